"""Average linkage on a sparse graph of similarities: no matrix of all pairs is ever built."""

import heapq
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Cohesion(NamedTuple):
    """What it takes to merge two clusters that are both large enough to have a shape."""

    members: int
    """From so many members on, at least 2, a cluster has a mean similarity of its own."""
    share: float
    """Two such merge where the mean between them is this share of the mean within the looser."""
    most: float
    """A higher mean within counts as this: near copies make a cluster look tighter than it is."""


def average_linkage(
    count: int,
    similarities: Mapping[tuple[int, int], float],
    *,
    threshold: float,
    cohesion: Cohesion | None = None,
) -> list[tuple[int, ...]]:
    """Clusters of `0 … count - 1`, each sorted, sorted by their first member.

    The two clusters with the highest mean similarity merge first, until no mean reaches the
    threshold. A pair that is not named counts as 0; a negative similarity keeps clusters apart.
    Ties go to the lower indices, so the result does not depend on the order of the mapping.

    Args:
        count: how many things there are.
        similarities: (left, right) → similarity, left < right.
        threshold: lowest mean similarity that merges, above 0.
        cohesion: where given, two large clusters need more than the threshold.

    >>> average_linkage(4, {(0, 1): 0.9, (1, 2): 0.3, (2, 3): 0.8}, threshold=0.5)
    [(0, 1), (2, 3)]

    Source: Sokal and Michener 1958 (UPGMA).
    """
    clusters = _Clusters(count)
    heap = []
    for (left, right), similarity in similarities.items():
        clusters.sums[left][right] = clusters.sums[right][left] = similarity
        if similarity >= threshold:
            heap.append((-similarity, left, right))
    heapq.heapify(heap)
    while heap:
        score, left, right = heapq.heappop(heap)
        if not clusters.are_near(left, right) or -score != clusters.mean(left, right):
            continue
        if cohesion is not None and -score < clusters.needed(left, right, cohesion):
            continue
        for other in clusters.merge(left, right):
            mean = clusters.mean(left, other)
            if mean >= threshold:
                heapq.heappush(heap, (-mean, min(left, other), max(left, other)))
    return sorted(clusters.members.values())


@dataclass
class _Clusters:
    """Clusters by their first index, and the sums of similarities between and within them."""

    count: int
    members: dict[int, tuple[int, ...]] = field(init=False)
    sums: list[dict[int, float]] = field(init=False)
    within: list[float] = field(init=False)

    def __post_init__(self) -> None:
        self.members = {index: (index,) for index in range(self.count)}
        self.sums = [{} for _ in range(self.count)]
        self.within = [0.0] * self.count

    def are_near(self, left: int, right: int) -> bool:
        """Whether both are clusters still, with a similarity between them."""
        return left in self.members and right in self.members and right in self.sums[left]

    def mean(self, left: int, right: int) -> float:
        """Mean similarity between two clusters."""
        return self.sums[left][right] / (len(self.members[left]) * len(self.members[right]))

    def needed(self, left: int, right: int, cohesion: Cohesion) -> float:
        """The mean that two clusters need; 0 where one is too small to have a shape."""
        means = []
        for one in (left, right):
            size = len(self.members[one])
            if size < max(cohesion.members, 2):
                return 0.0
            means.append(2 * self.within[one] / (size * (size - 1)))
        return cohesion.share * min(*means, cohesion.most)

    def merge(self, left: int, right: int) -> list[int]:
        """Puts `right` into `left`; only the neighbours of `right` are touched.

        Returns:
            The neighbours of the new cluster.
        """
        self.within[left] += self.within[right] + self.sums[left].pop(right)
        self.members[left] = tuple(sorted((*self.members[left], *self.members.pop(right))))
        for other, total in self.sums[right].items():
            self.sums[other].pop(right, None)
            if other != left:
                both = self.sums[left].get(other, 0.0) + total
                self.sums[left][other] = self.sums[other][left] = both
        self.sums[right] = {}
        return list(self.sums[left])
