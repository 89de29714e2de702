"""Sketches → Stories."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice

import numpy as np
from msgspec import Struct
from scipy import sparse  # type: ignore[import-untyped]

from recoupe.algorithms.components import components
from recoupe.algorithms.linkage import Cohesion, average_linkage
from recoupe.algorithms.similarity import near_pairs, part_of, weighted_rows
from recoupe.records import Sketch, Story, StoryLink, id_of
from recoupe.stages.group.features import is_telling, native_features, neutral_features

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
_TOLD_WORDS = 6
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
    sketches: Sequence[Sketch], *, config: GroupConfig = GroupConfig()
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
    """
    ordered = sorted({one.page: one for one in sketches}.values(), key=lambda one: one.page)
    pile = _Pile(
        sketches=ordered,
        instants=[_instant(one.published) for one in ordered],
        native=_rows([native_features(one) for one in ordered]),
        neutral=_rows([neutral_features(one) for one in ordered]),
    )
    cohesion = Cohesion(COHESION_MEMBERS, COHESION_SHARE, COHESION_MOST)
    stories = []
    for part in components(range(len(ordered)), _edges(pile, config)):
        scores = _scores(pile, part, config)
        groups = average_linkage(
            len(part), scores, threshold=config.min_similarity, cohesion=cohesion
        )
        for group in groups:
            stories.append(_story(pile, part, group, scores))
    return tuple(sorted(stories, key=lambda story: (-len(story.pages), story.pages)))


def _rows(features: Sequence[Mapping[str, float]]) -> _Rows:
    told = [{key: 1.0 for key in one if is_telling(key)} for one in features]
    return _Rows(
        weights=weighted_rows(features, background=BACKGROUND_PAGES),
        telling=weighted_rows(told, background=BACKGROUND_PAGES),
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
) -> Story:
    """The story, with the pair that ties each page most to those before it."""
    sketches = [pile.sketches[part[place]] for place in group]
    links = []
    for at, right in enumerate(group):
        known = [(scores.get((left, right), 0.0), -place) for place, left in enumerate(group[:at])]
        score, place = max(known, default=(0.0, 0))
        if score > 0:
            left_sketch, right_sketch = sketches[-place], sketches[at]
            links.append(
                StoryLink(
                    left=left_sketch.page,
                    right=right_sketch.page,
                    score=round(min(score, 1.0), 3),
                    why=_why(left_sketch, right_sketch),
                )
            )
    pages = tuple(one.page for one in sketches)
    return Story(id=id_of("story", *pages), pages=pages, links=tuple(links))


def _why(left: Sketch, right: Sketch) -> str:
    """What two pages have in common, for a reader: names, words, numbers, days."""
    told = []
    for label, ours, theirs in (
        ("names", dict(left.names), dict(right.names)),
        ("words", dict(left.terms), dict(right.terms)),
    ):
        common = sorted(set(ours) & set(theirs), key=lambda key: (-ours[key] * theirs[key], key))
        if common:
            told.append(f"{label}: " + ", ".join(common[:_TOLD_WORDS]))
    for label, first, second in (
        ("numbers", left.numbers, right.numbers),
        ("days", left.dates, right.dates),
    ):
        shared = sorted(set(first) & set(second))
        if shared:
            told.append(f"{label}: " + ", ".join(shared[:_TOLD_WORDS]))
    return "; ".join(told) or "concepts and cognates in common"
