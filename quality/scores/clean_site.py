"""How well lines that a site repeats over its pages are told from what its pages say."""

import json
from collections.abc import Iterable
from html import escape

from msgspec import Struct, convert

from quality.metric import GOLD, Metric
from quality.scores.clean_text import folded
from recoupe.records import Article, Page, page_id_of
from recoupe.stages.clean import CleanConfig, clean
from recoupe.stages.clean.checking import broken_anchors
from recoupe.stages.site import outline_of, repeated_lines, without_blocks

PILES = GOLD / "clean" / "repeated_lines.jsonl"
CONFIG = CleanConfig(min_characters=20)
JUNK = "junk"


class Segment(Struct, array_like=True, frozen=True):
    """A line of a page."""

    label: str
    """`title`, `keep`, `junk`."""
    tag: str
    """`p`, `h1`, `h2`, `li`, `a` (a paragraph that is a link)."""
    text: str


class Captured(Struct, frozen=True):
    """A page in labelled lines."""

    url: str
    segments: tuple[Segment, ...]


class Pile(Struct, frozen=True):
    """Pages that are read together."""

    id: str
    language: str
    media: str
    """`html` or `text`."""
    comment: str
    pages: tuple[Captured, ...]


def piles() -> list[Pile]:
    """The gold."""
    return [convert(json.loads(line), Pile) for line in PILES.read_text("utf-8").splitlines()]


def markup_of(segment: Segment) -> str:
    """A line as a page without telling class names has it."""
    text = escape(segment.text)
    if segment.tag == "a":
        return f'<p><a href="/x">{text}</a></p>'
    return f"<{segment.tag}>{text}</{segment.tag}>"


def page_of(pile: Pile, captured: Captured) -> Page:
    """The page as it is captured."""
    if pile.media == "text":
        content = "\n\n".join(segment.text for segment in captured.segments).encode()
    else:
        lines = "\n".join(map(markup_of, captured.segments))
        head = f'<link rel="canonical" href="{captured.url}">'
        content = (
            f'<!doctype html><html lang="{pile.language}"><head><meta charset="utf-8">{head}'
            f"</head><body><div>{lines}</div></body></html>"
        ).encode()
    return Page(
        id=page_id_of(content, captured.url),
        content=content,
        path=pile.id,
        url=captured.url,
        media_type="text" if pile.media == "text" else "html",
    )


def read(pile: Pile) -> list[tuple[Captured, Article | None, Article | None]]:
    """Each page with its article before and after all pages were seen."""
    pages = [page_of(pile, captured) for captured in pile.pages]
    articles = {
        page.id: article
        for page in pages
        if isinstance(article := clean(page, config=CONFIG), Article)
    }
    found = repeated_lines((page, outline_of(article)) for page, article in articles.items())
    read_pages: list[tuple[Captured, Article | None, Article | None]] = []
    for captured, page in zip(pile.pages, pages, strict=True):
        before = after = articles.get(page.id)
        if before is not None and page.id in found:
            after = without_blocks(before, found[page.id])
            assert not list(broken_anchors(after, page.content))  # noqa: S101
        read_pages.append((captured, before, after))
    return read_pages


def stayed(captured: Captured, article: Article | None) -> list[Segment]:
    """Junk that is still a block of the text."""
    blocks = [folded(block.span.of(article.text)) for block in article.blocks] if article else []
    return [one for one in captured.segments if one.label == JUNK and folded(one.text) in blocks]


def gone(captured: Captured, before: Article | None, after: Article | None) -> list[Segment]:
    """Text that was there before and is no more; what clean itself lost counts elsewhere."""
    was, there = (folded(one.text) if one else "" for one in (before, after))
    return [
        one
        for one in captured.segments
        if one.label != JUNK and folded(one.text) in was and folded(one.text) not in there
    ]


def measure() -> Iterable[Metric]:
    """Junk recall over lines, article loss over characters."""
    junk = left = lost = total = 0
    for pile in piles():
        for captured, before, after in read(pile):
            junk += sum(segment.label == JUNK for segment in captured.segments)
            left += len(stayed(captured, after))
            lost += sum(len(folded(one.text)) for one in gone(captured, before, after))
            total += sum(len(folded(one.text)) for one in captured.segments if one.label != JUNK)
    blind = "piles composed by us, 1 to 7 pages of a site; real sites repeat more than lines"
    yield Metric(
        name="clean_site/repeated_lines/junk_recall",
        value=1 - left / junk,
        count=junk,
        blind=blind,
    )
    yield Metric(
        name="clean_site/repeated_lines/article_loss",
        value=lost / total,
        count=total,
        blind=blind,
        lower_is_better=True,
    )
