"""Quantities of all statements → points of figures, as the story tells them."""

from dataclasses import dataclass, replace

from recoupe.languages.tables.befallen import CASE, DWELLINGS, POWERLESS, STRUCK
from recoupe.records import AnchoredQuantity
from recoupe.stages.compare.figure_counted import CHARGE, EPIDEMICS, STORYWIDE
from recoupe.stages.compare.figure_instead import formerly, instead_of, is_taken_back
from recoupe.stages.compare.figure_named import is_conversion
from recoupe.stages.compare.figure_numbers import numbers_of
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_reading import point_of
from recoupe.stages.compare.figure_times import is_of_last_season, is_old_news, year_of_old
from recoupe.stages.compare.figure_units import in_base
from recoupe.stages.compare.scene import Scene

SICK = "patient"


@dataclass
class Unread:
    """Quantities that no figure can hold, by reason."""

    nothing_counted: list[AnchoredQuantity]
    undated: list[AnchoredQuantity]


def find_points(scene: Scene, unread: Unread) -> list[Point]:
    """Points in the order of the text; what cannot be placed goes into `unread`."""
    points = []
    for statement in scene.statements.values():
        for quantity, against in numbers_of(statement, scene):
            if quantity.low is None and quantity.high is None:
                continue
            if is_conversion(quantity, scene):
                continue
            point = point_of(quantity, statement, scene, against)
            if point is None:
                unread.nothing_counted.append(quantity)
                continue
            if statement.grade == "denied" and point.key != CHARGE:
                continue  # « il nie les onze chefs » tells eleven all the same
            point = replace(
                point,
                instead=instead_of(quantity, scene),
                formerly=None if point.key == "vote" else formerly(quantity, scene),
            )
            told = _told_in(point, scene)
            if told is None or is_taken_back(quantity, scene):
                continue
            if told.as_of is None:
                unread.undated.append(quantity)
            points.append(told)
    return _with_outages(_with_cases(_in_bases(points), scene), scene)


def _in_bases(points: list[Point]) -> list[Point]:
    """Tonnes and kilometres in kilos and metres, where pages tell both of one kind."""
    units = {one.quantity.unit for one in points}
    return [
        replace(one, quantity=based, key=f"unit:{based.unit}", told_unit=one.quantity.unit)
        if one.key == f"unit:{one.quantity.unit}" and one.quantity.unit != based.unit
        else replace(one, told_unit=one.quantity.unit)
        for one in points
        for based in (in_base(one.quantity, units),)
    ]


def _with_cases(points: list[Point], scene: Scene) -> list[Point]:
    """Where a story counts the cases of a disease, « le nombre de malades » counts them too.

    So it does where several pages count the patients of an epidemic.
    """
    sick = {one.statement.evidence.page for one in points if one.key == SICK}
    epidemic = len(sick) > 1 and any(
        not EPIDEMICS.isdisjoint(scene.plain_keys(one.statement)) for one in points
    )
    if not epidemic and all(one.key != CASE for one in points):
        return points
    return [
        replace(one, key=CASE, evolving=True) if one.key == SICK and not one.past else one
        for one in points
    ]


def _with_outages(points: list[Point], scene: Scene) -> list[Point]:
    """Where a story counts homes without power, "52,000 homes had lost supply" counts them too."""
    if all(one.key != POWERLESS for one in points):
        return points
    return [
        replace(
            one,
            key=POWERLESS,
            scope=(year_of_old(one.quantity, one.statement, scene),) if one.past else (),
            evolving=True,
        )
        if one.key in DWELLINGS and not STRUCK.isdisjoint(scene.plain_keys(one.statement))
        else one
        for one in points
    ]


def _told_in(point: Point, scene: Scene) -> Point | None:
    """A point with what its statement makes of it; None for a toll of nobody.

    A toll of long ago is one by itself: « en 2017, 71 000 foyers avaient été privés de courant ».
    """
    told = (point.quantity, point.statement, scene)
    past = is_old_news(*told) or (point.key in STORYWIDE and is_of_last_season(*told))
    negated = point.statement.polarity == "negative" and not _is_told_anyway(point)
    if point.key in STORYWIDE and negated:
        return None
    if point.key in STORYWIDE and past:
        year = year_of_old(*told)
        return replace(point, past=past, scope=(*point.scope, year)) if year else None
    return replace(point, past=past, negated=negated) if past or negated else point


def _is_told_anyway(point: Point) -> bool:
    """« Maëlle, 16 ans, n'a pas été vue » tells an age, « aucun voyageur n'a été blessé » none.

    « Quatre, et non trois » tells four.
    """
    without = point.key in {POWERLESS, "waterless"}  # "9,500 customers had no electricity"
    taken_back = point.instead is not None
    return point.owned or taken_back or without or point.quantity.rule.startswith("zero")
