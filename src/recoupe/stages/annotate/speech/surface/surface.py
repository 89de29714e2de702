"""Words and utterances, as they stand on the page."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from recoupe.languages import Language
from recoupe.languages.tables.modality import Modality
from recoupe.records import BlockKind, Quote, SourceKind, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.surface.mistagged import mend_finite
from recoupe.stages.annotate.speech.surface.signs import (
    BREAK,
    GRADE,
    MEDIUM,
    NEGATION,
    NOUN,
    SIGNS,
)
from recoupe.stages.annotate.speech.surface.words import Word

Made = TypeVar("Made")
_VERB_TAGS = frozenset(["VERB", "AUX"])
_MAY_BE_VERB = _VERB_TAGS | {""}
MIN_VERB = 4
"""A form no longer than so many letters is known by the table, not by its ending."""
OPENING = "«“„‹‘"
CLOSING = "»”›’"
_CLOSED = frozenset(CLOSING + '"')
MARKS = frozenset('«»“”„"‹›‘’')
DASHES = frozenset("–—―-")
MAX_WORDS = 1000
"""Words of an utterance; longer ones are tables or lists, and nobody says anything in them."""
UNTOLD: frozenset[BlockKind] = frozenset(["caption", "notice"])
"""Blocks in which nobody reports: captions, and what a page corrected of itself."""
MAX_TO_MEDIUM = 9
"""Words between a preposition and the name of its medium."""
SENTENCE_ENDS = frozenset(".!?…")


_NONE: frozenset[int] = frozenset()
_NOWHERE: list[int] = []
"""Where signs stand that no word of a sentence has; a list for each would keep the garbage
collector busy."""


class _Lowers(dict[int, str]):
    """Words by their place; an empty one stands outside."""

    __slots__ = ()

    def __missing__(self, index: int) -> str:
        return ""


class Utterance(Struct, frozen=True, eq=False, gc=False):
    """A sentence, or several that one quotation holds together."""

    span: Span
    sentences: tuple[Span, ...]
    """The sentences that it is made of."""
    block: int
    kind: BlockKind
    words: tuple[Word, ...]
    lowers: tuple[str, ...]
    """The words in lower case."""
    finite: tuple[bool, ...]
    """Which words look like finite verbs."""
    starts: tuple[int, ...]
    """Where the words begin."""
    quotes: tuple[int, ...]
    """Outermost quotes that meet it."""
    named: frozenset[int]
    """Those of them that hold a title or a name, by what stands before them."""
    language: Language
    signs: Sequence[Sequence[int]]
    """Words of each sign, by the numbers of `signs`."""
    lower: Callable[[int], str]
    """The word there, in lower case; empty outside."""
    kinds: dict[tuple[int, int], SourceKind]
    """Kinds of source of its phrases, by first and last word, as far as somebody asked."""
    shared: dict[Hashable, Any]
    """What `share` keeps."""

    def share(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What several rules read in the sentence, read once."""
        if key not in self.shared:
            self.shared[key] = make()
        made: Made = self.shared[key]
        return made

    @property
    def is_silent(self) -> bool:
        """Whether neither marks nor a noun that reports stand in it."""
        return not self.quotes and not self.signs[NOUN]

    @property
    def may_negate(self) -> bool:
        """Whether a word of negation stands anywhere."""
        return bool(self.signs[NEGATION])

    @property
    def breaks(self) -> Sequence[int]:
        """Commas and semicolons."""
        return self.signs[BREAK]

    @property
    def graded(self) -> Sequence[int]:
        """Words that may decide a grade."""
        return self.signs[GRADE]

    @property
    def media_signs(self) -> Sequence[int]:
        """Words that may be of a medium's name, or are its noun."""
        return self.signs[MEDIUM]

    def may_name_medium_behind(self, index: int) -> bool:
        """Whether a sign of a medium stands anywhere behind a word."""
        return bool(self.media_signs) and self.media_signs[-1] > index

    def may_name_medium(self, index: int) -> bool:
        """Whether a sign of a medium stands among the next words."""
        at = bisect_left(self.media_signs, index)
        return at < len(self.media_signs) and self.media_signs[at] - index <= MAX_TO_MEDIUM

    def span_of(self, first: int, last: int) -> Span:
        """From word `first` to word `last`, both included."""
        return Span(self.words[first].start, self.words[last].end)

    def adverbial_at(self, index: int) -> int:
        """How many words of a phrase that stands for an adverb begin there; 0 where none does."""
        openers = self.language.lexicon.adverbials_openers
        if self.lower(index) not in openers.firsts:
            return 0
        phrase = openers.at(self.lowers, index)
        return 0 if phrase is None else len(phrase)

    def index_at(self, position: int) -> int:
        """First word that ends behind a code point."""
        index = bisect_right(self.starts, position)
        return index - 1 if index and self.words[index - 1].end > position else index

    def words_in(self, span: Span) -> tuple[int, int]:
        """First and last word that lie wholly inside; `(0, -1)` where none does."""
        first = bisect_left(self.starts, span.start)
        stop = bisect_left(self.starts, span.end, first)
        if stop > first and self.words[stop - 1].end > span.end:
            stop -= 1
        return (first, stop - 1) if first < stop else (0, -1)

    def held_by(self, quote: Quote) -> range:
        """Words that one of its outermost quotes holds, with the marks."""
        first, last = self.words_in(quote.outer)
        return range(first, last + 1)

    def is_inside_number(self, index: int) -> bool:
        """Whether a mark stands between the digits of one number: « 18,0 », "964,000"."""
        if not 0 < index < len(self.words) - 1 or self.words[index].text != ",":
            return False
        before, after = self.words[index - 1], self.words[index + 1]
        joined = before.end == self.words[index].start and self.words[index].end == after.start
        return joined and before.text[-1].isdigit() and after.text[0].isdigit()

    def matches(self, index: int, phrase: tuple[str, ...]) -> bool:
        """Whether the words of a phrase stand there."""
        return self.lowers[index : index + len(phrase)] == phrase


