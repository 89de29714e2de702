"""Who is at the head of one thing: "the department is run by X", « Y, qui dirige le service ».

A thing has one head at a time. Two pages that give it two people, in whatever words, disagree:
who leads it is told by a verb of leading, by an office beside the name, or by a form of *be*.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, takewhile
from typing import NamedTuple

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.concepts import GENERAL
from recoupe.languages.tables.disputing import Disputing
from recoupe.records import AnchoredMention, Conflict, Statement
from recoupe.stages.compare.conflict_names import are_related, conflicts_of_names
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.guards import has_turned, is_told_plainly
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import FINITE, Telling, ToldWord

NAMED = frozenset({"name", "short"})
PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "NUM"})
"""What a noun with all that belongs to it is made of."""
BEFORE_A_NAME = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
SOON_MINUTES = 7 * 1440
"""After a week somebody else may have taken the post."""
FORMER = "old"
"""Concept of « ancien », "former"."""


class Head(NamedTuple):
    """Who is told to be at the head of what."""

    statement: Statement
    who: AnchoredMention
    keys: frozenset[str]
    """Of what he is at the head of, or of his office where that tells it."""


def find_office_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """Two people at the head of one thing: one conflict a pair of people."""
    heads = [
        head
        for one in scene.statements.values()
        if one.grade in FIRM | {"expected"}
        and is_told_plainly(one, scene)
        and not scene.has_negation(one)
        and not has_turned(one, scene)
        for head in _heads(one, scene, telling)
    ]
    pairs = (
        (mine.who, yours.who)
        for mine, yours in combinations(heads, 2)
        if _exclude(mine, yours, scene)
    )
    return conflicts_of_names(pairs, scene)


def _exclude(mine: Head, yours: Head, scene: Scene) -> bool:
    pages = mine.statement.evidence.page, yours.statement.evidence.page
    moments = [scene.published(one) for one in pages]
    if pages[0] == pages[1] or moments[0] is None or moments[1] is None:
        return False
    fewer, more = sorted((mine.keys, yours.keys), key=len)
    return (
        mine.who.entity != yours.who.entity
        and fewer <= more
        and not fewer <= GENERAL
        and abs(moments[0].start - moments[1].start) <= SOON_MINUTES
        and not are_related(mine.who, yours.who, scene)
        and not any(
            {mine.who.entity, yours.who.entity} <= scene.names_of_page(one) for one in pages
        )
    )


def _heads(statement: Statement, scene: Scene, telling: Telling) -> Iterator[Head]:
    words = telling.words(statement)
    lemmas = {one.start: fold(one.lemma) for one in scene.tokens_in(statement)}
    for who in scene.mentions_in(statement):
        known = scene.entities.get(who.entity or "")
        if who.form not in NAMED or known is None or known.kind != "person":
            continue
        for phrase in _headed(words, who, lemmas, statement, scene):
            keys = frozenset(key for one in phrase if (key := _key_of(one)))
            if keys and FORMER not in keys and phrase[0].tag != "ADP":
                yield Head(statement, who, keys)


def _headed(
    words: Sequence[ToldWord],
    who: AnchoredMention,
    lemmas: dict[int, str],
    statement: Statement,
    scene: Scene,
) -> Iterator[Sequence[ToldWord]]:
    """Words for what somebody is at the head of, one stretch a way of telling it."""
    language = scene.language(statement)
    span = who.evidence.span
    before = [one for one in words if one.end <= span.start]
    behind = [one for one in words if one.start >= span.end]
    while before and before[-1].tag in BEFORE_A_NAME and before[-1].form not in {",", ""}:
        if lemmas.get(before[-1].start) in language.disputing.leading:
            break
        if before[-1].form in language.lexicon.definites:
            break
        before.pop()
    yield from _led(before, behind, lemmas, language.disputing, language.concepts.passive_agents)
    yield from _offices(before, behind, language.disputing, language.lexicon.definites)


def _led(
    before: Sequence[ToldWord],
    behind: Sequence[ToldWord],
    lemmas: dict[int, str],
    disputing: Disputing,
    by: frozenset[str],
) -> Iterator[Sequence[ToldWord]]:
    """« La liste est conduite par X », « la liste, que conduit X », "X leads the list"."""
    if len(before) > 1 and before[-1].form in by and _leads(before[-2], lemmas, disputing):
        yield _phrase_before(before[:-2])
    elif len(before) > 1 and _leads(before[-1], lemmas, disputing):
        if before[-2].form in disputing.object_relatives:
            yield _phrase_before(before[:-2])
    if behind and _leads(behind[0], lemmas, disputing) and FINITE in behind[0].features:
        yield _phrase(behind[1:])


def _leads(word: ToldWord, lemmas: dict[int, str], disputing: Disputing) -> bool:
    return word.tag == "VERB" and lemmas.get(word.start) in disputing.leading


def _phrase(words: Sequence[ToldWord]) -> list[ToldWord]:
    return list(takewhile(lambda one: one.tag in PHRASE, words))


def _phrase_before(words: Sequence[ToldWord]) -> list[ToldWord]:
    """The noun before a verb, its auxiliaries and commas let by."""
    last = len(words)
    while last and words[last - 1].tag in {"AUX", "PUNCT", "ADV"}:
        last -= 1
    return _phrase(words[:last][::-1])


def _offices(
    before: Sequence[ToldWord],
    behind: Sequence[ToldWord],
    disputing: Disputing,
    definites: frozenset[str],
) -> Iterator[Sequence[ToldWord]]:
    """« L'administrateur, X, », "X, the head of computing,", "the administrator is X"."""
    if len(before) > 1 and (before[-1].tag in {"PUNCT", "AUX"}):
        yield _office(_phrase_before(before)[::-1], disputing, definites)
    if len(behind) > 1 and behind[0].tag in {"PUNCT", "AUX"}:
        yield _office(_phrase(behind[1:]), disputing, definites)


def _office(
    phrase: Sequence[ToldWord], disputing: Disputing, definites: frozenset[str]
) -> Sequence[ToldWord]:
    """What somebody is at the head of, of an office that one holds alone; nothing of another."""
    noun = next((at for at, one in enumerate(phrase) if one.form in disputing.single_offices), None)
    if noun is None or phrase[0].form not in definites:
        return ()
    behind = phrase[noun + 1 :]
    if behind and behind[0].tag == "ADP":
        return behind[1:]
    # « L'administrateur judiciaire » tells of what; two clubs have a captain each.
    return phrase if sum(_key_of(one) is not None for one in phrase) > 1 else ()


def _key_of(word: ToldWord) -> str | None:
    """Key of a word; of a name that has none, the name."""
    return word.key or (word.form if word.tag == "PROPN" else None)
