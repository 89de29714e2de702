"""Gold stories: short pages with what lines up, what is counted, and what does not agree.

`quality/gold/claims/*.jsonl` hold a story a line. Places are `[page, start, exact]`; what no claim
lists stands alone. The stories of the sets whose names end in `held` are never looked at while
rules change; the README beside them tells how each set came to be.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import msgspec

from quality.metric import GOLD
from recoupe.languages import language_of
from recoupe.pipeline import dossier_of
from recoupe.records import (
    AnchorRun,
    Article,
    Block,
    Bundle,
    Dossier,
    Evidence,
    Notice,
    Prepared,
    RawRange,
    Span,
    Story,
    id_of,
    page_id_of,
)
from recoupe.stages.annotate import annotate
from recoupe.stages.sketch import sketch_of

FILES = (
    "stories",
    "blind",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
)
STORIES = tuple(GOLD / "claims" / f"{name}.jsonl" for name in FILES)
LINED_UP = (
    "dev",
    "held",
    "blind",
    "blind_held",
    "second",
    "second_held",
    "third",
    "third_held",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
)
"""The sets whose gold lists claims and figures."""
SETS = (*LINED_UP, "fourth")
KEPT: tuple[str, ...] = ("ninth_late_held", "tenth_held")
"""Sets that are scored once, by hand (`quality.kept`): no score, no floor looks at them before."""


class GoldPage(msgspec.Struct, frozen=True, kw_only=True):
    """One page of a gold story."""

    page: str
    outlet: str
    published: str
    language: str
    text: str
    notices: list[str] = []
    """Correction notices, which cleaning takes out of the text."""


class Sides(msgspec.Struct, frozen=True, kw_only=True):
    """Two sides with their places."""

    left: list[tuple[str, int, str]]
    right: list[tuple[str, int, str]]
    kind: str = ""


class GoldStory(msgspec.Struct, frozen=True, kw_only=True):
    """One gold story."""

    story: str
    set: str
    pages: list[GoldPage]
    claims: list[list[tuple[str, int, str]]]
    figures: list[list[tuple[str, int, str, str]]]
    conflicts: list[Sides]
    drifts: list[Sides]
    near_misses: list[Sides]
    near_drifts: list[Sides] = []
    """Places that look as if a word had drifted, and none has; from `second.jsonl` on."""


Place = tuple[str, Span]


@dataclass(frozen=True, kw_only=True)
class Told:
    """A gold story and the dossier that the whole road makes of it."""

    gold: GoldStory
    dossier: Dossier
    members: tuple[Prepared, ...]
    shifts: dict[str, tuple[str, str, str]]
    """Gold page → page id, its gold text, its article text."""

    def place(self, item: Sequence[object]) -> Place:
        """Where a gold item stands in the article's text."""
        name, start, exact = str(item[0]), int(str(item[1])), str(item[2])
        page, gold_text, text = self.shifts[name]
        nth = sum(gold_text.startswith(exact, at) for at in range(start))
        at = -1
        for _ in range(nth + 1):
            at = text.find(exact, at + 1)
        return page, Span(max(at, 0), max(at, 0) + len(exact))


@cache
def told_stories() -> tuple[Told, ...]:
    """Every gold story with its dossier; built once, in this process."""
    return tuple(story for path in STORIES for story in stories_of(path))


def stories_of(path: Path) -> list[Told]:
    """The stories of one file of gold, each with its dossier."""
    lines = path.read_text("utf-8").splitlines()
    return [_told(msgspec.convert(json.loads(line), GoldStory)) for line in lines]


def of_set(name: str) -> list[Told]:
    """The stories of one of `SETS`."""
    return [one for one in told_stories() if one.gold.set == name]


def _told(gold: GoldStory) -> Told:
    articles = [_article(gold, one) for one in gold.pages]
    members = [prepared_of(article) for article in articles]
    names = zip(gold.pages, articles, strict=True)
    shifts = {one.page: (article.id, one.text, article.text) for one, article in names}
    return Told(gold=gold, dossier=_dossier(members), members=tuple(members), shifts=shifts)


def dossier_of_articles(articles: Iterable[Article]) -> Dossier:
    """The road from clean pages to the dossier of their story."""
    return _dossier([prepared_of(article) for article in articles])


def prepared_of(article: Article) -> Prepared:
    """An article with its annotations and its sketch."""
    annotations = annotate(article, language_of(article.language))
    sketch = sketch_of(article, annotations)
    return Prepared(article=article, annotations=annotations, sketch=sketch)


def _dossier(members: Sequence[Prepared]) -> Dossier:
    ordered = tuple(sorted(members, key=lambda one: one.article.id))
    pages = tuple(one.article.id for one in ordered)
    story = Story(id=id_of("story", *pages), pages=pages)
    return dossier_of(Bundle(story=story, members=ordered))


def _article(gold: GoldStory, one: GoldPage) -> Article:
    path = f"{gold.story}/{one.page}.txt"
    article = article_of(page_id_of(one.text.encode(), path), path, one.text, one.language)
    return msgspec.structs.replace(
        article,
        outlet=one.outlet,
        published=one.published,
        published_basis="record",
        notices=tuple(
            Notice(kind="correction", text=text, raw=RawRange(0, 0)) for text in one.notices
        ),
    )


def article_of(page: str, path: str, text: str, language: str) -> Article:
    """A page as if cleaned: cleaning has gold of its own, and refuses pages so short.

    The first of several paragraphs is the title.
    """
    blocks, runs, at, raw = [], [], 0, 0
    paragraphs = text.split("\n\n")
    for number, paragraph in enumerate(paragraphs):
        end, raw_end = at + len(paragraph), raw + len(paragraph.encode())
        is_title = number == 0 and len(paragraphs) > 1
        blocks.append(Block(span=Span(at, end), kind="title" if is_title else "paragraph"))
        runs.append(AnchorRun(at, end, raw, raw_end))
        at, raw = end + 2, raw_end + 2
    return Article(
        id=page,
        path=path,
        url=None,
        outlet=None,
        title=paragraphs[0],
        language=language,
        text=text,
        blocks=tuple(blocks),
        media_type="text",
        anchors=tuple(runs),
    )


def meets(evidence: Evidence, place: Place) -> bool:
    """Whether a finding stands where the gold does, at least in part."""
    return evidence.page == place[0] and evidence.span.meets(place[1])


def overlap(evidence: Evidence, place: Place) -> int:
    """Code points that a finding and a gold place have in common."""
    if evidence.page != place[0]:
        return 0
    return max(0, min(evidence.span.end, place[1].end) - max(evidence.span.start, place[1].start))


def sides_meet(
    left: Iterable[Evidence], right: Iterable[Evidence], gold: Sides, told: Told
) -> bool:
    """Whether both sides of a finding meet both sides of the gold, in either order."""
    mine, yours = list(left), list(right)
    first = [told.place(one) for one in gold.left]
    second = [told.place(one) for one in gold.right]
    return (_meet(mine, first) and _meet(yours, second)) or (
        _meet(mine, second) and _meet(yours, first)
    )


def _meet(found: Sequence[Evidence], places: Sequence[Place]) -> bool:
    return any(meets(one, place) for one in found for place in places)
