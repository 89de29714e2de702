"""What somebody denies, in the few words that a denial needs: « nie tout accord ».

A denial leaves out what everybody knows: "the party denies paying anybody" contradicts "the party
paid villagers 50 dollars a head" though one word is all that both share. What makes them one is
that the deed is told of who denies it, or that the denial leaves out nobody and nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from recoupe.languages.tables.concepts import NUMBER_WORDS
from recoupe.languages.tables.kindred import HARMFUL, SPOKEN, kin_of
from recoupe.records import Statement
from recoupe.stages.compare.alike import keys_between
from recoupe.stages.compare.conflict_times import is_bound
from recoupe.stages.compare.denials import STATED, is_denial, is_reproached
from recoupe.stages.compare.guards import is_conditioned, may_be_of_one_time
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import FINITE, Clause, Telling, ToldWord

KNOWS = "know"
"""Who denies that he knew denies a deed, though one that is only spoken of elsewhere."""
EXISTS = "exist"
"""Concept of « existence »."""
OPENING_WORDS = 5
"""So near to its beginning a denial says that it denies a part in a deed."""
FEW_TIMES = 2
"""A page that tells such a deed in more statements tells of several."""
SOON_MINUTES = 36 * 60
"""What there was none of may be there a day later."""
SEVERAL = 2
WISHES = frozenset({"want", "intend", "plan", "wish"})
"""Who denies that he wants to leave denies that he is to leave."""


@dataclass(frozen=True, kw_only=True)
class Denied:
    """What a denial says was not."""

    statement: Statement
    deed: str | None
    """Key of the verb; None where it denies a thing."""
    rest: frozenset[str]
    """Other keys and names; those of the thing where it denies one."""
    leaves_out_none: bool
    """« Quiconque », "any": of nobody, and nothing of the kind."""
    is_part: bool
    """Whether a part in a deed is denied, and not the deed: "any hand in the leak"."""
    denier: frozenset[str]
    """Keys and names of who denies it."""
    is_of_denier: bool
    """Whether who denies it is who would have done it: « nie avoir payé », "denied paying"."""


def denied_deeds(scene: Scene, telling: Telling) -> Iterator[tuple[list[Statement], Statement]]:
    """Denials, each with what other statements tell of the deed, if anything."""
    stated = [one for one in scene.statements.values() if _may_be_denied(one, scene)]
    for one in scene.statements.values():
        if one.grade != "denied" or not is_denial(one, scene):
            continue
        denied = denied_in(one, scene, telling)
        if denied is None:
            continue
        said = [
            each
            for each in stated
            if _may_meet(each, one, scene) and _tells(each, denied, scene, telling)
        ]
        if said:
            yield said, one


def _may_be_denied(statement: Statement, scene: Scene) -> bool:
    return (
        statement.grade in STATED | {"expected"}
        and statement.polarity == "positive"
        and not scene.is_title(statement)
        and not scene.has_negation(statement)
        and not scene.tells_another(statement)
        and not is_conditioned(statement, scene)
        and not (statement.evidence.exact + statement.evidence.suffix[:1]).endswith("?")
    )


def _may_meet(said: Statement, denied: Statement, scene: Scene) -> bool:
    """Whether somebody else may tell the same, of a time that may be one."""
    # "Denied that it knew before 9 January" is of any day before.
    bounded = any(is_bound(one, scene) for one in scene.times_of(denied))
    if set(said.sources) & set(denied.sources) or not (
        bounded or may_be_of_one_time(said, denied, scene)
    ):
        return False
    page = denied.evidence.page
    return (
        said.evidence.page != page
        or not scene.are_neighbours(said, denied)
        or bool(said.attribution)
    )


def denied_in(statement: Statement, scene: Scene, telling: Telling) -> Denied | None:
    """What the first clause of a denial says was not; None where it tells nothing."""
    clause = next(iter(telling.clauses(statement)), None)
    if clause is None:
        return None
    disputing = scene.language(statement).disputing
    opening = [one.form for one in clause.words[:OPENING_WORDS]]
    deed = _deed_of(clause)
    involved = not disputing.involved.isdisjoint(opening)
    idle = disputing.involved if involved else frozenset[str]()
    # « Le moindre euro »: nothing of the kind, however little.
    words = [one for one in clause.words if one.form not in idle | disputing.any_at_all]
    rest = frozenset(one.key for one in words if one.key) | clause.names
    rest -= {EXISTS, deed or "", *WISHES, *NUMBER_WORDS}
    indefinite = bool(opening) and opening[0] in disputing.indefinite
    return Denied(
        statement=statement,
        deed=None if involved else deed,
        rest=rest,
        leaves_out_none=EXISTS in clause.keys
        or indefinite
        or not disputing.any_at_all.isdisjoint(one.form for one in clause.words),
        is_part=involved,
        denier=_denier_of(statement, scene),
        is_of_denier=_has_no_subject(clause),
    )


def _has_no_subject(clause: Clause) -> bool:
    """Whether a clause begins with its verb: « avoir versé une rançon », "paying"."""
    first = clause.words[0]
    return first.tag in {"VERB", "AUX"} and FINITE not in first.features


def _deed_of(clause: Clause) -> str | None:
    """Key of the verb, or of the noun that a verb without sense leans on; None where none does.

    « Avoir eu connaissance de » denies what « connaissait » tells.
    """
    leant = False
    for one in clause.words:
        if one.tag in {"VERB", "AUX"} and (not one.key or one.key in WISHES):
            leant = leant or not one.key
        elif one.tag == "VERB" and one.key != EXISTS:
            return one.key
        elif one.tag == "NOUN" and one.key:
            return one.key if leant else None
    return None


def _denier_of(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys and names of who denies."""
    names = frozenset(scene.shared_name(one) for one in statement.sources)
    said = scene.attributions.get(statement.attribution or "")
    if said is None or said.source is None:
        return names
    return names | keys_between(said.source.page, said.source.span, scene)


