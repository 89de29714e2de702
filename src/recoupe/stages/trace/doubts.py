"""What may rest on one text, and is not folded: just short of a rewrite, or « avec agences »."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence

from recoupe.algorithms.folding import fold
from recoupe.algorithms.origin_beside import leans_on
from recoupe.algorithms.origin_folds import DEPENDENT_KINDS, LOOSELY, PART_COVERAGE
from recoupe.languages.agencies import UNNAMED_AGENCIES
from recoupe.records import Doubt, Origin, Reuse
from recoupe.stages.trace.absent import absent_share
from recoupe.stages.trace.bare import BARE, maybe_told
from recoupe.stages.trace.candidates import ALL_PAIRS_PAGES
from recoupe.stages.trace.errors import CommonError
from recoupe.stages.trace.givers import tells_of_a_third
from recoupe.stages.trace.issued import have_two_wires
from recoupe.stages.trace.issuers import WIRES
from recoupe.stages.trace.material import Material
from recoupe.stages.trace.parallel import parallel_of
from recoupe.stages.trace.retellings import (
    ISSUED,
    MAYBE_ANCHORS,
    MAYBE_SHARE,
    MAYBE_WORDS,
    TOGETHER_ANCHORS,
    TOGETHER_RARITY,
    TOGETHER_SHARE,
    may_be_told_by,
    may_retell,
)
from recoupe.stages.trace.rulings import NO_RULINGS, Rulings
from recoupe.stages.trace.sign import Sign
from recoupe.stages.trace.voices import speaks_for_itself

Joined = tuple[CommonError, tuple[tuple[str, str], ...]]
"""An error, and the pairs of pages that it ties."""
_NOTHING_ADDED = frozenset({ISSUED, BARE})
"""Rules by which a page has all that it tells from another, however little of it runs parallel."""


def doubts_of(  # noqa: PLR0913  what a story knows
    materials: Sequence[Material],
    compared: Iterable[tuple[int, int]],
    reuse: Sequence[Reuse],
    origins: Sequence[Origin],
    *,
    errors: Sequence[Joined] = (),
    rulings: Rulings = NO_RULINGS,
) -> tuple[Doubt, ...]:
    """Pages that may rest on one text though nothing folds them.

    Args:
        materials: the pages, weighed, by id.
        compared: places of those that were laid side by side, the smaller first.
        reuse: what was found; a pair that shares more than a quotation is in no doubt.
        origins: what was found, with the names as decided.
        errors: what pages have wrong that nothing else ties, with the pairs that it ties.
        rulings: decisions, before which a doubt falls silent.

    Returns:
        Sorted.
    """
    tied = {(one.left, one.right) for one in reuse if one.kind != "quotation"}
    settled = tied | set(rulings.unfolded)
    signs = {one.page.id: one.signs for one in materials}
    places = list(compared)
    pairs = [(materials[left], materials[right]) for left, right in places]
    explained = _explained(reuse)
    alike = [*_erring(errors, settled), *_retellings(pairs, settled, explained)]
    known = settled | {(one.pages[0], one.pages[1]) for one in alike}
    alike.extend(_bare(maybe_told(materials, places, reuse), known))
    settled |= {(one.pages[0], one.pages[1]) for one in alike}
    found = [
        *alike,
        *_told_together(materials, settled, explained),
        *_unnamed(signs, origins, rulings),
        *_relaying(signs, origins, rulings),
    ]
    return tuple(sorted(found))


def _erring(errors: Sequence[Joined], settled: set[tuple[str, str]]) -> Iterator[Doubt]:
    """Pairs that have something wrong in common, and that others have right."""
    notes: dict[tuple[str, str], list[str]] = {}
    for error, pairs in errors:
        for pair in pairs:
            if pair not in settled:
                notes.setdefault(pair, []).append(error.note)
    for pair, found in notes.items():
        yield Doubt(
            pages=pair,
            why=f"2 pages have {'; '.join(sorted(found))}: perhaps one text",
            rule="common-error",
        )


def _retellings(
    pairs: Iterable[tuple[Material, Material]],
    settled: set[tuple[str, str]],
    explained: set[str],
) -> Iterator[Doubt]:
    """Pairs whose evidence lies just under the bound of a rewrite, or of which one has no own.

    The first not across languages: there, short reports by different hands come as near to the
    bound as translations do (cases of one earthquake by three offices).
    """
    for left, right in pairs:
        ids = (left.page.id, right.page.id)
        if (
            ids in settled
            or have_two_wires(left.issued, right.issued)
            or _have_it_from_a_third(left, right)
        ):
            continue
        why = None if _is_settled(left, right, explained) else _near_rewrite(left, right)
        if why is not None:
            yield Doubt(pages=ids, why=why, rule="near-rewrite")
            continue
        told = [
            _nothing_of_its_own(one, other)
            for one, other in ((left, right), (right, left))
            if one.page.id not in explained
        ]
        if any(told):
            shared, share = max(one for one in told if one is not None)
            yield Doubt(
                pages=ids,
                why=f"{shared} names and numbers, {share:.0%} of all that one page tells, stand on "
                "the other, and nobody speaks on it alone: perhaps one text",
                rule="nothing-of-its-own",
            )
            continue
        absent = None if explained & set(ids) else absent_share(left, right)
        if absent is not None:
            yield Doubt(
                pages=ids,
                why=f"{absent:.0%} of what one page tells stands on the other in other words, and "
                "neither tells of its own reporting: perhaps one text that is not in the pile",
                rule="absent-text",
            )


def _is_settled(left: Material, right: Material, explained: set[str]) -> bool:
    """Whether one page has its text from a third, and the other is given out or has too."""
    return any(
        one.page.id in explained and (other.page.id in explained or bool(other.issued))
        for one, other in ((left, right), (right, left))
    )


def _have_it_from_a_third(left: Material, right: Material) -> bool:
    """Whether both cite one medium, and one is a dispatch or a reporter's page for the rest.

    What they tell alike is that medium's, and each stands beside it by name.
    """
    ours, theirs = (
        {each.name for each in one.signs if each.cited and each.kind != "press_release"}
        for one in (left, right)
    )
    return bool(ours & theirs) and any(one.issued or one.voice.reports for one in (left, right))


def _bare(
    told: Iterable[tuple[Material, Material, float]], settled: set[tuple[str, str]]
) -> Iterator[Doubt]:
    """Pages with hardly a name or figure, none of it their own, and what they may be from."""
    for one, other, share in told:
        ids = (min(one.page.id, other.page.id), max(one.page.id, other.page.id))
        if ids not in settled and not have_two_wires(one.issued, other.issued):
            settled = settled | {ids}
            yield Doubt(
                pages=ids,
                why="a page has hardly a name or figure, and nobody who speaks, of its own, and "
                f"{share:.0%} of what it tells stands on another: perhaps one text",
                rule="tells-little",
            )


def _told_together(
    materials: Sequence[Material], settled: set[tuple[str, str]], known: set[str]
) -> Iterator[Doubt]:
    """Pages all of which others tell together, though no one of them alone: put together from them.

    Such a page stands in doubt beside the one that tells most of it. Not what an agency or a body
    published itself: others have it from there.
    """
    if len(materials) > ALL_PAIRS_PAGES:
        return
    told = {one.page.id: set(one.neutral.anchors) for one in materials}
    for one in materials:
        ours, page = told[one.page.id], one.page
        others = [other for other in materials if other is not one]
        theirs = set().union(*(told[other.page.id] for other in others))
        if (
            page.id in known
            or one.issued
            or len(ours) < TOGETHER_ANCHORS
            or len(ours & theirs) < TOGETHER_SHARE * len(ours)
            or page.body_words < MAYBE_WORDS
            or speaks_for_itself(one.voice, *(other.voice for other in others))
        ):
            continue
        best = max(others, key=lambda other: (len(ours & told[other.page.id]), other.page.id))
        pair = (min(page.id, best.page.id), max(page.id, best.page.id))
        common = ours & told[best.page.id]
        rare = math.fsum(one.rare.rarity.get(key, 1.0) for key in common)
        if (
            len(common) >= MAYBE_SHARE * len(ours)
            and rare >= TOGETHER_RARITY * len(common)
            and pair not in settled
            and not tells_of_a_third(one, best)
        ):
            share = len(ours & theirs) / len(ours)
            yield Doubt(
                pages=pair,
                why=f"{share:.0%} of the names and numbers of a page stand on others, and nobody "
                "speaks on it alone: perhaps put together from them",
                rule="told-by-others",
            )


def _explained(reuse: Sequence[Reuse]) -> set[str]:
    """Pages that are known to have most of their text from another: no third is wanted for it."""
    return {
        page
        for one in reuse
        if one.kind in DEPENDENT_KINDS and one.rule != LOOSELY
        for page, cover, gives in (
            (one.left, one.coverage_left, "left_to_right"),
            (one.right, one.coverage_right, "right_to_left"),
        )
        if cover >= PART_COVERAGE or (one.rule in _NOTHING_ADDED and one.direction != gives)
    }


def _near_rewrite(left: Material, right: Material) -> str | None:
    if left.page.language.tag != right.page.language.tag or (
        left.voice.reports or right.voice.reports
    ):
        return None
    found = parallel_of(left.rare, right.rare, loose=True)
    if found is None or not may_retell(found):
        return None
    cover = max(found.cover_left, found.cover_right)
    return (
        f"2 pages have {found.shared} names and numbers in common, and {cover:.0%} of "
        "the content of one is told by the other: perhaps one text"
    )


def _nothing_of_its_own(one: Material, other: Material) -> tuple[int, float] | None:
    """How many names and numbers a page has from the other, and what share of its own that is.

    None where it is too little, or where the page has somebody who speaks on it alone.
    """
    across = one.page.language.tag != other.page.language.tag
    contents = (one.neutral, other.neutral) if across else (one.native, other.native)
    ours, theirs = (set(content.anchors) for content in contents)
    shared = len(ours & theirs)
    if (
        tells_of_a_third(one, other)
        or shared < MAYBE_ANCHORS
        or shared < MAYBE_SHARE * len(ours)
        or min(one.page.body_words, other.page.body_words) < MAYBE_WORDS
        or speaks_for_itself(one.voice, other.voice)
    ):
        return None
    found = parallel_of(*contents, loose=True)
    return (shared, shared / len(ours)) if found and may_be_told_by(found) else None


def _unnamed(
    signs: Mapping[str, Sequence[Sign]], origins: Sequence[Origin], rulings: Rulings
) -> Iterator[Doubt]:
    """« Avec agences » may be any agency that stands behind other pages of the story."""
    wires = [one for one in origins if one.kind in WIRES and one.name != UNNAMED_AGENCIES]
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
    citing = {each.page: one for one in origins for each in one.grounds if each.rule == "cited"}
    supplied = {
        page for one in origins if one.kind in WIRES for page in set(one.pages) - set(one.partial)
    }
    for page in sorted(signs):
        found = signs[page]
        cited = {one.name for one in found if one.cited and one.kind != "press_release"}
        if (
            len(cited) != 1
            or page in supplied
            or any(one.whole or one.kind == "own_reporting" for one in found)
        ):
            continue
        origin = citing.get(page)
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
