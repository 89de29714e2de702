"""How surely two statements say the same, by what they have in common."""

from collections.abc import Mapping

from recoupe.algorithms.logistic import probability
from recoupe.stages.align.claim_likeness import Likeness

INTERCEPT = -5.52
WEIGHTS: Mapping[str, float] = {
    "same_far_day": 0.80,
    "dice": 1.56,
    "contained": 1.86,
    "letters": 4.17,
    "counted": 2.25,
    "toll": 1.18,
    "same_number": 1.48,
    "times_meet": 1.43,
    "times_apart": -1.24,
    "shared": 3.05,
    "same_deed": 1.63,
    "both_add": -0.44,
    "objects_apart": -1.95,
    "counts_unlike": -0.10,
    "deeds_apart": -0.41,
    "across": 1.17,
}
"""Logistic regression on pairs of the gold stories: `python -m quality.calibrate_claims`."""


def first_score(likeness: Likeness) -> float:
    """Probability in (0, 1) that two statements say the same, by what they have in common."""
    return probability(INTERCEPT, WEIGHTS, likeness)
