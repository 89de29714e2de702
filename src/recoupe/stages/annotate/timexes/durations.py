"""Lengths of time, distances in time, and what comes back."""

from datetime import date

from recoupe.stages.annotate.templates import Match
from recoupe.stages.annotate.timexes.days import day_piece
from recoupe.stages.annotate.timexes.periods import (
    add_months,
    month_interval,
    moved,
    week_interval,
    week_value,
    years_interval,
)
from recoupe.stages.annotate.timexes.pieces import Piece
from recoupe.stages.annotate.timexes.resolution import Context, piece, resolves
from recoupe.stages.annotate.timexes.spans_of_time import OPEN_VALUES

CLOCK_UNITS = {"H": "H", "MIN": "M", "S": "S"}
HALF_OF_UNIT = {"Y": "6M", "H": "30M", "MIN": "30S", "D": "T12H"}
OPEN_CLOCK = "XXXX-XX-XXTXX:XX"
MAX_UNITS = 10_000
DAYS_OF_UNIT = {"D": 1, "W": 7, "2W": 14}


def _quantity(match: Match, context: Context) -> float | None:
    """The number of units; None where it is vague."""
    if "n" in match.slots:
        return context.number(match, "n")
    if "collective" in match.slots:
        return context.grammar.collective(context.words, match.slots["collective"])
    return None


def _is_known(match: Match) -> bool:
    return "n" in match.slots or "collective" in match.slots


def _written(number: float | None) -> str:
    if number is None:
        return "X"
    return str(int(number)) if number == int(number) else f"{number:g}"


def duration_value(number: float | None, unit: str, *, half: bool = False) -> str:
    """An ISO 8601 duration; X where the number is not told.

    >>> duration_value(2, "H", half=True)
    'PT2H30M'
    >>> duration_value(None, "W")
    'PXW'
    """
    if unit == "2W":
        return f"P{_written(None if number is None else 2 * number)}W"
    if unit == "Q":
        return f"P{_written(None if number is None else 3 * number)}M"
    sign = CLOCK_UNITS.get(unit)
    if half and unit in HALF_OF_UNIT and number is not None and number == int(number):
        whole = f"{int(number)}{sign or unit}"
        return f"PT{whole}{HALF_OF_UNIT[unit]}" if sign else f"P{whole}{HALF_OF_UNIT[unit]}"
    if half and number is not None:
        number += 0.5
    return f"PT{_written(number)}{sign}" if sign else f"P{_written(number)}{unit}"


@resolves("duration")
def duration_of(match: Match, context: Context) -> list[Piece]:
    """« 18 mois », "two and a half hours", « des années »."""
    unit = context.label("units", match, "unit")
    number = _quantity(match, context)
    bare = "n" not in match.slots and "vague" not in match.slots
    if bare and "collective" not in match.slots and "unit" in match.slots:
        number = None if _is_plural_alone(match) else 1.0
    if unit is None or (_is_known(match) and number is None) or (number or 0) > 10**7:
        return []
    if " ".join(context.words.folded[match.first : match.last]) in context.grammar.somedays:
        return []
    value = duration_value(number, unit, half="plus" in match.slots)
    hours = unit == "H" and number is not None and number <= 24 and "plus" not in match.slots  # noqa: PLR2004
    clock = (int(number), 0) if hours and number is not None and number == int(number) else None
    return [piece(match, value, "DURATION", kind="hours" if clock else "other", clock=clock)]


def _is_plural_alone(match: Match) -> bool:
    return match.last - match.first == 1


@resolves("article_unit")
def unit_with_article(match: Match, context: Context) -> list[Piece]:
    """What comes back in "300 shells a day", what lasts in "it took a year"."""
    unit = context.label("units", match, "unit")
    if unit is None:
        return []
    if match.first and context.is_noun(match.first - 1):
        return [piece(match, duration_value(1, unit), "SET")]
    if unit in {"S", "MIN", "D"}:
        return []
    return [piece(match, duration_value(1, unit), "DURATION")]


@resolves("long_duration")
def hours_minutes_seconds(match: Match, context: Context) -> list[Piece]:
    """« 2 h 07 min 12 s », « a duré 3 h 20 », "two hours and seven minutes"."""
    value = "PT"
    for slot, sign in (("hours", "H"), ("minutes", "M"), ("seconds", "S")):
        if slot not in match.slots:
            continue
        number = context.number(match, slot)
        if number is None or number != int(number) or number > MAX_UNITS:
            return []
        value += f"{int(number)}{sign}" if number else ""
    return [piece(match, value, "DURATION")] if value != "PT" else []


