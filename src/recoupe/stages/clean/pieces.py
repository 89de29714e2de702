"""Tree → pieces: stretches of the page that read as one block each, in page order."""

from recoupe.stages.clean.elements import BLOCKS, RAW, VOID
from recoupe.stages.clean.tree import Document, Element
from recoupe.stages.clean.vocabulary import HIDDEN, declared_by

INLINE_PARENTS = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "a",
        "span",
        "em",
        "strong",
        "b",
        "i",
        "figcaption",
        "li",
        "td",
    ]
)
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
CELLS = frozenset(("td", "th"))
PROSE_CHARACTERS = 80
"""A piece this long with few links reads as prose."""
MAX_PROSE_LINK_SHARE = 0.4
BLANK = frozenset(("&nbsp;", "&#160;", "&#xa0;", "&#xA0;", "&nbsp;&nbsp;"))
FLAG_SHARE = 0.35
"""An element with more of the page's prose than this is not junk, whatever its class says."""
LAST_SHARE = 0.8
CLEAR_SHARE = 0.15
LAST_RESORT = frozenset(("comments", "legal", "cookie", "newsletter", "bio"))
"""Junk that can hold more prose than the article; let off only where nothing else is left."""


MAX_ROLE_PROSE = 700
"""A caption or a standfirst is no longer; a "gallery" with more prose holds the article."""

MAX_ROLE_PIECES = 12
MIN_CAPTION = 12
MAX_CAPTION = 300
MAX_BOXES = 20
MAX_BOX = 500
"""Characters in a sign-up box."""


class Flag:
    """An element that calls itself junk, a caption, a byline and so on."""

    __slots__ = ("headed", "kind", "pieces", "prose")

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.prose = 0
        """Characters of prose inside."""
        self.pieces = 0
        self.headed = False
        """Whether the page's `h1` stands inside."""


NO_ROLE = Flag("")


class Piece:
    """Inline content between two block boundaries."""

    __slots__ = (
        "element",
        "first_linked",
        "flags",
        "index",
        "junk",
        "last",
        "length",
        "linked",
        "links",
        "ranges",
        "role",
        "role_flag",
        "strong",
        "tag",
    )

    def __init__(self, element: Element, tag: str, role: Flag, flags: tuple[Flag, ...]) -> None:
        self.element = element
        """The block element it stands in."""
        self.tag = tag
        """Nearest element that tells its kind: `p`, `li`, `h2`, `figcaption`, `blockquote` …"""
        self.role_flag = role
        self.role = role.kind
        """What a class says that it is: `caption`, `standfirst`, `byline`, `date`; often empty."""
        self.flags = flags
        self.junk = ""
        """Kind of junk that the elements around it say it is; empty where they say nothing."""
        self.index = 0
        self.last = ""
        """Its last character as written."""
        self.ranges: list[tuple[int, int]] = []
        self.length = 0
        """Visible characters, about: white space at the ends of ranges is not counted."""
        self.linked = 0
        """How many of them stand in links."""
        self.links = 0
        self.first_linked = False
        """Whether it begins with a link."""
        self.strong = 0
        """How many of them stand in `b` and `strong`."""

    @property
    def start(self) -> int:
        """Where it begins in the source."""
        return min(self.ranges[0])

    @property
    def end(self) -> int:
        """Where it ends in the source."""
        return max(self.ranges[-1])

    @property
    def link_share(self) -> float:
        """Share of its characters that stand in links, in [0, 1]."""
        return self.linked / self.length if self.length else 0.0

    @property
    def is_prose(self) -> bool:
        """Long, and not made of links."""
        return self.length >= PROSE_CHARACTERS and self.link_share < MAX_PROSE_LINK_SHARE


