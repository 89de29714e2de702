"""Markup → tree whose texts keep their place in the source.

No parser at hand tells where a text stood, so this is one of our own: one regular expression that
either consumes or fails at once (hence linear time), and the tree rules of HTML that matter for
text: void elements, implied end tags, end tags that close nothing. Depth is capped.
"""

import html
import re
from collections.abc import Iterator

MAX_DEPTH = 200
MAX_TOKENS = 600_000

# Every character but ">" fits some branch, so this never steps back and stays linear; groups are
# not possessive, since Python before 3.11.5 matches those wrongly (gh-106052). Each turn of a group
# costs memory: two million attributes in one tag took 2 GB, so that they are read up to a number.
ATTRIBUTES = (
    r"(?:[\s/]++|[^\s/>=][^\s/>=]*+"
    r"(?:\s*+=\s*+(?:\"[^\"]*+\"?+|'[^']*+'?+|[^\s>\"'][^\s>]*+)?)?|=){0,4000}[^>]*+"
)
TOKEN = re.compile(
    rf"<(/?)([a-zA-Z][^\s/>]*+)({ATTRIBUTES})(?:>|\Z)|<!--|<[!?/]",
)
UNREADABLE = re.compile("[\ud800-\udfff]")
ATTRIBUTE = re.compile(
    r"([^\s/>=][^\s/>=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"?+|'([^']*+)'?+|([^\s>\"'][^\s>]*+))?)?"
)
COMMENT_END = re.compile(r"--!?>")

VOID = frozenset(
    [
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
RAW = frozenset(
    [
        "script",
        "style",
        "textarea",
        "title",
        "iframe",
        "noembed",
        "noframes",
        "xmp",
        "template",
        "svg",
        "math",
        "select",
        "noscript",
        "object",
        "canvas",
        "datalist",
    ]
)
"""Elements whose content is not read as markup: no article text stands in them."""
BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "video",
        "audio",
        "button",
        "picture",
    ]
)
CLOSES_P = BLOCKS - frozenset(
    [
        "body",
        "html",
        "td",
        "th",
        "tr",
        "tbody",
        "thead",
        "tfoot",
        "caption",
        "option",
        "button",
        "video",
        "audio",
        "picture",
        "legend",
    ]
)
CELLS = frozenset(("td", "th", "table", "button", "caption"))
IMPLIED_END: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset(("li",)), frozenset(("ul", "ol", "menu", "td", "th", "div", "nav"))),
    "dt": (frozenset(("dt", "dd")), frozenset(("dl",))),
    "dd": (frozenset(("dt", "dd")), frozenset(("dl",))),
    "td": (frozenset(("td", "th")), frozenset(("tr", "table"))),
    "th": (frozenset(("td", "th")), frozenset(("tr", "table"))),
    "tr": (frozenset(("tr",)), frozenset(("table",))),
    "tbody": (frozenset(("tbody", "thead", "tfoot")), frozenset(("table",))),
    "a": (frozenset(("a",)), BLOCKS),
}
"""What an opening tag closes first, and the elements that it does not look through."""


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


