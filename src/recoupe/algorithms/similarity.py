"""Weighted features of many texts as sparse rows, and the pairs of rows that are near."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from scipy import sparse  # type: ignore[import-untyped]

BACKGROUND_PAGES = 50
"""Pages imagined beside the pile: in a pile of five about one thing, the words that all five use
would else weigh nothing."""
_ROWS_AT_ONCE = 1024
EXACT_PILE = 3000
"""Up to here, all pairs with a feature in common are compared."""
_TELLING_FEATURES = 16
_TELLING_SHARE = 0.003
_TELLING_PAGES = 100
_TELLING_COSINE = 0.04


class Counted(NamedTuple):
    """On how many pages features stand, where these texts are a part of a larger pile."""

    pages: int
    """In the whole pile."""
    of: Mapping[str, int]
    """Feature → pages; one that is not named stands on none but these."""


def weighted_rows(
    features: Sequence[Mapping[str, float]],
    *,
    background: int = BACKGROUND_PAGES,
    counted: Counted | None = None,
) -> sparse.csr_matrix:
    """One row of length 1 per text: feature weights times how rare the feature is in the pile.

    A text without features gives an empty row.

    Args:
        features: feature → weight, a mapping a text.
        background: texts imagined beside these, in which no feature stands.
        counted: of the pile that these are a part of; None where they are all of it.
    """
    seen = Counter(key for one in features for key in one)
    column = {key: index for index, key in enumerate(sorted(seen))}
    pages = (len(features) if counted is None else counted.pages) + background
    known: Mapping[str, int] = {} if counted is None else counted.of
    rarity = {key: math.log(pages / (known.get(key, count) + 1)) for key, count in seen.items()}
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for one in features:
        weights = [weight * rarity[key] for key, weight in one.items()]
        length = math.sqrt(math.fsum(weight * weight for weight in weights))
        if length > 0:
            columns.extend(column[key] for key in one)
            values.extend(weight / length for weight in weights)
        ends.append(len(columns))
    rows = sparse.csr_matrix((values, columns, ends), shape=(len(features), len(column)))
    rows.sort_indices()
    return rows


def part_of(matrix: sparse.csr_matrix, rows: Sequence[int]) -> sparse.csr_matrix:
    """Some rows, with the columns that they use: products then cost what the part holds.

    With all columns of 100,000 pages kept, each of 20,000 small parts cost time in proportion to
    the whole pile.
    """
    part = matrix[list(rows)]
    used, places = np.unique(part.indices, return_inverse=True)
    return sparse.csr_matrix((part.data, places, part.indptr), shape=(len(rows), len(used)))


def near_pairs(matrix: sparse.csr_matrix, *, threshold: float) -> Iterator[tuple[int, int, float]]:
    """(left, right, cosine) of all pairs of rows from `threshold` on, left < right, sorted.

    In piles of more than `EXACT_PILE` rows, only pairs with a telling feature in common are
    compared: one of the 16 heaviest of both, in no more than 0.3 % of the pile. A word that
    stands in every second page brings no two of 100,000 together by itself.
    """
    count = matrix.shape[0]
    exact = count <= EXACT_PILE
    telling = matrix if exact else _telling(matrix)
    turned = telling.T.tocsc()
    lowest = threshold if exact else _TELLING_COSINE
    for start in range(0, count, _ROWS_AT_ONCE):
        stop = min(start + _ROWS_AT_ONCE, count)
        found = (telling[start:stop] @ turned[:, start:]).tocoo()
        left, right = found.row.astype(np.int64) + start, found.col.astype(np.int64) + start
        kept = (left < right) & (found.data >= lowest)
        left, right, cosine = left[kept], right[kept], found.data[kept]
        if not exact:
            cosine = np.asarray(matrix[left].multiply(matrix[right]).sum(axis=1)).ravel()
            kept = cosine >= threshold
            left, right, cosine = left[kept], right[kept], cosine[kept]
        order = np.lexsort((right, left))
        yield from zip(
            left[order].tolist(), right[order].tolist(), cosine[order].tolist(), strict=True
        )


def _telling(matrix: sparse.csr_matrix) -> sparse.csr_matrix:
    """The matrix with the heaviest rare features of each row only."""
    pages = np.bincount(matrix.indices, minlength=matrix.shape[1])
    cap = max(_TELLING_PAGES, int(matrix.shape[0] * _TELLING_SHARE))
    values = np.where(pages[matrix.indices] <= cap, matrix.data, 0.0)
    rows = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))
    order = np.lexsort((matrix.indices, -values, rows))
    rank = np.arange(len(order)) - matrix.indptr[rows[order]]
    kept = order[(rank < _TELLING_FEATURES) & (values[order] > 0)]
    return sparse.csr_matrix(
        (matrix.data[kept], (rows[kept], matrix.indices[kept])), shape=matrix.shape
    )
