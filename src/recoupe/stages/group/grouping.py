"""Sketches → Stories."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice

import msgspec
import numpy as np
from msgspec import Struct
from scipy import sparse  # type: ignore[import-untyped]

from recoupe.algorithms.components import components
from recoupe.algorithms.linkage import Cohesion, average_linkage
from recoupe.algorithms.similarity import Counted, near_pairs, part_of, weighted_rows
from recoupe.records import Decision, Sketch, Story, StoryLink, id_of
from recoupe.stages.group.features import is_telling, native_features, neutral_features
from recoupe.stages.group.follow_ups import names_of, with_follow_ups
from recoupe.stages.group.links import DECIDED, why_of
from recoupe.stages.group.rulings import NO_RULINGS, Rulings, rulings_of, told_by

BACKGROUND_PAGES = 1000
"""Pages imagined beside the pile. In a folder about three stories, the town of each stands on a
third of the pages; with 50 it then weighed half of what a word of one page does, and follow-ups
fell off (small piles cut from ecbplus: B³ .76 with 50, .92 with 1000)."""
ONLY_WORDS = 0.6
"""What the likeness of two pages counts where they share no name, number or day: two earthquakes
of one day, told in 25 words each, have a cosine of .19. On ecbplus this costs nothing."""
COHESION_MEMBERS = 4
COHESION_SHARE = 0.75
COHESION_MOST = 0.4
"""The visit to Pyongyang and the end of its tests share persons and countries: .25 between the
two, .4 within each (newswcl50). A follow-up and its story are as near, but few."""
_LOWEST_SCORE = 1e-9
_PAIRS_AT_ONCE = 65_536
_SMALL_PART = 1500
"""In larger parts of the pile, similarities under a quarter of the threshold count as none."""
_DAY_SECONDS = 86_400


class GroupConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the group stage."""

    max_gap_days: float = 10.0
    """Pages further apart than this are not about one happening."""
    min_similarity: float = 0.15
    """Mean cosine in [0, 1] from which pages stand together."""


@dataclass(frozen=True, kw_only=True)
class _Rows:
    """Weighted features of all pages, a row a page, and where the telling ones stand."""

    weights: sparse.csr_matrix
    telling: sparse.csr_matrix

    def near_pairs(
        self, pages: Sequence[int] | None, *, threshold: float
    ) -> Iterator[tuple[int, int, float]]:
        """(left, right, similarity) of pairs from `threshold` on, among all or some pages."""
        weights = self.weights if pages is None else part_of(self.weights, pages)
        telling = self.telling if pages is None else part_of(self.telling, pages)
        found = near_pairs(weights, threshold=threshold)
        for pairs in _batches(found):
            left, right = [one[0] for one in pairs], [one[1] for one in pairs]
            common = np.asarray(telling[left].multiply(telling[right]).sum(axis=1)).ravel()
            for (one, other, cosine), shared in zip(pairs, common.tolist(), strict=True):
                score = cosine if shared else ONLY_WORDS * cosine
                if score >= threshold:
                    yield one, other, score


@dataclass(frozen=True, kw_only=True)
class _Pile:
    """All sketches with their features, by language and across languages."""

    sketches: Sequence[Sketch]
    instants: Sequence[float | None]
    native: _Rows
    neutral: _Rows


def group_sketches(
    sketches: Sequence[Sketch],
    *,
    config: GroupConfig = GroupConfig(),
    decisions: Sequence[Decision] = (),
    counted: Counted | None = None,
) -> tuple[Story, ...]:
    """Stories, largest first; a page that is alone is a story of one.

    Pages in one language are compared by their words, pages in two by names, numbers, days,
    concepts and cognates. Stories grow by average linkage: a follow-up joins through its
    likeness to the whole story, and last year's edition stays out by its date. Two groups that
    are stories already merge only where they are nearly as near to one another as their own
    pages are. A page without a date is judged by its content only.

    Args:
        sketches: one per page, any order; of two with one page id the last counts.
        config: `min_similarity` is the mean cosine that a story needs.
        decisions: what people decided; only `same_story` and `other_story` of two of these pages
            count. Two pages that are to stay apart do, whatever others say.
        counted: on how many pages features stand, where these are a part of a larger pile.
    """
    ordered = sorted({one.page: one for one in sketches}.values(), key=lambda one: one.page)
    pile = _pile(ordered, counted)
    rulings = rulings_of(decisions, [one.page for one in ordered])
    names = [names_of(one) for one in ordered]
    pages_with = Counter(name for one in names for name in one)
    stories = []
    edges = [*_edges(pile, config), *rulings.together]
    for part in components(range(len(ordered)), edges):
        scores = _scores(pile, part, config)
        inside = rulings.within(part)
        groups = _linked(len(part), scores, config, inside)
        told = told_by(inside, groups, lambda: _linked(len(part), scores, config), scores)  # noqa: B023  called at once
        if len(groups) > 1 and len(part) <= _SMALL_PART:
            groups = with_follow_ups(
                groups,
                scores,
                threshold=config.min_similarity,
                names=[names[page] for page in part],
                pages_with=pages_with,
                instants=[pile.instants[page] for page in part],
                apart=inside.apart,
            )
        for group in groups:
            story = _story(pile, part, group, scores, inside)
            touched = tuple(told[pair] for pair in sorted(told) if not set(group).isdisjoint(pair))
            stories.append(msgspec.structs.replace(story, decisions=touched))
    return tuple(sorted(stories, key=lambda story: (-len(story.pages), story.pages)))


