"""Common runs of two sequences, and the blocks that neighbouring runs make.

Seeds are equal n-grams; each is extended as far as the sequences agree; the longest runs win where
two want the same words; runs that follow one another closely on both sides are one block.
"""

from collections.abc import Sequence
from typing import NamedTuple

MAX_PLACES = 8
"""An n-gram that stands at more places than this in one text seeds nothing."""


class Run(NamedTuple):
    """`length` equal items from `left` and from `right` on."""

    left: int
    right: int
    length: int


class Block(NamedTuple):
    """Stretches of both sequences, ends excluded, and how many items they share in order."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    shared: int
    runs: tuple[Run, ...]

    @property
    def overlap(self) -> float:
        """Share of the shorter stretch that is shared, in [0, 1]."""
        shorter = min(self.left_end - self.left_start, self.right_end - self.right_start)
        return self.shared / shorter if shorter else 0.0


def common_runs(left: Sequence[int], right: Sequence[int], *, seed: int) -> list[Run]:
    """Runs of at least `seed` items that both sequences hold, none sharing an item, by `left`.

    >>> common_runs([1, 2, 3, 9, 4, 5], [4, 5, 1, 2, 3], seed=2)
    [Run(left=0, right=2, length=3), Run(left=4, right=0, length=2)]
    """
    mine, yours = _grams(left, seed), _grams(right, seed)
    # Most pairs of pages share nothing: that is known before anything is walked through.
    common = set(mine).intersection(yours)
    if not common:
        return []
    places: dict[tuple[int, ...], list[int]] = {}
    for start, gram in enumerate(yours):
        if gram in common:
            places.setdefault(gram, []).append(start)
    covered: dict[int, int] = {}
    runs: list[Run] = []
    for start, gram in enumerate(mine):
        found = places.get(gram, ())
        if len(found) > MAX_PLACES:
            continue
        for other in found:
            diagonal = start - other
            if covered.get(diagonal, -1) >= start:
                continue
            length = _length_from(left, right, start, other)
            covered[diagonal] = start + length - 1
            runs.append(Run(start, other, length))
    return _without_sharing(runs, len(left), len(right), seed)


def _grams(items: Sequence[int], length: int) -> list[tuple[int, ...]]:
    return list(zip(*(items[at:] for at in range(length)), strict=False))


def _length_from(left: Sequence[int], right: Sequence[int], start: int, other: int) -> int:
    length = 0
    limit = min(len(left) - start, len(right) - other)
    while length < limit and left[start + length] == right[other + length]:
        length += 1
    return length


def _without_sharing(runs: list[Run], lefts: int, rights: int, seed: int) -> list[Run]:
    """Longest first; what is left of a run once longer ones have taken their items."""
    taken_left, taken_right = bytearray(lefts), bytearray(rights)
    kept = []
    for run in sorted(runs, key=lambda one: (-one.length, one.left, one.right)):
        for piece in _free_pieces(run, taken_left, taken_right):
            if piece.length >= seed:
                kept.append(piece)
                taken_left[piece.left : piece.left + piece.length] = b"\1" * piece.length
                taken_right[piece.right : piece.right + piece.length] = b"\1" * piece.length
    return sorted(kept)


def _free_pieces(run: Run, taken_left: bytearray, taken_right: bytearray) -> list[Run]:
    pieces, start = [], None
    for step in range(run.length + 1):
        free = step < run.length and not (
            taken_left[run.left + step] or taken_right[run.right + step]
        )
        if free and start is None:
            start = step
        if not free and start is not None:
            pieces.append(Run(run.left + start, run.right + start, step - start))
            start = None
    return pieces


def blocks_of(runs: Sequence[Run], *, max_gap: int, gap_share: float = 1.0) -> list[Block]:
    """Neighbouring runs joined, in the order of the left sequence.

    Two runs are joined where, on both sides, no more than `max_gap` items lie between them, and
    no more than `gap_share` times the items shared so far or in the next run.
    """
    groups: list[list[Run]] = []
    for run in runs:
        if groups and _follows(groups[-1], run, max_gap, gap_share):
            groups[-1].append(run)
        else:
            groups.append([run])
    return [_block(group) for group in groups]


def _follows(group: Sequence[Run], run: Run, max_gap: int, gap_share: float) -> bool:
    last = group[-1]
    gaps = run.left - last.left - last.length, run.right - last.right - last.length
    shared = max(sum(one.length for one in group), run.length)
    return gaps[1] >= 0 and max(gaps) <= min(max_gap, gap_share * shared)


def _block(group: Sequence[Run]) -> Block:
    first, last = group[0], group[-1]
    return Block(
        first.left,
        last.left + last.length,
        first.right,
        last.right + last.length,
        sum(one.length for one in group),
        tuple(group),
    )
