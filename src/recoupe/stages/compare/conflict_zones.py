"""One clock that pages give to two zones: "03:12 GMT" on one, "03:12 local time" on another.

A bulletin tells universal time, and a page that copies the hour takes it for that of the place. An
hour to the minute is no other happening's by chance; a round one must be of the same words.
"""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from recoupe.algorithms.instants import clock_of
from recoupe.records import AnchoredTimex, Statement
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.conflict_times import GREENWICH_COUNTRIES
from recoupe.stages.compare.moment import moment_of
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.time_sides import HALF_HOUR, Gathered, is_utc

LOCAL_CHARACTERS = 20
"""« Heure locale » stands so near behind its hour."""
TOLD = FIRM | {"expected"}
SOON_MINUTES = 48 * 60
"""Two places on the calendar of one clock in two zones are not further apart."""


class Clocked(NamedTuple):
    """An hour with its zone, as a statement tells it."""

    statement: Statement
    timex: AnchoredTimex
    clock: int
    """Minutes since midnight."""
    is_utc: bool


def gather_zones(scene: Scene, found: Gathered) -> None:
    """Adds pairs of one clock, of which one is universal time and the other that of the place."""
    told = [
        clocked
        for one in scene.statements.values()
        if one.grade in TOLD and one.polarity == "positive" and not scene.tells_another(one)
        for clocked in _clocks(one, scene)
    ]
    if not any(one.is_utc for one in told) or not _may_differ(told, scene):
        return
    for one, other in combinations(told, 2):
        if (
            one.is_utc != other.is_utc
            and one.clock == other.clock
            and one.timex.evidence.page != other.timex.evidence.page
            and _are_near(one.timex, other.timex)
            and (one.clock % HALF_HOUR or _share_words(one.statement, other.statement, scene))
        ):
            found.add(one.timex, other.timex, slipped=True)


def _clocks(statement: Statement, scene: Scene) -> Iterator[Clocked]:
    """Hours of a statement that are told as universal time, or as that of the place."""
    for timex in scene.times_of(statement):
        clock = clock_of(timex.value)
        if clock is not None and (is_utc(timex) or _is_local(timex, scene)):
            yield Clocked(statement, timex, clock, is_utc(timex))


def _is_local(timex: AnchoredTimex, scene: Scene) -> bool:
    """« Heure locale », "local time", in the words of a time or right behind it."""
    place = timex.evidence
    pattern = scene.languages[place.page].concepts.local_clock
    told = place.exact + place.suffix
    return bool(pattern) and bool(re.search(pattern, told[: len(place.exact) + LOCAL_CHARACTERS]))


def _may_differ(told: list[Clocked], scene: Scene) -> bool:
    """Whether clocks of the place may not show Greenwich time.

    A page that tells both hours of one happening says so itself: « 05h12 locales (03h12 GMT) ».
    Where none does, no country of the story may keep Greenwich time.
    """
    by_statement: dict[str, set[tuple[bool, int]]] = {}
    for one in told:
        by_statement.setdefault(one.statement.id, set()).add((one.is_utc, one.clock))
    both = [
        {clock for _, clock in clocks}
        for clocks in by_statement.values()
        if len({utc for utc, _ in clocks}) > 1
    ]
    if both:
        return all(len(clocks) > 1 for clocks in both)
    known = {one.known for one in scene.entities.values()}
    return known.isdisjoint(f"country:{code}" for code in GREENWICH_COUNTRIES)


def _are_near(left: AnchoredTimex, right: AnchoredTimex) -> bool:
    first, second = moment_of(left), moment_of(right)
    return first is None or second is None or abs(first.start - second.start) <= SOON_MINUTES


def _share_words(left: Statement, right: Statement, scene: Scene) -> bool:
    mine, yours = (scene.plain_keys(one) | scene.names_of(one) for one in (left, right))
    return not mine.isdisjoint(yours)
