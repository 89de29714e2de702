"""How surely two statements say the same, by what they have in common."""

from collections.abc import Mapping

from recoupe.algorithms.logistic import probability
from recoupe.stages.align.claim_likeness import Likeness

INTERCEPT = -5.46
WEIGHTS: Mapping[str, float] = {
    "same_far_day": 0.78,
    "dice": 1.43,
    "contained": 1.97,
    "letters": 4.21,
    "counted": 2.22,
    "toll": 1.16,
    "same_number": 1.46,
    "times_meet": 1.36,
    "times_apart": -1.27,
    "shared": 2.98,
    "same_deed": 1.61,
    "both_add": -0.50,
    "objects_apart": -1.98,
    "counts_unlike": -0.14,
    "deeds_apart": -0.32,
    "across": 1.22,
}
"""Logistic regression on pairs of the gold stories: `python -m quality.calibrate_claims`."""


def first_score(likeness: Likeness) -> float:
    """Probability in (0, 1) that two statements say the same, by what they have in common."""
    return probability(INTERCEPT, WEIGHTS, likeness)
