"""Words and marks, as a reader of speech cuts them."""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from msgspec import Struct

from recoupe.languages import Language
from recoupe.languages.tables.typography import Typography
from recoupe.records import Sentence, Token
from recoupe.stages.annotate.speech.surface.signs import Signs, Told

_WORD = re.compile(
    # "Canal+", "Disney+": the mark is of the name.
    r"[A-Z][^\W\d_]+\+(?![\w+])|[^\W_]+(?:[-‐‑'’.](?=[^\W_])[^\W_]+)*|[^\w\s]|_",
)
_Piece: TypeAlias = tuple[int, int, str, str, bool, bool, Told | None]
"""Where it begins, its length, its text, that in lower case; whether a word, whether a capital;
its signs."""
MAX_STRETCHES = 50_000
"""Stretches kept before the memory of them is emptied."""
_BEHIND_ALL = Token(sys.maxsize, sys.maxsize, "", "")
"""Stands behind the last word of any text."""
_UNTAGGED = Token(0, 0, "", "")
"""Stands for the token of a word where none begins."""
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‐": "-", "‑": "-"})


class Word(Struct, frozen=True, gc=False):
    """A word or a mark. `lower` has straight apostrophes, and none at the end of an elision."""

    start: int
    end: int
    text: str
    lower: str
    is_word: bool
    """Whether it is more than a mark."""
    is_capital: bool
    """Whether it begins with a capital."""
    quoted: int = -1
    """Index of the outermost quote that holds it; marks count as held."""
    tag: str = ""
    form: str = ""
    signs: Told | None = None
    """What it may open or mean; None for most words, which open nothing."""


def cut_words(
    text: str, sentences: Iterable[Sentence], tokens: Sequence[Token], language: Language
) -> tuple[list[Word], list[int]]:
    """Words of all sentences in order, and which of them have signs.

    Args:
        text: what is cut.
        sentences: of the text, in order.
        tokens: of the text, in order; those that begin where a word does tag it.
        language: of the text.
    """
    # Tags without features come from tables, which know no more of verbs than we do.
    tagged = any(token.form for token in tokens)
    following = iter((*(tokens if tagged else ()), _BEHIND_ALL))
    token = next(following)
    start = token.start
    stretches = _stretches_of(language)
    words: list[Word] = []
    signed: list[int] = []
    add, find = words.append, text.find
    for sentence in sentences:
        end = sentence.span.start
        # No word holds white space, and most stretches between two blanks come again.
        for stretch in text[end : sentence.span.end].split():
            begin = find(stretch, end)
            for offset, size, piece, lower, is_word, capital, signs in stretches[stretch]:
                at = begin + offset
                end = at + size
                if signs is not None:
                    signed.append(len(words))
                # Tokens and words stand in one order: nothing has to be looked up.
                while start < at:
                    token = next(following)
                    start = token.start
                one = token if start == at else _UNTAGGED
                add(Word(at, end, piece, lower, is_word, capital, -1, one.tag, one.form, signs))
    return words, signed


class _Stretches(dict[str, tuple[_Piece, ...]]):
    """Pieces of stretches without white space: most come again, on this page and on the next."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language
        self._signs = Signs(language.lexicon)

    def __missing__(self, stretch: str) -> tuple[_Piece, ...]:
        if len(self) >= MAX_STRETCHES:
            self.clear()
        found: list[_Piece] = []
        for match in _WORD.finditer(stretch):
            surface, at = match.group(), match.start()
            for piece, lower in _cut(surface, surface.lower(), self.language.typography):
                is_word, is_capital = piece[0].isalnum(), piece[0].isupper()
                signs = self._signs.told(piece, lower)
                # One string for all that are equal, and so with signs: most of what a word costs
                # is to bring what is kept of it into the processor's cache.
                text, form = sys.intern(piece), sys.intern(lower)
                size = len(piece)
                found.append((at, size, text, form, is_word, is_capital, signs))
                at += size
        pieces = self[sys.intern(stretch)] = tuple(found)
        return pieces


_KNOWN: dict[str, _Stretches] = {}
"""The memory of each language, by its tag."""


def _stretches_of(language: Language) -> _Stretches:
    """The memory of a language; a new one for tables that only share its tag."""
    known = _KNOWN.get(language.tag)
    if known is None or known.language is not language:
        known = _KNOWN[language.tag] = _Stretches(language)
    return known


def _cut(surface: str, lower: str, typography: Typography) -> Iterator[tuple[str, str]]:
    """Pieces of a word: elisions and inverted pronouns are words of their own."""
    if len(lower) != len(surface):
        lower = surface
    elisions, enclitics = typography.elisions, typography.enclitics
    if len(surface) > 1:
        # An apostrophe alone is a mark, and stays what it is.
        lower = lower.translate(_APOSTROPHES)
    while (cut := lower.find("'")) > 0 and lower[:cut] in elisions:
        if lower in typography.whole:
            break
        yield surface[: cut + 1], lower[:cut]
        surface, lower = surface[cut + 1 :], lower[cut + 1 :]
    stem = _enclitic_cut(lower, enclitics)
    if stem:
        yield surface[:stem], lower[:stem]
        surface, lower = surface[stem:], lower[stem:]
    yield surface, lower


def _enclitic_cut(lower: str, enclitics: tuple[str, ...]) -> int:
    """Where « -t-il » begins in « déclare-t-il »; 0 where nothing is to be cut."""
    if "-" not in lower:
        return 0
    stem, _, last = lower.rpartition("-")
    if last not in enclitics or not stem:
        return 0
    return len(stem.removesuffix("-t"))
