"""What statements say was not so: the deed, and of whom or what."""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise, takewhile

from recoupe.algorithms.folding import fold
from recoupe.languages import Language
from recoupe.languages.tables.disputing import Disputing
from recoupe.languages.tables.kindred import PERCEIVED, SPOKEN
from recoupe.records import Statement
from recoupe.stages.compare.alike import keys_between
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.denials import is_denial
from recoupe.stages.compare.negation import Negation
from recoupe.stages.compare.noun_roles import is_passive
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import INFINITIVE, Clause, Telling, ToldWord
from recoupe.stages.compare.traces import negation_at, untraced_in
from recoupe.stages.compare.untrue import untrue_in

TOLD = FIRM | {"expected"}
BEFORE_A_NOUN = frozenset({"ADJ", "DET", "ADP", "NUM"})
OBJECT_WORDS = 2
"""A pronoun so near behind a verb is its object."""


def negations_of(scene: Scene, telling: Telling) -> Iterator[Negation]:
    """Negations and denials of a story, titles left out, in the order of the text."""
    for one in scene.statements.values():
        if scene.is_title(one):
            continue
        found = None
        if one.grade == "denied" and is_denial(one, scene):
            found = _denial_of(one, telling)
        elif one.grade in TOLD:
            found = untrue_in(one, scene, telling)
            if found is None and (one.polarity == "negative" or len(telling.clauses(one)) > 1):
                found = _negation_of(one, scene, telling)
        if found is None and one.grade in TOLD and one.polarity == "positive":
            found = _refusal_of(one, scene, telling) or _exclusion_of(one, scene, telling)
        if found is not None:
            yield found
            again = _of_its_verb(found, telling)
            if again is not None:
                yield again


def _of_its_verb(negation: Negation, telling: Telling) -> Negation | None:
    """The same of the verb before "no", of one that says that there was none of a thing.

    "Had withdrawn no money" negates a withdrawal too.
    """
    if not negation.is_of_none or negation.is_trace or negation.statement.grade == "denied":
        return None
    for clause in telling.clauses(negation.statement):
        at = next((at for at, one in enumerate(clause.words) if one.key == negation.deed), None)
        before = [one for one in clause.words[: at or 0] if one.tag == "VERB" and one.key]
        if before and before[-1].key not in PERCEIVED | SPOKEN | {negation.deed}:
            deed = before[-1].key or ""
            return replace(
                negation, deed=deed, is_of_a_verb=True, head=None, rest=clause.keys - {deed}
            )
    return None


def _denial_of(statement: Statement, telling: Telling) -> Negation | None:
    """What somebody denies, up to the end of its first clause."""
    clause = next(iter(telling.clauses(statement)), None)
    told = [one for one in clause.words if one.key] if clause else []
    verb = next((one.key for one in told if one.tag == "VERB"), None)
    deed = verb or (told[0].key if told else None)
    if clause is None or deed is None:
        return None
    return Negation(
        statement=statement,
        deed=deed,
        is_of_a_verb=False,
        head=None if verb else deed,
        rest=clause.keys - {deed},
    )


def _negation_of(statement: Statement, scene: Scene, telling: Telling) -> Negation | None:
    """What the first clause with a negation and something to negate says was not so."""
    language = scene.language(statement)
    for clause in telling.clauses(statement):
        at = negation_at(clause.words, language)
        if at is None:
            continue
        if hold_phrase(clause.words, language.disputing.no_longer):
            return None
        behind = clause.words[at + 1 :]
        head = _swept(clause, language.disputing.sweeping)
        head = head or _none_there(clause.words, language.disputing.none_there)
        deed = _deed(behind, head, language, _lemmas(statement, scene))
        if head is not None and _is_object(clause.words, at):
            deed = head  # "received no warning before landing" negates no landing
        elif _is_open(behind, language.disputing.sweeping):
            return None
        told = untraced_in(statement, clause, head, language)
        if told is not None:
            return told
        if deed in PERCEIVED and head is not None:
            deed = head
        speaker = _speaker(statement, clause, scene) if head is None else frozenset()
        deed = deed or _verb_before(clause.words[:at], speaker)
        if deed is not None:
            return Negation(
                statement=statement,
                speaker=speaker,
                deed=deed,
                is_of_a_verb=deed in clause.verbs and deed != head,
                head=head,
                rest=_rest_of(clause, deed, language)
                - _seen_done(clause, deed, language, _lemmas(statement, scene))
                - (PERCEIVED if deed == head else frozenset()),
                is_not_yet=hold_phrase(clause.words, language.disputing.not_yet),
            )
    return None


def hold_phrase(words: Sequence[ToldWord], phrases: Sequence[str]) -> bool:
    """Whether one of some folded phrases stands among words: « ne … plus », "not yet"."""
    folded = f" {' '.join(one.form for one in words)} "
    return any(f" {phrase} " in folded for phrase in phrases)


