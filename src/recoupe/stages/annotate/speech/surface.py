"""Words and utterances, as they stand on the page."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from recoupe.languages import Language
from recoupe.records import BlockKind, Quote, Span
from recoupe.stages.annotate.reading import Reading

_WORD = re.compile(
    r"[^\W_]+(?:[-‐‑'’.](?=[^\W_])[^\W_]+)*|[^\w\s]|_",
)
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‐": "-", "‑": "-"})
OPENING = "«“„‹‘"
CLOSING = "»”›’"
MARKS = frozenset('«»“”„"‹›‘’')
DASHES = frozenset("–—―-")
MAX_WORDS = 1000
"""Words of an utterance; longer ones are tables or lists, and nobody says anything in them."""
SENTENCE_ENDS = frozenset(".!?…")


@dataclass(frozen=True, slots=True)
class Word:
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


@dataclass(frozen=True)
class Utterance:
    """A sentence, or several that one quotation holds together."""

    span: Span
    block: int
    kind: BlockKind
    words: tuple[Word, ...]
    quotes: tuple[int, ...]
    """Outermost quotes that meet it."""
    language: Language
    lowers: tuple[str, ...] = field(default=())

    def span_of(self, first: int, last: int) -> Span:
        """From word `first` to word `last`, both included."""
        return Span(self.words[first].start, self.words[last].end)

    def lower(self, index: int) -> str:
        """The word there; empty outside."""
        return self.lowers[index] if 0 <= index < len(self.lowers) else ""

    def index_at(self, position: int) -> int:
        """First word that ends behind a code point."""
        return bisect_right(self.words, position, key=lambda word: word.end)

    def matches(self, index: int, phrase: Sequence[str]) -> bool:
        """Whether the words of a phrase stand there."""
        return self.lowers[index : index + len(phrase)] == tuple(phrase)


def words_of(text: str, span: Span, language: Language) -> list[Word]:
    """Words of a stretch. Elisions and inverted pronouns are words of their own."""
    elisions, enclitics = language.typography.elisions, language.typography.enclitics
    words: list[Word] = []
    for match in _WORD.finditer(text, span.start, span.end):
        start, surface = match.start(), match.group()
        lower = surface.lower()
        if len(lower) != len(surface):
            lower = surface
        lower = lower.translate(_APOSTROPHES)
        while (cut := lower.find("'")) > 0 and lower[:cut] in elisions:
            if lower in language.typography.whole:
                break
            words.append(Word(start, start + cut + 1, surface[: cut + 1], lower[:cut]))
            start, surface, lower = start + cut + 1, surface[cut + 1 :], lower[cut + 1 :]
        if lower in elisions and text[match.end() : match.end() + 1] in {"'", "’"}:
            words.append(Word(start, match.end(), surface, lower))
            continue
        stem = _enclitic_cut(lower, enclitics) if enclitics else 0
        if stem:
            words.append(Word(start, start + stem, surface[:stem], lower[:stem]))
            start, surface, lower = start + stem, surface[stem:], lower[stem:]
        words.append(Word(start, start + len(surface), surface, lower))
    return words


def _enclitic_cut(lower: str, enclitics: tuple[str, ...]) -> int:
    """Where « -t-il » begins in « déclare-t-il »; 0 where nothing is to be cut."""
    stem, dash, last = lower.rpartition("-")
    if not dash or last not in enclitics or not stem:
        return 0
    stem = stem.removesuffix("-t")
    return len(stem)


def utterances_of(reading: Reading, quotes: Sequence[Quote]) -> tuple[Utterance, ...]:
    """Sentences in order; those that one quotation holds together are one."""
    outer = _outermost(quotes)
    starts = [quotes[index].outer.start for index in outer]
    # Tags without features come from tables, which know no more of verbs than we do.
    tagged = any(token.form for token in reading.tokens)
    tags = {token.start: token for token in reading.tokens} if tagged else {}
    found: list[Utterance] = []
    for span, block in _joined(reading, [quotes[index].outer for index in outer]):
        words: list[Word] = []
        met: list[int] = []
        for word in words_of(reading.text, span, reading.language):
            at = bisect_right(starts, word.start) - 1
            held = outer[at] if at >= 0 and word.end <= quotes[outer[at]].outer.end else -1
            if held >= 0 and (not met or met[-1] != held):
                met.append(held)
            token = tags.get(word.start)
            words.append(
                Word(
                    word.start,
                    word.end,
                    word.text,
                    word.lower,
                    held,
                    token.tag if token else "",
                    token.form if token else "",
                )
            )
        found.append(
            Utterance(
                span=span,
                block=block,
                kind=reading.blocks[block].kind,
                words=tuple(words),
                quotes=tuple(met),
                language=reading.language,
                lowers=tuple(word.lower for word in words),
            )
        )
    return tuple(found)


def _outermost(quotes: Sequence[Quote]) -> list[int]:
    kept: list[int] = []
    for index in sorted(
        range(len(quotes)), key=lambda one: (quotes[one].outer.start, -quotes[one].outer.end)
    ):
        if not kept or quotes[index].outer.start >= quotes[kept[-1]].outer.end:
            kept.append(index)
    return kept


def _joined(reading: Reading, outers: list[Span]) -> list[tuple[Span, int]]:
    """Sentences, joined where a boundary lies inside a quotation or before a small letter."""
    found: list[tuple[Span, int]] = []
    ends = [outer.end for outer in outers]
    for sentence in reading.sentences:
        start = sentence.span.start
        if found and found[-1][1] == sentence.block:
            at = bisect_left(ends, start)
            inside = at < len(outers) and outers[at].start < found[-1][0].end and start < ends[at]
            marks_only = at < len(outers) and ends[at] == start
            small = reading.text[start : start + 1].islower() and (
                reading.text[found[-1][0].end - 1] in CLOSING + '"'
            )
            if inside or marks_only or small:
                previous = found.pop()
                found.append((Span(previous[0].start, sentence.span.end), sentence.block))
                continue
        found.append((sentence.span, sentence.block))
    return found


def trimmed(text: str, start: int, end: int, strip: str = " \t\n\r\u00a0\u202f\u2009") -> Span:
    """The stretch without white space at its ends; empty at `start` where nothing is left."""
    while start < end and (text[start] in strip or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in strip or text[end - 1].isspace()):
        end -= 1
    return Span(start, end)
