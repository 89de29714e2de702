"""Days: dates, weekdays, and words for days."""

from datetime import date

from recoupe.stages.annotate.templates import Match
from recoupe.stages.annotate.timexes.periods import (
    day_of,
    moved,
    part_interval,
    small_hours,
    span_of_days,
)
from recoupe.stages.annotate.timexes.pieces import Piece
from recoupe.stages.annotate.timexes.resolution import (
    Context,
    nearest_year,
    piece,
    resolves,
)

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
PLAN_AHEAD = 2
"""A plan told in the past lies ahead where that day is so many times nearer."""
MAX_DAYS_FOR_WEEKDAY = 200
"""A weekday may choose the year of a date so far from the nearest one."""


def day_piece(match: Match, day: date, *, anchored: bool, note: str = "") -> Piece:
    """A day that is known."""
    return piece(
        match,
        day.isoformat(),
        kind="day",
        interval=span_of_days(day, day),
        day=day,
        day_value=day.isoformat(),
        anchored=anchored,
        notes=[note] if note else [],
    )


def weekday_note(day: date, weekday: int | None) -> str:
    """What to record where a weekday and a date do not fit."""
    if weekday is None or day.isoweekday() == weekday:
        return ""
    return (
        f"{day.isoformat()} is a {WEEKDAY_NAMES[day.weekday()]}, not a {WEEKDAY_NAMES[weekday - 1]}"
    )


def open_piece(match: Match, value: str) -> Piece:
    """A day that cannot be told without the date of the article."""
    return piece(match, value, kind="day", day_value=value)


@resolves("date")
def date_of(match: Match, context: Context) -> list[Piece]:
    """« jeudi 14 septembre 2023 », "September 14"."""
    month = context.whole("months", match, "month")
    number = context.whole("ordinal_days", match, "day") or context.figure(match, "day")
    if month is None:
        return []
    number = 1 if number is None else number
    weekday = context.whole("weekdays", match, "weekday")
    year = context.figure(match, "year") if "year" in match.slots else None
    anchor = context.anchor
    if year is not None:
        day = day_of(year, month, number)
        return (
            [day_piece(match, day, anchored=False, note=weekday_note(day, weekday))] if day else []
        )
    if day_of(2000, month, number) is None:
        return []
    if anchor is None:
        return [open_piece(match, f"XXXX-{month:02}-{number:02}")]
    day = _day_without_year(match, context, anchor, (month, number), weekday)
    return [day_piece(match, day, anchored=True, note=weekday_note(day, weekday))] if day else []


def _day_without_year(
    match: Match, context: Context, anchor: date, month_day: tuple[int, int], weekday: int | None
) -> date | None:
    month, number = month_day
    year_shift = context.shift(match, "year_shift")
    if year_shift is not None:
        return day_of(anchor.year + year_shift, month, number)
    shift = context.shift(match)
    if shift:
        years = (anchor.year - 1, anchor.year, anchor.year + 1)
        days = [one for one in (day_of(year, month, number) for year in years) if one]
        past, coming = [d for d in days if d < anchor], [d for d in days if d > anchor]
        return max(past, default=None) if shift < 0 else min(coming, default=None)
    day = nearest_year(month, number, anchor, context.tense(match))
    if day and weekday and day.isoweekday() != weekday:
        # A weekday tells more than a tense: « dimanche 7 juillet » after a verb in the past.
        for other in (day_of(day.year - 1, month, number), day_of(day.year + 1, month, number)):
            near = other and abs((other - anchor).days) <= MAX_DAYS_FOR_WEEKDAY
            if other and near and other.isoweekday() == weekday:
                return other
    return day


@resolves("weekday_day")
def day_of_weekday_and_number(match: Match, context: Context) -> list[Piece]:
    """« mercredi 13 »: the nearest month in which they fit."""
    number = context.figure(match, "day") or 1
    weekday = context.whole("weekdays", match, "weekday")
    anchor = context.anchor
    if anchor is None:
        return [open_piece(match, f"XXXX-XX-{number:02}")]
    nearby = [moved(anchor, days) for days in range(-45, 46)]
    same_number = [day for day in nearby if day and day.day == number]
    fitting = [day for day in same_number if day.isoweekday() == weekday] or same_number
    if not fitting:
        return []
    day = min(fitting, key=lambda one: (abs((one - anchor).days), one))
    return [day_piece(match, day, anchored=True, note=weekday_note(day, weekday))]


