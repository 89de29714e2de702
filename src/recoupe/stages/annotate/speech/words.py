"""Words and marks, as a reader of speech cuts them."""

import re
from collections.abc import Iterable, Iterator

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
    text: str, sentences: Iterable[Sentence], tokens: Iterable[Token], language: Language
) -> Iterator[Word]:
    """Words of all sentences in order, with the tags of the tokens that begin where they do."""
    # Tags without features come from tables, which know no more of verbs than we do.
    tags = {token.start: (token.tag, token.form) for token in tokens}
    if not any(form for _, form in tags.values()):
        tags = {}
    untagged = ("", "")
    for sentence in sentences:
        for start, surface, lower in _cut(text, sentence.span, language.typography):
            tag, form = tags.get(start, untagged)
            first = surface[0]
            word, capital = first.isalnum(), first.isupper()
            end = start + len(surface)
            yield Word(start, end, surface, lower, word, capital, -1, tag, form)


def _cut(text: str, span: Span, typography: Typography) -> Iterator[tuple[int, str, str]]:
    """Words of a stretch. Elisions and inverted pronouns are words of their own."""
    elisions, enclitics = typography.elisions, typography.enclitics
    for match in _WORD.finditer(text, span.start, span.end):
        start, surface = match.start(), match.group()
        lower = surface.lower()
        if len(lower) != len(surface):
            lower = surface
        if not lower.isalnum():
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
