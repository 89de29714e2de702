"""Where the words that were asked for stand in a text, for people to see."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from recoupe.algorithms.folding import fold
from recoupe.languages import KNOWN, language_of
from recoupe.store.asked import Piece

_PART = re.compile(r'(-?)(?:"([^"]*)"?|([^\s"]+))')
_TOKEN = re.compile(r"[^\W_]+")
AROUND = 110
"""Code points shown before and after the first hit."""


@dataclass(frozen=True, kw_only=True)
class Query:
    """What was typed, as runs of folded words."""

    wanted: tuple[tuple[str, ...], ...] = ()
    """Each run stands in the page as it is; one word is a run of one."""
    unwanted: tuple[tuple[str, ...], ...] = ()
    beginnings: frozenset[str] = field(default=frozenset())
    """Single words of `wanted` that may go on: `inond*`."""

    @property
    def match(self) -> str:
        """As FTS5 reads it; every word in quotes, so that none is taken for an operator."""
        told = " AND ".join(
            f'"{" ".join(run)}"' + ("*" if len(run) == 1 and run[0] in self.beginnings else "")
            for run in self.wanted
        )
        for run in self.unwanted:
            told += f' NOT "{" ".join(run)}"'
        return told


def read_query(words: str) -> Query:
    """What was typed: words, "runs of words", -unwanted, beginnings*.

    An article that is elided onto its word is passed over.

    >>> read_query('l’Écologie "mer du Nord" -parc inond*').match
    '"ecologie" AND "mer du nord" AND "inond"* NOT "parc"'
    """
    wanted, unwanted, beginnings = [], [], set()
    for minus, run, word in _PART.findall(words):
        tokens = tuple(fold(one) for one in _TOKEN.findall(run or word))
        if not run:
            tokens = _without_elision(tokens, word)
        if not tokens:
            continue
        if minus:
            unwanted.append(tokens)
            continue
        wanted.append(tokens)
        if word.endswith("*") and len(tokens) == 1:
            beginnings.add(tokens[0])
    return Query(
        wanted=tuple(dict.fromkeys(wanted)),
        unwanted=tuple(dict.fromkeys(unwanted)),
        beginnings=frozenset(beginnings),
    )


def _without_elision(tokens: tuple[str, ...], word: str) -> tuple[str, ...]:
    if len(tokens) > 1 and re.match(r"-?[^\W_]+['’]", word) and tokens[0] in _elisions():
        return tokens[1:]
    return tokens


def _elisions() -> frozenset[str]:
    return frozenset().union(*(language_of(tag).typography.elisions for tag in KNOWN))


def spans_of(text: str, query: Query) -> list[tuple[int, int]]:
    """Where the wanted runs stand in a text, sorted, without overlap."""
    tokens = [(fold(one.group()), one.start(), one.end()) for one in _TOKEN.finditer(text)]
    found = []
    at = 0
    while at < len(tokens):
        length = _longest_at(tokens, at, query)
        if length:
            found.append((tokens[at][1], tokens[at + length - 1][2]))
        at += max(length, 1)
    return found


def _longest_at(tokens: Sequence[tuple[str, int, int]], at: int, query: Query) -> int:
    """Tokens in the longest wanted run that stands here; 0 where none does."""
    first = tokens[at][0]
    longest = 1 if any(first.startswith(one) for one in query.beginnings) else 0
    for run in query.wanted:
        if run[0] == first and len(run) > longest:
            here = tuple(token for token, _, _ in tokens[at : at + len(run)])
            if here == run:
                longest = len(run)
    return longest


def pieces_of(text: str, spans: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    """A whole text with its hits marked."""
    pieces = []
    at = 0
    for start, end in spans:
        if start > at:
            pieces.append(Piece(text=text[at:start]))
        pieces.append(Piece(text=text[start:end], is_hit=True))
        at = end
    if at < len(text):
        pieces.append(Piece(text=text[at:]))
    return tuple(pieces)


def snippet_of(text: str, spans: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    """The stretch with most hits, cut at words; the beginning where there is none."""
    if not spans:
        start, end = 0, _cut_after(text, 2 * AROUND)
    else:
        reach = 2 * AROUND
        best = max(
            spans, key=lambda one: (sum(one[0] <= s < one[0] + reach for s, _ in spans), -one[0])
        )
        start = _cut_before(text, max(0, best[0] - AROUND))
        end = _cut_after(text, best[0] + reach)
    inside = [(s - start, e - start) for s, e in spans if s >= start and e <= end]
    pieces = pieces_of(" ".join(text[start:end].split("\n")), inside)
    before = (Piece(text="… "),) if start else ()
    after = (Piece(text=" …"),) if end < len(text) else ()
    return (*before, *pieces, *after)


def _cut_before(text: str, at: int) -> int:
    if at == 0:
        return 0
    space = text.find(" ", at)
    return at if space < 0 or space - at > AROUND // 2 else space + 1


def _cut_after(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", at - AROUND // 2, at)
    return at if space < 0 else space
