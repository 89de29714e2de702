"""Whether two series may count one thing under two nouns: « 86 000 poules », "birds"."""

from collections.abc import Sequence
from itertools import combinations

from recoupe.languages.tables.befallen import DWELLINGS, POWERLESS
from recoupe.languages.tables.concepts import ANYBODY, STATES
from recoupe.languages.tables.kindred import kin_of
from recoupe.languages.tables.named_as import may_be_called
from recoupe.stages.compare.figure_counted import STORYWIDE
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_series import Series
from recoupe.stages.compare.scene import Scene

CAPTIVE = frozenset({"kidnap", "hostage", "missing"})
"""Who is taken away is a hostage, and missing."""
CARED_FOR = frozenset({"treated", "hospital"})
"""Who is taken to hospital is treated there."""
WORK = frozenset({"job", "worker"})
"""« 1 800 emplois » are 1,800 people who work."""
FORGED = "falsify"
"""« Neuf faux » are nine forged paintings."""


def bears(state: Series, noun: Series) -> bool:
    """« 4 200 voyageurs évacués », « plus de 4 000 voyageurs ont dû sortir »."""
    if noun.scope or noun.key[0] in STATES:
        return False
    told = noun.key[0] in state.scope or (state.key[0] == POWERLESS and noun.key[0] in DWELLINGS)
    return told and state.key[0] in STATES | STORYWIDE | {FORGED}


class Nouns:
    """The nouns of a story: what the tables hold, and what the story itself calls one thing."""

    def __init__(self, series: Sequence[Series], scene: Scene) -> None:
        self._scene = scene
        self._twins = {
            frozenset((one.key, two.key))
            for each in series
            for one, two in combinations(each.points, 2)
            if one.key != two.key and one.told == two.told
        }
        """« Sept tabatières » are "seven snuffboxes": so is any other number of them."""

    def may_be_one(self, left: Series, right: Series) -> bool:
        """Whether a noun of one may stand for a noun of the other."""
        return any(
            may_be_called(one.key, two.key)
            or frozenset((one.key, two.key)) in self._twins
            or self._befell(one, two)
            or self._befell(two, one)
            for one in left.points
            for two in right.points
        )

    def are_twins(self, left: Series, right: Series) -> bool:
        """Whether the story itself calls one thing by both nouns."""
        return any(
            frozenset((one.key, two.key)) in self._twins
            for one in left.points
            for two in right.points
        )

    def _befell(self, state: Point, people: Point) -> bool:
        """Whether a state is told of people by a verb: « 3 600 personnes sont parties »."""
        if state.key not in STATES or people.key not in ANYBODY:
            return False
        return not kin_of(state.key).isdisjoint(self._scene.plain_keys(people.statement))
