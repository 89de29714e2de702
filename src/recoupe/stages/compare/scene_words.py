"""Words of the statements of a story, as keys that two languages share."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages import Language
from recoupe.languages.tables.concepts import STEM_LETTERS, VERB
from recoupe.records import (
    Alignment,
    Evidence,
    Prepared,
    Provenance,
    Statement,
    Token,
)
from recoupe.stages.compare.scene_pages import ScenePages

DEGREES = ("°", "º")


class SceneWords(ScenePages):
    """Keys and stems of statements, looked up once."""

    def __init__(
        self, members: Sequence[Prepared], alignment: Alignment, provenance: Provenance
    ) -> None:
        super().__init__(members, alignment, provenance)
        self._stems: dict[str, frozenset[str]] = {}
        self._plain: dict[str, frozenset[str]] = {}
        self._negated: dict[str, str | None] = {}
        self._keys_inside: dict[Evidence, frozenset[str]] = {}
        self._negating: dict[str, bool] = {}
        self._keyed: dict[str, list[tuple[Token, str]]] = {}

    def key_of(self, word: str, language: Language) -> str:
        """Concept of a word where the tables know it, else its stem."""
        return language.concepts.concept_of(word, word) or fold(word)[:STEM_LETTERS]

    def keyed_tokens(self, statement: Statement) -> list[tuple[Token, str]]:
        """Words of a statement that are among its keys, with them, in the order of the text.

        Empty where the page was not tagged.
        """
        found = self._keyed.get(statement.id)
        if found is None:
            found = self._keyed[statement.id] = self._keyed_tokens(statement)
        return found

    def _keyed_tokens(self, statement: Statement) -> list[tuple[Token, str]]:
        language, keys = self.language(statement), self.plain_keys(statement)
        text = self.articles[statement.evidence.page].text
        found = []
        for token in self.tokens_in(statement):
            words = told_forms(token, token.span.of(text), language)
            key = next(
                (one for word in words if (one := self.key_of(word, language)) in keys), None
            )
            if key is not None:
                found.append((token, key))
        return found

    def concept_key(self, key: str) -> str:
        """A key where it is a concept of the tables, else nothing: a stem of one language."""
        known = any(key in one.concepts.keys for one in self.languages.values())
        return key if known else ""

    def keys(self, statement: Statement) -> list[str]:
        """Concepts or stems of the terms of a statement, in order."""
        language = self.language(statement)
        return [self.key_of(term, language) for term in statement.terms]

    def plain_keys(self, statement: Statement) -> frozenset[str]:
        """The same as a set, without bare numbers; reckoned once."""
        if statement.id not in self._plain:
            self._plain[statement.id] = self._plain_keys(statement)
        return self._plain[statement.id]

    def _plain_keys(self, statement: Statement) -> frozenset[str]:
        language = self.language(statement)
        return frozenset(
            self.key_of(term, language) for term in statement.terms if not term[:1].isdigit()
        )

    def keys_inside(self, evidence: Evidence) -> frozenset[str]:
        """Plain keys of the statements that lie in a stretch, or that it lies in."""
        if evidence not in self._keys_inside:
            span = evidence.span
            self._keys_inside[evidence] = frozenset(
                key
                for one in self._by_page.get(evidence.page, [])
                if span.holds(one.evidence.span) or one.evidence.span.holds(span)
                for key in self.plain_keys(one)
            )
        return self._keys_inside[evidence]

    def sameness(
        self, left: Statement, right: Statement, *, without: frozenset[str] = frozenset()
    ) -> float:
        """Share of plain keys that both statements hold (Dice), some left out, in [0, 1]."""
        mine, yours = self.plain_keys(left) - without, self.plain_keys(right) - without
        return 2 * len(mine & yours) / (len(mine) + len(yours)) if mine or yours else 0.0

    def negated_key(self, statement: Statement) -> str | None:
        """The first telling word after the first negation; None where none is found.

        Nor where it is left open: "did not say whether the van was stolen".
        """
        if statement.id not in self._negated:
            self._negated[statement.id] = self._negated_key(statement)
        return self._negated[statement.id]

    def _negated_key(self, statement: Statement) -> str | None:
        language = self.language(statement)
        keys = self.plain_keys(statement)
        stances, asked = language.lexicon.folded_stances, language.disputing.asked
        seen, before = False, ""
        for word, lemma in self._words_of(statement):
            key = self.key_of(lemma, language)
            if seen and word in asked and before in stances:
                return None
            if seen and key in keys:
                return key
            seen, before = seen or word in language.concepts.negations, word
        return None

    def has_negation(self, statement: Statement) -> bool:
        """Whether a word of negation stands anywhere in it, also in a clause that depends."""
        if statement.id not in self._negating:
            marks = self.language(statement).concepts.negations
            told = any(word in marks for word, _ in self._words_of(statement))
            self._negating[statement.id] = told
        return self._negating[statement.id]

    def tells_another(self, statement: Statement) -> bool:
        """Whether a statement says that it tells of one more: « une seconde explosion »."""
        marks = self.language(statement).concepts.another
        return not marks.isdisjoint(folded_words(statement.evidence.exact))

    def is_distinct(self, statement: Statement) -> bool:
        """Whether a word sets what it tells beside another of its kind: « un autre sirop »."""
        concepts = self.language(statement).concepts
        words = folded_words(statement.evidence.exact.replace("'", " ").replace("’", " "))
        times = self.language(statement).lexicon.standing.times
        return any(
            # « Au deuxième jour de la grève » tells of no other strike.
            word in concepts.distinct and behind not in times
            for word, behind in zip_longest(words, words[1:])
        )

    def tells_word(self, page: str, stem: str) -> bool:
        """Whether a page has a word with a stem anywhere in its text."""
        return stem[:STEM_LETTERS] in self._page_stems(page)

    def _page_stems(self, page: str) -> frozenset[str]:
        if page not in self._stems:
            words = folded_words(self.articles[page].text.replace("'", " ").replace("’", " "))
            self._stems[page] = frozenset(word[:STEM_LETTERS] for word in words)
        return self._stems[page]

    def _words_of(self, statement: Statement) -> Iterator[tuple[str, str]]:
        """(folded word, lemma) of a statement; the word itself where the page has no tokens."""
        text = self.articles[statement.evidence.page].text
        tokens = self.tokens_in(statement)
        if not tokens:
            for word in folded_words(statement.evidence.exact.replace("'", " ").replace("’", " ")):
                yield word, word
        for token in tokens:
            yield folded_token(text, token), token.lemma


def folded_token(text: str, token: Token) -> str:
    """A folded word, without the apostrophe of an elision; the « n » of « n° 4 » is no « n' »."""
    degree = text[token.end : token.end + 1] in DEGREES
    return fold(token.span.of(text)).rstrip("'") + "°" * degree


def told_forms(token: Token, word: str, language: Language) -> tuple[str, ...]:
    """What a word may stand under in the table of concepts, folded.

    "To pay" is no "pay", and « ouvert » stands under its verb, also where it is an adjective.
    """
    lemma, form = fold(token.lemma), fold(word)
    if token.tag == "VERB":
        return lemma + VERB, lemma, form
    return lemma, form, language.concepts.term_of(token.lemma, word, token.tag)
