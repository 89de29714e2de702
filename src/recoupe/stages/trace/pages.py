"""A page as tracing reads it: words, what they weigh, where sentences and quotations lie."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from recoupe.algorithms.folding import bare, fold, words_of
from recoupe.algorithms.stems import stem
from recoupe.languages import Language, language_of
from recoupe.records import Annotations, Article, Prepared, Span
from recoupe.stages.trace.anchors import Keyed, name_keys, values_of

_QUOTED = re.compile(r"«[^»\n]{1,3000}»|“[^”\n]{1,3000}”|\"[^\"\n]{1,2000}\"")
_SENTENCE_END = re.compile(
    r"[.!?…]+[»”\"')\]\u00a0\u202f]*\s+(?=[«“\"(\[]?[\s\u00a0\u202f]?[A-ZÀ-Ý0-9])"
)
_MIN_SENTENCE = 20
_NO_SENTENCE = -1


@dataclass(frozen=True, kw_only=True)
class TracedPage:
    """One member of a story. Lists run over its words, titles included."""

    article: Article
    annotations: Annotations
    language: Language
    words: tuple[Span, ...]
    folded: tuple[str, ...]
    stems: tuple[str, ...]
    """Stem of each word; empty for function words and single letters."""
    quoted: bytes
    """1 where the word stands between quotation marks."""
    names: bytes
    """1 where the word is, by its capital or by a mention, part of a name."""
    keys: tuple[str, ...]
    """Key of the name that the word stands for, shared by the languages; empty where none."""
    values: tuple[Keyed, ...]
    """Numbers and clocks by their value, in order."""
    titles: bytes
    """1 where the word belongs to a title."""
    sentences: tuple[Span, ...]
    """Of the text without its titles, in order."""

    @property
    def id(self) -> str:
        """Id of the page."""
        return self.article.id

    @property
    def body_words(self) -> int:
        """Number of words outside titles."""
        return len(self.words) - sum(self.titles)

    @cached_property
    def telling_words(self) -> int:
        """Number of words outside titles that are the page's own wording."""
        places = range(len(self.words))
        return sum(self.is_telling(at) and not self.titles[at] for at in places)

    def span_of(self, start: int, end: int) -> Span:
        """Where words `[start, end)` stand in the text; `end` is after `start`."""
        return Span(self.words[start].start, self.words[end - 1].end)

    def words_in(self, span: Span) -> range:
        """Indices of the words that lie wholly in a span."""
        first = bisect_left(self.words, span.start, key=lambda word: word.start)
        last = bisect_right(self.words, span.end, key=lambda word: word.end)
        return range(first, max(first, last))

    def unquoted_in(self, span: Span) -> int:
        """Number of words in a span that stand in no quotation."""
        return sum(not self.quoted[index] for index in self.words_in(span))

    def is_quoted(self, span: Span) -> bool:
        """Whether the word in which a span begins, "AFP" in « l'AFP », stands in a quotation."""
        at = bisect_right(self.words, span.start, key=lambda word: word.start) - 1
        return at >= 0 and bool(self.quoted[at])

    def share_of(self, spans: Iterable[Span]) -> float:
        """Share of its words, titles aside, that lie in one of the spans, in [0, 1]."""
        inside = {index for span in spans for index in self.words_in(span)}
        covered = sum(not self.titles[index] for index in inside)
        return round(min(covered / max(self.body_words, 1), 1.0), 3)

    def is_telling(self, index: int) -> bool:
        """Whether a word is the page's own wording: no quotation, name or function word."""
        return bool(self.stems[index]) and not self.quoted[index] and not self.names[index]


def traced_page(member: Prepared) -> TracedPage:
    """The page with its words; sentences and quotations by marks where none are annotated."""
    article, annotations = member.article, member.annotations
    language = language_of(article.language)
    words = tuple(words_of(article.text))
    folded = tuple(fold(word.of(article.text)) for word in words)
    quotations = [quote.outer for quote in annotations.quotes if quote.form != "scare"]
    if not annotations.quotes:
        quotations = [Span(*found.span()) for found in _QUOTED.finditer(article.text)]
    titles = [block.span for block in article.blocks if block.kind == "title"]
    sentences = _sentences(article, annotations, titles)
    names = _names(article, annotations, words, sentences)
    return TracedPage(
        article=article,
        annotations=annotations,
        language=language,
        words=words,
        folded=folded,
        stems=tuple(_stem_of(word, language) for word in folded),
        quoted=_marks(words, quotations),
        names=names,
        keys=name_keys(annotations, words, folded, names),
        values=tuple(values_of(article.text, annotations)),
        titles=_marks(words, titles),
        sentences=tuple(sentences),
    )


def _stem_of(word: str, language: Language) -> str:
    alone = bare(word)
    if alone in language.words.function or (len(alone) == 1 and not alone.isdigit()):
        return ""
    return stem(alone)


def _marks(words: Sequence[Span], spans: Sequence[Span]) -> bytes:
    """1 for each word that lies in one of the spans."""
    marks = bytearray(len(words))
    for span in spans:
        first = bisect_left(words, span.start, key=lambda word: word.start)
        last = bisect_right(words, span.end, key=lambda word: word.end)
        marks[first:last] = b"\1" * max(last - first, 0)
    return bytes(marks)


def _sentences(article: Article, annotations: Annotations, titles: Sequence[Span]) -> list[Span]:
    found = [one.span for one in annotations.sentences]
    if not found:
        spans = [block.span for block in article.blocks] or [Span(0, len(article.text))]
        found = [piece for span in spans for piece in _split(article.text, span)]
    return [one for one in found if not any(title.meets(one) for title in titles)]


def _split(text: str, span: Span) -> list[Span]:
    pieces, start = [], span.start
    for end in _SENTENCE_END.finditer(text, span.start, span.end):
        if end.end() - start >= _MIN_SENTENCE:
            pieces.append(Span(start, end.end()))
            start = end.end()
    if start < span.end:
        pieces.append(Span(start, span.end))
    return pieces


def _names(
    article: Article, annotations: Annotations, words: Sequence[Span], sentences: Sequence[Span]
) -> bytes:
    starts = {one.start for one in sentences}
    marks = bytearray(len(words))
    text = article.text
    for index, word in enumerate(words):
        first = re.split("[’']", word.of(text))[-1][:1]
        lead = text[max(word.start - 2, 0) : word.start]
        begins = word.start in starts or (not lead.strip() and "\n" in lead) or lead[:1] in ".!?"
        marks[index] = first.isupper() and not begins
    spans = [one.span for one in annotations.mentions if one.form in {"name", "short"}]
    return bytes(a | b for a, b in zip(marks, _marks(words, spans), strict=True))
