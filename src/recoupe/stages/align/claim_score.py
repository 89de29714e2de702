"""How surely two statements say the same, by what they have in common."""

from collections.abc import Mapping

from recoupe.algorithms.logistic import probability
from recoupe.stages.align.claim_likeness import Likeness

INTERCEPT = -5.60
WEIGHTS: Mapping[str, float] = {
    "same_far_day": 0.81,
    "dice": 1.60,
    "contained": 1.73,
    "letters": 4.19,
    "counted": 2.25,
    "toll": 1.21,
    "same_number": 1.50,
    "times_meet": 1.46,
    "times_apart": -1.20,
    "shared": 3.15,
    "same_deed": 1.69,
    "both_add": -0.41,
    "objects_apart": -1.92,
    "counts_unlike": -0.33,
    "deeds_apart": -0.37,
    "across": 1.21,
}
"""Logistic regression on pairs of the gold stories: `python -m quality.calibrate_claims`."""


def first_score(likeness: Likeness) -> float:
    """Probability in (0, 1) that two statements say the same, by what they have in common."""
    return probability(INTERCEPT, WEIGHTS, likeness)