@resolves("usual_weekday")
def usual_weekday(match: Match, context: Context) -> list[Piece]:
    """« le mardi » is every Tuesday in the present, and a Tuesday of the story elsewhere."""
    if context.tense(match) in {"past", "future"}:
        return weekday_of(match._replace(rule="weekday", first=match.slots["weekday"][0]), context)
    weekday = context.whole("weekdays", match, "weekday")
    return [piece(match, f"XXXX-WXX-{weekday}", "SET")] if weekday else []


@resolves("weekday")
def weekday_of(match: Match, context: Context) -> list[Piece]:
    """« mercredi », « mercredi dernier », "Monday next week"."""
    weekday = context.whole("weekdays", match, "weekday")
    anchor = context.anchor
    if weekday is None:
        return []
    if anchor is None:
        return [open_piece(match, f"XXXX-WXX-{weekday}")]
    week_shift = context.shift(match, "week_shift")
    if week_shift is not None:
        day = moved(anchor, weekday - anchor.isoweekday() + 7 * week_shift)
    else:
        day = nearest_weekday(anchor, weekday, context.shift(match), context.tense(match))
    return [day_piece(match, day, anchored=True)] if day else []


def nearest_weekday(anchor: date, weekday: int, shift: int | None, tense: str) -> date | None:
    """The weekday that news means: today counts, but neither for « dernier » nor « prochain »."""
    back = (anchor.isoweekday() - weekday) % 7
    ahead = (weekday - anchor.isoweekday()) % 7
    if shift == -1:
        return moved(anchor, -(back or 7))
    if shift == 1:
        return moved(anchor, ahead or 7)
    if shift == 0 and tense not in {"past", "future"}:
        return moved(anchor, ahead if ahead < back else -back)  # « rendez-vous ce jeudi »
    if tense == "planned":
        # « devait accoster vendredi »: over by now, unless its day is much nearer ahead.
        return moved(anchor, ahead if PLAN_AHEAD * ahead <= back else -back)
    if tense == "present" and back > 1:
        return moved(anchor, ahead)  # "the trial opens on Monday"
    return moved(anchor, ahead if tense == "future" else -back)


@resolves("day_word")
def day_of_word(match: Match, context: Context) -> list[Piece]:
    """« hier », "the day after tomorrow"."""
    days = context.whole("day_words", match, "day_word")
    if days is None:
        return []
    if context.anchor is None:
        return [open_piece(match, "XXXX-XX-XX")]
    day = moved(context.anchor, days)
    return [day_piece(match, day, anchored=True)] if day else []


@resolves("day_part_word")
def part_of_day_word(match: Match, context: Context) -> list[Piece]:
    """« hier soir », "tonight"."""
    found = context.value("day_part_words", match, "day_part_word")
    if not isinstance(found, tuple):
        return []
    days, part = found
    if context.anchor is None:
        value = f"XXXX-XX-XXT{part}"
        return [piece(match, value, "TIME", kind="day_part", day_value="XXXX-XX-XX", part=part)]
    if part == "NI" and days == 0 and context.tense(match) == "past":
        days = -1  # « cette nuit, 25 personnes ont été interpellées » is the night that ended
    day = moved(context.anchor, days)
    return [part_piece(match, day, part, anchored=True)] if day else []


def part_piece(match: Match, day: date, part: str, *, anchored: bool) -> Piece:
    """A part of a known day."""
    return piece(
        match,
        f"{day.isoformat()}T{part}",
        "TIME",
        kind="day_part",
        interval=part_interval(day, part),
        day=day,
        day_value=day.isoformat(),
        part=part,
        anchored=anchored,
    )


@resolves("night")
def night_of(match: Match, context: Context) -> list[Piece]:
    """« la nuit de vendredi à samedi »: the night that begins on the first of the two."""
    first = context.whole("weekdays", match, "weekday")
    last = context.whole("weekdays", match, "weekday_to")
    if first is None:
        return []
    if context.anchor is None:
        value = f"XXXX-WXX-{first}"
        return [piece(match, f"{value}TNI", "TIME", kind="day_part", day_value=value, part="NI")]
    tense = context.tense(match)
    if last is None:
        day = nearest_weekday(context.anchor, first, None, tense)
    else:
        morning = nearest_weekday(context.anchor, last, None, tense)
        day = moved(morning, -1) if morning else None
        if day and day.isoweekday() != first:
            return []
    return [part_piece(match, day, "NI", anchored=True)] if day else []


