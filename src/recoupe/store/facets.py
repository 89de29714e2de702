"""What stories and pages are counted and filtered by."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from recoupe.records import Dossier
from recoupe.store.asked import FACETS, Facet, Filters

OF_DOSSIER = ("speaker", "origin", "grade")
"""Kinds that only the dossier of a page's story tells."""
SHOWN = 20
"""Values of each kind that are counted for a reader."""


def put_facets(
    connection: sqlite3.Connection, page: int, kinds: Sequence[str], values: Mapping[str, set[str]]
) -> None:
    """Sets the values of some kinds for a page, by its number."""
    marks = ", ".join("?" * len(kinds))
    connection.execute(
        "DELETE FROM page_facet WHERE page = ? AND facet IN"
        f" (SELECT facet FROM page_facet JOIN facet ON facet.id = facet"
        f" WHERE page = ? AND kind IN ({marks}))",
        (page, page, *kinds),
    )
    for kind in kinds:
        for value in sorted(values.get(kind, ())):
            connection.execute(
                "INSERT INTO page_facet (facet, page) VALUES (?, ?)",
                (_number_of(connection, kind, value), page),
            )


def _number_of(connection: sqlite3.Connection, kind: str, value: str) -> int:
    found = connection.execute(
        "SELECT id FROM facet WHERE kind = ? AND value = ?", (kind, value)
    ).fetchone()
    if found is None:
        made = connection.execute("INSERT INTO facet (kind, value) VALUES (?, ?)", (kind, value))
        return int(made.lastrowid or 0)
    return int(found[0])


def facets_of(dossier: Dossier) -> dict[str, dict[str, set[str]]]:
    """Page id → kind → values, of the kinds that a dossier tells."""
    found: dict[str, dict[str, set[str]]] = {
        page: {kind: set() for kind in OF_DOSSIER} for page in dossier.story.pages
    }
    for origin in dossier.origins:
        for page in origin.pages:
            if page in found:
                found[page]["origin"].add(origin.name)
    names = {one.id: one.name for one in dossier.entities}
    for statement in dossier.statements:
        here = found[statement.evidence.page]
        here["grade"].add(statement.grade)
        here["speaker"].update(names[one] for one in statement.sources if one in names)
    return found


def take_up(connection: sqlite3.Connection, story: str) -> None:
    """A story has the facets of its pages."""
    connection.execute("DELETE FROM story_facet WHERE story = ?", (story,))
    connection.execute(
        "INSERT INTO story_facet (facet, story) SELECT DISTINCT facet, story FROM membership"
        " JOIN page_facet ON page_facet.page = membership.page WHERE story = ?",
        (story,),
    )


def conditions(
    connection: sqlite3.Connection, filters: Filters, column: str, table: str
) -> tuple[list[str], list[object]]:
    """SQL conditions on a column of page numbers or of story ids, with their values.

    Args:
        connection: of the store.
        filters: what is wanted.
        column: the column, `article.page`.
        table: `page` or `story`: whose facets are asked.
    """
    told: list[str] = []
    values: list[object] = []
    asked = [("IN", filters.wanted(kind), kind) for kind in FACETS]
    for kind in dict.fromkeys(kind for kind, _ in filters.without):
        asked.append(("NOT IN", tuple(v for k, v in filters.without if k == kind), kind))
    for word, wanted, kind in asked:
        if wanted:
            numbers = _numbers(connection, kind, wanted)
            marks = ", ".join("?" * len(numbers))
            told.append(
                f"{column} {word} (SELECT {table} FROM {table}_facet WHERE facet IN ({marks}))"
            )
            values.extend(numbers)
    return told, values


def _numbers(connection: sqlite3.Connection, kind: str, values: Iterable[str]) -> list[int]:
    """Numbers of the values of a kind that the store knows, whatever their case."""
    found: list[int] = []
    for value in values:
        rows = connection.execute(
            "SELECT id FROM facet WHERE kind = ? AND value = ? COLLATE NOCASE", (kind, value)
        )
        found.extend(row[0] for row in rows)
    return found


def ranked(rows: Iterable[tuple[str, str, int]]) -> tuple[Facet, ...]:
    """(kind, value, count) rows as facets: in the order of `FACETS`, most frequent first."""
    by_kind: dict[str, list[Facet]] = {kind: [] for kind in FACETS}
    for kind, value, count in rows:
        by_kind[kind].append(Facet(kind=kind, value=value, count=count))
    return tuple(
        facet
        for kind in FACETS
        for facet in sorted(by_kind[kind], key=lambda one: (-one.count, one.value))[:SHOWN]
    )
