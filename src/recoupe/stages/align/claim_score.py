"""How surely two statements say the same, by what they have in common."""

from collections.abc import Mapping

from recoupe.algorithms.logistic import probability
from recoupe.stages.align.claim_likeness import Likeness

INTERCEPT = -5.60
WEIGHTS: Mapping[str, float] = {
    "same_far_day": 0.81,
    "dice": 1.56,
    "contained": 1.80,
    "letters": 4.23,
    "counted": 2.25,
    "toll": 1.20,
    "same_number": 1.51,
    "times_meet": 1.45,
    "times_apart": -1.21,
    "shared": 3.12,
    "same_deed": 1.67,
    "both_add": -0.43,
    "objects_apart": -1.93,
    "counts_unlike": -0.07,
    "deeds_apart": -0.40,
    "across": 1.20,
}
"""Logistic regression on pairs of the gold stories: `python -m quality.calibrate_claims`."""


def first_score(likeness: Likeness) -> float:
    """Probability in (0, 1) that two statements say the same, by what they have in common."""
    return probability(INTERCEPT, WEIGHTS, likeness)
