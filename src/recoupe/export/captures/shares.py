"""Which bytes of a page became the article, and what the others are."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from recoupe.export.captures.letters import Count, Letters, cut_at
from recoupe.records import Article

MAX_LETTERS = 64
"""A text full of entities is cut, so that finding a passage in it stays quick."""
LOOK_BACK = 4
"""Parts left out seldom lie within each other; so many are looked at."""


@dataclass(frozen=True)
class Share:
    """A stretch of one fate."""

    letters: list[Letters]
    kept: bool
    """Whether it is the article's own text."""
    kind: str = ""
    """Why it was left out; empty where it was not, and where nobody says."""


class Shares:
    """Splits letters into the article's own and those left out."""

    def __init__(self, article: Article, count: Count) -> None:
        self.count = count
        self.starts: list[int] = []
        self.ends: list[int] = []
        for one in sorted(article.anchors, key=lambda run: (run.raw_start, run.raw_end)):
            if self.ends and one.raw_start <= self.ends[-1]:
                self.ends[-1] = max(self.ends[-1], one.raw_end)
            elif one.raw_end > one.raw_start:
                self.starts.append(one.raw_start)
                self.ends.append(one.raw_end)
        dropped = sorted(article.dropped, key=lambda one: (one.raw, one.kind))
        self.dropped_starts = [one.raw.start for one in dropped]
        self.dropped = dropped

    def of(self, letters: list[Letters]) -> Iterator[Share]:
        """The stretches of some letters, in their order.

        White space goes with what stands before it, so that no stretch is made of spaces between
        two of another fate.
        """
        held: Share | None = None
        for one in letters:
            for part, kept in self._split(one):
                kind = "" if kept else self._kind_at(part.start)
                blank = part.text.isspace()
                if held and len(held.letters) == MAX_LETTERS:
                    yield held
                    held = Share([part], kept, kind)
                elif held and (blank or (held.kept == kept and held.kind == kind)):
                    held.letters.append(part)
                elif held and all(each.text.isspace() for each in held.letters):
                    held = Share([*held.letters, part], kept, kind)
                else:
                    if held:
                        yield held
                    held = Share([part], kept, kind)
        if held:
            yield held

    def any_kept(self, start: int, end: int) -> bool:
        """Whether a byte of `[start, end)` is the article's."""
        place = bisect_left(self.starts, end)
        return place > 0 and self.ends[place - 1] > start

    def _split(self, letters: Letters) -> Iterator[tuple[Letters, bool]]:
        first = bisect_right(self.ends, letters.start)
        last = bisect_left(self.starts, letters.end)
        borders = (
            border
            for place in range(first, last)
            for border in (self.starts[place], self.ends[place])
        )
        for part in cut_at(letters, borders, self.count) if first < last else (letters,):
            place = bisect_right(self.starts, part.start) - 1
            yield part, place >= 0 and part.start < self.ends[place]

    def _kind_at(self, byte: int) -> str:
        place = bisect_right(self.dropped_starts, byte)
        for one in self.dropped[max(0, place - LOOK_BACK) : place][::-1]:
            if byte < one.raw.end:
                return one.kind
        return ""
