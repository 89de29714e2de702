"""Gold written as marked text: « arrivé [mercredi matin|2023-09-13TMO] à la base »."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from recoupe.records import Span

_MARKED = re.compile(r"\[([^\[\]|]*)\|([^\[\]]*)\]")


class Mark(NamedTuple):
    """A stretch of the text and what gold says of it."""

    span: Span
    fields: tuple[str, ...]


class MarkedText(NamedTuple):
    """A text without its marks."""

    text: str
    marks: tuple[Mark, ...]
    anchor: str | None


def unmark(marked: str) -> tuple[str, tuple[Mark, ...]]:
    """The bare text and its marks.

    >>> unmark("on [Friday|2023-09-15]")
    ('on Friday', (Mark(span=Span(start=3, end=9), fields=('2023-09-15',)),))
    """
    parts: list[str] = []
    marks: list[Mark] = []
    position, length = 0, 0
    for found in _MARKED.finditer(marked):
        before = marked[position : found.start()]
        start = length + len(before)
        length = start + len(found[1])
        parts += [before, found[1]]
        marks.append(Mark(Span(start, length), tuple(found[2].split("|"))))
        position = found.end()
    parts.append(marked[position:])
    return "".join(parts), tuple(marks)


def read_marked(path: Path) -> Iterator[MarkedText]:
    """Texts of a JSON Lines file with the keys `marked` and `anchor`."""
    for line in path.read_text("utf-8").splitlines():
        item = json.loads(line)
        text, marks = unmark(item["marked"])
        yield MarkedText(text, marks, item.get("anchor"))
