"""A third look, at groups: what says the same though few of its pairs do for sure.

Six pages tell of one cull: « 86,000 hens », "the cull was widened", "110,000 birds have been
destroyed". The last shares a word with each of the others, and no more. That it is near to all of
them, that no other group of their pages comes as near to it, and that its own page tells nothing
else of that group, says together what no pair says alone.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from recoupe.algorithms.logistic import log_odds, probability
from recoupe.languages.tables.concepts import GENERAL
from recoupe.stages.align.claim_candidates import key_weights
from recoupe.stages.align.claim_standing import shares_before
from recoupe.stages.align.claim_traits import Traits
from recoupe.stages.align.claim_vetoes import NEVER, SOFT

LEAST = 0.1
"""Groups of which no pair reaches this score are never one."""
ROUNDS = 3
"""Groups that were joined are looked at again as often."""
CAUTION = 0.1
"""By so much surer than a pair two groups must be: more statements stand at stake."""
MOST_PAGES = 6
"""A claim of so many pages is as widely told as one of more."""
MOST_TOLD = 4
"""So many rare words in common are as telling as more."""

INTERCEPT = 0.51
WEIGHTS: Mapping[str, float] = {
    "best": 0.44,
    "mean": 0.00,
    "unscored": -1.55,
    "outweighable": 1.01,
    "barred": 0.15,
    "margin": 1.70,
    "shared_page": -0.97,
    "pages": -1.93,
    "both_several": -0.46,
    "telling": 0.22,
    "place_apart": -1.41,
}
"""Logistic regression on groups of the gold stories: `python -m quality.calibrate_claims`."""

Pair = tuple[int, int]
Group = tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Kinship:
    """Two groups, one of them of several statements; titles are left out of both."""

    best: float
    """Log odds of the best score of a pair between them."""
    mean: float
    """Log odds of the mean over their pairs that have a score."""
    unscored: float
    """Share of their pairs that share too little to be looked at."""
    outweighable: float
    """Share of their pairs that a reason bars which other evidence may outweigh."""
    barred: float
    """Share of their pairs that a firm reason bars."""
    margin: float
    """Best score less that of the next best group, of either, on the pages of the other."""
    shared_page: float
    """1: one page stands in both."""
    pages: float
    """Pages of both, up to `MOST_PAGES`, as a share of it."""
    both_several: float
    """1: both hold several statements."""
    telling: float
    """Weight of the words and names that both have, in units of the story's rarest key."""
    place_apart: float
    """How far apart they stand in the order of their pages, in [0, 1]."""


@dataclass
class _Tally:
    """The pairs between two groups."""

    scores: list[float] = field(default_factory=list)
    soft: int = 0
    firm: int = 0
    never: bool = False

    @property
    def best(self) -> float:
        return max(self.scores, default=0.0)