@resolves("small_hours")
def small_hours_of(match: Match, context: Context) -> list[Piece]:
    """« aux premières heures de lundi »: the night hours that Monday begins with."""
    made = weekday_of(match, context) or day_of_word(match, context)
    for one in made:
        # An hour that takes its day from here is of that day, unlike one of « la nuit de lundi ».
        one.type, one.kind, one.part = "TIME", "day_part", "MO"
        one.value = f"{one.day_value}TNI"
        one.interval = small_hours(one.day) if one.day else None
    return made


@resolves("night_dates")
def night_between(match: Match, context: Context) -> list[Piece]:
    """« la nuit du 12 au 13 septembre »."""
    days = _two_days(match, context)
    if days is None:
        return []
    return [part_piece(match, days[0], "NI", anchored="year" not in match.slots)]


@resolves("day_range")
def days_between(match: Match, context: Context) -> list[Piece]:
    """« 10 au 13 septembre »: one expression, because its first day has no month of its own."""
    days = _two_days(match, context)
    if days is None or days[0] >= days[1]:
        return []
    value = f"{days[0].isoformat()}/{days[1].isoformat()}"
    interval = span_of_days(*days)
    return [piece(match, value, interval=interval, anchored="year" not in match.slots)]


@resolves("two_days")
def two_days(match: Match, context: Context) -> list[Piece]:
    """« les 18 et 19 septembre »: two expressions, the month of the first is the second's."""
    days = _two_days(match, context)
    if days is None:
        return []
    first_slot, last_slot = match.slots["from"], match.slots["to"]
    middle = first_slot[1]
    left = match._replace(last=middle)
    right = match._replace(first=last_slot[0])
    if first_slot[0] > match.first and "month" in match.slots:
        month = match.slots["month"]
        if month[0] < first_slot[0]:  # "September 18 and 19"
            left, right = match._replace(last=first_slot[1]), match._replace(first=last_slot[0])
    anchored = "year" not in match.slots
    return [
        day_piece(left, days[0], anchored=anchored),
        day_piece(right, days[1], anchored=anchored),
    ]


def _two_days(match: Match, context: Context) -> tuple[date, date] | None:
    """First and last day; the first lies in the month before where its number is larger."""
    month = context.whole("months", match, "month")
    first, last = context.figure(match, "from"), context.figure(match, "to")
    if month is None or first is None or last is None:
        return None
    year = context.figure(match, "year") if "year" in match.slots else None
    if year is not None:
        end = day_of(year, month, last)
    elif context.anchor is not None:
        end = nearest_year(month, last, context.anchor, context.tense(match))
    else:
        return None
    begin = day_of(end.year, end.month, first) if end else None
    return (begin, end) if begin and end else None


@resolves("holiday")
def holiday_of(match: Match, context: Context) -> list[Piece]:
    """« Noël 2023 »."""
    month_day = context.label("holidays", match, "holiday")
    if month_day is None:
        return []
    month, number = int(month_day[:2]), int(month_day[3:])
    if "year" in match.slots:
        day = day_of(context.figure(match, "year") or 0, month, number)
        return [day_piece(match, day, anchored=False)] if day else []
    if context.anchor is None:
        return [open_piece(match, f"XXXX-{month_day}")]
    day = nearest_year(month, number, context.anchor, context.tense(match))
    return [day_piece(match, day, anchored=True)] if day else []


@resolves("event_day")
def day_beside_event(match: Match, context: Context) -> list[Piece]:
    """« la veille »: a day that hangs on another, open until the narration tells which."""
    steps = context.whole("event_days", match, "event_day")
    made = open_piece(match, "XXXX-XX-XX")
    made.steps = steps or 0
    return [made]


@resolves("numeric_date")
def date_in_figures(match: Match, context: Context) -> list[Piece]:
    """« 05/11/1968 »; where the order of day and month is not known, the year stands alone."""
    where = match.slots["numeric_date"]
    word = context.words.folded[where[0]]
    for mark in "./-":
        word = word.replace(mark, " ")
    first, second, year = (int(part) for part in word.split())
    day_first = context.grammar.calendar.day_first
    if first > 12 or day_first:  # noqa: PLR2004
        day = day_of(year, second, first)
    elif second > 12 or first == second:  # noqa: PLR2004
        day = day_of(year, first, second)
    else:
        note = "the order of day and month is not known"
        return [piece(match, str(year), notes=[note])]
    return [day_piece(match, day, anchored=False)] if day else []
