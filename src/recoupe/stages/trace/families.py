"""Pages that are tied to one third page, and tell nearly as much in common as a rewrite does."""

from collections.abc import Iterable, Sequence
from itertools import chain

from recoupe.algorithms.origin_folds import DEPENDENT_KINDS
from recoupe.records import Reuse, id_of
from recoupe.stages.trace.issued import have_two_wires
from recoupe.stages.trace.material import Material
from recoupe.stages.trace.parallel import aligned_spans, parallel_of
from recoupe.stages.trace.retellings import may_retell

SAME_FAMILY = "same-family"
_TIED = DEPENDENT_KINDS | {"sibling"}


def with_families(
    reuse: Sequence[Reuse], materials: Sequence[Material], pairs: Iterable[tuple[int, int]]
) -> tuple[Reuse, ...]:
    """The reuse, and siblings that show once it is known that both share text with a third page.

    One takes from a page, or gives to it, that has text in common with the other: so near a
    rewrite, they cut or retell one text. Not for sure: siblings fold nothing by themselves.

    Args:
        reuse: what was found by laying pages side by side.
        materials: the pages, weighed.
        pairs: places of those that were compared, the smaller id first.

    Returns:
        Sorted by pages. A pair that shared quotations only is replaced; its passages are kept.
    """
    known = {(one.left, one.right): one for one in reuse}
    taken = _neighbours(one for one in reuse if one.kind in DEPENDENT_KINDS)
    tied = _neighbours(one for one in reuse if one.kind in _TIED)
    for left, right in pairs:
        one, other = materials[left], materials[right]
        ids = (one.page.id, other.page.id)
        before = known.get(ids)
        if (
            (before is None or before.kind == "quotation")
            and one.page.language.tag == other.page.language.tag
            and _have_kin(ids, taken, tied)
        ):
            found = _sibling(one, other, before)
            if found is not None:
                known[ids] = found
    return tuple(one for _, one in sorted(known.items()))


def _neighbours(reuse: Iterable[Reuse]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in reuse:
        found.setdefault(one.left, set()).add(one.right)
        found.setdefault(one.right, set()).add(one.left)
    return found


def _have_kin(ids: tuple[str, str], taken: dict[str, set[str]], tied: dict[str, set[str]]) -> bool:
    return any(
        not taken.get(page, set()).isdisjoint(tied.get(other, set()))
        for page, other in (ids, ids[::-1])
    )


def _sibling(left: Material, right: Material, before: Reuse | None) -> Reuse | None:
    if have_two_wires(left.issued, right.issued):
        return None
    found = parallel_of(left.rare, right.rare, loose=True)
    if found is None or not may_retell(found):
        return None
    spans = aligned_spans(found.steps, left.rare, right.rare, "rewritten")
    passages = [one.passage(left.page, right.page) for one in spans]
    ids = (left.page.id, right.page.id)
    return Reuse(
        id=id_of("reuse", *ids, "sibling"),
        left=ids[0],
        right=ids[1],
        kind="sibling",
        direction=None,
        why=(
            f"{found.shared} names and numbers in common, and both share text with one more page",
        ),
        coverage_left=left.page.share_of(one.left for one in spans),
        coverage_right=right.page.share_of(one.right for one in spans),
        passages=tuple(
            sorted(
                chain(before.passages if before else (), passages),
                key=lambda one: (one.left.span, one.right.span),
            )
        ),
        rule=SAME_FAMILY,
    )
