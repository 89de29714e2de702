"""A small word that turns a sentence round: before and after, with and without, for and against.

Such words tell nothing by themselves, so that statements line up whichever of the two they have.
Where the rest is the same, they are all that two pages disagree on.
"""

from collections.abc import Sequence
from itertools import combinations

from recoupe.records import Conflict, Statement
from recoupe.stages.compare.conflict_record import FIRM, conflict_of
from recoupe.stages.compare.guards import may_be_of_one_time, numbers_fit
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import Telling, ToldWord

MIN_SAMENESS = 0.75
"""Share of the telling words that both have in common."""
BEHIND = 4
"""So many words behind a small word, what it governs begins."""

Turned = tuple[str, str]
"""The small word of either statement, as written there."""


def find_small_word_conflicts(
    statements: Sequence[Statement], scene: Scene, telling: Telling
) -> list[Conflict]:
    """Statements of one claim that differ in one small word: one conflict a pair of statements."""
    firm = [one for one in statements if one.grade in FIRM and not scene.is_title(one)]
    found = []
    for left, right in combinations(firm, 2):
        if left.evidence.page == right.evidence.page or left.polarity != right.polarity:
            continue
        if scene.sameness(left, right) < MIN_SAMENESS or not numbers_fit(left, right, scene):
            continue
        words = _turned(left, right, scene, telling)
        if words is None or not may_be_of_one_time(left, right, scene):
            continue
        found.append(
            conflict_of(
                "polarity",
                [left.evidence],
                [right.evidence],
                f"« {words[0]} » on one page, « {words[1]} » on the other; the two exclude each "
                "other; the rest of the words is the same",
                "contrary small words",
            )
        )
    return found


def _turned(left: Statement, right: Statement, scene: Scene, telling: Telling) -> Turned | None:
    """The two small words that exclude each other before one thing; None where none do.

    A statement that has both, or the same word twice, compares two things.
    """
    if scene.are_in_two_languages(left.evidence, right.evidence):
        return None
    pairs = scene.language(left).disputing.turning
    words = telling.words(left), telling.words(right)
    forms = [[word.form for word in one] for one in words]
    for first, second in (*pairs, *((two, one) for one, two in pairs)):
        if (forms[0].count(first), forms[1].count(second)) != (1, 1):
            continue
        if second in forms[0] or first in forms[1]:
            continue
        at = forms[0].index(first), forms[1].index(second)
        if _governed(words[0], at[0]) & _governed(words[1], at[1]):
            return first, second
    return None


def _governed(words: Sequence[ToldWord], at: int) -> frozenset[str]:
    """Keys of what stands right behind a small word."""
    return frozenset(one.key for one in words[at + 1 : at + 1 + BEHIND] if one.key)
