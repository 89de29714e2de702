"""Values that are told of another case than a figure of the story: of another place or firm.

"At its rival Tannic sales rose by 3 percent", « le stade peut accueillir 21 000 personnes »: such a
value stands beside the figure that a reader might take it for, and is no value of it.
"""

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages.number_context import may_be_one_measure, may_measure_one
from recoupe.languages.tables.concepts import ANYBODY
from recoupe.languages.tables.measures import UNITS
from recoupe.languages.tables.named_as import ANYTHING, may_be_called
from recoupe.records import Span, Statement
from recoupe.stages.compare.alike import are_kin, verb_keys
from recoupe.stages.compare.figure_counted import AGE, OFTEN, STORYWIDE
from recoupe.stages.compare.figure_evidence import same_context
from recoupe.stages.compare.figure_parts import begins_with_a_place, names_a_part_ahead
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_ranks import RANKS
from recoupe.stages.compare.figure_relations import TURNS
from recoupe.stages.compare.figure_scores import UNIT as SCORE
from recoupe.stages.compare.figure_series import Series
from recoupe.stages.compare.figure_times import ends_before
from recoupe.stages.compare.figure_vetoes import adds_to_others
from recoupe.stages.compare.scene import Scene

OWN_KIND = frozenset({SCORE, AGE, OFTEN}) | RANKS
"""What is told of one match, one person or one deed."""
CAPACITY = "capacity"
WORDS_TO_PLACE = 7
"""Behind a number, its place stands so near: « 47 % des parcelles à Montbel »."""
MOST_TIMES = 300
"""1,400 died in the quake of 1977, eight in today's."""


def tells_of_another(part: Series, whole: Series, scene: Scene) -> bool:
    """Whether a value tells the same of something that is set apart from what a series is of."""
    if part is whole or part.key[1] != whole.key[1] or OWN_KIND & {part.key[0], whole.key[0]}:
        return False
    one = part.points[0]
    if any(one.told == two.told or _are_worlds_apart(one, two) for two in whole.points):
        return False
    if any(_stands_beside(one, two, scene) for two in whole.points):
        return True
    told = any(_tell_one_kind(one, two, scene) for two in whole.points)
    return told and all(_is_set_apart(one, two, scene) for two in whole.points)


def _stands_beside(one: Point, two: Point, scene: Scene) -> bool:
    """« 61 % à Cressieux et 47 % *à Montbel* », "by 3 percent, and by 11 percent *in Britain*"."""
    if one.statement.id != two.statement.id or one.key != two.key or one.giver or two.giver:
        return False
    return may_measure_one(one.context, two.context) and _has_a_place_behind(one, scene)


def _has_a_place_behind(point: Point, scene: Scene) -> bool:
    """Whether a preposition and a name follow a number, before any verb and any other number."""
    quantity, statement = point.quantity, point.statement
    page, text = quantity.evidence.page, scene.articles[quantity.evidence.page].text
    behind = Span(quantity.evidence.span.end, ends_before(quantity, statement, scene))
    language = scene.language(statement)
    leads = language.names.place_prepositions | language.names.toward
    led = False
    for token in scene.tokens_at(page, behind)[:WORDS_TO_PLACE]:
        if token.tag in {"VERB", "AUX"}:
            return False
        if led and token.tag == "PROPN":
            return True
        led = led or fold(token.span.of(text)) in leads
    return False


def _are_worlds_apart(one: Point, two: Point) -> bool:
    """Whether nobody would take one value for the other: a label of two euros, a fine of 75,000."""
    less, more = sorted((abs(one.value), abs(two.value)))
    return more > MOST_TIMES * less


def _tell_one_kind(one: Point, two: Point, scene: Scene) -> bool:
    """Whether two numbers measure the same of whatever they are told of."""
    if one.quantity.unit:
        measured = one.context.measure not in {"", *UNITS.values()}
        similar = _is_similar(one, scene) and may_be_one_measure(one.context, two.context)
        if similar or (measured and one.context.measure == two.context.measure):
            return True
        share = one.quantity.unit == "%" and same_context(one, two, scene)
        return one.context.rate == two.context.rate and (share or _tell_one_deed(one, two, scene))
    if STORYWIDE & {one.key, two.key}:
        return one.key == two.key
    if ANYTHING & {one.key, two.key} or not may_be_called(one.key, two.key):
        return False
    if CAPACITY in {one.context.reach, two.context.reach}:
        return True
    return not ANYBODY & {one.key, two.key} or _tell_one_deed(one, two, scene)


def _is_similar(point: Point, scene: Scene) -> bool:
    """« Une affaire semblable s'était conclue par sept mois de suspension »: another one."""
    told = f" {' '.join(folded_words(point.statement.evidence.exact))} "
    return any(f" {one} " in told for one in scene.language(point.statement).measures.similar)


def _tell_one_deed(one: Point, two: Point, scene: Scene) -> bool:
    """Whether a verb of one is of the kind of a verb of the other, or its contrary: rose, fell."""
    mine, yours = (verb_keys(each.statement, scene) for each in (one, two))
    turned = any(frozenset({key, other}) in TURNS for key in mine for other in yours)
    return turned or are_kin(mine, yours)


def _is_set_apart(one: Point, two: Point, scene: Scene) -> bool:
    """Whether words of the first say that it is told of something else than the second.

    Of another place or body, of how many there may be, of a part that it begins with, of more than
    were told, or of an earlier time: « en 2009, une sortie de piste avait fait quatre blessés ».
    """
    left, right = one.statement, two.statement
    if one.total:
        return False
    # A share is dated by its month or quarter: "fell by 7.3 percent in April".
    if one.past != two.past and one.quantity.unit != "%":
        return one.past
    if CAPACITY in {one.context.reach, two.context.reach}:
        return one.context.reach != two.context.reach
    if any(
        tells(one, scene) and not tells(two, scene)
        for tells in (adds_to_others, begins_with_a_place, _is_similar)
    ):
        return True
    if one.quantity.unit and names_a_part_ahead(left, right, scene):
        return True
    return _tells_another_name(left, right, scene)


def _tells_another_name(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether the first names something, and the second is told of nothing that it names.

    A statement without a name is told of what its page names: "walkers near the park".
    """
    names, others = scene.name_stems(left), scene.names_in_reach(right)
    if not names or not names.isdisjoint(others):
        return False
    page = right.evidence.page
    return bool(others) or not any(scene.tells_name(page, one) for one in scene.names_of(left))
