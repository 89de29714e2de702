"""Points → series: which values are of one thing in one scope.

A series does not need its statements to be lined up. Counts that evolve are followed through the
whole story; any other number joins where the statements are one claim and differ in nothing else,
or where the words beside the numbers, the names and the values themselves say that they measure one
thing (`told_of_one_thing`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.languages.tables.concepts import ANYBODY
from recoupe.languages.tables.measures import SOLE
from recoupe.stages.compare.figure_context import may_measure_one
from recoupe.stages.compare.figure_durations import durations_of
from recoupe.stages.compare.figure_points import STORYWIDE, Point
from recoupe.stages.compare.figure_relations import may_be_one
from recoupe.stages.compare.scene import Moment, Scene, moment_of

MIN_SAMENESS = 0.5
"""Share of words and names from which two statements of one claim speak of one number."""
MIN_CONTAINED = 0.75
"""A short statement of which so much stands in a long one speaks of the same number."""
MIN_LIKENESS = 0.6
"""The same for two statements that no claim holds together."""
TELLING_NUMBER = 20
"""Two things share a smaller number by chance."""
MANY_NAMES = 3
"""Names that two statements share, from which they tell of one thing."""
ANY_ROUNDING = 0.05


@dataclass
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


def series_of(points: Sequence[Point], scene: Scene) -> list[Series]:
    """Points of one thing in one scope, sorted by time, then page and place in the text."""
    found: list[Series] = []
    by_key: dict[tuple[tuple[str, str], tuple[str, ...]], list[Series]] = {}
    for point in sorted(points, key=_order):
        key = (point.key, point.quantity.unit or "")
        same = by_key.setdefault((key, point.scope), [])
        home = _home_of(point, same, scene)
        if home is None:
            home = Series(key, point.scope, [])
            same.append(home)
            found.append(home)
        home.points.append(point)
    return sorted(found, key=lambda one: (one.key, one.scope, _order(one.points[0])))


def _home_of(point: Point, candidates: Sequence[Series], scene: Scene) -> Series | None:
    """The first series that a point belongs to; one of its own claim before any other."""
    if point.key in STORYWIDE:
        there = (one for one in candidates if is_there(point, one.points[0], scene))
        return next(there, None)
    claim = scene.claim_of[point.statement.id].id
    ranked = sorted(candidates, key=lambda one: all(each.told != point.told for each in one.points))
    for one in ranked:
        mine = [other for other in one.points if scene.claim_of[other.statement.id].id == claim]
        if mine and _joins(point, mine, scene):
            return one
    for one in ranked:
        if told_of_one_thing(point, one.points, scene):
            return one
    return None


def is_there(point: Point, other: Point, scene: Scene) -> bool:
    """Whether two tolls may be of one happening: neither names a place the other page does not."""
    pairs = ((point.statement, other.statement), (other.statement, point.statement))
    return not any(
        scene.places_of_page(two.evidence.page)
        and scene.places_in(one) - scene.places_of_page(two.evidence.page)
        for one, two in pairs
    )


def _joins(point: Point, others: Sequence[Point], scene: Scene) -> bool:
    """Whether a number of a claim is that of others of the claim."""
    return _is_apart(point, others) is False and _is_same_count(point, others[0], scene)


def _is_apart(point: Point, others: Sequence[Point]) -> bool:
    """Two numbers of one statement count two things: « 51 % des voix, 40 % dépouillées ».

    So do, more often than not, two different numbers of one page in one voice.
    """
    for one in others:
        if one.statement.id == point.statement.id:
            return True
        same_page = one.statement.evidence.page == point.statement.evidence.page
        if same_page and one.shown != point.shown and one.voice == point.voice:
            return True
    return False


def _is_same_count(point: Point, other: Point, scene: Scene) -> bool:
    """Whether two numbers of one claim count one thing: equal, or the rest is the same.

    « À Pont-Vallon, 3,2 mètres » and « à Saint-Aubin, 2,1 mètres » differ in two things.
    """
    if point.told == other.told:
        return True
    if not may_measure_one(point.context, other.context):
        return False
    if not point.evolving and not _are_odd_ones(point, other, scene):
        return False
    one, two = point.statement, other.statement
    if scene.likeness(one, two) < MIN_SAMENESS and scene.contained(one, two) < MIN_CONTAINED:
        return False
    mine, yours = scene.names_of(one), scene.names_of(two)
    return mine <= yours or yours <= mine


def told_of_one_thing(point: Point, others: Sequence[Point], scene: Scene) -> bool:
    """Whether a number is that of a series although no claim holds their statements together.

    No member may speak against it, and one must speak for it.
    """
    if _is_apart(point, others) or any(_speaks_against(point, one, scene) for one in others):
        return False
    return any(_speaks_for(point, one, scene) for one in others)


def _speaks_against(point: Point, other: Point, scene: Scene) -> bool:
    """Other measures, places, days, wholes or bodies: two numbers of two things."""
    if not may_measure_one(point.context, other.context):
        return True
    differs = point.told != other.told and not may_be_one(point, other, ANY_ROUNDING)
    if differs and _is_set_apart(point, other, scene):
        return True
    if point.past != other.past and not _times_meet(point, other, scene):
        return True
    return (
        not is_there(point, other, scene)
        or _times_apart(point, other, scene)
        or _are_strangers(point, other, scene)
        or _is_part(point, other, scene)
    )


def _is_set_apart(point: Point, other: Point, scene: Scene) -> bool:
    """« Un autre sirop », what is planned beside what is, the group beside the site."""
    one, two = point.statement, other.statement
    return (
        point.context.reach != other.context.reach
        or (one.grade == "expected") != (two.grade == "expected")
        or scene.is_distinct(one) != scene.is_distinct(two)
    )


def _times_apart(point: Point, other: Point, scene: Scene) -> bool:
    """Whether both statements tell days or longer times, and none of one meets one of the other."""
    told = all(_days_of(one, scene) for one in (point, other))
    return told and not _times_meet(point, other, scene)


def _times_meet(point: Point, other: Point, scene: Scene) -> bool:
    mine, yours = _days_of(point, scene), _days_of(other, scene)
    return any(
        one.start < another.end and another.start < one.end for one in mine for another in yours
    )


def _days_of(point: Point, scene: Scene) -> list[Moment]:
    moments = (moment_of(one) for one in scene.times_of(point.statement) if "T" not in one.value)
    return [one for one in moments if one is not None]


def _are_strangers(point: Point, other: Point, scene: Scene) -> bool:
    """Whether each statement names somebody or something that the other page does not name."""
    pairs = ((point, other), (other, point))
    return all(
        not all(
            scene.tells_name(two.statement.evidence.page, name)
            for name in scene.names_of(one.statement)
        )
        for one, two in pairs
    )


def has_other_reach(point: Point, other: Point, scene: Scene) -> bool:
    """Whether the words beside a number say that it is told of a wider whole, or of a part.

    « Le groupe compte 5 200 salariés dans le monde » beside « l'usine emploie 340 personnes ».
    """
    if not may_measure_one(point.context, other.context):
        return False
    reach = point.context.reach, other.context.reach
    if reach[0] == "part" and reach[1] != "part":
        return _is_near(point, other, scene)
    if point.value <= other.value:
        return False
    if reach == ("whole", ""):
        return _is_near(point, other, scene)
    return bool(_counted_beside(point, scene) & scene.plain_keys(other.statement) - {other.key})


def _is_near(point: Point, other: Point, scene: Scene) -> bool:
    """Whether a part and a whole stand on one page, or share a name or a telling word."""
    one, two = point.statement, other.statement
    return one.evidence.page == two.evidence.page or _same_context(point, other, scene)


def _is_part(point: Point, other: Point, scene: Scene) -> bool:
    """« La cantine sert 180 repas », « les six cantines servent 1 250 repas »: one of several."""
    if point.told == other.told:
        return False
    return any(
        _counted_beside(one, scene)
        & scene.plain_keys(two.statement) - _counted_beside(two, scene) - {two.key}
        for one, two in ((point, other), (other, point))
    )


def _counted_beside(point: Point, scene: Scene) -> frozenset[str]:
    """Keys of the other things that a statement counts several of."""
    concepts = scene.language(point.statement).concepts
    return frozenset(
        concepts.counted_key(one.counted)
        for one in scene.quantities_of(point.statement)
        if one.id != point.quantity.id and one.counted and (one.low or 0) > 1
    ) - {point.key}


def _speaks_for(point: Point, other: Point, scene: Scene) -> bool:
    """Evidence that two numbers are of one thing: by the value, the measure, the names, the words.

    The same value says much, a value that rounding makes the same says less, and two values that
    differ say nothing: there all the rest must agree, as it must within a claim.
    """
    if point.told == other.told:
        return _is_telling(point) or _same_context(point, other, scene)
    if may_be_one(point, other, ANY_ROUNDING) and _is_telling(point):
        return _same_context(point, other, scene)
    return _are_odd_ones(point, other, scene) and (
        _two_voices(point, other, scene) or _all_agrees(point, other, scene)
    )


def _all_agrees(point: Point, other: Point, scene: Scene) -> bool:
    """Whether two values that differ are told of one thing."""
    if point.key in SOLE or point.context.measure in SOLE:
        return names_agree(point, other, scene)
    if point.context.measure and point.context.measure == other.context.measure:
        return _is_one_measure(point, other, scene)
    return _is_one_sentence(point, other, scene)


def _is_telling(point: Point) -> bool:
    """« 38 millions d'euros » twice in one story is one sum; « deux hommes » need not be."""
    return abs(point.value) >= TELLING_NUMBER or point.value != int(point.value)


