"""Entries of a live page, with the time at which each was written.

A page's own data say it (schema.org `liveBlogUpdate`), or `time` elements do, or each entry begins
with the clock: « 14h32 – Le préfet arrive ». A programme of an event begins its lines so, too: the
clock alone counts where the page says that it is a live one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, Protocol

from recoupe.languages import furniture
from recoupe.languages.tables.furniture import compiled
from recoupe.records import BlockKind
from recoupe.stages.clean.instants import instant_of
from recoupe.stages.clean.linked_data import Node, text_in
from recoupe.stages.clean.titles import key_of
from recoupe.stages.clean.visible import CLOCK, clock_of

MIN_ENTRIES = 3
"""One or two times are those of the article: published, changed."""
MAX_UPDATES = 2_000
MIN_KEY = 15
KEY_LENGTH = 60
CLOCK_LENGTH = len("14:32")
ENTRY_START = re.compile(rf"[\[(•*\s]{{0,3}}{CLOCK}[\])]?\s?(?:[–—:|•·>-]+\s*(?=\S)|\Z)")

LIVE_ADDRESS = re.compile(r"/(?:(?:en-)?direct|live|live-?blog|live-?updates)(?:/|\Z)")
"""A folder that sites of many languages keep for live pages."""

Update = tuple[str, str]
"""ISO 8601 instant, and the key (`key_of`) with which the text of the entry begins."""


class Entry(Protocol):
    """A line of the article on its way to a block."""

    kind: BlockKind
    junk: str
    time: str | None

    @property
    def text(self) -> str: ...  # noqa: D102


@cache
def _live() -> re.Pattern[str]:
    words = compiled(furniture.merged(lambda table: table.live))
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


def says_live(titles: Iterable[str], url: str | None) -> bool:
    """Whether a title or an address says that its page is written as things happen.

    >>> says_live(["DIRECT. Explosion à Blavezy : le point"], None)
    True
    >>> says_live(["Live music returns"], "https://a.example/live-music-returns")
    False
    >>> says_live([], "https://a.example/news/live/2025/blavezy")
    True
    """
    return any(map(_live().search, titles)) or LIVE_ADDRESS.search(url or "") is not None


def clock_at_start(text: str) -> tuple[str, bool] | None:
    """The clock with which an entry begins, `14:32`, and whether anything stands behind it.

    >>> clock_at_start("14h32 – Le préfet arrive"), clock_at_start("2.50pm")
    (('14:32', True), ('14:50', False))
    >>> clock_at_start("14 heures de débats"), clock_at_start("20h30, place du marché")
    (None, None)
    """
    match = ENTRY_START.match(text)
    return (clock_of(match), match.end() < len(text)) if match else None


def updates_in(nodes: Sequence[Node]) -> tuple[Update, ...]:
    """The entries that a page declares (schema.org `LiveBlogPosting`), in its order."""
    found: dict[Update, None] = {}
    for node in nodes:
        declared = node.get("liveBlogUpdate")
        for one in (declared if isinstance(declared, list) else [declared])[:MAX_UPDATES]:
            if isinstance(one, dict):
                found.update(dict.fromkeys(_updates_of(one)))
    return tuple(found)


def _updates_of(one: dict[str, Any]) -> Iterator[Update]:
    time = instant_of(text_in(one.get("datePublished")) or text_in(one.get("dateModified")))
    if time is None:
        return
    for said in (text_in(one.get("headline")), text_in(one.get("articleBody"))):
        key = key_of(said)[:KEY_LENGTH].strip()
        if len(key) >= MIN_KEY:
            yield time, key


def mark_declared(rows: Sequence[Entry], updates: Sequence[Update]) -> bool:
    """Marks the rows with which declared entries begin; whether there were enough."""
    by_key: dict[str, str] = {}
    for instant, key in updates:
        by_key.setdefault(key, instant)
    entries: list[tuple[Entry, str]] = []
    times: set[str] = set()
    for row in rows:
        key = key_of(row.text)[:KEY_LENGTH].strip()
        time = by_key.get(key) if len(key) >= MIN_KEY else None
        if time is not None and time not in times:
            # A headline and the text below it are one entry: the first of them carries the time.
            times.add(time)
            entries.append((row, time))
    return mark_entries(entries)


def mark_by_clock(rows: Sequence[Entry], published: str | None, modified: str | None) -> bool:
    """Marks the rows that begin with the clock, or stand below a line that is nothing else."""
    entries: list[tuple[Entry, str]] = []
    above: str | None = None
    for row in rows:
        found = clock_at_start(row.text)
        if found is not None and not found[1]:
            above = found[0]
        elif row.junk or row.kind in {"title", "caption"}:
            continue
        elif found is not None or above is not None:
            entries.append((row, found[0] if found else above or ""))
            above = None
    day = _day_of([time for _, time in entries], published, modified)
    return mark_entries([(row, f"{day}T{time}:00" if day else time) for row, time in entries])


def _day_of(clocks: Sequence[str], published: str | None, modified: str | None) -> str | None:
    """The day of all entries; None where there may be more than one."""
    if published is None or (modified or published)[:10] != published[:10]:
        return None
    one_way = (
        all(before >= after for before, after in pairwise(clocks)),
        all(before <= after for before, after in pairwise(clocks)),
    )
    return published[:10] if any(one_way) else None


def mark_entries(entries: Sequence[tuple[Entry, str]]) -> bool:
    """Marks rows as entries with their times, where these are times of many; whether they are."""
    if len({time for _, time in entries}) < MIN_ENTRIES:
        return False
    for row, time in entries:
        row.kind, row.time = "entry", time
    return True
