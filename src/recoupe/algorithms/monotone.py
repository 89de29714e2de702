"""What two sequences share in the same order: common subsequences, monotone alignment."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

MOVES = ((1, 1), (1, 2), (2, 1))
"""One item for one, or one for two: a translator splits a sentence, an editor joins two."""


class Step(NamedTuple):
    """Items `[left, left + lefts)` against `[right, right + rights)`."""

    left: int
    lefts: int
    right: int
    rights: int
    score: float


def common_in_order(left: Sequence[str], right: Sequence[str]) -> int:
    """Length of the longest common subsequence.

    >>> common_in_order(["180", "Solan", "11"], ["Solan", "180", "11"])
    2
    """
    numbers: dict[str, int] = {}
    ours, theirs = (
        [numbers.setdefault(one, len(numbers)) for one in side] for side in (left, right)
    )
    return LCSseq.similarity(ours, theirs)


def best_alignment(
    products: NDArray[np.float64],
    left_squares: NDArray[np.float64],
    right_squares: NDArray[np.float64],
    *,
    min_score: float,
) -> list[Step]:
    """Steps with the highest sum of cosines above `min_score`, in order.

    Items are vectors known by their products only; two neighbours together are their sum.

    Args:
        products: dot product of every left with every right vector.
        left_squares: dot products among the left ones.
        right_squares: dot products among the right ones.
        min_score: a pair with a lower cosine is left unaligned; unaligned items cost nothing.

    Takes time in proportion to the number of products.

    Source: Gale and Church 1993, "A program for aligning sentences in bilingual corpora".
    """
    lefts, rights = products.shape
    scores = [
        _cosines(products, left_squares, right_squares, high, wide).tolist() for high, wide in MOVES
    ]
    best = [[0.0] * (rights + 1) for _ in range(lefts + 1)]
    back: list[list[Step | None]] = [[None] * (rights + 1) for _ in range(lefts + 1)]
    for row in range(1, lefts + 1):
        for column in range(1, rights + 1):
            top, step = max(best[row - 1][column], best[row][column - 1]), None
            for (high, wide), cosines in zip(MOVES, scores, strict=True):
                if high > row or wide > column:
                    continue
                score = cosines[row - high][column - wide]
                if score <= min_score:
                    continue
                gain = (score - min_score) * (high + wide) / 2
                if best[row - high][column - wide] + gain > top:
                    top = best[row - high][column - wide] + gain
                    step = Step(row - high, high, column - wide, wide, score)
            best[row][column] = top
            back[row][column] = step
    return _walk(best, back, lefts, rights)


def _cosines(
    products: NDArray[np.float64],
    left_squares: NDArray[np.float64],
    right_squares: NDArray[np.float64],
    high: int,
    wide: int,
) -> NDArray[np.float64]:
    """Cosine of `high` items from each row on with `wide` items from each column on."""
    rows, columns = products.shape[0] - high + 1, products.shape[1] - wide + 1
    if rows <= 0 or columns <= 0:
        return np.zeros((0, 0))
    dots = np.zeros((rows, columns))
    for down in range(high):
        for across in range(wide):
            dots += products[down : down + rows, across : across + columns]
    norms = np.outer(_norms(left_squares, high), _norms(right_squares, wide))
    return np.divide(dots, norms, out=np.zeros_like(dots), where=norms > 0)


def _norms(squares: NDArray[np.float64], run: int) -> NDArray[np.float64]:
    count = squares.shape[0] - run + 1
    total = np.zeros(count)
    for first in range(run):
        for second in range(run):
            total += np.array([squares[at + first, at + second] for at in range(count)])
    return np.sqrt(np.maximum(total, 0.0))


def _walk(
    best: list[list[float]], back: list[list[Step | None]], row: int, column: int
) -> list[Step]:
    steps = []
    while row and column:
        step = back[row][column]
        if step is not None:
            steps.append(step)
            row, column = step.left, step.right
        elif best[row - 1][column] >= best[row][column - 1]:
            row -= 1
        else:
            column -= 1
    return steps[::-1]
