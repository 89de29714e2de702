"""Dates as pages write them → ISO 8601, with zone where the page has one."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

ISO = re.compile(
    r"(?P<year>(?:19|20)\d\d)-?(?P<month>\d\d)-?(?P<day>\d\d)"
    r"(?:(?:T|\s+|\s*T\s*)(?P<hour>\d\d?):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,]\d{1,9})?)?"
    r"\s*(?P<zone>Z|z|UTC|GMT|[+\-−]\d\d:?\d\d|[+\-−]\d\d)?)?(?!\d)"
)
URL_DATE = re.compile(
    r"[/_\-=](?P<year>(?:19[89]|20[0-4])\d)[/_\-](?P<month>0?[1-9]|1[0-2])[/_\-]"
    r"(?P<day>0?[1-9]|[12]\d|3[01])(?=[/_\-.?]|$)"
    r"|[/_\-](?P<y>20[0-4]\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=[/_\-.?]|$)"
)
ZONES = {
    "EST": "-05:00",
    "EDT": "-04:00",
    "CST": "-06:00",
    "CDT": "-05:00",
    "MST": "-07:00",
    "MDT": "-06:00",
    "PST": "-08:00",
    "PDT": "-07:00",
    "CET": "+01:00",
    "CEST": "+02:00",
    "GMT": "+00:00",
    "UTC": "+00:00",
}
FIRST_YEAR = 1990


def instant_of(value: str) -> str | None:
    """ISO 8601 of a date as found in JSON-LD, `meta` or `datetime`; None where it is none.

    >>> instant_of("2023-09-13T11:43:00.000+0200"), instant_of("2023-09-13")
    ('2023-09-13T11:43:00+02:00', '2023-09-13')
    >>> instant_of("Wed, 13 Sep 2023 09:43:00 GMT")
    '2023-09-13T09:43:00+00:00'
    """
    value = value.strip()[:80]
    match = ISO.match(value)
    if match:
        return _checked(match)
    if value.isdigit() and len(value) in {10, 13}:
        seconds = int(value[:10])
        return datetime.fromtimestamp(seconds, UTC).isoformat()
    try:
        read = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return read.isoformat() if read.year >= FIRST_YEAR else None


def _checked(match: re.Match[str]) -> str | None:
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    hour, minute = int(match["hour"] or 0), int(match["minute"] or 0)
    try:
        read = datetime(year, month, day, hour, minute, int(match["second"] or 0))  # noqa: DTZ001
    except ValueError:
        return None
    if year < FIRST_YEAR:
        return None
    if match["hour"] is None:
        return read.date().isoformat()
    return read.isoformat() + _zone_of(match["zone"])


def _zone_of(zone: str | None) -> str:
    if not zone:
        return ""
    if zone in {"Z", "z", "UTC", "GMT"}:
        return "+00:00"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    sign = "+" if zone[0] == "+" else "-"
    return f"{sign}{digits[:2]}:{digits[2:]}"


def date_in_url(url: str) -> str | None:
    """The day in a URL's path: `/2023/09/13/`.

    >>> date_in_url("https://example.org/2023/09/13/kim.html")
    '2023-09-13'
    """
    match = URL_DATE.search(url)
    if match is None:
        return None
    parts = (
        (match["year"], match["month"], match["day"])
        if match["year"]
        else (match["y"], match["m"], match["d"])
    )
    try:
        return datetime(*(int(part) for part in parts)).date().isoformat()  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        return None


def finer(first: str | None, second: str | None) -> str | None:
    """The first, or the second where it says the same day with more precision."""
    if first is None or second is None:
        return first or second
    if first[:10] == second[:10] and len(second) > len(first):
        return second
    return first