def looks_finite(word: Word, modality: Modality) -> bool:
    """Whether a word looks like a finite verb, by its tag or its form."""
    if not word.is_word or word.is_capital:
        return False
    if word.tag:
        return word.tag in _VERB_TAGS and "VerbForm=Fin" in word.form
    if word.lower in modality.finite:
        return True
    return len(word.lower) > MIN_VERB and word.lower.endswith(modality.finite_endings)


def utterances_of(reading: Reading, quotes: Sequence[Quote]) -> tuple[Utterance, ...]:
    """Sentences in order; those that one quotation holds together are one."""
    key = ("utterances", *(quote.outer for quote in quotes))
    return reading.share(key, lambda: _utterances(reading, quotes))


def _utterances(reading: Reading, quotes: Sequence[Quote]) -> tuple[Utterance, ...]:
    outer = _outermost(quotes)
    spans = [quotes[index].outer for index in outer]
    starts = [span.start for span in spans]
    all_words = _held(reading, outer, spans)
    found: list[Utterance] = []
    modality = reading.language.lexicon.modality
    lowers = tuple([word.lower for word in reading.words])
    finite = [
        # Most words have a tag, and it is no verb's.
        word.tag in _MAY_BE_VERB and looks_finite(word, modality)
        for word in reading.words
    ]
    mend_finite(finite, reading.words, lowers, reading.language.lexicon)
    behind = before = 0
    for sentences, block in _joined(reading, spans):
        span = Span(sentences[0].start, sentences[-1].end)
        # All words stand in sentences, so those of one begin where those before end.
        place = slice(behind, bisect_left(reading.word_starts, span.end, behind))
        behind = place.stop
        words = all_words[place]
        signed = reading.signed[before : bisect_left(reading.signed, behind, before)]
        before += len(signed)
        first = bisect_right(starts, span.start)
        if first and spans[first - 1].end > span.start:
            first -= 1
        met = outer[first : bisect_left(starts, span.end)]
        found.append(
            Utterance(
                span=span,
                sentences=sentences,
                block=block,
                kind=reading.blocks[block].kind,
                words=words,
                lowers=lowers[place],
                finite=tuple(finite[place]),
                starts=reading.word_starts[place],
                quotes=tuple(met),
                named=frozenset(at for at in met if quotes[at].form == "scare") if met else _NONE,
                language=reading.language,
                signs=_signs_in(words, lowers[place], signed, place.start),
                # Asked for some thousand times a page: a table costs a third of a method.
                lower=_Lowers(enumerate(lowers[place])).__getitem__,
                kinds={},
                shared={},
            )
        )
    return tuple(found)


