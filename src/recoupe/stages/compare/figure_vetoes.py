"""What speaks against two numbers being of one thing: measures, places, days, names, parts."""

from recoupe.algorithms.folding import folded_words
from recoupe.languages.number_context import may_be_one_measure, may_measure_one
from recoupe.languages.tables.named_as import may_be_called
from recoupe.records import AnchoredTimex
from recoupe.stages.compare.figure_durations import durations_of
from recoupe.stages.compare.figure_named import is_conversion
from recoupe.stages.compare.figure_owners import are_of_two_owners
from recoupe.stages.compare.figure_parts import (
    begins_with_a_place,
    is_left_over,
    is_other_part,
    names_a_part_ahead,
)
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_rounding import ANY_ROUNDING, may_be_one
from recoupe.stages.compare.figure_times import dates_of, is_since
from recoupe.stages.compare.figure_values import are_miswritten, is_distinctive, is_telling
from recoupe.stages.compare.moment import Moment, moment_of
from recoupe.stages.compare.scene import OLD_NEWS_MINUTES, Scene

FAR_APART = 3
"""So many times more is another thing."""
FAR_GROWN = 10
"""The same of what spreads from day to day."""
AFTERSHOCK = "aftershock"
"""Concept of the shocks after an earthquake."""
LONGEST_DAY = 1440 + 60
"""Minutes of a day, and of the one when clocks are put back."""
WEEKDAY = "XXXX-W"
"""A weekday of a week that is not known."""


def is_there(point: Point, other: Point, scene: Scene) -> bool:
    """Whether two tolls may be of one happening: neither names a place the other page does not.

    A statement that names no place is told of the place of the story, unless the other begins with
    another one: "in the Corrie valley, a smaller fire burned 40 hectares".
    """
    pairs = ((point, other), (other, point))
    return not any(
        (scene.places_in(two.statement) or begins_with_a_place(one, scene))
        and not all(
            scene.tells_word(two.statement.evidence.page, place)
            for place in scene.places_in(one.statement)
            - scene.places_of_page(two.statement.evidence.page)
        )
        for one, two in pairs
    )


def speaks_against(point: Point, other: Point, scene: Scene, *, lined_up: bool = False) -> bool:
    """Other measures, places, days, wholes or bodies: two numbers of two things.

    Where a claim holds both statements (`lined_up`), their years have been compared before.
    """
    if is_other_part(point, other):
        return True
    alike = point.told == other.told or are_miswritten(point, other)
    if alike and is_distinctive(point) and is_distinctive(other):
        return _are_two_although_alike(point, other, scene)
    rounded = is_telling(point) and is_telling(other) and may_be_one(point, other, ANY_ROUNDING)
    alike = point.told == other.told or (rounded and point.context.change == other.context.change)
    one_measure = may_measure_one(point.context, other.context, alike=alike)
    if not one_measure or _measure_two_things(point, other):
        return True
    differs = point.told != other.told and not may_be_one(point, other, ANY_ROUNDING)
    if differs and (point.negated or other.negated or _are_two_by_words(point, other, scene)):
        return True
    if not lined_up and _are_of_two_eras(point, other, scene, differ=differs):
        return True
    return (
        not is_there(point, other, scene)
        or times_apart(point, other, scene)
        or are_strangers(point, other, scene)
        or is_part(point, other, scene)
        or (differs and differ_in_more(point, other, scene))
        or (differs and names_a_part_ahead(point.statement, other.statement, scene))
        or (differs and names_a_part_ahead(other.statement, point.statement, scene))
    )


def _measure_two_things(point: Point, other: Point) -> bool:
    """« 48 000 tonnes de maquereau », « 12 000 tonnes de hareng »."""
    told = bool(point.measured) and bool(other.measured)
    return told and point.told != other.told and not may_be_called(point.measured, other.measured)


def _is_of_part(whole: Point, other: Point) -> bool:
    """Whether a number is nearer to the part of a whole, or counts more than the first few."""
    if whole.first_few and not other.first_few:
        return True
    part = whole.told_part
    return part is not None and abs(other.value - part) < abs(other.value - whole.value)


def _are_two_by_words(point: Point, other: Point, scene: Scene) -> bool:
    return (
        is_set_apart(point, other, scene)
        or are_of_two_owners(point, other, scene)
        or are_of_two_people(point, other, scene)
        or _is_of_part(point, other)
        or _is_of_part(other, point)
    )


