"""What lies in a clause, and what of it belongs to the thing said."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from recoupe.records import Annotations, Attribution, Clause, Span


@dataclass(frozen=True)
class Reach:
    """The parts of a clause that tell the thing said; source and cue are no part of it."""

    parts: tuple[Span, ...]
    """Where the thing said stands."""
    outside: tuple[Span, ...]
    """Source and cue, which may stand between them."""
    cue: Span | None = None

    @classmethod
    def of(cls, clause: Clause, said: Attribution | None) -> Self:
        """The whole clause in the page's own voice, else what the attribution calls content."""
        if said is None:
            return cls((clause.span,), ())
        marks = tuple(span for span in (said.source, said.cue) if span is not None)
        marks += tuple(hop.span for hop in said.chain if hop.span is not None)
        parts = tuple(part for part in said.parts or (said.content,) if part.meets(clause.span))
        return cls(parts or (clause.span,), marks, said.cue)

    def holds(self, span: Span) -> bool:
        """Whether a span is part of the thing said."""
        if any(mark.holds(span) for mark in self.outside):
            # « Le préfet affirme que le préfet… »: words of the content win over the marks,
            # unless the content was taken so wide that it holds the marks too.
            return any(part.holds(span) and not self._swallows(part) for part in self.parts)
        return any(part.meets(span) for part in self.parts)

    def _swallows(self, part: Span) -> bool:
        """Whether the content was taken with the words that attribute it.

        « Le groupe Dorval va racheter…, a-t-il annoncé »: the source stands in the content, the
        cue does not, and the source is part of what is said.
        """
        marks = self.outside if self.cue is None else (self.cue,)
        return any(part.holds(mark) for mark in marks)


class Within:
    """Indexes of the annotations of one page that lie in a span, in the order of the text."""

    def __init__(self, notes: Annotations) -> None:
        self.notes = notes

    def mentions(self, span: Span) -> list[int]:
        """Indexes into `mentions`."""
        return _inside(self._mentions, span)

    def timexes(self, span: Span) -> list[int]:
        """Indexes into `timexes`; the stop of "6 p.m." that ends the sentence belongs to it."""
        return _inside(self._timexes, Span(span.start, span.end + 1))

    def quantities(self, span: Span) -> list[int]:
        """Indexes into `quantities`."""
        return _inside(self._quantities, span)

    def quotes(self, span: Span) -> list[int]:
        """Indexes into `quotes`."""
        return _inside(self._quotes, span)

    def tokens(self, span: Span) -> list[int]:
        """Indexes into `tokens`."""
        return _inside(self._tokens, span)

    @cached_property
    def _mentions(self) -> list[tuple[int, int, int]]:
        return _sorted([one.span for one in self.notes.mentions])

    @cached_property
    def _timexes(self) -> list[tuple[int, int, int]]:
        return _sorted([one.span for one in self.notes.timexes])

    @cached_property
    def _quantities(self) -> list[tuple[int, int, int]]:
        return _sorted([one.span for one in self.notes.quantities])

    @cached_property
    def _quotes(self) -> list[tuple[int, int, int]]:
        return _sorted([one.span for one in self.notes.quotes])

    @cached_property
    def _tokens(self) -> list[tuple[int, int, int]]:
        return _sorted([one.span for one in self.notes.tokens])


def _sorted(spans: Sequence[Span]) -> list[tuple[int, int, int]]:
    return sorted((span.start, span.end, index) for index, span in enumerate(spans))


def _inside(sorted_spans: Sequence[tuple[int, int, int]], span: Span) -> list[int]:
    found = []
    for position in range(bisect_left(sorted_spans, (span.start,)), len(sorted_spans)):
        start, end, index = sorted_spans[position]
        if start >= span.end:
            break
        if end <= span.end:
            found.append(index)
    return found
