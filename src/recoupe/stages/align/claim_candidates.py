"""Pairs of statements worth comparing, by a sparse product instead of all pairs."""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import log, sqrt

import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]  # stubs are not shipped

from recoupe.stages.align.claim_counts import DURATION, TELLING_NUMBER
from recoupe.stages.align.claim_times import UNIQUE, time_keys
from recoupe.stages.align.claim_traits import Traits

MIN_COSINE = 0.05
"""Below, few pairs of the gold stories say the same, and none is found."""
MAX_SHARE = 0.2
"""A key that more of the statements hold brings no candidates by itself …"""
COMMON_ENOUGH = 60
"""… unless so few hold it that comparing them all costs nothing."""
MAX_PARTNERS = 40
"""Of each statement, the nearest are compared; a claim told more often still holds together."""
ROWS_AT_ONCE = 512
NAME_WEIGHT = 0.8
COUNT_WEIGHT = 1.5


def key_weights(traits: Sequence[Traits]) -> dict[str, float]:
    """Weight of each key, name and time in the story: the rarer, the heavier, in (0, ∞)."""
    spread = Counter(key for one in traits for key in {*one.keys, *one.names, *time_keys(one)})
    weights = {key: log(1 + len(traits) / count) for key, count in sorted(spread.items())}
    return {**weights, UNIQUE: log(1 + len(traits))}


def candidate_pairs(
    traits: Sequence[Traits], weights: dict[str, float]
) -> Iterator[tuple[int, int]]:
    """(left, right) indexes with left < right, sorted; pairs that share telling keys."""
    matrix = _matrix(traits, weights)
    if matrix is None:
        return
    pairs: set[tuple[int, int]] = set()
    transposed = matrix.T.tocsr()
    for first in range(0, len(traits), ROWS_AT_ONCE):
        product = (matrix[first : first + ROWS_AT_ONCE] @ transposed).tocsr()
        for row in range(product.shape[0]):
            left = first + row
            columns = product.indices[product.indptr[row] : product.indptr[row + 1]]
            values = product.data[product.indptr[row] : product.indptr[row + 1]]
            near = [
                (-round(float(value), 6), int(column))
                for column, value in zip(columns, values, strict=True)
                if value >= MIN_COSINE and column != left
            ]
            for _, right in sorted(near)[:MAX_PARTNERS]:
                pairs.add((min(left, right), max(left, right)))
    yield from sorted(pairs)


def _matrix(traits: Sequence[Traits], weights: dict[str, float]) -> csr_matrix | None:
    limit = max(COMMON_ENOUGH, MAX_SHARE * len(traits))
    rows = [_row(one, weights) for one in traits]
    spread = Counter(key for row in rows for key in row)
    columns = {key: at for at, key in enumerate(sorted(k for k in spread if spread[k] <= limit))}
    if not columns:
        return None
    data: list[float] = []
    indices: list[int] = []
    pointers = [0]
    for row in rows:
        norm = sqrt(sum(value * value for _, value in sorted(row.items()))) or 1.0
        for key in sorted(row):
            if key in columns:
                indices.append(columns[key])
                data.append(row[key] / norm)
        pointers.append(len(indices))
    shape = (len(traits), len(columns))
    return csr_matrix((np.array(data), np.array(indices, dtype=np.int32), pointers), shape=shape)


def _row(traits: Traits, weights: dict[str, float]) -> dict[str, float]:
    row = {key: weights[key] for key in traits.keys}
    for name in traits.names:
        row[f"name {name}"] = NAME_WEIGHT * weights[name]
    for count in traits.counts:
        if count.key:
            row[f"count {count.key}"] = COUNT_WEIGHT
            number = count.low if count.low is not None else count.high
            if number is not None and number >= TELLING_NUMBER and count.key != DURATION:
                row[f"number {count.head} {number:g}"] = COUNT_WEIGHT
        if count.telling is not None:
            row[f"telling {count.telling[0]} {count.telling[1]:g}"] = COUNT_WEIGHT
    for day in traits.far_days:
        row[f"day {day}"] = COUNT_WEIGHT
    for at, zone in traits.clocks:
        row[f"clock {at} {zone}"] = COUNT_WEIGHT
    return row
