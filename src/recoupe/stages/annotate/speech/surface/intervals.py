"""Spans looked up by place, so that long pages cost no more than their length."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from recoupe.records import Span


class Intervals:
    """Spans with a number each, that may overlap."""

    def __init__(self, items: Iterable[tuple[Span, int]]) -> None:
        self.items = sorted(items)
        self.starts = [span.start for span, _ in self.items]
        self.reach = list(accumulate((span.end for span, _ in self.items), max))

    def are_met(self, wanted: Span) -> bool:
        """Whether any shares a code point with a span."""
        index = bisect_left(self.starts, wanted.end) - 1
        return index >= 0 and self.reach[index] > wanted.start

    def meeting(self, wanted: Span) -> list[tuple[Span, int]]:
        """Those that share a code point with a span, by where they start."""
        found: list[tuple[Span, int]] = []
        items, reach, start = self.items, self.reach, wanted.start
        # All up to there begin before the span ends.
        index = bisect_left(self.starts, wanted.end) - 1
        while index >= 0 and reach[index] > start:
            if items[index][0].end > start:
                found.append(items[index])
            index -= 1
        return found[::-1]
