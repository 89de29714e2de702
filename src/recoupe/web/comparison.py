"""Two pages side by side: what they share stands level, and its words are compared one by one."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from rapidfuzz.distance import Indel

from recoupe.algorithms.folding import words_of
from recoupe.records import Article, Passage, PassageKind, Span

Mark = Literal["", "own", "moved"]
"""Nothing to tell · words that only this side has · shared, but in another order."""
WORDWISE: frozenset[PassageKind] = frozenset({"verbatim", "edited", "quotation", "boilerplate"})
"""Of translations and free rewrites every word differs: a comparison word by word says nothing."""


class Piece(Struct, frozen=True, kw_only=True):
    """A stretch of text of one fate."""

    text: str
    mark: Mark = ""
    link: int | None = None
    """Number of the passage, where `mark` is `moved`."""


class Paragraph(Struct, frozen=True, kw_only=True):
    """A part of one block of an article."""

    kind: str
    pieces: tuple[Piece, ...]
    whole: bool
    """Whether the block begins here."""


class Row(Struct, frozen=True, kw_only=True):
    """What stands level: a shared passage, or what stands between two."""

    number: int | None = None
    """Of the shared passage, from 1; None between passages."""
    kind: PassageKind | None = None
    left: tuple[Paragraph, ...]
    right: tuple[Paragraph, ...]


class Comparison(Struct, frozen=True, kw_only=True):
    """Two pages compared."""

    left: str
    right: str
    rows: tuple[Row, ...]
    shared_left: float
    """Share of the left page's words that stand in shared passages, in [0, 1]."""
    shared_right: float
    passages: int
    moved: int
    """Passages that the two pages have in another order; they stand marked where they are."""


def compare_pages(left: Article, right: Article, passages: Sequence[Passage]) -> Comparison:
    """The texts of two pages, row by row.

    Args:
        left: one page.
        right: the other.
        passages: what they share, with `left` and `right` evidence of these pages, any order.
    """
    ordered = sorted(passages, key=lambda one: (one.left.span, one.right.span))
    level = _level(ordered)
    moved = [one for one in ordered if one not in level]
    numbers = {id(one): number for number, one in enumerate([*level, *moved], start=1)}
    rows: list[Row] = []
    at = Span(0, 0)
    marks_left = [(one.left.span, numbers[id(one)]) for one in moved]
    marks_right = [(one.right.span, numbers[id(one)]) for one in moved]
    for one in level:
        here = one.left.span, one.right.span
        between = _between(
            left,
            right,
            Span(at.start, here[0].start),
            Span(at.end, here[1].start),
            (marks_left, marks_right),
        )
        if between is not None:
            rows.append(between)
        rows.append(_shared_row(left, right, one, numbers[id(one)]))
        at = Span(here[0].end, here[1].end)
    rest = _between(
        left,
        right,
        Span(at.start, len(left.text)),
        Span(at.end, len(right.text)),
        (marks_left, marks_right),
    )
    if rest is not None:
        rows.append(rest)
    return Comparison(
        left=left.id,
        right=right.id,
        rows=tuple(rows),
        shared_left=_share(left.text, [one.left.span for one in ordered]),
        shared_right=_share(right.text, [one.right.span for one in ordered]),
        passages=len(ordered),
        moved=len(moved),
    )


def turned(passage: Passage) -> Passage:
    """A passage with its sides changed."""
    return Passage(
        left=passage.right, right=passage.left, kind=passage.kind, overlap=passage.overlap
    )


def _level(passages: Sequence[Passage]) -> list[Passage]:
    """The passages that both pages have in one order, without overlap; most characters win.

    The heaviest increasing chain, by dynamic programming.
    """
    best: list[int] = []
    came_from: list[int | None] = []
    for place, one in enumerate(passages):
        weight = len(one.left.span) + len(one.right.span)
        total, origin = weight, None
        for before in range(place):
            earlier = passages[before]
            fits = (
                earlier.left.span.end <= one.left.span.start
                and earlier.right.span.end <= one.right.span.start
            )
            if fits and best[before] + weight > total:
                total, origin = best[before] + weight, before
        best.append(total)
        came_from.append(origin)
    chain: list[Passage] = []
    at = max(range(len(best)), key=lambda place: (best[place], -place)) if best else None
    while at is not None:
        chain.append(passages[at])
        at = came_from[at]
    return chain[::-1]


