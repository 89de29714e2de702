"""How surely two statements say the same, by what they have in common."""

from collections.abc import Mapping

from recoupe.algorithms.logistic import probability
from recoupe.stages.align.claim_likeness import Likeness

INTERCEPT = -5.50
WEIGHTS: Mapping[str, float] = {
    "same_far_day": 1.55,
    "dice": 1.70,
    "contained": 2.18,
    "letters": 3.72,
    "counted": 2.68,
    "toll": 0.89,
    "same_number": 1.14,
    "times_meet": 1.46,
    "times_apart": -1.17,
    "shared": 3.06,
    "same_deed": 1.55,
    "both_add": -0.52,
    "objects_apart": -1.65,
    "counts_unlike": -0.06,
    "deeds_apart": -0.29,
    "across": 1.14,
}
"""Logistic regression on pairs of the gold stories: `python -m quality.calibrate_claims`."""


def first_score(likeness: Likeness) -> float:
    """Probability in (0, 1) that two statements say the same, by what they have in common."""
    return probability(INTERCEPT, WEIGHTS, likeness)
