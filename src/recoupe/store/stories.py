"""Which pages stand together, under ids that stay, and their dossiers."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from recoupe.records import Dossier, Story, StoryDecision, StoryLink, id_of
from recoupe.store import facets
from recoupe.store.asked import Resolved, TrailStep
from recoupe.store.moves import Moves, moves_between
from recoupe.store.packing import unpack


def put_groups(
    connection: sqlite3.Connection, groups: Sequence[Story], *, at: str
) -> tuple[str, ...]:
    """Sets which pages stand together, and keeps the ids of stories that go on.

    Args:
        connection: in a transaction.
        groups: stories as grouping made them. Together they hold every page of each story of
            which they hold one.
        at: ISO 8601, for the trail.

    Returns:
        Ids of the stories whose pages changed, sorted.
    """
    pages = [page for group in groups for page in group.pages]
    before = _stories_of(connection, pages)
    moves = moves_between([group.pages for group in groups], before, _births(connection, before))
    changed = []
    names: dict[int, str] = {}
    for number, group in enumerate(groups):
        heir = moves.heirs[number]
        name = names[number] = _new_id(connection, group) if heir is None else heir
        held = before.get(name, frozenset())
        if held != set(group.pages) or _decided(connection, name) != group.decisions:
            changed.append(name)
            _put_story(connection, name, group)
    for name in changed:
        _take_state(connection, name)
    _end(connection, moves, names, at)
    return tuple(sorted(changed))


def _stories_of(connection: sqlite3.Connection, pages: Iterable[str]) -> dict[str, frozenset[str]]:
    """Story id → all its pages, of the stories that hold some pages."""
    found: dict[str, frozenset[str]] = {}
    for page in pages:
        row = connection.execute(
            "SELECT story FROM membership JOIN page ON page.seq = membership.page"
            " WHERE page.id = ?",
            (page,),
        ).fetchone()
        if row is not None and row[0] not in found:
            found[row[0]] = frozenset(pages_of(connection, row[0]))
    return found


def _births(connection: sqlite3.Connection, stories: Iterable[str]) -> dict[str, int]:
    asked = "SELECT born FROM story WHERE id = ?"
    return {one: int(connection.execute(asked, (one,)).fetchone()[0]) for one in stories}


def _new_id(connection: sqlite3.Connection, group: Story) -> str:
    """The hash of the pages that a story begins with; another where that id is taken."""
    name, turn = id_of("story", *group.pages), 0
    asked = "SELECT pages FROM story WHERE id = ?"
    while True:
        row = connection.execute(asked, (name,)).fetchone()
        if row is None:
            return name
        turn += 1
        name = id_of("story", *group.pages, turn)


def _decided(connection: sqlite3.Connection, name: str) -> tuple[StoryDecision, ...]:
    row = connection.execute("SELECT decided FROM story WHERE id = ?", (name,)).fetchone()
    return () if row is None else msgspec.json.decode(row[0], type=tuple[StoryDecision, ...])


def _put_story(connection: sqlite3.Connection, name: str, group: Story) -> None:
    links, decided = msgspec.json.encode(group.links), msgspec.json.encode(group.decisions)
    known = connection.execute("SELECT 1 FROM story WHERE id = ?", (name,)).fetchone()
    if known is None:
        connection.execute("UPDATE counter SET value = value + 1 WHERE name = 'born'")
        connection.execute(
            "INSERT INTO story (id, born, pages, links, decided, state) VALUES"
            " (?, (SELECT value FROM counter WHERE name = 'born'), ?, ?, ?, '')",
            (name, len(group.pages), links, decided),
        )
    else:
        connection.execute(
            "UPDATE story SET pages = ?, links = ?, decided = ? WHERE id = ?",
            (len(group.pages), links, decided, name),
        )
    connection.executemany(
        "INSERT INTO membership (page, story) SELECT seq, ? FROM page WHERE id = ?"
        " ON CONFLICT (page) DO UPDATE SET story = excluded.story",
        [(name, page) for page in group.pages],
    )
    connection.execute(
        "DELETE FROM to_group WHERE page IN (SELECT page FROM membership WHERE story = ?)", (name,)
    )


def _take_state(connection: sqlite3.Connection, story: str) -> None:
    """What the story is made of now; its dossier is to be made where this changed."""
    facets.take_up(connection, story)
    mark_stale(connection, [story])
    connection.execute(
        "UPDATE story SET (first, last) ="
        " (SELECT min(article.published), max(article.published) FROM article"
        " JOIN membership USING (page) WHERE membership.story = story.id) WHERE id = ?",
        (story,),
    )
    connection.execute(
        "UPDATE story SET title = (SELECT article.title FROM article JOIN membership USING (page)"
        " JOIN page ON page.seq = article.page WHERE membership.story = story.id"
        " ORDER BY article.published IS NULL, article.published, page.id LIMIT 1)"
        " WHERE id = ? AND NOT EXISTS (SELECT 1 FROM dossier WHERE dossier.story = story.id)",
        (story,),
    )


def _end(connection: sqlite3.Connection, moves: Moves, names: Mapping[int, str], at: str) -> None:
    """Writes the trail of stories that gave pages, and empties those that have none left."""
    for move in moves.moves:
        heir = names[move.group]
        is_end = move.story in moves.ended
        is_new = moves.heirs[move.group] is None
        if is_end:
            story, what, other = (
                move.story,
                "merged into" if move.is_main else "gave pages to",
                heir,
            )
        elif is_new:
            story, what, other = heir, "split from", move.story
        else:
            story, what, other = move.story, "gave pages to", heir
        connection.execute(
            "INSERT INTO trail (story, what, other, pages, at) VALUES (?, ?, ?, ?, ?)",
            (story, what, other, json.dumps(sorted(move.pages)), at),
        )
    for story in sorted(moves.ended):
        connection.execute(
            "UPDATE story SET pages = 0, links = x'5b5d', decided = x'5b5d', state = ''"
            " WHERE id = ?",
            (story,),
        )
        for table in ("dossier", "story_facet", "to_compose"):
            connection.execute(f"DELETE FROM {table} WHERE story = ?", (story,))


def leave(connection: sqlite3.Connection, seq: int) -> None:
    """Takes a page out of its story, since nothing could be read from it any more."""
    row = connection.execute("SELECT story FROM membership WHERE page = ?", (seq,)).fetchone()
    if row is None:
        return
    connection.execute("DELETE FROM membership WHERE page = ?", (seq,))
    connection.execute("UPDATE story SET pages = pages - 1 WHERE id = ?", (row[0],))
    _take_state(connection, row[0])
    for table in ("dossier", "story_facet", "to_compose"):
        connection.execute(
            f"DELETE FROM {table} WHERE story = (SELECT id FROM story WHERE id = ? AND pages = 0)",
            (row[0],),
        )


def mark_stale(connection: sqlite3.Connection, stories: Sequence[str]) -> None:
    """The dossiers of these stories are to be made again."""
    connection.execute("UPDATE counter SET value = value + 1 WHERE name = 'generation'")
    connection.executemany(
        "UPDATE story SET state = (SELECT value FROM counter WHERE name = 'generation')"
        " WHERE id = ?",
        [(one,) for one in stories],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO to_compose (story) VALUES (?)", [(one,) for one in stories]
    )


def pages_of(connection: sqlite3.Connection, story: str) -> tuple[str, ...]:
    """Ids of a story's pages, sorted."""
    found = connection.execute(
        "SELECT id FROM page JOIN membership ON membership.page = page.seq WHERE story = ?"
        " ORDER BY id",
        (story,),
    )
    return tuple(row[0] for row in found)


