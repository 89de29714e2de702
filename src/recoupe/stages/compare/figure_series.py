"""A series: values of one thing in one scope, in their order."""

from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.languages.tables.concepts import STATES
from recoupe.stages.compare.figure_counted import AGE, STORYWIDE
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_ranks import RANKS
from recoupe.stages.compare.figure_scores import UNIT as SCORE
from recoupe.stages.compare.moment import Moment
from recoupe.stages.compare.scene import Scene

SEVERAL = 10
"""From here on one noun with one number tells one thing, whatever narrows it on one page only."""
NARROW = STATES | RANKS | {SCORE, AGE}
"""What these count differs by its scope: of all, of the gravely hurt, of this or that match."""


@dataclass(eq=False)
class Series:
    """Values of one thing in one scope, in their order."""

    key: tuple[str, str]
    """What is counted, and the unit."""
    scope: tuple[str, ...]
    points: list[Point]

    @property
    def pages(self) -> set[str]:
        """Pages that give a value."""
        return {one.statement.evidence.page for one in self.points}

    @property
    def wholes(self) -> list[Point]:
        """Values without those told as a part of more, where others tell the same.

        « Vingt-sept de ses 190 agences » are the 27 that another page tells without their whole.
        """
        told = {one.told for one in self.points if one.part_of is None}
        return [one for one in self.points if one.part_of is None or one.told not in told]


def sort_series(found: Sequence[Series]) -> list[Series]:
    """Series in their order, each with its points in theirs."""
    for one in found:
        one.points = _in_order(one.points)
    return sorted(found, key=lambda one: (one.key, one.scope, order_of(one.points[0])))


def is_apart(point: Point, others: Sequence[Point]) -> bool:
    """Two numbers of one statement count two things: « 51 % des voix, 40 % dépouillées ».

    So do, more often than not, two different numbers of one page in one voice.
    """
    for one in others:
        if one.statement.id == point.statement.id:
            return one.giver == point.giver
        same_page = one.statement.evidence.page == point.statement.evidence.page
        if same_page and one.shown != point.shown and one.voice == point.voice:
            return True
    return False


def narrows_nothing(point: Point, others: Sequence[Point], scene: Scene) -> bool:
    """« 34 salariés incommodés » are counted where « 31 salariés ont été incommodés ».

    What narrows one stands in the statement of each other.
    """
    if point.key in NARROW | STORYWIDE:
        return False
    return all(
        set(point.scope) - set(one.scope) <= scene.plain_keys(one.statement)
        and set(one.scope) - set(point.scope) <= scene.plain_keys(point.statement)
        for one in others
    )


def _in_order(points: Sequence[Point]) -> list[Point]:
    """By time; of one moment, pages by their least value, and each page in the order of its text.

    « Les dégâts sont estimés à 85 millions, la facture à environ 80 millions ».
    """
    least: dict[str, float] = {}
    for one in points:
        page = one.statement.evidence.page
        least[page] = min(one.value, least.get(page, one.value))

    def place(point: Point) -> tuple[bool, int, int, float, str, int]:
        undated, start, end, _, page, at = order_of(point)
        return undated, start, end, least[page], page, at

    return sorted(points, key=place)


def order_of(point: Point) -> tuple[bool, int, int, float, str, int]:
    """By time; what has none comes last."""
    as_of = point.as_of or Moment(0, 0)
    place = point.quantity.evidence
    return (point.as_of is None, as_of.start, as_of.end, point.value, place.page, place.span.start)
