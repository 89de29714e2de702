"""Full-text search over the articles of a store."""

import json
import sqlite3
from collections.abc import Sequence

from recoupe.store import facets
from recoupe.store.asked import Facet, Filters, Found, Hit
from recoupe.store.pages import text_of
from recoupe.store.snippets import pieces_of, read_query, snippet_of, spans_of

TITLE_WEIGHT = 4.0
"""A word in the title tells more of what a page is about."""
FACETED = 2_000
"""Facets are counted over so many of the best hits, so that a common word costs no more."""


def search(
    connection: sqlite3.Connection, words: str, filters: Filters, *, limit: int, offset: int
) -> Found:
    """Pages with all the words, best first; pages in any order of words where none is given.

    Args:
        connection: of the store.
        words: as a user types them, see `read_query`; without a word, the latest pages.
        filters: which pages.
        limit: hits wanted.
        offset: hits passed over.
    """
    query = read_query(words)
    if query.wanted:
        # `+` keeps SQLite from asking the index for one page of the filter after the other.
        table, column = "words", "+words.rowid"
        day = "+words.rowid IN (SELECT page FROM article WHERE day {} ?)"
        order = f"bm25(words, {TITLE_WEIGHT}, 1.0), words.rowid"
    else:
        table, column, day = "article", "article.page", "article.day {} ?"
        order = "article.day IS NULL, article.day DESC, article.page"
    told, values = facets.conditions(connection, filters, column, "page")
    for sign, wanted in ((">=", filters.since), ("<=", filters.until)):
        if wanted:
            told.append(day.format(sign))
            values.append(wanted)
    if query.wanted:
        told.insert(0, "words MATCH ?")
        values.insert(0, query.match)
    where = " AND ".join(told) or "1"
    rows = connection.execute(
        f"SELECT {column} FROM {table} WHERE {where} ORDER BY {order}", values
    ).fetchall()
    best = [int(row[0]) for row in rows]
    hits = tuple(_hit(connection, one, words) for one in best[offset : offset + limit])
    counted = best[:FACETED]
    return Found(
        hits=hits,
        total=len(best),
        facets=_facets(connection, counted),
        facets_of=len(counted),
    )


def _hit(connection: sqlite3.Connection, page: int, words: str) -> Hit:
    row = connection.execute(
        "SELECT page.id, membership.story, title, outlet, language, article.published"
        " FROM article JOIN page ON page.seq = article.page"
        " LEFT JOIN membership ON membership.page = article.page WHERE article.page = ?",
        (page,),
    ).fetchone()
    query = read_query(words)
    text = text_of(connection, page)
    spans = spans_of(text, query)
    return Hit(
        page=row[0],
        story=row[1],
        title=pieces_of(row[2], spans_of(row[2], query)),
        snippet=snippet_of(text, spans),
        outlet=row[3],
        language=row[4],
        published=row[5],
        span=spans[0] if spans else None,
    )


def _facets(connection: sqlite3.Connection, pages: Sequence[int]) -> tuple[Facet, ...]:
    return facets.ranked(
        connection.execute(
            "SELECT kind, value, n FROM (SELECT facet, count(*) AS n FROM page_facet"
            " WHERE page IN (SELECT value FROM json_each(?)) GROUP BY facet)"
            " JOIN facet ON facet.id = facet",
            (json.dumps(pages),),
        )
    )
