"""Hours of the day, ISO dates, and parts of a day that no day goes with."""

import re

from recoupe.stages.annotate.templates import Match
from recoupe.stages.annotate.timexes.days import day_piece
from recoupe.stages.annotate.timexes.periods import day_of, month_interval
from recoupe.stages.annotate.timexes.pieces import Piece
from recoupe.stages.annotate.timexes.resolution import Context, piece, resolves

NOON = 12
MINUTES = 60
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2})?(\S+)?)?)?")


@resolves("clock")
def clock_of(match: Match, context: Context) -> list[Piece]:
    """« 11h43, heure locale », "9 p.m. ET", « minuit et demi »."""
    clock = _clock(match, context)
    if clock is None:
        return []
    zone = _zone(match, context)
    return [clock_piece(match, clock, zone)]


def clock_piece(match: Match, clock: tuple[int, int], zone: str | None) -> Piece:
    """An hour of a day that its neighbours may tell."""
    value = f"T{clock[0]:02}:{clock[1]:02}"
    return piece(match, value, "TIME", kind="clock", clock=clock, zone=zone)


def _clock(match: Match, context: Context) -> tuple[int, int] | None:
    if "clock_word" in match.slots:
        written = context.label("clock_words", match, "clock_word") or "12:00"
        hour, minute = int(written[:2]), int(written[3:])
    elif "hhmm" in match.slots:
        hour, minute = divmod(context.figure(match, "hhmm") or 0, 100)
    elif "dot_clock" in match.slots:
        written = context.words.folded[match.slots["dot_clock"][0]]
        hour, minute = int(written[:-3]), int(written[-2:])
    else:
        number = context.number(match, "hour")
        if number is None or number != int(number):
            return None
        hour, minute = int(number), 0
    if "minute" in match.slots:
        minute = context.figure(match, "minute") or 0
    minute += context.whole("half_words", match, "plus") or 0
    if "less" in match.slots and minute == 0:
        hour, minute = hour - 1, MINUTES - (context.whole("half_words", match, "less") or 0)
    half = context.label("halves_of_day", match, "half")
    if half is not None and hour > NOON and half == "AM":
        return None
    if half == "PM" and hour < NOON:
        hour += NOON
    elif half == "AM" and hour == NOON:
        hour = 0
    return (hour, minute) if 0 <= hour < 24 or (hour == 24 and minute == 0) else None  # noqa: PLR2004


def _zone(match: Match, context: Context) -> str | None:
    zone = context.label("zones", match, "zone_word")
    return zone or context.label("zone_places", match, "zone_place")


@resolves("clock_range")
def clocks_between(match: Match, context: Context) -> list[Piece]:
    """« 9 à 18 heures »: one expression, because its first hour has no unit of its own."""
    first, last = context.figure(match, "from"), context.figure(match, "to")
    if first is None or last is None:
        return []
    if context.label("halves_of_day", match, "half") == "PM":
        last += NOON * (last < NOON)
        first += NOON * (first + NOON < last)
    if first >= last:
        return []
    minute = context.figure(match, "minute") or 0 if "minute" in match.slots else 0
    value = f"T{first:02}:00/T{last:02}:{minute:02}"
    return [piece(match, value, "TIME", zone=_zone(match, context))]


@resolves("day_part", "whole_day_part")
def part_of_day(match: Match, context: Context) -> list[Piece]:
    """« fin de matinée »; kept beside a day or a preposition, « toute la nuit » always."""
    part = context.label("day_parts", match, "day_part")
    if part is None:
        return []
    return [piece(match, f"T{part}", "TIME", kind="part", part=part)]


@resolves("iso")
def iso_date(match: Match, context: Context) -> list[Piece]:
    """2023-09-13, 2023-09-13T11:43+09:00, 2023-09."""
    found = _ISO.fullmatch(context.words.folded[match.first].upper())
    if found is None:
        return []
    year, month = int(found[1]), int(found[2])
    if not 1 <= month <= 12:  # noqa: PLR2004
        return []
    if found[3] is None:
        return [piece(match, f"{year:04}-{month:02}", interval=month_interval(year, month))]
    day = day_of(year, month, int(found[3]))
    if day is None:
        return []
    made = day_piece(match, day, anchored=False)
    if found[4] is not None and int(found[4]) < 24 and int(found[5]) < 60:  # noqa: PLR2004
        made.type, made.kind = "TIME", "clock"
        made.clock = (int(found[4]), int(found[5]))
        made.value = f"{day.isoformat()}T{found[4]}:{found[5]}"
        made.zone = _iso_zone(found[6])
    return [made]


def _iso_zone(written: str | None) -> str | None:
    if not written:
        return None
    if written == "Z":
        return "UTC"
    return written if ":" in written else f"{written[:3]}:{written[3:]}"
