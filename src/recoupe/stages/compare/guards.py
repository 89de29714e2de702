"""What would explain a difference away: a condition, a charge, another time or number, a turn."""

from collections import defaultdict
from itertools import product

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages.tables.concepts import BEARERS
from recoupe.records import Statement
from recoupe.stages.compare.moment import moment_of
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.scene_words import folded_token

PAIR = 2
BESIDE_WORDS = 4
"""So far behind the verb of a report, a word tells that it is new."""
RELATIVE = "relative"
"""Key of the roles of kin."""
RECENT_MINUTES = 90 * 1440
"""What lies further back is another affair."""
ROUNDED = 0.9
"""« Une trentaine » may be 33."""
FIRST = "first"
"""Concept of « le premier »."""
Values = set[tuple[float | None, float | None]]
"""Lowest and highest value of each number."""


def is_conditioned(statement: Statement, scene: Scene) -> bool:
    """« S'il n'est pas payé », "unless it is paid": under a condition nothing is told."""
    conditions = scene.language(statement).concepts.conditions
    return not conditions.isdisjoint(folded_words(statement.evidence.exact))


def is_charge(statement: Statement, scene: Scene) -> bool:
    """Whether a statement tells of a reproach, an inquiry or a suspicion."""
    concepts = scene.language(statement).concepts
    # « Le suspect » is somebody of whom something may be told plainly.
    return any(
        fold(token.lemma) in concepts.accusing
        and not (token.tag == "NOUN" and concepts.key_of(token.lemma) in BEARERS)
        for token in scene.tokens_in(statement)
    )


def has_turned(statement: Statement, scene: Scene) -> bool:
    """Whether a word says that what is told is new: « a rouvert », "now", "again".

    « Interdite depuis mercredi » dates a state, and does not say that it was another before. « Il
    confirme désormais le vol » tells beside its verb that it is new.
    """
    disputing = scene.language(statement).disputing
    turned = disputing.turned - (disputing.since if scene.times_of(statement) else frozenset())
    words = [*_beside_verb(statement, scene), *folded_words(statement.evidence.exact)]
    return not turned.isdisjoint(words)


def _beside_verb(statement: Statement, scene: Scene) -> list[str]:
    """Words between the verb of a report and what it reports, where they stand in that order."""
    report = scene.attributions.get(statement.attribution or "")
    if report is None or report.cue is None or report.cue.page != statement.evidence.page:
        return []
    text = scene.articles[report.cue.page].text
    return folded_words(text[report.cue.span.end : statement.evidence.span.start])[:BESIDE_WORDS]


def is_ahead(statement: Statement, scene: Scene) -> bool:
    """Whether it tells what is still to come: « la réparation durera », "should take"."""
    if statement.grade == "expected":
        return True
    place = statement.evidence
    forms = [one.form for one in scene.tokens_at(place.page, place.span) if one.form]
    ahead = scene.language(statement).measures.ahead
    told = any("Tense=Fut" in one for one in forms)
    return told or not ahead.isdisjoint(folded_words(place.exact))


def is_of_kin(statement: Statement, scene: Scene) -> bool:
    """« Sa sœur avait fugué », "Her brother left": of somebody's relative, and not of him."""
    language = scene.language(statement)
    words = folded_words(statement.evidence.exact)[:2]
    if len(words) < PAIR or words[0] not in language.lexicon.possessives:
        return False
    role = language.names.roles.get((words[1],))
    return role is not None and role.key == RELATIVE


def is_told_plainly(statement: Statement, scene: Scene) -> bool:
    """Whether a statement affirms: in no title, as no reproach, under no condition."""
    return affirms(statement, scene) and not is_charge(statement, scene)


def affirms(statement: Statement, scene: Scene) -> bool:
    """The same of a reproach as well: who leads an inquiry is told plainly, whatever it is into."""
    return (
        statement.polarity == "positive"
        and not scene.is_title(statement)
        and not is_conditioned(statement, scene)
    )


