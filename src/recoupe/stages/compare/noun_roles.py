"""Who did what to whom, where nouns and no names tell it: « un bus a percuté un tramway ».

By the order of the words, as actions between the named are read: whoever acts stands before the
verb, whoever bears it behind it, and a passive turns them round. Only what stands right beside the
verb counts; where anything else stands between, nothing is said.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from recoupe.languages.tables.concepts import Concepts
from recoupe.stages.compare.told_words import RELATIVES, Clause, ToldWord

BETWEEN = frozenset({"AUX", "ADV", "PART"})
"""What may stand between a noun and its verb."""
NOMINAL = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
AUXILIARY_WORDS = 3
"""So many words before a participle, its auxiliary stands."""


class Nouns(NamedTuple):
    """The nouns of one side of a deed."""

    keys: frozenset[str]
    forms: frozenset[str]
    """As written, folded: a ferry and a trawler are ships both."""


class NounDeed(NamedTuple):
    """Who acts, and to whom it is done."""

    verb: str
    agent: Nouns
    patient: Nouns


def noun_deeds(clause: Clause, concepts: Concepts) -> Iterator[NounDeed]:
    """Deeds of a clause that tells both sides by nouns, in the order of its verbs.

    « Un bus de la ligne 12 a percuté un tramway » and "a tram was hit by a bus" tell one.
    """
    words = clause.words
    for at, word in enumerate(words):
        if word.tag != "VERB" or word.key is None:
            continue
        before = _subject(words, at)
        behind, is_agent = _behind(words, at, concepts)
        passive = is_passive(words, at, concepts)
        if not before.keys or not behind.keys or passive != is_agent:
            continue
        agent, patient = (behind, before) if passive else (before, behind)
        yield NounDeed(word.key, agent, patient)


def without_clefts(clauses: Sequence[Clause], openers: Sequence[str]) -> Iterator[Clause]:
    """Clauses of a statement, those of a cleft put together: « c'est le bus | qui a percuté »."""
    for at, clause in enumerate(clauses):
        before = clauses[at - 1] if at else None
        if before is not None and clause.words[0].form in RELATIVES:
            opened = f"{' '.join(one.form for one in before.words)} "
            opener = next((one for one in openers if opened.startswith(f"{one} ")), None)
            if opener is not None:
                named = before.words[len(opener.split()) :]
                yield Clause(
                    (*named, *clause.words[1:]),
                    before.keys | clause.keys,
                    before.names | clause.names,
                )
                continue
        yield clause


def are_exchanged(one: NounDeed, other: NounDeed) -> bool:
    """Whether two deeds of one verb have their sides exchanged."""
    if one.verb != other.verb:
        return False
    if one.agent.keys.isdisjoint(one.patient.keys):
        return one.agent.keys == other.patient.keys and one.patient.keys == other.agent.keys
    return (
        one.agent.forms.isdisjoint(one.patient.forms)
        and one.agent.forms == other.patient.forms
        and one.patient.forms == other.agent.forms
    )


def _subject(words: Sequence[ToldWord], verb: int) -> Nouns:
    """The noun before a verb, with what stands before its first preposition."""
    at = verb - 1
    while at >= 0 and words[at].tag in BETWEEN:
        at -= 1
    first = at
    while first >= 0 and words[first].tag in NOMINAL | {"ADP"}:
        first -= 1
    return _head(words[first + 1 : at + 1])


def _behind(words: Sequence[ToldWord], verb: int, concepts: Concepts) -> tuple[Nouns, bool]:
    """The noun right behind a verb, and whether « par », "by" brings it up."""
    at = verb + 1
    while at < len(words) and words[at].tag in BETWEEN:
        at += 1
    is_agent = at < len(words) and words[at].form in concepts.passive_agents
    at += is_agent
    last = at
    while last < len(words) and words[last].tag in NOMINAL | {"ADP"}:
        last += 1
    return _head(words[at:last]), is_agent


def _head(phrase: Sequence[ToldWord]) -> Nouns:
    """The nouns of a phrase up to its first preposition; none where it begins with one."""
    kept = takewhile(lambda word: word.tag != "ADP", phrase)
    phrase = list(kept)
    nouns = [word for word in phrase if word.tag in {"NOUN", "PROPN"} and word.key]
    if not nouns and phrase and phrase[0].tag == "DET":
        # « Un surveillant », which a tagger may take for an adjective.
        nouns = [word for word in phrase[1:2] if word.tag in {"ADJ", "NUM"} and word.key]
    return Nouns(
        keys=frozenset(one.key for one in nouns if one.key),
        forms=frozenset(one.form for one in nouns),
    )


def is_passive(words: Sequence[ToldWord], verb: int, concepts: Concepts) -> bool:
    """« A été percuté », "was hit"; no progressive."""
    features = words[verb].features
    if "VerbForm=Part" not in features or "Tense=Pres" in features:
        return False
    before = words[max(0, verb - AUXILIARY_WORDS) : verb]
    return any(one.form in concepts.passive_auxiliaries for one in before)
