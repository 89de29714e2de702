"""Gold stories: short pages with what lines up, what is counted, and what does not agree.

`quality/gold/claims/stories.jsonl` holds a story a line. Places are `[page, start, exact]`; what
no claim lists stands alone. A third of the stories, `"set": "held"`, was written at the same time
and is never looked at while rules change.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

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
    Prepared,
    Span,
    Story,
    id_of,
    page_id_of,
)
from recoupe.stages.annotate import annotate
from recoupe.stages.sketch import sketch_of

STORIES = GOLD / "claims" / "stories.jsonl"
SETS = ("dev", "held")


class GoldPage(msgspec.Struct, frozen=True, kw_only=True):
    """One page of a gold story."""

    page: str
    outlet: str
    published: str
    language: str
    text: str


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
    lines = STORIES.read_text("utf-8").splitlines()
    return tuple(_told(msgspec.convert(json.loads(line), GoldStory)) for line in lines)


def of_set(name: str) -> list[Told]:
    """The stories of `dev` or of `held`."""
    return [one for one in told_stories() if one.gold.set == name]


def _told(gold: GoldStory) -> Told:
    members, shifts = [], {}
    for one in gold.pages:
        article = _article(gold, one)
        annotations = annotate(article, language_of(article.language))
        sketch = sketch_of(article, annotations)
        members.append(Prepared(article=article, annotations=annotations, sketch=sketch))
        shifts[one.page] = (article.id, one.text, article.text)
    members.sort(key=lambda one: one.article.id)
    pages = tuple(one.article.id for one in members)
    story = Story(id=id_of("story", *pages), pages=pages)
    dossier = dossier_of(Bundle(story=story, members=tuple(members)))
    return Told(gold=gold, dossier=dossier, members=tuple(members), shifts=shifts)


def _article(gold: GoldStory, one: GoldPage) -> Article:
    """The page as if cleaned: cleaning has gold of its own, and refuses pages so short."""
    content, path = one.text.encode(), f"{gold.story}/{one.page}.txt"
    blocks, runs, at, raw = [], [], 0, 0
    for number, paragraph in enumerate(one.text.split("\n\n")):
        end, raw_end = at + len(paragraph), raw + len(paragraph.encode())
        blocks.append(Block(span=Span(at, end), kind="paragraph" if number else "title"))
        runs.append(AnchorRun(at, end, raw, raw_end))
        at, raw = end + 2, raw_end + 2
    return Article(
        id=page_id_of(content, path),
        path=path,
        url=None,
        outlet=one.outlet,
        title=one.text.split("\n\n")[0],
        published=one.published,
        published_basis="record",
        language=one.language,
        text=one.text,
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
