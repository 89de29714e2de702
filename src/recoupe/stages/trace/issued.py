"""Pages whose text is made for others to print and retell: dispatches, releases, official texts."""

from collections.abc import Mapping, Sequence

from recoupe.languages.agencies import UNNAMED_AGENCIES
from recoupe.records import OriginKind
from recoupe.stages.trace.drafts import SUPPLIERS
from recoupe.stages.trace.issuers import WIRES, publisher_of
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.sign import Sign

Issued = Mapping[str, OriginKind]
"""Names of those whose text a page holds as a whole, and what they are."""


def issued_by(page: TracedPage, signs: Sequence[Sign]) -> Issued:
    """Agencies, bodies and firms whose text a page is as a whole: it signs them, or is theirs.

    Args:
        page: the page.
        signs: what it tells of its sources; what an agency's own page says of itself is not there.
    """
    found = {
        one.name: one.kind
        for one in signs
        if one.whole and one.kind in SUPPLIERS and one.name != UNNAMED_AGENCIES
    }
    own = publisher_of(page)
    if own is not None and own.kind in SUPPLIERS:
        found[own.name] = own.kind
    return found


def is_print(page: TracedPage, issued: Issued) -> bool:
    """Whether an outlet prints what an agency or a body gave out, and not that one itself."""
    own = publisher_of(page)
    return bool(issued) and (own is None or own.kind not in SUPPLIERS)


def have_two_wires(left: Issued, right: Issued) -> bool:
    """Whether two pages hold whole texts of two agencies, and of none in common.

    Each has its own from its own desk, whatever one spokesman told both.
    """
    ours, theirs = (
        {name for name, kind in side.items() if kind in WIRES} for side in (left, right)
    )
    return bool(ours and theirs and not ours & theirs)