def story(connection: sqlite3.Connection, story_id: str) -> tuple[Story, str] | None:
    """A story with its pages, and its state; None where there is none."""
    row = connection.execute(
        "SELECT links, decided, state FROM story WHERE id = ? AND pages > 0", (story_id,)
    ).fetchone()
    if row is None:
        return None
    links = msgspec.json.decode(row[0], type=tuple[StoryLink, ...])
    decided = msgspec.json.decode(row[1], type=tuple[StoryDecision, ...])
    pages = pages_of(connection, story_id)
    return Story(id=story_id, pages=pages, links=links, decisions=decided), row[2]


def stories_with(connection: sqlite3.Connection, pages: Iterable[int]) -> list[str]:
    """Stories that hold some pages, by number, sorted."""
    asked = "SELECT story FROM membership WHERE page = ?"
    rows = (connection.execute(asked, (one,)).fetchone() for one in pages)
    return sorted({row[0] for row in rows if row is not None})


def story_of(connection: sqlite3.Connection, page_id: str) -> str | None:
    """Id of the story that holds a page; None where it is not grouped."""
    row = connection.execute(
        "SELECT story FROM membership JOIN page ON page.seq = membership.page WHERE page.id = ?",
        (page_id,),
    ).fetchone()
    return None if row is None else str(row[0])