def _rest_of(clause: Clause, deed: str, language: Language) -> frozenset[str]:
    """Other keys of a clause; behind "nobody", those behind the deed: who that is, is left open.

    "Nobody in the village, not even the vicar, was consulted before the vote".
    """
    words = clause.words
    if words[0].form in language.concepts.nobody:
        told = next((one for one, word in enumerate(words) if word.key == deed), len(words))
        rest = frozenset(one.key for one in words[told + 1 :] if one.key)
        if rest:
            return rest
    return clause.keys - {deed}


def _lemmas(statement: Statement, scene: Scene) -> Mapping[int, str]:
    """Folded lemma of each word of a statement, by where it begins."""
    return {one.start: fold(one.lemma) for one in scene.tokens_in(statement)}


def _refusal_of(statement: Statement, scene: Scene, telling: Telling) -> Negation | None:
    """What somebody refused or failed to do: « a refusé de coopérer », "failed to stop"."""
    refusing = scene.language(statement).disputing.refusing
    lemmas = _lemmas(statement, scene)
    for clause in telling.clauses(statement):
        verbs = [one for one in clause.words if one.tag == "VERB"]
        for verb, behind in pairwise(verbs):
            if lemmas.get(verb.start) not in refusing or INFINITIVE not in behind.features:
                continue
            if behind.key is None or INFINITIVE in verb.features:
                return None
            return Negation(
                statement=statement,
                deed=behind.key,
                is_of_a_verb=True,
                head=None,
                rest=clause.keys - {behind.key, verb.key or ""},
            )
    return None


def _exclusion_of(statement: Statement, scene: Scene, telling: Telling) -> Negation | None:
    """What somebody rules out: « l'origine électrique est exclue », "ruled out arson".

    Also of what somebody is cleared: "cleared two colleagues of any knowledge of the thefts".
    """
    disputing = scene.language(statement).disputing
    concepts = scene.language(statement).concepts
    lemmas = _lemmas(statement, scene)
    for clause in telling.clauses(statement):
        words = clause.words
        for at, word in enumerate(words):
            behind = words[at + 1 :]
            turned = word.tag == "ADJ" or is_passive(words, at, concepts)
            if lemmas.get(word.start) in disputing.clearing and word.tag == "VERB":
                of = next((n for n, one in enumerate(behind) if one.form in concepts.genitives), 0)
                return _cleared(statement, words[:at] if turned else behind[:of], behind[of + 1 :])
            if _excludes(words, at, lemmas, disputing):
                told = None if turned else _ruled_out(statement, behind, is_told=True)
                # « Un sabotage est exclu »: what is ruled out stands before.
                return told or _ruled_out(statement, words[:at], is_told=False)
    return None


def _cleared(
    statement: Statement, whom: Sequence[ToldWord], of_what: Sequence[ToldWord]
) -> Negation | None:
    """What somebody did not do, who must be told elsewhere as who did it."""
    bearer = next((one.key for one in whom if one.key and one.tag == "NOUN"), None)
    deed = next((one.key for one in of_what if one.key and one.tag in {"NOUN", "VERB"}), None)
    if bearer is None or deed is None:
        return None
    rest = frozenset(one.key for one in (*whom, *of_what) if one.key) - {deed}
    return Negation(statement=statement, deed=deed, is_of_a_verb=True, head=bearer, rest=rest)


def _ruled_out(statement: Statement, told: Sequence[ToldWord], *, is_told: bool) -> Negation | None:
    """The deed among some words, its verb or else its noun; a denial where somebody tells it."""
    nouns = [one for one in told if one.key and one.tag == "NOUN"]
    verbs = [one for one in told if one.key and one.tag == "VERB"]
    deed = next((one.key for one in (*verbs, *nouns)), None)
    if deed is None:
        return None
    return Negation(
        statement=statement,
        deed=deed,
        is_of_a_verb=bool(verbs),
        head=None if verbs else deed,
        rest=frozenset(one.key for one in told if one.key) - {deed},
        is_denial=bool(verbs) and is_told,
    )


def _excludes(
    words: Sequence[ToldWord], at: int, lemmas: Mapping[int, str], disputing: Disputing
) -> bool:
    """Whether a verb rules out what stands behind it, or before it in the passive."""
    word = words[at]
    lemma = lemmas.get(word.start, "")
    behind = words[at + 1].form if at + 1 < len(words) else ""
    return word.tag in {"VERB", "ADJ"} and (
        lemma in disputing.excluding or f"{lemma} {behind}" in disputing.excluding
    )