def _between(
    left: Article,
    right: Article,
    left_span: Span,
    right_span: Span,
    marks: tuple[list[tuple[Span, int]], list[tuple[Span, int]]],
) -> Row | None:
    """What stands between two passages; None where that is nothing but white space."""
    lefts = tuple(_paragraphs(left, left_span, _moved_in(left_span, marks[0])))
    rights = tuple(_paragraphs(right, right_span, _moved_in(right_span, marks[1])))
    if not lefts and not rights:
        return None
    return Row(left=lefts, right=rights)


def _moved_in(span: Span, marks: list[tuple[Span, int]]) -> list[tuple[Span, Mark, int | None]]:
    found: list[tuple[Span, Mark, int | None]] = []
    at = span.start
    for one, number in sorted(marks):
        cut = Span(max(one.start, at), min(one.end, span.end))
        if cut.start < cut.end:
            found.append((cut, "moved", number))
            at = cut.end
    return found


def _shared_row(left: Article, right: Article, passage: Passage, number: int) -> Row:
    spans = passage.left.span, passage.right.span
    lefts: list[Span] = []
    rights: list[Span] = []
    if passage.kind in WORDWISE:
        lefts, rights = _differences(left.text, right.text, *spans)
    return Row(
        number=number,
        kind=passage.kind,
        left=tuple(_paragraphs(left, spans[0], [(one, "own", None) for one in lefts])),
        right=tuple(_paragraphs(right, spans[1], [(one, "own", None) for one in rights])),
    )


def _differences(
    left: str, right: str, left_span: Span, right_span: Span
) -> tuple[list[Span], list[Span]]:
    """Words of each side that the other does not have at this place.

    Upper and lower case and the shape of the apostrophe are no difference; accents are.
    """
    lefts = [_shifted(one, left_span.start) for one in words_of(left_span.of(left))]
    rights = [_shifted(one, right_span.start) for one in words_of(right_span.of(right))]
    steps = Indel.opcodes(
        [_key(one.of(left)) for one in lefts], [_key(one.of(right)) for one in rights]
    )
    only_left: list[Span] = []
    only_right: list[Span] = []
    for step in steps:
        if step.tag == "equal":
            continue
        if step.src_end > step.src_start:
            only_left.append(Span(lefts[step.src_start].start, lefts[step.src_end - 1].end))
        if step.dest_end > step.dest_start:
            only_right.append(Span(rights[step.dest_start].start, rights[step.dest_end - 1].end))
    return only_left, only_right


def _key(word: str) -> str:
    return word.casefold().replace("’", "'")


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _paragraphs(
    article: Article, span: Span, marks: Sequence[tuple[Span, Mark, int | None]]
) -> Iterator[Paragraph]:
    for block in article.blocks:
        start, end = max(block.span.start, span.start), min(block.span.end, span.end)
        if start >= end or not article.text[start:end].strip():
            continue
        yield Paragraph(
            kind=block.kind,
            pieces=tuple(_pieces(article.text, Span(start, end), marks)),
            whole=start == block.span.start,
        )


def _pieces(
    text: str, span: Span, marks: Sequence[tuple[Span, Mark, int | None]]
) -> Iterator[Piece]:
    at = span.start
    first = bisect_right(marks, span.start, key=lambda one: one[0].end)
    for mark_span, mark, link in marks[first:]:
        start, end = max(mark_span.start, at), min(mark_span.end, span.end)
        if start >= end:
            continue
        if start > at:
            yield Piece(text=text[at:start])
        yield Piece(text=text[start:end], mark=mark, link=link)
        at = end
    if at < span.end:
        yield Piece(text=text[at : span.end])


def _share(text: str, spans: Sequence[Span]) -> float:
    """Share of the words of a text that lie in one of the spans."""
    words = words_of(text)
    joined: list[tuple[int, int]] = []
    for one in sorted(spans):
        if joined and one.start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], one.end))
        else:
            joined.append((one.start, one.end))
    inside = 0
    for word in words:
        place = bisect_right(joined, word.start, key=lambda one: one[0]) - 1
        inside += place >= 0 and word.end <= joined[place][1]
    return round(inside / len(words), 3) if words else 0.0
