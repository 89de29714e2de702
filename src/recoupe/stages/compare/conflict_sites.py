"""Where a thing stands, or where it began: "the farm lies near X", « l'exploitation est à Y ».

Such a sentence has a noun, a verb that only places it, and the place: too few words for two of them
to line up. What makes them one is the noun, which each page tells of once with such a verb.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages import Language
from recoupe.languages.tables.concepts import GENERAL
from recoupe.languages.tables.kindred import kin_of
from recoupe.records import AnchoredMention, Conflict, Statement
from recoupe.stages.compare.conflict_names import are_related, conflict_of_places
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.guards import may_be_of_one_time, tells_of_one
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.speaking import NAMED
from recoupe.stages.compare.told_words import Clause, Telling, ToldWord

STANDS, BEGINS = "stands", "begins"
OCCURS = frozenset({"occur"})
LEAN = frozenset({"ADP", "DET", "ADV"})
"""What may stand between the verb and the place …"""
LEAN_WORDS = 6
"""… so many words at most: « à hauteur de », « au lieu-dit la ».

No other verb and no other noun: "in the town hall of Ostrava" is where the hall is."""
NOMINAL = frozenset({"NOUN", "PROPN"})
SOON_MINUTES = 14 * 1440
"""What stands in one place today has not moved in two weeks."""


class Site(NamedTuple):
    """Where one thing stands or began."""

    statement: Statement
    how: str
    keys: frozenset[str]
    """Keys that may be the thing: of the noun, or of those that a pronoun may stand for."""
    place: AnchoredMention
    is_definite: bool


def find_site_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """Two places of one thing, or of one beginning: one conflict a pair of places."""
    sites = [
        site
        for one in scene.statements.values()
        if one.grade in FIRM | {"expected"} and _may_be_sited(one, scene)
        for site in _sites(one, scene, telling)
    ]
    return conflict_of_places(
        (
            (mine.place, yours.place)
            for mine, yours in combinations(sites, 2)
            if _exclude(mine, yours, scene)
        )
    )


def _may_be_sited(statement: Statement, scene: Scene) -> bool:
    return tells_of_one(statement, scene) and not scene.has_negation(statement)


def _exclude(mine: Site, yours: Site, scene: Scene) -> bool:
    left, right = mine.statement, yours.statement
    apart = scene.minutes_apart(left.evidence, right.evidence)
    if left.evidence.page == right.evidence.page or apart is None or apart > SOON_MINUTES:
        return False
    shared = {one for one in mine.keys if not yours.keys.isdisjoint(kin_of(one))}
    return (
        mine.how == yours.how
        and bool(shared - GENERAL)
        and (mine.is_definite or yours.is_definite)
        and (left.grade == "expected") == (right.grade == "expected")
        and mine.place.entity != yours.place.entity
        and may_be_of_one_time(left, right, scene)
        and not are_related(mine.place, yours.place, scene)
    )


def _sites(statement: Statement, scene: Scene, telling: Telling) -> Iterator[Site]:
    language = scene.language(statement)
    lemmas = {one.start: fold(one.lemma) for one in scene.tokens_in(statement)}
    for clause in telling.clauses(statement):
        for at, word in enumerate(clause.words):
            how = _how(word, lemmas.get(word.start, ""), language)
            place = _place_behind(clause.words[at + 1 :], statement, scene) if how else None
            if how is None or place is None:
                continue
            keys, is_definite = _thing(clause, at, language)
            if not keys:
                keys = telling.reach(statement, clause)
            if keys:
                yield Site(statement, how, keys, place, is_definite)


def _how(word: ToldWord, lemma: str, language: Language) -> str | None:
    """Whether a verb only says where a thing stands, or that it began; None of any other."""
    if word.tag not in {"VERB", "AUX"}:
        return None
    if lemma in language.disputing.siting:
        return STANDS
    if word.key in OCCURS:
        return BEGINS  # « a eu lieu », "took place"
    return BEGINS if word.tag == "VERB" and lemma in language.disputing.arising else None


def _thing(clause: Clause, verb: int, language: Language) -> tuple[frozenset[str], bool]:
    """Keys of the noun before a verb, and whether a definite article brings it up.

    "The stricken farm", « la ferme du plateau »: the noun is what stands before a preposition.
    """
    before = list(clause.words[:verb])
    stop = next((at for at, one in enumerate(before) if one.tag in {"ADP", "PUNCT"}), len(before))
    phrase = before[:stop]
    nouns = [one for one in phrase if one.tag in NOMINAL]
    head = nouns[-1:] or []
    keys = frozenset(one.key for one in head if one.key)
    return keys, bool(phrase) and phrase[0].form in language.lexicon.definites


def _place_behind(
    words: Sequence[ToldWord], statement: Statement, scene: Scene
) -> AnchoredMention | None:
    """The name right behind a preposition of place, where it may be that of a place."""
    language = scene.language(statement)
    mentions = {one.evidence.span.start: one for one in scene.mentions_in(statement)}
    seen = False
    for word in words[: LEAN_WORDS + 1]:
        found = mentions.get(word.start)
        if found is not None:
            return found if seen and _may_be_a_place(found, scene) else None
        if word.form in language.disputing.placing:
            seen = True
        elif word.tag not in LEAN and word.form not in language.disputing.beside_places:
            return None
    return None


def _may_be_a_place(mention: AnchoredMention, scene: Scene) -> bool:
    """Whether a name may stand for a place: it is one, or nothing tells that it is somebody."""
    known = scene.entities.get(mention.entity or "")
    if known is None or mention.form not in NAMED:
        return False
    if known.kind == "place":
        return not (known.known or "").startswith(("country:", "capital:"))
    speaks = any(known.id in one.sources for one in scene.statements.values())
    return not known.roles and not speaks and len(folded_words(known.name)) > 0
