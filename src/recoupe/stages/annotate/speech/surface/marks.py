"""Pairs of quotation marks: nested, repeated at paragraphs, mixed, or never closed."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from msgspec import Struct

from recoupe.languages.tables.typography import Typography
from recoupe.records import Block, Span

_APOSTROPHES = frozenset("'’")
_BEFORE_OPENING = frozenset("([{—–-:/,;|¡¿.…!?") | frozenset("«“„‹‘\"'")
_AFTER_CLOSING = frozenset(")]}—–-:/,;|.…!?»”“›’\"'*&")
_CODE = re.compile(r"[{}=;<>\\]")
MAX_MARKS_AHEAD = 60
"""Marks looked at behind one, so that a page of marks costs no more than its length."""
CODE_WINDOW = 60
CODE_SIGNS = 4
"""So many signs of program text within the window on both sides make a string of a quote."""


class Pair(Struct, frozen=True, order=True, gc=False):
    """A quotation, with its marks; `end` is that of the text where the mark is missing."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    rule: str


@dataclass
class _Open:
    position: int
    mark: str


def find_pairs(text: str, blocks: Sequence[Block], typography: Typography) -> list[Pair]:
    """Pairs of all blocks, by where they start; those inside others have a greater depth."""
    scanner = _Scanner(text, _marks_of(typography))
    found: list[Pair] = []
    for index, block in enumerate(blocks):
        following = blocks[index + 1].span if index + 1 < len(blocks) else None
        found.extend(scanner.pairs_in(block.span, following))
    return sorted(found)


def _is_code(at: int, signs: Sequence[int]) -> bool:
    """Whether signs of program text crowd around a position."""
    if len(signs) < CODE_SIGNS:
        return False
    first = bisect_left(signs, at - CODE_WINDOW)
    return bisect_left(signs, at + CODE_WINDOW) - first >= CODE_SIGNS


class _Marks:
    """The marks of a language."""

    def __init__(self, typography: Typography) -> None:
        pairs = (*typography.quote_pairs, *typography.inner_quote_pairs)
        self.closer = {opening: closing for opening, closing in pairs if opening != closing}
        self.opener = {closing: opening for opening, closing in self.closer.items()}
        marks = sorted({*self.closer, *self.opener, '"', "'"})
        self.pattern = re.compile(f"[{re.escape(''.join(marks))}]")


@cache
def _marks_of(typography: Typography) -> _Marks:
    return _Marks(typography)


