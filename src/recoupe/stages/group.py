"""Sketches → Stories."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct
from scipy import sparse  # type: ignore[import-untyped]

from recoupe.algorithms.components import components
from recoupe.algorithms.linkage import average_linkage
from recoupe.algorithms.similarity import near_pairs, weighted_rows
from recoupe.algorithms.stems import cognate, stem
from recoupe.languages import language_of
from recoupe.records import Sketch, Story, StoryLink, id_of

NAME_WEIGHT = 1.3
NAME_PART_WEIGHT = 0.7
NUMBER_WEIGHT = 1.3
DATE_WEIGHT = 1.3
"""Two shootings have most words in common: names, numbers and days tell them apart (ecbplus)."""
CONCEPT_WEIGHT = 0.6
_LOWEST_SCORE = 1e-9
_SMALL_PART = 1500
"""In larger parts of the pile, similarities under a quarter of the threshold count as none."""
_TOLD_WORDS = 6
_DAY_SECONDS = 86_400


class GroupConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the group stage."""

    max_gap_days: float = 10.0
    """Pages further apart than this are not about one happening."""
    min_similarity: float = 0.2
    """Mean cosine in [0, 1] from which pages stand together."""


@dataclass(frozen=True, kw_only=True)
class _Pile:
    """All sketches with their weighted features, by language and across languages."""

    sketches: Sequence[Sketch]
    instants: Sequence[float | None]
    native: sparse.csr_matrix
    neutral: sparse.csr_matrix


def group_sketches(
    sketches: Sequence[Sketch], *, config: GroupConfig = GroupConfig()
) -> tuple[Story, ...]:
    """Stories, largest first; a page that is alone is a story of one.

    Pages in one language are compared by their words, pages in two by names, numbers, days,
    concepts and cognates. Stories grow by average linkage: a follow-up joins through its
    likeness to the whole story, and last year's edition stays out by its date. A page without
    a date is judged by its content only.

    Args:
        sketches: one per page, any order; of two with one page id the last counts.
        config: `min_similarity` is the mean cosine that a story needs.
    """
    ordered = sorted({one.page: one for one in sketches}.values(), key=lambda one: one.page)
    pile = _Pile(
        sketches=ordered,
        instants=[_instant(one.published) for one in ordered],
        native=weighted_rows([_native_features(one) for one in ordered]),
        neutral=weighted_rows([_neutral_features(one) for one in ordered]),
    )
    stories = []
    for part in components(range(len(ordered)), _edges(pile, config)):
        scores = _scores(pile, part, config)
        groups = average_linkage(len(part), scores, threshold=config.min_similarity)
        for group in groups:
            stories.append(_story(pile, part, group, scores))
    return tuple(sorted(stories, key=lambda story: (-len(story.pages), story.pages)))


def _edges(pile: _Pile, config: GroupConfig) -> Iterator[tuple[int, int]]:
    """Pairs that are near enough by themselves: no story reaches across where there is none."""
    for matrix, across in ((pile.native, False), (pile.neutral, True)):
        for left, right, _ in near_pairs(matrix, threshold=config.min_similarity):
            if _is_across(pile, left, right) == across and not _too_far(pile, left, right, config):
                yield left, right


def _scores(pile: _Pile, part: Sequence[int], config: GroupConfig) -> dict[tuple[int, int], float]:
    """Similarities within one part of the pile, by place in the part."""
    if len(part) == 1:
        return {}
    lowest = _LOWEST_SCORE if len(part) <= _SMALL_PART else config.min_similarity / 4
    rows = list(part)
    return {
        (left, right): score
        for matrix, across in ((pile.native[rows], False), (pile.neutral[rows], True))
        for left, right, score in near_pairs(matrix, threshold=lowest)
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


def _native_features(sketch: Sketch) -> dict[str, float]:
    """What a page shares with pages in its language."""
    features = _shared_features(sketch)
    for term, weight in sketch.terms:
        keys = _term_keys(sketch.language, term)
        features[keys.stem] = weight
        if keys.concept:
            features[keys.concept] = CONCEPT_WEIGHT * weight
    return features


def _neutral_features(sketch: Sketch) -> dict[str, float]:
    """What a page shares with pages in any language."""
    features = _shared_features(sketch)
    for term, weight in sketch.terms:
        keys = _term_keys(sketch.language, term)
        if keys.concept:
            features[keys.concept] = weight
        if keys.cognate:
            features[keys.cognate] = weight
    return features


class _TermKeys(NamedTuple):
    """Features that a term gives; empty where it gives none."""

    stem: str
    concept: str
    cognate: str


@lru_cache(maxsize=262_144)
def _term_keys(tag: str, term: str) -> _TermKeys:
    stemmed = stem(term)
    concept = language_of(tag).concepts.concept_of(term, term)
    cut = cognate(stemmed)
    return _TermKeys(
        stem=f"term {stemmed}",
        concept=f"concept {concept}" if concept else "",
        cognate=f"cognate {cut}" if cut else "",
    )


def _shared_features(sketch: Sketch) -> dict[str, float]:
    features = {}
    for name, weight in sketch.names:
        features[f"name {name}"] = NAME_WEIGHT * weight
        for part in name.split():
            if ":" not in part:
                features[f"part {part}"] = NAME_PART_WEIGHT * weight
    features.update({f"number {one.partition(' ')[0]}": NUMBER_WEIGHT for one in sketch.numbers})
    features.update({f"day {one}": DATE_WEIGHT for one in sketch.dates})
    return features


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
