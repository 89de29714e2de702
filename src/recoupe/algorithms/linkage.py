"""Average linkage on a sparse graph of similarities: no matrix of all pairs is ever built."""

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Pair = tuple[int, int]


class Cohesion(NamedTuple):
    """What it takes to merge two clusters that are both large enough to have a shape."""

    members: int
    """From so many members on, at least 2, a cluster has a mean similarity of its own."""
    share: float
    """Two such merge where the mean between them is this share of the mean within the looser."""
    most: float
    """A higher mean within counts as this: near copies make a cluster look tighter than it is."""


def average_linkage(  # noqa: PLR0913  what is known beside the similarities
    count: int,
    similarities: Mapping[Pair, float],
    *,
    threshold: float,
    cohesion: Cohesion | None = None,
    together: Iterable[Pair] = (),
    apart: Iterable[Pair] = (),
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
        together: pairs that stand in one cluster whatever their similarity.
        apart: pairs that never do; they outweigh `together`.

    >>> average_linkage(4, {(0, 1): 0.9, (1, 2): 0.3, (2, 3): 0.8}, threshold=0.5)
    [(0, 1), (2, 3)]

    Source: Sokal and Michener 1958 (UPGMA); Wagstaff and Cardie 2000 (pairs that must, and must
    not, link).
    """
    clusters = _Clusters(count)
    for (left, right), similarity in similarities.items():
        clusters.sums[left][right] = clusters.sums[right][left] = similarity
    for left, right in apart:
        clusters.apart[left].add(right)
        clusters.apart[right].add(left)
    for left, right in sorted(together):
        clusters.merge_members(left, right)
    heap = [
        (-mean, left, right)
        for left in sorted(clusters.members)
        for right in clusters.sums[left]
        if left < right and (mean := clusters.mean(left, right)) >= threshold
    ]
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
    apart: list[set[int]] = field(init=False)
    """Clusters that one may not merge with."""

    def __post_init__(self) -> None:
        self.members = {index: (index,) for index in range(self.count)}
        self.sums = [{} for _ in range(self.count)]
        self.within = [0.0] * self.count
        self.apart = [set() for _ in range(self.count)]

    def are_near(self, left: int, right: int) -> bool:
        """Whether both are clusters still, with a similarity between them, and may merge."""
        return (
            left in self.members
            and right in self.members
            and right in self.sums[left]
            and right not in self.apart[left]
        )

    def merge_members(self, left: int, right: int) -> None:
        """Puts the clusters of two things together, unless they are to stay apart."""
        first, second = sorted((self.cluster_of(left), self.cluster_of(right)))
        if first != second and second not in self.apart[first]:
            self.merge(first, second)

    def cluster_of(self, thing: int) -> int:
        """The cluster that holds a thing, by its first index."""
        return next(first for first, members in self.members.items() if thing in members)

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
        self.within[left] += self.within[right] + self.sums[left].pop(right, 0.0)
        self.members[left] = tuple(sorted((*self.members[left], *self.members.pop(right))))
        for other, total in self.sums[right].items():
            self.sums[other].pop(right, None)
            if other != left:
                both = self.sums[left].get(other, 0.0) + total
                self.sums[left][other] = self.sums[other][left] = both
        self.sums[right] = {}
        for other in self.apart[right]:
            self.apart[other].discard(right)
            self.apart[other].add(left)
        self.apart[left] |= self.apart[right]
        return list(self.sums[left])
