"""Captured pages, and what was made of each alone."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec import Struct

from recoupe.algorithms.folding import folded_words
from recoupe.algorithms.instants import day_of
from recoupe.errors import UserError
from recoupe.records import Article, Outline, Page, Prepared, Skipped
from recoupe.store.packing import pack, unpack


class Ready(Struct, frozen=True, kw_only=True):
    """One page after the first map, packed where it was made."""

    page: str
    content: bytes | None = None
    """`Prepared`, msgpack, packed."""
    alone: bytes | None = None
    """The same with the lines that its site repeats; None where it holds none."""
    blocks: tuple[int, ...] = ()
    """Those lines, by their place among the blocks."""
    outline: Outline | None = None
    """Of the page with all its lines."""
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
    def of(cls, page_id: str, made: Prepared | Skipped) -> "Ready":
        """What the store keeps of a prepared page, or of one that was left out."""
        if isinstance(made, Skipped):
            return cls(page=page_id, skipped=made)
        article = made.article
        sketch = msgspec.structs.replace(made.sketch, outline=None)
        return cls(
            page=page_id,
            content=pack(msgspec.msgpack.encode(made)),
            outline=made.sketch.outline,
            sketch=msgspec.msgpack.encode(sketch),
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


def put_pages(connection: sqlite3.Connection, pages: Sequence[Page]) -> tuple[list[str], list[int]]:
    """Keeps captured pages; returns ids of new ones, and numbers of those with another path now.

    A page that is there already keeps its bytes; of two paths the first in order stands, so that
    the order of arrival does not show.
    """
    new, renamed = [], []
    for page in pages:
        row = connection.execute("SELECT seq, path FROM page WHERE id = ?", (page.id,)).fetchone()
        if row is None:
            made = connection.execute(
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
            connection.execute("INSERT INTO to_read (page) VALUES (?)", (made.lastrowid,))
            new.append(page.id)
        elif page.path < row[1]:
            connection.execute("UPDATE page SET path = ? WHERE seq = ?", (page.path, row[0]))
            renamed.append(row[0])
    return new, renamed


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


def paths_of(connection: sqlite3.Connection, page_id: str) -> list[str]:
    """Path and address of a page."""
    row = connection.execute("SELECT path, url FROM page WHERE id = ?", (page_id,)).fetchone()
    return [one for one in row if one]


def waiting(connection: sqlite3.Connection) -> list[str]:
    """Ids of the pages that were captured but not read, in the order of their capture."""
    found = connection.execute(
        "SELECT id FROM to_read CROSS JOIN page ON page.seq = to_read.page ORDER BY to_read.page"
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


def outdated_count(connection: sqlite3.Connection, maker: str) -> int:
    """How many they are."""
    found = connection.execute("SELECT count(*) FROM prepared WHERE maker != ?", (maker,))
    return int(found.fetchone()[0])


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
        "INSERT INTO prepared (page, maker, content, alone, blocks, skipped)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (page) DO UPDATE SET maker = excluded.maker,"
        " content = excluded.content, alone = excluded.alone, blocks = excluded.blocks,"
        " skipped = excluded.skipped",
        (seq, maker, one.content, one.alone, json.dumps(one.blocks), skipped),
    )
    connection.execute("DELETE FROM to_read WHERE page = ?", (seq,))
    if not one.blocks:
        _put_outline(connection, seq, one.outline)
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


def _put_outline(connection: sqlite3.Connection, seq: int, outline: Outline | None) -> None:
    connection.execute("DELETE FROM outline WHERE page = ?", (seq,))
    if outline is not None:
        connection.execute(
            "INSERT INTO outline (page, site, content) VALUES (?, ?, ?)",
            (seq, outline.site, msgspec.msgpack.encode(outline)),
        )
        connection.execute("INSERT OR IGNORE INTO to_compare (page) VALUES (?)", (seq,))


def uncompared(connection: sqlite3.Connection) -> list[str]:
    """Ids of pages whose lines were not laid beside those of their site yet."""
    found = connection.execute(
        "SELECT id FROM to_compare CROSS JOIN page ON page.seq = to_compare.page"
        " ORDER BY to_compare.page"
    )
    return [row[0] for row in found]


def mark_compared(connection: sqlite3.Connection, page_ids: Iterable[str]) -> None:
    """Their lines were laid beside those of their site."""
    connection.executemany(
        "DELETE FROM to_compare WHERE page = (SELECT seq FROM page WHERE id = ?)",
        [(one,) for one in page_ids],
    )


def outlines(
    connection: sqlite3.Connection, site: str | None, limit: int
) -> dict[str, tuple[Outline, tuple[int, ...]]]:
    """Page id → outline and the lines taken out of it, of the latest pages of a site, or of all."""
    found = connection.execute(
        "SELECT id, outline.content, blocks FROM outline JOIN page ON page.seq = outline.page"
        " JOIN prepared ON prepared.page = outline.page WHERE ?1 IS NULL OR site = ?1"
        " ORDER BY outline.page DESC LIMIT ?2",
        (site, limit),
    )
    decoder = msgspec.msgpack.Decoder(Outline)
    return {row[0]: (decoder.decode(row[1]), tuple(json.loads(row[2]))) for row in found}


def sites_of(connection: sqlite3.Connection, page_ids: Iterable[str]) -> set[str]:
    """The sites of some pages; pages without a site have none."""
    asked = "SELECT site FROM outline JOIN page ON page.seq = outline.page WHERE id = ?"
    rows = (connection.execute(asked, (one,)).fetchone() for one in page_ids)
    return {row[0] for row in rows if row is not None and row[0] is not None}


def alone(connection: sqlite3.Connection, page_id: str) -> bytes:
    """What was read of a page with all its lines, packed."""
    row = connection.execute(
        "SELECT coalesce(alone, prepared.content) FROM prepared"
        " JOIN page ON page.seq = prepared.page WHERE id = ?",
        (page_id,),
    ).fetchone()
    content: bytes = row[0]
    return content


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


def unpacked(content: bytes, path: str | None) -> Prepared:
    """What was packed, under the path that stands for the page now; None leaves it.

    Raises:
        UserError: another version of recoupe packed it, in another shape.
    """
    try:
        found = msgspec.msgpack.decode(unpack(content), type=Prepared)
    except msgspec.MsgspecError as error:
        raise UserError(
            f"A page of this store was read by another version of recoupe ({error}).",
            hint="Type: recoupe refresh",
        ) from error
    if path is None or found.article.path == path:
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
