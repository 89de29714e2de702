"""Words of a statement with what they stand for, in their order, and how much each tells."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise, takewhile
from math import log

from msgspec.structs import replace

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.concepts import GENERAL
from recoupe.records import Span, Statement, Token
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.scene_words import folded_token, told_forms

INFINITIVE = "VerbForm=Inf"
FINITE = "VerbForm=Fin"
PRETERITE = "Tense=Past|VerbForm=Fin"
BREAKS = frozenset(",;:()–—")
"""Marks between which a clause may stand …"""
OCCURS = frozenset({"occur"})
HARD_BREAKS = frozenset(";:")
"""… and those behind which one begins in any case."""
RELATIVES = frozenset({"qui", "dont", "who", "which", "whose"})
"""Folded words that open a clause of their own."""
AUXILIARY_REACH = 3
"""So many words before a predicate, its auxiliary stands."""
COPULAR = frozenset({"still"})
"""Concepts of verbs that tell a state by the adjective behind them: « rester », "remain"."""
COPULA_REACH = 2
JUDGING = frozenset({"rule", "judge", "discover", "declare", "consider", "verdict", "conclude"})
"""Concepts of verbs that find something of their object: « juger », "find", "rule"."""
UNCHANGED = frozenset({"stable_level"})
GENERAL_SHARE = 0.4
"""What statements of any story share counts for so much of another word."""

ALONE_SHARE = 0.5
"""A word that one statement of the story has alone may be another word for what others tell."""


def _clauses_of(tokens: Sequence[Token], forms: Sequence[str]) -> list[int]:
    """Number of the clause of each word.

    What stands between two marks is a clause where it has a finite verb; an apposition belongs to
    the clause beside it: « le chef, Luc Hamon, a nié ».
    """
    pieces = list(accumulate(int(one in BREAKS or one in RELATIVES) for one in forms))
    finite = {number for one, number in zip(tokens, pieces, strict=True) if FINITE in one.form}
    opened = {number for one, number in zip(forms, pieces, strict=True) if one in HARD_BREAKS}
    first = {number: at for at, number in reversed(list(enumerate(pieces)))}
    relative = {number for number, at in first.items() if forms[at] in RELATIVES}
    clause, last, seen, numbers = 0, 0, False, dict[int, int]()
    subject: int | None = None
    for number in sorted(set(pieces)):
        if number in relative and not seen and number in finite and numbers:
            # « Le dépôt | qui brûlait | a été évacué »: what was begun goes on behind.
            subject = clause
            last += 1
            clause = last
        elif subject is not None and _goes_on(tokens, forms, pieces, number):
            clause, subject, seen = subject, None, False
        elif (number in finite and seen) or number in opened:
            last += 1
            clause, seen = last, False
        seen = seen or number in finite
        numbers[number] = clause
    return [numbers[one] for one in pieces]


def _goes_on(
    tokens: Sequence[Token], forms: Sequence[str], pieces: Sequence[int], number: int
) -> bool:
    """Whether a piece begins with a finite verb, marks let by: its subject stands before."""
    own = [
        token
        for token, form, piece in zip(tokens, forms, pieces, strict=True)
        if piece == number and form not in BREAKS and token.tag not in {"PUNCT", "ADV", "PART"}
    ]
    return bool(own) and FINITE in own[0].form and own[0].tag in {"VERB", "AUX"}


def _with_a_verb(tokens: Sequence[Token], forms: Sequence[str], preterites: str) -> Sequence[Token]:
    """Words of a sentence; one that the tagger left without a verb has its first preterite as one.

    "The mill dumped bleach": behind a noun, and no participle that would stand before another.
    """
    if not preterites or any(one.tag in {"VERB", "AUX"} for one in tokens):
        return tokens
    for at, (before, form) in enumerate(pairwise(forms), start=1):
        is_noun = tokens[at - 1].tag in {"NOUN", "PROPN"} and before
        if is_noun and re.fullmatch(preterites, form):
            verb = replace(tokens[at], tag="VERB", form=PRETERITE)
            return (*tokens[:at], verb, *tokens[at + 1 :])
    return tokens


@dataclass(frozen=True)
class ToldWord:
    """One word of a statement."""

    start: int
    end: int
    form: str
    """Folded, without the apostrophe of an elision."""
    tag: str
    features: str
    key: str | None
    """Concept or stem where the word is one of the terms of its statement, else None."""
    clause: int
    """Number of the clause that it stands in."""


@dataclass(frozen=True)
class Clause:
    """Words of a statement between two marks."""

    words: tuple[ToldWord, ...]
    keys: frozenset[str]
    """Keys and names."""
    names: frozenset[str]

    def holds(self, span: Span) -> bool:
        """Whether a stretch of the page lies in it."""
        return self.words[0].start <= span.start and span.end <= self.words[-1].end

    @cached_property
    def verbs(self) -> frozenset[str]:
        """Keys of its verbs."""
        return frozenset(one.key for one in self.words if one.key and one.tag == "VERB")

    def told_as(self, keys: Collection[str], *, as_plan: bool = False) -> set[str]:
        """Parts of speech of the words that have one of some keys and tell it.

        `as_plan`: of what is announced, an infinitive tells as well: « va quitter le groupe ».

        An infinitive tells nothing ("trying to determine"), but behind an auxiliary ("will stay");
        nor does an adjective beside its noun.
        """
        return {
            one.tag
            for at, one in enumerate(self.words)
            if one.key in keys
            and (as_plan or INFINITIVE not in one.features or self._is_future(at))
            and (one.tag != "ADJ" or self._is_predicate(at))
        }

    def _is_future(self, at: int) -> bool:
        """Whether an infinitive follows its auxiliary, nothing but small words between."""
        before = self.words[max(0, at - AUXILIARY_REACH) : at]
        last = next((one for one in reversed(before) if one.tag not in {"ADV", "AUX"}), None)
        behind = before if last is None else before[before.index(last) + 1 :]
        return any(one.tag == "AUX" for one in behind)

    def _is_predicate(self, at: int) -> bool:
        """Whether an adjective is told of something by a verb, and not beside its noun.

        « Est resté ouvert », "stays open", and "left it unchanged", which is said of nothing else.
        """
        if self.words[at].key in UNCHANGED:
            return True
        if any(one.key in COPULAR for one in self.words[max(0, at - COPULA_REACH) : at]):
            return True
        if any(one.tag == "AUX" for one in self.words[max(0, at - AUXILIARY_REACH) : at]):
            return True
        if self._is_judged(at):
            return True
        beside = (*self.words[max(0, at - 1) : at], *self.words[at + 1 : at + 2])
        return all(one.tag != "NOUN" for one in beside) and any(
            one.tag == "VERB" for one in self.words[:at]
        )

    def _is_judged(self, at: int) -> bool:
        """Whether an adjective behind its noun is what somebody found of it: "ruled it lawful".

        Also where the verb of a report stands for that: « (le tribunal a jugé) la grève légale ».
        """
        before, behind = self.words[:at], self.words[at + 1 : at + 2]
        if not before or before[-1].tag not in {"NOUN", "PROPN", "PRON"}:
            return False
        if behind and behind[0].tag in {"NOUN", "PROPN", "ADJ"}:
            return False
        verbs = [one for one in self.words if one.tag in {"VERB", "AUX"}]
        return not verbs or any(one.key in JUDGING for one in before if one.tag == "VERB")


class Telling:
    """Words of the statements of a story, and how seldom each of their keys is."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._words: dict[str, tuple[ToldWord, ...]] = {}
        self._clauses: dict[str, tuple[Clause, ...]] = {}
        self._page_keys: dict[str, frozenset[str]] = {}

    def words(self, statement: Statement) -> tuple[ToldWord, ...]:
        """Words of a statement in their order; none where the page was not tagged."""
        if statement.id not in self._words:
            self._words[statement.id] = tuple(self._read(statement))
        return self._words[statement.id]

    def _read(self, statement: Statement) -> Iterable[ToldWord]:
        scene = self._scene
        text = scene.articles[statement.evidence.page].text
        tokens = scene.tokens_in(statement)
        forms = [folded_token(text, one) for one in tokens]
        keys = self._keys_of(statement, tokens, forms)
        tokens = _with_a_verb(tokens, forms, scene.language(statement).disputing.preterites)
        clauses = _clauses_of(tokens, forms)
        for token, form, key, clause in zip(tokens, forms, keys, clauses, strict=True):
            yield ToldWord(token.start, token.end, form, token.tag, token.form, key, clause)

    def _keys_of(
        self, statement: Statement, tokens: Sequence[Token], forms: Sequence[str]
    ) -> list[str | None]:
        """Key of each word; that of a phrase, « reconnu les faits », stands on its verb."""
        scene = self._scene
        language, held = scene.language(statement), scene.plain_keys(statement)
        text = scene.articles[statement.evidence.page].text
        words = [(fold(one.lemma), form, one.tag) for one, form in zip(tokens, forms, strict=True)]
        found: list[str | None] = [None] * len(words)
        taken: set[int] = set()
        for at, token in enumerate(tokens):
            phrase = language.concepts.phrase_at(words, at)
            sense = None if phrase is None else language.concepts.senses.get(phrase[0])
            if phrase is not None and sense in held:
                # « S'introduire »: the verb tells it, and not its pronoun.
                # Of « à vive allure », the noun tells it, and not the adjective beside it.
                tags = {tokens[place].tag: place for place in reversed(phrase[1])}
                found[tags.get("VERB", tags.get("NOUN", at))] = sense
                taken.update(phrase[1])
            elif at not in taken:
                written = told_forms(token, token.span.of(text), language)
                keys = (scene.key_of(word, language) for word in written)
                found[at] = next((one for one in keys if one in held), None)
        return found

    def agents(self, statement: Statement) -> frozenset[str]:
        """Folded words before who did it, in the language of a statement: « par », "by"."""
        return self._scene.language(statement).concepts.passive_agents

    def names(self, statement: Statement, span: Span | None = None) -> frozenset[str]:
        """Entities that a statement names, those in a stretch of it alone where one is given."""
        if span is None:
            return self._scene.names_of(statement)
        return frozenset(
            self._scene.shared_name(one.entity)
            for one in self._scene.mentions_in(statement)
            if one.entity in statement.entities and span.holds(one.evidence.span)
        )

    def clauses(self, statement: Statement) -> tuple[Clause, ...]:
        """A statement cut at its marks and relative pronouns, those without telling words left out.

        The whole as one clause where its page was not tagged.
        """
        if statement.id not in self._clauses:
            by_number: dict[int, list[ToldWord]] = defaultdict(list)
            for one in self.words(statement):
                by_number[one.clause].append(one)
            cut = [self._clause_of(statement, by_number[number]) for number in sorted(by_number)]
            self._clauses[statement.id] = tuple(one for one in cut if one.keys)
        return self._clauses[statement.id]

    def _clause_of(self, statement: Statement, words: Sequence[ToldWord]) -> Clause:
        names = self.names(statement, Span(words[0].start, words[-1].end))
        keys = frozenset(one.key for one in words if one.key)
        return Clause(tuple(words), keys | names, names)

    def reach(self, statement: Statement, clause: Clause) -> frozenset[str]:
        """Keys of the nouns of the statement before, where a pronoun opens a clause for one.

        Nothing where the clause has a subject of its own, or opens its page.
        """
        scene = self._scene
        before = tuple(takewhile(lambda one: one.tag != "VERB", clause.words))
        pronouns = scene.language(statement).concepts.subject_pronouns
        if not before or before[0].form not in pronouns or any(one.key for one in before):
            return frozenset()
        told = scene.statements_before(statement)[-1:]
        return frozenset(
            word.key
            for one in told
            for word in self.words(one)
            if word.key and word.tag in {"NOUN", "PROPN"}
        )

    def idle(self, statement: Statement) -> frozenset[str]:
        """Keys of verbs that only say that, or when, a thing is: « a eu lieu », "is set for"."""
        key = ("idle", statement.id)
        return self._scene.once(key, lambda: self._idle(statement))

    def _idle(self, statement: Statement) -> frozenset[str]:
        scene = self._scene
        disputing = scene.language(statement).disputing
        verbs = disputing.arising | disputing.scheduling | disputing.feeling
        told = {key for one, key in scene.keyed_tokens(statement) if fold(one.lemma) in verbs}
        return frozenset(told | (OCCURS & scene.plain_keys(statement)))

    def tells_money(self, statement: Statement, clause: Clause) -> bool:
        """Whether a clause tells an amount of money."""
        scene = self._scene
        return any(
            len(one.unit or "") == len("EUR") and (one.unit or "").isupper()
            for one in scene.quantities_of(statement)
            if clause.holds(one.evidence.span)
        )

    def count_on(self, page: str, keys: Collection[str]) -> int:
        """How many statements of a page, its title left out, have one of some keys."""
        told = self._scene.once(("told on", page), lambda: self._told_on(page))
        return len(set().union(*(told[key] for key in keys if key in told)))

    def _told_on(self, page: str) -> dict[str, set[str]]:
        """Key → statements of a page that have it, its title left out."""
        found: dict[str, set[str]] = {}
        for one in self._scene.statements_of(page):
            if not self._scene.is_title(one):
                for key in self._scene.plain_keys(one):
                    found.setdefault(key, set()).add(one.id)
        return found

    def page_keys(self, page: str) -> frozenset[str]:
        """Keys and names of all that a page tells."""
        if page not in self._page_keys:
            told = self._scene.statements_of(page)
            self._page_keys[page] = frozenset().union(
                *(self._scene.plain_keys(one) | self._scene.names_of(one) for one in told)
            )
        return self._page_keys[page]

    @cached_property
    def _counts(self) -> Counter[str]:
        scene = self._scene
        return Counter(
            key
            for one in scene.statements.values()
            for key in scene.plain_keys(one) | scene.names_of(one)
        )

    def is_telling(self, keys: Iterable[str]) -> bool:
        """Whether some key is none of those that statements of any story share."""
        return any(key not in GENERAL for key in keys)

    def weight(self, keys: Iterable[str], *, alone: bool = False) -> float:
        """How much keys tell together: the seldomer in the story, the more; 0 where none is.

        Args:
            keys: of one statement.
            alone: whether a key that no other statement of the story has counts for less: it may
                be another word for what the others tell.
        """
        total = len(self._scene.statements)
        return sum(
            log(1 + total / self._counts[key])
            * (GENERAL_SHARE if key in GENERAL else 1.0)
            * (ALONE_SHARE if alone and self._counts[key] == 1 else 1.0)
            for key in sorted(set(keys))
            if self._counts[key]
        )


def hold_enough(shared: float, weights: Sequence[float], *, held: float, share: float) -> bool:
    """Whether what two clauses have in common is enough of both.

    Args:
        shared: weight of what both tell.
        weights: of all that either tells.
        held: share of the lighter one, in [0, 1].
        share: share of the heavier one, in [0, 1].
    """
    return shared >= held * min(weights) and shared >= share * max(weights)
