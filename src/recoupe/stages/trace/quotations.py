"""One speaker's words in two wordings: a quotation that was translated twice."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from recoupe.algorithms.folding import bare
from recoupe.algorithms.stems import cognate
from recoupe.records import Span
from recoupe.stages.trace.pages import TracedPage

MIN_WORDS = 6
"""Shorter quotations are formulas: « on verra », "no comment"."""
MIN_SHARED = 3
MIN_OVERLAP = 0.5
SPEAKER_REACH = 160
"""Characters around a quotation in which its speaker is named."""
_MARKS = re.compile(r"«([^»\n]{1,3000})»|“([^”\n]{1,3000})”|\"([^\"\n]{1,2000})\"")
_STOP = re.compile(r"(?<=[.;!?])[\s\u00a0\u202f]+")


@dataclass(frozen=True, kw_only=True)
class Quotation:
    """One sentence between quotation marks, with the names that stand around it."""

    span: Span
    content: frozenset[str]
    names: frozenset[str]


def quotations_of(page: TracedPage) -> list[Quotation]:
    """Quoted sentences of at least `MIN_WORDS` words, in order."""
    found = []
    for span in _quoted_spans(page):
        names = _names_around(page, span)
        for piece in _sentences(page.article.text, span):
            words = page.words_in(piece)
            content = frozenset(
                key for index in words if page.stems[index] for key in _keys(page, index)
            )
            if len(words) >= MIN_WORDS and len(content) >= MIN_SHARED and names:
                found.append(Quotation(span=piece, content=content, names=names))
    return found


def _quoted_spans(page: TracedPage) -> list[Span]:
    if page.annotations.quotes:
        return [one.span for one in page.annotations.quotes if one.form != "scare"]
    return [Span(*found.span(found.lastindex or 0)) for found in _MARKS.finditer(page.article.text)]


def _sentences(text: str, span: Span) -> list[Span]:
    """A quotation's sentences; one that holds another mark is cut there."""
    pieces, start = [], span.start
    for stop in _STOP.finditer(text, span.start, span.end):
        pieces.append(Span(start, stop.start()))
        start = stop.end()
    pieces.append(Span(start, span.end))
    return [one for one in pieces if one.start < one.end]


def _names_around(page: TracedPage, span: Span) -> frozenset[str]:
    first = bisect_left(page.words, span.start - SPEAKER_REACH, key=lambda word: word.start)
    names = set()
    for index in range(first, len(page.words)):
        word = page.words[index]
        if word.start > span.end + SPEAKER_REACH:
            break
        if page.names[index] and not page.quoted[index] and page.stems[index]:
            names.add(bare(page.folded[index]))
    return frozenset(names)


def _keys(page: TracedPage, index: int) -> list[str]:
    """Concept or stem, and cognate, so that other inflections and languages meet."""
    alone = bare(page.folded[index])
    concept = page.language.concepts.core.concept_of(alone, alone)
    if concept is not None:
        return ["c " + concept]
    cut = cognate(page.stems[index])
    return ["k " + cut] if cut else ["s " + page.stems[index]]


def retranslated(
    left: Sequence[Quotation], right: Sequence[Quotation]
) -> list[tuple[Span, Span, float]]:
    """Pairs of quotations with a speaker and most content in common, each used once.

    Returns:
        (left span, right span, share of the shorter one's content), in the order of the left.
    """
    places: dict[str, list[int]] = {}
    for column, one in enumerate(right):
        for key in sorted(one.content):
            places.setdefault(key, []).append(column)
    ranked = []
    for row, one in enumerate(left):
        for column, shared in _counts(one, places).items():
            other = right[column]
            overlap = shared / min(len(one.content), len(other.content))
            if shared >= MIN_SHARED and overlap >= MIN_OVERLAP and one.names & other.names:
                ranked.append((-overlap, -shared, row, column))
    taken: tuple[set[int], set[int]] = (set(), set())
    found = []
    for overlap, _, row, column in sorted(ranked):
        if row not in taken[0] and column not in taken[1]:
            taken[0].add(row)
            taken[1].add(column)
            found.append((left[row].span, right[column].span, -overlap))
    return sorted(found)


def _counts(one: Quotation, places: Mapping[str, Sequence[int]]) -> dict[int, int]:
    counts: dict[int, int] = {}
    for key in sorted(one.content):
        for column in places.get(key, ()):
            counts[column] = counts.get(column, 0) + 1
    return counts
