"""All values of a story by page: what two of them share, and which stand alone."""

from collections.abc import Sequence
from functools import cached_property

from recoupe.languages.tables.concepts import ANYBODY
from recoupe.languages.tables.named_as import PERSONS
from recoupe.stages.compare.figure_counted import STORYWIDE
from recoupe.stages.compare.figure_pairs import are_of_one_kind, is_money
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_series import Series
from recoupe.stages.compare.scene import Scene

MOST_RAISED = 1.5
"""So much more or less is a new price of one thing."""


class StoryValues:
    """The values of all series of a story."""

    def __init__(self, series: Sequence[Series], scene: Scene) -> None:
        self._scene = scene
        self.points = [point for one in series for point in one.points]
        self._by_page: dict[str, list[Point]] = {}
        for point in self.points:
            self._by_page.setdefault(point.statement.evidence.page, []).append(point)

    def are_taken_back(self, one: Point, two: Point) -> bool:
        """Whether a page gives the one value instead of the other."""
        taken = self._taken
        return (one.told, two.value) in taken or (two.told, one.value) in taken

    @cached_property
    def _taken(self) -> set[tuple[object, float | None]]:
        return {(one.told, one.instead) for one in self.points if one.instead is not None}

    def shared(self, one: Point, two: Point) -> int:
        """How many telling words and names two statements have in common."""
        left, right = one.statement, two.statement
        words = self._scene.plain_keys(left) & self._scene.plain_keys(right)
        names = self._scene.names_in_reach(left) & self._scene.names_in_reach(right)
        return len(words - {one.key, two.key, *ANYBODY}) + len(names)

    def is_alone(self, point: Point) -> bool:
        """Whether its page tells one value only of what it may be."""
        return len(self.shown_on(point.statement.evidence.page, point)) == 1

    def shown_on(self, page: str, point: Point) -> set[tuple[float, float | None]]:
        """Values that a page tells of what a point may be; of its measure, where it has one."""
        measure = point.context.measure
        return {
            one.shown
            for one in self._by_page[page]
            if are_of_one_kind(one, point) and (not measure or one.context.measure == measure)
        }

    def are_only_sums(self, one: Point, two: Point) -> bool:
        """Whether each is the one sum of money of its page, and one is near the other."""
        less, more = sorted((abs(one.value), abs(two.value)))
        if more > MOST_RAISED * less or "" not in {one.context.measure, two.context.measure}:
            return False
        return all(
            len({each.shown for each in self._by_page[page] if is_money(each)}) == 1
            for page in (one.statement.evidence.page, two.statement.evidence.page)
        )

    def is_only_count(self, point: Point) -> bool:
        """Whether its page tells one value only of people whom nothing befell."""
        page = point.statement.evidence.page
        told = {
            one.shown
            for one in self.points
            if one.statement.evidence.page == page
            and not one.quantity.unit
            and one.key in PERSONS - STORYWIDE
            and one.past == point.past
        }
        return point.key in PERSONS and len(told) == 1

    def is_told_of_nothing_else(self, point: Point, *series: Series) -> bool:
        """Whether all that the story counts with this value stands in the two series."""
        own = {id(one) for each in series for one in each.points}
        return not any(
            one.value == point.value and id(one) not in own and not one.quantity.unit
            for one in self.points
        )
