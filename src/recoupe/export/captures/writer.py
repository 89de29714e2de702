"""Markup that can do nothing: tags from a short list, no attribute of the page, words escaped.

Tags are written when the first words inside them come, so that empty ones never are, and always
nest. What a browser would move about (words between the cells of a table) gets the cell that is
missing, so that words keep their order.
"""

from collections.abc import Mapping
from html import escape
from typing import NamedTuple

from recoupe.export.captures.letters import places_of
from recoupe.export.captures.shares import Share
from recoupe.stages.clean.elements import BLOCKS

SAME = frozenset(
    (
        *("h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "blockquote", "figure", "figcaption"),
        *("ul", "ol", "li", "dl", "dt", "dd"),
        *("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"),
        *("b", "strong", "i", "em", "sub", "sup", "s", "del", "ins", "q"),
    )
)
"""Tags shown as they are."""
TABLE_PARTS = frozenset(("table", "thead", "tbody", "tfoot", "tr"))
PARENTS = {
    "thead": frozenset(("table",)),
    "tbody": frozenset(("table",)),
    "tfoot": frozenset(("table",)),
    "caption": frozenset(("table",)),
    "tr": TABLE_PARTS - {"tr"},
    "td": frozenset(("tr",)),
    "th": frozenset(("tr",)),
    "li": frozenset(("ul", "ol")),
    "dt": frozenset(("dl",)),
    "dd": frozenset(("dl",)),
}
"""Elsewhere these are plain blocks."""
LINK = "a"
"""Shown as a stretch of text that was a link: `<span class="a">`."""


class Frame(NamedTuple):
    """An open element."""

    tags: tuple[str, ...]
    attributes: str
    """Of the last tag."""
    around: str
    """The tag around what comes in it."""

    @property
    def is_block(self) -> bool:
        """Whether it begins on a line of its own."""
        return self.tags[0] in BLOCKS


class Writer:
    """Writes the inert page."""

    def __init__(self, kinds: Mapping[str, str]) -> None:
        self.parts: list[str] = []
        self._kinds = kinds
        self._frames: list[Frame] = []
        self._written = 0
        """How many frames are written: always the outer ones."""
        self._fresh = True
        """Whether no words have come since a block began or ended."""
        self._kind = ""
        """What was left out last, where nothing of the article came since."""

    def open(self, name: str, attributes: str = "") -> bool:
        """Goes into an element of the page; whether it has to be closed after.

        Args:
            name: its tag.
            attributes: safe ones, as they are to be written; lost where the tag is not shown.
        """
        inside = self._inside
        tag = self._tag_of(name, inside)
        if not tag:
            return False
        implied: tuple[str, ...] = ()
        if inside in TABLE_PARTS and inside not in PARENTS.get(tag, ()):
            implied = _cell_in(inside)
        around = tag if tag != LINK else (*implied, inside)[-1]
        self._frames.append(Frame((*implied, tag), attributes, around))
        return True

    def close(self) -> None:
        """Leaves the element that was opened last."""
        frame = self._frames.pop()
        if len(self._frames) >= self._written:
            return
        self._written = len(self._frames)
        self.parts.extend("</span>" if one == LINK else f"</{one}>" for one in frame.tags[::-1])
        if frame.is_block:
            self._fresh = True

    def write(self, share: Share) -> None:
        """Words of the page, which know their bytes."""
        words = "".join(one.text for one in share.letters)
        edge = self._at_edge
        if edge and words.isspace():
            return
        cell = self._begin()
        marks = self._marks_of(share, words, edge=edge)
        places = places_of(share.letters)
        self.parts.append(f'<span{marks} data-b="{places}">{escape(words)}</span>')
        self._end(cell)

    def _marks_of(self, share: Share, words: str, *, edge: bool) -> str:
        """Class of a stretch left out, and its kind where another kind begins."""
        if share.kept:
            self._kind = ""
            return ""
        if words.isspace() or share.kind in {"", self._kind}:
            return ' class="left"'
        self._kind = share.kind
        told = self._kinds.get(share.kind, share.kind.replace("_", " "))
        return f' class="left{" edge" if edge else ""}" data-kind="{escape(told)}"'

    def note(self, label: str, words: str = "") -> None:
        """A frame in the place of something that is not shown: a picture, a film."""
        cell = self._begin()
        told = f" <i>{escape(words)}</i>" if words else ""
        self.parts.append(f'<span class="frame">{escape(label)}{told}</span>')
        self._end(cell)

    def line_break(self) -> None:
        """A line break, where words came before it."""
        if not self._fresh and self._inside not in TABLE_PARTS:
            self.parts.append("<br>")

    def rule(self) -> None:
        """A line across the page."""
        if self._inside not in TABLE_PARTS and self._written == len(self._frames):
            self.parts.append("<hr>")
            self._fresh = True

    @property
    def _inside(self) -> str:
        return self._frames[-1].around if self._frames else ""

    @property
    def _at_edge(self) -> bool:
        waiting = self._frames[self._written :]
        return self._fresh or any(frame.is_block for frame in reversed(waiting))

    @staticmethod
    def _tag_of(name: str, inside: str) -> str:
        if name in PARENTS and inside not in PARENTS[name]:
            return "div"
        if name in SAME or name == LINK:
            return name
        return "div" if name in BLOCKS else ""

    def _begin(self) -> tuple[str, ...]:
        """Writes the tags that wait; returns the cell that had to be added around what comes."""
        for frame in self._frames[self._written :]:
            *outer, last = frame.tags
            self.parts.extend(f"<{tag}>" for tag in outer)
            self.parts.append('<span class="a">' if last == LINK else f"<{last}{frame.attributes}>")
        self._written = len(self._frames)
        self._fresh = False
        cell = _cell_in(self._inside)
        self.parts.extend(f"<{tag}>" for tag in cell)
        return cell

    def _end(self, cell: tuple[str, ...]) -> None:
        self.parts.extend(f"</{tag}>" for tag in cell[::-1])


def _cell_in(inside: str) -> tuple[str, ...]:
    """What words need around them in a table, outside its cells."""
    if inside not in TABLE_PARTS:
        return ()
    return ("td",) if inside == "tr" else ("tr", "td")
