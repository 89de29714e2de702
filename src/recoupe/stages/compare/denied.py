"""What a denial says was not, as far as its few words tell.

It may tell it by a clause, "that one of its lines ignited the fire", by an infinitive, « avoir
versé une rançon », or by a noun, « tout départ de l'entraîneur », behind the name of a report or
not: "the claim that …", « les rumeurs de … ».
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from recoupe.algorithms.folding import folded_words
from recoupe.languages import Language
from recoupe.languages.tables.concepts import NUMBER_WORDS
from recoupe.languages.tables.kindred import PERCEIVED
from recoupe.records import Statement
from recoupe.stages.compare.alike import keys_between
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import FINITE, RELATIVES, Clause, Telling, ToldWord

EXISTS = "exist"
"""Concept of « existence »."""
OPENING_WORDS = 5
"""So near to its beginning a denial says that it denies a part in a deed."""
WISHES = frozenset({"want", "intend", "plan", "wish"})
"""Who denies that he wants to leave denies that he is to leave."""
COUNTED = NUMBER_WORDS | {"one"}
"""Numbers, which tell nothing of what is denied."""
JOINING = frozenset({"ADP", "SCONJ", "PRON", "DET", "PUNCT"})
"""Words between the name of a report and what it reports."""


@dataclass(frozen=True, kw_only=True)
class Denied:
    """What a denial says was not."""

    statement: Statement
    deed: str | None
    """Key of the verb; None where it denies a thing."""
    thing: str | None
    """Key of the first noun of what it denies, where it denies a thing, or that it came to
    somebody's notice: « tout départ », "receiving a ransom demand"."""
    subject: frozenset[str]
    """Keys of the nouns before the verb: of whom it is denied; empty where that is the denier."""
    rest: frozenset[str]
    """Other keys and names; those of the thing, `thing` among them, where it denies one."""
    leaves_out_none: bool
    """« Quiconque », "any": of nobody, and nothing of the kind."""
    is_part: bool
    """Whether a part in a deed is denied, and not the deed: "any hand in the leak"."""
    denier: frozenset[str]
    """Keys and names of who denies it."""
    is_of_denier: bool
    """Whether who denies it is who would have done it: « nie avoir payé », "denied paying"."""


def denied_in(statement: Statement, scene: Scene, telling: Telling) -> Denied | None:
    """What the first clause of a denial says was not; None where it tells nothing."""
    clause = next(iter(telling.clauses(statement)), None)
    if clause is None:
        return None
    disputing = scene.language(statement).disputing
    told = _without_circumstance(reported(clause.words, scene.language(statement)))
    if not told:
        return None
    opening = [one.form for one in told[:OPENING_WORDS]]
    involved = not disputing.involved.isdisjoint(opening)
    idle = disputing.involved if involved else frozenset[str]()
    # « Le moindre euro »: nothing of the kind, however little.
    words = [one for one in told if one.form not in idle | disputing.any_at_all]
    deed = _deed_of(told, is_clause=_is_clause(statement, disputing.that))
    rest = frozenset(one.key for one in words if one.key) | clause.names
    rest -= {EXISTS, deed or "", *WISHES, *COUNTED}
    is_thing = not any(one.tag in {"VERB", "AUX"} for one in told) or deed in PERCEIVED
    first = next((one.form for one in told if one.tag == "DET"), "")
    indefinite = first in disputing.indefinite and (first == opening[0] or deed in PERCEIVED)
    return Denied(
        statement=statement,
        deed=None if involved else deed,
        thing=_thing_of(words) if is_thing and not involved else None,
        subject=_subject_of(told, deed),
        rest=rest,
        leaves_out_none=EXISTS in clause.keys
        or indefinite
        or not disputing.any_at_all.isdisjoint(one.form for one in told),
        is_part=involved,
        denier=_denier_of(statement, scene),
        is_of_denier=_has_no_subject(told),
    )


