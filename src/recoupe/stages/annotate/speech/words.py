"""Words and marks, as a reader of speech cuts them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from recoupe.languages import Language
from recoupe.languages.tables.typography import Typography
from recoupe.records import Sentence, Span, Token

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
            start, surface = match.start(), match.group()
            lower = surface.lower()
            if len(lower) != len(surface):
                lower = surface
            # Nearly all words are plain; only what holds an apostrophe or a hyphen is cut.
            if len(lower) == 1 or lower.isalnum():
                add(_word(start, surface, lower, tag_at(start)))
                continue
            for piece_start, piece, small in _cut(start, surface, lower, typography):
                add(_word(piece_start, piece, small, tag_at(piece_start)))
    return words


def _word(start: int, surface: str, lower: str, token: Token | None) -> Word:
    first = surface[0]
    end, is_word, is_capital = start + len(surface), first.isalnum(), first.isupper()
    if token is None:
        return Word(start, end, surface, lower, is_word, is_capital)
    return Word(start, end, surface, lower, is_word, is_capital, -1, token.tag, token.form)


def _cut(
    start: int, surface: str, lower: str, typography: Typography
) -> Iterator[tuple[int, str, str]]:
    """Pieces of a word: elisions and inverted pronouns are words of their own."""
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
