"""Two pages that both take from a third share its text, however little they look alike."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from recoupe.algorithms.origin_folds import DEPENDENT_KINDS
from recoupe.records import Reuse, id_of

_MAX_TAKERS = 60
"""Takers of one page past this are not paired with one another: each is tied to the giver."""


def with_relatives(reuse: Sequence[Reuse], outlets: Mapping[str, str]) -> tuple[Reuse, ...]:
    """The reuse, and siblings that follow from it: takers of one page, with that page in `why`.

    A page that takes from two others makes no siblings of those, and without a direction nothing
    follows.

    Args:
        reuse: what was found by laying pages side by side.
        outlets: page id → its outlet, for the reader.

    Returns:
        Sorted by pages. A pair that shared quotations only is replaced; its passages are kept.
    """
    found = {(one.left, one.right): one for one in reuse}
    for giver, takers in _takers(reuse).items():
        for pair in combinations(takers[:_MAX_TAKERS], 2):
            known = found.get(pair)
            if known is None or known.kind == "quotation":
                found[pair] = _sibling(pair, outlets[giver], known)
    return tuple(one for _, one in sorted(found.items()))


def _takers(reuse: Sequence[Reuse]) -> dict[str, list[str]]:
    """Giver → the pages that take from it, sorted; givers sorted."""
    takers: dict[str, set[str]] = {}
    for one in reuse:
        if one.kind not in DEPENDENT_KINDS or one.direction is None:
            continue
        ours = one.direction == "left_to_right"
        giver, taker = (one.left, one.right) if ours else (one.right, one.left)
        takers.setdefault(giver, set()).add(taker)
    return {giver: sorted(found) for giver, found in sorted(takers.items()) if len(found) > 1}


def _sibling(pair: tuple[str, str], outlet: str, known: Reuse | None) -> Reuse:
    """A sibling by what both rest on; no passage of the two was found."""
    left, right = pair
    return Reuse(
        id=id_of("reuse", left, right, "sibling"),
        left=left,
        right=right,
        kind="sibling",
        direction=None,
        why=(f"both take from the page of {outlet}",),
        coverage_left=known.coverage_left if known else 0.0,
        coverage_right=known.coverage_right if known else 0.0,
        passages=known.passages if known else (),
        rule="same-giver",
    )
