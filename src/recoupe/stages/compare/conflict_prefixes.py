"""An adjective and its negative, told of one: "armed" and "unarmed", « légal » and « illégal »."""

from collections import defaultdict
from typing import NamedTuple

from recoupe.languages.tables.concepts import GENERAL
from recoupe.records import Conflict, Statement
from recoupe.stages.compare.conflict_record import FIRM, conflict_of
from recoupe.stages.compare.guards import (
    counted_alike,
    has_turned,
    is_told_plainly,
    may_be_of_one_time,
)
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import Clause, Telling

MIN_LETTERS = 5
"""A shorter adjective may be the end of another word."""
STEM_LETTERS = 6
"""Genders and numbers of one adjective share so many letters, without its prefix."""
COPULA_WORDS = 3
"""So few words before it, its auxiliary stands."""
SOON_MINUTES = 36 * 60
ADJECTIVE = frozenset({"ADJ", "VERB"})


class Told(NamedTuple):
    """One adjective that a clause tells of its subject."""

    statement: Statement
    clause: Clause
    form: str
    subject: frozenset[str]
    """Keys before it, and names."""


def find_prefix_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """Adjectives told with and without their negative prefix: one conflict a pair of statements."""
    by_stem: dict[tuple[str, str], list[Told]] = defaultdict(list)
    told = [
        one
        for each in scene.statements.values()
        if each.grade in FIRM and is_told_plainly(each, scene) and not scene.has_negation(each)
        for one in _predicates(each, scene, telling)
    ]
    for one in told:
        by_stem[scene.language(one.statement).tag, one.form[:STEM_LETTERS]].append(one)
    found = []
    for one in told:
        language = scene.language(one.statement)
        for prefix in language.disputing.negative_prefixes:
            bare = one.form.removeprefix(prefix)
            if bare == one.form or len(bare) < MIN_LETTERS:
                continue
            for other in by_stem.get((language.tag, bare[:STEM_LETTERS]), ()):
                if _are_of_one(other, one, scene):
                    found.append(_conflict(other, one))
    return found


def _conflict(plain: Told, negative: Told) -> Conflict:
    return conflict_of(
        "polarity",
        [plain.statement.evidence],
        [negative.statement.evidence],
        f"« {plain.form} » on one page, « {negative.form} » on the other, of one at one time",
        "adjective and its negative",
    )


def _predicates(statement: Statement, scene: Scene, telling: Telling) -> list[Told]:
    """Adjectives that a form of *be* tells of the subject of their clause."""
    found = []
    copulas = scene.language(statement).concepts.passive_auxiliaries
    for clause in telling.clauses(statement):
        for at, word in enumerate(clause.words):
            before = clause.words[max(0, at - COPULA_WORDS) : at]
            if (
                word.tag in ADJECTIVE
                and len(word.form) >= MIN_LETTERS
                and any(one.tag == "AUX" or one.form in copulas for one in before)
            ):
                head = clause.words[:at]
                keys = frozenset(one.key for one in head if one.key)
                found.append(Told(statement, clause, word.form, keys | clause.names))
    return found


def _are_of_one(left: Told, right: Told, scene: Scene) -> bool:
    """Whether two pages tell both of one subject; a pronoun stands for what stood before it."""
    one, other = left.statement, right.statement
    apart = scene.minutes_apart(one.evidence, other.evidence)
    if one.evidence.page == other.evidence.page or apart is None or apart > SOON_MINUTES:
        return False
    subjects = [each.subject or _before(each.statement, scene) for each in (left, right)]
    shared = subjects[0] & subjects[1]
    return (
        bool(shared - (GENERAL if len(shared) == 1 and left.subject != right.subject else set()))
        and may_be_of_one_time(one, other, scene)
        and counted_alike(one, other, scene)
        and not (has_turned(one, scene) or has_turned(other, scene))
    )


def _before(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys and names of the statement right before one whose subject is a pronoun."""
    told = scene.statements_before(statement)[-1:]
    return frozenset().union(*(scene.plain_keys(one) | scene.names_of(one) for one in told))