def _tells(said: Statement, denied: Denied, scene: Scene, telling: Telling) -> bool:
    """Whether a clause of a statement tells as done what is denied, and as no reproach."""
    keys = denied.rest | kin_of(denied.deed or "")
    if is_reproached(said, keys, scene):
        return False
    if said.grade == "expected" and not _are_near(said, denied, scene):
        return False  # a plan may have been made since
    if denied.is_part:
        return _has_part(said, denied, scene, telling)
    if denied.deed is None:
        return _is_there(said, denied, scene, telling)
    if denied.deed in SPOKEN - {KNOWS}:
        return False
    deeds = kin_of(denied.deed)
    few = telling.count_on(said.evidence.page, deeds) <= FEW_TIMES
    return any(
        "VERB" in clause.told_as(deeds, as_plan=said.grade == "expected")
        and (
            (
                _is_the_same(clause, deeds, denied, telling)
                and not is_by_another(clause, deeds, denied)
            )
            or (not denied.rest and _acts(clause, deeds, denied))
            or (
                not denied.rest
                and denied.leaves_out_none
                and "VERB" in clause.told_as({denied.deed})
                and few
                and _are_near(said, denied, scene)
            )
        )
        for clause in telling.clauses(said)
    )


def _is_the_same(clause: Clause, deeds: frozenset[str], denied: Denied, telling: Telling) -> bool:
    """Whether a clause holds all that a denial tells beside the deed.

    « Quitter le groupe » tells little, unless it is told of who denies it.
    """
    rest = denied.rest
    held = all(not clause.keys.isdisjoint(kin_of(one)) for one in rest)
    return bool(rest) and held and (telling.is_telling(rest) or _acts(clause, deeds, denied))


def _acts(clause: Clause, deeds: frozenset[str], denied: Denied) -> bool:
    """Whether who denies a deed is the one of whom a clause tells it."""
    before = takewhile(lambda one: one.tag != "VERB" or one.key not in deeds, clause.words)
    return not denied.denier.isdisjoint(_keys_of(list(before), clause))


def is_by_another(clause: Clause, deeds: frozenset[str], denied: Denied) -> bool:
    """Whether a clause tells the deed of somebody named, or of an office, that denies nothing.

    "The mayor denied paying the builder" says nothing of what the minister paid. A denial with a
    subject of its own is of whom that tells.
    """
    if not denied.is_of_denier:
        return False
    before = list(takewhile(lambda one: one.tag != "VERB" or one.key not in deeds, clause.words))
    if any(one.tag == "AUX" for one in before) and _is_of_what(before, denied):
        return False
    subject = [one for one in before if one.tag in {"NOUN", "PROPN"}]
    return bool(subject) and denied.denier.isdisjoint(_keys_of(before, clause))


def _is_of_what(before: list[ToldWord], denied: Denied) -> bool:
    """« Une rançon a été versée »: what stands before the verb is what it was done to."""
    return any(one.key in denied.rest for one in before if one.key)


def _keys_of(words: list[ToldWord], clause: Clause) -> set[str]:
    """Keys of some words; with the names of the clause where one of them is a name."""
    keys = {one.key for one in words if one.key}
    named = any(one.tag == "PROPN" for one in words)
    return keys | (set(clause.names) if named else set())


def _has_part(said: Statement, denied: Denied, scene: Scene, telling: Telling) -> bool:
    """Whether a statement tells harm done by who denies a part in what other pages tell of."""
    others = (one for one in scene.articles if one != denied.statement.evidence.page)
    told = frozenset[str]().union(*(telling.page_keys(one) for one in others))
    if not denied.rest or not denied.rest <= told:
        return False
    return any(
        "VERB" in clause.told_as(HARMFUL) and _acts(clause, HARMFUL, denied)
        for clause in telling.clauses(said)
    )


def _is_there(said: Statement, denied: Denied, scene: Scene, telling: Telling) -> bool:
    """Whether a statement tells of a thing that is said not to be.

    The thing is what it tells of, before its verb, or the deed that it tells: « un accord limite
    les exportations ».
    """
    thing = denied.rest - denied.denier
    if not thing or not denied.leaves_out_none or not _are_near(said, denied, scene):
        return False
    if not telling.is_telling(thing) and len(thing) < SEVERAL and not denied.rest:
        return False
    if telling.count_on(said.evidence.page, thing) > FEW_TIMES:
        return False
    for clause in telling.clauses(said):
        before = takewhile(lambda one: one.tag != "VERB", clause.words)
        nouns = {one.key for one in before if one.tag in {"NOUN", "ADJ"} and one.key}
        done = "VERB" in clause.told_as(thing) and _acts(clause, thing, denied)
        if thing <= nouns or (len(thing) == 1 and done):
            return True
    return False


def _are_near(said: Statement, denied: Denied, scene: Scene) -> bool:
    """Whether the page that tells it is not much later than the one that denies it."""
    told, no = (scene.published(one.evidence.page) for one in (said, denied.statement))
    return told is not None and no is not None and told.start - no.start <= SOON_MINUTES
