"""What speaks for two numbers being of one thing, although no claim holds them together.

The same value says much, a value that rounding makes the same says less, and two values that differ
say nothing by themselves: there names, words or what is measured must agree, as within a claim.
"""

from collections import defaultdict
from collections.abc import Sequence

from recoupe.languages.number_context import STAFF, context_of, may_measure_one
from recoupe.languages.tables.concepts import ANYBODY, BEARERS, EVENTS
from recoupe.languages.tables.measures import SOLE, UNITS
from recoupe.records import AnchoredQuantity, Statement
from recoupe.stages.compare.alike import are_kin, telling_verbs, verb_keys
from recoupe.stages.compare.corrections import Corrections
from recoupe.stages.compare.figure_counted import AGE
from recoupe.stages.compare.figure_durations import durations_of
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_ranks import STANDING
from recoupe.stages.compare.figure_ranks import UNIT as RANK
from recoupe.stages.compare.figure_rounding import ANY_ROUNDING, may_be_one
from recoupe.stages.compare.figure_scores import UNIT as SCORE
from recoupe.stages.compare.figure_values import are_miswritten, differ_in_one_digit, is_telling
from recoupe.stages.compare.figure_vetoes import (
    FAR_APART,
    speaks_against,
    times_meet,
)
from recoupe.stages.compare.figure_voices import two_voices
from recoupe.stages.compare.scene import Scene

MIN_LIKENESS = 0.6
MIN_NAMED_LIKENESS = 0.45
"""The same where both have the same names, and no other."""
MIN_EVENT_LIKENESS = 0.5
SOLE_RULES = frozenset({"single", "sole"})
"""Rules of "a single blast", « une seule explosion »."""
MIN_CONTAINED = 0.75
"""A short statement of which so much stands in a long one speaks of the same number."""
VOTE = "vote"
"""Measure of the share of a candidate."""
PHYSICAL = frozenset(
    ["m", "cm", "km", "km2", "ha", "t", "kg", "g", "L", "m3", "m2", "°C", "MW", "GW", "kt", "km/h"]
)
"""Units of what is measured, of which a thing that is named has few."""
MOVING = frozenset({"stock", "revenue"})
"""Measures of what has another value every day, or every quarter."""
MONTH_MINUTES = 31 * 1440
MOST_APART = 1.0
"""Bureaus that measure one quake differ by no more; farther apart, it is another, or a tremor."""


