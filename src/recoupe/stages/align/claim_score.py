"""How surely two statements say the same, by what they have in common."""

from collections.abc import Mapping

from recoupe.algorithms.logistic import probability
from recoupe.stages.align.claim_likeness import Likeness

INTERCEPT = -5.46
WEIGHTS: Mapping[str, float] = {
    "same_far_day": 0.80,
    "dice": 1.61,
    "contained": 1.52,
    "letters": 4.29,
    "counted": 2.17,
    "toll": 1.19,
    "same_number": 1.49,
    "times_meet": 1.44,
    "times_apart": -1.17,
    "shared": 3.10,
    "same_deed": 1.62,
    "both_add": -0.45,
    "objects_apart": -1.91,
    "counts_unlike": -0.21,
    "deeds_apart": -0.39,
    "across": 1.24,
}
"""Logistic regression on pairs of the gold stories: `python -m quality.calibrate_claims`."""


def first_score(likeness: Likeness) -> float:
    """Probability in (0, 1) that two statements say the same, by what they have in common."""
    return probability(INTERCEPT, WEIGHTS, likeness)
