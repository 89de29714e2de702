"""Words and marks, as a reader of speech cuts them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from recoupe.languages import Language
from recoupe.languages.tables.typography import Typography
from recoupe.records import Sentence, Token

_WORD = re.compile(
    r"[^\W_]+(?:[-‐‑'’.](?=[^\W_])[^\W_]+)*|[^\w\s]|_",
)
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
    typography = language.typography
    words: list[Word] = []
    add, tag_at = words.append, tags.get
    for sentence in sentences:
        for match in _WORD.finditer(text, sentence.span.start, sentence.span.end):
            surface, start = match.group(), match.start()
            told = _plain(surface)
            if told is None:
                pieces = _cut(start, surface, surface.lower(), typography)
            else:
                token = tag_at(start)
                lower, is_word, is_capital = told
                tag, form = ("", "") if token is None else (token.tag, token.form)
                end = start + len(surface)
                add(Word(start, end, surface, lower, is_word, is_capital, -1, tag, form))
                continue
            for at, piece, lower in pieces:
                token = tag_at(at)
                tag, form = ("", "") if token is None else (token.tag, token.form)
                first = piece[0]
                capital = first.isupper()
                add(
                    Word(at, at + len(piece), piece, lower, first.isalnum(), capital, -1, tag, form)
                )
    return words


@lru_cache(maxsize=50_000)  # most words come again, on this page and on the next
def _plain(surface: str) -> tuple[str, bool, bool] | None:
    """Lower case, word or mark, capital or not; None where it holds an apostrophe or a hyphen."""
    lower = surface.lower()
    if len(lower) != len(surface):
        lower = surface
    if len(lower) > 1 and not lower.isalnum():
        return None
    return lower, surface[0].isalnum(), surface[0].isupper()


def _cut(
    start: int, surface: str, lower: str, typography: Typography
) -> Iterator[tuple[int, str, str]]:
    """Pieces of a word: elisions and inverted pronouns are words of their own."""
    if len(lower) != len(surface):
        lower = surface
    elisions, enclitics = typography.elisions, typography.enclitics
    lower = lower.translate(_APOSTROPHES)
    while (cut := lower.find("'")) > 0 and lower[:cut] in elisions:
        if lower in typography.whole:
            break
        yield start, surface[: cut + 1], lower[:cut]
        start, surface, lower = start + cut + 1, surface[cut + 1 :], lower[cut + 1 :]
    stem = _enclitic_cut(lower, enclitics)
    if stem:
        yield start, surface[:stem], lower[:stem]
        start, surface, lower = start + stem, surface[stem:], lower[stem:]
    yield start, surface, lower


def _enclitic_cut(lower: str, enclitics: tuple[str, ...]) -> int:
    """Where « -t-il » begins in « déclare-t-il »; 0 where nothing is to be cut."""
    if "-" not in lower:
        return 0
    stem, _, last = lower.rpartition("-")
    if last not in enclitics or not stem:
        return 0
    return len(stem.removesuffix("-t"))
