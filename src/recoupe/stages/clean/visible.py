"""Dates as readers see them: « Publié le 17 septembre 2023 à 08h15 »."""

import re
from datetime import datetime
from functools import cache

from recoupe.languages import furniture
from recoupe.languages.tables.furniture import compiled

CLOCK = re.compile(
    r"(?<!\d)(?P<hour>[01]?\d|2[0-3])\s?[:hH.]\s?(?P<minute>[0-5]\d)(?!\d)\s?(?P<half>[ap]\.?m\b)?"
    r"(?:\s?\(?(?P<zone>GMT|UTC)\b(?!\s?[+-]))?",
    re.IGNORECASE,
)
NOON = 12


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], tuple[re.Pattern[str], ...]]:
    tables = [table.months for table in furniture.TABLES]
    months = tuple(
        re.compile(compiled(tuple(table[index] for table in tables)) + r"\Z", re.IGNORECASE)
        for index in range(12)
    )
    month = compiled(furniture.merged(lambda table: table.months))
    year = r"(?P<year>(?:19[89]|20[0-4])\d)"
    day = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:er|st|nd|rd|th)?"
    return (
        re.compile(rf"(?<!\d){day}\s+(?P<month>{month})\.?,?\s+{year}(?!\d)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?P<month>{month})\.?\s+{day},?\s+{year}(?!\d)", re.IGNORECASE),
        months,
    )


def date_in_text(text: str) -> str | None:
    """The first full date of a line, with the first clock time after it; None where there is none.

    A date in figures is read only where day and month cannot be mistaken for each other.

    >>> date_in_text("Publié le 17 septembre 2023 à 08h15 - Mis à jour à 09h40")
    '2023-09-17T08:15:00'
    >>> date_in_text("May 1, 2024"), date_in_text("mercredi 13 septembre"), date_in_text("3/4/2024")
    ('2024-05-01', None, None)
    """
    day_first, month_first, months = _patterns()
    found = day_first.search(text) or month_first.search(text)
    if found:
        number = next(index for index, month in enumerate(months, 1) if month.match(found["month"]))
        return _checked(int(found["year"]), number, int(found["day"]), text[found.end() :])
    figures = re.search(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]((?:19[89]|20[0-4])\d)(?!\d)", text)
    if figures is None:
        return None
    first, second, year = int(figures[1]), int(figures[2]), int(figures[3])
    if first > NOON >= second:
        return _checked(year, second, first, text[figures.end() :])
    if second > NOON >= first:
        return _checked(year, first, second, text[figures.end() :])
    return _checked(year, first, second, "") if first == second else None


def _checked(year: int, month: int, day: int, rest: str) -> str | None:
    clock = CLOCK.search(rest[:24])
    try:
        date = datetime(year, month, day)  # noqa: DTZ001  the page gives no zone
    except ValueError:
        return None
    if clock is None:
        return date.date().isoformat()
    hour = int(clock["hour"])
    if clock["half"]:
        hour = hour % NOON + (NOON if clock["half"][0] in "pP" else 0)
    moment = date.replace(hour=min(hour, 23), minute=int(clock["minute"])).isoformat()
    return moment + ("+00:00" if clock["zone"] else "")
