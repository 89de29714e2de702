"""What nothing tells of: "no trace of an anchor", "no sign that he had been hit"."""

from collections.abc import Sequence

from recoupe.languages import Language
from recoupe.records import Statement
from recoupe.stages.compare.negation import Negation
from recoupe.stages.compare.told_words import Clause, ToldWord


def untraced_in(
    statement: Statement, clause: Clause, head: str | None, language: Language
) -> Negation | None:
    """The deed, or the thing, of which a clause says that there was no trace, if any.

    Args:
        statement: a statement with a negation.
        clause: the clause that has it.
        head: key of the noun behind "no".
        language: tables of its language.
    """
    told = _told_without_trace(statement, clause, head, language)
    return told or _trace_of(statement, clause, head, language)


def negation_at(words: Sequence[ToldWord], language: Language) -> int | None:
    """Where the first word stands that negates a deed; None where none does."""
    disputing = language.disputing
    marks = (language.concepts.negations | disputing.negative_pronouns) - disputing.without
    return next((at for at, one in enumerate(words) if one.form in marks), None)


def _trace_of(
    statement: Statement, clause: Clause, head: str | None, language: Language
) -> Negation | None:
    """The thing of which there was no trace, if a clause says so."""
    thing = _traced(clause, head, language)
    if thing is None:
        return None
    return Negation(
        statement=statement,
        deed=thing,
        is_of_a_verb=False,
        head=thing,
        rest=frozenset(),
        is_trace=True,
    )


def _traced(clause: Clause, head: str | None, language: Language) -> str | None:
    """Key of the thing of which there was no trace, sign or evidence; None where that is not told.

    « Aucune trace de lutte »: no fight. What was not found of somebody who is missing, "no trace of
    the boy", says nothing of him, and a definite article tells so.
    """
    words = clause.words
    at = next((at for at, one in enumerate(words) if one.form in language.disputing.traces), None)
    if at is None or head is None or words[at].key != head or at + 2 >= len(words):
        return None
    if words[at + 1].form not in language.concepts.genitives:
        return None
    if any(one.form in language.lexicon.definites for one in words[at + 2 : at + 3]):
        return None
    return next((one.key for one in words[at + 2 :] if one.tag == "NOUN"), None)


def _is_to_come(features: str) -> bool:
    """Whether a form of a verb tells what is still to come, or what would be."""
    return "Tense=Fut" in features or "Mood=Cnd" in features


def _told_without_trace(
    statement: Statement, clause: Clause, head: str | None, language: Language
) -> Negation | None:
    """What there was no sign or evidence of, told by a clause: "no sign that he had been hit".

    « Rien ne prouve que » says that it is not known, which a finding does not.
    """
    words = clause.words
    at = next((at for at, one in enumerate(words) if one.form in language.disputing.traces), None)
    if at is None or head is None or words[at].key != head:
        return None
    if not words[at + 2 :] or words[at + 1].form not in language.disputing.that:
        return None
    behind = words[at + 2 :]
    verb = next((one for one in behind if one.tag == "VERB" and one.key), None)
    if verb is None or verb.key is None or negation_at(behind, language) is not None:
        return None
    if any(one.form in language.measures.ahead or _is_to_come(one.features) for one in behind):
        return None  # "no sign that the talks would resume"
    rest = frozenset(one.key for one in behind if one.key) | clause.names
    return Negation(
        statement=statement,
        deed=verb.key,
        is_of_a_verb=True,
        head=None,
        rest=rest - {verb.key},
        is_whole=True,
    )
