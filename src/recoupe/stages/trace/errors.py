"""Errors that some pages of a story have in common, against the others."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import msgspec

from recoupe.algorithms.components import components
from recoupe.algorithms.origin_folds import DEPENDENT_KINDS
from recoupe.records import Direction, Evidence, Reuse
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.variants import Places, Variants

MIN_AGAINST = 2
"""Families of pages that tell the other form: a single one may be the one that errs."""


@dataclass(frozen=True, kw_only=True)
class CommonError:
    """What some pages have wrong."""

    note: str
    """For the reader: « Welzler » where 3 pages have « Wetzler »."""
    places: Mapping[str, tuple[Evidence, ...]]
    """Page → where it errs."""
    against: frozenset[str]
    """Pages that have it otherwise; empty where the calendar tells it."""


def families_of(pages: Iterable[str], reuse: Sequence[Reuse]) -> dict[str, int]:
    """Page → number of the family that shares text with it: those count once."""
    edges = [(one.left, one.right) for one in reuse if one.kind != "quotation"]
    groups = components(sorted(pages), edges)
    return {page: number for number, group in enumerate(groups) for page in group}


def errors_of(
    pages: Sequence[TracedPage], variants: Sequence[Variants], families: Mapping[str, int]
) -> list[CommonError]:
    """Which form is the error, where that can be told.

    A wrong weekday by the calendar; else the form that fewer families tell, where two or more tell
    the other. That many pages agree on what is right tells nothing of them.
    """
    by_id = {page.id: page for page in pages}
    found = [*_weekdays(pages)]
    for one in variants:
        less, more = sorted(
            zip(one.forms, one.places, strict=True),
            key=lambda side: (len(_families(side[1], families)), side[0]),
        )
        if not less[1] or not len(_families(less[1], families)) < len(
            against := _families(more[1], families)
        ):
            continue
        if len(against) >= MIN_AGAINST:
            found.append(
                CommonError(
                    note=_note(one, less, more, by_id),
                    places={
                        page: tuple(by_id[page].article.evidence(span) for span in spans)
                        for page, spans in sorted(less[1].items())
                    },
                    against=frozenset(more[1]),
                )
            )
    return sorted(found, key=lambda one: one.note)


def _note(
    one: Variants,
    less: tuple[str, Places],
    more: tuple[str, Places],
    pages: Mapping[str, TracedPage],
) -> str:
    if one.kind == "sense":
        return f"the opposite sense, {less[0]} where others have {more[0]}"
    wrong, right = (_shown(places, pages) for _, places in (less, more))
    return f"« {wrong} » where others have « {right} »"


def _shown(places: Places, pages: Mapping[str, TracedPage]) -> str:
    """The words of the first page, in the order of ids."""
    page = min(places)
    return min(places[page]).of(pages[page].article.text)


def joined_by(
    errors: Sequence[CommonError],
    families: Mapping[str, int],
    apart: Callable[[str, str], bool],
) -> list[tuple[CommonError, tuple[tuple[str, str], ...]]]:
    """Errors that tie pages which nothing else ties, with the pairs that they tie; others go.

    Not two pages on each of which somebody speaks alone: two reporters may well hear a name wrong.
    That holds for no weekday: those are reckoned, not heard.

    Args:
        errors: of the story.
        families: page → number of its family.
        apart: whether each of two pages has a person, a source or a quotation of its own.
    """
    found = []
    for one in errors:
        pairs = tuple(
            (left, right)
            for left, right in combinations(sorted(one.places), 2)
            if families[left] != families[right] and not (one.against and apart(left, right))
        )
        if pairs:
            found.append((one, pairs))
    return found


def with_directions(
    reuse: Sequence[Reuse], errors: Sequence[CommonError], families: Mapping[str, int]
) -> tuple[Reuse, ...]:
    """The reuse; where nothing else tells, an error of one page draws the arrow to it.

    What is copied is copied with what is right in it, and copyists err; who has it right is nearer
    the source. Only where pages of another family have it right too, and no error tells otherwise.
    """
    return tuple(_directed(one, errors, families) for one in reuse)


def _directed(one: Reuse, errors: Sequence[CommonError], families: Mapping[str, int]) -> Reuse:
    if one.kind not in DEPENDENT_KINDS or one.direction is not None or len(one.why) > 1:
        return one
    here = families[one.left]
    erring = {
        (page, error.note)
        for error in errors
        for page, other in ((one.left, one.right), (one.right, one.left))
        if page in error.places
        and other in error.against
        and any(families[each] != here for each in error.against)
    }
    takers = {page for page, _ in erring}
    if len(takers) != 1:
        return one
    direction: Direction = "left_to_right" if takers == {one.right} else "right_to_left"
    why = tuple(f"one page has {note}" for _, note in sorted(erring))
    return msgspec.structs.replace(one, direction=direction, why=(*one.why, *why))


def _families(places: Places, families: Mapping[str, int]) -> set[int]:
    return {families[page] for page in places}


def _weekdays(pages: Sequence[TracedPage]) -> Iterator[CommonError]:
    """« Jeudi 12 mars 2025 » was a Wednesday: two hands seldom err alike."""
    errors: dict[str, dict[str, list[Evidence]]] = {}
    for page in pages:
        for timex in page.annotations.timexes:
            if timex.note:
                found = errors.setdefault(timex.note, {}).setdefault(page.id, [])
                found.append(page.article.evidence(timex.span))
    for note, held in errors.items():
        yield CommonError(
            note=note,
            places={page: tuple(places) for page, places in sorted(held.items())},
            against=frozenset(),
        )
