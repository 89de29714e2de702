"""Lines of a web page on their way to blocks, and how those that are not the article are known."""

import re
from collections import Counter
from collections.abc import Sequence

from recoupe.records import BlockKind
from recoupe.stages.clean.content import home_of, is_announced
from recoupe.stages.clean.inscribe import Line, Scribe
from recoupe.stages.clean.lines import credit_line, is_caption, kind_of_line, section_of
from recoupe.stages.clean.pieces import HEADINGS, Piece
from recoupe.stages.clean.posts import settle_post
from recoupe.stages.clean.titles import key_of
from recoupe.stages.clean.visible import ShownDates, dates_of_line

MIN_REPEATED = 25
MIN_REPEATED_TEXT = 80
MAX_COPIES = 5
MENU_LINK_SHARE = 0.5
LINKED_NOTE = 0.15
"""A note on another page begins with a link to it, and says a sentence or two."""
MAX_SECTION_NAME = 60
FIRST_PARAGRAPHS = 2
"""A line with the date may stand below a standfirst that looks like a paragraph."""
TICKER = re.compile(r"(?:[01]?\d|2[0-3])\s?[:hH.]\s?[0-5]\d\s+\w")
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


def mark_furniture(rows: Sequence[Row]) -> None:
    """Lines that are furniture by their words, and what stands under headings of such lines."""
    section = ""
    prose_seen = False
    before: Row | None = None
    for row in rows:
        announced = before is not None and is_announced(before.piece, row.piece)
        before = row
        heading = row.piece.tag in HEADINGS or row.piece.strong > 0.8 * row.piece.length
        opened = section_of(row.text) if heading or len(row.text) < MAX_SECTION_NAME else ""
        if opened:
            section = row.junk = opened
            continue
        if row.kind == "post":
            continue
        row.junk = "" if announced else _furniture_of(row, prose_seen=prose_seen)
        if row.junk:
            continue
        if section and _is_under(row):
            row.junk = section
        elif heading and section:
            section = ""
        elif row.piece.is_prose:
            section = ""
            prose_seen = prose_seen or row.kind == "paragraph"


def _furniture_of(row: Row, *, prose_seen: bool) -> str:
    kind = kind_of_line(row.text)
    if kind:
        return kind
    if row.piece.link_share > MENU_LINK_SHARE and not SENTENCE_END.search(row.text):
        return "related"
    # Excerpts of teasers carry the same class names as the standfirst of the article.
    return "related" if row.kind == "standfirst" and prose_seen else ""


def _is_under(row: Row) -> bool:
    """Whether a row belongs to the heading of furniture above it: an item, a note on a link."""
    if row.piece.first_linked and row.piece.link_share > LINKED_NOTE:
        return True
    loose = row.piece.tag not in {"p", "blockquote"}
    return loose and (not row.piece.is_prose or row.piece.tag == "li")


def mark_dates(rows: Sequence[Row], day_first: bool | None) -> None:  # noqa: FBT001
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


def mark_tickers(rows: Sequence[Row]) -> None:
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


def mark_posts(rows: Sequence[Row]) -> None:
    """What embedded posts hold beside their words."""
    posts: dict[int, list[Row]] = {}
    for row in rows:
        if row.piece.role == "post":
            posts.setdefault(id(row.piece.role_flag), []).append(row)
    for own in posts.values():
        settle_post(own)


def mark_captions(rows: Sequence[Row]) -> None:
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


def mark_repeated(rows: Sequence[Row], title: Piece | None, scribe: Scribe) -> None:
    """The same words again: galleries repeat captions, some pages the title or the standfirst."""
    seen: dict[str, Row] = {}
    if title is not None:
        shown = key_of(scribe.plain(title.ranges))
        for row in rows:
            if not row.junk and key_of(row.line.text) == shown:
                row.junk = "repeated"
    keys = Counter(key_of(row.line.text) for row in rows if not row.junk)
    for row in rows:
        key = key_of(row.line.text)
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


def mark_hanging_headings(rows: Sequence[Row]) -> None:
    """A heading with nothing below it headed something that was left out."""
    below = False
    for row in reversed(rows):
        if row.junk:
            continue
        if row.kind == "heading" and not below:
            row.junk = "related"
        elif row.kind not in {"heading", "caption"}:
            below = True
