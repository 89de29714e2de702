"""The same content in the same order without the same words: rewrites and translations."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from recoupe.algorithms.monotone import Step, best_alignment, common_in_order
from recoupe.records import Passage, PassageKind, Span
from recoupe.stages.trace.content import Content, products_of
from recoupe.stages.trace.pages import TracedPage

MIN_STEP_COSINE = 0.2
MIN_ANCHOR_SHARE = 0.45
MIN_ANCHORS = 4
MIN_SHARED_SHARE = 0.8
"""A rewrite may move sentences about, but brings no names and numbers of its own."""
LOOSE_ANCHOR_SHARE = 0.35
LOOSE_SHARED_SHARE = 0.6
"""Where it is only asked whether two pages may be one: reports of one event by different hands
mostly stay below both."""


@dataclass(frozen=True, kw_only=True)
class Parallel:
    """How far two pages tell the same in the same order."""

    steps: tuple[Step, ...]
    mass: float
    """Mean cosine of the aligned sentences, over all of the page that has less: [0, 1]."""
    wording: float
    """The same without names and numbers, which every report of the event has."""
    cover_left: float
    """Share of the left page's content that is aligned, in [0, 1]."""
    cover_right: float
    anchors: int
    """Names and numbers in the same order."""
    anchor_share: float
    """The same as a share of the anchors of the page that has fewer."""
    shared: int
    """Names and numbers that both have, in any order."""
    shared_share: float
    """The same as a share of the anchors of the page that has fewer: 1 where it adds none."""
    rare_share: float
    """The same with each anchor weighing by how few tell it, of the page that has less."""


def parallel_of(left: Content, right: Content, *, loose: bool = False) -> Parallel | None:
    """How two pages run parallel; None where names and numbers speak against it.

    Reports of one event have most names in common, and tell them in their own order. So the
    names and numbers must come in one order, or one page must have hardly any of its own; `loose`
    asks for less of both.
    """
    in_order, in_common = (
        (LOOSE_ANCHOR_SHARE, LOOSE_SHARED_SHARE) if loose else (MIN_ANCHOR_SHARE, MIN_SHARED_SHARE)
    )
    fewer = min(len(left.anchors), len(right.anchors))
    common = common_in_order(left.anchors, right.anchors)
    shared = len(set(left.anchors) & set(right.anchors))
    # A page of four lines has them in whatever order.
    if (shared if loose else common) < MIN_ANCHORS or (
        common < in_order * fewer and shared < in_common * fewer
    ):
        return None
    products = products_of(left.bags, right.bags)
    steps = tuple(best_alignment(products, left.squares, right.squares, min_score=MIN_STEP_COSINE))
    lefts, rights = left.weights, right.weights
    aligned_left = sum(float(np.sum(lefts[s.left : s.left + s.lefts])) for s in steps)
    aligned_right = sum(float(np.sum(rights[s.right : s.right + s.rights])) for s in steps)
    less = min(float(lefts.sum()), float(rights.sum())) or 1.0
    return Parallel(
        steps=steps,
        mass=sum(s.score * _step_weight(s, left, right) for s in steps) / less,
        wording=sum(_wording(s, left, right) for s in steps) / less,
        cover_left=aligned_left / (float(lefts.sum()) or 1.0),
        cover_right=aligned_right / (float(rights.sum()) or 1.0),
        anchors=common,
        anchor_share=common / fewer,
        shared=shared,
        shared_share=shared / fewer,
        rare_share=_rare_share(left, right),
    )


def _rare_share(left: Content, right: Content) -> float:
    ours, theirs = _weights(left), _weights(right)
    common = math.fsum(weight for anchor, weight in ours.items() if anchor in theirs)
    return common / min(math.fsum(ours.values()), math.fsum(theirs.values()))


def _weights(content: Content) -> dict[str, float]:
    return {anchor: content.rarity.get(anchor, 1.0) for anchor in content.anchors}


def _wording(step: Step, left: Content, right: Content) -> float:
    """What the words of a step, names and numbers aside, add to the mass."""
    ours = _sum_of(left.wording[step.left : step.left + step.lefts])
    theirs = _sum_of(right.wording[step.right : step.right + step.rights])
    norms = [math.sqrt(math.fsum(w * w for w in bag.values())) for bag in (ours, theirs)]
    dot = math.fsum(weight * theirs[key] for key, weight in ours.items() if key in theirs)
    return dot / (norms[0] * norms[1]) * sum(norms) / 2 if dot else 0.0


def _sum_of(bags: Sequence[Mapping[str, float]]) -> dict[str, float]:
    total: dict[str, float] = {}
    for bag in bags:
        for key, weight in bag.items():
            total[key] = total.get(key, 0.0) + weight
    return total


def _step_weight(step: Step, left: Content, right: Content) -> float:
    lefts = float(np.sum(left.weights[step.left : step.left + step.lefts]))
    rights = float(np.sum(right.weights[step.right : step.right + step.rights]))
    return (lefts + rights) / 2


@dataclass(frozen=True, kw_only=True)
class Aligned:
    """A stretch of sentences on both sides that tells the same."""

    left: Span
    right: Span
    kind: PassageKind
    overlap: float

    def passage(self, left: TracedPage, right: TracedPage) -> Passage:
        """The stretch with the characters it stands on."""
        return Passage(
            left=left.article.evidence(self.left),
            right=right.article.evidence(self.right),
            kind=self.kind,
            overlap=round(min(self.overlap, 1.0), 3),
        )


def aligned_spans(
    steps: Sequence[Step], left: Content, right: Content, kind: PassageKind
) -> list[Aligned]:
    """One stretch for each run of steps without a sentence between them on either side."""
    groups: list[list[Step]] = []
    for step in steps:
        last = groups[-1][-1] if groups else None
        if last and (last.left + last.lefts, last.right + last.rights) == (step.left, step.right):
            groups[-1].append(step)
        else:
            groups.append([step])
    return [
        Aligned(
            left=Span(
                left.spans[group[0].left].start,
                left.spans[group[-1].left + group[-1].lefts - 1].end,
            ),
            right=Span(
                right.spans[group[0].right].start,
                right.spans[group[-1].right + group[-1].rights - 1].end,
            ),
            kind=kind,
            overlap=sum(step.score for step in group) / len(group),
        )
        for group in groups
    ]
