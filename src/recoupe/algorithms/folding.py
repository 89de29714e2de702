"""Folding: what makes two spellings compare equal."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from recoupe.records import Span

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[’'\-][^\W\d_]+)*", re.UNICODE)
SENTENCE = 400
"""Characters of a sentence, or of a clause."""
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"})


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """Lower case without accents, ligatures and typographic apostrophes.

    >>> fold("Cœur d’Été")
    "coeur d'ete"
    """
    lowered = word.casefold().translate(_LIGATURES).replace("’", "'")
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def bare(word: str) -> str:
    """A folded word without the elided article before it, or the possessive behind it.

    >>> bare("l'agence"), bare("portugal's"), bare("d'ohio's"), bare("agence")
    ('agence', 'portugal', 'ohio', 'agence')
    """
    if "'" not in word:
        return word
    owner = word.removesuffix("'s") or word
    return owner.rpartition("'")[2] or owner


def words_of(text: str) -> list[Span]:
    """Spans of words and numbers, in order; elided articles stay with their word.

    >>> [span.of("L’été 2023, 1.5 km") for span in words_of("L’été 2023, 1.5 km")]
    ['L’été', '2023', '1.5', 'km']
    """
    return [Span(match.start(), match.end()) for match in WORD.finditer(text)]


def folded_words(text: str) -> list[str]:
    """The words of a text, folded, in order."""
    # The same sentences are asked for again and again; whole pages once, and they would fill it.
    return list(_folded(text) if len(text) <= SENTENCE else _fold_all(text))


def holds_phrase(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of some folded phrases stands in a text, word by word.

    >>> holds_phrase("Depuis la première heure", ["la premiere heure"])
    True
    >>> holds_phrase("premières heures", ["premiere"])
    False
    """
    told = f" {' '.join(folded_words(text))} "
    return any(f" {one} " in told for one in phrases)


def _fold_all(text: str) -> tuple[str, ...]:
    return tuple([fold(match.group()) for match in WORD.finditer(text)])


_folded = lru_cache(maxsize=32_768)(_fold_all)
