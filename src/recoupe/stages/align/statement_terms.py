"""Words that tell what a statement is about."""

from collections.abc import Collection

from recoupe.algorithms.folding import WORD, fold
from recoupe.languages.tables.concepts import STEM_LETTERS, Concepts
from recoupe.records import Span, Token

CONTENT_TAGS = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM"})
UNTAGGED = frozenset({"X", ""})
SHORTEST_WORD = 3
"""In a language without tables, a shorter word is more often grammar than content."""
LONGEST_ELISION = 2
"""Letters before the apostrophe of an elided article: « l’ », « qu’ »."""


def is_content(token: Token, text: str, light: Collection[str]) -> bool:
    """Whether a token tells something: by its tag, else by its length; never a light word."""
    word = fold(token.span.of(text))
    if word in light or fold(token.lemma) in light:
        return False
    if token.tag in UNTAGGED:
        return is_long_enough(word)
    return token.tag in CONTENT_TAGS and any(letter.isalnum() for letter in word)


def is_long_enough(word: str) -> bool:
    """Whether a folded word is a number, or long enough to be content."""
    return word[:1].isdigit() or (len(word) >= SHORTEST_WORD and word[:1].isalpha())


def bare_words(text: str, span: Span, light: Collection[str]) -> list[Span]:
    """Content words of a text without tokens: elisions cut, light and short words left out."""
    found = []
    for match in WORD.finditer(text, span.start, span.end):
        start, end = match.start(), match.end()
        for mark in ("’", "'"):
            head, apostrophe, _ = match.group().partition(mark)
            if apostrophe and len(head) <= LONGEST_ELISION:
                start = match.start() + len(head) + 1
        word = fold(text[start:end])
        if word not in light and is_long_enough(word):
            found.append(Span(start, end))
    return found


def verb_key(lemma: str, word: str, concepts: Concepts) -> str:
    """Concept of a verb where the tables know it, else the stem of its lemma."""
    return concepts.concept_of(lemma, word) or fold(lemma or word)[:STEM_LETTERS]


def word_spans(text: str, span: Span) -> list[Span]:
    """Words of a stretch, elisions cut."""
    found = []
    for match in WORD.finditer(text, span.start, span.end):
        head, apostrophe, rest = match.group().replace("’", "'").rpartition("'")
        elided = bool(apostrophe and rest) and len(head) <= LONGEST_ELISION
        found.append(Span(match.start() + (len(head) + 1 if elided else 0), match.end()))
    return found
