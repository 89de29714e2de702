"""Who did it to whom, by slots: « A a prêté 40 000 euros à B », « c'est B qui a prêté … à A ».

A sentence that says that it was he and nobody else excludes the other account by itself; two
plain ones must be of one claim, or tell one time in nearly the same words.
"""

from collections import defaultdict
from itertools import combinations

from recoupe.algorithms.folding import folded_words
from recoupe.languages.tables.concepts import BEFALLING, GENERAL, MUTUAL
from recoupe.records import Conflict, Statement
from recoupe.stages.compare.alike import word_of
from recoupe.stages.compare.conflict_record import FIRM, conflict_of
from recoupe.stages.compare.guards import is_told_plainly, numbers_fit
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_slots import Slots, excludes_the_reverse, slots_of
from recoupe.stages.compare.told_words import Telling

MIN_SAMENESS = 0.6
"""Share of words that two plain accounts of one time have in common."""
MAX_ACCOUNTS = 200
"""Accounts of one verb that are compared; a story that tells more tells of many deeds."""


def find_exchanged_slots(scene: Scene, telling: Telling) -> list[Conflict]:
    """Accounts of one deed whose sides are exchanged: one conflict a pair of statements."""
    by_verb: dict[str, list[Slots]] = defaultdict(list)
    for one in scene.statements.values():
        plain = not scene.has_negation(one) or excludes_the_reverse(one, scene)
        if one.grade in FIRM and is_told_plainly(one, scene) and plain:
            for slots in slots_of(one, scene, telling):
                if slots.verb not in MUTUAL | BEFALLING:
                    by_verb[slots.verb].append(slots)
    found = []
    for verb, told in sorted(by_verb.items()):
        for mine, yours in combinations(told[:MAX_ACCOUNTS], 2):
            left, right = mine.statement, yours.statement
            if (
                left.evidence.page != right.evidence.page
                and _are_exchanged(mine, yours, in_one_claim=scene.are_in_one_claim(left, right))
                and _are_of_one_deed(mine, yours, scene)
            ):
                word = word_of(left, verb, scene)
                why = (
                    f"who did it and to whom are exchanged (« {word} »); both tell of one deed, "
                    "at no other time"
                )
                found.append(
                    conflict_of("role", [left.evidence], [right.evidence], why, "slots exchanged")
                )
    return found


def _are_exchanged(mine: Slots, yours: Slots, *, in_one_claim: bool) -> bool:
    """Whether who acts in each is among those to whom the other does it.

    Where a cleft sentence is one of two of a claim, one of both is enough: "Kestrin has sued the
    firm", "it was Morvane that sued Kestrin".
    """
    # "The firm" may be either of them: a word that anything is called tells no side.
    mine_acts, yours_acts = mine.agent - GENERAL, yours.agent - GENERAL
    if not mine_acts or not yours_acts or not mine_acts.isdisjoint(yours_acts):
        return False
    crossed = [mine_acts & yours.others, yours_acts & mine.others]
    kept = mine_acts & mine.others or yours_acts & yours.others
    is_exclusive = mine.is_exclusive or yours.is_exclusive
    # « Le gardien du barrage », « l'alerte au barrage »: all that says who, and no part of it.
    whole = mine_acts <= yours.others or yours_acts <= mine.others
    return not kept and (all(crossed) or (whole and is_exclusive and in_one_claim))


def _are_of_one_deed(mine: Slots, yours: Slots, scene: Scene) -> bool:
    left, right = mine.statement, yours.statement
    if any(
        _is_in_return(one, scene) or scene.is_distinct(one) for one in (left, right)
    ) or not numbers_fit(left, right, scene):
        return False
    times = bool(scene.times_of(left)), bool(scene.times_of(right))
    if all(times) and not scene.share_a_time(left, right):
        return False
    if mine.is_exclusive or yours.is_exclusive or scene.are_in_one_claim(left, right):
        return True
    alike = scene.sameness(left, right) >= MIN_SAMENESS
    return all(times) and (alike or not mine.others.isdisjoint(yours.others))


def _is_in_return(statement: Statement, scene: Scene) -> bool:
    """« À son tour », "in retaliation": both may have done it to each other."""
    words = scene.language(statement).disputing.in_return
    return not words.isdisjoint(folded_words(statement.evidence.exact.replace("’", " ")))
