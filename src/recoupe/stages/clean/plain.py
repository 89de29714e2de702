"""Text without markup → paragraphs of the article, and what was left out.

Crawlers leave the page's furniture between the paragraphs, and in them.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct, structs

from recoupe.languages import furniture
from recoupe.records import BlockKind
from recoupe.stages.clean.assembly import Draft, Leftover
from recoupe.stages.clean.entries import mark_by_clock, says_live
from recoupe.stages.clean.headline import TextHead, read_top
from recoupe.stages.clean.inscribe import Line, Scribe, joined
from recoupe.stages.clean.lines import (
    code_in,
    credit_line,
    is_caption,
    kind_of_line,
    picture_credit,
    section_of,
)
from recoupe.stages.clean.naming import name_in_phrase
from recoupe.stages.clean.posts import mark_signed
from recoupe.stages.clean.tail import cut_tail

LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
TERMINAL = re.compile(r"[.!?…:;»”\"’')\]]\s*\Z")
SENTENCE_START = re.compile(r"(?<=[.!?…»”\"])\s+(?=[«“\"‘(]?\s?[A-ZÀ-ÖØ-Þ])")
GLUED = re.compile(r"(?<=[a-zà-öø-ÿ»”)])[.!?…»”]{1,3}(?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’]{1,20}\s+\w+\s)")
MIN_GLUED = 60
MIN_TORN = 40
MAX_HEADING = 120
TAIL_LINES = 12
"""Lines at the end that may send readers back to the site."""


class Row(Struct, kw_only=True):
    """A line of the text on its way to a block."""

    line: Line
    kind: BlockKind = "paragraph"
    junk: str = ""
    time: str | None = None

    @property
    def text(self) -> str:
        """What it says."""
        return self.line.text


def read_plain(
    text: str, *, start: int = 0, url: str | None = None, day_first: bool | None = None
) -> tuple[TextHead, list[Draft], list[Leftover]]:
    """What the top of a text file says, its blocks, and what was left out, from `start` on."""
    leftovers: list[Leftover] = []
    rows = list(_rows(text, start, leftovers))
    _mark_furniture(rows)
    rows = _join_torn(rows, text)
    head = read_top(rows, day_first=day_first)
    cut_tail(rows, [*head.byline, *head.names])
    _mark_repeated(rows)
    mark_signed(rows)
    if says_live([head.title], url):
        mark_by_clock(rows, head.dates.published, head.dates.modified)
    drafts: list[Draft] = []
    if head.outlet is None:
        names = (name_in_phrase(row.text) for row in rows[-TAIL_LINES:] if row.junk)
        head = structs.replace(head, outlet=next(filter(None, names), None))
    for row in rows:
        if row.junk:
            leftovers.append(left_over(row.line, row.junk))
        else:
            drafts.extend(_split_glued(row))
    return head, drafts, leftovers


def left_over(line: Line, kind: str) -> Leftover:
    """A line that is not the article."""
    return Leftover(start=line.runs[0][2], end=line.runs[-1][3], kind=kind, text=line.text)


def _rows(text: str, start: int, leftovers: list[Leftover]) -> Iterator[Row]:
    """The lines of a text, without what stands inside them and is not the article."""
    scribe = Scribe(text, entities=False)
    position = start
    for found in furniture.stretches().finditer(text, start):
        yield from _plain_rows(scribe, position, found.start())
        line = scribe.write([found.span()])
        if line.text:
            leftovers.append(left_over(line, found.lastgroup or "other"))
        position = found.end()
    yield from _plain_rows(scribe, position, len(text))


def _plain_rows(scribe: Scribe, start: int, end: int) -> Iterator[Row]:
    for match in LINE.finditer(scribe.source, start, end):
        line = scribe.write([match.span()])
        if not line.text:
            continue
        code = code_in(line.text)
        if code is None:
            yield from _with_captions(line)
            continue
        before, after = line.cut(0, code[0]), line.cut(code[1], len(line))
        if before.text:
            yield from _with_captions(before)
        yield Row(line=line.cut(*code), junk="script")
        if after.text:
            yield from _plain_rows(scribe, after.runs[0][2], after.runs[-1][3])


def _with_captions(line: Line) -> Iterator[Row]:
    """A paragraph, cut before and after captions that ran into it.

    A caption is the last sentence before a picture credit in brackets. It has no full stop of its
    own, which is how it is known from a sentence of the text.
    """
    text = line.text
    position = 0
    for credit in picture_credit().finditer(text):
        begin = position
        for boundary in SENTENCE_START.finditer(text, position, credit.start()):
            begin = boundary.end()
        caption = text[begin : credit.start()].strip()
        rest = text[credit.end() :].lstrip(" .\xa0")
        if not caption or (rest and not rest[0].isupper() and rest[0] not in '«“"'):
            continue
        if begin > position:
            yield Row(line=line.cut(position, begin))
        stop = credit.end() + (1 if text.startswith(".", credit.end()) else 0)
        yield Row(line=line.cut(begin, stop), kind="caption")
        position = stop
    rest_line = line.cut(position, len(line))
    if rest_line.text:
        yield Row(line=rest_line)


def _mark_furniture(rows: Sequence[Row]) -> None:
    section = ""
    for row in rows:
        if row.junk or row.kind == "caption":
            continue
        row.junk = kind_of_line(row.text)
        opened = section_of(row.text)
        if opened:
            section = opened
            row.junk = row.junk or opened
        elif section and len(row.text) < MAX_HEADING and not TERMINAL.search(row.text):
            row.junk = row.junk or section
        else:
            section = ""
        if not row.junk and (is_caption(row.text) or credit_line().fullmatch(row.text)):
            row.kind = "caption"


def _join_torn(rows: Sequence[Row], source: str) -> list[Row]:
    """Paragraphs that a crawler tore apart in the middle of a sentence, as one again."""
    found: list[Row] = []
    for row in rows:
        before = next((one for one in reversed(found) if not one.junk), None)
        if (
            before is not None
            and not row.junk
            and before.kind == row.kind == "paragraph"
            and row.text[:1].islower()
            and len(before.text) >= MIN_TORN
            and not TERMINAL.search(before.text)
            and not _is_noted(found, before)
        ):
            before.line = joined([before.line, row.line], source)
        else:
            found.append(row)
    return found


def _is_noted(found: Sequence[Row], before: Row) -> bool:
    """Whether a date, a byline or a counter stands below: then it was a title, and whole."""
    return any(
        row.junk in {"date", "credit", "share"}
        for row in reversed(found)
        if row.line.runs[0][2] > before.line.runs[0][2]
    )


def _mark_repeated(rows: Sequence[Row]) -> None:
    """A line that stood there before: a title inside the article, a pulled quote."""
    seen: dict[str, Row] = {}
    for row in rows:
        key = " ".join(row.text.casefold().split())
        if row.junk or len(key) < 25:  # noqa: PLR2004
            continue
        if key in seen:
            row.junk = "repeated"
        else:
            seen[key] = row


def _split_glued(row: Row) -> Iterator[Draft]:
    """A paragraph, cut where two ran together: a full stop and a capital without a space."""
    text = row.text
    position = 0
    if row.kind == "paragraph":
        for found in GLUED.finditer(text):
            if min(found.end() - position, len(text) - found.end()) < MIN_GLUED:
                continue
            yield Draft(kind="paragraph", line=row.line.cut(position, found.end()))
            position = found.end()
    kind = row.kind
    if kind == "paragraph" and position == 0 and _is_heading(text):
        kind = "heading"
    yield Draft(kind=kind, line=row.line.cut(position, len(text)), time=row.time)


def _is_heading(text: str) -> bool:
    return len(text) <= MAX_HEADING and not re.search(r"[.!…:;,»”\"]\s*\Z", text)
