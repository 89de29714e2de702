"""Words and marks, as a reader of speech cuts them."""

import re
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from recoupe.languages import Language
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
    quoted: int = -1
    """Index of the outermost quote that holds it; marks count as held."""
    tag: str = ""
    form: str = ""

    @property
    def is_word(self) -> bool:
        """Whether it is more than a mark."""
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    def held_by(self, quote: int) -> "Word":
        """The word inside a quote."""
        return Word(self.start, self.end, self.text, self.lower, quote, self.tag, self.form)


def cut_words(
    text: str, sentences: Iterable[Sentence], tokens: Iterable[Token], language: Language
) -> Iterator[Word]:
    """Words of all sentences in order, with the tags of the tokens that begin where they do."""
    # Tags without features come from tables, which know no more of verbs than we do.
    tags = {token.start: token for token in tokens if token.tag}
    if not any(token.form for token in tags.values()):
        tags = {}
    for sentence in sentences:
        yield from _cut(text, sentence.span, tags, language)


def _cut(text: str, span: Span, tags: Mapping[int, Token], language: Language) -> Iterator[Word]:
    """Words of a stretch. Elisions and inverted pronouns are words of their own."""
    for match in _WORD.finditer(text, span.start, span.end):
        start, surface = match.start(), match.group()
        lower = surface.lower()
        if len(lower) != len(surface):
            lower = surface
        if not lower.isalnum():
            lower = lower.translate(_APOSTROPHES)
        elisions = language.typography.elisions
        while (cut := lower.find("'")) > 0 and lower[:cut] in elisions:
            if lower in language.typography.whole:
                break
            yield _word(start, surface[: cut + 1], lower[:cut], tags)
            start, surface, lower = start + cut + 1, surface[cut + 1 :], lower[cut + 1 :]
        if lower in elisions and text[match.end() : match.end() + 1] in {"'", "’"}:
            yield _word(start, surface, lower, tags)
            continue
        stem = _enclitic_cut(lower, language.typography.enclitics)
        if stem:
            yield _word(start, surface[:stem], lower[:stem], tags)
            start, surface, lower = start + stem, surface[stem:], lower[stem:]
        yield _word(start, surface, lower, tags)


def _word(start: int, surface: str, lower: str, tags: Mapping[int, Token]) -> Word:
    token = tags.get(start)
    tag, form = (token.tag, token.form) if token is not None else ("", "")
    return Word(start, start + len(surface), surface, lower, -1, tag, form)


def _enclitic_cut(lower: str, enclitics: tuple[str, ...]) -> int:
    """Where « -t-il » begins in « déclare-t-il »; 0 where nothing is to be cut."""
    if "-" not in lower:
        return 0
    stem, _, last = lower.rpartition("-")
    if last not in enclitics or not stem:
        return 0
    return len(stem.removesuffix("-t"))