def _same_context(point: Point, other: Point, scene: Scene) -> bool:
    """A measure, a telling word or a name in common."""
    if point.context.measure and point.context.measure == other.context.measure:
        return True
    one, two = point.statement, other.statement
    words = scene.plain_keys(one) & scene.plain_keys(two) - {point.key, *ANYBODY}
    return bool(words or scene.name_stems(one) & scene.name_stems(two))


def names_agree(point: Point, other: Point, scene: Scene) -> bool:
    """Whether two statements share a name, or one has none."""
    mine, yours = (scene.name_stems(one.statement) for one in (point, other))
    return not mine or not yours or bool(mine & yours)


def _is_one_sentence(point: Point, other: Point, scene: Scene) -> bool:
    """Whether nearly all words and names are the same, or many names are and nothing differs."""
    one, two = point.statement, other.statement
    mine, yours = scene.name_stems(one), scene.name_stems(two)
    if bool(mine) != bool(yours) or not (mine <= yours or yours <= mine):
        # « Le Crédit forézien emploie 3 900 personnes », « le nouvel ensemble en comptera 6 100 ».
        return False
    if scene.likeness(one, two) >= MIN_LIKENESS or scene.contained(one, two) >= MIN_CONTAINED:
        return True
    same_measure = bool(point.context.measure) and point.context.measure == other.context.measure
    return len(mine & yours) >= MANY_NAMES - same_measure


