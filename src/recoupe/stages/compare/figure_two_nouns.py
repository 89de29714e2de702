"""Whether two series under two nouns are of one thing: « 14 000 personnes », "14,212 fans"."""

from collections.abc import Sequence

from recoupe.languages.tables.named_as import are_people_and_things
from recoupe.stages.compare.figure_counted import STORYWIDE
from recoupe.stages.compare.figure_evidence import Grounds
from recoupe.stages.compare.figure_nouns import CAPTIVE, CARED_FOR, WORK, Nouns, bears
from recoupe.stages.compare.figure_one_number import TWO_WORDS, Numbers
from recoupe.stages.compare.figure_pairs import is_rough_of
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_rounding import ANY_ROUNDING, may_be_one
from recoupe.stages.compare.figure_series import SEVERAL, Series
from recoupe.stages.compare.figure_told import StoryValues
from recoupe.stages.compare.figure_values import are_miswritten, is_distinctive, is_telling
from recoupe.stages.compare.figure_vetoes import is_there
from recoupe.stages.compare.scene import Scene

LEAST_SHARED = 3
"""Two of a kind are told of too many things to be known by their number."""


class TwoNouns:
    """What a story says of two nouns."""

    def __init__(self, nouns: Nouns, told: StoryValues, scene: Scene, evidence: Grounds) -> None:
        self._nouns = nouns
        self._told = told
        self._numbers = Numbers(told, scene)
        self._scene = scene
        self._evidence = evidence

    def are_one(self, left: Series, right: Series, pairs: Sequence[tuple[Point, Point]]) -> bool:
        """One number under two nouns: of who bears a state, or one that the story has once."""
        equal = any(
            one.told == two.told or (one.shown == two.shown and not (one.exact or two.exact))
            for one, two in pairs
        )
        if {left.key[0], right.key[0]} <= WORK:
            return equal or any(self._numbers.is_rounded(*pair) for pair in pairs)
        if any({left.key[0], right.key[0]} <= each for each in (CARED_FOR, CAPTIVE)):
            return equal and is_there(left.points[0], right.points[0], self._scene)
        if bears(left, right) or bears(right, left):
            return equal or any(
                may_be_one(one, two, ANY_ROUNDING) and is_telling(one) for one, two in pairs
            )
        twins = equal and self._nouns.are_twins(left, right) and self._are_only_counts(left, right)
        if twins or self._is_near_under_another_noun(left, right, pairs):
            return True
        kinds = (left.key[0], right.key[0])
        two_kinds = are_people_and_things(*kinds) and self._are_known(left, right)
        if not equal or two_kinds or {left.key[0], right.key[0]} <= STORYWIDE:
            return False
        one = left.points[0]
        # "Fourteen people" are the fourteen witnesses.
        generic = "people" in {left.key[0], right.key[0]} and one.value >= SEVERAL
        return (
            one.value >= LEAST_SHARED
            and any(self._told.shared(*pair) >= (1 if generic else TWO_WORDS) for pair in pairs)
            and self._told.is_told_of_nothing_else(one, left, right)
        )

    def _is_near_under_another_noun(
        self, left: Series, right: Series, pairs: Sequence[tuple[Point, Point]]
    ) -> bool:
        told = (left, right, pairs)
        return self._is_rounded_under_another_noun(*told) or self._are_one_under_two_names(*told)

    def _is_rounded_under_another_noun(
        self, left: Series, right: Series, pairs: Sequence[tuple[Point, Point]]
    ) -> bool:
        """« Quelque 14 000 personnes », « 14 212 spectateurs »."""
        if left.scope != right.scope or STORYWIDE & {left.key[0], right.key[0]}:
            return False
        rounded = any(self._numbers.is_rounded(*pair) and is_rough_of(*pair) for pair in pairs)
        return rounded and self._nouns.may_be_one(left, right)

    def _are_one_under_two_names(
        self, left: Series, right: Series, pairs: Sequence[tuple[Point, Point]]
    ) -> bool:
        """« 214 personnes étaient à bord », "241 passengers"; "seven players", "seven people".

        A large number miswritten is known by itself; of few people, each page tells one count only.
        """
        if STORYWIDE & {left.key[0], right.key[0]} or not self._nouns.may_be_one(left, right):
            return False
        return any(
            self._told.shared(one, two) > 0
            and (
                (are_miswritten(one, two) and is_distinctive(one) and is_distinctive(two))
                or (
                    one.told == two.told
                    and self._told.is_only_count(one)
                    and self._told.is_only_count(two)
                )
            )
            for one, two in pairs
        )

    def _are_only_counts(self, *series: Series) -> bool:
        """Whether each page tells one value only under the noun of its series."""
        return all(self._evidence.is_only_one(one) for each in series for one in each.points)

    def _are_known(self, *series: Series) -> bool:
        """Whether the tables know what each counts."""
        return all(self._scene.concept_key(one.key[0]) for one in series)
