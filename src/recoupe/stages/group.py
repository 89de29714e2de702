"""Sketches → Stories."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from msgspec import Struct

from recoupe.algorithms.linkage import average_linkage
from recoupe.algorithms.similarity import near_pairs, weighted_rows
from recoupe.algorithms.stems import cognate, stem
from recoupe.languages import language_of
from recoupe.records import Sketch, Story, StoryLink, id_of

NAME_WEIGHT = 1.0
NUMBER_WEIGHT = 0.6
DATE_WEIGHT = 0.6
_LOWEST_LINK = 0.05
"""Similarities below this weigh nothing in a mean."""
_TOLD_WORDS = 6
_DAY_SECONDS = 86_400


class GroupConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the group stage."""

    max_gap_days: float = 10.0
    """Pages further apart than this are not about one happening."""
    min_similarity: float = 0.19
    """Mean cosine in [0, 1] from which pages stand together."""


def group_sketches(
    sketches: Sequence[Sketch], *, config: GroupConfig = GroupConfig()
) -> tuple[Story, ...]:
    """Stories, largest first; a page that is alone is a story of one."""
    ordered = sorted({one.page: one for one in sketches}.values(), key=lambda one: one.page)
    native = [_native_features(one) for one in ordered]
    neutral = [_neutral_features(one) for one in ordered]
    scores: dict[tuple[int, int], float] = {}
    for features, across in ((native, False), (neutral, True)):
        for left, right, cosine in near_pairs(weighted_rows(features), threshold=_LOWEST_LINK):
            differ = ordered[left].language != ordered[right].language
            if differ == across and not _too_far(ordered[left], ordered[right], config):
                scores[left, right] = cosine
    groups = average_linkage(len(ordered), scores, threshold=config.min_similarity)
    stories = [
        _story([ordered[index] for index in group], group, scores, native) for group in groups
    ]
    return tuple(sorted(stories, key=lambda story: (-len(story.pages), story.pages)))


def _native_features(sketch: Sketch) -> dict[str, float]:
    features = _shared_features(sketch)
    for term, weight in sketch.terms:
        features[f"term {stem(term)}"] = weight
    return features


def _neutral_features(sketch: Sketch) -> dict[str, float]:
    features = _shared_features(sketch)
    concepts = language_of(sketch.language).concepts
    for term, weight in sketch.terms:
        concept = concepts.concept_of(term, term)
        if concept is not None:
            features[f"concept {concept}"] = weight
        cut = cognate(stem(term))
        if cut is not None:
            features[f"cognate {cut}"] = weight
    for name, weight in sketch.names:
        for word in name.split():
            features[f"part {word}"] = NAME_WEIGHT * weight
    return features


def _shared_features(sketch: Sketch) -> dict[str, float]:
    features = {f"name {name}": NAME_WEIGHT * weight for name, weight in sketch.names}
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


def _too_far(left: Sketch, right: Sketch, config: GroupConfig) -> bool:
    first, second = _instant(left.published), _instant(right.published)
    if first is None or second is None:
        return False
    return abs(first - second) > config.max_gap_days * _DAY_SECONDS


def _story(
    members: Sequence[Sketch],
    group: Sequence[int],
    scores: Mapping[tuple[int, int], float],
    features: Sequence[Mapping[str, float]],
) -> Story:
    links = []
    for place, right in enumerate(group):
        known = [(scores.get((left, right), 0.0), left) for left in group[:place]]
        score, left = max(known, default=(0.0, right), key=lambda one: (one[0], -one[1]))
        if score > 0:
            common = sorted(set(features[left]) & set(features[right]))
            common.sort(key=lambda key: -features[left][key] * features[right][key])
            links.append(
                StoryLink(
                    left=members[group.index(left)].page,
                    right=members[place].page,
                    score=round(min(score, 1.0), 3),
                    why="common: " + ", ".join(common[:_TOLD_WORDS]),
                )
            )
    pages = tuple(one.page for one in members)
    return Story(id=id_of("story", *pages), pages=pages, links=tuple(links))
