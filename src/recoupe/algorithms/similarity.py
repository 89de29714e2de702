"""Weighted features of many texts as sparse rows, and the pairs of rows that are near."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from scipy import sparse  # type: ignore[import-untyped]

BACKGROUND_PAGES = 200
"""Pages imagined beside the pile: in a pile of five about one thing, the words that all five use
would else weigh nothing."""
_ROWS_AT_ONCE = 512
_MIN_COMMON = 1000
_MAX_SHARE = 0.02


def weighted_rows(features: Sequence[Mapping[str, float]]) -> sparse.csr_matrix:
    """One row of length 1 per text: feature weights times how rare the feature is in the pile.

    A text without features gives an empty row.
    """
    seen = Counter(key for one in features for key in one)
    column = {key: index for index, key in enumerate(sorted(seen))}
    pages = len(features) + BACKGROUND_PAGES
    rarity = {key: math.log(pages / (count + 1)) for key, count in seen.items()}
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    for row, one in enumerate(features):
        weights = {key: weight * rarity[key] for key, weight in one.items()}
        length = math.sqrt(math.fsum(weight**2 for weight in weights.values()))
        if length == 0:
            continue
        for key in sorted(weights):
            rows.append(row)
            columns.append(column[key])
            values.append(weights[key] / length)
    shape = (len(features), len(column))
    return sparse.csr_matrix((values, (rows, columns)), shape=shape)


def near_pairs(matrix: sparse.csr_matrix, *, threshold: float) -> Iterator[tuple[int, int, float]]:
    """(left, right, cosine) of all pairs of rows from `threshold` on, left < right, sorted.

    Pairs are looked for through the rarer features only where the pile is large: a word that
    stands in more than 2 % of 100,000 pages brings no two of them together by itself.
    """
    count = matrix.shape[0]
    telling = _telling(matrix)
    turned = telling.T.tocsc()
    full = telling.nnz == matrix.nnz
    for start in range(0, count, _ROWS_AT_ONCE):
        stop = min(start + _ROWS_AT_ONCE, count)
        found = (telling[start:stop] @ turned).tocoo()
        left, right = found.row.astype(np.int64) + start, found.col.astype(np.int64)
        kept = (left < right) & (found.data >= threshold / (1 if full else 3))
        left, right, cosine = left[kept], right[kept], found.data[kept]
        if not full:
            cosine = np.asarray(matrix[left].multiply(matrix[right]).sum(axis=1)).ravel()
            kept = cosine >= threshold
            left, right, cosine = left[kept], right[kept], cosine[kept]
        order = np.lexsort((right, left))
        yield from zip(
            left[order].tolist(), right[order].tolist(), cosine[order].tolist(), strict=True
        )


def _telling(matrix: sparse.csr_matrix) -> sparse.csr_matrix:
    cap = max(_MIN_COMMON, int(matrix.shape[0] * _MAX_SHARE))
    seen = np.asarray((matrix != 0).sum(axis=0)).ravel()
    if (seen <= cap).all():
        return matrix
    return (matrix @ sparse.diags((seen <= cap).astype(float))).tocsr()