@resolves("half_hour")
def half_hour(match: Match, context: Context) -> list[Piece]:
    """« une demi-heure »."""
    del context
    return [piece(match, "PT30M", "DURATION")]


@resolves("quarter_hour")
def quarters_of_an_hour(match: Match, context: Context) -> list[Piece]:
    """« trois quarts d'heure »."""
    number = context.number(match, "n") if "n" in match.slots else 1.0
    return [piece(match, f"PT{15 * int(number)}M", "DURATION")] if number else []


@resolves("ago", "ahead")
def distance_from_now(match: Match, context: Context) -> list[Piece]:
    """« il y a six mois » is a month, « il y a trois ans » a year: the unit tells the precision."""
    unit = context.label("units", match, "unit")
    sign = -1 if match.rule == "ago" else 1
    if unit is None:
        return []
    if not _is_known(match) or unit in {"DE", "CE"}:
        return [piece(match, "PAST_REF" if sign < 0 else "FUTURE_REF")]
    number = _quantity(match, context)
    if number is None or number != int(number) or number > MAX_UNITS:
        return []
    if unit in CLOCK_UNITS:
        return [piece(match, OPEN_CLOCK, "TIME")]
    if context.anchor is None:
        return [piece(match, OPEN_VALUES.get(unit, "XXXX"))]
    return _day_away(match, context.anchor, sign * int(number), unit)


def _day_away(match: Match, anchor: date, count: int, unit: str) -> list[Piece]:
    if unit in DAYS_OF_UNIT:
        day = moved(anchor, count * DAYS_OF_UNIT[unit])
        if day is None:
            return []
        if unit == "D":
            return [day_piece(match, day, anchored=True)]
        return [piece(match, week_value(day), interval=week_interval(day), anchored=True)]
    if unit in {"M", "Q"}:
        year, month = add_months(anchor, count * (3 if unit == "Q" else 1))
        interval = month_interval(year, month)
        value = f"{year:04}-{month:02}"
    else:
        year = anchor.year + count
        interval, value = years_interval(year, 1), f"{year:04}"
    return [piece(match, value, interval=interval, anchored=True)] if interval else []


@resolves("event_relative")
def distance_from_event(match: Match, context: Context) -> list[Piece]:
    """« trois jours plus tard »: hangs on another time, open until the narration tells which."""
    unit = context.label("units", match, "unit")
    if unit is None:
        return []
    if unit in CLOCK_UNITS:
        return [piece(match, OPEN_CLOCK, "TIME")]
    made = piece(match, OPEN_VALUES.get(unit.removeprefix("2"), "XXXX"))
    number = _quantity(match, context)
    if unit in DAYS_OF_UNIT and number is not None and 0 < number <= MAX_UNITS:
        days = int(number * DAYS_OF_UNIT[unit])
        made.steps = days if "later" in match.slots else -days
        made.step_unit = unit[-1]
        if unit == "D":
            made.kind, made.day_value = "day", made.value
    return [made]


@resolves("set_unit", "set_frequency")
def comes_back(match: Match, context: Context) -> list[Piece]:
    """« tous les deux ans », « par mois », "three times a week": the period it comes back in."""
    unit = context.label("units", match, "unit")
    if unit is None:
        return []
    number = context.number(match, "n") if match.rule == "set_unit" and "n" in match.slots else 1.0
    return [piece(match, duration_value(number, unit), "SET")]


@resolves("set_weekday")
def weekday_comes_back(match: Match, context: Context) -> list[Piece]:
    """« chaque jeudi »."""
    weekday = context.whole("set_weekdays", match, "weekday")
    return [piece(match, f"XXXX-WXX-{weekday}", "SET")] if weekday else []


@resolves("age", "not_time")
def no_time(match: Match, context: Context) -> list[Piece]:
    """An age is a quantity, and some words only look like times."""
    del match, context
    return []


@resolves("ahead_in_future")
def ahead_if_future(match: Match, context: Context) -> list[Piece]:
    """A date in "they will vote in three days", a length in "the lowest in three years"."""
    if context.tense(match) == "future":
        return distance_from_now(match._replace(rule="ahead"), context)
    return duration_of(match._replace(rule="duration", first=match.first + 1), context)