def _is_one_measure(point: Point, other: Point, scene: Scene) -> bool:
    """Two fines of one firm: the same names, or none and the same words or the same time."""
    one, two = point.statement, other.statement
    mine, yours = scene.name_stems(one), scene.name_stems(two)
    if mine or yours:
        return bool(mine & yours) and (mine <= yours or yours <= mine)
    planned = one.grade == two.grade == "expected"
    return planned or _is_one_sentence(point, other, scene) or _times_meet(point, other, scene)


def _two_voices(point: Point, other: Point, scene: Scene) -> bool:
    """« 3 000 selon la police, 10 000 selon les organisateurs », side by side on one page."""
    one, two = point.statement, other.statement
    if one.evidence.page != two.evidence.page or not point.voice or not other.voice:
        return False
    return point.voice != other.voice and scene.are_neighbours(one, two)


def _are_odd_ones(point: Point, other: Point, scene: Scene) -> bool:
    """Whether each is the one number of its kind that the other statement does not tell too.

    « Par 178 voix contre 142 » and « par 187 voix contre 142 » differ in one number.
    """
    mine, yours = (_values_like(one, scene) for one in (point, other))
    return len(mine - yours) == 1 and len(yours - mine) == 1


def _values_like(point: Point, scene: Scene) -> set[tuple[float | None, float | None]]:
    """Values of all quantities of a statement with the unit, or the counted thing, of one."""
    own = point.quantity
    return {
        (own.low, own.high if point.against is None else point.against),
        *(
            (one.low, one.high)
            for one in (
                *scene.quantities_of(point.statement),
                *durations_of(point.statement, scene),
            )
            if one.unit == own.unit
            and (own.counted is None or one.counted is None or one.counted == own.counted)
        ),
    }


def _order(point: Point) -> tuple[bool, int, int, float, str, int]:
    """By time; what has none comes last."""
    as_of = point.as_of or Moment(0, 0)
    place = point.quantity.evidence
    return (point.as_of is None, as_of.start, as_of.end, point.value, place.page, place.span.start)