class PieceFinder:
    """Walks the tree once."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.pieces: list[Piece] = []
        self.all_flags: list[Flag] = []
        self.flags: tuple[Flag, ...] = ()
        self.current: Piece | None = None
        self.boxes: list[Element] = []
        """Elements that ask for an e-mail address: sign-up boxes."""
        self.in_link = 0
        self.in_strong = 0
        self.broken = False

    def find(self, root: Element) -> list[Piece]:
        """All pieces with text, in page order."""
        self._visit(root, root, "div", NO_ROLE)
        self._flush()
        self._resolve_flags()
        self._find_captions()
        return self.pieces

    def _flush(self) -> None:
        current = self.current
        if current is not None and current.length:
            current.index = len(self.pieces)
            self.pieces.append(current)
            current.role_flag.pieces += MAX_ROLE_PIECES if current.tag == "h1" else 1
            if current.tag == "h1":
                for flag in current.flags:
                    flag.headed = True
            if current.is_prose:
                for flag in current.flags:
                    flag.prose += current.length
                current.role_flag.prose += current.length
        self.current = None
        self.broken = False

    def _visit(self, element: Element, block: Element, tag: str, role: Flag) -> None:
        for child in element.children:
            if isinstance(child, tuple):
                self._add(child, block, tag, role)
                continue
            name = child.tag
            if name == "br":
                self._break(child)
            elif name in VOID:
                if name == "hr":
                    self._flush()
                elif name == "input" and child.get("type") == "email":
                    self.boxes.append(element)
            elif name in RAW:
                if name in {"iframe", "object", "canvas"}:
                    self._flush()
            else:
                self._enter(child, element, block, tag, role)

    def _enter(self, child: Element, parent: Element, block: Element, tag: str, role: Flag) -> None:
        name = child.tag
        kind, own_role = declared_by(child)
        outer = self.flags
        if kind:
            flag = Flag(kind)
            self.all_flags.append(flag)
            self.flags = (*outer, flag)
        if own_role:
            role = Flag(own_role)
        is_block = (
            name in BLOCKS
            or bool(kind)
            or ("-" in name and parent.tag not in INLINE_PARENTS)
            or bool(own_role)
        )
        if name in CELLS and not _holds_blocks(child):
            if self.current is not None:
                self.current.ranges.append((child.inner, child.start))
            self._visit(child, block, tag, role)
        elif is_block:
            self._flush()
            self._visit(child, child, _telling(name, tag), role)
            self._flush()
        else:
            self._visit_inline(child, block, tag, role)
        self.flags = outer

    def _visit_inline(self, child: Element, block: Element, tag: str, role: Flag) -> None:
        if child.tag == "a":
            self.in_link += 1
            if self.current is not None:
                self.current.links += 1
            self._visit(child, block, tag, role)
            self.in_link -= 1
        elif child.tag in {"b", "strong"}:
            self.in_strong += 1
            self._visit(child, block, tag, role)
            self.in_strong -= 1
        else:
            self._visit(child, block, tag, role)

    def _break(self, element: Element) -> None:
        """One `br` folds into a space, two in a row begin a new piece."""
        if self.broken:
            self._flush()
        elif self.current is not None:
            self.current.ranges.append((element.end, element.start))
            self.broken = True

    def _add(self, stretch: tuple[int, int], block: Element, tag: str, role: Flag) -> None:
        start, end = stretch
        seen = self.text[start:end].strip()
        length = 0 if seen in BLANK else len(seen)
        if self.current is None:
            if not length:
                return
            self.current = Piece(block, tag, role, self.flags)
        current = self.current
        current.ranges.append(stretch)
        if length:
            self.broken = False
            current.last = seen[-1]
            if not current.length:
                current.first_linked = self.in_link > 0
            current.length += length
            if self.in_link:
                current.linked += length
            if self.in_strong:
                current.strong += length

    def _find_captions(self) -> None:
        """Text beside an image, with nothing else in their box, is its caption."""
        held: dict[int, list[Piece]] = {}
        for piece in self.pieces:
            box = piece.element if _holds_image(piece.element) else piece.element.parent
            if piece.tag == "div" and not piece.role and box is not None and _holds_image(box):
                held.setdefault(id(box), []).append(piece)
        for pieces in held.values():
            if len(pieces) == 1 and MIN_CAPTION <= pieces[0].length <= MAX_CAPTION:
                pieces[0].role = "caption"

    def _resolve_flags(self) -> None:
        """Takes the flag from elements that hold too much of the page's prose."""
        prose = [piece for piece in self.pieces if piece.is_prose]
        clear = sum(piece.length for piece in prose if not piece.flags)
        total = sum(
            piece.length
            for piece in prose
            if not any(flag.kind in LAST_RESORT for flag in piece.flags)
        )
        wrong: set[int] = set()
        for flag in self.all_flags:
            too_much = flag.prose > FLAG_SHARE * total and flag.prose > clear
            if flag.kind in LAST_RESORT:
                too_much = (
                    flag.prose > LAST_SHARE * (total + flag.prose) and clear < flag.prose / 10
                )
            if too_much or (flag.headed and flag.prose > clear):
                wrong.add(id(flag))
        self._release(prose, wrong, total)
        for piece in self.pieces:
            role = piece.role_flag
            if role.prose > MAX_ROLE_PROSE or role.pieces > MAX_ROLE_PIECES:
                piece.role = ""
            for flag in piece.flags:
                if id(flag) not in wrong:
                    piece.junk = "other" if flag.kind == HIDDEN else flag.kind
                    break
        self._mark_boxes()

    def _mark_boxes(self) -> None:
        """What stands around a field for an e-mail address asks for one."""
        for box in self.boxes[:MAX_BOXES]:
            inside = [piece for piece in self.pieces if box.start <= piece.start < box.end]
            if sum(piece.length for piece in inside) <= MAX_BOX:
                for piece in inside:
                    piece.junk = piece.junk or "newsletter"

    def _release(self, prose: list[Piece], wrong: set[int], total: int) -> None:
        """Where nearly all prose would be junk, the kind that holds most of it is none.

        Grids that wrap every paragraph in a "sidebar" cell are an example.
        """
        left = {
            piece.index: [flag.kind for flag in piece.flags if id(flag) not in wrong]
            for piece in prose
        }
        clear = sum(piece.length for piece in prose if not left[piece.index])
        if clear >= CLEAR_SHARE * total:
            return
        held: dict[str, int] = {}
        for piece in prose:
            for kind in dict.fromkeys(left[piece.index]):
                if kind not in LAST_RESORT:
                    held[kind] = held.get(kind, 0) + piece.length
        if held:
            most = max(held, key=lambda kind: held[kind])
            wrong.update(id(flag) for flag in self.all_flags if flag.kind == most)


def _holds_blocks(cell: Element) -> bool:
    return any(not isinstance(child, tuple) and child.tag in BLOCKS for child in cell.children)


def _holds_image(box: Element) -> bool:
    """Whether an element is a box around one image: no paragraph, no heading in it."""
    tags = [child.tag for child in box.children if not isinstance(child, tuple)]
    return (
        box.tag in {"div", "figure", "span"}
        and sum(tag in {"img", "picture"} for tag in tags) == 1
        and not any(tag in {"p", "ul", "ol", "table", *HEADINGS} for tag in tags)
    )


def _telling(name: str, outer: str) -> str:
    """The tag that says what a piece is: `<figcaption><p>` is a caption, not a paragraph."""
    if outer in {"figcaption", "figure"} and name not in {"table", "tr", "blockquote"}:
        return "figcaption"
    if outer in {"blockquote", "li", "caption"} and name in {"p", "div", "span"}:
        return outer
    if outer in HEADINGS:
        return outer
    return name


def find_pieces(document: Document) -> list[Piece]:
    """All pieces of a page that hold text, in page order."""
    return PieceFinder(document).find(document.root)
