"""Months, years, weeks, seasons, decades: dates longer than a day."""

from datetime import date

from recoupe.stages.annotate.templates import Match
from recoupe.stages.annotate.timexes.periods import (
    LAST_DAY_OF_SEASON,
    Interval,
    add_months,
    month_interval,
    months_interval,
    moved,
    season_interval,
    span_of_days,
    third_of,
    week_interval,
    week_value,
    weekend_interval,
    years_interval,
)
from recoupe.stages.annotate.timexes.pieces import Piece
from recoupe.stages.annotate.timexes.resolution import (
    Context,
    is_count,
    is_year,
    piece,
    resolves,
)

OPEN_VALUES = {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX", "D": "XXXX-XX-XX", "Q": "XXXX-QX"}
"""Values of a period that the text does not place."""
YEARS_OF_UNIT = {"DE": 10, "CE": 100}
FIRST_MODERN_DECADE = 30
DAYS_OF_SEASON = 92
DAYS_OF_WEEK = 7


def _piece(
    match: Match, value: str, interval: Interval | None, context: Context, *, anchored: bool
) -> list[Piece]:
    part = context.label("parts", match, "part")
    return [piece(match, value, interval=third_of(interval, part), anchored=anchored)]


@resolves("month")
def month_of(match: Match, context: Context) -> list[Piece]:
    """« fin août », "last February", « mars 2022 »."""
    month = context.whole("months", match, "month")
    if month is None:
        return []
    if "year" in match.slots:
        year = context.figure(match, "year") or 0
        interval = month_interval(year, month)
        return _piece(match, f"{year:04}-{month:02}", interval, context, anchored=False)
    anchor = context.anchor
    if anchor is None:
        return [piece(match, f"XXXX-{month:02}")]
    shift, year_shift = context.shift(match), context.shift(match, "year_shift")
    year = anchor.year
    if year_shift is not None:
        year += year_shift
    elif shift == -1:
        year -= month >= anchor.month
    elif shift == 1:
        year += month <= anchor.month
    elif shift is None:
        tense = context.tense(match)
        if tense == "future":
            year += month < anchor.month
        elif tense == "past" or month - anchor.month > 6:  # noqa: PLR2004  nearer behind
            year -= month > anchor.month
    interval = month_interval(year, month)
    return _piece(match, f"{year:04}-{month:02}", interval, context, anchored=True)


@resolves("week_of_month")
def week_of_month(match: Match, context: Context) -> list[Piece]:
    """« la troisième semaine de septembre »: the month, with seven of its days as interval."""
    number = context.whole("ordinals", match, "ordinal")
    found = month_of(match, context)
    if number is None or not found or found[0].interval is None:
        return found
    begin = moved(date.fromisoformat(found[0].interval[0]), DAYS_OF_WEEK * (number - 1))
    end = moved(begin, DAYS_OF_WEEK - 1) if begin else None
    if begin and end:
        found[0].interval = span_of_days(begin, end)
    return found


@resolves("year")
def year_of(match: Match, context: Context) -> list[Piece]:
    """« en 2022 », « début 2022 »; not « en 2000 exemplaires »."""
    year = context.figure(match, "year")
    if year is None or not is_year(year) or is_count(match, context):
        return []
    if match.last - match.first == 1 and _is_thing_of_year(match, context):
        return []
    return _piece(match, f"{year:04}", years_interval(year, 1), context, anchored=False)


def _is_thing_of_year(match: Match, context: Context) -> bool:
    """Whether a bare year is part of a reference: « 2022/12 », 2023-045."""
    text, start = context.text, context.words.starts[match.first]
    end = context.words.ends[match.last - 1]
    return text[end : end + 1] in {"/", "-", "°", "%"} or text[start - 1 : start] in {"/", "-", "#"}


@resolves("year_range")
def years_between(match: Match, context: Context) -> list[Piece]:
    """« 2014-2020 »."""
    first, last = context.figure(match, "from"), context.figure(match, "to")
    if first is None or last is None or not (is_year(first) and first < last):
        return []
    return [piece(match, f"{first}/{last}", interval=years_interval(first, last - first + 1))]


@resolves("period")
def period_of(match: Match, context: Context) -> list[Piece]:
    """« la semaine dernière », "this year", « le début de l'année dernière »."""
    unit = context.label("units", match, "unit")
    if unit is None:
        return []
    if context.anchor is None:
        return [piece(match, OPEN_VALUES.get(unit, "XXXX"))]
    shift = context.shift(match) or 0
    value, interval = _shifted(context.anchor, unit, shift)
    return _piece(match, value, interval, context, anchored=True) if value else []


def _shifted(anchor: date, unit: str, shift: int) -> tuple[str, Interval | None]:
    """The period so many units from the one that holds the anchor."""
    if unit == "W":
        day = moved(anchor, 7 * shift)
        return (week_value(day), week_interval(day)) if day else ("", None)
    if unit == "M":
        year, month = add_months(anchor, shift)
        return f"{year:04}-{month:02}", month_interval(year, month)
    if unit == "Y":
        year = anchor.year + shift
        return f"{year:04}", years_interval(year, 1)
    if unit == "Q":
        year, month = add_months(anchor, 3 * shift)
        return _quarter(year, (month + 2) // 3)
    years = YEARS_OF_UNIT.get(unit)
    if years is None:
        return "", None
    first = (anchor.year // years + shift) * years
    return f"{first // years}", years_interval(first, years)


@resolves("year_before_last")
def period_before_last(match: Match, context: Context) -> list[Piece]:
    """The one before « dernier »: "the year before last"."""
    unit = context.label("units", match, "unit")
    if unit is None:
        return []
    if context.anchor is None:
        return [piece(match, OPEN_VALUES.get(unit, "XXXX"))]
    value, interval = _shifted(context.anchor, unit, -2)
    return [piece(match, value, interval=interval, anchored=True)] if value else []


@resolves("event_period")
def period_beside_event(match: Match, context: Context) -> list[Piece]:
    """« la semaine précédente »: hangs on another time, which we do not guess."""
    unit = context.label("units", match, "unit")
    return [piece(match, OPEN_VALUES.get(unit or "Y", "XXXX"))]


@resolves("weekend")
def weekend_of(match: Match, context: Context) -> list[Piece]:
    """« ce week-end »: the one behind on a Monday that tells of the past."""
    if context.anchor is None:
        return [piece(match, "XXXX-WXX-WE")]
    shift = context.shift(match)
    if not shift:
        early = context.anchor.isoweekday() < 5  # noqa: PLR2004  Friday
        shift = -1 if early and context.tense(match) == "past" else 0
    day = moved(context.anchor, 7 * shift)
    if day is None:
        return []
    value = f"{week_value(day)}-WE"
    return [piece(match, value, interval=weekend_interval(day), anchored=True)]


def _quarter(year: int, quarter: int) -> tuple[str, Interval | None]:
    return f"{year:04}-Q{quarter}", months_interval(year, 3 * quarter - 2, 3)


@resolves("quarter")
def quarter_of(match: Match, context: Context) -> list[Piece]:
    """« le premier trimestre 2023 »; without a year, the last that has begun."""
    quarter = context.whole("ordinals", match, "ordinal")
    if quarter is None or quarter > 4:  # noqa: PLR2004
        return []
    year, anchored = _year_of_part(match, context, 3 * quarter - 2)
    if year is None:
        return [piece(match, f"XXXX-Q{quarter}")]
    value, interval = _quarter(year, quarter)
    return [piece(match, value, interval=interval, anchored=anchored)]


@resolves("half_year")
def half_year_of(match: Match, context: Context) -> list[Piece]:
    """« le second semestre 2022 », "the first half of the year"."""
    half = context.whole("ordinals", match, "ordinal")
    if half not in (1, 2):
        return []
    year, anchored = _year_of_part(match, context, 6 * half - 5)
    if year is None:
        return [piece(match, f"XXXX-H{half}")]
    interval = months_interval(year, 6 * half - 5, 6)
    return [piece(match, f"{year:04}-H{half}", interval=interval, anchored=anchored)]


def _year_of_part(match: Match, context: Context, first_month: int) -> tuple[int | None, bool]:
    if "year" in match.slots:
        return context.figure(match, "year"), False
    if context.anchor is None:
        return None, False
    shift = context.shift(match)
    if shift is not None:
        return context.anchor.year + shift, True
    begun = first_month <= context.anchor.month or context.tense(match) == "future"
    return context.anchor.year - (not begun), True


@resolves("season")
def season_of(match: Match, context: Context) -> list[Piece]:
    """« l'été dernier », "the spring of 2019"."""
    season = context.label("seasons", match, "season")
    if season is None:
        return []
    if "year" in match.slots:
        year = context.figure(match, "year") or 0
        interval = season_interval(year, season)
        return _piece(match, f"{year:04}-{season}", interval, context, anchored=False)
    if context.anchor is None:
        return [piece(match, f"XXXX-{season}")]
    month, day = LAST_DAY_OF_SEASON[season]
    over = context.anchor > date(context.anchor.year, month, day)
    shift = context.shift(match)
    year = context.anchor.year
    if shift == -1:
        year -= not over
    elif shift == 1:
        year += over
    interval = season_interval(year, season)
    return _piece(match, f"{year:04}-{season}", interval, context, anchored=True)


@resolves("bare_season")
def season_of_tense(match: Match, context: Context) -> list[Piece]:
    """« à l'automne »: the next in « sera signé », the last in « a été signé », else any autumn."""
    season, tense, anchor = (
        context.label("seasons", match, "season"),
        context.tense(match),
        context.anchor,
    )
    if season is None or tense not in {"past", "future"}:
        return []
    if anchor is None:
        return [piece(match, f"XXXX-{season}")]
    month, day = LAST_DAY_OF_SEASON[season]
    began = moved(date(anchor.year, month, day), -DAYS_OF_SEASON)
    under_way = began is not None and anchor >= began  # within it one says « cet automne »
    year = anchor.year + under_way if tense == "future" else anchor.year - (not under_way)
    interval = season_interval(year, season)
    return _piece(match, f"{year:04}-{season}", interval, context, anchored=True)


@resolves("decade")
def decade_of(match: Match, context: Context) -> list[Piece]:
    """« les années 1990 », « années 50 », "the 1990s"; « années 20 » could be two."""
    number = context.figure(match, "decade")
    if number is None:
        return []
    if number < 100:  # noqa: PLR2004
        if number < FIRST_MODERN_DECADE:
            return [piece(match, f"XX{number // 10}")]
        number += 1900
    return _piece(match, f"{number // 10}", years_interval(number, 10), context, anchored=False)


@resolves("century")
def century_of(match: Match, context: Context) -> list[Piece]:
    """« le XXe siècle » is 19, the first two digits of its years."""
    century = context.whole("centuries", match, "century")
    if century is None:
        return []
    interval = years_interval(100 * century - 99, 100)
    return _piece(match, f"{century - 1:02}", interval, context, anchored=False)


@resolves("vague_past")
def some_past(match: Match, context: Context) -> list[Piece]:
    """« ces derniers jours »."""
    del context
    return [piece(match, "PAST_REF")]


@resolves("vague_future")
def some_future(match: Match, context: Context) -> list[Piece]:
    """« les prochains jours »."""
    del context
    return [piece(match, "FUTURE_REF")]