class _Scanner:
    """Reads the marks of a block from left to right with a stack."""

    def __init__(self, text: str, marks: _Marks) -> None:
        self.text = text
        self.closer, self.opener, self.find = marks.closer, marks.opener, marks.pattern.finditer

    def pairs_in(self, block: Span, following: Span | None) -> Iterator[Pair]:
        """Pairs of one block."""
        positions = [match.start() for match in self.find(self.text, block.start, block.end)]
        if not positions:
            return
        signs: list[int] | None = None
        stack: list[_Open] = []
        for order, at in enumerate(positions):
            if self._is_in_word(at, block):
                continue
            if signs is None:
                found = _CODE.finditer(self.text, block.start, block.end)
                signs = [match.start() for match in found]
            if _is_code(at, signs):
                continue
            role = self._role(at, block, stack, positions[order + 1 : order + 1 + MAX_MARKS_AHEAD])
            if role == "close" and stack:
                yield from self._close(stack, at)
            elif role == "open":
                if stack and self._is_repeated(
                    at, stack, positions[order : order + MAX_MARKS_AHEAD], block
                ):
                    one = stack.pop()
                    yield self._pair(one.position, at, len(stack), "repeated mark", has_end=False)
                stack.append(_Open(at, self.text[at]))
        yield from self._unclosed(stack, block, following)

    def _is_in_word(self, at: int, block: Span) -> bool:
        """« l'eau », "it's": an apostrophe between letters has no role, and most marks are that."""
        return (
            self.text[at] in _APOSTROPHES
            and block.start < at < block.end - 1
            and self.text[at - 1].isalnum()
            and self.text[at + 1].isalnum()
        )

    def _neighbours(self, at: int, block: Span) -> tuple[str, str]:
        before = self.text[at - 1] if at > block.start else " "
        after = self.text[at + 1] if at + 1 < block.end else " "
        return before, after

    def _role(self, at: int, block: Span, stack: list[_Open], later: list[int]) -> str:  # noqa: PLR0911  one reason a line
        mark = self.text[at]
        before, after = self._neighbours(at, block)
        opens = before.isspace() or before in _BEFORE_OPENING
        closes = after.isspace() or after in _AFTER_CLOSING
        if mark in _APOSTROPHES:
            return self._apostrophe_role(at, before, after, stack, later)
        if mark == '"':
            if any(one.mark == '"' for one in stack) and (closes or not opens):
                return "close"
            if stack and not opens and closes:
                return "close"
            return "open" if opens and not after.isspace() else ""
        if mark in {"“", "„"}:
            waiting = any(one.mark in {"„", "“"} for one in stack)
            return "close" if waiting and not opens and closes else "open"
        if mark == "”" and not stack and opens and not closes:
            return "open"
        if mark == "‘" and not opens:
            return ""
        return "open" if mark in self.closer else "close"

    def _apostrophe_role(
        self, at: int, before: str, after: str, stack: list[_Open], later: list[int]
    ) -> str:
        waiting = bool(stack) and stack[-1].mark in {"'", "‘"}
        if waiting and not after.isalnum() and not before.isspace():
            possessive = before in "sxz" and after.isspace() and self._closes_later(later)
            return "" if possessive else "close"
        if self.text[at] == "’" or waiting:
            return ""
        if (before.isspace() or before in '([—–«“"') and after.isalpha():
            return "open" if self._closes_later(later) else ""
        return ""

    def _closes_later(self, later: list[int]) -> bool:
        for at in later:
            if self.text[at] not in _APOSTROPHES or at + 1 > len(self.text):
                continue
            after = self.text[at + 1 : at + 2]
            before = self.text[at - 1]
            if after.isalnum() or before.isspace():
                continue
            if before in ".,!?…" or not after or after in ",.;:!?)" or before not in "sxz":
                return True
        return False

    def _is_repeated(self, at: int, stack: list[_Open], positions: list[int], block: Span) -> bool:
        """Whether a mark opens the same quotation again, for too few are closed behind it."""
        mark = self.text[at]
        if mark != stack[-1].mark or mark == '"':
            return False
        closing = self.closer.get(mark, "")
        opened = sum(self.text[one] == mark for one in positions)
        closed = sum(self.text[one] in {closing, "”", "»"} for one in positions)
        if closed >= opened + len(stack):
            return False
        inside = self.text[stack[-1].position + 1 : at].rstrip()
        return bool(inside) and (inside[-1] in ".!?…,;:" or at == block.start)

    def _close(self, stack: list[_Open], at: int) -> Iterator[Pair]:
        mark = self.text[at]
        opener = self.opener.get(mark, mark)
        wanted = {opener, "„"} if mark == "“" else {opener}
        if mark in _APOSTROPHES:
            wanted = {"'", "‘"}
        for depth in range(len(stack) - 1, -1, -1):
            if stack[depth].mark in wanted:
                one = stack[depth]
                del stack[depth:]
                yield self._pair(one.position, at + 1, depth, "pair of marks")
                return
        if stack[-1].mark in {"'", "‘"} and len(stack) == 1:
            return
        one = stack.pop()
        if one.mark in {"'", "‘"}:
            one = stack.pop()
        yield self._pair(one.position, at + 1, len(stack), "mixed marks")

    def _unclosed(self, stack: list[_Open], block: Span, following: Span | None) -> Iterator[Pair]:
        for depth, one in enumerate(stack):
            if one.mark == "'" or depth > 0:
                continue
            goes_on = (
                following is not None
                and self.text[following.start : following.start + 1] == one.mark
            )
            at_start = not self.text[block.start : one.position].strip()
            if goes_on:
                yield self._pair(
                    one.position, block.end, depth, "goes on in the next block", has_end=False
                )
            elif one.mark != '"' or at_start:
                end = self._sentence_end(one.position + 1, block.end)
                yield self._pair(one.position, end, depth, "unclosed mark", has_end=False)

    def _sentence_end(self, start: int, end: int) -> int:
        """Behind the first full stop that white space and a capital follow, else the end."""
        for at in range(start, end - 2):
            if self.text[at] in ".!?…" and self.text[at + 1].isspace():
                rest = self.text[at + 1 : at + 4].lstrip()
                if at - start > 1 and (not rest or rest[0].isupper()):
                    return at + 1
        return end

    def _pair(self, start: int, end: int, depth: int, rule: str, *, has_end: bool = True) -> Pair:
        inner_start, inner_end = start + 1, end - 1 if has_end else end
        while inner_start < inner_end and self.text[inner_start].isspace():
            inner_start += 1
        while inner_end > inner_start and self.text[inner_end - 1].isspace():
            inner_end -= 1
        if not has_end:
            end = inner_end
        return Pair(start, end, inner_start, inner_end, depth, rule)
