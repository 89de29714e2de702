"""First and last instants of days, weeks, months, years and their parts.

Values are those of TimeML. Parts of a period are thirds, because « début août » draws no line:
`START` is the first third, `MID` the second, `END` the last.
"""

from calendar import monthrange
from datetime import date, datetime, timedelta

Interval = tuple[str, str]

FIRST_MONTH_OF_SEASON = {"SP": 3, "SU": 6, "FA": 9}
LAST_DAY_OF_SEASON = {"WI": (3, 20), "SP": (6, 20), "SU": (9, 22), "FA": (12, 20)}
"""Astronomical seasons, for what « l'été dernier » can mean."""

HOURS_OF_PART = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 24), "NI": (20, 30)}
"""Hours from midnight; the night runs into the next day."""

DAWN = 6
"""Where the small hours end."""

PARTS = {"START": 0, "MID": 1, "END": 2}


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def moved(day: date, days: int) -> date | None:
    """A day so many days away; None outside the years 1 to 9999."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def span_of_days(first: date, last: date) -> Interval | None:
    """From the first day to the end of the last."""
    after = moved(last, 1)
    return (first.isoformat(), after.isoformat()) if after else None


def third_of(interval: Interval | None, part: str | None) -> Interval | None:
    """The part of an interval of days."""
    if interval is None or part not in PARTS:
        return interval
    first, after = date.fromisoformat(interval[0]), date.fromisoformat(interval[1])
    step = (after - first).days / 3
    index = PARTS[part]
    begin = first + timedelta(days=round(step * index))
    end = first + timedelta(days=round(step * (index + 1)))
    return begin.isoformat(), end.isoformat()


def month_interval(year: int, month: int) -> Interval | None:
    """The days of a month."""
    return months_interval(year, month, 1)


def months_interval(year: int, month: int, count: int) -> Interval | None:
    """The days of several months."""
    if not 1 <= year < 9999:  # noqa: PLR2004
        return None
    last_month = month + count - 1
    last_year, last_month = year + (last_month - 1) // 12, (last_month - 1) % 12 + 1
    days = monthrange(last_year, last_month)[1]
    return span_of_days(date(year, month, 1), date(last_year, last_month, days))


def years_interval(first: int, count: int) -> Interval | None:
    """The days of several years."""
    return months_interval(first, 1, 12 * count) if first >= 1 and first + count <= 9999 else None  # noqa: PLR2004


def week_value(day: date) -> str:
    """The ISO week of a day: `2023-W37`."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def week_interval(day: date) -> Interval | None:
    """Monday to Sunday of the week of a day."""
    monday = moved(day, -day.weekday())
    sunday = moved(day, 6 - day.weekday())
    return span_of_days(monday, sunday) if monday and sunday else None


def weekend_interval(day: date) -> Interval | None:
    """Saturday and Sunday of the week of a day."""
    saturday = moved(day, 5 - day.weekday())
    sunday = moved(day, 6 - day.weekday())
    return span_of_days(saturday, sunday) if saturday and sunday else None


def part_interval(day: date, part: str) -> Interval | None:
    """The hours of a part of a day."""
    return _hours_of(day, *HOURS_OF_PART[part])


def small_hours(day: date) -> Interval | None:
    """The hours between midnight and dawn."""
    return _hours_of(day, 0, DAWN)


def _hours_of(day: date, first: int, after: int) -> Interval | None:
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001  the zone is put on later
    try:
        begin, end = midnight + timedelta(hours=first), midnight + timedelta(hours=after)
    except OverflowError:
        return None
    return begin.isoformat(timespec="minutes"), end.isoformat(timespec="minutes")


def season_interval(year: int, season: str) -> Interval | None:
    """Three whole months; None for winter, which lies in two years."""
    first = FIRST_MONTH_OF_SEASON.get(season)
    return months_interval(year, first, 3) if first else None


def add_months(day: date, months: int) -> tuple[int, int]:
    """(year, month) so many months away."""
    index = day.year * 12 + day.month - 1 + months
    return index // 12, index % 12 + 1
