"""Markup → blocks of the article, and what was left out."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from recoupe.languages.furniture import day_comes_first
from recoupe.stages.clean.assembly import Draft, Leftover
from recoupe.stages.clean.content import body_of, kind_of
from recoupe.stages.clean.entries import mark_by_clock, mark_declared, mark_entries, says_live
from recoupe.stages.clean.headline import NAME_AFTER_BY
from recoupe.stages.clean.inscribe import Scribe
from recoupe.stages.clean.instants import instant_of
from recoupe.stages.clean.metadata import Head
from recoupe.stages.clean.naming import (
    COPYRIGHT,
    is_home,
    name_in_copyright,
    name_in_titles,
)
from recoupe.stages.clean.pieces import HEADINGS, Piece, find_pieces
from recoupe.stages.clean.rows import (
    MENU_LINK_SHARE,
    Row,
    mark_captions,
    mark_dates,
    mark_furniture,
    mark_hanging_headings,
    mark_posts,
    mark_repeated,
    mark_tickers,
)
from recoupe.stages.clean.shown import shown_dates
from recoupe.stages.clean.tail import cut_tail
from recoupe.stages.clean.titles import key_of, title_piece
from recoupe.stages.clean.tree import Document
from recoupe.stages.clean.visible import ShownDates

LEFT_TEXT = 240
MAX_STANDFIRSTS = 3
MAX_SITE_LINE = 300
ABOVE_TEXT = 6
MIN_DECLARED = 300
MIN_DECLARED_PIECE = 25
DECLARED_SHARE = 0.6
"""Share of the declared text that must be found; quotes in it differ by marks alone."""
ENTRY_KINDS = frozenset(("heading", "paragraph", "entry"))
MIN_DESCRIPTION = 40


class ReadPage(Struct, kw_only=True):
    """What a page shows."""

    drafts: list[Draft]
    """The blocks of its article."""
    leftovers: list[Leftover]
    """What was left out."""
    shown: ShownDates
    """When it says that the article was published and changed."""
    outlet: str | None
    """What the site calls itself, by its data or by what it shows."""


def read_page(document: Document, head: Head) -> ReadPage:
    """The blocks of a page's article, what was left out, and the dates beside it."""
    scribe = Scribe(document.text)
    pieces = find_pieces(document)
    title = title_piece(pieces, scribe, head.titles)
    body = body_of(pieces, title)
    rows = [Row(piece, scribe.write(piece.ranges), kind_of(piece)) for piece in body]
    rows = [row for row in rows if row.line.text and row.piece is not title]
    rows = _as_declared(pieces, rows, head.body, scribe)
    rows = _standfirst_rows(pieces, rows, title, head.description, scribe) + rows
    mark_furniture(rows)
    mark_posts(rows)
    mark_dates(rows, day_comes_first(head.language))
    mark_tickers(rows)
    cut_tail(rows, head.byline or _signed(pieces, rows, scribe))
    mark_captions(rows)
    mark_repeated(rows, title, scribe)
    mark_hanging_headings(rows)
    shown = shown_dates(
        document,
        pieces,
        title,
        [row.piece for row in rows if not row.junk],
        day_first=day_comes_first(head.language),
    )
    drafts = []
    if title is not None:
        drafts.append(Draft(kind="title", line=scribe.write(title.ranges)))
    _mark_entries(document, rows, head, drafts, shown)
    drafts.extend(
        Draft(kind=row.kind, line=row.line, time=row.time) for row in rows if not row.junk
    )
    return ReadPage(
        drafts=drafts,
        leftovers=_left_over(pieces, rows, title, scribe),
        shown=shown,
        outlet=head.outlet or _outlet_shown(document, pieces, rows, head, scribe),
    )


def _as_declared(pieces: Sequence[Piece], rows: list[Row], body: str, scribe: Scribe) -> list[Row]:
    """The rows, or what the page's own data call the text, where the rows miss most of it.

    Many pages declare only a teaser: then neither holds enough of it, and the rows stay.
    """
    declared = key_of(body)
    if len(declared) < MIN_DECLARED:
        return rows
    keys = {key_of(row.text) for row in rows}
    there = sum(len(key) for key in keys if key in declared)
    enough = max(DECLARED_SHARE * len(declared), 2 * there)
    if there >= DECLARED_SHARE * len(declared):
        return rows
    found: dict[str, Row] = {}
    for piece in pieces:
        line = scribe.write(piece.ranges) if piece.length >= MIN_DECLARED_PIECE else None
        key = key_of(line.text) if line else ""
        if line and key and key in declared and key not in found:
            found[key] = Row(piece, line, kind_of(piece))
    return list(found.values()) if sum(map(len, found)) >= enough else rows


