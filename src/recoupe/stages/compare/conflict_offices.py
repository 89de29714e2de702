"""Who is at the head of one thing: "the department is run by X", « Y, qui dirige le service ».

A thing has one head at a time. Two pages that give it two people, in whatever words, disagree:
who leads it is told by a verb of leading, by an office beside the name, or by a form of *be*.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, takewhile
from typing import NamedTuple

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.concepts import GENERAL
from recoupe.records import AnchoredMention, Conflict, Statement
from recoupe.stages.compare.conflict_names import are_related, conflicts_of_names
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.guards import affirms, has_turned
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.speaking import NAMED
from recoupe.stages.compare.told_words import RELATIVES, Telling, ToldWord

PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "NUM"})
"""What a noun with all that belongs to it is made of."""
TITLE = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
"""« Me Armand Quillet », "Dr Ann Lee"."""
BESIDE = frozenset({"PUNCT", "AUX"})
"""What stands between an office and a name."""
SOON_MINUTES = 7 * 1440
"""After a week somebody else may have taken the post."""
NEXT = frozenset({"new"})
"""Who will be « le nouveau président », two pages of one week say of one post."""
FORMER = "old"
"""Concept of « ancien », "former"."""


class Head(NamedTuple):
    """Who is told to be at the head of what."""

    statement: Statement
    who: AnchoredMention
    office: str
    """What he is there: head, chair, mayor."""
    keys: frozenset[str]
    """Keys, and names, of what he is at the head of."""


def find_office_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """Two people at the head of one thing: one conflict a pair of people."""
    heads = [
        head
        for one in scene.statements.values()
        if one.grade in FIRM | {"expected"}
        and affirms(one, scene)
        and not scene.has_negation(one)
        and not _has_turned(one, scene)
        for head in _heads(one, scene, telling)
    ]
    pairs = (
        (mine.who, yours.who)
        for mine, yours in combinations(heads, 2)
        if _exclude(mine, yours, scene)
    )
    return conflicts_of_names(pairs, scene)


def _has_turned(statement: Statement, scene: Scene) -> bool:
    """Whether a word says that what is told is new; « le nouveau président » is but one."""
    if not has_turned(statement, scene):
        return False
    turned = scene.language(statement).disputing.turned
    text = scene.articles[statement.evidence.page].text
    tokens = scene.tokens_in(statement)
    return not any(
        one.tag == "ADJ" and behind.tag == "NOUN" and fold(one.span.of(text)) in turned
        for one, behind in pairwise(tokens)
    )


def _exclude(mine: Head, yours: Head, scene: Scene) -> bool:
    places = mine.statement.evidence, yours.statement.evidence
    apart = scene.minutes_apart(*places)
    if places[0].page == places[1].page or apart is None or apart > SOON_MINUTES:
        return False
    fewer, more = sorted((mine.keys, yours.keys), key=len)
    people = {mine.who.entity, yours.who.entity}
    return (
        len(people) > 1
        and mine.office == yours.office
        and fewer <= more
        and (not fewer <= GENERAL or mine.keys == yours.keys == NEXT)
        and not are_related(mine.who, yours.who, scene)
        and not any(people <= scene.names_of_page(one.page) for one in places)
    )


def _heads(statement: Statement, scene: Scene, telling: Telling) -> Iterator[Head]:
    for who in scene.mentions_in(statement):
        known = scene.entities.get(who.entity or "")
        if who.form in NAMED and known is not None and known.kind == "person":
            for office, phrase in _Around(who, statement, scene, telling).headed():
                keys = frozenset(key for one in phrase if (key := _key_of(one)))
                if office and keys and FORMER not in keys and phrase[0].tag != "ADP":
                    yield Head(statement, who, office, keys)


class _Around:
    """The words before and behind somebody's name in a statement, his titles let by."""

    def __init__(
        self, who: AnchoredMention, statement: Statement, scene: Scene, telling: Telling
    ) -> None:
        language = scene.language(statement)
        self._disputing, self._definites = language.disputing, language.lexicon.definites
        self._by = language.concepts.passive_agents
        self._lemmas = {one.start: fold(one.lemma) for one in scene.tokens_in(statement)}
        words = telling.words(statement)
        before = [one for one in words if one.end <= who.evidence.span.start]
        while before and before[-1].tag in TITLE and before[-1].form not in self._definites:
            before.pop()
        self._before: Sequence[ToldWord] = before
        self._title = [one for one in words[len(before) :] if one.end <= who.evidence.span.start]
        self._behind = [one for one in words if one.start >= who.evidence.span.end]

    def headed(self) -> Iterator[tuple[str, Sequence[ToldWord]]]:
        """What somebody is, and the words for what he is at the head of, by each way of telling."""
        yield from self._led()
        yield from self._offices()
        yield from self._titled()

    def _led(self) -> Iterator[tuple[str, Sequence[ToldWord]]]:
        """« La liste est conduite par X », « la liste, que conduit X », "X leads the list"."""
        before, behind = self._before, self._behind
        if len(before) > 1 and before[-1].form in self._by:
            yield self._leads(before[-2]), _phrase_before(before[:-2])
        elif len(before) > 1 and before[-2].form in self._disputing.object_relatives:
            yield self._leads(before[-1]), _phrase_before(before[:-2])
        if behind[2:] and behind[0].tag == "PUNCT" and behind[1].form in RELATIVES:
            behind = behind[2:]  # "X, who heads the list"
        if behind[1:] and behind[0].tag == "PUNCT" and before and before[-1].tag == "PUNCT":
            behind = behind[1:]  # "a lawyer, X, will lead the inquiry"
        while behind[1:] and behind[0].tag == "AUX":
            behind = behind[1:]  # "X will lead the inquiry"
        if behind and behind[0].tag == "VERB":
            yield self._leads(behind[0]), _phrase(behind[1:])

    def _leads(self, word: ToldWord) -> str:
        """What somebody is who does what a verb says; empty of another verb."""
        lemma = self._lemmas.get(word.start, "")
        return self._disputing.leading.get(lemma, "") if word.tag == "VERB" else ""

    def _offices(self) -> Iterator[tuple[str, Sequence[ToldWord]]]:
        """« L'administrateur, X, », "X, the head of computing,", "the administrator is X"."""
        if len(self._before) > 1 and self._before[-1].tag in BESIDE:
            yield self._office(_phrase_before(self._before))
        if len(self._behind) > 1 and self._behind[0].tag in BESIDE:
            yield self._office(_phrase(self._behind[1:]))

    def _titled(self) -> Iterator[tuple[str, Sequence[ToldWord]]]:
        """« Le directeur financier X », "finance director X": an office right before the name."""
        offices = self._disputing.single_offices
        nouns = [one for one in self._title if one.form in offices]
        others = [one for one in self._title if one not in nouns]
        if len(nouns) == 1 and others:
            yield offices[nouns[0].form], others

    def _office(self, phrase: Sequence[ToldWord]) -> tuple[str, Sequence[ToldWord]]:
        """An office that one holds alone, and of what; nothing of another."""
        offices = self._disputing.single_offices
        noun = next((at for at, one in enumerate(phrase) if one.form in offices), None)
        if noun is None or phrase[0].form not in self._definites:
            return "", ()
        beside, behind = phrase[1:noun], phrase[noun + 1 :]
        if behind and behind[0].tag == "ADP":
            behind = behind[1:]
        # Two clubs have a captain each: « l'administrateur judiciaire » tells of what.
        return offices[phrase[noun].form], (*beside, *behind)


def _phrase(words: Sequence[ToldWord]) -> list[ToldWord]:
    return list(takewhile(lambda one: one.tag in PHRASE, words))


def _phrase_before(words: Sequence[ToldWord]) -> list[ToldWord]:
    """The noun before a verb with what belongs to it, auxiliaries and commas let by."""
    last = len(words)
    while last and words[last - 1].tag in {"AUX", "PUNCT", "ADV"}:
        last -= 1
    return _phrase(words[:last][::-1])[::-1]


def _key_of(word: ToldWord) -> str | None:
    """Key of a word; of a name that has none, the name."""
    return word.key or (word.form if word.tag == "PROPN" else None)
