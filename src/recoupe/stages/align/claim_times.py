"""The times of two statements: whether they meet, and how much that tells.

In a story of one day, half of the statements tell that day, and to share it says little; to share
the minute says much.
"""

from collections.abc import Iterator, Mapping

from recoupe.algorithms.instants import MINUTES_A_DAY, days_fit
from recoupe.stages.align.claim_traits import Traits
from recoupe.stages.align.statement_times import When

ZONES = 14 * 60
"""No clock is farther from universal time."""
YEARS = 2 * 365 * MINUTES_A_DAY
UNIQUE = "\0unique"
"""Among the weights of a story: that of a key which one statement alone holds."""


def times_meet(left: Traits, right: Traits) -> bool | None:
    """Whether a time of one meets a time of the other; None where there is none to compare.

    Where a page has no date, its « mercredi » and its « 11 h 43 » still compare.
    """
    if left.times and right.times:
        return any(True for _ in _meeting(left, right))
    told = [one for one in (_clocks_meet(left, right), _days_fit(left, right)) if one is not None]
    return all(told) if told else None


def telling(left: Traits, right: Traits, weights: Mapping[str, float]) -> float:
    """How much the times that meet tell, in [0, 1]: 1 where nothing else in the story has them."""
    if not times_meet(left, right):
        return 0.0
    if left.times and right.times:
        pairs = [(_key(one), _key(other)) for one, other in _meeting(left, right)]
    else:
        clocks = [(f"clock {one[0]}",) * 2 for one in left.clocks if one in right.clocks]
        days = [
            (f"written {one}", f"written {other}")
            for one in left.days
            for other in right.days
            if days_fit(one, other)
        ]
        pairs = [*clocks, *days]
    unique = weights.get(UNIQUE, 1.0)
    found = (min(weights.get(one, unique), weights.get(other, unique)) for one, other in pairs)
    return min(1.0, max(found, default=unique) / unique)


def years_apart(left: Traits, right: Traits) -> bool:
    """Whether years lie between all times of the one and all of the other."""
    return bool(left.times and right.times) and all(
        max(one.start, other.start) - min(one.end, other.end) > YEARS
        for one in left.times
        for other in right.times
    )


def time_keys(traits: Traits) -> set[str]:
    """Keys of the times of a statement, to be counted over a story."""
    return {
        *(_key(one) for one in traits.times),
        *(f"clock {at}" for at, _ in traits.clocks),
        *(f"written {day}" for day in traits.days),
    }


def _key(time: When) -> str:
    if time.clock and time.end - time.start <= 1:
        return f"minute {time.start}"
    if time.end - time.start <= MINUTES_A_DAY:
        return f"day {time.start // MINUTES_A_DAY}"
    return f"time {time.start}-{time.end}"


def _meeting(left: Traits, right: Traits) -> Iterator[tuple[When, When]]:
    slack = ZONES if _zones_unlike(left, right) else 0
    for one in left.times:
        for other in right.times:
            if one.start < other.end + slack and other.start < one.end + slack:
                yield one, other


def _zones_unlike(left: Traits, right: Traits) -> bool:
    """Whether one tells its hours with a zone, and the other as clocks of the place show them."""
    zoned = [{zone is not None for _, zone in one.clocks} for one in (left, right)]
    return bool(zoned[0] and zoned[1]) and zoned[0] != zoned[1]


def _clocks_meet(left: Traits, right: Traits) -> bool | None:
    pairs = [one == other for one in left.clocks for other in right.clocks if one[1] == other[1]]
    return any(pairs) if pairs else None


def _days_fit(left: Traits, right: Traits) -> bool | None:
    found = [days_fit(one, other) for one in left.days for other in right.days]
    told = [one for one in found if one is not None]
    return any(told) if told else None
