"""What a page tells, without its wording: names, numbers, concepts, cognates, stems."""

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from recoupe.algorithms.folding import bare
from recoupe.algorithms.stems import cognate
from recoupe.records import Span
from recoupe.stages.trace.anchors import Keyed
from recoupe.stages.trace.pages import TracedPage

NUMBER_WEIGHT = 1.5
NAME_WEIGHT = 1.0
WORD_WEIGHT = 1.0
COGNATE_WEIGHT = 0.7
COMMON_WEIGHT = 0.4
"""« jeudi », « le ministre »: in every page of every story."""
QUOTED_WEIGHT = 0.5
"""A quotation is said to many: that two pages have it tells little of the pages."""
SENTENCE_COSINE = 0.15
"""A sentence that has this much of another has something of it: in other words, or in part."""


@dataclass(frozen=True, kw_only=True)
class Content:
    """A page's sentences, titles aside, as bags of weighted features."""

    spans: tuple[Span, ...]
    bags: tuple[Mapping[str, float], ...]
    """A feature of many sentences weighs less: it tells less of where they match."""
    anchors: tuple[str, ...]
    """Names and numbers in the order of their first use; no names inside quotations."""
    rarity: Mapping[str, float] = field(default_factory=dict)
    """What each anchor weighs, in (0, 1]; 1 where it is not told."""

    @cached_property
    def wording(self) -> tuple[Mapping[str, float], ...]:
        """The bags without names and numbers."""
        return tuple(
            {key: weight for key, weight in bag.items() if key[:2] not in {"# ", "n ", "t ", "d "}}
            for bag in self.bags
        )

    @cached_property
    def weights(self) -> NDArray[np.float64]:
        """Length of each bag as a vector."""
        return np.array([math.sqrt(math.fsum(w * w for w in bag.values())) for bag in self.bags])

    @cached_property
    def squares(self) -> NDArray[np.float64]:
        """Products of the bags with one another."""
        return products_of(self.bags, self.bags)


def content_of(page: TracedPage, *, neutral: bool) -> Content:
    """Content of a page.

    Args:
        page: the page.
        neutral: only what another language can share: names, numbers, concepts, cognates.
    """
    raw = [(span, _features(page, span, neutral=neutral)) for span in page.sentences]
    raw = [(span, bag) for span, bag in raw if bag]
    seen = Counter(key for _, bag in raw for key in bag)
    return Content(
        spans=tuple(span for span, _ in raw),
        bags=tuple(
            {key: weight / math.sqrt(seen[key]) for key, weight in bag.items()} for _, bag in raw
        ),
        anchors=tuple(dict.fromkeys(anchor for span, _ in raw for anchor in _anchors(page, span))),
    )


def anchors_of(page: TracedPage) -> tuple[str, ...]:
    """Names and numbers of a page in the order of their first use, as in `Content.anchors`."""
    return tuple(
        dict.fromkeys(anchor for span in page.sentences for anchor in _anchors(page, span))
    )


def products_of(
    lefts: Sequence[Mapping[str, float]], rights: Sequence[Mapping[str, float]]
) -> NDArray[np.float64]:
    """Dot product of every left with every right bag."""
    places: dict[str, list[tuple[int, float]]] = {}
    for column, bag in enumerate(rights):
        for key, weight in bag.items():
            places.setdefault(key, []).append((column, weight))
    products = np.zeros((len(lefts), len(rights)))
    for row, bag in enumerate(lefts):
        for key, weight in bag.items():
            for column, other in places.get(key, ()):
                products[row, column] += weight * other
    return products


def told_sentences(ours: Content, theirs: Content) -> float:
    """Share of a page's sentences that have something of one or two of the other's: [0, 1]."""
    if not ours.bags or not theirs.bags:
        return 0.0
    windows = [*theirs.bags, *(_sum_of(*pair) for pair in pairwise(theirs.bags))]
    lengths = np.sqrt([math.fsum(w * w for w in bag.values()) for bag in windows])
    cosines = products_of(ours.bags, windows) / np.outer(ours.weights, lengths)
    return float((cosines.max(axis=1) >= SENTENCE_COSINE).mean())


def _sum_of(one: Mapping[str, float], other: Mapping[str, float]) -> dict[str, float]:
    return {key: one.get(key, 0.0) + other.get(key, 0.0) for key in {**one, **other}}


def _values(page: TracedPage, span: Span) -> list[Keyed]:
    first = bisect_left(page.values, span.start, key=lambda one: one[0].start)
    last = bisect_left(page.values, span.end, key=lambda one: one[0].start)
    return list(page.values[first:last])


def _anchors(page: TracedPage, span: Span) -> list[str]:
    found = [(place.start, key) for place, key in _values(page, span)]
    for index in page.words_in(span):
        if _is_name(page, index) and not page.quoted[index]:
            found.append((page.words[index].start, f"n {page.keys[index]}"))
    return list(dict.fromkeys(anchor for _, anchor in sorted(found)))


def _is_name(page: TracedPage, index: int) -> bool:
    """Whether a word has a key of a name; "U.S.", by its letters no word at all, is known by it."""
    key = page.keys[index]
    return bool(key and (page.stems[index] or ":" in key))


def _features(page: TracedPage, span: Span, *, neutral: bool) -> dict[str, float]:
    features = {key: NUMBER_WEIGHT for _, key in _values(page, span)}
    for index in page.words_in(span):
        stemmed = page.stems[index]
        if not stemmed and _is_name(page, index):
            features[f"n {page.keys[index]}"] = NAME_WEIGHT
        if not stemmed or stemmed[0].isdigit():
            continue
        weight = QUOTED_WEIGHT if page.quoted[index] else 1.0
        for key, share in _word_features(page, index, stemmed, neutral=neutral):
            features[key] = max(weight * share, features.get(key, 0.0))
    return features


def _word_features(
    page: TracedPage, index: int, stemmed: str, *, neutral: bool
) -> list[tuple[str, float]]:
    alone = bare(page.folded[index])
    if page.keys[index]:
        return [(f"n {page.keys[index]}", NAME_WEIGHT)]
    light = COMMON_WEIGHT if stemmed in page.language.words.common_stems else 1.0
    concept = page.language.concepts.core.concept_of(alone, alone)
    found = [] if concept is None else [("c " + concept, WORD_WEIGHT * light)]
    if neutral:
        cut = cognate(stemmed)
        if cut is not None:
            found.append(("k " + cut, COGNATE_WEIGHT * light))
    elif concept is None:
        found.append(("s " + stemmed, WORD_WEIGHT * light))
    return found
