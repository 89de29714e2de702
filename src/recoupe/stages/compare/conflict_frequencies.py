"""How often: checked twice on one page, four times on another; the second time, or the third.

How often a deed was done is told by a number of times beside its verb, « contrôlé deux fois », by a
rank, "the third time that …", « le troisième accident de l'année », or by how many such deeds there
were, « deux inspections ».
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.concepts import BEARERS
from recoupe.languages.tables.kindred import kin_of_all
from recoupe.records import Conflict, Evidence, Span, Statement
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.guards import (
    has_turned,
    is_told_plainly,
    may_be_of_one_time,
    was_so_before,
)
from recoupe.stages.compare.pairing import conflicts_by_key, pairs_of_one_deed
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_apart import are_told_apart, narrow_apart
from recoupe.stages.compare.told_words import Telling, ToldWord

SOON_MINUTES = 3 * 1440
"""What was counted may have happened once more a few days later …"""
CLOSED_MINUTES = 60 * 1440
"""… but not where both pages tell of what was over before: « avait été contrôlé »."""
MAX_TOLD = 60
"""Counts of one deed that are compared; a story that tells more tells of many deeds."""
FEW_TIMES = 2
"""A page that tells such a deed in more statements tells of several."""
TIMES, RANK, DEEDS = "times", "rank", "deeds"
SCOPES = frozenset({"year", "month", "week", "day", "season", "winter", "summer", "spring"})
"""Concepts of the time in which something is counted."""
LITTLE = SCOPES | {"time", "first", "second", "third", "last", "sole", "resume"}
"""Keys that stand beside any count of times."""
WHY = "both count exactly, of one happening, and no page calls its count a new one"


class Often(NamedTuple):
    """How often a statement says that a deed was done."""

    statement: Statement
    how: str
    number: int
    deeds: frozenset[str]
    rest: frozenset[str]
    """Other keys and names of what is told."""
    place: Evidence


def find_frequency_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """Two counts of how often one deed was done: one conflict a pair of numbers and deeds."""
    told = [
        often
        for one in scene.statements.values()
        if one.grade in FIRM and is_told_plainly(one, scene) and not has_turned(one, scene)
        for often in _often_in(one, scene, telling)
    ]
    return conflicts_by_key(_excluding(told, scene, telling), "count", f"; {WHY}", "how often")


def _excluding(
    told: Sequence[Often], scene: Scene, telling: Telling
) -> Iterator[tuple[tuple[int, int, tuple[str, ...]], Evidence, Evidence]]:
    """Both numbers with their deeds, and their places, of each pair that disagrees."""
    pairs = pairs_of_one_deed(
        told, lambda one: one.deeds, lambda one: one.how != DEEDS, most=MAX_TOLD
    )
    for one, other in pairs:
        deeds = other.deeds & kin_of_all(one.deeds)
        if deeds and _exclude(one, other, deeds, scene, telling):
            fewer, more = sorted((one, other), key=lambda each: each.number)
            key = (fewer.number, more.number, tuple(sorted(deeds)))
            yield key, fewer.place, more.place


def _exclude(
    one: Often, other: Often, deeds: Collection[str], scene: Scene, telling: Telling
) -> bool:
    """Whether two numbers count one deed of one thing, in one stretch of time."""
    left, right = one.statement, other.statement
    if left.evidence.page == right.evidence.page or one.number == other.number:
        return False
    if not _count_alike(one, other) or are_told_apart(left, right, scene):
        return False
    if not _are_near(left, right, scene) or not may_be_of_one_time(left, right, scene):
        return False
    names = scene.names_of(left), scene.names_of(right)
    of_two_places = bool(names[0] - names[1]) and bool(names[1] - names[0])
    if one.how != TIMES and (of_two_places or narrow_apart(left, right, scene)):
        return False
    if any(telling.count_on(each.evidence.page, deeds) > FEW_TIMES for each in (left, right)):
        return False
    rest = one.rest - LITTLE, other.rest - LITTLE
    return (
        scene.are_in_one_claim(left, right)
        or telling.is_telling(rest[0] & rest[1])
        or (telling.is_telling(deeds) and (not all(rest) or one.how != other.how))
    )


def _count_alike(one: Often, other: Often) -> bool:
    """Whether both tell how often, or which time it was, within the same time."""
    scopes = one.rest & SCOPES, other.rest & SCOPES
    of_one_kind = one.how == other.how != DEEDS or {one.how, other.how} == {TIMES, DEEDS}
    return of_one_kind and (not all(scopes) or scopes[0] == scopes[1])


def _are_near(left: Statement, right: Statement, scene: Scene) -> bool:
    apart = scene.minutes_apart(left.evidence, right.evidence)
    over = all(was_so_before(one, scene) for one in (left, right))
    return apart is not None and apart <= (CLOSED_MINUTES if over else SOON_MINUTES)


def _often_in(statement: Statement, scene: Scene, telling: Telling) -> Iterator[Often]:
    yield from _ranks(statement, scene, telling)
    for number, span in _times(statement, scene):
        clause = next((one for one in telling.clauses(statement) if one.holds(span)), None)
        if clause is not None and clause.verbs:
            place = scene.articles[statement.evidence.page].evidence(span)
            verbs = clause.verbs - LITTLE
            yield Often(statement, TIMES, number, verbs, clause.keys - verbs, place)
    language = scene.language(statement)
    for one in scene.quantities_of(statement):
        if _is_exact(one.low, one.high) and not one.approximate and one.counted is not None:
            key = language.concepts.counted_key(one.counted)
            if key not in BEARERS and one.counted not in language.numbers.often:
                rest = scene.plain_keys(statement) - {key}
                deeds = frozenset({key})
                yield Often(statement, DEEDS, int(one.low or 0), deeds, rest, one.evidence)


def _is_exact(low: float | None, high: float | None) -> bool:
    return low is not None and low == high and float(low).is_integer() and low > 0


def _times(statement: Statement, scene: Scene) -> Iterator[tuple[int, Span]]:
    """Numbers of times: « deux fois », "twice", « une seule fois »."""
    language = scene.language(statement)
    for one in scene.quantities_of(statement):
        is_exact = not one.approximate and _is_exact(one.low, one.high)
        if is_exact and one.counted in language.numbers.often:
            yield int(one.low or 0), one.evidence.span
    place = statement.evidence
    folded = fold(place.exact)
    if not language.disputing.how_often or len(folded) != len(place.exact):
        return
    for phrase, number in sorted(language.disputing.how_often.items()):
        for match in re.finditer(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", folded):
            behind = folded[match.end() :].split()[:1]
            if behind and behind[0] in language.numbers.multiplying:
                continue  # "twice as many"
            start = place.span.start
            yield number, Span(start + match.start(), start + match.end())


def _ranks(statement: Statement, scene: Scene, telling: Telling) -> Iterator[Often]:
    """« La deuxième fois que », "the third crash of the year"."""
    language = scene.language(statement)
    words = telling.words(statement)
    keys = scene.plain_keys(statement) | scene.names_of(statement)
    for at, (one, behind) in enumerate(pairwise(words)):
        number = language.measures.ordinals.get(one.form)
        if number is None or behind.tag != "NOUN":
            continue
        place = scene.articles[statement.evidence.page].evidence(Span(one.start, behind.end))
        if behind.form in language.concepts.occasions:
            deeds = frozenset(
                each.key for each in words if each.key and each.tag in {"VERB", "ADJ"}
            )
            deeds = deeds - LITTLE - {one.key}
            if deeds:
                yield Often(statement, RANK, number, deeds, keys - deeds, place)
        elif behind.key and _is_counted(words, at + 2, scene, statement):
            yield Often(statement, RANK, number, frozenset({behind.key}), keys, place)


def _is_counted(words: Sequence[ToldWord], at: int, scene: Scene, statement: Statement) -> bool:
    """Whether a rank counts within a time: « … de l'année », "… this month"."""
    near = words[at : at + 4]
    if any(one.key in SCOPES for one in near):
        return True
    return any(one.form in scene.language(statement).disputing.since for one in near)


def tells_how_often(place: Evidence, scene: Scene) -> bool:
    """Whether a place is a number of times: « trois fois », "on two occasions"."""
    often = scene.languages[place.page].numbers.often
    return any(
        one.counted in often and one.evidence.span == place.span
        for one in scene.quantities_on.get(place.page, [])
    )