def _is_open(behind: Sequence[ToldWord], sweeping: AbstractSet[str]) -> bool:
    """Whether a pronoun behind a negation stands for what it says was not done, or to whom.

    "Cheeks did not meet them": whom is told elsewhere, and may be anybody; « personne » is nobody.
    """
    verb = next((at for at, one in enumerate(behind) if one.tag == "VERB"), None)
    if verb is None:
        return False
    near = behind[verb + 1 : verb + 1 + OBJECT_WORDS]
    return any(one.tag == "PRON" and one.form not in sweeping for one in near)


def _swept(clause: Clause, sweeping: frozenset[str]) -> str | None:
    """Key of the noun that a sweeping word stands before, adjectives let by."""
    at = next((at for at, one in enumerate(clause.words) if one.form in sweeping), None)
    before = None
    for one in () if at is None else clause.words[at + 1 :]:
        if one.tag == "NOUN":
            return one.key or before  # the key of "short circuit" stands on its first word
        if one.tag not in BEFORE_A_NOUN:
            return None
        before = one.key
    return None


def _is_object(words: Sequence[ToldWord], at: int) -> bool:
    """Whether a negation is the determiner of what a verb before it is done to: "made no offer"."""
    before = next((one for one in reversed(words[:at]) if one.tag not in {"ADV", "ADP"}), None)
    return before is not None and before.tag == "VERB"


def _deed(
    behind: Sequence[ToldWord], head: str | None, language: Language, lemmas: Mapping[int, str]
) -> str | None:
    """Key of the verb that is negated, else of what there was none of, or of what is not so.

    "Did not say what she was treated for" negates a saying, and no treatment. A verb that tells
    little beside its adjective lets that tell, "was not taken ill", and « se voir » the infinitive
    behind it: « ne s'est rien vu proposer ».
    """
    for at, one in enumerate(behind):
        told = behind[at + 1 : at + 2]
        if lemmas.get(one.start) in language.disputing.seeing_done and any(
            INFINITIVE in each.features for each in told
        ):
            continue
        if one.tag == "VERB" and (
            one.key or lemmas.get(one.start) not in language.concepts.support
        ):
            return one.key or head
        if one.tag == "ADJ" and one.key is not None and head is None:
            return one.key
    return head


def _verb_before(words: Sequence[ToldWord], speaker: AbstractSet[str]) -> str | None:
    """Key of the verb right before "nobody", of who says it of himself: "I insulted nobody"."""
    return words[-1].key if speaker and words and words[-1].tag == "VERB" else None


def _seen_done(
    clause: Clause, deed: str, language: Language, lemmas: Mapping[int, str]
) -> frozenset[str]:
    """Key of « voir » before the infinitive of a deed, which tells nothing by itself."""
    verbs = language.disputing.seeing_done
    told = (one for one in clause.words if lemmas.get(one.start) in verbs and one.key)
    return frozenset(one.key for one in told if one.key) - {deed}


def _none_there(words: Sequence[ToldWord], pattern: str) -> str | None:
    """Key of the noun of which there is none: « il n'y a pas de deuxième bombe »."""
    found = re.search(pattern, " ".join(one.form for one in words)) if pattern else None
    if found is None:
        return None
    behind = words[len(found.string[: found.end()].split()) :]
    return next((one.key for one in behind if one.tag == "NOUN"), None)


def _speaker(statement: Statement, clause: Clause, scene: Scene) -> frozenset[str]:
    """Keys and names of who says that he himself did not, in the first person or an infinitive."""
    report = scene.attributions.get(statement.attribution or "")
    if report is None or report.source is None:
        return frozenset()
    lexicon = scene.language(statement).lexicon
    first = clause.words[0]
    personal = lexicon.subject_pronouns - lexicon.impersonal_pronouns
    opened = first.form in lexicon.first_person | personal
    verb = next((one for one in clause.words if one.tag in {"VERB", "AUX"}), None)
    nouns = takewhile(lambda one: one is not verb, clause.words)
    if not opened and (
        verb is None
        or INFINITIVE not in verb.features
        or any(one.tag in {"NOUN", "PROPN"} for one in nouns)
    ):
        return frozenset()
    names = frozenset(scene.shared_name(one) for one in statement.sources)
    return names | keys_between(report.source.page, report.source.span, scene)


def is_of_a_closed_past(statement: Statement, scene: Scene) -> bool:
    """Whether a negation speaks of a time that is over, so that nothing can have come after it.

    "Did not back it" and "was not paid" do; "has not paid", « n'a pas payé » may be overtaken.
    """
    closed = scene.language(statement).disputing.closed_past
    verbs = (one for one in scene.tokens_in(statement) if one.tag in {"AUX", "VERB"})
    first = next(verbs, None)
    return first is not None and fold(first.lemma) in closed and "Tense=Past" in first.form
