"""Points → series: which values are of one thing in one scope.

A series does not need its statements to be lined up. Counts that evolve are followed through the
whole story; any other number joins where the statements are one claim and differ in nothing else,
or where nothing speaks against it (`figure_vetoes`) and something for it (`figure_evidence`).
"""

from collections.abc import Sequence

from recoupe.languages.tables.concepts import BEARERS, CASUALTIES
from recoupe.stages.compare.figure_counted import AGE, OFTEN, STORYWIDE
from recoupe.stages.compare.figure_evidence import Grounds, are_odd_ones, same_context
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_ranks import RANKS
from recoupe.stages.compare.figure_scope import GRAVE
from recoupe.stages.compare.figure_scores import UNIT as SCORE
from recoupe.stages.compare.figure_series import (
    NARROW,
    SEVERAL,
    Series,
    is_apart,
    narrows_nothing,
    order_of,
    sort_series,
)
from recoupe.stages.compare.figure_tolls import is_of_toll, with_bearers
from recoupe.stages.compare.figure_values import (
    are_miswritten,
    is_distinctive,
    is_large,
    is_telling,
)
from recoupe.stages.compare.figure_vetoes import are_far_apart, speaks_against
from recoupe.stages.compare.guards import is_of_kin
from recoupe.stages.compare.scene import Scene

MIN_SAMENESS = 0.55
"""Share of words and names from which two statements of one claim speak of one number."""
MIN_CONTAINED = 0.75
"""A short statement of which so much stands in a long one speaks of the same number."""
SAME_DURATION = 0.7
"""« Il y a une semaine », « pendant trois semaines »: durations of one thing need more."""
PEOPLE = BEARERS - {"house", "building"} | frozenset(CASUALTIES.values())
"""Nouns and states of people."""
YEARS_APART = 10


def series_of(points: Sequence[Point], scene: Scene, evidence: Grounds) -> list[Series]:
    """Points of one thing in one scope, sorted by time, then page and place in the text."""
    found: list[Series] = []
    for point in sorted(points, key=order_of):
        key = (point.key, point.quantity.unit or "")
        alike = [one for one in found if one.key == key or _holds_toll(one, point)]
        home = _home_of(point, alike, scene, evidence) or _home_under_other_noun(
            point, found, scene, evidence
        )
        if home is None:
            home = Series(key, point.scope, [])
            found.append(home)
        home.points.append(point)
    return sort_series(with_bearers(found, scene))


def _home_of(
    point: Point, alike: Sequence[Series], scene: Scene, evidence: Grounds
) -> Series | None:
    """The first series that a point belongs to; one of its own claim before any other."""
    if point.key == AGE:
        return _home_of_age(point, alike, scene, evidence)
    same = [
        one
        for one in alike
        if one.scope == point.scope or narrows_nothing(point, one.points, scene)
    ]
    if point.key == OFTEN:
        # Two numbers of times are of two stretches of time, more often than not.
        equal = [one for one in same if all(each.told == point.told for each in one.points)]
        return next((one for one in equal if same_context(point, one.points[0], scene)), None)
    if point.key in STORYWIDE:
        return next((one for one in same if is_of_toll(point, one.points, scene)), None)
    claim = scene.claim_of[point.statement.id].id
    ranked = sorted(same, key=lambda one: all(each.told != point.told for each in one.points))
    for one in ranked:
        mine = [other for other in one.points if scene.claim_of[other.statement.id].id == claim]
        if mine and _joins(point, mine, scene):
            return one
    for one in ranked:
        if _is_of_one_thing(point, one.points, scene, evidence):
            return one
    return None if point.key in NARROW else _home_in_other_scope(point, alike, scene, evidence)


def _holds_toll(series: Series, point: Point) -> bool:
    """Whether a series under another noun tells a toll of the kind of a point.

    « 4 800 habitants », « 4 800 personnes évacuées », and then 5,120 are evacuated.
    """
    if point.key not in STORYWIDE or point.quantity.unit:
        return False
    return any(one.key == point.key and one.scope == point.scope for one in series.points)


def _home_under_other_noun(
    point: Point, found: Sequence[Series], scene: Scene, evidence: Grounds
) -> Series | None:
    """« 112 élevages », "112 farms": a large number under two nouns.

    Two people may be called by two nouns, « 86 clients », "86 victims"; other things must share a
    word or a name, or the number be one that no two things share.
    """
    if point.quantity.unit or not is_telling(point) or point.key == AGE:
        return None
    tag = scene.language(point.statement).tag
    for one in found:
        first = one.points[0]
        if one.key[1] or one.key[0] in RANKS | {AGE, SCORE} or GRAVE in {*one.scope, *point.scope}:
            continue
        if point.key in STORYWIDE and one.key[0] in STORYWIDE:
            continue
        equal = any(each.told == point.told for each in one.points)
        if equal and is_distinctive(point):
            near = is_large(point) or _are_people(point, one) or same_context(point, first, scene)
        elif one.scope != point.scope or STORYWIDE & {point.key, one.key[0]}:
            continue
        else:
            foreign = scene.language(first.statement).tag != tag
            unknown = "" in (scene.concept_key(point.key), scene.concept_key(first.key))
            nearly = equal or any(evidence.is_nearly(point, each) for each in one.points)
            same = foreign and (equal or (nearly and unknown))
            near = same and same_context(point, first, scene)
        if near and _is_of_one_thing(point, one.points, scene, evidence):
            return one
    return None


