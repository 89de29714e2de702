"""A day and its hour are one expression; an hour without a day takes that of its sentence."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache

from recoupe.languages.tables.calendar import Calendar
from recoupe.stages.annotate.templates import Words, cut
from recoupe.stages.annotate.timexes.periods import moved, part_interval
from recoupe.stages.annotate.timexes.pieces import Piece

MAX_JOINING_WORDS = 4
MORNING_OF_NIGHT = NOON = 12
AFTER_NOON = frozenset({"AF", "EV"})
OUTSIDE = -1
"""In place of a bracket, for what stands in none."""


def join(pieces: Sequence[Piece], words: Words, calendar: Calendar) -> list[Piece]:
    """Pieces with their neighbours joined, in order."""
    joiners = _joiners_of(calendar)
    after_comma = frozenset(calendar.comma_joiners)
    joined: list[Piece] = []
    for one in pieces:
        if joined and one.first - joined[-1].last <= MAX_JOINING_WORDS:
            between = " ".join(words.folded[joined[-1].last : one.first])
            if between in joiners and _join_two(joined[-1], one, between):
                continue
            # « mardi 24 juin, à 10 heures »: one time in spite of the comma.
            if between.removeprefix(", ") in after_comma and _is_hour_of(joined[-1], one):
                _join_two(joined[-1], one, between)
                continue
        joined.append(one)
    before = set(calendar.before_day_part)
    return [one for one in joined if _stands(one, words, before)]


@lru_cache(maxsize=8)
def _joiners_of(calendar: Calendar) -> frozenset[str]:
    return frozenset({"", *(" ".join(cut(phrase)) for phrase in calendar.joiners)})


def _stands(one: Piece, words: Words, before: set[str]) -> bool:
    """Whether a piece is a time of its own: « le matin » is not, « dans la matinée » is."""
    if one.kind != "part" or one.rule == "whole_day_part":
        return True
    return one.first > 0 and words.folded[one.first - 1] in before


def _is_hour_of(day: Piece, clock: Piece) -> bool:
    return day.kind == "day" and clock.kind == "clock" and not clock.day_value


def _join_two(left: Piece, right: Piece, between: str) -> bool:
    """Takes the right piece into the left one, if they make one expression."""
    kinds = (left.kind, right.kind)
    if kinds == ("day", "part") or (kinds == ("part", "day") and between):
        day, part = (left, right) if left.kind == "day" else (right, left)
        _put_part(left, day, part.part or "MO")
    elif (right.kind == "clock" and right.day is None and left.kind in {"day", "day_part"}) or (
        kinds == ("day", "hours") and not between
    ):
        _put_clock(left, left, right)
    elif left.kind == "clock" and not left.day_value and right.kind in {"day", "day_part"}:
        _put_clock(left, right, left)
    elif kinds == ("clock", "part") and left.day_value and not between:
        left.clock = _in_part(left.clock, right.part)  # "at 4 o'clock on Wednesday | afternoon"
        rewrite(left)
    else:
        return False
    left.steps = left.steps or right.steps
    left.last = right.last
    left.notes += [note for note in right.notes if note not in left.notes]
    return True


def _put_part(target: Piece, day: Piece, part: str) -> None:
    target.type, target.kind, target.part = "TIME", "day_part", part
    target.day, target.day_value, target.anchored = day.day, day.day_value, day.anchored
    target.value = f"{day.day_value}T{part}"
    target.interval = part_interval(day.day, part) if day.day else None
    target.rule = f"{day.rule}+part"


def _put_clock(target: Piece, day: Piece, clock: Piece) -> None:
    rule = f"{day.rule}+clock"
    target.type, target.kind = "TIME", "clock"
    target.clock, target.zone = _in_part(clock.clock, day.part), clock.zone or day.zone
    target.is_stated = clock.is_stated
    target.day, target.day_value, target.anchored = day.day, day.day_value, day.anchored
    target.rule = rule
    rewrite(target)


def _in_part(clock: tuple[int, int] | None, part: str | None) -> tuple[int, int] | None:
    """The hour that a part of the day makes of it: four "on Wednesday afternoon" is sixteen."""
    if clock is None or part not in AFTER_NOON or clock[0] >= NOON:
        return clock
    return clock[0] + NOON, clock[1]


def rewrite(one: Piece) -> None:
    """Makes the value of a clock anew after its day has changed."""
    if one.clock is not None:
        one.value = f"{one.day_value}T{one.clock[0]:02}:{one.clock[1]:02}"
        one.interval = None


def bind(
    pieces: Sequence[Piece],
    sentence_of: Callable[[Piece], int],
    bracket_of: Callable[[Piece], int],
    is_said: Callable[[Piece], bool],
) -> None:
    """Gives clocks and parts of the day the day of their sentence, where it names one only.

    The day on which somebody spoke is left to the narration. A day in brackets belongs to the
    brackets: « à 11h43 (04h43 mardi en Belgique) ».
    """
    if all(one.day_value or one.kind not in {"clock", "part"} for one in pieces):
        return
    by_sentence: dict[int, list[Piece]] = {}
    for one in pieces:
        by_sentence.setdefault(sentence_of(one), []).append(one)
    for group in by_sentence.values():
        dated: dict[int, list[Piece]] = {}
        for one in group:
            if one.day is not None and one.kind != "other" and not is_said(one):
                dated.setdefault(max(bracket_of(one), OUTSIDE), []).append(one)
        only = {
            bracket: days[0]
            for bracket, days in dated.items()
            if len({day.day for day in days}) == 1
        }
        for one in group:
            if one.day_value or one.kind not in {"clock", "part"}:
                continue
            bracket = bracket_of(one)
            day = only.get(bracket if bracket in dated else OUTSIDE)
            if day is not None:
                _give_day(one, day)


def _give_day(one: Piece, day: Piece) -> None:
    one.anchored = day.anchored
    found = day.day
    if day.part == "NI" and one.clock and one.clock[0] < MORNING_OF_NIGHT and found:
        found = moved(found, 1) or found  # 1 h 15 of the night from Thursday to Friday
    if found is not None:
        put_day(one, found, f"{one.rule}@{day.rule}", day.against)


def put_day(one: Piece, day: date, rule: str, against: date | None) -> None:
    """Gives a day to an hour or a part of the day; `against` is what it was resolved against."""
    one.day, one.day_value, one.rule, one.against = day, day.isoformat(), rule, against
    if one.clock is not None:
        rewrite(one)
    elif one.part is not None:
        one.value = f"{one.day_value}T{one.part}"
        one.interval = part_interval(day, one.part)
