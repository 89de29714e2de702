"""Tolls of one story: which counts of the dead, the hurt or the homes without power are one.

Such counts are followed through the whole story, whatever words stand around them; a place, a part
or another stretch of time tells another toll.
"""

from collections.abc import Sequence
from itertools import pairwise

from recoupe.languages.number_context import ALONE
from recoupe.languages.tables.concepts import BEARERS
from recoupe.stages.compare.figure_counted import EPIDEMICS, STORYWIDE
from recoupe.stages.compare.figure_evidence import same_context
from recoupe.stages.compare.figure_parts import is_other_part
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_rounding import ANY_ROUNDING, may_be_one
from recoupe.stages.compare.figure_scope import GRAVE
from recoupe.stages.compare.figure_series import SEVERAL, Series, order_of
from recoupe.stages.compare.figure_times import counts_from_before
from recoupe.stages.compare.figure_values import is_telling
from recoupe.stages.compare.figure_vetoes import is_there
from recoupe.stages.compare.moment import Moment
from recoupe.stages.compare.scene import Scene

TAKING_PART = frozenset(
    (
        *("passenger", "worker", "child", "student", "pupil", "resident", "customer"),
        *("spectator", "fan", "runner", "guest", "skier", "climber", "tourist", "miner", "migrant"),
    )
)
"""Those whom a happening befalls as one: of all who were hurt in a train, all are passengers."""
HAPPENED = frozenset({"death", "injury", "arrest", "kidnap", "rescue", "hospital"})
"""What befalls people at a happening, and is also counted over months."""


def with_bearers(found: Sequence[Series], scene: Scene) -> list[Series]:
    """« Six civils tués » and « six morts » are one toll: who they were narrows nothing.

    Two tolls are one where they tell an equal value, and no page tells both with two values.
    """
    kept: list[Series] = []
    for one in sorted(found, key=lambda each: (len(each.scope), order_of(each.points[0]))):
        whole = next((each for each in kept if _is_whole_of(one, each, scene)), None)
        if whole is None:
            kept.append(one)
        else:
            whole.points = sorted([*whole.points, *one.points], key=order_of)
    return kept


def _is_whole_of(part: Series, whole: Series, scene: Scene) -> bool:
    if part.key != whole.key or part.key[0] not in STORYWIDE or whole.scope:
        return False
    if len(part.scope) != 1 or part.scope[0] not in BEARERS | TAKING_PART | {"civilian"}:
        return False
    if not is_there(part.points[0], whole.points[0], scene):
        return False
    equal = any(
        one.shown == two.shown or (is_telling(one) and may_be_one(one, two, ANY_ROUNDING))
        for one in part.points
        for two in whole.points
    )
    told = [
        {one.statement.evidence.page: one.shown for one in each.points} for each in (part, whole)
    ]
    if not equal and part.scope[0] in TAKING_PART and told[0].keys().isdisjoint(told[1]):
        # « Dix-huit personnes hospitalisées » at noon, "22 runners" in the evening: all who were.
        return _grows_into(part, whole)
    return equal and all(told[1].get(page, value) == value for page, value in told[0].items())


def _grows_into(part: Series, whole: Series) -> bool:
    """Whether the later of two tolls is the larger, and no page tells two values of one."""
    points = [*part.points, *whole.points]
    told = {(one.statement.evidence.page, one.shown) for one in points}
    values = [one for one in points if one.as_of is not None]
    if len(told) != len({page for page, _ in told}) or len(values) != len(points):
        return False
    ordered = sorted(values, key=lambda one: (one.as_of or Moment(0, 0)).start)
    # A later page may copy an old value.
    firsts = list(dict.fromkeys(one.value for one in ordered))
    return all(one <= two for one, two in pairwise(firsts))


def is_of_toll(point: Point, others: Sequence[Point], scene: Scene) -> bool:
    """Whether a count is of a toll that one page may tell with its places, another without.

    Two pages that each name a place the other does not know tell of two happenings.
    """
    mine = scene.places_in(point.statement)
    return any(_is_of_one_toll(point, one, scene) for one in others) and all(
        is_there(point, one, scene) or point.told == one.told
        for one in others
        if mine and scene.places_in(one.statement)
    )


def _is_of_one_toll(point: Point, other: Point, scene: Scene) -> bool:
    """Whether neither is told of another place, or of a part: "in Trent County alone".

    Two tolls of one earlier year may be of two happenings. One toll of many may be told with its
    places and without: « onze malades dans le Finistère ».
    """
    alone = {one.context.reach == ALONE for one in (point, other)}
    if point.past or other.past:
        one = point.told == other.told or may_be_one(point, other, ANY_ROUNDING)
        return point.past and other.past and one and same_context(point, other, scene)
    if GRAVE not in point.scope and is_other_part(point, other):
        return False
    differs = point.told != other.told
    if differs and scene.is_distinct(point.statement) != scene.is_distinct(other.statement):
        return False  # "a smaller fire in Lasko had destroyed four homes"
    if (
        point.key in HAPPENED
        and point.told != other.told
        and _count_from_two_times(point, other, scene)
    ):
        return False
    equal = point.told == other.told and point.value >= SEVERAL
    return len(alone) == 1 and (equal or is_there(point, other, scene))


def _count_from_two_times(point: Point, other: Point, scene: Scene) -> bool:
    """« Depuis août, trente et un supporters », where the other page tells of one evening.

    Those whom a disease befell are counted from its beginning on every page.
    """
    both = (point.statement, other.statement)
    if any(not EPIDEMICS.isdisjoint(scene.plain_keys(one)) for one in both):
        return False
    since = {counts_from_before(one.quantity, one.statement, scene) for one in (point, other)}
    return len(since) > 1
