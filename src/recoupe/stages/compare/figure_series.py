"""Points → series: which values are of one thing in one scope.

A series does not need its statements to be lined up. Counts that evolve are followed through the
whole story; any other number joins where the statements are one claim and differ in nothing else,
or where nothing speaks against it (`figure_vetoes`) and something for it (`figure_evidence`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from recoupe.languages.number_context import ALONE
from recoupe.languages.tables.concepts import BEARERS, CASUALTIES, STATES
from recoupe.stages.compare.figure_counted import AGE, EPIDEMICS, OFTEN, STORYWIDE
from recoupe.stages.compare.figure_evidence import (
    Grounds,
    are_odd_ones,
    same_context,
)
from recoupe.stages.compare.figure_parts import is_other_part
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_points import GRAVE
from recoupe.stages.compare.figure_ranks import RANKS
from recoupe.stages.compare.figure_rounding import ANY_ROUNDING, may_be_one
from recoupe.stages.compare.figure_scores import UNIT as SCORE
from recoupe.stages.compare.figure_times import counts_from_before
from recoupe.stages.compare.figure_values import (
    are_miswritten,
    is_distinctive,
    is_large,
    is_telling,
)
from recoupe.stages.compare.figure_vetoes import are_far_apart, is_there, speaks_against
from recoupe.stages.compare.moment import Moment
from recoupe.stages.compare.scene import Scene

MIN_SAMENESS = 0.55
"""Share of words and names from which two statements of one claim speak of one number."""
MIN_CONTAINED = 0.75
"""A short statement of which so much stands in a long one speaks of the same number."""
SAME_DURATION = 0.7
"""« Il y a une semaine », « pendant trois semaines »: durations of one thing need more."""
PEOPLE = BEARERS - {"house", "building"} | frozenset(CASUALTIES.values())
"""Nouns and states of people."""
TAKING_PART = frozenset(
    (
        *("passenger", "worker", "child", "student", "pupil", "resident", "customer"),
        *("spectator", "fan", "runner", "guest", "skier", "climber", "tourist", "miner", "migrant"),
    )
)
"""Those whom a happening befalls as one: of all who were hurt in a train, all are passengers."""
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


def series_of(points: Sequence[Point], scene: Scene, evidence: Grounds) -> list[Series]:
    """Points of one thing in one scope, sorted by time, then page and place in the text."""
    found: list[Series] = []
    for point in sorted(points, key=_order):
        key = (point.key, point.quantity.unit or "")
        alike = [one for one in found if one.key == key]
        home = _home_of(point, alike, scene, evidence) or _home_under_other_noun(
            point, found, scene, evidence
        )
        if home is None:
            home = Series(key, point.scope, [])
            found.append(home)
        home.points.append(point)
    return sort_series(_with_bearers(found, scene))


def sort_series(found: Sequence[Series]) -> list[Series]:
    """Series in their order, each with its points in theirs."""
    for one in found:
        one.points = _in_order(one.points)
    return sorted(found, key=lambda one: (one.key, one.scope, _order(one.points[0])))


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


def _with_bearers(found: Sequence[Series], scene: Scene) -> list[Series]:
    """« Six civils tués » and « six morts » are one toll: who they were narrows nothing.

    Two tolls are one where they tell an equal value, and no page tells both with two values.
    """
    kept: list[Series] = []
    for one in sorted(found, key=lambda each: (len(each.scope), _order(each.points[0]))):
        whole = next((each for each in kept if _is_whole_of(one, each, scene)), None)
        if whole is None:
            kept.append(one)
        else:
            whole.points = sorted([*whole.points, *one.points], key=_order)
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
    return all(one.value <= two.value for one, two in pairwise(ordered))


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
        return next((one for one in same if _is_of_toll(point, one.points, scene)), None)
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


def _is_of_toll(point: Point, others: Sequence[Point], scene: Scene) -> bool:
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


HAPPENED = frozenset({"death", "injury", "arrest", "kidnap", "rescue", "hospital"})
"""What befalls people at a happening, and is also counted over months."""


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
        if is_apart(point, one.points):
            continue
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


YEARS_APART = 10


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


def _in_order(points: Sequence[Point]) -> list[Point]:
    """By time; of one moment, pages by their least value, and each page in the order of its text.

    « Les dégâts sont estimés à 85 millions, la facture à environ 80 millions ».
    """
    least: dict[str, float] = {}
    for one in points:
        page = one.statement.evidence.page
        least[page] = min(one.value, least.get(page, one.value))

    def place(point: Point) -> tuple[bool, int, int, float, str, int]:
        undated, start, end, _, page, at = _order(point)
        return undated, start, end, least[page], page, at

    return sorted(points, key=place)


def _order(point: Point) -> tuple[bool, int, int, float, str, int]:
    """By time; what has none comes last."""
    as_of = point.as_of or Moment(0, 0)
    place = point.quantity.evidence
    return (point.as_of is None, as_of.start, as_of.end, point.value, place.page, place.span.start)
