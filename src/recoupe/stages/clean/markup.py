"""Markup → tree whose texts keep their place in the source.

No parser at hand tells where a text stood, so this is one of our own: one regular expression that
either consumes or fails at once (hence linear time), and the tree rules of HTML that matter for
text: void elements, implied end tags, end tags that close nothing. Depth is capped.
"""

import re

from recoupe.stages.clean.elements import BLOCKS, CELLS, CLOSES_P, IMPLIED_END, RAW, VOID
from recoupe.stages.clean.tree import Document, Element, attributes_of

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
COMMENT_END = re.compile(r"--!?>")


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
