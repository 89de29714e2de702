"""How surely two statements say the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

from rapidfuzz import fuzz

from recoupe.stages.align.claim_traits import Count, Traits, When, by_key

MIN_SHARED_KEYS = 2
"""One word in common is no statement in common."""
SAME_WORDS = 0.92
"""From this character similarity on, two texts are one wording."""

INTERCEPT = -6.0
WEIGHTS: Mapping[str, float] = {
    "dice": 4.0,
    "contained": 2.5,
    "letters": 3.0,
    "counts": 1.0,
    "times": 0.5,
    "names": 1.0,
}
"""Logistic regression on pairs of the gold stories: `quality/scores/claims.py`."""


@dataclass(frozen=True, kw_only=True)
class Likeness:
    """What two statements have in common, each in [0, 1] or [-1, 1]."""

    dice: float
    """Weighted share of keys and names that both hold."""
    contained: float
    """The same, of the lighter statement."""
    letters: float
    """Character similarity of the words, in any order; `dice` across languages."""
    counts: float
    """1: the same number of the same thing; -1: another number of it; 0: nothing to compare."""
    times: float
    """1: the times meet; -1: they do not; 0: nothing to compare."""
    names: float
    """Share of the names of the one with fewer; -1: each has names, none in common."""
    shared: int
    """Keys and names that both hold."""


def likeness_of(left: Traits, right: Traits, weights: Mapping[str, float]) -> Likeness:
    """What two statements have in common."""
    mine = {*left.keys, *left.names}
    yours = {*right.keys, *right.names}
    common = sorted(mine & yours)
    shared = sum(weights[key] for key in common)
    mass = [sum(weights[key] for key in sorted(keys)) for keys in (mine, yours)]
    dice = 2 * shared / sum(mass) if sum(mass) else 0.0
    letters = dice
    if left.language == right.language:
        letters = (
            max(fuzz.ratio(left.text, right.text), fuzz.token_sort_ratio(left.text, right.text))
            / 100
        )
    return Likeness(
        dice=dice,
        contained=shared / min(mass) if min(mass) else 0.0,
        letters=letters,
        counts=_counts(left.counts, right.counts),
        times=_times(left.times, right.times),
        names=_names(left.names, right.names),
        shared=len(common),
    )


def score_of(likeness: Likeness) -> float:
    """Probability in (0, 1) that two statements say the same."""
    total = INTERCEPT + sum(
        weight * float(getattr(likeness, name)) for name, weight in WEIGHTS.items()
    )
    return 1 / (1 + exp(-total))


def veto_of(likeness: Likeness) -> str | None:
    """Why two statements are not one, whatever their words; None where nothing speaks so.

    Two accounts of one happening may differ in one thing, and then they disagree. Where they
    differ in two, they tell of two happenings.
    """
    if likeness.letters >= SAME_WORDS and likeness.counts >= 0 and likeness.times >= 0:
        return None
    if likeness.shared < MIN_SHARED_KEYS and likeness.letters < SAME_WORDS:
        return "too little in common"
    apart = [
        name
        for name, value in (
            ("numbers", likeness.counts),
            ("times", likeness.times),
            ("names", likeness.names),
        )
        if value < 0
    ]
    if len(apart) > 1:
        return f"other {' and '.join(apart)}"
    if apart == ["times"] and likeness.dice < MINIMAL_DIFFERENCE:
        return "another time"
    if apart == ["names"] and likeness.dice < MINIMAL_DIFFERENCE:
        return "other names"
    return None


MINIMAL_DIFFERENCE = 0.6
"""Statements of other times or names are one only where the rest is so much the same."""


def _counts(left: Sequence[Count], right: Sequence[Count]) -> float:
    mine, yours = by_key(left), by_key(right)
    verdicts = [
        1.0 if any(_meet(one, other) for one in mine[key] for other in yours[key]) else -1.0
        for key in sorted(set(mine) & set(yours))
    ]
    return sum(verdicts) / len(verdicts) if verdicts else 0.0


def _meet(left: Count, right: Count) -> bool:
    """Whether two counts may be one number: ranges that meet, or the same value."""
    lows = [one.low if one.low is not None else float("-inf") for one in (left, right)]
    highs = [one.high if one.high is not None else float("inf") for one in (left, right)]
    return max(lows) <= min(highs)


def _times(left: Sequence[When], right: Sequence[When]) -> float:
    if not left or not right:
        return 0.0
    meet = any(one.start < other.end and other.start < one.end for one in left for other in right)
    return 1.0 if meet else -1.0


def _names(left: Sequence[str], right: Sequence[str]) -> float:
    if not left or not right:
        return 0.0
    common = len({*left} & {*right})
    return common / min(len({*left}), len({*right})) if common else -1.0
