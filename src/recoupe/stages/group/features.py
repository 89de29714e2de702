"""What a sketch has in common with others: names, numbers, days, words, concepts, cognates."""

from functools import lru_cache
from typing import NamedTuple

from recoupe.algorithms.instants import MINUTES_A_DAY, minute_of
from recoupe.algorithms.stems import cognate, stem
from recoupe.languages import language_of
from recoupe.records import Sketch

NAME_WEIGHT = 1.3
NAME_PART_WEIGHT = 0.7
NUMBER_WEIGHT = 1.3
DATE_WEIGHT = 1.3
"""Two shootings have most words in common: names, numbers and days tell them apart (ecbplus)."""
CONCEPT_WEIGHT = 0.6
FOUND_BY_WORDS = 24
"""Heaviest words, concepts or cognates of a page by which others find it in a store."""
_TELLING = ("name ", "part ", "number ", "day ")


def is_telling(feature: str) -> bool:
    """Whether a feature is of one happening, and not of all of its kind.

    >>> is_telling("name blavezy"), is_telling("term explosion")
    (True, False)
    """
    return feature.startswith(_TELLING)


def native_features(sketch: Sketch) -> dict[str, float]:
    """What a page shares with pages in its language: feature → weight above 0."""
    features = _shared_features(sketch)
    for term, weight in sketch.terms:
        keys = _term_keys(sketch.language, term)
        features[keys.stem] = weight
        if keys.concept:
            features[keys.concept] = CONCEPT_WEIGHT * weight
    return features


def neutral_features(sketch: Sketch) -> dict[str, float]:
    """What a page shares with pages in any language."""
    features = _shared_features(sketch)
    for term, weight in sketch.terms:
        keys = _term_keys(sketch.language, term)
        if keys.concept:
            features[keys.concept] = weight
        if keys.cognate:
            features[keys.cognate] = weight
    return features


class Indexed(NamedTuple):
    """What a store keeps of a sketch so that other pages find it."""

    features: frozenset[str]
    """All by which it is compared with other pages."""
    telling: frozenset[str]
    """Those by which it is found: names, numbers and days all, and the heaviest words."""
    day: int | None
    """Of publication, days since 1970; None where unknown."""


def indexed(sketch: Sketch) -> Indexed:
    """The features of a sketch, and those by which it is found among many."""
    native, neutral = native_features(sketch), neutral_features(sketch)
    found = {one for one in (*native, *neutral) if is_telling(one)}
    for features in (native, neutral):
        words = (one for one in features if not is_telling(one))
        found.update(sorted(words, key=lambda one: (-features[one], one))[:FOUND_BY_WORDS])
    minute = minute_of(sketch.published)
    return Indexed(
        features=frozenset(native) | frozenset(neutral),
        telling=frozenset(found),
        day=None if minute is None else minute // MINUTES_A_DAY,
    )


class _TermKeys(NamedTuple):
    """Features that a term gives; empty where it gives none."""

    stem: str
    concept: str
    cognate: str


@lru_cache(maxsize=262_144)
def _term_keys(tag: str, term: str) -> _TermKeys:
    stemmed = stem(term)
    concept = language_of(tag).concepts.core.concept_of(term, term)
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
