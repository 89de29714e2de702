"""Markup → blocks of the article, and what was left out."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from recoupe.languages.furniture import day_comes_first
from recoupe.records import BlockKind
from recoupe.stages.clean.assembly import Draft, Leftover
from recoupe.stages.clean.content import body_of, home_of, kind_of
from recoupe.stages.clean.headline import NAME_AFTER_BY
from recoupe.stages.clean.inscribe import Line, Scribe
from recoupe.stages.clean.instants import instant_of
from recoupe.stages.clean.lines import credit_line, is_caption, kind_of_line, section_of
from recoupe.stages.clean.markup import Document
from recoupe.stages.clean.metadata import Head
from recoupe.stages.clean.naming import (
    COPYRIGHT,
    is_home,
    name_in_copyright,
    name_in_titles,
)
from recoupe.stages.clean.pieces import HEADINGS, Piece, find_pieces
from recoupe.stages.clean.shown import shown_dates
from recoupe.stages.clean.tail import cut_tail
from recoupe.stages.clean.visible import ShownDates, dates_of_line

MIN_REPEATED = 25
MIN_REPEATED_TEXT = 80
MAX_COPIES = 5
MENU_LINK_SHARE = 0.5
MAX_SECTION_NAME = 60
LEFT_TEXT = 240
MAX_STANDFIRSTS = 3
MAX_SITE_LINE = 300
MAX_TITLE = 200
MIN_TITLE = 15
BOLD = 0.9
ABOVE_PROSE = 3
ABOVE_TEXT = 6
FIRST_PARAGRAPHS = 2
"""A line with the date may stand below a standfirst that looks like a paragraph."""
TICKER = re.compile(r"(?:[01]?\d|2[0-3])\s?[:hH.]\s?[0-5]\d\s+\w")
MIN_ENTRIES = 3
MIN_DESCRIPTION = 40
WORD = re.compile(r"\w+")
SENTENCE_END = re.compile(r"[.!?…»”\")]\s*\Z")


class Row:
    """A piece with its line on the way to a block."""

    __slots__ = ("junk", "kind", "line", "piece", "time")

    def __init__(self, piece: Piece, line: Line, kind: BlockKind) -> None:
        self.piece = piece
        self.line = line
        self.kind: BlockKind = kind
        self.junk = ""
        self.time: str | None = None

    @property
    def text(self) -> str:
        """What it says."""
        return self.line.text


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
    rows = _standfirst_rows(pieces, rows, title, head.description, scribe) + rows
    _mark_furniture(rows)
    _mark_dates(rows, day_comes_first(head.language))
    _mark_tickers(rows)
    cut_tail(rows, head.byline or _signed(pieces, rows, scribe))
    _mark_captions(rows)
    _mark_repeated(rows, title, scribe)
    _mark_hanging_headings(rows)
    drafts = []
    if title is not None:
        drafts.append(Draft(kind="title", line=scribe.write(title.ranges)))
    _mark_entries(document, rows)
    drafts.extend(
        Draft(kind=row.kind, line=row.line, time=row.time) for row in rows if not row.junk
    )
    return ReadPage(
        drafts=drafts,
        leftovers=_left_over(pieces, rows, title, scribe),
        shown=shown_dates(
            document,
            pieces,
            title,
            [row.piece for row in rows if not row.junk],
            day_first=day_comes_first(head.language),
        ),
        outlet=head.outlet or _outlet_shown(document, pieces, rows, head, scribe),
    )


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


def title_piece(pieces: Sequence[Piece], scribe: Scribe, titles: Sequence[str]) -> Piece | None:
    """Where the page shows its title: the heading that says what the head says."""
    wanted = [key for key in (_key(title) for title in titles) if key]
    headings = [
        (piece, _key(scribe.plain(piece.ranges)))
        for piece in pieces
        if piece.tag in HEADINGS and piece.length < 400  # noqa: PLR2004
    ]
    first = [(piece, key) for piece, key in headings if piece.tag == "h1" and not piece.junk]
    for candidates in (first, headings):
        for want in wanted:
            for piece, key in candidates:
                if key and (key == want or (len(key) > 20 and (key in want or want in key))):  # noqa: PLR2004
                    return piece
    if not headings:
        return _bold_title(pieces)
    return first[0][0] if len(first) == 1 else None


def _bold_title(pieces: Sequence[Piece]) -> Piece | None:
    """Pages older than headings set their title in bold, right above the text."""
    prose = next((piece.index for piece in pieces if piece.is_prose and not piece.junk), 0)
    for piece in reversed(pieces[max(0, prose - ABOVE_PROSE) : prose]):
        if piece.strong > BOLD * piece.length and MIN_TITLE <= piece.length <= MAX_TITLE:
            return piece
    return None


def _key(text: str) -> str:
    return " ".join(WORD.findall(text.casefold()))


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
    described = _key(description)[:120]
    found: list[Row] = []
    for piece in pieces[start:end]:
        if piece.junk or piece.length < MIN_DESCRIPTION or piece.link_share > MENU_LINK_SHARE:
            continue
        line = scribe.write(piece.ranges)
        same = len(described) >= MIN_DESCRIPTION and _key(line.text).startswith(described[:80])
        if piece.role == "standfirst" or same:
            found.append(Row(piece, line, "standfirst"))
    for row in rows[:MAX_STANDFIRSTS]:
        first = len(described) >= MIN_DESCRIPTION and row.piece.tag in HEADINGS
        if first and _key(row.line.text).startswith(described[:80]):
            row.kind = "standfirst"
    return found if len(found) <= MAX_STANDFIRSTS else []


def _mark_furniture(rows: Sequence[Row]) -> None:
    section = ""
    prose_seen = False
    for row in rows:
        text = row.line.text
        heading = row.piece.tag in HEADINGS or row.piece.strong > 0.8 * row.piece.length
        opened = section_of(text) if heading or len(text) < MAX_SECTION_NAME else ""
        if opened:
            section = opened
            row.junk = opened
            continue
        row.junk = kind_of_line(text)
        if row.piece.link_share > MENU_LINK_SHARE and not SENTENCE_END.search(text):
            row.junk = row.junk or "related"
        if row.kind == "standfirst" and prose_seen:
            # Excerpts of teasers carry the same class names as the standfirst of the article.
            row.junk = row.junk or "related"
        if row.junk:
            continue
        loose = row.piece.tag not in {"p", "blockquote"}
        if section and loose and (not row.piece.is_prose or row.piece.tag == "li"):
            row.junk = section
        elif heading and section:
            section = ""
        elif row.piece.is_prose:
            section = ""
            prose_seen = prose_seen or row.kind == "paragraph"


def _mark_dates(rows: Sequence[Row], day_first: bool | None) -> None:  # noqa: FBT001
    """Lines above the text that say when, and perhaps by whom and in how many minutes to read."""
    prose = 0
    for row in rows:
        if row.junk or row.kind != "paragraph":
            continue
        if row.piece.is_prose:
            prose += 1
        told = dates_of_line(row.text, day_first=day_first, labelled=prose > 0)
        if told != ShownDates() and not SENTENCE_END.search(row.text.rstrip()):
            row.junk = "date"
        elif prose > FIRST_PARAGRAPHS:
            return


def _mark_tickers(rows: Sequence[Row]) -> None:
    """Headlines with the hour before them, in a list beside the article: other news."""
    prose = [row.piece for row in rows if row.piece.is_prose and not row.junk]
    home = home_of(prose[-1]) if prose else None
    run: list[Row] = []
    for row in [*rows, None]:
        if (
            row is not None
            and row.kind == "list_item"
            and TICKER.match(row.text)
            and not SENTENCE_END.search(row.text)
            and (home is None or not home.start <= row.piece.start < home.end)
        ):
            run.append(row)
            continue
        if len(run) > 1:
            for one in run:
                one.junk = one.junk or "related"
        run = []


def _signed(pieces: Sequence[Piece], rows: Sequence[Row], scribe: Scribe) -> tuple[str, ...]:
    """Names after « par », "by" in the lines right above the text."""
    first = next((row.piece.index for row in rows if row.piece.is_prose), 0)
    lines = [
        scribe.plain(piece.ranges)
        for piece in pieces[max(0, first - ABOVE_TEXT) : first]
        if piece.length < MAX_SITE_LINE and not piece.is_prose
    ]
    return tuple(found["name"] for found in map(NAME_AFTER_BY.search, lines) if found)


def _mark_captions(rows: Sequence[Row]) -> None:
    """Lines that end with a picture credit, and the line above one that is only a credit."""
    before: Row | None = None
    for row in rows:
        if row.junk:
            continue
        if row.kind != "title" and is_caption(row.line.text):
            row.kind = "caption"
        elif credit_line().fullmatch(row.line.text):
            row.kind = "caption"
            if before is not None and before.kind == "list_item":
                before.kind = "caption"
        before = row


def _mark_repeated(rows: Sequence[Row], title: Piece | None, scribe: Scribe) -> None:
    """The same words again: galleries repeat captions, some pages the title or the standfirst."""
    seen: dict[str, Row] = {}
    if title is not None:
        shown = _key(scribe.plain(title.ranges))
        for row in rows:
            if not row.junk and _key(row.line.text) == shown:
                row.junk = "repeated"
    keys = Counter(_key(row.line.text) for row in rows if not row.junk)
    for row in rows:
        key = _key(row.line.text)
        shortest = MIN_REPEATED if row.kind in {"caption", "standfirst"} else MIN_REPEATED_TEXT
        # The questions of an interview series come back on purpose, more than once or twice.
        if row.junk or len(key) < shortest or keys[key] > MAX_COPIES:
            continue
        first = seen.get(key)
        if first is None:
            seen[key] = row
        elif first.kind != "paragraph" and row.kind == "paragraph":
            first.junk = "repeated"
            seen[key] = row
        else:
            row.junk = "repeated"


def _mark_hanging_headings(rows: Sequence[Row]) -> None:
    """A heading with nothing below it headed something that was left out."""
    below = False
    for row in reversed(rows):
        if row.junk:
            continue
        if row.kind == "heading" and not below:
            row.junk = "related"
        elif row.kind not in {"heading", "caption"}:
            below = True


def _mark_entries(document: Document, rows: Sequence[Row]) -> None:
    """The first block after each time of a live blog is an entry, with that time."""
    kept = [row for row in rows if not row.junk and row.kind in {"heading", "paragraph", "entry"}]
    if not kept:
        return
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
    # One or two times are those of the article: published, changed.
    if len({read for _, read in entries}) < MIN_ENTRIES:
        return
    for row, read in entries:
        row.kind, row.time = "entry", read


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
