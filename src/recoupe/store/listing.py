"""Lists of stories, filtered and counted."""

import json
import sqlite3
from collections.abc import Sequence

import msgspec

from recoupe.store.asked import Facet, Filters, StoryList, StoryRow
from recoupe.store.facets import conditions, ranked

ROW = (
    "SELECT story.id, story.title, pages, place, first, last, floor, ceiling, languages,"
    " dossier.state IS story.state AND dossier.content IS NOT NULL"
    " FROM story LEFT JOIN dossier ON dossier.story = story.id"
)


def listed(
    connection: sqlite3.Connection,
    filters: Filters,
    *,
    limit: int,
    offset: int,
    with_facets: bool,
) -> StoryList:
    """Stories that fit, the latest first, those without a date last."""
    told, values = conditions(connection, filters, "story.id", "story")
    told.append("story.pages >= ?")
    values.append(max(filters.min_pages, 1))
    if filters.since:
        told.append("substr(story.last, 1, 10) >= ?")
        values.append(filters.since)
    if filters.until:
        told.append("substr(story.first, 1, 10) <= ?")
        values.append(filters.until)
    where = " AND ".join(told)
    total = connection.execute(f"SELECT count(*) FROM story WHERE {where}", values).fetchone()[0]
    rows = connection.execute(
        f"{ROW} WHERE {where}"
        " ORDER BY last IS NULL, last DESC, story.pages DESC, story.id LIMIT ? OFFSET ?",
        (*values, limit, offset),
    )
    stories = tuple(_row(row) for row in rows)
    counted: tuple[Facet, ...] = ()
    if with_facets:
        counted = ranked(
            connection.execute(
                f"WITH chosen AS (SELECT id FROM story WHERE {where})"
                " SELECT kind, value, n FROM (SELECT facet, count(*) AS n FROM story_facet"
                " WHERE story IN chosen GROUP BY facet) JOIN facet ON facet.id = facet",
                values,
            )
        )
    return StoryList(stories=stories, total=total, facets=counted)


def rows_of(connection: sqlite3.Connection, story_ids: Sequence[str]) -> list[StoryRow]:
    """The rows of some stories, in the order given; unknown ids are passed over."""
    found: list[StoryRow] = []
    for one in story_ids:
        row = connection.execute(f"{ROW} WHERE story.id = ?", (one,)).fetchone()
        if row is not None:
            found.append(_row(row))
    return found


def _row(row: tuple[object, ...]) -> StoryRow:
    name, title, pages, place, first, last, floor, ceiling, languages, is_ready = row
    return msgspec.convert(
        {
            "id": name,
            "title": title or "",
            "pages": pages,
            "place": place,
            "first": first,
            "last": last,
            "floor": floor,
            "ceiling": ceiling,
            "languages": json.loads(str(languages)),
            "is_ready": bool(is_ready),
        },
        StoryRow,
    )
