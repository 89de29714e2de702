"""Quotations of one speaker in several wordings: too few telling words, but the same place.

Two pages translate « C'est pour cela que nous sommes là » in two ways. Their words alone do not
tell that they are one answer; that the same person says both, in the same telling words, or just
before the same next sentence, does.

And one page cuts short what another quotes whole: « Nous rouvrirons », « Nous rouvrirons quand la
voie sera sûre ».
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz import fuzz

from recoupe.stages.align.claim_traits import Traits

SAME_KEYS_LETTERS = 0.7
"""Character similarity from which two quotations with the same telling words are one."""
NEIGHBOUR_LETTERS = 0.6
"""The same where the quotations beside them line up, and one telling word is shared."""
NEAR = 400
"""Quotations so many code points apart are one answer."""
MAX_QUOTES = 120
"""Of one speaker; who is quoted more often is compared by telling words alone."""
FIRST_WORDS = 4
"""Two that open with so many words, and one of which is all in the other, are one utterance."""
SAME_OPENING = 0.95
"""How surely they are."""
CUT_SHARE = 1 / 3
"""A quotation cut shorter than that leaves out too much to stand for the whole."""

Pair = tuple[int, int]


def quote_pairs(
    traits: Sequence[Traits], scores: Mapping[Pair, float], *, min_similarity: float
) -> dict[Pair, float]:
    """Pairs of quotations that are one utterance, with a score of `min_similarity` or more.

    Args:
        traits: statements, any order.
        scores: what alignment gave to pairs so far, left < right.
        min_similarity: score in [0, 1] from which two statements may say the same.

    Returns:
        New scores of pairs (left < right); those with as good a score already are left out.
    """
    neighbours = _neighbours(traits)
    found: dict[Pair, float] = {}
    for left, right in _candidates(traits):
        pair = (left, right)
        letters = fuzz.ratio(traits[left].text, traits[right].text) / 100
        if letters < NEIGHBOUR_LETTERS or not _may_be_one(traits[left], traits[right]):
            continue
        same_keys = {*traits[left].keys} == {*traits[right].keys}
        if (same_keys and letters >= SAME_KEYS_LETTERS) or any(
            scores.get((min(one, other), max(one, other)), 0.0) >= min_similarity
            for one, other in zip(neighbours[left], neighbours[right], strict=True)
            if one is not None and other is not None
        ):
            found[pair] = max(letters, min_similarity)
    for pair in _cut_short(traits):
        found[pair] = max(found.get(pair, 0.0), min_similarity, SAME_OPENING)
    return {pair: score for pair, score in found.items() if score > scores.get(pair, 0.0)}


def _cut_short(traits: Sequence[Traits]) -> Iterator[Pair]:
    """Quotations of two pages of which one opens with all words of the other, whoever says them."""
    alike: dict[tuple[str, ...], list[tuple[int, list[str]]]] = defaultdict(list)
    for index, one in enumerate(traits):
        words = one.text.split() if one.quoted else []
        if len(words) >= FIRST_WORDS:
            alike[one.language, *words[:FIRST_WORDS]].append((index, words))
    for quotes in alike.values():
        for place, (left, mine) in enumerate(quotes[:MAX_QUOTES]):
            for right, yours in quotes[place + 1 : MAX_QUOTES]:
                short, whole = sorted((mine, yours), key=len)
                if (
                    traits[left].page != traits[right].page
                    and whole[: len(short)] == short
                    and len(short) >= CUT_SHARE * len(whole)
                ):
                    yield left, right


def _candidates(traits: Sequence[Traits]) -> Iterator[Pair]:
    by_speaker: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, one in enumerate(traits):
        if one.quoted and one.speaker is not None:
            by_speaker[one.speaker, one.language].append(index)
    for indexes in by_speaker.values():
        if len(indexes) > MAX_QUOTES:
            continue
        for place, left in enumerate(indexes):
            for right in indexes[place + 1 :]:
                if traits[left].page != traits[right].page:
                    yield left, right


def _may_be_one(left: Traits, right: Traits) -> bool:
    """Whether nothing speaks against it: a word in common, the same sign, no other numbers."""
    numbers = [{(count.low, count.high) for count in one.counts} for one in (left, right)]
    return (
        bool({*left.keys} & {*right.keys})
        and left.negative == right.negative
        and (numbers[0] == numbers[1] or not all(numbers))
    )


def _neighbours(traits: Sequence[Traits]) -> list[tuple[int | None, int | None]]:
    """For each statement, the one before and the one after, of the same speaker and nearby."""
    order = sorted(range(len(traits)), key=lambda at: (traits[at].page, traits[at].start))
    places = [(traits[at].page, traits[at].start) for at in order]
    found: list[tuple[int | None, int | None]] = []
    for one in traits:
        place = bisect_left(places, (one.page, one.start))
        sides = []
        for step in (-1, 1):
            beside = order[place + step] if 0 <= place + step < len(order) else None
            near = beside is not None and _is_beside(one, traits[beside])
            sides.append(beside if near else None)
        found.append((sides[0], sides[1]))
    return found


def _is_beside(one: Traits, other: Traits) -> bool:
    return (
        one.page == other.page
        and one.speaker == other.speaker
        and max(one.start - other.end, other.start - one.end) <= NEAR
    )