def stale(connection: sqlite3.Connection, maker: str | None) -> list[str]:
    """Stories whose dossier is to be made, in the order of their birth.

    Args:
        connection: of the store.
        maker: where given, those whose dossier another version or other settings made, too.
    """
    found = connection.execute(
        "SELECT id FROM story WHERE id IN (SELECT story FROM to_compose UNION"
        " SELECT story FROM dossier WHERE ?1 IS NOT NULL AND maker != ?1) ORDER BY born",
        (maker,),
    )
    return [row[0] for row in found]


def put_dossier(
    connection: sqlite3.Connection, dossier: Dossier, content: bytes, *, state: str, maker: str
) -> bool:
    """Keeps a dossier, unless its story changed while it was made.

    Args:
        connection: in a transaction.
        dossier: what `content` holds.
        content: the dossier as JSON, packed.
        state: of the story when the work began.
        maker: version and settings.

    Returns:
        Whether it was kept.
    """
    head = dossier.story
    row = connection.execute("SELECT state FROM story WHERE id = ?", (head.id,)).fetchone()
    if row is None or row[0] != state:
        return False
    connection.execute(
        "INSERT INTO dossier (story, state, maker, content) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (story) DO UPDATE SET state = excluded.state, maker = excluded.maker,"
        " content = excluded.content, failed = NULL",
        (head.id, state, maker, content),
    )
    connection.execute("DELETE FROM to_compose WHERE story = ?", (head.id,))
    connection.execute(
        "UPDATE story SET title = ?, place = ?, first = ?, last = ?, floor = ?, ceiling = ?,"
        " languages = ? WHERE id = ?",
        (
            head.title,
            head.place,
            head.first,
            head.last,
            head.floor,
            head.ceiling,
            json.dumps(head.languages),
            head.id,
        ),
    )
    for page, values in facets.facets_of(dossier).items():
        seq = connection.execute("SELECT seq FROM page WHERE id = ?", (page,)).fetchone()[0]
        facets.put_facets(connection, seq, facets.OF_DOSSIER, values)
    facets.take_up(connection, head.id)
    return True


def put_failure(
    connection: sqlite3.Connection, story_id: str, reason: str, *, state: str, maker: str
) -> None:
    """Notes that no dossier could be made of a story in this state."""
    row = connection.execute("SELECT state FROM story WHERE id = ?", (story_id,)).fetchone()
    if row is None or row[0] != state:
        return
    connection.execute("DELETE FROM to_compose WHERE story = ?", (story_id,))
    connection.execute(
        "INSERT INTO dossier (story, state, maker, failed) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (story) DO UPDATE SET state = excluded.state, maker = excluded.maker,"
        " failed = excluded.failed",
        (story_id, state, maker, reason),
    )


def dossier_json(connection: sqlite3.Connection, story_id: str) -> bytes | None:
    """The last dossier made of a story, as JSON; None where there is none."""
    row = connection.execute("SELECT content FROM dossier WHERE story = ?", (story_id,)).fetchone()
    return None if row is None or row[0] is None else unpack(row[0])


def resolve(connection: sqlite3.Connection, asked: str) -> list[Resolved]:
    """The stories that an id, or its beginning, stands for now; one where it is whole.

    An id whose story went into another leads there, over as many steps as it took.
    """
    rows = connection.execute(
        "SELECT id, pages FROM story WHERE id >= ?1 AND id < ?2 ORDER BY id LIMIT 10",
        (asked, f"{asked}g"),
    ).fetchall()
    found: dict[str, Resolved] = {}
    for name, held in rows:
        was, here, pages = "" if held else "merged into", name, held
        while not pages:
            row = connection.execute(
                "SELECT other, pages FROM (SELECT other FROM trail WHERE story = ? AND"
                " what = 'merged into' ORDER BY seq DESC LIMIT 1) JOIN story ON story.id = other",
                (here,),
            ).fetchone()
            if row is None:
                break
            here, pages = row
        if pages:
            found.setdefault(here, Resolved(asked=name, story=here, was=was))
    return list(found.values())


def trail(connection: sqlite3.Connection, story_id: str) -> list[TrailStep]:
    """What happened to a story, and what other stories had to do with it, in order."""
    found = connection.execute(
        "SELECT story, what, other, pages, at FROM trail WHERE story = ?1 OR other = ?1"
        " ORDER BY seq",
        (story_id,),
    )
    return [
        TrailStep(
            story=row[0], what=row[1], other=row[2], pages=tuple(json.loads(row[3])), at=row[4]
        )
        for row in found
    ]
