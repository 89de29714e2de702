"""Dates as readers see them: « Publié le 17 septembre 2023 à 08h15, mis à jour à 09h40 »."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from recoupe.languages import furniture
from recoupe.languages.tables.furniture import compiled
from recoupe.languages.tables.zones import ZONE_ABBREVIATIONS

NOON = 12
MAX_LINE = 200
MAX_BESIDE = 8
"""Words that may stand beside a date in its line: a desk, an author, a section."""
_ZONES = "|".join(sorted((name.upper() for name in ZONE_ABBREVIATIONS), key=lambda n: (-len(n), n)))
CLOCK = (
    r"(?<!\d)(?P<hour>[01]?\d|2[0-3])\s?(?:[:hH.]\s?(?P<minute>[0-5]\d)(?::[0-5]\d)?(?!\d)|[hH](?!\w)"
    r"|(?=\s?[apAP]\.?[mM]\b))\s?(?P<half>[apAP]\.?[mM]\b\.?)?"
    rf"(?:\s?\(?(?:(?:GMT|UTC)\s?(?P<offset>[+-]\d{{1,2}}(?::?[0-5]\d)?)|(?P<zone>{_ZONES}))\b\)?)?"
)
_JOINT = r"[\s,;:|·•@()/–—-]*"
CLOCK_AFTER = re.compile(rf"{_JOINT}(?:\w{{1,2}}\s)?{CLOCK}")
SENTENCE_END = re.compile(r"[.!?…]\W*\Z")
SEPARATOR = re.compile(r"[,;:|·•()/–—\n-]")


class ShownDates(Struct, frozen=True, kw_only=True):
    """What a line says of when an article was published and changed, ISO 8601."""

    published: str | None = None
    modified: str | None = None

    def or_else(self, other: "ShownDates") -> "ShownDates":
        """These, and the other's where these say nothing."""
        return ShownDates(
            published=self.published or other.published, modified=self.modified or other.modified
        )


class _Told(Struct, frozen=True):
    """A date in a line, with the clock beside it."""

    start: int
    end: int
    value: str


class _Words(Struct, frozen=True):
    """The patterns, over all languages."""

    dates: re.Pattern[str]
    months: tuple[re.Pattern[str], ...]
    published: re.Pattern[str]
    modified: re.Pattern[str]
    weak: re.Pattern[str]
    clock_before: re.Pattern[str]
    later_clock: re.Pattern[str]


@cache
def _words() -> _Words:
    merged = furniture.merged
    tables = [table.months for table in furniture.TABLES]
    month = compiled(merged(lambda table: table.months))
    weekday = compiled(merged(lambda table: table.weekdays))
    modified = compiled(merged(lambda table: table.modified))
    dated = compiled(merged(lambda table: table.dated))
    year = r"(?:19[89]|20[0-4])\d"
    day = r"(?:[12]\d|3[01]|0?[1-9])"
    return _Words(
        dates=re.compile(
            rf"(?<![\d/.:-])(?:(?P<d1>{day})(?:er|st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>{month})\.?,?\s+"
            rf"(?P<y1>{year})"
            rf"|(?P<y4>{year})-(?P<m4>[01]\d)-(?P<d4>[0-3]\d)"
            rf"|(?P<a>\d{{1,2}})(?P<sign>[./-])(?P<b>\d{{1,2}})(?P=sign)(?P<y3>{year}))(?!\d)"
            rf"|(?<!\w)(?P<m2>{month})\.?\s+(?P<d2>{day})(?:st|nd|rd|th)?,?\s+(?P<y2>{year})(?!\d)",
            re.IGNORECASE,
        ),
        months=tuple(
            re.compile(compiled(tuple(table[index] for table in tables)) + r"\Z", re.IGNORECASE)
            for index in range(12)
        ),
        published=re.compile(
            rf"(?<!\w)(?:{compiled(merged(lambda table: table.published))})(?!\w)", re.IGNORECASE
        ),
        modified=re.compile(rf"(?<!\w)(?:{modified})(?!\w)", re.IGNORECASE),
        weak=re.compile(
            rf"(?:(?:{dated}|{weekday})(?!\w)[\s,.]*){{0,3}}\Z",
            re.IGNORECASE,
        ),
        clock_before=re.compile(
            rf"{CLOCK}{_JOINT}(?:(?i:\w{{1,2}}|{weekday})(?:\s|,|\.)\s?){{0,2}}\Z"
        ),
        later_clock=re.compile(rf"(?i:{modified}){_JOINT}(?:\w{{1,2}}\s)?{CLOCK}"),
    )


def date_in_text(text: str, *, day_first: bool | None = None) -> str | None:
    """The first full date of a line, with the clock time beside it; None where there is none.

    Args:
        text: a line.
        day_first: how to read `3/4/2024`; None reads such dates only where there is one way.

    >>> date_in_text("Publié le 17 septembre 2023 à 08h15 - Mis à jour à 09h40")
    '2023-09-17T08:15:00'
    >>> date_in_text("May 1, 2024"), date_in_text("mercredi 13 septembre"), date_in_text("3/4/2024")
    ('2024-05-01', None, None)
    """
    return next((told.value for told in _dates_of(text, day_first)), None)


