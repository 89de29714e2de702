"""Feeds that are watched, and what was done with each of their entries."""

import sqlite3
from collections.abc import Iterable

from msgspec import Struct


class Feed(Struct, frozen=True, kw_only=True):
    """How a feed stands."""

    url: str
    polled: str | None = None
    """ISO 8601, UTC; None where it was never asked."""
    due: float = 0.0
    """Seconds since 1970 from which it is asked again."""
    failures: int = 0
    """In a row."""
    told: str = ""
    """Why it failed last; empty where it did not."""


class Entry(Struct, frozen=True, kw_only=True):
    """How an entry of a feed stands."""

    url: str
    feed: str
    page: str | None = None
    """Id of the page that was captured; None while there is none."""
    failures: int = 0
    told: str = ""


def feeds(connection: sqlite3.Connection) -> tuple[Feed, ...]:
    """All that were ever watched, by address."""
    rows = connection.execute("SELECT url, polled, due, failures, told FROM feed ORDER BY url")
    return tuple(
        Feed(url=row[0], polled=row[1], due=row[2], failures=row[3], told=row[4]) for row in rows
    )


def put_feed(connection: sqlite3.Connection, feed: Feed) -> None:
    """How a feed stands now."""
    connection.execute(
        "INSERT OR REPLACE INTO feed (url, polled, due, failures, told) VALUES (?, ?, ?, ?, ?)",
        (feed.url, feed.polled, feed.due, feed.failures, feed.told),
    )


def entries(connection: sqlite3.Connection, urls: Iterable[str]) -> dict[str, Entry]:
    """How entries stand, by address; those that were never tried are left out."""
    found = {}
    for url in urls:
        row = connection.execute(
            "SELECT url, feed, page, failures, told FROM entry WHERE url = ?", (url,)
        ).fetchone()
        if row is not None:
            found[url] = Entry(url=row[0], feed=row[1], page=row[2], failures=row[3], told=row[4])
    return found


def put_entry(connection: sqlite3.Connection, entry: Entry) -> None:
    """How an entry stands now."""
    connection.execute(
        "INSERT OR REPLACE INTO entry (url, feed, page, failures, told) VALUES (?, ?, ?, ?, ?)",
        (entry.url, entry.feed, entry.page, entry.failures, entry.told),
    )