def reported(words: Sequence[ToldWord], language: Language) -> Sequence[ToldWord]:
    """Words of what is denied, up to a relative clause, without the name of a report before it.

    « Les rumeurs de fermeture de l'usine », "the suggestion that he was asleep". All words where
    nothing stands behind that name.
    """
    told = list(takewhile(lambda one: one.form not in RELATIVES, words))
    before = list(takewhile(lambda one: one.tag not in {"NOUN", "VERB", "AUX"}, told))
    behind = told[len(before) :]
    if behind and behind[0].form in language.disputing.reports:
        rest = list(dropwhile(lambda one: one.tag in JOINING, behind[1:]))
        return rest if any(one.key for one in rest) else told
    return told


def _has_no_subject(words: Sequence[ToldWord]) -> bool:
    """Whether words begin with their verb: « avoir versé une rançon », "paying"."""
    first = words[0]
    return first.tag in {"VERB", "AUX"} and FINITE not in first.features


def _without_circumstance(words: Sequence[ToldWord]) -> Sequence[ToldWord]:
    """Words up to the comma behind the verb before a clause without a finite verb.

    "Any pellets were lost, the boxes having been found": how so is not denied.
    """
    verbs = [at for at, one in enumerate(words) if one.tag == "VERB"]
    commas = [at for at, one in enumerate(words) if one.form == ","]
    for comma in commas:
        if any(at < comma for at in verbs) and any(at > comma for at in verbs):
            return words[:comma]
    return words


def _is_clause(statement: Statement, openers: frozenset[str]) -> bool:
    """Whether "that" stands right before: a clause has a finite verb, though it look like none."""
    before = folded_words(statement.evidence.prefix.replace("'", " ").replace("’", " "))[-1:]
    return not openers.isdisjoint(before)


def _deed_of(words: Sequence[ToldWord], *, is_clause: bool) -> str | None:
    """Key of the verb, or of the noun that a verb without sense leans on; None where none does.

    « Avoir eu connaissance de » denies what « connaissait » tells. Behind a noun, a verb tells the
    deed only where it is finite, or has an auxiliary, "any records were taken", or must be.
    """
    leant = subject = False
    auxiliary = False
    for one in words:
        auxiliary = auxiliary or one.tag == "AUX"
        tells = not subject or auxiliary or is_clause or FINITE in one.features
        if one.tag in {"VERB", "AUX"} and (not one.key or one.key in WISHES):
            leant = leant or not one.key
        elif one.tag == "VERB" and one.key != EXISTS and tells:
            return one.key
        elif one.tag == "NOUN" and one.key:
            if leant:
                return one.key
            subject = True
    return None


def _thing_of(words: Sequence[ToldWord]) -> str | None:
    """Key of the first noun that tells; of two side by side the last: "a ransom demand"."""
    behind = dropwhile(lambda one: one.tag != "NOUN" or not one.key, words)
    nouns = [one.key for one in takewhile(lambda one: one.tag == "NOUN", behind) if one.key]
    return nouns[-1] if nouns else None


def _subject_of(words: Sequence[ToldWord], deed: str | None) -> frozenset[str]:
    """Keys of the nouns before the verb of a clause, and of what stands beside them."""
    if deed is None:
        return frozenset()
    before = takewhile(lambda one: one.key != deed, words)
    return frozenset(one.key for one in before if one.key and one.tag in {"NOUN", "ADJ"})


def _denier_of(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys and names of who denies."""
    names = frozenset(scene.shared_name(one) for one in statement.sources)
    said = scene.attributions.get(statement.attribution or "")
    if said is None or said.source is None:
        return names
    return names | keys_between(said.source.page, said.source.span, scene)


def keys_of(words: Sequence[ToldWord], clause: Clause) -> set[str]:
    """Keys of some words; with the names of the clause where one of them is a name."""
    keys = {one.key for one in words if one.key}
    named = any(one.tag == "PROPN" for one in words)
    return keys | (set(clause.names) if named else set())
