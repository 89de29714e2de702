"""Statements → pairs that may say the same, with how surely, and pairs that do not."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from recoupe.stages.align.claim_candidates import candidate_pairs, key_weights
from recoupe.stages.align.claim_denials import denial_pairs
from recoupe.stages.align.claim_likeness import Likeness, likeness_of
from recoupe.stages.align.claim_meanings import Meanings
from recoupe.stages.align.claim_quotes import quote_pairs
from recoupe.stages.align.claim_score import first_score
from recoupe.stages.align.claim_standing import Standing, second_score, standings
from recoupe.stages.align.claim_traits import Traits
from recoupe.stages.align.claim_vetoes import GRAVE, OUTWEIGHABLE, TOO_LITTLE, veto_of

MIN_KEYS = 2
"""A statement with fewer keys and names is lined up only with the very same words."""

CAUTION = 0.1
"""By so much the first look must be surer than the second, where nothing speaks against a pair.

The second was fitted mostly on short invented pages, which tell the same things one after the
other; on real pages a pair may have rivals, and be one claim.
"""
ENOUGH_TO_STAND_OUT = 3
"""On a page of fewer statements, that nothing else comes near tells nothing."""

Pair = tuple[int, int]


@dataclass(frozen=True)
class Looks:
    """How surely a pair says the same, by each of the two looks, in (0, 1)."""

    first: Callable[[Likeness], float] = first_score
    second: Callable[[Standing], float] = second_score


LOOKS = Looks()


def scored_pairs(
    traits: Sequence[Traits],
    meanings: Meanings | None,
    *,
    min_similarity: float,
    looks: Looks = LOOKS,
) -> tuple[dict[Pair, float], dict[Pair, str]]:
    """Scores in (0, 1) and reasons against, each by pair (left < right); no pair is in both.

    A pair is looked at twice: first by what its statements have in common, then by how it stands
    among the pairs of its pages. Last come quotations and denials, which share few words.

    Args:
        traits: statements, any order.
        meanings: a model of sentences; None where none is used.
        min_similarity: score in [0, 1] from which two statements may say the same.
        looks: the scores of both looks; calibration passes such as have not seen the story.
    """
    weights = key_weights(traits)
    scores, vetoes = _by_words(traits, weights, looks, min_similarity)
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
    traits: Sequence[Traits], weights: dict[str, float], looks: Looks, min_similarity: float
) -> tuple[dict[Pair, float], dict[Pair, str]]:
    vetoes: dict[Pair, str] = {}
    seen: dict[Pair, tuple[Likeness, float]] = {}
    told = Counter(one.page for one in traits)
    alone = {page for page, count in told.items() if count < ENOUGH_TO_STAND_OUT}
    reasons: dict[Pair, str | None] = {}
    for left, right in candidate_pairs(traits, weights):
        likeness = likeness_of(traits[left], traits[right], weights)
        veto = veto_of(likeness)
        heard = veto in OUTWEIGHABLE and _stands_out((traits[left], traits[right]), alone)
        if veto is None or heard:
            reasons[left, right] = veto
            seen[left, right] = likeness, looks.first(likeness)
        else:
            vetoes[left, right] = veto
    scores: dict[Pair, float] = {}
    for pair, standing in standings(traits, seen).items():
        first, second = seen[pair][1], looks.second(standing)
        reason = reasons[pair]
        if reason in GRAVE and second < min_similarity + CAUTION:
            vetoes[pair] = reason
        elif any(traits[at].page in alone for at in pair):
            scores[pair] = min(first, second)
        elif reason is None:
            scores[pair] = max(first - CAUTION, second)
        else:
            scores[pair] = second
    return scores, vetoes


def _stands_out(pair: tuple[Traits, Traits], alone: Collection[str]) -> bool:
    """Whether both sides say enough, on pages that tell other things to stand out from."""
    return not _is_bare(*pair) and all(one.page not in alone for one in pair)


def _is_bare(left: Traits, right: Traits) -> bool:
    """Whether one says so little that only its very words tell it again: « Pourquoi venir »."""
    return any(len({*one.keys, *one.names}) < MIN_KEYS for one in (left, right))
