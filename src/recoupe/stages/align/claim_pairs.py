"""Statements → pairs that may say the same, with how surely, and pairs that do not."""

from collections.abc import Sequence

from recoupe.stages.align.claim_candidates import candidate_pairs, key_weights
from recoupe.stages.align.claim_denials import denial_pairs
from recoupe.stages.align.claim_likeness import Likeness, likeness_of
from recoupe.stages.align.claim_meanings import Meanings
from recoupe.stages.align.claim_quotes import quote_pairs
from recoupe.stages.align.claim_score import first_score
from recoupe.stages.align.claim_standing import second_score, standings
from recoupe.stages.align.claim_traits import Traits
from recoupe.stages.align.claim_vetoes import TOO_DIFFERENT, TOO_LITTLE, veto_of

MIN_KEYS = 2
"""A statement with fewer keys and names is lined up only with the very same words."""

CAUTION = 0.05
"""By so much the second look must be surer than the first.

It was fitted mostly on short invented pages, which tell the same things one after the other, and
on real pages (NewsWCL50) it is the less sure of the two.
"""

Pair = tuple[int, int]


def scored_pairs(
    traits: Sequence[Traits], meanings: Meanings | None, *, min_similarity: float
) -> tuple[dict[Pair, float], dict[Pair, str]]:
    """Scores in (0, 1) and reasons against, each by pair (left < right); no pair is in both.

    A pair is looked at twice: first by what its statements have in common, then by how it stands
    among the pairs of its pages. Last come quotations and denials, which share few words.

    Args:
        traits: statements, any order.
        meanings: a model of sentences; None where none is used.
        min_similarity: score in [0, 1] from which two statements may say the same.
    """
    weights = key_weights(traits)
    scores, vetoes = _by_words(traits, weights, min_similarity)
    if meanings is not None:
        for pair, score in meanings.pairs(traits, weights, min_similarity=min_similarity).items():
            vetoes.pop(pair, None)
            scores[pair] = max(score, scores.get(pair, 0.0))
    for pair, score in quote_pairs(traits, scores, min_similarity=min_similarity).items():
        if vetoes.get(pair, TOO_LITTLE) == TOO_LITTLE:
            vetoes.pop(pair, None)
            scores[pair] = score
    for pair, score in denial_pairs(traits, scores, min_similarity=min_similarity).items():
        vetoes.pop(pair, None)
        scores[pair] = score
    return scores, vetoes


def _by_words(
    traits: Sequence[Traits], weights: dict[str, float], min_similarity: float
) -> tuple[dict[Pair, float], dict[Pair, str]]:
    vetoes: dict[Pair, str] = {}
    looks: dict[Pair, tuple[Likeness, float]] = {}
    for left, right in candidate_pairs(traits, weights):
        likeness = likeness_of(traits[left], traits[right], weights)
        veto = veto_of(likeness)
        if veto is not None:
            vetoes[left, right] = veto
        if veto is None or (
            veto in {TOO_LITTLE, TOO_DIFFERENT} and not _is_bare(traits[left], traits[right])
        ):
            looks[left, right] = likeness, first_score(likeness)
    scores: dict[Pair, float] = {}
    for pair, standing in standings(traits, looks).items():
        score = second_score(standing) - CAUTION
        if pair not in vetoes:
            scores[pair] = max(looks[pair][1], score)
        elif score >= min_similarity:
            # What stands out so much outweighs that it shares little or differs in a number.
            del vetoes[pair]
            scores[pair] = score
    return scores, vetoes


def _is_bare(left: Traits, right: Traits) -> bool:
    """Whether one says so little that only its very words tell it again: « Pourquoi venir »."""
    return any(len({*one.keys, *one.names}) < MIN_KEYS for one in (left, right))