class TreeBuilder:
    """Reads tokens into a tree."""

    def __init__(self, text: str) -> None:
        self.document = Document(text)
        self.stack = [self.document.root]
        self.unclosed: set[str] = set()
        """What has no end in the rest of the page: it is not looked for again."""

    def build(self) -> Document:  # noqa: C901  one loop over tokens, where speed is made
        """The tree of the whole text."""
        text = self.document.text
        position, tokens = 0, 0
        while True:
            restart = -1
            for match in TOKEN.finditer(text, position):
                begin, end = match.span()
                if begin > position:
                    self.stack[-1].children.append((position, begin))
                position = end
                tag = match[2]
                if tag is None:
                    restart = self._skip_declaration(begin, end)
                    break
                tag = tag.lower()
                if match[1]:
                    self._close(tag, begin)
                elif tag in RAW:
                    restart = self._read_raw(tag, match[3], begin, end)
                    break
                else:
                    self._open(tag, match[3], begin, end)
                tokens += 1
                if tokens > MAX_TOKENS:
                    break
            if restart < 0:
                break
            position = restart
        if tokens <= MAX_TOKENS and position < len(text):
            self.stack[-1].children.append((position, len(text)))
        for element in self.stack:
            element.end = len(text)
        return self.document

    def _skip_declaration(self, begin: int, end: int) -> int:
        """End of a comment, a doctype, a processing instruction, or `</` before no name."""
        text = self.document.text
        if text.startswith("<!--", begin):
            if text.startswith((">", "->"), end):
                return text.index(">", end) + 1
            found = None if "!--" in self.unclosed else COMMENT_END.search(text, end)
            if found is None:
                self.unclosed.add("!--")
            # A comment that never ends would swallow the page; browsers do, we want the text.
            return found.end() if found else end
        if text.startswith("<![CDATA[", begin):
            return begin + len("<![CDATA[")
        close = text.find(">", end)
        return len(text) if close < 0 else close + 1

    def _read_raw(self, tag: str, raw: str, begin: int, end: int) -> int:
        """Passes over a raw element; returns where its end tag ends."""
        text = self.document.text
        if raw.endswith("/") and tag not in {"script", "style", "title", "textarea", "iframe"}:
            return end
        inner_end, outer_end = self._end_of_raw(tag, end)
        if tag == "script":
            self.document.scripts.append((attributes_of(raw), end, inner_end))
        elif tag == "title":
            self.document.titles.append((end, inner_end))
        element = Element(tag, raw, begin, self.stack[-1])
        element.end = min(outer_end, len(text))
        self.stack[-1].children.append(element)
        self.document.elements.append(element)
        return outer_end

    def _end_of_raw(self, tag: str, start: int) -> tuple[int, int]:
        text = self.document.text
        if tag in self.unclosed:
            return start, start
        needle = "</" + tag
        found = text.find(needle, start)
        upper = text.find(needle.upper(), start, found if found >= 0 else len(text))
        if upper >= 0:
            found = upper
        if found < 0:
            # `</Script>` in mixed case, or never closed. A script without end hides the rest in
            # browsers, too; other elements without end are taken as empty.
            match = re.compile(needle, re.IGNORECASE).search(text, start)
            if match is None:
                self.unclosed.add(tag)
                return (len(text), len(text)) if tag in {"script", "style"} else (start, start)
            found = match.start()
        close = text.find(">", found)
        return found, len(text) if close < 0 else close + 1

    def _open(self, tag: str, raw: str, begin: int, end: int) -> None:
        stack = self.stack
        if tag in VOID:
            element = Element(tag, raw, begin, stack[-1])
            element.end = end
            stack[-1].children.append(element)
            if tag in {"meta", "link", "base"}:
                self.document.metas.append(element)
            return
        if tag in {"html", "body"} and not stack[0].raw and tag == "html":
            stack[0].raw = raw
            return
        if tag in CLOSES_P:
            self._close_in_scope("p", begin)
        implied = IMPLIED_END.get(tag)
        if implied:
            self._close_implied(implied[0], implied[1], begin)
        element = Element(tag, raw, begin, stack[-1], end)
        stack[-1].children.append(element)
        self.document.elements.append(element)
        if raw.endswith("/"):
            element.end = end
        elif len(stack) < MAX_DEPTH:
            stack.append(element)

    def _close_in_scope(self, tag: str, at: int) -> None:
        stack = self.stack
        for index in range(len(stack) - 1, 0, -1):
            name = stack[index].tag
            if name == tag:
                self._pop_to(index, at)
                return
            if name in BLOCKS:
                return

    def _close_implied(self, closed: frozenset[str], barrier: frozenset[str], at: int) -> None:
        stack = self.stack
        for index in range(len(stack) - 1, 0, -1):
            name = stack[index].tag
            if name in closed:
                self._pop_to(index, at)
                return
            if name in barrier:
                return

    def _close(self, tag: str, at: int) -> None:
        stack = self.stack
        if tag in {"html", "body"}:
            return
        if stack[-1].tag == tag:
            stack.pop().end = at
            return
        is_block = tag in BLOCKS
        for index in range(len(stack) - 1, 0, -1):
            name = stack[index].tag
            if name == tag:
                self._pop_to(index, at)
                return
            if name in CELLS and tag not in {"table", "tr", "tbody", "thead", "tfoot"}:
                return
            if not is_block and name in BLOCKS:
                return

    def _pop_to(self, index: int, at: int) -> None:
        for element in self.stack[index:]:
            element.end = at
        del self.stack[index:]


def parse(text: str) -> Document:
    """The tree of a page. Any text has one."""
    return TreeBuilder(text).build()