def _outlet_shown(
    document: Document,
    pieces: Sequence[Piece],
    rows: Sequence[Row],
    head: Head,
    scribe: Scribe,
) -> str | None:
    """The name of the site where its title and its banner, its footer or its domain agree."""
    own = {row.piece.index for row in rows}
    around = [
        scribe.plain(piece.ranges)
        for piece in pieces
        if piece.index not in own and piece.length < MAX_SITE_LINE
    ]
    homes = [
        scribe.plain(list(element.texts()))
        for element in document.elements
        if element.tag == "a" and is_home(element.get("href"), head.url)
    ]
    footers = [line for line in around if COPYRIGHT.search(line)]
    named = name_in_titles(
        head.titles, head.url, witnesses=[*homes, *footers], banner="".join(around[:1])
    )
    return named or name_in_copyright(footers, head.url)


def _standfirst_rows(
    pieces: Sequence[Piece],
    rows: Sequence[Row],
    title: Piece | None,
    description: str,
    scribe: Scribe,
) -> list[Row]:
    """What stands between title and body and calls itself a standfirst, or is the description."""
    start = title.index + 1 if title is not None else 0
    end = rows[0].piece.index if rows else 0
    described = key_of(description)[:120]
    found: list[Row] = []
    for piece in pieces[start:end]:
        if piece.junk or piece.length < MIN_DESCRIPTION or piece.link_share > MENU_LINK_SHARE:
            continue
        line = scribe.write(piece.ranges)
        same = len(described) >= MIN_DESCRIPTION and key_of(line.text).startswith(described[:80])
        if piece.role == "standfirst" or same:
            found.append(Row(piece, line, "standfirst"))
    for row in rows[:MAX_STANDFIRSTS]:
        first = len(described) >= MIN_DESCRIPTION and row.piece.tag in HEADINGS
        if first and key_of(row.line.text).startswith(described[:80]):
            row.kind = "standfirst"
    return found if len(found) <= MAX_STANDFIRSTS else []


def _signed(pieces: Sequence[Piece], rows: Sequence[Row], scribe: Scribe) -> tuple[str, ...]:
    """Names after « par », "by" in the lines right above the text."""
    first = next((row.piece.index for row in rows if row.piece.is_prose), 0)
    lines = [
        scribe.plain(piece.ranges)
        for piece in pieces[max(0, first - ABOVE_TEXT) : first]
        if piece.length < MAX_SITE_LINE and not piece.is_prose
    ]
    return tuple(found["name"] for found in map(NAME_AFTER_BY.search, lines) if found)


def _mark_entries(
    document: Document,
    rows: Sequence[Row],
    head: Head,
    title: Sequence[Draft],
    shown: ShownDates,
) -> None:
    """The first block of each entry of a live blog, with its time."""
    kept = [row for row in rows if not row.junk and row.kind in ENTRY_KINDS]
    if not kept or mark_declared(kept, head.updates) or _mark_by_elements(document, kept):
        return
    titles = (*head.titles, *(draft.line.text for draft in title))
    if head.updates or says_live(titles, head.url):
        dates = ShownDates(published=head.published, modified=head.modified).or_else(shown)
        mark_by_clock(rows, dates.published, dates.modified)


def _mark_by_elements(document: Document, kept: Sequence[Row]) -> bool:
    """Marks the first block after each `time` element; whether there were enough of them."""
    first, last = kept[0].piece.start, kept[-1].piece.end
    times = [
        (element.start, read)
        for element in document.elements
        if element.tag == "time" and element.start < last
        if (read := instant_of(element.get("datetime"))) is not None
    ]
    entries: list[tuple[Row, str]] = []
    for (start, read), (stop, _) in pairwise([*times, (last, "")]):
        row = next((one for one in kept if start <= one.piece.start < stop), None)
        if row is not None and (start > first or row is kept[0]):
            entries.append((row, read))
    return mark_entries(entries)


def _left_over(
    pieces: Sequence[Piece], rows: Sequence[Row], title: Piece | None, scribe: Scribe
) -> list[Leftover]:
    """What is not the article; neighbours of one kind as one."""
    kinds = {row.piece.index: row.junk for row in rows}
    if title is not None:
        kinds[title.index] = ""
    found: list[Leftover] = []
    group: list[Piece] = []
    group_kind = ""
    for piece in pieces:
        kind = kinds.get(piece.index)
        if kind is None:
            kind = piece.junk or _kind_outside(piece)
        if kind != group_kind and group:
            found.append(_grouped(group, group_kind, scribe))
            group = []
        group_kind = kind
        if kind:
            group.append(piece)
    if group:
        found.append(_grouped(group, group_kind, scribe))
    return found


def _kind_outside(piece: Piece) -> str:
    if piece.role == "date":
        return "date"
    if piece.role == "byline":
        return "credit"
    return "navigation" if piece.link_share > MENU_LINK_SHARE else "other"


def _grouped(group: Sequence[Piece], kind: str, scribe: Scribe) -> Leftover:
    text = ""
    for piece in group:
        if len(text) > LEFT_TEXT:
            break
        text = f"{text} {scribe.plain(piece.ranges[:20])}".strip()
    return Leftover(start=group[0].start, end=group[-1].end, kind=kind, text=text)
