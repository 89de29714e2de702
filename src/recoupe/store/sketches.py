"""Sketches, and the inverted index by which a new page finds its neighbours."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from recoupe.records import Sketch
from recoupe.stages.group import Indexed

UNDATED = -1
"""Day under which the features of pages without a date stand."""


def put_sketch(connection: sqlite3.Connection, seq: int, content: bytes, found: Indexed) -> None:
    """Keeps the sketch of a page that has none, and makes it findable.

    Args:
        connection: in a transaction.
        seq: number of the page.
        content: the sketch, msgpack.
        found: what it is counted and found by.
    """
    connection.execute("INSERT INTO sketch (page, content) VALUES (?, ?)", (seq, content))
    connection.execute("UPDATE counter SET value = value + 1 WHERE name = 'sketches'")
    connection.executemany(
        "INSERT INTO feature (name, pages) VALUES (?, 1)"
        " ON CONFLICT (name) DO UPDATE SET pages = pages + 1",
        [(one,) for one in sorted(found.features)],
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
    asked = "SELECT content FROM sketch JOIN page ON page.seq = sketch.page WHERE id = ?"
    rows = (connection.execute(asked, (one,)).fetchone() for one in page_ids)
    return [decoder.decode(row[0]) for row in rows if row is not None]


def ungrouped(connection: sqlite3.Connection) -> list[str]:
    """Ids of pages that have a sketch but no story, in the order of capture."""
    found = connection.execute(
        "SELECT id FROM sketch JOIN page ON page.seq = sketch.page"
        " LEFT JOIN membership ON membership.page = sketch.page"
        " WHERE membership.page IS NULL ORDER BY sketch.page"
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
) -> Mapping[str, list[str]]:
    """Feature → ids of the pages that are found by it, within some days or without a date.

    Args:
        connection: of the store.
        features: by name.
        days: first and last, as days since 1970; None for all.
        most: a feature of more pages is left out: it brings no two together by itself.
    """
    found: dict[str, list[str]] = {}
    for name in features:
        row = connection.execute("SELECT id FROM feature WHERE name = ?", (name,)).fetchone()
        if row is None:
            continue
        if days is None:
            rows = connection.execute(
                "SELECT page.id FROM posting JOIN page ON page.seq = posting.page"
                " WHERE feature = ? LIMIT ?",
                (row[0], most + 1),
            ).fetchall()
        else:
            rows = connection.execute(
                "SELECT page.id FROM posting JOIN page ON page.seq = posting.page"
                " WHERE feature = ? AND (day BETWEEN ? AND ? OR day = ?) LIMIT ?",
                (row[0], *days, UNDATED, most + 1),
            ).fetchall()
        if len(rows) <= most:
            found[name] = [one[0] for one in rows]
    return found
