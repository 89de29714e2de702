"""Text without markup → its lines."""

import re
from collections.abc import Sequence

from msgspec import Struct

from recoupe.stages.clean.inscribe import Line, Scribe

LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")


class TextLine(Struct, frozen=True, kw_only=True):
    """A line of a text file that holds something."""

    line: Line
    blank_before: bool
    """A blank line, or the start of the file, stands before it."""


def lines_of(text: str) -> list[TextLine]:
    """The lines of a text that hold something, in order."""
    scribe = Scribe(text)
    found: list[TextLine] = []
    blank = True
    last_end = 0
    for match in LINE.finditer(text):
        if text[last_end : match.start()].count("\n") > 1:
            blank = True
        last_end = match.end()
        line = scribe.write([match.span()])
        if not line.text:
            blank = True
            continue
        found.append(TextLine(line=line, blank_before=blank))
        blank = False
    return found


def paragraphs_of(lines: Sequence[TextLine]) -> list[Line]:
    """One paragraph a line."""
    return [one.line for one in lines]
