"""Words and marks, as a reader of speech cuts them."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import TypeAlias

from msgspec import Struct

from recoupe.languages import Language
from recoupe.languages.tables.typography import Typography
from recoupe.records import Sentence, Token

_WORD = re.compile(
    r"[^\W_]+(?:[-‐‑'’.](?=[^\W_])[^\W_]+)*|[^\w\s]|_",
)
_Piece: TypeAlias = tuple[int, int, str, str, bool, bool]
"""Where it begins, its length, its text, that in lower case; whether a word, whether a capital."""
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

    def held_by(self, quote: int) -> "Word":
        """The word inside a quote."""
        return Word(
            self.start,
            self.end,
            self.text,
            self.lower,
            self.is_word,
            self.is_capital,
            quote,
            self.tag,
            self.form,
        )


def cut_words(
    text: str, sentences: Iterable[Sentence], tokens: Sequence[Token], language: Language
) -> list[Word]:
    """Words of all sentences in order, with the tags of the tokens that begin where they do."""
    # Tags without features come from tables, which know no more of verbs than we do.
    tagged = any(token.form for token in tokens)
    tags = {token.start: token for token in tokens} if tagged else {}
    pieces_of = _pieces_of(language.typography)
    words: list[Word] = []
    add, tag_at = words.append, tags.get
    for sentence in sentences:
        begin = sentence.span.start
        # No word holds white space, and most stretches between two blanks come again.
        for stretch in text[begin : sentence.span.end].split():
            begin = text.find(stretch, begin)
            for offset, size, piece, lower, is_word, is_capital in pieces_of(stretch):
                at = begin + offset
                token = tag_at(at)
                if token is None:
                    add(Word(at, at + size, piece, lower, is_word, is_capital))
                else:
                    tag, form = token.tag, token.form
                    add(Word(at, at + size, piece, lower, is_word, is_capital, -1, tag, form))
            begin += len(stretch)
    return words


@cache
def _pieces_of(typography: Typography) -> Callable[[str], tuple[_Piece, ...]]:
    """What cuts a stretch without white space, in one language."""

    @lru_cache(maxsize=50_000)  # most come again, on this page and on the next
    def pieces_of(stretch: str) -> tuple[_Piece, ...]:
        found: list[_Piece] = []
        for match in _WORD.finditer(stretch):
            surface, at = match.group(), match.start()
            for piece, lower in _cut(surface, surface.lower(), typography):
                is_word, is_capital = piece[0].isalnum(), piece[0].isupper()
                found.append((at, len(piece), piece, lower, is_word, is_capital))
                at += len(piece)
        return tuple(found)

    return pieces_of


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
