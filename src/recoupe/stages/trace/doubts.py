"""What may rest on one text, and is not folded: just short of a rewrite, or « avec agences »."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from recoupe.algorithms.folding import fold
from recoupe.algorithms.origin_beside import leans_on
from recoupe.languages.agencies import UNNAMED_AGENCIES
from recoupe.records import Doubt, Origin, Reuse
from recoupe.stages.trace.kinds import may_retell
from recoupe.stages.trace.pairs import Material
from recoupe.stages.trace.parallel import parallel_of
from recoupe.stages.trace.rulings import NO_RULINGS, Rulings
from recoupe.stages.trace.sign import Sign

_WIRES = frozenset({"agency", "state_media"})
"""Whose dispatches « agences » may be."""


def doubts_of(
    pairs: Iterable[tuple[Material, Material]],
    signs: Mapping[str, Sequence[Sign]],
    reuse: Sequence[Reuse],
    origins: Sequence[Origin],
    *,
    rulings: Rulings = NO_RULINGS,
) -> tuple[Doubt, ...]:
    """Pages that may rest on one text though nothing folds them.

    Args:
        pairs: the pages that were laid side by side, weighed, the smaller id first.
        signs: page id → what the page tells of its sources.
        reuse: what was found; a pair that shares more than a quotation is in no doubt.
        origins: what was found, with the names as decided.
        rulings: decisions, before which a doubt falls silent.

    Returns:
        Sorted.
    """
    tied = {(one.left, one.right) for one in reuse if one.kind != "quotation"}
    found = [
        *_retellings(pairs, signs, tied | set(rulings.unfolded)),
        *_unnamed(signs, origins, rulings),
        *_relaying(signs, origins, rulings),
    ]
    return tuple(sorted(found))


def _retellings(
    pairs: Iterable[tuple[Material, Material]],
    signs: Mapping[str, Sequence[Sign]],
    settled: set[tuple[str, str]],
) -> Iterator[Doubt]:
    """Pairs in one language whose evidence lies just under the bound of a rewrite.

    Not across languages: there, short reports by different hands come as near to the bound as
    translations do (cases of one earthquake by three offices).
    """
    for left, right in pairs:
        ids = (left.page.id, right.page.id)
        if (
            ids in settled
            or left.page.language.tag != right.page.language.tag
            or _speaks_for_itself(signs[ids[0]], signs[ids[1]])
        ):
            continue
        found = parallel_of(left.rare, right.rare, loose=True)
        if found is not None and may_retell(found):
            cover = max(found.cover_left, found.cover_right)
            yield Doubt(
                pages=ids,
                why=f"2 pages have {found.shared} names and numbers in common, and {cover:.0%} of "
                "the content of one is told by the other: perhaps one text",
                rule="near-rewrite",
            )


def _speaks_for_itself(left: Sequence[Sign], right: Sequence[Sign]) -> bool:
    """Whether one page tells of its own reporting, or the two sign different wires."""
    if any(one.kind == "own_reporting" for one in (*left, *right)):
        return True
    ours, theirs = ({one.name for one in side if _signs(one)} for side in (left, right))
    return bool(ours and theirs and not ours & theirs)


def _signs(one: Sign) -> bool:
    return one.whole and one.kind in _WIRES and one.name != UNNAMED_AGENCIES


def _unnamed(
    signs: Mapping[str, Sequence[Sign]], origins: Sequence[Origin], rulings: Rulings
) -> Iterator[Doubt]:
    """« Avec agences » may be any agency that stands behind other pages of the story."""
    wires = [one for one in origins if one.kind in _WIRES and one.name != UNNAMED_AGENCIES]
    for page in sorted(signs):
        unnamed = [one for one in signs[page] if not one.cited and one.name == UNNAMED_AGENCIES]
        if not unnamed or any(one.kind == "own_reporting" for one in signs[page]):
            continue
        for origin in wires:
            behind = set(origin.pages) - set(origin.partial)
            barred = (page, fold(origin.name)) in rulings.barred
            if behind and page not in behind and not barred:
                yield Doubt(
                    pages=(page,),
                    origin=origin.id,
                    why=f"a page credits agencies without a name: perhaps {origin.name}",
                    rule="unnamed-agency",
                )


def _relaying(
    signs: Mapping[str, Sequence[Sign]], origins: Sequence[Origin], rulings: Rulings
) -> Iterator[Doubt]:
    """A page that leans on one medium, and tells of nothing that it asked itself, may retell it.

    Only where another page has to do with that medium too: else there is nothing to fold.
    """
    by_name = {one.name: one for one in origins}
    for page in sorted(signs):
        found = signs[page]
        cited = {one.name for one in found if one.cited and one.kind != "press_release"}
        if len(cited) != 1 or any(one.whole or one.kind == "own_reporting" for one in found):
            continue
        origin = by_name.get(min(cited))
        if (
            origin is not None
            and len(origin.pages) > 1
            and page in origin.partial
            and leans_on(origin, page)
            and (page, fold(origin.name)) not in rulings.barred
        ):
            yield Doubt(
                pages=(page,),
                origin=origin.id,
                why=f"a page leans on {origin.name} and tells of no reporting of its own: perhaps "
                "all of it is from there",
                rule="relayed-medium",
            )