class Grounds:
    """What the pages of a story tell by number, unit and page; evidence for one thing."""

    def __init__(self, scene: Scene, corrections: Corrections, points: Sequence[Point]) -> None:
        self._scene = scene
        self._corrections = corrections
        self._by_page: dict[tuple[str, str, str], list[Point]] = defaultdict(list)
        for one in points:
            page = one.statement.evidence.page
            self._by_page[page, one.key, one.quantity.unit or ""].append(one)
        self._tells_a_vote = any(
            one.context.measure == VOTE and one.quantity.unit == "%" for one in points
        )

    def speaks_for(self, point: Point, other: Point) -> bool:
        """Whether something says that two numbers of one kind are of one thing."""
        scene = self._scene
        if point.told == other.told:
            told = is_telling(point) or (point.quantity.unit is None and point.key not in BEARERS)
            # « Le conflit de 2011 avait duré dix-neuf jours », « en 2011, la grève … ».
            once = point.past and other.past and times_meet(point, other, scene)
            return told or once or same_context(point, other, scene)
        if self.is_corrected(point, other):
            return True
        if may_be_one(point, other, ANY_ROUNDING) and (is_telling(point) or is_telling(other)):
            return point.key in SOLE or same_context(point, other, scene)
        if point.statement.id == other.statement.id:
            return point.giver != other.giver
        slip = not point.quantity.unit and self._is_slip_of(point, other)
        return (
            slip
            or self._are_of_one_candidate(point, other)
            or (
                are_odd_ones(point, other, scene)
                and (two_voices(point, other, scene) or self._all_agrees(point, other))
            )
        )

    def _are_of_one_candidate(self, point: Point, other: Point) -> bool:
        """Shares of one candidate in a story of a vote: "Hale had 51 percent to Gruber's 47"."""
        if not self._tells_a_vote or {point.quantity.unit, other.quantity.unit} != {"%"}:
            return False
        if not {point.context.measure, other.context.measure} <= {"", VOTE}:
            return False
        mine, yours = (
            self._scene.person_before(one.quantity.evidence, one.statement)
            for one in (point, other)
        )
        return mine is not None and mine == yours

    def is_nearly(self, point: Point, other: Point) -> bool:
        """Whether two telling values are one, by rounding, or by a slip of the hand."""
        one = point.told == other.told or may_be_one(point, other, ANY_ROUNDING)
        return is_telling(point) and (one or are_miswritten(point, other))

    def is_corrected(self, point: Point, other: Point) -> bool:
        """Whether a notice on the page of one takes back the other."""
        mine, yours = point.quantity.evidence, other.quantity.evidence
        return self._corrections.overtakes(mine, yours) or self._corrections.overtakes(yours, mine)

    def _all_agrees(self, point: Point, other: Point) -> bool:
        """Whether two values that differ are told of one thing."""
        scene = self._scene
        if point.key == AGE:
            return point.owned
        if point.key == RANK:
            names = [scene.name_stems(one.statement) for one in (point, other)]
            return bool(names[0]) and names[0] == names[1]
        if point.key == STANDING:
            return bool(
                scene.names_in_reach(point.statement) & scene.names_in_reach(other.statement)
            )
        measures = {point.context.measure, other.context.measure}
        if point.key in SOLE or (len(measures) == 1 and measures <= SOLE):
            return is_one_happening(point, other, scene)
        return self._is_one_thing(point, other)

    def _is_one_thing(self, point: Point, other: Point) -> bool:
        scene = self._scene
        if (point.growing or other.growing) and point.key not in BEARERS:
            return True
        slip = _are_slips(point, other) and same_context(point, other, scene)
        if slip and self._are_alone(point, other):
            return True
        if point.key in EVENTS:
            return _is_one_event(point, other, scene)
        measure = point.context.measure
        # Shares of two days, for all that pages without a date tell.
        near = measure not in MOVING or self._are_of_one_month(point, other)
        if measure and measure == other.context.measure and near:
            return (
                _is_one_measure(point, other, scene)
                # Who was sentenced may have been so before: only pages that are near in time.
                or (self._are_of_one_month(point, other) and self._is_one_deed(point, other))
                or (
                    measure == STAFF
                    and self._are_alone(point, other)
                    and _both_nameless(point, other, scene)
                )
                or self._is_slip_of(point, other)
            )
        if point.context.change:
            return _is_one_change(point, other, scene) or self._is_slip_of(point, other)
        return (
            _is_one_sentence(point, other, scene)
            or self._is_one_deed(point, other)
            or self._is_kept_apart_by_nothing(point, other)
            or self._is_slip_of(point, other)
        )

    def _is_one_deed(self, point: Point, other: Point) -> bool:
        """« Il a volé 412 000 livres », « Ostler avait volé 438 000 livres ».

        One verb of one name, or with another word in common, and the one number of its kind on
        either page.
        """
        scene = self._scene
        if _stand_on_one_page(point, other) or not self._are_alone(point, other):
            return False
        one, two = point.statement, other.statement
        shared = telling_verbs(one, scene) & telling_verbs(two, scene)
        deeds = verb_keys(one, scene) & verb_keys(two, scene)
        words = scene.plain_keys(one) & scene.plain_keys(two) - {point.key, *ANYBODY} - deeds
        named = bool(scene.names_in_reach(one) & scene.names_in_reach(two))
        measured = point.quantity.unit in PHYSICAL and self._are_of_one_month(point, other)
        if named and not shared and measured:
            return True  # « La Lourmine a atteint 4,30 mètres », « la rivière était à 4,65 mètres »
        return bool(shared) and bool(words or named)

    def _is_kept_apart_by_nothing(self, point: Point, other: Point) -> bool:
        """Where little speaks for it, pages without a date may tell of two happenings."""
        near = self._are_of_one_month(point, other)
        return near and (self._is_only_noun(point, other) or self._is_of_one_stuff(point, other))

    def _is_only_noun(self, point: Point, other: Point) -> bool:
        """« 1 950 salariés », "Nordwing has 2,400 staff": the one count of its noun on each page.

        Neither tells another deed, another name, or a number of quite another size.
        """
        scene = self._scene
        if point.quantity.unit or point.key in ANYBODY | EVENTS or _stand_on_one_page(point, other):
            return False
        less, more = sorted((point.value, other.value))
        if more >= FAR_APART * less or not self._are_alone(point, other):
            return False
        one, two = point.statement, other.statement
        mine, yours = scene.name_stems(one), scene.name_stems(two)
        if (mine and yours and mine.isdisjoint(yours)) or not same_context(point, other, scene):
            return False
        deeds = [telling_verbs(each, scene) for each in (one, two)]
        return not (deeds[0] and deeds[1]) or are_kin(*deeds)

    def _is_of_one_stuff(self, point: Point, other: Point) -> bool:
        """« 300 tonnes de déchets », "480 tonnes of waste": so much of one thing, once a page."""
        if not point.measured or point.measured != other.measured:
            return False
        return not _stand_on_one_page(point, other) and self._are_alone(point, other)

    def _are_of_one_month(self, point: Point, other: Point) -> bool:
        """Whether both pages are dated, and no farther apart than a month."""
        apart = self._scene.minutes_apart(point.quantity.evidence, other.quantity.evidence)
        return apart is not None and apart <= MONTH_MINUTES

    def _is_slip_of(self, point: Point, other: Point) -> bool:
        """Whether one value is the other miswritten, of what may be one thing.

        Two things that are counted differ by two exchanged digits hardly ever.
        """
        scene = self._scene
        if not _are_slips(point, other) and not self._is_one_digit_of(point, other):
            return False
        mine, yours = (scene.name_stems(one.statement) for one in (point, other))
        if mine and yours and mine.isdisjoint(yours):
            return False
        alone = point.key not in ANYBODY and self._are_alone(point, other)
        return alone or same_context(point, other, scene)

    def _is_one_digit_of(self, point: Point, other: Point) -> bool:
        """Whether one digit differs in what is measured alike, and is told once on either page."""
        measure = point.context.measure
        if not measure or measure != other.context.measure or not is_telling(point):
            return False
        if _stand_on_one_page(point, other):
            return False
        told = differ_in_one_digit(point, other) and same_context(point, other, self._scene)
        return told and self._are_alone(point, other)

    def _are_alone(self, point: Point, other: Point) -> bool:
        """Whether each is the one value of its kind that its page tells."""
        return all(len(self._values_beside(one)) == 1 for one in (point, other))

    def is_only_one(self, point: Point) -> bool:
        """Whether its page tells no other value of what it counts, in any scope."""
        page = point.statement.evidence.page
        told = self._by_page[page, point.key, point.quantity.unit or ""]
        return len({one.told for one in told}) == 1

    def _values_beside(self, point: Point) -> set[tuple[float, float, float | None]]:
        page = point.statement.evidence.page
        return {
            one.told
            for one in self._by_page[page, point.key, point.quantity.unit or ""]
            if one.scope == point.scope
            and one.past == point.past
            and (one is point or (one.part_of is None and one.whole_for is None))
            and (not point.measured or one.measured == point.measured)
            and may_measure_one(one.context, point.context)
        }


