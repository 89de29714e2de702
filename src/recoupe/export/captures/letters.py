"""Text that knows its bytes: which stretch of the capture stands behind each character shown.

A page is shown character by character as the article was read: white space folded, entities
resolved, invisible characters left out. Where the charset allows to count, a stretch of many
characters needs one number, its first byte; everything else stands alone, with first and last.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from recoupe.records import Article
from recoupe.stages.clean.decoding import BYTE_ORDER_MARKS, Source
from recoupe.stages.clean.inscribe import BINDING_SPACE, HIDDEN, PART, read_entity

Count = Literal["one", "utf-8", "utf-16", "four", "double"]
"""How many bytes a character takes: one; as in UTF-8, UTF-16 or UTF-32; or one in ASCII, else two.

`double` is a first guess at East Asian charsets; where it fails, the character stands alone.
"""
LONG = 2000
"""Code points."""
STEPS: dict[Count, tuple[tuple[int, ...], tuple[int, ...]]] = {
    "one": ((), (1,)),
    "utf-8": ((0x80, 0x800, 0x10000), (1, 2, 3, 4)),
    "utf-16": ((0x10000,), (2, 4)),
    "four": ((), (4,)),
    "double": ((0x80,), (1, 2)),
}
"""First code points of each width, and the widths."""


class Letters(NamedTuple):
    """Characters as shown, with their bytes `[start, end)`.

    `even` means that their bytes can be counted from the first on; else they are one piece.
    """

    text: str
    start: int
    end: int
    even: bool


def source_of(content: bytes, article: Article) -> Source:
    """The page decoded as it was when the article was read."""
    for mark, charset in BYTE_ORDER_MARKS:
        if charset == article.charset and content.startswith(mark):
            return Source(content, charset, len(mark))
    return Source(content, article.charset)


def count_of(source: Source) -> Count:
    """How the bytes of a page are counted."""
    if len(source.text) == len(source.content) - source.skip:
        return "one"
    if source.charset == "utf-8":
        return "utf-8"
    if source.charset.startswith("utf-16"):
        return "utf-16"
    return "four" if source.charset.startswith("utf-32") else "double"


def width_of(letter: str, count: Count) -> int:
    """Bytes that a character takes, by rule.

    >>> [width_of("é", count) for count in ("one", "utf-8", "utf-16", "four", "double")]
    [1, 2, 2, 4, 2]
    """
    limits, widths = STEPS[count]
    return widths[bisect_right(limits, ord(letter))]


def bytes_of(text: str, count: Count) -> int:
    """Bytes that characters take, by rule."""
    if count == "one":
        return len(text)
    if count == "utf-8":
        return len(text.encode("utf-8", "surrogatepass"))
    return sum(width_of(letter, count) for letter in text)


class Typist:
    """Reads ranges of a page's source as letters."""

    def __init__(self, source: Source, *, entities: bool) -> None:
        self.source = source
        self.count = count_of(source)
        self.entities = entities
        """Whether character references are read, as in markup."""

    def letters(self, start: int, end: int) -> list[Letters]:
        """The characters of `source.text[start:end]` as they are shown, neighbours joined."""
        found: list[Letters] = []
        for match in PART.finditer(self.source.text, start, end):
            kind, words = match.lastgroup, match[0]
            first, last = match.span()
            if kind == "same":
                _join(found, self._many(words, first))
            elif kind == "space":
                _join(found, [self._one(_space_of(words), first, last)])
            elif kind == "entity":
                _join(found, self._entity(words, first, last))
            elif kind == "other":
                _join(found, [self._one("&" if words == "&" else "\ufffd", first, last)])
        return found

    def _entity(self, words: str, first: int, last: int) -> Iterator[Letters]:
        read, used = read_entity(words) if self.entities else ("", 0)
        if not read:
            yield from self._many(words, first)
            return
        stop = first + used
        if read.isspace():
            yield self._one(_space_of(read), first, stop)
        elif not HIDDEN.match(read):
            yield self._one("\ufffd" if "\ud800" <= read <= "\udfff" else read, first, stop)
        if stop < last:
            yield from self._many(self.source.text[stop:last], stop)

    def _one(self, shown: str, start: int, end: int) -> Letters:
        first, last = self.source.byte_of(start), self.source.byte_of(end)
        return Letters(shown, first, last, last - first == width_of(shown, self.count))

    def _many(self, shown: str, start: int) -> Iterator[Letters]:
        """Characters that stand in the source as they are shown."""
        first = self.source.byte_of(start)
        if self.count != "double" or shown.isascii():
            yield Letters(shown, first, first + bytes_of(shown, self.count), even=True)
            return
        begin, byte = 0, first
        for place, (letter, width) in enumerate(
            zip(shown, self._widths(shown, start), strict=True)
        ):
            if width != width_of(letter, self.count):
                if begin < place:
                    yield Letters(shown[begin:place], first, byte, even=True)
                yield Letters(letter, byte, byte + width, even=False)
                begin, first = place + 1, byte + width
            byte += width
        if begin < len(shown):
            yield Letters(shown[begin:], first, byte, even=True)

    def _widths(self, shown: str, start: int) -> list[int]:
        """Bytes of each character in a charset of several widths."""
        byte_of = self.source.byte_of
        if self.source.countable:
            widths = [len(letter.encode(self.source.charset, "replace")) for letter in shown]
            if sum(widths) == byte_of(start + len(shown)) - byte_of(start):
                return widths
        stops = [byte_of(place) for place in range(start, start + len(shown) + 1)]
        return [after - before for before, after in pairwise(stops)]


def _space_of(white: str) -> str:
    """One space for many, binding where one of them is."""
    return next((letter for letter in white if letter in BINDING_SPACE), " ")


def _join(found: list[Letters], more: Iterable[Letters]) -> None:
    """Adds letters; even ones whose bytes follow each other become one.

    What has grown long is left alone, since it would be copied each time.
    """
    for one in more:
        last = found[-1] if found else None
        joins = last is not None and last.even and one.even and last.end == one.start
        if last is not None and joins and len(last.text) < LONG:
            found[-1] = Letters(last.text + one.text, last.start, one.end, even=True)
        else:
            found.append(one)


def cut_at(letters: Letters, borders: Iterable[int], count: Count) -> Iterator[Letters]:
    """The parts between some bytes, which are given in order; what is one piece stays whole."""
    place, at = 0, letters.start
    begin, first = place, at
    for border in borders if letters.even else ():
        while at < min(border, letters.end):
            at += width_of(letters.text[place], count)
            place += 1
        if begin < place < len(letters.text):
            yield Letters(letters.text[begin:place], first, at, even=True)
            begin, first = place, at
    yield Letters(letters.text[begin:], first, letters.end, letters.even)


def places_of(letters: Sequence[Letters]) -> str:
    """The bytes of a stretch in the words of `capture.js`.

    `1033` – counted from byte 1033 on; `5:1040` – from the fifth character on counted from byte
    1040; `5:1040-1048` – from the fifth character on one piece with these bytes.

    >>> places_of([Letters("Bon", 7, 10, True), Letters("é", 10, 18, False)])
    '7 3:10-18'
    """
    words = []
    place = 0
    for one in letters:
        at = f"{place}:" if place else ""
        words.append(f"{at}{one.start}" if one.even else f"{at}{one.start}-{one.end}")
        place += len(one.text)
    return " ".join(words)
