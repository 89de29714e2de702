"""How surely two statements say the same, by what they have in common."""

from collections.abc import Mapping

from recoupe.algorithms.logistic import probability
from recoupe.stages.align.claim_likeness import Likeness

INTERCEPT = -5.57
WEIGHTS: Mapping[str, float] = {
    "same_far_day": 1.55,
    "dice": 1.78,
    "contained": 2.09,
    "letters": 3.82,
    "counted": 2.68,
    "toll": 0.89,
    "same_number": 1.14,
    "times_meet": 1.45,
    "times_apart": -1.15,
    "shared": 3.04,
    "same_deed": 1.59,
    "both_add": -0.53,
    "objects_apart": -1.69,
    "counts_unlike": -0.07,
    "deeds_apart": -0.22,
    "across": 1.19,
}
"""Logistic regression on pairs of the gold stories: `python -m quality.calibrate_claims`."""


def first_score(likeness: Likeness) -> float:
    """Probability in (0, 1) that two statements say the same, by what they have in common."""
    return probability(INTERCEPT, WEIGHTS, likeness)
