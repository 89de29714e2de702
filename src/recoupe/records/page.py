"""What was captured, and what the journalist wrote in it."""

import hashlib
from bisect import bisect_right
from typing import Literal

from msgspec import Struct

from recoupe.records.text import Evidence, RawRange, Span

CONTEXT_CHARACTERS = 32

Basis = Literal["json-ld", "meta", "visible", "url", "text", "feed", "record", "none"]
"""How a date is known: `record` is the archive's or the list's own field."""

BlockKind = Literal[
    "title",
    "standfirst",
    "heading",
    "paragraph",
    "list_item",
    "quote",
    "caption",
    "entry",
    "post",
    "notice",
]
"""`entry` begins an entry of a live page; `post` is a post of a social network that the page shows,
or the line in which it is signed; `notice` tells what the page corrected of itself."""

CreditKind = Literal["agency", "outlet", "author", "source", "picture"]

HeadlineBasis = Literal["heading", "og", "json-ld", "meta", "title"]
"""Where a headline stands: `heading` is the one on the page, `title` its `title` element."""

MediaType = Literal["html", "text"]


def page_id_of(content: bytes, url: str | None) -> str:
    """SHA-256 of the bytes, and of the URL where one is known, in hexadecimal."""
    digest = hashlib.sha256(content)
    if url:
        digest.update(b"\0" + url.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


class Page(Struct, frozen=True, kw_only=True):
    """Bytes as captured."""

    id: str
    """64 hexadecimal digits, see `page_id_of`."""
    content: bytes
    path: str
    """Where it was read: a file, or `archive#record`. Relative to the pile, with `/`."""
    url: str | None = None
    media_type: MediaType = "html"
    captured: str | None = None
    """ISO 8601 instant of the capture (WARC-Date, file list), with zone."""
    published: str | None = None
    """Publication date that came with the capture (feed, list), ISO 8601."""
    published_basis: Basis = "none"
    """How `published` is known: `feed` or `record`; `none` where there is none."""
    headers: tuple[tuple[str, str], ...] = ()
    """HTTP response headers, names in lower case."""


class Block(Struct, frozen=True, kw_only=True):
    """One title, paragraph, caption … of an article."""

    span: Span
    kind: BlockKind
    time: str | None = None
    """ISO 8601 time of a live-blog entry: an instant, or only the clock (`14:32`) where its day is
    not sure. The blocks below belong to the same entry, up to the next with a time."""


class AnchorRun(Struct, frozen=True, order=True, array_like=True, gc=False):
    """Code points `[text_start, text_end)` of the text stand at bytes `[raw_start, raw_end)`.

    A run of several code points holds the same characters in the page's charset, so that a part of
    it can be found by counting. Anything else (an entity, folded white space) is a run of its own.
    """

    text_start: int
    text_end: int
    raw_start: int
    raw_end: int


class Dropped(Struct, frozen=True, kw_only=True):
    """A part of the page that is not the article."""

    raw: RawRange
    kind: str
    """`related`, `newsletter`, `share`, `comments`, `bio`, `cookie`, `paywall`, `player`,
    `legal`, `script`, `banner`, `navigation`, `credit`, `date`, `repeated`, `advert`, `other`;
    `site` for what its site repeats over the pages of the pile."""
    text: str = ""
    """What it said, shortened to 200 code points."""


class Credit(Struct, frozen=True, kw_only=True):
    """A line that says where the text comes from."""

    name: str
    """Canonical name where the table knows it: « Agence France-Presse » is `AFP`."""
    kind: CreditKind
    text: str
    """The words on the page: `(AFP)`, « avec AFP »."""
    raw: RawRange
    partial: bool = False
    """« avec AFP », "with agencies": part of the text only."""


class Notice(Struct, frozen=True, kw_only=True):
    """A correction or an update notice."""

    kind: Literal["correction", "update"]
    text: str
    raw: RawRange


class Headline(Struct, frozen=True, kw_only=True):
    """A headline of the page, without the name of its site."""

    text: str
    bases: tuple[HeadlineBasis, ...]
    """Everywhere it stands, in the order of `HeadlineBasis`."""


class Dateline(Struct, frozen=True, kw_only=True):
    """« SÉOUL, Corée du Sud (AP) — »: where and for whom the text was filed."""

    place: str
    span: Span
    agency: str | None = None


class Article(Struct, frozen=True, kw_only=True):
    """What the journalist wrote.

    `text` is its blocks in page order, joined by a blank line; the title, where the page shows
    one, is the first block. Characters between blocks map to no byte.
    """

    id: str
    """Id of the page."""
    path: str
    url: str | None
    """Canonical URL where the page gives one, else that of the capture."""
    capture_url: str | None = None
    """URL that the capture came with: part of the page id."""
    outlet: str | None
    """Name of the publisher as the page gives it, else its domain."""
    outlet_country: str | None = None
    """ISO 3166 code: of the address that the publisher gives, or of a national domain; None where
    neither tells, or they differ."""
    title: str
    """The headline that readers see; the first that the page declares where it shows none."""
    headlines: tuple[Headline, ...] = ()
    """All headlines that the page gives, different ones for readers, networks and search engines
    among them; that of the page first."""
    byline: tuple[str, ...] = ()
    published: str | None = None
    """ISO 8601, with offset where known: `2025-03-12T18:42:00+01:00`, `2025-03-12`."""
    published_basis: Basis = "none"
    modified: str | None = None
    language: str = "und"
    """BCP 47 tag of the text: `fr`, `en`; `und` where unknown."""
    text: str
    blocks: tuple[Block, ...]
    credits: tuple[Credit, ...] = ()
    dateline: Dateline | None = None
    notices: tuple[Notice, ...] = ()
    charset: str = "utf-8"
    """Python codec name that decodes the captured bytes."""
    media_type: MediaType = "html"
    anchors: tuple[AnchorRun, ...] = ()
    """Sorted, without overlap."""
    dropped: tuple[Dropped, ...] = ()

    def raw_of(self, span: Span) -> tuple[RawRange, ...]:
        """Byte ranges behind a span, neighbours joined, in the order of the text.

        Raises:
            ValueError: the span does not lie in the text.
        """
        if not 0 <= span.start <= span.end <= len(self.text):
            raise ValueError(f"{span} outside a text of {len(self.text)} code points")
        found: list[RawRange] = []
        first = bisect_right(self.anchors, span.start, key=lambda run: run.text_start) - 1
        for run in self.anchors[max(first, 0) :]:
            if run.text_start >= span.end:
                break
            if run.text_end <= span.start:
                continue
            piece = self._cut(run, max(span.start, run.text_start), min(span.end, run.text_end))
            if found and found[-1].end == piece.start:
                piece = RawRange(found.pop().start, piece.end)
            found.append(piece)
        return tuple(found)

    def _cut(self, run: AnchorRun, start: int, end: int) -> RawRange:
        raw_start, raw_end = run.raw_start, run.raw_end
        if start > run.text_start:
            raw_start += self._bytes_between(run.text_start, start)
        if end < run.text_end:
            raw_end = run.raw_start + self._bytes_between(run.text_start, end)
        return RawRange(raw_start, raw_end)

    def _bytes_between(self, start: int, end: int) -> int:
        return len(self.text[start:end].encode(self.charset, "surrogatepass"))

    def evidence(self, span: Span) -> Evidence:
        """The span with its bytes and its neighbourhood."""
        return Evidence(
            page=self.id,
            span=span,
            raw=self.raw_of(span),
            exact=span.of(self.text),
            prefix=self.text[max(0, span.start - CONTEXT_CHARACTERS) : span.start],
            suffix=self.text[span.end : span.end + CONTEXT_CHARACTERS],
        )


class Skipped(Struct, frozen=True, order=True, kw_only=True):
    """A page that could not be used."""

    path: str
    stage: str
    """`read`, `clean`, `annotate`, `sketch`, `site`, `group`, `compose`."""
    reason: str
    hint: str = ""
    page: str | None = None
    url: str | None = None