def _signs_in(
    words: Sequence[Word], lowers: Sequence[str], signed: Sequence[int], first: int
) -> list[list[int]]:
    """Words of each sign, ascending.

    Args:
        words: of a sentence.
        lowers: the same in lower case.
        signed: which words of the text have signs, as far as they are of the sentence.
        first: which word of the text begins it.
    """
    found = [_NOWHERE] * SIGNS
    last = len(words) - 1
    for place in signed:
        at = place - first
        told = words[at].signs
        if told is None:
            continue
        signs, before = told
        if before and at < last:
            signs = before.get(lowers[at + 1], signs)
        for sign in signs:
            if found[sign] is _NOWHERE:
                found[sign] = [at]
            else:
                found[sign].append(at)
    return found


def _held(reading: Reading, outer: Sequence[int], spans: Sequence[Span]) -> tuple[Word, ...]:
    """All words, each with the outermost quote that holds it."""
    words = list(reading.words)
    for index, span in zip(outer, spans, strict=True):
        place = reading.places_in(span)
        words[place] = [replace(word, quoted=index) for word in words[place]]
    return tuple(words)


def _outermost(quotes: Sequence[Quote]) -> list[int]:
    kept: list[int] = []
    for index in sorted(
        range(len(quotes)), key=lambda one: (quotes[one].outer.start, -quotes[one].outer.end)
    ):
        if not kept or quotes[index].outer.start >= quotes[kept[-1]].outer.end:
            kept.append(index)
    return kept


def _joined(reading: Reading, outers: list[Span]) -> list[tuple[tuple[Span, ...], int]]:
    """Sentences, joined where a boundary lies inside a quotation or before a small letter."""
    found: list[tuple[tuple[Span, ...], int]] = []
    ends = [outer.end for outer in outers]
    for sentence in reading.sentences:
        start = sentence.span.start
        if found and found[-1][1] == sentence.block:
            before, block = found[-1]
            stop = before[-1].end
            at = bisect_left(ends, start)
            inside = at < len(outers) and (
                ends[at] == start or (outers[at].start < stop and start < ends[at])
            )
            if inside or (reading.text[start].islower() and reading.text[stop - 1] in _CLOSED):
                found[-1] = ((*before, sentence.span), block)
                continue
        found.append(((sentence.span,), sentence.block))
    return found


def next_comma(utterance: Utterance, start: int, limit: int) -> int:
    """Last word before the first comma outside marks; the limit where none stands."""
    for index in range(start, limit + 1):
        word = utterance.words[index]
        if word.text == "," and word.quoted < 0 and not utterance.is_inside_number(index):
            return index - 1
    return limit


def trimmed(text: str, start: int, end: int, strip: str = " \t\n\r\u00a0\u202f\u2009") -> Span:
    """The stretch without white space at its ends; empty at `start` where nothing is left."""
    while start < end and (text[start] in strip or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in strip or text[end - 1].isspace()):
        end -= 1
    return Span(start, end)
