"""One deed with its roles exchanged: « A a attaqué B », « B a attaqué A »."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from recoupe.algorithms.instants import day_parts
from recoupe.algorithms.roles import Deed, turned_round
from recoupe.languages.tables.concepts import BEFALLING, MUTUAL
from recoupe.records import Conflict, Statement
from recoupe.stages.compare.alike import word_of
from recoupe.stages.compare.conflict_record import FIRM, conflict_of
from recoupe.stages.compare.noun_roles import (
    NamedDeed,
    NounDeed,
    are_exchanged,
    named_deeds,
    noun_deeds,
    without_clefts,
)
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.time_sides import meet
from recoupe.stages.compare.told_words import Telling

MIN_SAMENESS = 0.5
"""Share of words that two accounts of one deed have in common."""
MIN_NOUN_SAMENESS = 0.75
"""The same where nouns are exchanged, of which a story may have many of one kind."""
NEARLY_THE_SAME = "and the rest of the words is nearly the same"
TOLD = FIRM | {"expected"}
MAX_ACCOUNTS = 200
"""Statements of one verb that are compared; a story that tells more tells of many deeds."""


def find_role_conflicts(scene: Scene) -> list[Conflict]:
    """Accounts of one deed that differ in who did it to whom: one conflict a pair of accounts.

    Two sides may well have attacked each other, so that a time that both accounts tell, or a
    number, must say that they mean one deed.
    """
    found = []
    for left, right, deed in _turned(scene):
        if scene.sameness(left, right) < MIN_SAMENESS or not _is_one_deed(left, right, scene):
            continue
        one = f"the same time or number, {NEARLY_THE_SAME}"
        word = word_of(left, deed[0], scene)
        found.append(_exchange_of(left, right, word, one, "roles exchanged"))
    return found


def find_noun_role_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """The same between nouns: « un bus a percuté un tramway », "a tram hit a bus".

    A bus and a tram may meet twice: the rest of the words must be nearly the same, and a time, a
    place or another name must be common to both.
    """
    found = []
    for left, right, verb in _exchanged(scene, telling):
        in_one_claim = scene.are_in_one_claim(left, right)
        if scene.sameness(left, right) < MIN_NOUN_SAMENESS or not (
            in_one_claim or _are_of_one(left, right, scene)
        ):
            continue
        one = f"it of one day or place, {NEARLY_THE_SAME}"
        word = word_of(left, verb, scene)
        found.append(_exchange_of(left, right, word, one, "roles of nouns exchanged"))
    return found


def _exchange_of(left: Statement, right: Statement, word: str, told: str, rule: str) -> Conflict:
    why = f"who did it and who bore it are exchanged (« {word} »); both tell {told}"
    return conflict_of("role", [left.evidence], [right.evidence], why, rule)


def _exchanged(scene: Scene, telling: Telling) -> Iterator[tuple[Statement, Statement, str]]:
    """Pairs of two pages that tell one deed with its nouns exchanged, and its verb."""
    by_deed: dict[str, list[tuple[Statement, NounDeed]]] = defaultdict(list)
    for one in scene.statements.values():
        if one.grade in FIRM and one.polarity == "positive" and not scene.is_title(one):
            concepts = scene.language(one).concepts
            openers = scene.language(one).disputing.clefts
            for clause in without_clefts(telling.clauses(one), openers):
                for deed in noun_deeds(clause, concepts):
                    if deed.verb not in MUTUAL:
                        by_deed[deed.verb].append((one, deed))
    for verb, told in sorted(by_deed.items()):
        for index, (left, mine) in enumerate(told[:MAX_ACCOUNTS]):
            for right, yours in told[index + 1 : MAX_ACCOUNTS]:
                if left.evidence.page != right.evidence.page and are_exchanged(mine, yours):
                    yield left, right, verb


def _are_of_one(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether two statements have a day or a name in common, and no day or name apart."""
    names = scene.names_of(left), scene.names_of(right)
    if (names[0] or names[1]) and not (names[0] <= names[1] or names[1] <= names[0]):
        return False
    days = [
        {day_parts(one.value)[1] or one.value for one in scene.times_of(each)}
        for each in (left, right)
    ]
    if days[0] and days[1]:
        return bool(days[0] & days[1])
    return bool(names[0] & names[1])


