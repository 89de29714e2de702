"""ISO 8601 days and instants as numbers, so that they can be compared."""

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

MINUTES_A_DAY = 1440
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@lru_cache(maxsize=65_536)
def minute_of(text: str | None) -> int | None:
    """Minutes since 1970 of an ISO 8601 day or instant; UTC where it has an offset.

    An instant without an offset is taken as it stands, so that it compares with others of the
    same place. None where there is none or it cannot be read.

    >>> minute_of("1970-01-02")
    1440
    >>> minute_of("1970-01-01T02:00+01:00")
    60
    >>> minute_of("soon") is None
    True
    """
    if not text:
        return None
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        return None
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=UTC)
    try:
        return (instant - EPOCH) // timedelta(minutes=1)
    except OverflowError:
        return None


def day_of(text: str | None) -> str | None:
    """The calendar day of an ISO 8601 day or instant, as its place counts it.

    >>> day_of("2025-03-12T23:30-05:00")
    '2025-03-12'
    """
    if minute_of(text) is None or text is None:
        return None
    return datetime.fromisoformat(text).date().isoformat()


def has_clock(text: str | None) -> bool:
    """Whether an ISO 8601 value tells a time of day.

    >>> has_clock("2025-03-12"), has_clock("2025-03-12T00:00")
    (False, True)
    """
    return bool(text) and "T" in str(text)


_CLOCK = re.compile(r"T(\d\d):(\d\d)")
_PARTIAL_DAY = re.compile(r"(\d{4}|XXXX)-(?:(\d\d)-(\d\d)|W(?:\d\d|XX)-(\d))")


def clock_of(value: str) -> int | None:
    """Minutes since midnight of a TimeML value, with or without a day; None without a clock.

    >>> clock_of("T11:43"), clock_of("2025-03-12T11:43"), clock_of("2025-03-12TMO")
    (703, 703, None)
    """
    found = _CLOCK.search(value)
    return None if found is None else 60 * int(found.group(1)) + int(found.group(2))


@lru_cache(maxsize=65_536)
def day_parts(value: str) -> tuple[int | None, tuple[int, int] | None, int | None]:
    """Year, (month, day) and weekday (Monday is 1) of a TimeML value, each where it tells it.

    >>> day_parts("XXXX-WXX-3"), day_parts("XXXX-03-12"), day_parts("2025-03-12T11:43")
    ((None, None, 3), (None, (3, 12), None), (2025, (3, 12), 3))
    """
    found = _PARTIAL_DAY.match(value)
    if found is None:
        return None, None, None
    year, month, day, weekday = found.groups()
    in_year = (int(month), int(day)) if month else None
    which = int(weekday) if weekday else None
    if year == "XXXX":
        return None, in_year, which
    if in_year is not None:
        try:
            which = datetime(int(year), *in_year, tzinfo=UTC).isoweekday()
        except ValueError:
            which = None
    return int(year), in_year, which


def days_fit(left: str, right: str) -> bool | None:
    """Whether two TimeML values may tell one day; None where they share nothing to compare.

    >>> days_fit("XXXX-WXX-3", "2025-03-12"), days_fit("XXXX-03-12", "2025-03-13")
    (True, False)
    >>> days_fit("XXXX-WXX-3", "XXXX-03-12") is None
    True
    """
    pairs = [
        (mine, yours)
        for mine, yours in zip(day_parts(left), day_parts(right), strict=True)
        if mine is not None and yours is not None
    ]
    return all(mine == yours for mine, yours in pairs) if pairs else None
