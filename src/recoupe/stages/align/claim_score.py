"""How surely two statements say the same, by what they have in common."""

from collections.abc import Mapping

from recoupe.algorithms.logistic import probability
from recoupe.stages.align.claim_likeness import Likeness

INTERCEPT = -5.58
WEIGHTS: Mapping[str, float] = {
    "same_far_day": 1.56,
    "dice": 1.91,
    "contained": 1.96,
    "letters": 3.85,
    "counted": 2.50,
    "toll": 1.02,
    "same_number": 1.26,
    "times_meet": 1.43,
    "times_apart": -1.25,
    "shared": 3.01,
    "same_deed": 1.59,
    "both_add": -0.47,
    "objects_apart": -1.69,
    "counts_unlike": -0.06,
    "deeds_apart": -0.27,
    "across": 1.19,
}
"""Logistic regression on pairs of the gold stories: `python -m quality.calibrate_claims`."""


def first_score(likeness: Likeness) -> float:
    """Probability in (0, 1) that two statements say the same, by what they have in common."""
    return probability(INTERCEPT, WEIGHTS, likeness)
