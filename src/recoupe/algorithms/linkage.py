"""Average linkage on a sparse graph of similarities: no matrix of all pairs is ever built."""

import heapq
from collections.abc import Mapping


def average_linkage(
    count: int, similarities: Mapping[tuple[int, int], float], *, threshold: float
) -> list[tuple[int, ...]]:
    """Clusters of `0 … count - 1`, each sorted, sorted by their first member.

    The two clusters with the highest mean similarity merge first, until no mean reaches the
    threshold. A pair that is not named counts as 0; a negative similarity keeps clusters apart.
    Ties go to the lower indices, so the result does not depend on the order of the mapping.

    Args:
        count: how many things there are.
        similarities: (left, right) → similarity, left < right.
        threshold: lowest mean similarity that merges, above 0.

    >>> average_linkage(4, {(0, 1): 0.9, (1, 2): 0.3, (2, 3): 0.8}, threshold=0.5)
    [(0, 1), (2, 3)]

    Source: Sokal and Michener 1958 (UPGMA).
    """
    members: dict[int, tuple[int, ...]] = {index: (index,) for index in range(count)}
    sums: list[dict[int, float]] = [{} for _ in range(count)]
    heap = []
    for (left, right), similarity in similarities.items():
        sums[left][right] = sums[right][left] = similarity
        if similarity >= threshold:
            heap.append((-similarity, left, right))
    heapq.heapify(heap)
    while heap:
        score, left, right = heapq.heappop(heap)
        if left not in members or right not in members or right not in sums[left]:
            continue
        mean = sums[left][right] / (len(members[left]) * len(members[right]))
        if -score != mean:
            continue
        _merge(left, right, members, sums)
        for other, total in sums[left].items():
            mean = total / (len(members[left]) * len(members[other]))
            if mean >= threshold:
                heapq.heappush(heap, (-mean, min(left, other), max(left, other)))
    return sorted(members.values())


def _merge(
    left: int, right: int, members: dict[int, tuple[int, ...]], sums: list[dict[int, float]]
) -> None:
    """Puts `right` into `left`; only the neighbours of `right` are touched."""
    members[left] = tuple(sorted((*members[left], *members.pop(right))))
    sums[left].pop(right, None)
    for other, total in sums[right].items():
        sums[other].pop(right, None)
        if other != left:
            sums[left][other] = sums[other][left] = sums[left].get(other, 0.0) + total
    sums[right] = {}