def same_context(point: Point, other: Point, scene: Scene) -> bool:
    """A measure, a telling word or a name in common."""
    if point.context.measure and point.context.measure == other.context.measure:
        return True
    one, two = point.statement, other.statement
    words = scene.plain_keys(one) & scene.plain_keys(two) - {point.key, *ANYBODY}
    return bool(words or scene.names_in_reach(one) & scene.names_in_reach(two))


def is_one_happening(point: Point, other: Point, scene: Scene) -> bool:
    """Whether two values of a thing that a happening has once may be of the same happening."""
    mine, yours = (scene.name_stems(one.statement) for one in (point, other))
    if "magnitude" in {point.key, point.context.measure}:
        return names_agree(point, other, scene) and abs(point.value - other.value) <= MOST_APART
    if point.key == SCORE:
        return bool(mine & yours) and (mine <= yours or yours <= mine)
    return names_agree(point, other, scene)


def may_be_told_of_one(point: Point, other: Point, scene: Scene) -> bool:
    """Whether nothing speaks against two numbers being of one thing, and a word for it."""
    return same_context(point, other, scene) and not speaks_against(point, other, scene)


def names_agree(point: Point, other: Point, scene: Scene) -> bool:
    """Whether two statements share a name, or one has none."""
    mine, yours = (scene.name_stems(one.statement) for one in (point, other))
    return not mine or not yours or bool(mine & yours)