class Scene:
    """The statements of a story with the scores of their pairs."""

    def __init__(
        self,
        traits: Sequence[Traits],
        pages: Sequence[frozenset[str]],
        scores: Mapping[Pair, float],
        vetoes: Mapping[Pair, str],
    ) -> None:
        """What the looks at pairs gave.

        Args:
            traits: statements of different wording.
            pages: those on which each of them stands, in the same order.
            scores: (left, right) with left < right → score in (0, 1).
            vetoes: why pairs are not one; no pair is in both.
        """
        self._traits = traits
        self._pages = pages
        self._scores = scores
        self._vetoes = vetoes
        self._weights = key_weights(traits)
        self._most = max(self._weights.values(), default=1.0)
        self._places = shares_before(traits)

    def joined(self, groups: Sequence[Group], *, min_score: float) -> list[Group]:
        """Groups with those joined that say the same, each sorted, sorted by their first member.

        Each group joins the one that it surely fits best; what was joined is looked at again.

        Args:
            groups: groups of indexes into the statements; each index in one of them.
            min_score: probability in [0, 1] from which a pair may be one; groups are from
                `CAUTION` above it on.
        """
        found = sorted(groups)
        for _ in range(ROUNDS):
            kin = self.kinships(found)
            told = sorted(
                (-round(probability(INTERCEPT, WEIGHTS, one), 9), pair) for pair, one in kin.items()
            )
            busy: set[int] = set()
            for score, pair in told:
                if -score >= min_score + CAUTION and busy.isdisjoint(pair):
                    busy.update(pair)
                    left, right = pair
                    found[left] = tuple(sorted((*found[left], *found[right])))
                    found[right] = ()
            if not busy:
                break
            found = sorted(one for one in found if one)
        return found

    def kinships(self, groups: Sequence[Group]) -> dict[Pair, Kinship]:
        """How near groups are, by their places in `groups` (left < right), worth a look."""
        told = [self._told(group) for group in groups]
        tallies = self._tallies(groups)
        near: dict[int, list[tuple[float, int]]] = defaultdict(list)
        for (left, right), tally in sorted(tallies.items()):
            near[left].append((-tally.best, right))
            near[right].append((-tally.best, left))
        for partners in near.values():
            partners.sort()
        return {
            pair: self._kinship(pair, tally, told, near)
            for pair, tally in sorted(tallies.items())
            if tally.best >= LEAST and sum(len(told[at].members) for at in pair) > len(pair)
        }

    def _kinship(
        self,
        pair: Pair,
        tally: _Tally,
        told: Sequence["_Told"],
        near: Mapping[int, Sequence[tuple[float, int]]],
    ) -> Kinship:
        left, right = (told[at] for at in pair)
        pairs = len(left.members) * len(right.members)
        rival = max(_rival(near[one], other, told) for one, other in (pair, (pair[1], pair[0])))
        return Kinship(
            best=log_odds(tally.best),
            mean=log_odds(sum(tally.scores) / len(tally.scores)),
            unscored=1 - (len(tally.scores) + tally.soft + tally.firm) / pairs,
            outweighable=tally.soft / pairs,
            barred=tally.firm / pairs,
            margin=tally.best - rival,
            shared_page=float(not left.pages.isdisjoint(right.pages)),
            pages=min(len(left.pages | right.pages), MOST_PAGES) / MOST_PAGES,
            both_several=float(min(len(left.members), len(right.members)) > 1),
            telling=min(self._weight(left.keys & right.keys - GENERAL), MOST_TOLD),
            place_apart=abs(left.place - right.place),
        )

    def _tallies(self, groups: Sequence[Group]) -> dict[Pair, _Tally]:
        """What is known of the pairs between two groups, titles left out."""
        group_of = {
            index: at
            for at, group in enumerate(groups)
            for index in group
            if not self._traits[index].is_title
        }
        found: dict[Pair, _Tally] = defaultdict(_Tally)
        for pair, score in self._scores.items():
            between = _between(pair, group_of)
            if between is not None:
                found[between].scores.append(score)
        for pair, reason in self._vetoes.items():
            between = _between(pair, group_of)
            if between in found:
                found[between].soft += reason in SOFT
                found[between].firm += reason not in SOFT
                found[between].never |= reason in NEVER
        for tally in found.values():
            # In one order, so that their sum is the same whatever the order of the pages.
            tally.scores.sort()
        return {pair: tally for pair, tally in found.items() if not tally.never}

    def _told(self, group: Group) -> "_Told":
        members = [at for at in group if not self._traits[at].is_title]
        return _Told(
            members=members,
            pages=frozenset(page for at in members for page in self._pages[at]),
            keys=frozenset(
                key for at in members for key in (*self._traits[at].keys, *self._traits[at].names)
            ),
            place=sum(self._places[at] for at in members) / max(len(members), 1),
        )

    def _weight(self, keys: Collection[str]) -> float:
        return sum(self._weights[key] for key in sorted(keys)) / self._most


@dataclass(frozen=True, kw_only=True)
class _Told:
    """What a group tells, titles left out."""

    members: Sequence[int]
    pages: frozenset[str]
    keys: frozenset[str]
    place: float
    """Where it stands in the order of its pages, on the mean, in [0, 1]."""


def _between(pair: Pair, group_of: Mapping[int, int]) -> Pair | None:
    left, right = (group_of.get(at) for at in pair)
    if left is None or right is None or left == right:
        return None
    return (left, right) if left < right else (right, left)


def _rival(near: Sequence[tuple[float, int]], other: int, told: Sequence[_Told]) -> float:
    """Score of the next best group on the pages of the other."""
    pages = told[other].pages
    found = (-score for score, at in near if at != other and not told[at].pages.isdisjoint(pages))
    return next(found, 0.0)
