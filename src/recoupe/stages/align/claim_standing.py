"""How a pair of statements stands among the others of their two pages.

In a story on one fire, half of the statements share its words. That no other statement of either
page comes as near to one as the other, and that what stands before and behind them lines up, tells
that they are one claim; that a third comes as near tells that they may be two.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from recoupe.algorithms.logistic import log_odds, probability
from recoupe.stages.align.claim_alone import Alone
from recoupe.stages.align.claim_likeness import Likeness
from recoupe.stages.align.claim_traits import Traits
from recoupe.stages.align.claim_vetoes import (
    ANOTHER_ACTOR,
    NUMBERS_PLACED,
    OTHER,
    TOO_DIFFERENT,
    TOO_LITTLE,
    veto_of,
)

LINED_UP = 0.6
"""From this first score on, what stands beside a pair lines up."""
MAX_RIVALS = 4
"""So many of the best partners are asked for a rival."""
REACH = (1, 2)
"""So many statements away, another stands beside."""
MOST_ONCE = 3
"""So many words that each page says once are as telling as more."""

INTERCEPT = 0.36
WEIGHTS: Mapping[str, float] = {
    "first": 0.37,
    "margin": 1.36,
    "neighbours": 0.54,
    "same_page": -1.61,
    "same_speaker": 1.95,
    "telling": 0.41,
    "only_number": 1.38,
    "only_toll": 0.55,
    "once": 0.35,
    "place_apart": -1.11,
    "one_quoted": -1.75,
    "one_counted": -0.96,
    "one_dated": -1.04,
    "one_clocked": -1.54,
    "objects_apart": 0.21,
    "too_little": -0.55,
    "too_different": -0.75,
    "other": -0.45,
    "actors_apart": 0.08,
    "numbers_placed": -0.30,
}
"""Logistic regression on pairs of the gold stories: `python -m quality.calibrate_claims`."""

Pair = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A pair among the others."""

    first: float
    """Log odds of the first score."""
    margin: float
    """First score less that of the next best partner of either on the page of the other."""
    neighbours: float
    """Share of the two sides, before and behind, on which a pair beside this one lines up."""
    same_page: float
    """1: both stand on one page."""
    same_speaker: float
    """1: one person says both."""
    telling: float
    """Weight of the words that both share, names left out."""
    only_number: float
    """1: both tell one number that nothing else on their two pages tells."""
    only_toll: float
    """1: both tell the one toll of its kind on their pages."""
    once: float
    """Words that both share and nothing else on either page has, up to `MOST_ONCE`.

    What all pages tell is common in the story, and still each says it once: « la récompense ».
    """
    place_apart: float
    """How far apart they stand in the order of their pages, in [0, 1]: news goes before detail."""
    one_quoted: float
    """1: only one of the two is a quotation."""
    one_counted: float
    """1: only one of the two tells a number."""
    one_dated: float
    """1: only one of the two tells a time on the calendar."""
    one_clocked: float
    """1: only one of the two tells an hour."""
    objects_apart: float
    """1: behind their verbs stand nouns and names, none in common."""
    too_little: float
    """1: that they have too little in common speaks against them; as below, a reason of `SOFT`."""
    too_different: float
    other: float
    actors_apart: float
    numbers_placed: float


def standings(
    traits: Sequence[Traits], looks: Mapping[Pair, tuple[Likeness, float]]
) -> dict[Pair, Standing]:
    """The standing of each pair (left < right).

    Args:
        traits: statements, any order.
        looks: pairs worth a look → their likeness and their first score in (0, 1).
    """
    firsts = {pair: score for pair, (_, score) in looks.items()}
    rivals = _Rivals(traits, firsts)
    beside = _Beside(traits, firsts)
    alone = Alone(traits)
    found = {}
    for pair, (likeness, score) in looks.items():
        left, right = traits[pair[0]], traits[pair[1]]
        reason = veto_of(likeness)
        found[pair] = Standing(
            first=log_odds(score),
            margin=rivals.margin(pair),
            neighbours=beside.share(pair),
            same_page=float(left.page == right.page),
            same_speaker=float(left.speaker is not None and left.speaker == right.speaker),
            telling=likeness.telling,
            only_number=float(alone.share_a_number(pair)),
            only_toll=float(alone.share_a_toll(pair)),
            once=min(alone.words_once(pair), MOST_ONCE),
            place_apart=beside.apart(pair),
            one_quoted=float(left.quoted != right.quoted),
            one_counted=float(bool(left.counts) != bool(right.counts)),
            one_dated=float(bool(left.times) != bool(right.times)),
            one_clocked=float(bool(left.clocks) != bool(right.clocks)),
            objects_apart=likeness.objects_apart,
            too_little=float(reason == TOO_LITTLE),
            too_different=float(reason == TOO_DIFFERENT),
            other=float(reason == OTHER),
            actors_apart=float(reason == ANOTHER_ACTOR),
            numbers_placed=float(reason == NUMBERS_PLACED),
        )
    return found


