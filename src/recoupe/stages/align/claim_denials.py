"""Denials that stand beside what they deny, and say less of it.

« Il a détourné 1,8 million sur les comptes de ses clients. Il nie avoir détourné leur argent. » A
denial leaves out when, how much and where; that it follows the report on the same page, and denies
the same deed, tells that it is meant.
"""

from collections.abc import Iterator, Mapping, Sequence

from recoupe.stages.align.claim_traits import Traits

NEAR = 500
"""A denial so many code points behind a report answers it."""
MIN_SHARED = 2
"""Telling words in common, the deed among them."""

Pair = tuple[int, int]


def denial_pairs(
    traits: Sequence[Traits], scores: Mapping[Pair, float], *, min_similarity: float
) -> dict[Pair, float]:
    """Pairs of a denial and the report before it that it answers, left < right.

    Args:
        traits: statements, any order.
        scores: what alignment gave to pairs so far, left < right.
        min_similarity: score in [0, 1] from which two statements may say the same.

    Returns:
        New scores, `min_similarity` each; a denial answers one report, the nearest.
    """
    found: dict[Pair, float] = {}
    for denial, one in enumerate(traits):
        if not one.denied or not one.keys:
            continue
        answered = [
            other
            for other in _before(traits, denial)
            if one.keys[0] in traits[other].keys
            and len({*one.keys} & {*traits[other].keys}) >= MIN_SHARED
        ]
        if answered:
            nearest = max(answered, key=lambda at: traits[at].start)
            pair = (min(denial, nearest), max(denial, nearest))
            if scores.get(pair, 0.0) < min_similarity:
                found[pair] = min_similarity
    return found


def _before(traits: Sequence[Traits], denial: int) -> Iterator[int]:
    one = traits[denial]
    for index, other in enumerate(traits):
        near = other.page == one.page and 0 <= one.start - other.end <= NEAR
        if near and not other.denied and not other.negative:
            yield index
