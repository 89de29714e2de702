"""The times of a statement as minutes: which count, and which lie far away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from recoupe.algorithms.folding import folded_words
from recoupe.algorithms.instants import (
    MINUTES_A_DAY,
    clock_of,
    day_parts,
    has_clock,
    minute_of,
)
from recoupe.languages import Language
from recoupe.records import AnchoredTimex

PAST_MINUTES = 30 * MINUTES_A_DAY
"""What is dated so long before its page is not the news."""
NEAR_MINUTES = 4 * MINUTES_A_DAY
"""Pages tell what happened or will happen within so long by its weekday."""
LONGEST_SHORT = 3 * MINUTES_A_DAY
"""A weekend is still told as a time of the news; what is longer is its background."""


WORDS_OF_COMPARISON = 5
"""Words from the one that compares to « que »: « *plus* de trains *qu*'il y a un an »."""


@dataclass(frozen=True, kw_only=True)
class When:
    """A time as minutes since 1970, end excluded."""

    start: int
    end: int
    clock: bool
    """Whether it tells a time of day."""


def clocks_of(timexes: Sequence[AnchoredTimex]) -> tuple[tuple[int, str | None], ...]:
    """(minutes since midnight, zone or None) of the times of day, sorted."""
    found = ((clock_of(one.value), one.zone) for one in timexes if one.type == "TIME")
    return tuple(sorted({(at, zone) for at, zone in found if at is not None}, key=str))


def news_times(
    timexes: Sequence[AnchoredTimex], languages: Mapping[str, Language]
) -> list[AnchoredTimex]:
    """Without those that something is compared with: "two points higher than four years ago"."""
    return [one for one in timexes if not _is_compared(one, languages[one.evidence.page])]


def _is_compared(timex: AnchoredTimex, language: Language) -> bool:
    concepts = language.concepts
    words = folded_words(timex.evidence.prefix)
    if any(words[-len(one) :] == one for one in map(str.split, concepts.than)):
        return True
    *before, last = words[-WORDS_OF_COMPARISON:] or [""]
    return last in concepts.than_behind and not concepts.more_or_less.isdisjoint(before)


def _when(timex: AnchoredTimex) -> When | None:
    if timex.interval is None or timex.type not in {"DATE", "TIME"}:
        return None
    start, end = minute_of(timex.interval[0]), minute_of(timex.interval[1])
    if start is None or end is None:
        return None
    return When(start=start, end=max(end, start + 1), clock=has_clock(timex.value))


def times_of(timexes: Sequence[AnchoredTimex]) -> tuple[When, ...]:
    """Times on the calendar; « construite en 1974 » tells nothing beside « à 11 h 43 »."""
    times = tuple(time for time in map(_when, timexes) if time is not None)
    if not any(_is_short(one) for one in timexes):
        return times
    return tuple(one for one in times if one.end - one.start <= LONGEST_SHORT)


def _is_short(timex: AnchoredTimex) -> bool:
    when = _when(timex)
    if when is None:
        return clock_of(timex.value) is not None or any(map(bool, day_parts(timex.value)))
    return when.end - when.start <= LONGEST_SHORT


def far_days_of(times: Sequence[When], published: int | None) -> frozenset[int]:
    """Single days (since 1970) that lie far from when a page was published (minutes since 1970)."""
    if published is None:
        return frozenset()
    days = (one for one in times if one.end - one.start <= MINUTES_A_DAY)
    return frozenset(
        one.start // MINUTES_A_DAY for one in days if abs(one.start - published) > NEAR_MINUTES
    )


def is_past(timexes: Sequence[AnchoredTimex], times: Sequence[When], published: int | None) -> bool:
    """Whether all that is dated lies long before its page.

    « À 11 h 43 dans une tour construite en 1974 »: an hour without a day is that of the news.
    """
    if not times or published is None:
        return False
    if any(one.type in {"DATE", "TIME"} and one.interval is None for one in timexes):
        return False
    return max(time.end for time in times) < published - PAST_MINUTES
