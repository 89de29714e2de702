"""Tree → pieces: stretches of the page that read as one block each, in page order."""

from recoupe.stages.clean.markup import BLOCKS, RAW, VOID, Document, Element
from recoupe.stages.clean.vocabulary import junk_kind

INLINE_PARENTS = frozenset("p h1 h2 h3 h4 h5 h6 a span em strong b i figcaption li td".split())
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())


class Piece:
    """Inline content between two block boundaries."""

    __slots__ = ("element", "index", "junk", "length", "linked", "links", "ranges", "tag")

    def __init__(self, element: Element, tag: str, junk: str, index: int) -> None:
        self.element = element
        """The block element it stands in."""
        self.tag = tag
        """Nearest element that tells its kind: `p`, `li`, `h2`, `figcaption`, `blockquote` …"""
        self.junk = junk
        """Kind of junk that the elements around it say it is; empty where they say nothing."""
        self.index = index
        self.ranges: list[tuple[int, int]] = []
        self.length = 0
        """Visible characters, about: white space at the ends of ranges is not counted."""
        self.linked = 0
        """How many of them stand in links."""
        self.links = 0

    @property
    def link_share(self) -> float:
        """Share of its characters that stand in links, in [0, 1]."""
        return self.linked / self.length if self.length else 0.0


class PieceFinder:
    """Walks the tree once."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.pieces: list[Piece] = []
        self.current: Piece | None = None
        self.in_link = False
        self.broken = False

    def find(self, root: Element) -> list[Piece]:
        """All pieces with text, in page order."""
        self._visit(root, root, "div", "")
        self._flush()
        return self.pieces

    def _flush(self) -> None:
        current = self.current
        if current is not None and current.length:
            current.index = len(self.pieces)
            self.pieces.append(current)
        self.current = None
        self.broken = False

    def _visit(self, element: Element, block: Element, tag: str, junk: str) -> None:
        text = self.text
        for child in element.children:
            if isinstance(child, tuple):
                self._add(child, block, tag, junk)
                continue
            name = child.tag
            if name == "br":
                if self.broken:
                    self._flush()
                elif self.current is not None:
                    self.current.ranges.append((child.end, child.start))
                    self.broken = True
                continue
            if name in VOID:
                if name == "hr":
                    self._flush()
                continue
            if name in RAW:
                if name in {"iframe", "object", "canvas"}:
                    self._flush()
                continue
            inner = junk or (junk_kind(child) if child.raw or name in BLOCKS else "")
            is_block = name in BLOCKS or ("-" in name and element.tag not in INLINE_PARENTS)
            if is_block or (inner and not junk):
                self._flush()
                self._visit(child, child, _telling(name, tag), inner)
                self._flush()
            elif name == "a" and not self.in_link:
                self.in_link = True
                if self.current is not None:
                    self.current.links += 1
                self._visit(child, block, tag, inner)
                self.in_link = False
            else:
                self._visit(child, block, tag, inner)

    def _add(self, stretch: tuple[int, int], block: Element, tag: str, junk: str) -> None:
        start, end = stretch
        length = len(self.text[start:end].strip())
        if self.current is None:
            if not length:
                return
            self.current = Piece(block, tag, junk, 0)
        current = self.current
        current.ranges.append(stretch)
        if length:
            self.broken = False
            current.length += length
            if self.in_link:
                current.linked += length


def _telling(name: str, outer: str) -> str:
    """The tag that says what a piece is: `<figcaption><p>` is a caption, not a paragraph."""
    if outer in {"figcaption", "blockquote", "li", "caption"} and name in {"p", "div", "span"}:
        return outer
    if outer in HEADINGS:
        return outer
    return name


def find_pieces(document: Document) -> list[Piece]:
    """All pieces of a page that hold text, in page order."""
    return PieceFinder(document).find(document.root)
