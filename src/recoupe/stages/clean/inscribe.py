"""Ranges of the source → text as read, with the way back.

White space is folded, entities are read, what nobody sees is left out. Every code point of the
result knows its range of the source.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from html import unescape
from html.entities import html5

# Controls, zero width space, joiner of words, soft hyphen, marks of direction, variation
# selectors (C2PA hides manifests in them), tags: invisible, and they would split words for search.
INVISIBLE = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e01ef"
)
SURROGATE = "\ud800-\udfff"
BINDING_SPACE = "\xa0\u2007\u202f"
# Groups are not possessive anywhere: Python before 3.11.5 matches them wrongly (gh-106052). Each
# turn of a group costs memory: seven million words without a line break took 700 MB.
PART = re.compile(
    rf"(?P<same>[^\s&{INVISIBLE}{SURROGATE}]++"
    rf"(?:[ \xa0\u202f](?=[^\s&{INVISIBLE}{SURROGATE}])[^\s&{INVISIBLE}{SURROGATE}]++){{0,1000}})"
    rf"|(?P<space>\s++)"
    rf"|(?P<entity>&(?:\#[0-9]{{1,10}};?|\#[xX][0-9a-fA-F]{{1,8}};?|[A-Za-z][A-Za-z0-9]{{1,31}};?))"
    rf"|(?P<hidden>[{INVISIBLE}]++)"
    rf"|(?P<other>[&{SURROGATE}])"
)
HIDDEN = re.compile(f"[{INVISIBLE}]")
MAX_LINE = 4_000_000
"""Code points after which a line is cut: no paragraph is longer, and `clean` refuses such a page.
Each entity costs 200 bytes here."""

Run = tuple[int, int, int, int]
"""Text start, text end, source start, source end."""


class Line:
    """A text with its runs; several code points in a run are the very same in the source."""

    __slots__ = ("runs", "text")

    def __init__(self, text: str, runs: Sequence[Run]) -> None:
        self.text = text
        self.runs = runs

    def __len__(self) -> int:
        """Length in code points."""
        return len(self.text)

    def cut(self, start: int, end: int) -> "Line":
        """The part `[start, end)`, without white space at its ends."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        runs: list[Run] = []
        first = bisect_right(self.runs, start, key=lambda run: run[0]) - 1
        last = bisect_left(self.runs, end, key=lambda run: run[0])
        for run in self.runs[max(first, 0) : last]:
            left, right = max(start, run[0]), min(end, run[1])
            if left >= right:
                continue
            source = run[2:]
            if (left, right) != run[:2]:
                source = (run[2] + left - run[0], run[2] + right - run[0])
            runs.append((left - start, right - start, *source))
        return Line(self.text[start:end], runs)

    def source_of(self, start: int, end: int) -> tuple[int, int]:
        """The range of the source that holds `[start, end)`, from its first to its last run."""
        part = self.cut(start, end)
        if not part.runs:
            return (0, 0)
        return (part.runs[0][2], part.runs[-1][3])


def joined(lines: Iterable[Line], source: str) -> Line:
    """Lines one after the other, with a space between that maps to the white space there."""
    text = ""
    runs: list[Run] = []
    for line in lines:
        if not line.text:
            continue
        if runs:
            gap_start, gap_end = runs[-1][3], line.runs[0][2]
            if not source[gap_start:gap_end].isspace():
                # A notice stood between them: the space stands where the first one ends.
                gap_end = gap_start
            runs.append((len(text), len(text) + 1, gap_start, gap_end))
            text += " "
        shift = len(text)
        runs.extend((a + shift, b + shift, c, d) for a, b, c, d in line.runs)
        text += line.text
    return Line(text, runs)


class Scribe:
    """Writes ranges of one source into lines."""

    def __init__(self, source: str, *, entities: bool = True) -> None:
        self.source = source
        self.entities = entities
        """Whether character references are read, as in markup."""

    def write(self, ranges: Iterable[tuple[int, int]]) -> Line:
        """The text of some ranges. A range `(end, start)`, written backwards, is a line break."""
        writer = _Writer(self.source, entities=self.entities)
        for start, end in ranges:
            writer.add(start, end)
        return writer.line()

    def plain(self, ranges: Iterable[tuple[int, int]]) -> str:
        """Only the text."""
        return self.write(ranges).text


class _Writer:
    def __init__(self, source: str, *, entities: bool) -> None:
        self.source = source
        self.entities = entities
        self.parts: list[str] = []
        self.runs: list[Run] = []
        self.length = 0
        self.space: tuple[str, int, int] | None = None
        self.is_exact = False
        """Whether the last run holds the very characters of the source."""

    def add(self, start: int, end: int) -> None:
        source = self.source
        if start > end:
            # A line break is its tag; between two table cells, no bytes say that there is a space.
            tagged = source[end : end + 3].lower() == "<br"
            self._keep_space("\n", end, start if tagged else end)
            return
        for match in PART.finditer(source, start, end):
            if self.length > MAX_LINE:
                return
            kind = match.lastgroup
            begin, stop = match.span()
            if kind == "same":
                self._put(match[0], begin, stop)
            elif kind == "space":
                self._keep_space(match[0], begin, stop)
            elif kind == "entity" and not self.entities:
                self._put(match[0], begin, stop)
            elif kind == "entity":
                self._put_entity(match[0], begin, stop)
            elif kind == "other":
                self._put("&" if match[0] == "&" else "\ufffd", begin, stop)

    def _keep_space(self, white: str, start: int, end: int) -> None:
        """White space waits until something follows it."""
        binding = next((letter for letter in white if letter in BINDING_SPACE), " ")
        if self.space is None or (self.space[0] == " " and binding != " "):
            self.space = (binding, start, end)

    def _put(self, text: str, start: int, end: int) -> None:
        if self.space is not None:
            if self.length:
                self._append(*self.space)
            self.space = None
        self._append(text, start, end)

    def _append(self, text: str, start: int, end: int) -> None:
        length = self.length + len(text)
        is_exact = end - start == len(text) and self.source.startswith(text, start)
        if is_exact and self.is_exact and self.runs[-1][3] == start:
            text_start, _, source_start, _ = self.runs[-1]
            self.runs[-1] = (text_start, length, source_start, end)
        else:
            self.runs.append((self.length, length, start, end))
        self.is_exact = is_exact
        self.parts.append(text)
        self.length = length

    def _put_entity(self, entity: str, start: int, end: int) -> None:
        read, used = read_entity(entity)
        if not read:
            self._put(entity, start, end)
            return
        stop = start + used
        if read.isspace():
            self._keep_space(read, start, stop)
        elif not HIDDEN.match(read):
            self._put("\ufffd" if "\ud800" <= read <= "\udfff" else read, start, stop)
        if stop < end:
            self._put(self.source[stop:end], stop, end)

    def line(self) -> Line:
        return Line("".join(self.parts), self.runs)


def read_entity(entity: str) -> tuple[str, int]:
    """What a character reference stands for, and how much of it was used.

    >>> read_entity("&eacute;"), read_entity("&notit;"), read_entity("&foo;")
    (('é', 8), ('¬', 4), ('', 0))
    """
    if entity.startswith("&#"):
        # Numbers past Unicode, or of nothing, are read as the mark of the unreadable.
        return unescape(entity) or "\ufffd", len(entity)
    name = entity[1:]
    for length in range(len(name), 1, -1):
        found = html5.get(name[:length])
        # Some signs of mathematics are two code points, which one stretch of bytes cannot anchor
        # apart: they stay as they are written.
        if found:
            return (found, length + 1) if len(found) == 1 else ("", 0)
    return "", 0