def _are_people(point: Point, series: Series) -> bool:
    """Whether both nouns are of people, « les clients », "the victims"."""
    return all(
        not PEOPLE.isdisjoint({key, *scope})
        for key, scope in ((point.key, point.scope), (series.key[0], series.scope))
    )


def _home_of_age(
    point: Point, alike: Sequence[Series], scene: Scene, evidence: Grounds
) -> Series | None:
    """The ages of one person, by name; of nobody who is named, where little else can be meant.

    "The 23-year-old striker" is Brandt, 23, where no page tells another age or a word is shared.
    """
    if not point.owned and scene.is_beside_a_capital(point.quantity.evidence):
        return None  # of somebody whom no entity stands for
    for one in alike:
        owners = {each.scope for each in one.points if each.owned}
        if point.owned and owners:
            if point.scope in owners and _is_of_one_thing(point, one.points, scene, evidence):
                return one
            continue
        if is_apart(point, one.points) or any(
            is_of_kin(point.statement, scene) != is_of_kin(each.statement, scene)
            for each in one.points
        ):
            continue  # « Son frère a 19 ans »
        alone = all(evidence.is_only_one(each) for each in (point, *one.points))
        equal = any(each.told == point.told for each in one.points)
        slip = any(are_miswritten(each, point) for each in one.points)
        slip = slip or any(_may_be_one_age(point, each, scene) for each in one.points)
        if (slip and alone) or (equal and (alone or same_context(point, one.points[0], scene))):
            return one
    return None


def _may_be_one_age(point: Point, other: Point, scene: Scene) -> bool:
    """Whether two ages that differ by few years are told of one, who is named on one page at most.

    « Le suspect, âgé de 34 ans », "a 36-year-old suspect": a word or a name is shared.
    """
    return abs(point.value - other.value) <= YEARS_APART and same_context(point, other, scene)


def _home_in_other_scope(
    point: Point, alike: Sequence[Series], scene: Scene, evidence: Grounds
) -> Series | None:
    """« 450 000 doses de vaccin », « 450 000 doses »: the number tells which doses."""
    for one in alike:
        nested = {*one.scope} < {*point.scope} or {*point.scope} < {*one.scope}
        nearly = any(
            evidence.is_nearly(point, each)
            or (
                each.told == point.told
                and point.value > 1
                and (point.value >= SEVERAL or same_context(point, each, scene))
            )
            for each in one.points
        )
        if nested and nearly and _is_of_one_thing(point, one.points, scene, evidence):
            return one
    return None


def _joins(point: Point, others: Sequence[Point], scene: Scene) -> bool:
    """Whether a number of a claim is that of others of the claim: of one, and of none it is not."""
    if is_apart(point, others):
        return False
    if any(point.told == one.told for one in others):
        return True
    if all(are_far_apart(point, one) for one in others):
        return False
    return all(not speaks_against(point, one, scene, lined_up=True) for one in others) and any(
        _is_same_count(point, one, scene) for one in others
    )


def _is_of_one_thing(
    point: Point, others: Sequence[Point], scene: Scene, evidence: Grounds
) -> bool:
    """Whether no member of a series speaks against a number, and one for it."""
    if is_apart(point, others):
        return False
    if all(are_far_apart(point, one) and not evidence.is_corrected(point, one) for one in others):
        return False
    if any(
        speaks_against(point, one, scene) and not evidence.is_corrected(point, one)
        for one in others
    ):
        return False
    return any(evidence.speaks_for(point, one) for one in others)


def _is_same_count(point: Point, other: Point, scene: Scene) -> bool:
    """Whether two numbers of one claim that differ count one thing: the rest is the same.

    « À Pont-Vallon, 3,2 mètres » and « à Saint-Aubin, 2,1 mètres » differ in two things.
    """
    if not point.evolving and not are_odd_ones(point, other, scene):
        return False
    one, two = point.statement, other.statement
    narrowed = scene.plain_keys(one) ^ scene.plain_keys(two)
    if point.context.change and narrowed and not scene.names_of(one) | scene.names_of(two):
        return False  # « les prix de l'alimentation » beside « les prix »
    if scene.likeness(one, two) < MIN_SAMENESS and scene.contained(one, two) < MIN_CONTAINED:
        return False
    if point.quantity.rule == "duration" and not point.context.measure:
        return scene.likeness(one, two) >= SAME_DURATION
    mine, yours = scene.names_of(one), scene.names_of(two)
    return mine <= yours or yours <= mine