def dates_of_line(
    text: str, *, day_first: bool | None = None, labelled: bool = False
) -> ShownDates:
    """The dates of a line that says when the article was published or changed.

    A line says so in words (« Publié le »), or by being little else than a date.

    Args:
        text: a line; longer than a note beside a title, it tells nothing.
        day_first: as in `date_in_text`.
        labelled: only dates with words that say what they are.

    >>> dates_of_line("Mis à jour le 13 mars 2025 à 7h10").modified
    '2025-03-13T07:10:00'
    >>> dates_of_line("Le 13 mars 2025, tout a changé pour les habitants.").published
    """
    if len(text) > MAX_LINE:
        return ShownDates()
    published = modified = None
    position = 0
    for told in _dates_of(text, day_first):
        label = label_in(text[position : told.start])
        if label == "modified":
            modified = modified or told.value
        elif label == "published":
            published = published or told.value
        elif not labelled and published is None and _stands_apart(text, position, told):
            published = told.value
        position = told.end
    if published and not modified:
        modified = _later_the_same_day(text, published)
    return ShownDates(published=published, modified=modified)


def label_in(text: str) -> str:
    """What the last word on dates in a text says: `published`, `modified`, or nothing."""
    words = _words()
    last, label = -1, ""
    for name, pattern in (("published", words.published), ("modified", words.modified)):
        for match in pattern.finditer(text):
            if match.end() >= last:
                last, label = match.end(), name
    return label


def _dates_of(text: str, day_first: bool | None) -> Iterator[_Told]:  # noqa: FBT001
    words = _words()
    for match in words.dates.finditer(text):
        ymd = _year_month_day(match, day_first)
        try:
            date = datetime(*ymd) if ymd else None  # noqa: DTZ001  the zone may follow
        except ValueError:
            continue
        if date is None:
            continue
        start, end = match.span()
        clock = CLOCK_AFTER.match(text, end)
        if clock:
            end = clock.end()
        else:
            from_ = max(0, start - 60)
            clock = words.clock_before.search(text[from_:start])
            start = from_ + clock.start() if clock else start
        yield _Told(start, end, _written(date, clock))


def _year_month_day(
    match: re.Match[str],
    day_first: bool | None,  # noqa: FBT001
) -> tuple[int, int, int] | None:
    for year, month, day in (("y1", "m1", "d1"), ("y2", "m2", "d2")):
        if match[year]:
            number = next(
                index for index, one in enumerate(_words().months, 1) if one.match(match[month])
            )
            return int(match[year]), number, int(match[day])
    if match["y4"]:
        return int(match["y4"]), int(match["m4"]), int(match["d4"])
    first, second, year_number = int(match["a"]), int(match["b"]), int(match["y3"])
    # Countries that write dates with full stops put the day first.
    if first > NOON or match["sign"] == "." or day_first or first == second:
        return year_number, second, first
    if second > NOON or day_first is False:
        return year_number, first, second
    return None


def clock_of(match: re.Match[str]) -> str:
    """The time that `CLOCK` matched, `14:32`; its zone left out."""
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % NOON + (NOON if match["half"][0] in "pP" else 0)
    return f"{hour:02d}:{int(match['minute'] or 0):02d}"


def _written(date: datetime, clock: re.Match[str] | None) -> str:
    if clock is None:
        return date.date().isoformat()
    hour, minute = map(int, clock_of(clock).split(":"))
    moment = date.replace(hour=hour, minute=minute)
    if clock["offset"]:
        digits = clock["offset"][1:].replace(":", "")
        hours, minutes = int(digits[:2]), int(digits[2:] or 0)
        sign = -1 if clock["offset"][0] == "-" else 1
        if hours <= 14:  # noqa: PLR2004  the easternmost zone
            shift = sign * timedelta(hours=hours, minutes=minutes)
            moment = moment.replace(tzinfo=timezone(shift))
    elif clock["zone"]:
        try:
            zone = ZoneInfo(ZONE_ABBREVIATIONS[clock["zone"].lower()])
        except ZoneInfoNotFoundError:
            return moment.isoformat()
        moment = moment.replace(tzinfo=zone)
    return moment.isoformat()


def _stands_apart(text: str, position: int, told: _Told) -> bool:
    """Whether little else than the date stands in its line."""
    before, after = text[position : told.start], text[told.end :]
    if SENTENCE_END.search(text.rstrip("\"'»”)")) and after.strip():
        return False
    beside = len(before.split()) + len(after.split())
    if beside > 2 * MAX_BESIDE or len(before.split()) > MAX_BESIDE:
        return False
    chunk = SEPARATOR.split(before)[-1].strip()
    apart_before = _words().weak.match(chunk) is not None
    apart_after = not after.strip() or SEPARATOR.match(after.lstrip()) is not None
    if apart_before and apart_after:
        return True
    # « Rédaction 12/03/2025 à 14:31 »: a line break was between, and nobody writes prose like this.
    return "T" in told.value and not after.strip() and len(before.split()) <= MAX_BESIDE


def _later_the_same_day(text: str, published: str) -> str | None:
    clock = _words().later_clock.search(text)
    if clock is None:
        return None
    return _written(datetime.fromisoformat(published[:10]), clock)
