"""Captured pages, and what was made of each alone."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec import Struct

from recoupe.algorithms.folding import folded_words
from recoupe.algorithms.instants import day_of
from recoupe.records import Article, Page, Prepared, Skipped
from recoupe.store.packing import pack, unpack


class Ready(Struct, frozen=True, kw_only=True):
    """One page after the first map, packed where it was made."""

    page: str
    content: bytes | None = None
    """`Prepared`, msgpack, packed."""
    sketch: bytes = b""
    """`Sketch`, msgpack."""
    title: str = ""
    outlet: str | None = None
    language: str = "und"
    published: str | None = None
    url: str | None = None
    text: bytes = b""
    """Text of the article, packed."""
    words: tuple[str, str] = ("", "")
    """Folded words of title and text."""
    skipped: Skipped | None = None
    """In place of all the rest."""

    @classmethod
    def of(cls, page: Page, made: Prepared | Skipped) -> "Ready":
        """What the store keeps of a prepared page, or of one that was left out."""
        if isinstance(made, Skipped):
            return cls(page=page.id, skipped=made)
        article = made.article
        return cls(
            page=page.id,
            content=pack(msgspec.msgpack.encode(made)),
            sketch=msgspec.msgpack.encode(made.sketch),
            title=article.title,
            outlet=article.outlet,
            language=article.language,
            published=article.published,
            url=article.url,
            text=pack(article.text.encode("utf-8", "surrogatepass")),
            words=folded_title_and_text(article.title, article.text),
        )


def folded_title_and_text(title: str, text: str) -> tuple[str, str]:
    """What the full-text index is given of a page: the same at each call, so it can be taken out.

    FTS5 knows no ligatures: « œuvre » is found by "oeuvre" because both are folded by us.
    """
    return " ".join(folded_words(title)), " ".join(folded_words(text))


def put_pages(connection: sqlite3.Connection, pages: Sequence[Page]) -> list[str]:
    """Keeps captured pages; returns the ids of those that were not there.

    A page that is there already keeps its bytes; of two paths the first in order stands, so that
    the order of arrival does not show.
    """
    new = []
    for page in pages:
        row = connection.execute("SELECT seq, path FROM page WHERE id = ?", (page.id,)).fetchone()
        if row is None:
            connection.execute(
                "INSERT INTO page (id, path, url, media_type, captured, published,"
                " published_basis, headers, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    page.id,
                    page.path,
                    page.url,
                    page.media_type,
                    page.captured,
                    page.published,
                    page.published_basis,
                    json.dumps(page.headers),
                    pack(page.content),
                ),
            )
            new.append(page.id)
        elif page.path < row[1]:
            connection.execute("UPDATE page SET path = ? WHERE seq = ?", (page.path, row[0]))
            connection.execute(
                "UPDATE story SET state = '' WHERE id ="
                " (SELECT story FROM membership WHERE page = ?)",
                (row[0],),
            )
    return new


def page(connection: sqlite3.Connection, page_id: str) -> Page | None:
    """A captured page with its bytes."""
    row = connection.execute(
        "SELECT id, path, url, media_type, captured, published, published_basis, headers, content"
        " FROM page WHERE id = ?",
        (page_id,),
    ).fetchone()
    if row is None:
        return None
    return Page(
        id=row[0],
        path=row[1],
        url=row[2],
        media_type=row[3],
        captured=row[4],
        published=row[5],
        published_basis=row[6],
        headers=tuple((name, value) for name, value in json.loads(row[7])),
        content=unpack(row[8]),
    )


def ids_that_begin(connection: sqlite3.Connection, beginning: str, limit: int = 10) -> list[str]:
    """Ids of pages, by their first digits."""
    found = connection.execute(
        "SELECT id FROM page WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
        (beginning, f"{beginning}g", limit),
    )
    return [row[0] for row in found]


def ids_of_path(connection: sqlite3.Connection, path: str) -> list[str]:
    """Ids of the pages that were read at a path or an address."""
    found = connection.execute(
        "SELECT id FROM page WHERE path = ? OR url = ? ORDER BY id", (path, path)
    )
    return [row[0] for row in found]


def waiting(connection: sqlite3.Connection) -> list[str]:
    """Ids of the pages that were captured but not read, in the order of their capture."""
    found = connection.execute(
        "SELECT id FROM page LEFT JOIN prepared ON prepared.page = page.seq"
        " WHERE prepared.page IS NULL ORDER BY page.seq"
    )
    return [row[0] for row in found]


def outdated(connection: sqlite3.Connection, maker: str) -> list[str]:
    """Ids of the pages that another version or other settings read."""
    found = connection.execute(
        "SELECT id FROM page JOIN prepared ON prepared.page = page.seq"
        " WHERE prepared.maker != ? ORDER BY page.seq",
        (maker,),
    )
    return [row[0] for row in found]


def is_prepared(connection: sqlite3.Connection, page_id: str, maker: str) -> bool:
    """Whether a page was read by this maker."""
    found = connection.execute(
        "SELECT 1 FROM page JOIN prepared ON prepared.page = page.seq WHERE id = ? AND maker = ?",
        (page_id, maker),
    ).fetchone()
    return found is not None


def put_ready(connection: sqlite3.Connection, maker: str, one: Ready) -> int:
    """Keeps what was made of a page in the place of what was there; returns its number."""
    seq = int(connection.execute("SELECT seq FROM page WHERE id = ?", (one.page,)).fetchone()[0])
    _take_out(connection, seq)
    skipped = None if one.skipped is None else msgspec.json.encode(one.skipped)
    connection.execute(
        "INSERT INTO prepared (page, maker, content, skipped) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (page) DO UPDATE SET maker = excluded.maker, content = excluded.content,"
        " skipped = excluded.skipped",
        (seq, maker, one.content, skipped),
    )
    if one.content is None:
        return seq
    day = day_of(one.published)
    connection.execute(
        "INSERT INTO article (page, title, outlet, language, published, day, url, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (seq, one.title, one.outlet, one.language, one.published, day, one.url, one.text),
    )
    connection.execute("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", (seq, *one.words))
    return seq


def _take_out(connection: sqlite3.Connection, seq: int) -> None:
    """The article and its words, where a page is read anew."""
    row = connection.execute("SELECT title, text FROM article WHERE page = ?", (seq,)).fetchone()
    if row is None:
        return
    words = folded_title_and_text(row[0], _text(row[1]))
    connection.execute(
        "INSERT INTO words (words, rowid, title, text) VALUES ('delete', ?, ?, ?)", (seq, *words)
    )
    connection.execute("DELETE FROM article WHERE page = ?", (seq,))


def prepared(connection: sqlite3.Connection, page_id: str) -> Prepared | None:
    """What was made of a page; None where it was left out or waits. Its path is the page's."""
    row = connection.execute(
        "SELECT prepared.content, page.path FROM page JOIN prepared ON prepared.page = page.seq"
        " WHERE page.id = ?",
        (page_id,),
    ).fetchone()
    if row is None or row[0] is None:
        return None
    return unpacked(row[0], row[1])


