"""A clock and its twin in another zone: « 11h43 (02h43 GMT) »."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from recoupe.stages.annotate.templates import Words, cut
from recoupe.stages.annotate.timexes.grammar import TimeGrammar
from recoupe.stages.annotate.timexes.joining import rewrite
from recoupe.stages.annotate.timexes.periods import moved
from recoupe.stages.annotate.timexes.pieces import Piece

MINUTES_OF_DAY = 24 * 60
STEP_MINUTES = 15
"""Every zone in use differs from UTC by whole quarters of an hour."""
FIRST_OFFSET = -11 * 60
WEST_MINUTES, EAST_MINUTES = -12 * 60, 14 * 60
MAX_WORDS_TO_BRACKET = 2
MAX_WORDS_OF_PLACE = 3


def brackets_of(words: Words) -> list[int]:
    """For each word, the index of the round bracket it stands in, or -1. A new line closes all."""
    if "(" not in words.folded:
        return [-1] * len(words.folded)
    found: list[int] = []
    open_at: list[int] = []
    for index, word in enumerate(words.folded):
        if word == "(":
            open_at.append(index)
        elif word == ")" and open_at:
            open_at.pop()
        elif word.startswith("\n"):
            open_at.clear()
        found.append(open_at[-1] if open_at else -1)
    return found


def pair(
    pieces: Sequence[Piece],
    words: Words,
    brackets: Sequence[int],
    grammar: TimeGrammar,
    anchor: date | None,
) -> list[tuple[Piece, Piece]]:
    """Lets clocks and their twins tell each other zone and day, and notes those that do not fit.

    Returns:
        Those that fit, so that a day found later for one can be given to the other.
    """
    twins_found: list[tuple[Piece, Piece]] = []
    clocks = [one for one in pieces if one.kind == "clock" and one.clock]
    by_bracket: dict[int, list[Piece]] = {}
    for one in clocks:
        if brackets[one.first] >= 0:
            by_bracket.setdefault(brackets[one.first], []).append(one)
    for bracket, twins in by_bracket.items():
        _zone_of_place(twins, words, brackets, grammar)
        outside = _clocks_before(bracket, len(twins), clocks, brackets)
        for left, right in zip(outside, twins, strict=len(outside) == len(twins)):
            _compare(left, right, anchor)
            twins_found.append((left, right))
    pair_words = {" ".join(cut(phrase)) for phrase in grammar.calendar.pair_words}
    for left, right in pairwise(clocks):
        between = " ".join(words.folded[left.last : right.first]).removeprefix(", ")
        if between in pair_words and (left.zone or right.zone):
            _compare(left, right, anchor)
            twins_found.append((left, right))
    return [(left, right) for left, right in twins_found if not (left.notes or right.notes)]


def share_days(twins: Sequence[tuple[Piece, Piece]]) -> None:
    """Gives the day of one twin to the other."""
    for left, right in twins:
        if (left.day is None) == (right.day is None) or not (left.clock and right.clock):
            continue
        day = left.day or right.day
        first = offset_minutes(left.zone, day, left.clock)
        second = offset_minutes(right.zone, day, right.clock)
        if first is not None and second is not None:
            _share_day(left, right, first, second)


def _clocks_before(
    bracket: int, count: int, clocks: Sequence[Piece], brackets: Sequence[int]
) -> list[Piece]:
    """So many clocks right before a bracket; fewer where they do not stand close together."""
    found: list[Piece] = []
    reach = bracket
    before = bisect_right(clocks, bracket, key=lambda one: one.last)
    for index in range(before - 1, -1, -1):
        one = clocks[index]
        if len(found) == count or reach - one.last > MAX_WORDS_TO_BRACKET:
            break
        if brackets[one.first] != brackets[bracket - 1]:
            break
        found.append(one)
        reach = one.first
    return found[::-1] if len(found) == count else []


def _zone_of_place(
    twins: Sequence[Piece], words: Words, brackets: Sequence[int], grammar: TimeGrammar
) -> None:
    """« (04h43 et 04h53 en Belgique) »: the place names the zone of all clocks in the brackets."""
    if any(one.zone for one in twins):
        zone = next(one.zone for one in twins if one.zone)
    else:
        place = twins[-1].last + 1
        if (
            place >= len(words.folded)
            or words.folded[place - 1] not in grammar.calendar.place_words
        ):
            return
        zone = None
        for length in range(MAX_WORDS_OF_PLACE, 0, -1):
            if brackets[min(place + length, len(brackets)) - 1] == brackets[twins[-1].first]:
                zone = zone or grammar.place_zone(words, (place, place + length))
    for one in twins:
        one.zone = one.zone or zone


def offset_minutes(zone: str | None, day: date | None, clock: tuple[int, int]) -> int | None:
    """Minutes east of UTC; None where the zone is unknown, or the day that summer time needs."""
    if zone is None:
        return None
    if zone == "UTC":
        return 0
    if zone[0] in "+-":
        sign = -1 if zone[0] == "-" else 1
        return sign * (int(zone[1:3]) * 60 + int(zone[4:6]))
    if day is None:
        return None
    try:
        info = ZoneInfo(zone)
        moment = datetime.combine(day, time(clock[0] % 24, clock[1]), tzinfo=info)
        offset = moment.utcoffset()
    except (ZoneInfoNotFoundError, OverflowError, ValueError):
        return None
    return round(offset.total_seconds() / 60) if offset is not None else None


def written_offset(minutes: int) -> str:
    """`+09:00`."""
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def stated_zone(one: Piece) -> str:
    """`Z` or `+02:00`, to stand behind a clock whose zone the text tells.

    A zone that a twin gave away stands in `Timex.zone` and `Timex.interval` alone, and a zone
    with summer time needs the day.
    """
    if one.kind != "clock" or one.clock is None or one.zone is None or not one.is_stated:
        return ""
    if one.zone == "UTC":
        return "Z"
    minutes = offset_minutes(one.zone, one.day, one.clock)
    return "" if minutes is None else written_offset(minutes)


def _compare(left: Piece, right: Piece, anchor: date | None) -> None:
    if left.clock is None or right.clock is None:
        return
    if left.zone is None and right.zone is not None:
        _infer(left, right, anchor)
    elif right.zone is None and left.zone is not None:
        _infer(right, left, anchor)
    elif left.zone is not None:
        _check(left, right, anchor)


def _minutes(one: Piece) -> int:
    hour, minute = one.clock or (0, 0)
    return 60 * hour + minute


def _said(one: Piece) -> str:
    hour, minute = one.clock or (0, 0)
    day = f"{one.day.isoformat()} " if one.day else ""
    return f"{day}{hour:02}:{minute:02}"


def _infer(unknown: Piece, known: Piece, anchor: date | None) -> None:
    """The zone of one from the zone of the other."""
    offset = offset_minutes(known.zone, known.day or unknown.day or anchor, known.clock or (0, 0))
    if offset is None:
        return
    difference = _minutes(unknown) - _minutes(known) + offset
    if unknown.day and known.day:
        difference += (unknown.day - known.day).days * MINUTES_OF_DAY
        if not WEST_MINUTES <= difference <= EAST_MINUTES:
            _note(
                unknown,
                known,
                f"{_said(unknown)} and {_said(known)} {known.zone} lie {_lag(difference)}",
            )
            return
    else:
        difference = (difference - FIRST_OFFSET) % MINUTES_OF_DAY + FIRST_OFFSET
    if difference % STEP_MINUTES:
        _note(unknown, known, f"no zone is {written_offset(difference)} from UTC")
        return
    unknown.zone, unknown.is_stated = written_offset(difference), False
    _share_day(unknown, known, difference, offset)


def _check(left: Piece, right: Piece, anchor: date | None) -> None:
    """Whether two clocks that both name a zone are one moment."""
    day = left.day or right.day or anchor
    first = offset_minutes(left.zone, left.day or day, left.clock or (0, 0))
    second = offset_minutes(right.zone, right.day or day, right.clock or (0, 0))
    if first is None or second is None:
        return
    lag = (_minutes(left) - first) - (_minutes(right) - second)
    if left.day and right.day:
        lag += (left.day - right.day).days * MINUTES_OF_DAY
    elif lag % MINUTES_OF_DAY == 0:
        lag = 0
    if lag:
        said = f"{_said(left)} {left.zone} and {_said(right)} {right.zone}"
        _note(left, right, f"{said} are not one moment")
        return
    _share_day(left, right, first, second)


def _lag(minutes: int) -> str:
    return f"{abs(minutes) // 60} h {abs(minutes) % 60:02} min apart: no zone fits"


def _share_day(left: Piece, right: Piece, left_offset: int, right_offset: int) -> None:
    """The day of one from the day of the other."""
    if left.day and not right.day:
        source, target, shift = left, right, right_offset - left_offset
    elif right.day and not left.day:
        source, target, shift = right, left, left_offset - right_offset
    else:
        return
    if source.day is None:
        return
    moment = datetime.combine(source.day, time(0), tzinfo=UTC)
    try:
        moment += timedelta(minutes=_minutes(source) + shift)
    except OverflowError:
        return
    target.day, target.anchored = moment.date(), source.anchored
    target.against = source.against
    target.rule = f"{target.rule}@twin"
    target.day_value = moment.date().isoformat()
    rewrite(target)


def _note(left: Piece, right: Piece, note: str) -> None:
    for one in (left, right):
        if note not in one.notes:
            one.notes.append(note)


def clock_interval(one: Piece) -> tuple[str, str] | None:
    """The minute of a clock whose day is known, with its offset where the zone is known."""
    if one.day is None or one.clock is None:
        return None
    hour, minute = one.clock
    day = moved(one.day, 1) if hour == 24 else one.day  # noqa: PLR2004
    if day is None:
        return None
    begin = datetime.combine(day, time(hour % 24, minute))
    try:
        end = begin + timedelta(minutes=1)
    except OverflowError:
        return None
    minutes = offset_minutes(one.zone, one.day, one.clock)
    offset = written_offset(minutes) if minutes is not None else ""
    return (
        begin.isoformat(timespec="minutes") + offset,
        end.isoformat(timespec="minutes") + offset,
    )
