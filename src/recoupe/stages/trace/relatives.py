"""Two pages that both take from a third share its text, however little they look alike."""

from collections.abc import Collection, Mapping, Sequence
from itertools import combinations

from msgspec import structs

from recoupe.algorithms.origin_folds import DEPENDENT_KINDS, LOOSELY, PURE_COVERAGE, is_part_taken
from recoupe.records import Reuse, ReuseKind, id_of

SAME_GIVER = "same-giver"
"""Rule of siblings of which one page is the source."""
SAME_TEXT = "same-text"
"""Rule of a retelling or translation of which one page has a copy of what the other retells."""
_RETOLD: frozenset[ReuseKind] = frozenset({"rewrite", "translation"})
_MAX_TAKERS = 60
"""Takers of one page past this are not paired with one another: each is tied to the giver."""


def with_relatives(reuse: Sequence[Reuse], outlets: Mapping[str, str]) -> tuple[Reuse, ...]:
    """The reuse, and siblings that follow from it: takers of one page, with that page in `why`.

    A page that takes from two others makes no siblings of those, and without a direction nothing
    follows. Who retells or translates a text retells each copy of it too (`same-text`).

    Args:
        reuse: what was found by laying pages side by side.
        outlets: page id → its outlet, for the reader.

    Returns:
        Sorted by pages. A pair that shared quotations only is replaced; its passages are kept.
    """
    found = {(one.left, one.right): one for one in reuse}
    for giver, takers in _takers(reuse).items():
        for pair in combinations(sorted(takers)[:_MAX_TAKERS], 2):
            known = found.get(pair)
            if known is None or known.kind == "quotation":
                kind = _kind_of(takers[pair[0]], takers[pair[1]])
                found[pair] = _relative(pair, outlets[giver], known, kind)
    return tuple(one for _, one in sorted(found.items()))


def parted(
    reuse: Sequence[Reuse], issued: Collection[str], reporting: Collection[str]
) -> tuple[Reuse, ...]:
    """The reuse, with what two pages have from a dispatch or a release left to that.

    A paper prints half of a release beside what somebody told it, another page translates all of
    it: each is near to the other by what both have from there, and neither is made from the other.

    Args:
        reuse: what was found by laying pages side by side.
        issued: ids of pages that an agency or a body gives out.
        reporting: ids of pages that tell of their own reporting.
    """
    wholly: dict[str, set[str]] = {}
    partly: dict[str, set[str]] = {}
    for one in reuse:
        for giver, taker in ((one.left, one.right), (one.right, one.left)):
            if giver not in issued or taker in issued:
                continue
            if one.kind == "sibling" or is_part_taken(one, taker):
                if taker in reporting:
                    partly.setdefault(giver, set()).add(taker)
            elif one.kind in DEPENDENT_KINDS:
                wholly.setdefault(giver, set()).add(taker)
    between = {
        tuple(sorted((whole, part)))
        for giver, parts in partly.items()
        for part in parts
        for whole in wholly.get(giver, ())
    }
    return tuple(
        structs.replace(
            one,
            id=id_of("reuse", one.left, one.right, "sibling"),
            kind="sibling",
            direction=None,
            why=("both take from a text that an agency or a body gives out", *one.why),
            rule=SAME_GIVER,
        )
        if one.kind in _RETOLD and (one.left, one.right) in between
        else one
        for one in reuse
    )


def _takers(reuse: Sequence[Reuse]) -> dict[str, dict[str, Reuse]]:
    """Giver → the pages that take from it, with how; givers sorted."""
    takers: dict[str, dict[str, Reuse]] = {}
    for one in reuse:
        if one.kind not in DEPENDENT_KINDS or one.direction is None:
            continue
        ours = one.direction == "left_to_right"
        giver, taker = (one.left, one.right) if ours else (one.right, one.left)
        takers.setdefault(giver, {})[taker] = one
    return {giver: found for giver, found in sorted(takers.items()) if len(found) > 1}


def _kind_of(one: Reuse, other: Reuse) -> ReuseKind:
    """What two takers of a page are to each other: as that page's copy is to who retells it."""
    for copy, retold in ((one, other), (other, one)):
        if (
            copy.kind == "copy"
            and min(copy.coverage_left, copy.coverage_right) >= PURE_COVERAGE
            and retold.kind in _RETOLD
            and retold.rule != LOOSELY
        ):
            return retold.kind
    return "sibling"


def _relative(pair: tuple[str, str], outlet: str, known: Reuse | None, kind: ReuseKind) -> Reuse:
    """A pair by what both rest on; no passage of the two was found."""
    left, right = pair
    return Reuse(
        id=id_of("reuse", left, right, kind),
        left=left,
        right=right,
        kind=kind,
        direction=None,
        why=(f"both take from the page of {outlet}",),
        coverage_left=known.coverage_left if known else 0.0,
        coverage_right=known.coverage_right if known else 0.0,
        passages=known.passages if known else (),
        rule=SAME_GIVER if kind == "sibling" else SAME_TEXT,
    )