def unpacked(content: bytes, path: str) -> Prepared:
    """What was packed, under the path that stands for the page now."""
    found = msgspec.msgpack.decode(unpack(content), type=Prepared)
    if found.article.path == path:
        return found
    article = msgspec.structs.replace(found.article, path=path)
    return msgspec.structs.replace(found, article=article)


def packed_members(
    connection: sqlite3.Connection, page_ids: Iterable[str]
) -> Iterator[tuple[bytes, str]]:
    """What was made of some pages, packed, with their paths, in the order given."""
    for one in page_ids:
        row = connection.execute(
            "SELECT prepared.content, page.path FROM page"
            " JOIN prepared ON prepared.page = page.seq WHERE page.id = ?",
            (one,),
        ).fetchone()
        yield row[0], row[1]


def article(connection: sqlite3.Connection, page_id: str) -> Article | None:
    """The article of a page; None where it was left out or waits."""
    found = prepared(connection, page_id)
    return None if found is None else found.article


def text_of(connection: sqlite3.Connection, seq: int) -> str:
    """The text of an article, by the number of its page."""
    row = connection.execute("SELECT text FROM article WHERE page = ?", (seq,)).fetchone()
    return _text(row[0])


def _text(packed: bytes) -> str:
    return unpack(packed).decode("utf-8", "surrogatepass")


def skipped(connection: sqlite3.Connection, limit: int) -> list[Skipped]:
    """Pages that were left out, in the order of their capture, under their present paths."""
    found = connection.execute(
        "SELECT skipped, path FROM prepared JOIN page ON page.seq = prepared.page"
        " WHERE skipped IS NOT NULL ORDER BY page LIMIT ?",
        (limit,),
    )
    return [
        msgspec.structs.replace(msgspec.json.decode(row[0], type=Skipped), path=row[1])
        for row in found
    ]
