"""Who did what to whom, where nouns and no names tell it: « un bus a percuté un tramway ».

By the order of the words, as actions between the named are read: whoever acts stands before the
verb, whoever bears it behind it, and a passive turns them round. Only what stands right beside the
verb counts; where anything else stands between, nothing is said.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
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
        against = _against(words, at, concepts)
        if against is not None and before.keys:
            yield NounDeed(against[0], before, against[1])
            continue
        passive = is_passive(words, at, concepts)
        if not before.keys or not behind.keys or passive != is_agent:
            continue
        agent, patient = (behind, before) if passive else (before, behind)
        yield NounDeed(word.key, agent, patient)


class NamedDeed(NamedTuple):
    """Who acts and who bears it, by the one name that either phrase has."""

    verb: str
    agent: str
    patient: str


def named_deeds(
    clause: Clause, concepts: Concepts, names: Mapping[int, str]
) -> Iterator[NamedDeed]:
    """Deeds of a clause with one name before the verb and one behind, in the order of its verbs.

    Args:
        clause: of one statement.
        concepts: of its language.
        names: where each name begins → what stands for it.
    """
    words = clause.words
    verbs = [at for at, one in enumerate(words) if one.tag == "VERB" and one.key]
    for at in verbs[:1] or []:
        sides = (
            [names[one.start] for one in words[:at] if one.start in names],
            [names[one.start] for one in words[at + 1 :] if one.start in names],
        )
        if [len(set(one)) for one in sides] != [1, 1] or sides[0][0] == sides[1][0]:
            continue
        if is_passive(words, at, concepts):
            if not any(one.form in concepts.passive_agents for one in words[at + 1 :]):
                continue
            sides = sides[::-1]
        elif any(one.form in concepts.passive_agents for one in words[at + 1 :]):
            continue
        yield NamedDeed(words[at].key or "", sides[0][0], sides[1][0])


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
        return _are_one(one.agent, other.patient) and _are_one(one.patient, other.agent)
    return (
        one.agent.forms.isdisjoint(one.patient.forms)
        and one.agent.forms == other.patient.forms
        and one.patient.forms == other.agent.forms
    )


def _are_one(one: Nouns, other: Nouns) -> bool:
    """Whether two phrases may name one: "the firm" is "the camera firm"."""
    return one.keys <= other.keys or other.keys <= one.keys


def _against(words: Sequence[ToldWord], verb: int, concepts: Concepts) -> tuple[str, Nouns] | None:
    """The noun behind a verb, and against whom: « a porté plainte contre le pharmacien »."""
    at = next(
        (at for at in range(verb + 1, len(words)) if words[at].form in concepts.against), None
    )
    if at is None or any(one.tag not in NOMINAL for one in words[verb + 1 : at]):
        return None
    nouns = [one for one in words[verb + 1 : at] if one.key and one.tag == "NOUN"]
    last = at + 1
    while last < len(words) and words[last].tag in NOMINAL:
        last += 1
    whom = _head(words[at + 1 : last])
    key = nouns[0].key if nouns else words[verb].key
    return (key, whom) if key and whom.keys else None


def _subject(words: Sequence[ToldWord], verb: int) -> Nouns:
    """The noun before a verb, with what stands before its first preposition."""
    at = verb - 1
    while at >= 0 and words[at].tag in BETWEEN:
        at -= 1
    first = at
    while first >= 0 and words[first].tag in NOMINAL | {"ADP"}:
        first -= 1
    return _head(_without_opening(words[first + 1 : at + 1]))


def _without_opening(phrase: Sequence[ToldWord]) -> Sequence[ToldWord]:
    """A phrase without what stands before its subject: "in 2021 | the school"."""
    if not phrase or phrase[0].tag != "ADP":
        return phrase
    starts = (
        at
        for at, (before, word) in enumerate(pairwise(phrase), start=1)
        if word.tag == "DET" and before.tag in {"NUM", "NOUN", "PROPN"}
    )
    at = next(starts, None)
    return phrase if at is None else phrase[at:]


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
