"""ISO 8601 days and instants as numbers, so that they can be compared."""

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
