"""Paraphrases that share no word, by a model of sentences where the settings name one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from recoupe.algorithms.embedding import Encoder, near_pairs, unit_vectors
from recoupe.stages.align.claim_likeness import likeness_of
from recoupe.stages.align.claim_traits import Traits
from recoupe.stages.align.claim_vetoes import TOO_LITTLE, veto_of

MAX_PARTNERS = 10
"""Of each statement, so many of the nearest are looked at."""

Pair = tuple[int, int]


@dataclass(frozen=True)
class Meanings:
    """A model and how near is near enough."""

    encoder: Encoder
    least: float
    """Smallest cosine, in [0, 1]."""

    def pairs(
        self, traits: Sequence[Traits], weights: Mapping[str, float], *, min_similarity: float
    ) -> dict[Pair, float]:
        """Pairs (left < right) that the model holds to say the same, with a score.

        The model knows words, not happenings: what differs in number, time, name or role stays
        vetoed; only that two statements share too few words is not held against them.
        """
        vectors = unit_vectors(self.encoder, [one.text for one in traits])
        found: dict[Pair, float] = {}
        for left, right, cosine in near_pairs(vectors, least=self.least, partners=MAX_PARTNERS):
            mine, yours = traits[left], traits[right]
            likeness = likeness_of(mine, yours, weights)
            differ = likeness.counts_apart or likeness.times_apart or likeness.names_apart
            if differ or mine.negative != yours.negative:
                continue
            if veto_of(likeness) in {None, TOO_LITTLE}:
                found[left, right] = max(cosine, min_similarity)
        return found
