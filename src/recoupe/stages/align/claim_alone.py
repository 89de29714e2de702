"""Words, numbers and tolls that one statement alone tells on its page.

That two pages tell one sum of money, once each, says much; that one of them tells it twice says
less. Of a toll that a page tells once, another page tells the same happening, whatever its words.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from recoupe.languages.tables.concepts import GRAVITIES
from recoupe.stages.align.claim_counts import Count, may_be_one_toll
from recoupe.stages.align.claim_traits import Traits

Pair = tuple[int, int]
Number = tuple[str, float]


class Alone:
    """What the pages of a story tell by number and by toll."""

    def __init__(self, traits: Sequence[Traits]) -> None:
        self._traits = traits
        self._numbers: dict[tuple[str, Number], set[int]] = defaultdict(set)
        self._tolls: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._words: Counter[tuple[str, str]] = Counter()
        for at, one in enumerate(traits):
            if one.is_title:
                continue
            for number in _numbers_of(one):
                self._numbers[one.page, number].add(at)
            for toll in one.tolls:
                self._tolls[one.page, toll.head].add(at)
            self._words.update((one.page, key) for key in {*one.keys})

    def words_once(self, pair: Pair) -> int:
        """How many words, no names, both share that nothing else on their two pages has."""
        left, right = (self._traits[at] for at in pair)
        shared = ({*left.keys} & {*right.keys}) - {*left.names}
        return sum(
            self._words[left.page, key] <= 1 and self._words[right.page, key] <= 1 for key in shared
        )

    def share_a_number(self, pair: Pair) -> bool:
        """Whether both tell one number that nothing else on their two pages tells."""
        left, right = (self._traits[at] for at in pair)
        return any(
            {*self._numbers[left.page, one], *self._numbers[right.page, one]} <= {*pair}
            for one in sorted(_numbers_of(left) & _numbers_of(right))
        )

    def share_a_toll(self, pair: Pair) -> bool:
        """Whether both tell one toll and no other, and their pages tell no second of its kind."""
        left, right = (self._traits[at] for at in pair)
        mine, yours = (_wholes(one.tolls) for one in (left, right))
        if len(mine) != 1 or len(yours) != 1 or not may_be_one_toll(mine[0], yours[0]):
            return False
        return all(
            self._tells_once(one.page, toll) for one, toll in ((left, mine[0]), (right, yours[0]))
        )

    def _tells_once(self, page: str, toll: Count) -> bool:
        """Whether all that a page counts of a kind may be one number."""
        told = {
            (one.low, one.high)
            for at in self._tolls[page, toll.head]
            for one in self._traits[at].tolls
            if may_be_one_toll(one, toll)
        }
        return len(told) == 1


def _wholes(tolls: Sequence[Count]) -> list[Count]:
    """Tolls without their part: « neuf blessés, dont deux graves » is one of nine."""
    heads = {one.head for one in tolls if not one.scope & GRAVITIES}
    return [one for one in tolls if one.head not in heads or not one.scope & GRAVITIES]


def _numbers_of(traits: Traits) -> set[Number]:
    """Numbers of a statement that two things seldom share."""
    return {told for one in traits.counts for told in (one.telling,) if told is not None}
