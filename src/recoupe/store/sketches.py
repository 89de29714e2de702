"""Sketches, and the inverted index by which a new page finds its neighbours."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from recoupe.records import Sketch
from recoupe.stages.group import Indexed

MAX_DAY = 10_000_000
UNDATED = -1_000_000
"""Day under which the features of pages without a date stand."""


def put_sketches(
    connection: sqlite3.Connection, made: Sequence[tuple[int, bytes, Indexed]]
) -> None:
    """Keeps the sketches of pages that have none, and makes them findable.

    Args:
        connection: in a transaction.
        made: number of the page, the sketch as msgpack, what it is counted and found by.
    """
    counts = Counter(feature for _, _, found in made for feature in found.features)
    connection.executemany(
        "INSERT INTO feature (name, pages) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET pages = pages + excluded.pages",
        sorted(counts.items()),
    )
    for seq, content, found in made:
        _put_sketch(connection, seq, content, found)


def _put_sketch(connection: sqlite3.Connection, seq: int, content: bytes, found: Indexed) -> None:
    connection.execute("INSERT INTO sketch (page, content) VALUES (?, ?)", (seq, content))
    connection.execute("UPDATE counter SET value = value + 1 WHERE name = 'sketches'")
    connection.execute(
        "INSERT OR IGNORE INTO to_group (page) SELECT ?1 WHERE NOT EXISTS"
        " (SELECT 1 FROM membership WHERE page = ?1)",
        (seq,),
    )
    day = UNDATED if found.day is None else found.day
    connection.executemany(
        "INSERT INTO posting (feature, day, page) SELECT id, ?, ? FROM feature WHERE name = ?",
        [(day, seq, one) for one in sorted(found.telling)],
    )


def take_out(connection: sqlite3.Connection, seq: int, found: Indexed) -> None:
    """Takes a page out of the index; `found` is what it was counted with."""
    connection.execute("DELETE FROM sketch WHERE page = ?", (seq,))
    connection.execute("UPDATE counter SET value = value - 1 WHERE name = 'sketches'")
    connection.executemany(
        "UPDATE feature SET pages = pages - 1 WHERE name = ?",
        [(one,) for one in sorted(found.features)],
    )
    connection.execute("DELETE FROM posting WHERE page = ?", (seq,))
    connection.execute("DELETE FROM to_group WHERE page = ?", (seq,))


def sketch(connection: sqlite3.Connection, seq: int) -> Sketch | None:
    """The sketch of a page, by its number."""
    row = connection.execute("SELECT content FROM sketch WHERE page = ?", (seq,)).fetchone()
    return None if row is None else msgspec.msgpack.decode(row[0], type=Sketch)


def all_sketches(connection: sqlite3.Connection) -> list[Sketch]:
    """Every sketch, in the order of capture."""
    decoder = msgspec.msgpack.Decoder(Sketch)
    found = connection.execute("SELECT content FROM sketch ORDER BY page")
    return [decoder.decode(row[0]) for row in found]


def sketches_of(connection: sqlite3.Connection, page_ids: Iterable[str]) -> list[Sketch]:
    """Sketches of some pages, by id; pages without one are passed over."""
    decoder = msgspec.msgpack.Decoder(Sketch)
    asked = "SELECT sketch.content FROM sketch JOIN page ON page.seq = sketch.page WHERE id = ?"
    rows = (connection.execute(asked, (one,)).fetchone() for one in page_ids)
    return [decoder.decode(row[0]) for row in rows if row is not None]


def count(connection: sqlite3.Connection) -> int:
    """How many sketches there are."""
    found = connection.execute("SELECT value FROM counter WHERE name = 'sketches'").fetchone()
    return int(found[0])


def ungrouped(connection: sqlite3.Connection) -> list[str]:
    """Ids of pages that have a sketch but no story, in the order of capture."""
    found = connection.execute(
        "SELECT id FROM to_group CROSS JOIN page ON page.seq = to_group.page ORDER BY to_group.page"
    )
    return [row[0] for row in found]


def counts_of(connection: sqlite3.Connection, features: Iterable[str]) -> dict[str, int]:
    """On how many pages features stand; those on none are left out."""
    found = {}
    for one in features:
        row = connection.execute("SELECT pages FROM feature WHERE name = ?", (one,)).fetchone()
        if row is not None:
            found[one] = int(row[0])
    return found


def pages_with(
    connection: sqlite3.Connection,
    features: Sequence[str],
    days: tuple[int, int] | None,
    *,
    most: int,
) -> dict[str, list[int]]:
    """Feature → numbers of the pages that are found by it, within some days or without a date.

    Args:
        connection: of the store.
        features: by name.
        days: first and last, as days since 1970; None for all.
        most: so many pages of each feature are looked at, the earliest; of a story of a thousand
            pages, any leads to it.
    """
    found: dict[str, list[int]] = {}
    asked = "SELECT page FROM posting WHERE feature = ? AND day BETWEEN ? AND ? LIMIT ?"
    spans = [(UNDATED, MAX_DAY)] if days is None else [(UNDATED, UNDATED), days]
    for name in features:
        row = connection.execute("SELECT id FROM feature WHERE name = ?", (name,)).fetchone()
        if row is not None:
            found[name] = [
                one[0]
                for first, last in spans
                for one in connection.execute(asked, (row[0], first, last, most))
            ]
    return found


def sketches_numbered(connection: sqlite3.Connection, pages: Iterable[int]) -> list[Sketch]:
    """Sketches of some pages, by number."""
    found = (sketch(connection, one) for one in pages)
    return [one for one in found if one is not None]