def _are_two_although_alike(point: Point, other: Point, scene: Scene) -> bool:
    """The same of two values that hardly two things tell, or that a slip of the hand parts."""
    if point.told != other.told and _are_two_by_words(point, other, scene):
        return True
    one_measure = may_be_one_measure(point.context, other.context)
    return not one_measure or _are_two_by_time(point, other, scene)


def _are_two_by_time(point: Point, other: Point, scene: Scene) -> bool:
    """Whether an equal value is told of two years, two days, or once a day and once a year."""
    rates = {point.context.rate, other.context.rate} - {""}
    if len(rates) > 1:
        return True
    if not times_apart(point, other, scene):
        return False
    # "Reported on Tuesday an annual loss": the day of the page dates the telling of a sum.
    measured = point.context.measure and point.context.measure == other.context.measure
    return not (measured and any(_is_of_page_day(one, scene) for one in (point, other)))


def are_far_apart(point: Point, other: Point) -> bool:
    """Whether no account of one thing differs so much: 23 points and 2,116.

    Counts that grow, two voices of one page, and slips of the hand may.
    """
    grows = point.growing or other.growing
    if not grows and (point.evolving or other.evolving):
        return False
    if grows and point.key == AFTERSHOCK:
        return False  # a hundred in a night
    if are_miswritten(point, other):
        return False
    two_voices = point.voice and other.voice and point.voice != other.voice
    less, more = sorted((abs(point.value), abs(other.value)))
    return more >= (FAR_GROWN if grows or two_voices else FAR_APART) * less


def is_set_apart(point: Point, other: Point, scene: Scene) -> bool:
    """« Un autre sirop », another year, the group beside the site."""
    one, two = point.statement, other.statement
    # A quake « dans le nord de l'Orvanie » has one magnitude, wherever it is told to have struck.
    of_all = "magnitude" in {point.context.measure, other.context.measure}
    return (
        (_reach_of(point) != _reach_of(other) and not of_all)
        or scene.is_distinct(one) != scene.is_distinct(two)
        or adds_to_others(point, scene) != adds_to_others(other, scene)
        or is_left_over(point, scene) != is_left_over(other, scene)
        or ("aftershock" in scene.plain_keys(one)) != ("aftershock" in scene.plain_keys(two))
    )


def _reach_of(point: Point) -> str:
    """« Le groupe a perdu 52 millions » tells no other loss than that of the firm."""
    reach = point.context.reach
    return "" if reach == "group" and point.quantity.unit else reach


def adds_to_others(point: Point, scene: Scene) -> bool:
    """Whether it counts more than those told before: "two additional life sentences"."""
    key = ("adds to others", point.statement.id, point.quantity.id)
    return scene.once(key, lambda: _adds_to_others(point, scene))


def _adds_to_others(point: Point, scene: Scene) -> bool:
    numbers = scene.language(point.statement).numbers
    exact = point.quantity.evidence.exact.casefold()
    bound = max((one for one in numbers.bounds if exact.startswith(f"{one} ")), key=len, default="")
    # "More than 400 workers" are no more workers.
    return not set(numbers.between).isdisjoint(folded_words(exact[len(bound) :]))


def _are_of_two_eras(point: Point, other: Point, scene: Scene, *, differ: bool) -> bool:
    """Whether one is dated long before the story, or only one names its month or year."""
    if point.past != other.past and not times_meet(point, other, scene):
        return True
    told = [_tells_era(one, scene) for one in (point, other)]
    return differ and told[0] != told[1]


def _tells_era(point: Point, scene: Scene) -> bool:
    """Whether a number is told of a month, a year or more: "in April last year", « en 2019 »."""
    return any(
        moment is None
        or (moment.end - moment.start > LONGEST_DAY and not _is_now(moment, point, scene))
        for one in dates_of(point.quantity, point.statement, scene)
        if one.type == "DATE"
        and not one.value.startswith(WEEKDAY)
        and not _is_since_the_story_began(one, scene)
        for moment in (moment_of(one),)
    )


def _is_since_the_story_began(timex: AnchoredTimex, scene: Scene) -> bool:
    """« Depuis lundi », on the pages of a week; not « depuis janvier »."""
    moment, began = moment_of(timex), scene.earliest
    if moment is None or began is None or not is_since(timex, scene):
        return False
    return moment.start > began - OLD_NEWS_MINUTES


