"""The timeline of a dossier for calendars (iCalendar) and for the web (TimelineJS).

Only what has a day is written: an event of « mars 2025 » would stand on a day that nobody told.

Source: RFC 5545; TimelineJS 3, "JSON format".
"""

import re
from datetime import UTC, date, datetime
from typing import Any

import msgspec
from icalendar import Calendar, Event

from recoupe import __version__
from recoupe.export.reader import Reader
from recoupe.export.wording import short_name_of
from recoupe.records import Dossier, TimelineEntry

DAY = re.compile(r"\d{4}-\d\d-\d\d")
MINUTE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")


def render_calendar(dossier: Dossier) -> bytes:
    """An iCalendar file with an event a line of the timeline."""
    reader = Reader(dossier)
    calendar = Calendar()
    calendar.add("prodid", f"-//Recoupe//{__version__}//")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", dossier.story.title)
    stamp = _stamp(dossier.story.last)
    for number, entry in enumerate(dossier.timeline, start=1):
        when = day_or_minute(entry.when)
        if when is None:
            continue
        event = Event()
        event.add("uid", f"{dossier.story.id}-{number}@recoupe")
        event.add("dtstamp", stamp)
        event.add("dtstart", when)
        event.add("summary", entry.label)
        event.add("description", "\n".join(_told(entry, reader)))
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def render_timeline_js(dossier: Dossier) -> bytes:
    """JSON that TimelineJS draws."""
    reader = Reader(dossier)
    events = []
    for entry in dossier.timeline:
        when = day_or_minute(entry.when)
        if when is None:
            continue
        events.append(
            {
                "start_date": _parts_of(when),
                "text": {
                    "headline": _escaped(entry.label),
                    "text": "".join(f"<p>{_escaped(one)}</p>" for one in _told(entry, reader)),
                },
            }
        )
    content = {"title": {"text": {"headline": _escaped(dossier.story.title)}}, "events": events}
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"


def _told(entry: TimelineEntry, reader: Reader) -> list[str]:
    """Who says so, in the words of each page."""
    said = [reader.statement[one] for one in entry.statements if one in reader.statement]
    return [
        f"{short_name_of(reader.article[one.evidence.page])}: {reader.quoted(one.evidence)}"
        for one in said
    ]


def day_or_minute(value: str) -> date | datetime | None:
    """A day or a minute; None for anything wider."""
    try:
        if MINUTE.match(value):
            moment = datetime.fromisoformat(value)
            return moment.astimezone(UTC) if moment.tzinfo else moment
        if DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        return None
    return None


def _stamp(text: str | None) -> datetime:
    when = day_or_minute(text or "")
    if isinstance(when, datetime):
        return when if when.tzinfo else when.replace(tzinfo=UTC)
    if when is not None:
        return datetime(when.year, when.month, when.day, tzinfo=UTC)
    return datetime(1970, 1, 1, tzinfo=UTC)


def _parts_of(when: date | datetime) -> dict[str, Any]:
    parts: dict[str, Any] = {"year": when.year, "month": when.month, "day": when.day}
    if isinstance(when, datetime):
        parts |= {"hour": when.hour, "minute": when.minute}
        zone = " UTC" if when.tzinfo else ""
        parts["display_date"] = f"{when:%Y-%m-%d %H:%M}{zone}"
    return parts


def _escaped(words: str) -> str:
    """TimelineJS takes its texts for HTML."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
