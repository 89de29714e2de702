"""What a statement says is not true: "there is no truth in the claim that", « il est faux que »."""

from recoupe.records import Statement
from recoupe.stages.compare.negation import Negation
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import Clause, Telling, ToldWord

OPENING = frozenset({"SCONJ", "PRON"})
"""What a word that opens the clause behind it is tagged as."""
REACH = 6
"""So many words behind "truth", the clause begins."""


def untrue_in(statement: Statement, scene: Scene, telling: Telling) -> Negation | None:
    """The clause that a statement says is not so; None where it says no such thing."""
    for clause in telling.clauses(statement):
        words = _behind(clause, statement, scene)
        deed = next((one for one in words if one.key and one.tag in {"VERB", "ADJ"}), None)
        if deed is None or deed.key is None:
            continue
        return Negation(
            statement=statement,
            deed=deed.key,
            is_of_a_verb=deed.tag == "VERB",
            head=None,
            rest=frozenset(one.key for one in words if one.key) - {deed.key} | clause.names,
            is_denial=statement.grade == "attributed",
        )
    return None


def _behind(clause: Clause, statement: Statement, scene: Scene) -> tuple[ToldWord, ...]:
    """Words behind "that", where what stands before says that it is not so."""
    language = scene.language(statement)
    disputing, negated = language.disputing, False
    for at, word in enumerate(clause.words):
        untrue = word.form in disputing.untrue and not negated
        if untrue or (word.form in disputing.truths and negated):
            return _opened(clause.words[at + 1 :], language.disputing.that)
        negated = negated or word.form in language.concepts.negations
    return ()


def _opened(words: tuple[ToldWord, ...], openers: frozenset[str]) -> tuple[ToldWord, ...]:
    """Words behind the first that opens a clause, where it stands near."""
    for at, word in enumerate(words[:REACH]):
        if word.form in openers and word.tag in OPENING:
            return words[at + 1 :]
    return ()