def _is_now(moment: Moment, point: Point, scene: Scene) -> bool:
    """Whether a page stands in the time that it names: "this year", « cette saison »."""
    published = scene.published(point.statement.evidence.page)
    return published is not None and moment.start <= published.start < moment.end


def times_apart(point: Point, other: Point, scene: Scene) -> bool:
    """Whether both statements tell days or longer times, and none of one meets one of the other."""
    told = all(_days_of(one, scene) for one in (point, other))
    if told:
        return not times_meet(point, other, scene)
    mine, yours = (_weekdays_of(one, scene) for one in (point, other))
    return bool(mine) and bool(yours) and mine.isdisjoint(yours)


def times_meet(point: Point, other: Point, scene: Scene) -> bool:
    """Whether a day or longer time of one statement meets one of the other."""
    mine, yours = _days_of(point, scene), _days_of(other, scene)
    return any(
        one.start < another.end and another.start < one.end for one in mine for another in yours
    )


def _weekdays_of(point: Point, scene: Scene) -> set[str]:
    """Weekdays that a number is told of, `WXX-3`; of pages without a date too."""
    told = dates_of(point.quantity, point.statement, scene)
    return {one.value.partition("T")[0] for one in told if one.value.startswith(WEEKDAY)}


def _days_of(point: Point, scene: Scene) -> list[Moment]:
    told = dates_of(point.quantity, point.statement, scene)
    # « 1 130 appels depuis lundi » were counted today.
    moments = (moment_of(one) for one in told if "T" not in one.value and not is_since(one, scene))
    return [one for one in moments if one is not None]


def _is_of_page_day(point: Point, scene: Scene) -> bool:
    """Whether all days that a number is told of are that of its page."""
    published = scene.published(point.statement.evidence.page)
    days = _days_of(point, scene)
    return (
        bool(days)
        and published is not None
        and all(one.start <= published.start < one.end for one in days)
    )


def are_of_two_people(point: Point, other: Point, scene: Scene) -> bool:
    """Whether each statement names people, and none whom the other names: "Lawson added 16"."""
    mine, yours = (scene.people_in(one.statement) for one in (point, other))
    return bool(mine) and bool(yours) and mine.isdisjoint(yours)


def are_strangers(point: Point, other: Point, scene: Scene) -> bool:
    """Whether each statement names somebody or something that the other page does not name."""
    pairs = ((point, other), (other, point))
    return all(
        not all(
            scene.tells_name(two.statement.evidence.page, name)
            for name in scene.names_of(one.statement)
        )
        for one, two in pairs
    )


def differ_in_more(point: Point, other: Point, scene: Scene) -> bool:
    """Whether the two statements differ in another number too.

    "13 homers and 43 RBIs in 54 games", "33 homers and 121 RBIs": two measurements, no dispute.
    """
    mine, yours = (_numbers_beside(one, scene) for one in (point, other))
    return any(mine[kind].isdisjoint(yours[kind]) for kind in sorted(mine.keys() & yours.keys()))


def _numbers_beside(
    point: Point, scene: Scene
) -> dict[tuple[str, str], set[tuple[float | None, float | None]]]:
    """The other numbers of a statement by what they count and their unit."""
    concepts = scene.language(point.statement).concepts
    found: dict[tuple[str, str], set[tuple[float | None, float | None]]] = {}
    own = point.quantity
    for one in (*scene.quantities_of(point.statement), *durations_of(point.statement, scene)):
        kind = (concepts.counted_key(one.counted) if one.counted else "", one.unit or "")
        if is_conversion(one, scene) or one.id == own.id:
            continue
        if (one.counted, one.unit) != (own.counted, own.unit):
            found.setdefault(kind, set()).add((one.low, one.high))
    return found


def is_part(point: Point, other: Point, scene: Scene) -> bool:
    """« La cantine sert 180 repas », « les six cantines servent 1 250 repas »: one of several."""
    if point.told == other.told or may_be_one(point, other, ANY_ROUNDING):
        return False
    return any(
        counted_beside(one, scene)
        & scene.plain_keys(two.statement) - counted_beside(two, scene) - {two.key}
        for one, two in ((point, other), (other, point))
    )


def counted_beside(point: Point, scene: Scene) -> frozenset[str]:
    """Keys of the other things that a statement counts several of."""
    concepts = scene.language(point.statement).concepts
    return frozenset(
        concepts.counted_key(one.counted)
        for one in scene.quantities_of(point.statement)
        if one.id != point.quantity.id and one.counted and (one.low or 0) > 1
    ) - {point.key}