def tells_of_one(statement: Statement, scene: Scene) -> bool:
    """Whether a statement tells plainly what is neither new nor said of another of its kind."""
    return (
        is_told_plainly(statement, scene)
        and not has_turned(statement, scene)
        and not scene.tells_another(statement)
        and not scene.is_distinct(statement)
    )


def was_so_before(statement: Statement, scene: Scene) -> bool:
    """« La grille avait été fermée », "had been closed": when it happened, and not since."""
    marks = scene.language(statement).concepts.pluperfects
    text = scene.articles[statement.evidence.page].text
    return any(folded_token(text, one) in marks for one in scene.tokens_in(statement))


def values_of(statement: Statement, scene: Scene) -> Values:
    """Numbers of a statement."""
    return {(one.low, one.high) for one in scene.quantities_of(statement)}


def numbers_fit(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether no number tells two statements apart: sixty searched on Sunday, 120 on Tuesday."""
    mine, yours = values_of(left, scene), values_of(right, scene)
    return not mine or not yours or bool(mine & yours)


def bounds_fit(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether no number of one thing tells two apart but for a bound or a rounding: "up to 12"."""
    mine, yours = (_ends(one, scene) for one in (left, right))
    pairs = [pair for of in mine.keys() & yours.keys() for pair in product(mine[of], yours[of])]
    return not pairs or any(min(pair) >= ROUNDED * max(pair) for pair in pairs)


def _ends(statement: Statement, scene: Scene) -> dict[str, list[float]]:
    """Of what is counted or measured → how many at least and at most, whatever their sign."""
    concepts = scene.language(statement).concepts
    found: dict[str, list[float]] = defaultdict(list)
    for one in scene.quantities_of(statement):
        of = one.unit or (concepts.counted_key(one.counted) if one.counted else "")
        found[of].extend(abs(end) for end in (one.low, one.high) if end is not None)
    return found


def counted_alike(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether both or neither tell of a first one, where there was another, or of another one."""
    marks = [
        (
            _is_first_of_several(one, scene),
            scene.is_distinct(one) or scene.tells_another(one),
        )
        for one in (left, right)
    ]
    return marks[0] == marks[1]


def _is_first_of_several(statement: Statement, scene: Scene) -> bool:
    """« Le premier accident », on a page that tells of another one."""
    if FIRST not in scene.plain_keys(statement):
        return False
    return any(map(scene.tells_another, scene.statements_of(statement.evidence.page)))


def may_be_of_one_time(said: Statement, other: Statement, scene: Scene) -> bool:
    """Whether times of both meet, or one tells none; neither of long ago beside news."""
    if scene.times_of(said) and scene.times_of(other):
        return scene.share_a_time(said, other)
    return scene.is_of_long_ago(said) == scene.is_of_long_ago(other)


def may_be_denied_of(said: Statement, denied: Statement, scene: Scene) -> bool:
    """The same of a denial, which answers what is in the news, however many weeks it lies back."""
    if may_be_of_one_time(said, denied, scene):
        return True
    began = scene.earliest
    ends = [moment.end for one in scene.times_of(said) if (moment := moment_of(one))]
    recent = bool(ends) and began is not None and max(ends) >= began - RECENT_MINUTES
    return recent and not scene.times_of(denied)


def are_dated(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether the pages of both tell when they were published."""
    return scene.minutes_apart(left.evidence, right.evidence) is not None


def stood_later(affirmed: Statement, negated: Statement, scene: Scene) -> bool:
    """Whether the page that negates is the earlier one, or its date is unknown."""
    yes, no = (scene.published(one.evidence.page) for one in (affirmed, negated))
    return yes is None or no is None or no.before(yes)


def was_over(affirmed: Statement, negated: Statement, scene: Scene) -> bool:
    """Whether a statement dates what it tells before the page that negates it: at 3.12 a.m.

    What was so then cannot have come after.
    """
    page = scene.published(negated.evidence.page)
    moments = [moment for one in scene.times_of(affirmed) if (moment := moment_of(one)) is not None]
    return page is not None and bool(moments) and all(one.end <= page.start for one in moments)