def find_named_role_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """The same between phrases that names tell apart: « ceux de A ont attaqué ceux de B ».

    Of one claim, of one day, or in nearly the same words.
    """
    by_verb: dict[str, list[tuple[Statement, NamedDeed]]] = defaultdict(list)
    for one in scene.statements.values():
        if one.grade in TOLD and one.polarity == "positive" and not scene.is_title(one):
            language = scene.language(one)
            clauses = without_clefts(telling.clauses(one), language.disputing.clefts)
            for clause in clauses:
                for deed in named_deeds(clause, language.concepts, _names_at(one, scene)):
                    if deed.verb not in MUTUAL:
                        by_verb[deed.verb].append((one, deed))
    found = []
    for verb, told in sorted(by_verb.items()):
        for (left, mine), (right, yours) in combinations(told[:MAX_ACCOUNTS], 2):
            if (
                left.evidence.page != right.evidence.page
                and mine.agent == yours.patient
                and mine.patient == yours.agent
                and _are_one_account(left, right, scene)
            ):
                same = f"it of one day or place, {NEARLY_THE_SAME}"
                word = word_of(left, verb, scene)
                found.append(_exchange_of(left, right, word, same, "roles of names exchanged"))
    return found


def _names_at(statement: Statement, scene: Scene) -> dict[int, str]:
    """Where each name of a statement begins → a stem that two languages share."""
    return {
        one.evidence.span.start: scene.shared_name(one.entity)
        for one in scene.mentions_in(statement)
        if one.entity
    }


def _are_one_account(left: Statement, right: Statement, scene: Scene) -> bool:
    if scene.is_distinct(left) or scene.is_distinct(right):
        return False
    days = [{day_parts(one.value)[1] for one in scene.times_of(each)} for each in (left, right)]
    if days[0] and days[1] and days[0].isdisjoint(days[1]):
        return False
    alike = scene.sameness(left, right)
    in_one_claim = scene.are_in_one_claim(left, right)
    anchored = in_one_claim or bool(days[0] & days[1] - {None})
    return alike >= (MIN_SAMENESS if anchored else MIN_NOUN_SAMENESS)


def _turned(scene: Scene) -> Iterator[tuple[Statement, Statement, Deed]]:
    by_verb: dict[str, list[Statement]] = defaultdict(list)
    for one in scene.statements.values():
        if one.grade in FIRM and one.polarity == "positive" and not scene.is_title(one):
            for verb in sorted({action.verb for action in one.actions}):
                by_verb[verb].append(one)
    seen: set[tuple[str, str]] = set()
    for verb in sorted(by_verb):
        told = by_verb[verb] if len(by_verb[verb]) <= MAX_ACCOUNTS else []
        for index, left in enumerate(told):
            for right in told[index + 1 :]:
                if left.evidence.page == right.evidence.page or (left.id, right.id) in seen:
                    continue
                seen.add((left.id, right.id))
                accounts = scene.deeds(left), scene.deeds(right)
                deed = turned_round(*accounts, mutual=MUTUAL, befalling=BEFALLING)
                if deed is not None:
                    yield left, right, deed


def _is_one_deed(left: Statement, right: Statement, scene: Scene) -> bool:
    mine, yours = scene.times_of(left), scene.times_of(right)
    if mine and yours:
        return any(meet(one, other) for one in mine for other in yours)
    numbers = [{(one.low, one.high) for one in scene.quantities_of(each)} for each in (left, right)]
    return bool(numbers[0] & numbers[1])
