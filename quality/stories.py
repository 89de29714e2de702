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
from recoupe.pipeline import dossier_of, prepare
from recoupe.records import (
    Bundle,
    Dossier,
    Evidence,
    Page,
    Prepared,
    Span,
    Story,
    id_of,
    page_id_of,
)

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
        page = _page(gold, one)
        prepared = prepare(page)
        if not isinstance(prepared, Prepared):
            msg = f"{gold.story}/{one.page} was skipped: {prepared.reason}"
            raise TypeError(msg)
        members.append(prepared)
        shifts[one.page] = (page.id, one.text, prepared.article.text)
    members.sort(key=lambda one: one.article.id)
    pages = tuple(one.article.id for one in members)
    story = Story(id=id_of("story", *pages), pages=pages)
    dossier = dossier_of(Bundle(story=story, members=tuple(members)))
    return Told(gold=gold, dossier=dossier, shifts=shifts)


def _page(gold: GoldStory, one: GoldPage) -> Page:
    content = one.text.encode()
    path = f"{gold.story}/{one.page}.txt"
    return Page(
        id=page_id_of(content, path),
        content=content,
        path=path,
        media_type="text",
        published=one.published,
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