def _is_one_event(point: Point, other: Point, scene: Scene) -> bool:
    """« Une seule explosion a été entendue à Velm », "two explosions were heard in Velm"."""
    one, two = point.statement, other.statement
    if SOLE_RULES & {point.quantity.rule, other.quantity.rule}:
        # Who says that there was no other speaks of the same.
        words = scene.plain_keys(one) & scene.plain_keys(two) - {point.key}
        told_by_one_verb = bool(words & verb_keys(one, scene) & verb_keys(two, scene))
        if told_by_one_verb and names_agree(point, other, scene):
            return True
    same_names = scene.name_stems(one) == scene.name_stems(two)
    return same_names and scene.likeness(one, two) >= MIN_EVENT_LIKENESS


def _both_nameless(point: Point, other: Point, scene: Scene) -> bool:
    return not any(scene.name_stems(one.statement) for one in (point, other))


def _is_one_sentence(point: Point, other: Point, scene: Scene) -> bool:
    """Whether nearly all words and names are the same."""
    one, two = point.statement, other.statement
    mine, yours = scene.name_stems(one), scene.name_stems(two)
    if bool(mine) != bool(yours) or not (mine <= yours or yours <= mine):
        # « Le Crédit forézien emploie 3 900 personnes », « le nouvel ensemble en comptera 6 100 ».
        return False
    least = MIN_NAMED_LIKENESS if mine and mine == yours else MIN_LIKENESS
    return scene.likeness(one, two) >= least or scene.contained(one, two) >= MIN_CONTAINED


def _is_one_measure(point: Point, other: Point, scene: Scene) -> bool:
    """Two fines of one firm: the same names, or none and the same words or the same time."""
    one, two = point.statement, other.statement
    if _both_nameless(point, other, scene):
        planned = one.grade == two.grade == "expected"
        reach = scene.names_in_reach(one) & scene.names_in_reach(two)
        near = bool(reach) or planned or times_meet(point, other, scene)
        return near or _is_one_sentence(point, other, scene)
    mine, yours = scene.names_in_reach(one), scene.names_in_reach(two)
    return bool(mine) and mine == yours


def _is_one_change(point: Point, other: Point, scene: Scene) -> bool:
    """« Le titre a perdu 12 % », « l'action a reculé de 21 % »: of one name, or in its words."""
    one, two = point.statement, other.statement
    mine, yours = scene.name_stems(one), scene.name_stems(two)
    words = scene.plain_keys(one) & scene.plain_keys(two)
    if mine or yours:
        nested = bool(mine & yours) and (mine <= yours or yours <= mine)
        return nested and (bool(words) or times_meet(point, other, scene))
    # « Les prix de l'alimentation ont progressé de 2,7 % », « les prix ont augmenté de 1,7 % ».
    narrowed = scene.plain_keys(one) ^ scene.plain_keys(two)
    return len(words) >= TWO_WORDS and not narrowed


TWO_WORDS = 2


def _stand_on_one_page(point: Point, other: Point) -> bool:
    return point.statement.evidence.page == other.statement.evidence.page


def _are_slips(point: Point, other: Point) -> bool:
    """Whether one page miswrites what another tells: no page gives both by a slip."""
    return are_miswritten(point, other) and not _stand_on_one_page(point, other)


def are_odd_ones(point: Point, other: Point, scene: Scene) -> bool:
    """Whether each is the one number of its kind that the other statement does not tell too.

    « Par 178 voix contre 142 » and « par 187 voix contre 142 » differ in one number.
    """
    mine, yours = (_values_like(one, scene) for one in (point, other))
    return len(mine - yours) == 1 and len(yours - mine) == 1


def is_limit(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> bool:
    """Whether a number says how much may be: "62kph in a 30kph zone"."""
    measures = scene.language(statement).measures
    if quantity.unit not in UNITS:
        return False
    return context_of(quantity, scene.quantities_of(statement), statement, measures).threshold


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
            and (one.id == own.id or not is_limit(one, point.statement, scene))
            and (own.counted is None or one.counted is None or one.counted == own.counted)
        ),
    }
