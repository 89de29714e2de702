"""A stretch of one page that tells what a stretch of another does, in another language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from recoupe.algorithms.monotone import Step
from recoupe.stages.trace.content import Content, products_of

MAX_SENTENCES = 3
"""Of a stretch, on each side: a paragraph of a dispatch, which a translator may join or split."""


@dataclass(frozen=True)
class Bound:
    """What a stretch must have in common with another."""

    anchors: int
    share: float
    """Of the names and numbers of the side that has more, in (0, 1]."""
    cosine: float
    words: int
    """Concepts and cognates."""


BOUNDS = (Bound(7, 0.75, 0.55, 5), Bound(4, 0.9, 0.7, 6))
"""Reports by different hands in two languages tell at most five of one another's names and numbers
within three sentences, at a cosine of .5, and reach a cosine of .6 with three (114 pairs of the
gold that is read); what a page has translated of a dispatch, however it goes on, tells as many as
eleven at .7, or four of four at .78."""
MIN_ANCHORS = min(one.anchors for one in BOUNDS)
LEAST_SHARE = min(one.share for one in BOUNDS)
_ANCHORS = ("# ", "n ", "t ", "d ")
_WORDS = ("c ", "k ")

Bags = Sequence[Mapping[str, float]]


def translated_stretches(left: Content, right: Content) -> list[Step]:
    """Stretches that run parallel, none sharing a sentence, in the order of the left page.

    Args:
        left: what one page tells, as far as other languages can share it.
        right: the same of a page in another language.
    """
    if len(set(left.anchors) & set(right.anchors)) < MIN_ANCHORS:
        return []
    ranked = sorted(_candidates(left, right), key=lambda one: (-_weight(one), one))
    taken: tuple[set[int], set[int]] = (set(), set())
    found = []
    for step, _ in ranked:
        ours = range(step.left, step.left + step.lefts)
        theirs = range(step.right, step.right + step.rights)
        if taken[0].isdisjoint(ours) and taken[1].isdisjoint(theirs):
            taken[0].update(ours)
            taken[1].update(theirs)
            found.append(step)
    return sorted(found)


def _weight(found: tuple[Step, int]) -> float:
    step, shared = found
    return shared * step.score


def _candidates(left: Content, right: Content) -> Iterator[tuple[Step, int]]:
    """Every pair of stretches that is enough, and how many names and numbers it shares."""
    products = products_of(left.bags, right.bags)
    theirs = list(_windows(right.bags))
    for start, count, ours, words in _windows(left.bags):
        for other, width, also, more in theirs:
            shared = len(ours & also)
            share = shared / max(len(ours), len(also))
            if shared < MIN_ANCHORS or share < LEAST_SHARE:
                continue
            dot = products[start : start + count, other : other + width].sum()
            norms = _norm(left, start, count) * _norm(right, other, width)
            cosine = float(dot / norms) if norms else 0.0
            if any(
                shared >= one.anchors
                and share >= one.share
                and cosine >= one.cosine
                and len(words & more) >= one.words
                for one in BOUNDS
            ):
                yield Step(start, count, other, width, cosine), shared


def _windows(bags: Bags) -> Iterator[tuple[int, int, frozenset[str], frozenset[str]]]:
    """(first sentence, number of sentences, its names and numbers, its words)."""
    anchors = [frozenset(key for key in bag if key.startswith(_ANCHORS)) for bag in bags]
    words = [frozenset(key for key in bag if key.startswith(_WORDS)) for bag in bags]
    for start in range(len(bags)):
        for count in range(1, min(MAX_SENTENCES, len(bags) - start) + 1):
            told = frozenset().union(*anchors[start : start + count])
            if len(told) >= MIN_ANCHORS:
                yield start, count, told, frozenset().union(*words[start : start + count])


def _norm(content: Content, start: int, count: int) -> float:
    end = start + count
    return float(np.sqrt(content.squares[start:end, start:end].sum()))
