"""A page as a tree whose texts are places in its source."""

import html
import re
from collections.abc import Iterator

UNREADABLE = re.compile("[\ud800-\udfff]")
ATTRIBUTE = re.compile(
    r"([^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"?+|'([^']*+)'?+|([^\s>\"'][^\s>]*+))?)?"
)


class Element:
    """An element; its texts are `(start, end)` pairs among its children."""

    __slots__ = (
        "_attributes",
        "children",
        "depth",
        "end",
        "inner",
        "parent",
        "raw",
        "start",
        "tag",
    )

    def __init__(
        self, tag: str, raw: str, start: int, parent: "Element | None", inner: int = 0
    ) -> None:
        self.tag = tag
        self.raw = raw
        """The attributes as written."""
        self.start = start
        self.inner = inner
        """Where its start tag ends."""
        self.end = start
        self.parent = parent
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.children: list[Element | tuple[int, int]] = []
        self._attributes: dict[str, str] | None = None

    @property
    def attributes(self) -> dict[str, str]:
        """Names in lower case; the first of two with the same name counts."""
        if self._attributes is None:
            self._attributes = attributes_of(self.raw) if self.raw else {}
        return self._attributes

    def get(self, name: str) -> str:
        """The value of an attribute; empty where there is none."""
        return self.attributes.get(name, "")

    def ancestors(self) -> Iterator["Element"]:
        """The element's parent first, the root last."""
        parent = self.parent
        while parent is not None:
            yield parent
            parent = parent.parent

    def elements(self) -> Iterator["Element"]:
        """All elements inside, in page order."""
        stack = [self]
        while stack:
            element = stack.pop()
            if element is not self:
                yield element
            stack.extend(
                child for child in reversed(element.children) if not isinstance(child, tuple)
            )

    def texts(self) -> Iterator[tuple[int, int]]:
        """All texts inside, in page order."""
        stack: list[Element | tuple[int, int]] = [self]
        while stack:
            node = stack.pop()
            if isinstance(node, tuple):
                yield node
            else:
                stack.extend(reversed(node.children))


def attributes_of(raw: str) -> dict[str, str]:
    """The attributes of a start tag.

    >>> attributes_of(' class="a b" hidden data-x=1')
    {'class': 'a b', 'hidden': '', 'data-x': '1'}
    """
    found: dict[str, str] = {}
    if not raw.isascii():
        # Bytes that the charset cannot read: an address must be one that can be written again.
        raw = UNREADABLE.sub("\ufffd", raw)
    for match in ATTRIBUTE.finditer(raw):
        name = match[1].lower()
        if name not in found:
            value = match[2] or match[3] or match[4] or ""
            found[name] = html.unescape(value) if "&" in value else value
    return found


class Document:
    """A page as a tree, with what stands outside the tree."""

    __slots__ = ("elements", "metas", "root", "scripts", "text", "titles")

    def __init__(self, text: str) -> None:
        self.text = text
        self.root = Element("html", "", 0, None)
        self.scripts: list[tuple[dict[str, str], int, int]] = []
        """Attributes, and where the content stands."""
        self.titles: list[tuple[int, int]] = []
        self.metas: list[Element] = []
        """`meta` and `link` elements."""
        self.elements: list[Element] = [self.root]
        """All elements in page order."""

    def release(self) -> None:
        """Unties the elements, so that memory is free at once and not when the collector comes."""
        for element in self.elements:
            element.parent = None
            element.children = []
        # While the collector is off they die at once; alive, it would look through all of them.
        self.elements.clear()
