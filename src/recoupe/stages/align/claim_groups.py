"""Scored pairs → groups that say the same, by greedy average linkage with vetoes."""

from collections.abc import Collection, Mapping

Pair = tuple[int, int]


def group_by_pairs(
    count: int,
    scores: Mapping[Pair, float],
    vetoes: Collection[Pair],
    *,
    min_score: float,
    min_mean: float,
) -> list[tuple[int, ...]]:
    """Groups of `range(count)`, each sorted, sorted by their first member.

    Args:
        count: number of things; those in no pair stay alone.
        scores: (left, right) with left < right → score in [0, 1]; a pair that is missing
            counts as 0 in the mean.
        vetoes: pairs that no group may hold together.
        min_score: pairs below start no merge, in [0, 1].
        min_mean: two groups merge only where the mean over all their pairs reaches this; it
            keeps a chain of pairs from joining what its ends do not share.

    Example:
        >>> group_by_pairs(3, {(0, 1): 0.9, (1, 2): 0.9}, {(0, 2)}, min_score=0.5, min_mean=0.4)
        [(0, 1), (2,)]
    """
    group_of = list(range(count))
    members: dict[int, list[int]] = {index: [index] for index in range(count)}
    ordered = sorted((-round(score, 9), pair) for pair, score in scores.items())
    for negative, (left, right) in ordered:
        if -negative < min_score:
            break
        first, second = sorted((group_of[left], group_of[right]))
        if first == second:
            continue
        if _may_merge(members[first], members[second], scores, vetoes, min_mean):
            for index in members[second]:
                group_of[index] = first
            members[first].extend(members.pop(second))
    return sorted(tuple(sorted(group)) for group in members.values())


def _may_merge(
    first: Collection[int],
    second: Collection[int],
    scores: Mapping[Pair, float],
    vetoes: Collection[Pair],
    min_mean: float,
) -> bool:
    total = 0.0
    for left in first:
        for right in second:
            pair = (left, right) if left < right else (right, left)
            if pair in vetoes:
                return False
            total += scores.get(pair, 0.0)
    return total / (len(first) * len(second)) >= min_mean
