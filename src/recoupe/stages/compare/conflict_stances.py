"""For or against: « le maire salue le projet », "the mayor criticised the project".

Such verbs report what they judge, so that the statement is what they stand before, « le projet »,
and tells nothing by itself.
"""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from recoupe.algorithms.folding import fold
from recoupe.languages.naming import telling_stem
from recoupe.records import AnchoredAttribution, Conflict, Evidence, Span, Statement
from recoupe.stages.compare.alike import keys_between
from recoupe.stages.compare.conflict_record import FIRM, conflict_of
from recoupe.stages.compare.guards import has_turned, may_be_of_one_time, numbers_fit
from recoupe.stages.compare.noun_roles import is_passive
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import FINITE, Clause, Telling, ToldWord

SOON_MINUTES = 3 * 1440
"""After some days somebody may have changed his mind."""
HOLDER_WORDS = 12
"""So many words before the verb tell who judges."""


class Named(NamedTuple):
    """Who or what is told of, by words and by names."""

    keys: frozenset[str]
    names: frozenset[str]
    """Telling stems."""

    def meets(self, other: "Named") -> bool:
        """Whether both may be one: by a name where both have one, else by all words of one."""
        if self.names and other.names:
            return not self.names.isdisjoint(other.names)
        fewer, more = sorted((self.keys, other.keys), key=len)
        return bool(fewer) and fewer <= more


NOBODY = Named(frozenset(), frozenset())


class Stance(NamedTuple):
    """Who speaks for or against what."""

    statement: Statement
    place: Evidence
    verb: str
    """As written."""
    holder: Named
    thing: Named
    """What is judged."""
    is_for: bool


def find_stance_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """One and the same for a thing here and against it there: one conflict a pair of statements."""
    told = [one for each in scene.statements.values() for one in _stances(each, scene, telling)]
    speaks_for = [one for one in told if one.is_for]
    against = [one for one in told if not one.is_for]
    return [
        conflict_of(
            "translation" if scene.are_in_two_languages(left.place, right.place) else "polarity",
            [left.place],
            [right.place],
            f"« {left.verb} » on one page, « {right.verb} » on the other, of one and by one; no "
            "word says that the opinion has changed",
            "for and against",
        )
        for left, right in product(speaks_for, against)
        if _are_opposed(left, right, scene)
    ]


def _are_opposed(left: Stance, right: Stance, scene: Scene) -> bool:
    one, other = left.statement, right.statement
    apart = scene.minutes_apart(one.evidence, other.evidence)
    return (
        one.evidence.page != other.evidence.page
        and apart is not None
        and apart <= SOON_MINUTES
        and left.holder.meets(right.holder)
        and left.thing.meets(right.thing)
        and may_be_of_one_time(one, other, scene)
        and numbers_fit(one, other, scene)
        and not (has_turned(one, scene) or has_turned(other, scene))
        and not (scene.tells_another(one) or scene.tells_another(other))
    )


def _stances(statement: Statement, scene: Scene, telling: Telling) -> Iterator[Stance]:
    if scene.is_title(statement) or statement.grade not in FIRM:
        return
    said = scene.attributions.get(statement.attribution or "")
    if said is not None and said.cue is not None and said.source is not None:
        found = _reported(statement, said, scene, telling)
    else:
        found = next(_told(statement, scene, telling), None)
    if found is not None:
        yield found


def _reported(
    statement: Statement, said: AnchoredAttribution, scene: Scene, telling: Telling
) -> Stance | None:
    """A judgement whose verb reports: "the mayor welcomed | the project"."""
    cue, source = said.cue, said.source
    if cue is None or source is None or statement.evidence.span.start < cue.span.end:
        return None
    page = statement.evidence.page
    lemmas = [fold(one.lemma) for one in scene.tokens_at(page, cue.span)]
    is_for = _side(lemmas, scene, page)
    clause = next(iter(telling.clauses(statement)), None)
    if (
        is_for is None
        or clause is None
        or _is_finite(clause)
        or _is_negated(page, source, cue, scene)
    ):
        return None
    return Stance(
        statement,
        scene.with_source(statement),
        cue.exact,
        _named(page, source.span, scene),
        _named(page, statement.evidence.span, scene),
        is_for,
    )


def _is_finite(clause: Clause) -> bool:
    """Whether what stands behind the verb is a sentence of its own."""
    return any(FINITE in one.features for one in clause.words)


def _is_negated(page: str, source: Evidence, cue: Evidence, scene: Scene) -> bool:
    between = Span(min(source.span.end, cue.span.start), cue.span.end)
    marks = scene.languages[page].concepts.negations
    text = scene.articles[page].text
    return any(fold(one.span.of(text)) in marks for one in scene.tokens_at(page, between))


def _side(lemmas: Sequence[str], scene: Scene, page: str) -> bool | None:
    """Whether some words speak for what follows; None where they do neither."""
    disputing = scene.languages[page].disputing
    if not disputing.approving.isdisjoint(lemmas):
        return True
    return False if not disputing.disapproving.isdisjoint(lemmas) else None


def _told(statement: Statement, scene: Scene, telling: Telling) -> Iterator[Stance]:
    """A judgement that the page tells: « le projet a été dénoncé par la maire »."""
    if statement.polarity != "positive" or scene.has_negation(statement):
        return
    page, concepts = statement.evidence.page, scene.language(statement).concepts
    lemmas = {one.start: fold(one.lemma) for one in scene.tokens_in(statement)}
    for clause in telling.clauses(statement):
        for at, word in enumerate(clause.words):
            is_for = _side([lemmas.get(word.start, "")], scene, page)
            if word.tag != "VERB" or is_for is None:
                continue
            sides = (
                _side_of(page, clause.words[:at], scene),
                _side_of(page, clause.words[at + 1 :], scene),
            )
            if is_passive(clause.words, at, concepts):
                by = [one.form in concepts.passive_agents for one in clause.words]
                if True not in by[at:]:
                    return
                agent = by.index(True, at)
                sides = _side_of(page, clause.words[agent + 1 :], scene), sides[0]
            yield Stance(statement, statement.evidence, word.form, *sides, is_for)
            return


def _side_of(page: str, words: Sequence[ToldWord], scene: Scene) -> Named:
    """Who or what some words tell of."""
    return _named(page, Span(words[0].start, words[-1].end), scene) if words else NOBODY


def _named(page: str, span: Span, scene: Scene) -> Named:
    """Who or what a stretch of a page tells of.

    A place beside a noun says where: "farmers in Lorvain", "the mayor of Lorvain".
    """
    has_noun = any(one.tag == "NOUN" for one in scene.tokens_at(page, span))
    named = (
        scene.entities.get(one.entity or "")
        for one in scene.mentions_on(page)
        if span.holds(one.evidence.span)
    )
    names = frozenset(
        telling_stem(one.name)
        for one in named
        if one is not None and not (has_noun and one.kind == "place")
    )
    return Named(keys_between(page, span, scene), names)