def second_score(standing: Standing) -> float:
    """Probability in (0, 1) that two statements say the same, by all that is known."""
    return probability(INTERCEPT, WEIGHTS, standing)


def shares_before(traits: Sequence[Traits]) -> list[float]:
    """Where each statement stands in the order of its page: 0 for its first, 1 for its last."""
    count = Counter(one.page for one in traits)
    before: Counter[str] = Counter()
    found = [0.0] * len(traits)
    for at in _in_order(traits):
        page = traits[at].page
        found[at] = before[page] / max(count[page] - 1, 1)
        before[page] += 1
    return found


def _in_order(traits: Sequence[Traits]) -> list[int]:
    """Indexes in the order of the pages, then of the text."""
    return sorted(
        range(len(traits)),
        key=lambda at: (traits[at].page, traits[at].start, traits[at].end, at),
    )


class _Rivals:
    """The best partners of each statement on each other page.

    A title says again what a statement of its page says, and is no rival to it; nor is a statement
    that lines up with the partner itself: a page may tell one thing twice.
    """

    def __init__(self, traits: Sequence[Traits], firsts: Mapping[Pair, float]) -> None:
        self._traits = traits
        self._firsts = firsts
        found: dict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
        for pair, score in firsts.items():
            for one, other in self._sides(pair):
                found[one, traits[other].page].append((-score, other))
        self._partners = {side: sorted(told)[:MAX_RIVALS] for side, told in found.items()}

    def margin(self, pair: Pair) -> float:
        """First score of a pair less that of the best rival of either."""
        score = self._firsts[pair]
        return min(score - self._best_rival(one, other) for one, other in self._sides(pair))

    def _best_rival(self, one: int, other: int) -> float:
        for score, rival in self._partners.get((one, self._traits[other].page), ()):
            told_twice = self._firsts.get((min(rival, other), max(rival, other)), 0.0) >= LINED_UP
            if rival != other and not told_twice:
                return -score
        return 0.0

    def _sides(self, pair: Pair) -> list[Pair]:
        """Each statement of a pair with the other, where the other is no title."""
        sides = [pair, (pair[1], pair[0])]
        return [side for side in sides if not self._traits[side[1]].is_title] or sides


class _Beside:
    """What stands before and behind each statement on its page."""

    def __init__(self, traits: Sequence[Traits], firsts: Mapping[Pair, float]) -> None:
        self._firsts = firsts
        self._order = _in_order(traits)
        self._pages = [traits[at].page for at in self._order]
        self._place = {at: place for place, at in enumerate(self._order)}
        self._shares = shares_before(traits)

    def apart(self, pair: Pair) -> float:
        """How far apart two statements stand in the order of their pages, in [0, 1]."""
        first, second = (self._shares[at] for at in pair)
        return abs(first - second)

    def share(self, pair: Pair) -> float:
        """Share of the two sides on which another pair lines up."""
        return sum(self._lines_up(pair, step) for step in (-1, 1)) / 2

    def _lines_up(self, pair: Pair, step: int) -> bool:
        mine, yours = (self._near(at, step) for at in pair)
        return any(
            self._firsts.get((min(one, other), max(one, other)), 0.0) >= LINED_UP
            for one in mine
            for other in yours
        )

    def _near(self, at: int, step: int) -> list[int]:
        place = self._place[at]
        places = (place + step * far for far in REACH)
        return [
            self._order[one]
            for one in places
            if 0 <= one < len(self._order) and self._pages[one] == self._pages[place]
        ]
