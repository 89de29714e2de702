"""How well crawler text is cleaned: junk that stays, article that goes."""

import json
from collections.abc import Iterable

from msgspec import Struct, convert

from quality.metric import GOLD, Metric
from recoupe.records import Article, Page, page_id_of
from recoupe.stages.clean import CleanConfig, clean

PASSAGES = GOLD / "clean" / "crawler_text.jsonl"
KEPT = frozenset(("keep", "title", "caption"))
SHORT = 12
"""Junk this short is looked for as a block of its own: a "2" stands in many sentences."""
CONFIG = CleanConfig(min_characters=20)


class Segment(Struct, array_like=True, frozen=True):
    """A stretch of a passage: `keep`, `title`, `caption`, or a kind of junk."""

    label: str
    text: str
    after: str
    """What stands between it and the next."""
    note: str = ""
    """`torn`: the next segment belongs to the same paragraph."""


class Passage(Struct, frozen=True):
    """A crawler text in labelled segments."""

    id: str
    language: str
    comment: str
    segments: tuple[Segment, ...]

    @property
    def text(self) -> str:
        """As a crawler would have saved it."""
        return "".join(segment.text + segment.after for segment in self.segments)


def passages() -> list[Passage]:
    """The gold."""
    lines = PASSAGES.read_text("utf-8").splitlines()
    return [convert(json.loads(line), Passage) for line in lines]


def folded(text: str) -> str:
    """Without white space, which cleaning may fold."""
    return "".join(text.split())


def lost_characters(passage: Passage, text: str) -> int:
    """Characters of the article that are gone, by whole segments."""
    there = folded(text)
    return sum(
        len(folded(segment.text))
        for segment in passage.segments
        if segment.label in KEPT and folded(segment.text) not in there
    )


def left_junk(passage: Passage, article: Article | None) -> list[Segment]:
    """Junk that is still in the text. A repeated title must stand there once, not twice."""
    there = folded(article.text) if article else ""
    blocks = [folded(block.span.of(article.text)) for block in article.blocks] if article else []
    left = []
    for segment in passage.segments:
        if segment.label in KEPT:
            continue
        allowed = 1 if segment.label == "repeated" else 0
        needle = folded(segment.text)
        where = there if len(needle) > SHORT else blocks
        if where.count(needle) > allowed:
            left.append(segment)
    return left


def cleaned(passage: Passage) -> Article | None:
    """The article in a passage."""
    content = passage.text.encode()
    page = Page(id=page_id_of(content, None), content=content, path=passage.id, media_type="text")
    article = clean(page, config=CONFIG)
    return article if isinstance(article, Article) else None


def measure() -> Iterable[Metric]:
    """Junk recall over segments, article loss over characters, torn and glued paragraphs."""
    junk = left = lost = total = 0
    for passage in passages():
        article = cleaned(passage)
        junk += sum(segment.label not in KEPT for segment in passage.segments)
        left += len(left_junk(passage, article))
        lost += lost_characters(passage, article.text if article else "")
        total += sum(len(folded(one.text)) for one in passage.segments if one.label in KEPT)
    blind = "passages composed by us from common lines of sites; other sites say it otherwise"
    yield Metric(
        name="clean_text/crawler_text/junk_recall",
        value=1 - left / junk,
        count=junk,
        blind=blind,
    )
    yield Metric(
        name="clean_text/crawler_text/article_loss",
        value=lost / total,
        count=total,
        blind=blind,
        lower_is_better=True,
    )