def near_pages_of(
    sketch: Sketch,
    others: Sequence[Sketch],
    *,
    config: GroupConfig = GroupConfig(),
    counted: Counted | None = None,
) -> list[tuple[str, float]]:
    """Pages that a page is near enough to by itself, nearest first, with their similarity.

    Args:
        sketch: the page.
        others: pages that may be near.
        config: what near is.
        counted: on how many pages of the whole pile features stand.
    """
    everyone = {one.page: one for one in others} | {sketch.page: sketch}
    ordered = sorted(everyone.values(), key=lambda one: one.page)
    pile = _pile(ordered, counted)
    here = next(at for at, one in enumerate(ordered) if one.page == sketch.page)
    found = []
    for rows, across in ((pile.native, False), (pile.neutral, True)):
        for left, right, score in rows.near_pairs(None, threshold=config.min_similarity):
            if (
                here in {left, right}
                and _is_across(pile, left, right) == across
                and not _too_far(pile, left, right, config)
            ):
                found.append((ordered[left + right - here].page, score))
    return sorted(found, key=lambda one: (-one[1], one[0]))


def _pile(ordered: Sequence[Sketch], counted: Counted | None) -> _Pile:
    return _Pile(
        sketches=ordered,
        instants=[_instant(one.published) for one in ordered],
        native=_rows([native_features(one) for one in ordered], counted),
        neutral=_rows([neutral_features(one) for one in ordered], counted),
    )


def _linked(
    count: int,
    scores: Mapping[tuple[int, int], float],
    config: GroupConfig,
    rulings: Rulings = NO_RULINGS,
) -> list[tuple[int, ...]]:
    return average_linkage(
        count,
        scores,
        threshold=config.min_similarity,
        cohesion=Cohesion(COHESION_MEMBERS, COHESION_SHARE, COHESION_MOST),
        together=rulings.together,
        apart=rulings.apart,
    )


def _rows(features: Sequence[Mapping[str, float]], counted: Counted | None) -> _Rows:
    told = [{key: 1.0 for key in one if is_telling(key)} for one in features]
    return _Rows(
        weights=weighted_rows(features, background=BACKGROUND_PAGES, counted=counted),
        telling=weighted_rows(told, background=BACKGROUND_PAGES, counted=counted),
    )


def _batches(
    pairs: Iterator[tuple[int, int, float]],
) -> Iterator[list[tuple[int, int, float]]]:
    while batch := list(islice(pairs, _PAIRS_AT_ONCE)):
        yield batch


def _edges(pile: _Pile, config: GroupConfig) -> Iterator[tuple[int, int]]:
    """Pairs that are near enough by themselves: no story reaches across where there is none."""
    for rows, across in ((pile.native, False), (pile.neutral, True)):
        for left, right, _ in rows.near_pairs(None, threshold=config.min_similarity):
            if _is_across(pile, left, right) == across and not _too_far(pile, left, right, config):
                yield left, right


def _scores(pile: _Pile, part: Sequence[int], config: GroupConfig) -> dict[tuple[int, int], float]:
    """Similarities within one part of the pile, by place in the part."""
    if len(part) == 1:
        return {}
    lowest = _LOWEST_SCORE if len(part) <= _SMALL_PART else config.min_similarity / 4
    return {
        (left, right): score
        for rows, across in ((pile.native, False), (pile.neutral, True))
        for left, right, score in rows.near_pairs(part, threshold=lowest)
        if _is_across(pile, part[left], part[right]) == across
        and not _too_far(pile, part[left], part[right], config)
    }


def _is_across(pile: _Pile, left: int, right: int) -> bool:
    return pile.sketches[left].language != pile.sketches[right].language


def _too_far(pile: _Pile, left: int, right: int, config: GroupConfig) -> bool:
    first, second = pile.instants[left], pile.instants[right]
    if first is None or second is None:
        return False
    return abs(first - second) > config.max_gap_days * _DAY_SECONDS


def _instant(published: str | None) -> float | None:
    if published is None:
        return None
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _story(
    pile: _Pile,
    part: Sequence[int],
    group: Sequence[int],
    scores: Mapping[tuple[int, int], float],
    rulings: Rulings,
) -> Story:
    """The story, with the pair that ties each page most to those before it, and decided pairs."""
    sketches = [pile.sketches[part[place]] for place in group]
    links = []
    for at, right in enumerate(group):
        known = [(scores.get((left, right), 0.0), -place) for place, left in enumerate(group[:at])]
        score, place = max(known, default=(0.0, 0))
        if score > 0:
            why = why_of(sketches[-place], sketches[at])
            links.append(_link(sketches[-place], sketches[at], score, why))
    for pair in sorted(rulings.together):
        if set(pair) <= set(group):
            left_sketch, right_sketch = (pile.sketches[part[place]] for place in pair)
            links.append(_link(left_sketch, right_sketch, scores.get(pair, 0.0), DECIDED))
    pages = tuple(one.page for one in sketches)
    return Story(id=id_of("story", *pages), pages=pages, links=tuple(links))


def _link(left: Sketch, right: Sketch, score: float, why: str) -> StoryLink:
    return StoryLink(
        left=left.page, right=right.page, score=round(min(max(score, 0.0), 1.0), 3), why=why
    )
