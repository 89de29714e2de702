"""Whether two values are one number: rounded, miswritten, or the one of several that differs."""

from recoupe.languages.tables.concepts import EVENTS
from recoupe.languages.tables.measures import UNITS
from recoupe.stages.compare.figure_counted import STORYWIDE
from recoupe.stages.compare.figure_evidence import are_odd_ones
from recoupe.stages.compare.figure_pairs import are_of_one_kind, is_money, is_timed
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_rounding import ANY_ROUNDING, may_be_one
from recoupe.stages.compare.figure_told import StoryValues
from recoupe.stages.compare.figure_units import telling_digits
from recoupe.stages.compare.figure_values import (
    FEW_DIGITS,
    are_miswritten,
    differ_in_one_digit,
    is_telling,
)
from recoupe.stages.compare.scene import Scene

TWO_WORDS = 2
NEAR = 0.12
"""A rounded value is no farther from the number."""


class Numbers:
    """What the values of a story say of two of them."""

    def __init__(self, told: StoryValues, scene: Scene) -> None:
        self._told = told
        self._scene = scene

    def is_one_number(self, one: Point, two: Point) -> bool:
        """Whether two values are one number that is rounded, miswritten or disputed."""
        if one.key in STORYWIDE | EVENTS:
            return False
        if one.quantity.rule == "duration":
            return is_timed(one, two) and self.is_rounded(one, two)
        return (
            self.is_rounded(one, two)
            or self._is_slip(one, two)
            or self._differs_alone(one, two)
            or self._is_only_one(one, two)
        )

    def is_rounded(self, one: Point, two: Point) -> bool:
        """« 31 207 spectateurs », "over 31,000": no other number of the story is as near."""
        if one.told == two.told or not may_be_one(one, two, ANY_ROUNDING):
            return False
        if one.quantity.unit is None and not is_telling(one):
            return False
        most = max(abs(one.value), abs(two.value))
        if abs(one.value - two.value) > NEAR * most:
            return False
        rough = two if one.exact else one
        return self._are_alike(one, two) and all(
            other.shown in {one.shown, two.shown} or not may_be_one(other, rough, ANY_ROUNDING)
            for other in self._told.points
            if are_of_one_kind(other, rough)
        )

    def _is_only_one(self, one: Point, two: Point) -> bool:
        """Whether each is the one number of its measure on its page, told in the same words."""
        if not (self._told.is_alone(one) and self._told.is_alone(two)):
            return False
        # A unit of speed tells nothing: every speed has it.
        measured = one.context.measure not in {"", *UNITS.values()}
        named = measured and one.context.measure == two.context.measure
        return named and self._told.shared(one, two) >= TWO_WORDS

    def _differs_alone(self, one: Point, two: Point) -> bool:
        """« Par 61 voix contre 48 », « par 66 voix contre 48 »: one of several numbers differs."""
        if not are_odd_ones(one, two, self._scene) or self._told.shared(one, two) < 1:
            return False
        if any(each.quantity.low is None or each.quantity.high is None for each in (one, two)):
            return False  # « jusqu'à 70 % dans un hameau » stands beside no 47 %
        told = [
            {
                other.shown
                for other in self._told.points
                if other.statement.id == each.statement.id
                and other is not each
                and are_of_one_kind(other, each)
            }
            for each in (one, two)
        ]
        return bool(told[0] & told[1])

    def _is_slip(self, one: Point, two: Point) -> bool:
        """Whether one amount is the other miswritten, and neither page tells both.

        Two sums of money hardly share their digits by chance, two shares may.
        """
        if not one.quantity.unit or not self._is_miswritten(one, two):
            return False
        shown = [self._told.shown_on(each.statement.evidence.page, each) for each in (one, two)]
        if two.shown in shown[0] or one.shown in shown[1]:
            return False
        odd = telling_digits(one.value) > FEW_DIGITS
        return odd or is_money(one) or self._told.shared(one, two) > 0

    def _is_miswritten(self, one: Point, two: Point) -> bool:
        """Two digits exchanged; or one that is another, in the one amount of a measure."""
        measure = one.context.measure
        named = measure == two.context.measure and measure not in {"", *UNITS.values()}
        alone = named and self._told.is_alone(one) and self._told.is_alone(two)
        return are_miswritten(one, two) or (alone and differ_in_one_digit(one, two))

    def _are_alike(self, one: Point, two: Point) -> bool:
        measures = {one.context.measure, two.context.measure}
        return len(measures) == 1 or "" in measures
