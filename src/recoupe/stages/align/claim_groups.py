"""Scored pairs → groups that say the same, by greedy average linkage with vetoes."""

from collections.abc import Collection, Mapping

Pair = tuple[int, int]


def group_by_pairs(  # noqa: PLR0913  what pairs are, and what they may become
    count: int,
    scores: Mapping[Pair, float],
    vetoes: Collection[Pair],
    *,
    min_score: float,
    min_mean: float,
    late: Collection[int] = (),
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
        late: things that join the group they fit best once all others are grouped, so that they
            join no two groups: a title says in short what several statements say.

    Example:
        >>> group_by_pairs(3, {(0, 1): 0.9, (1, 2): 0.9}, {(0, 2)}, min_score=0.5, min_mean=0.4)
        [(0, 1), (2,)]
    """
    group_of = list(range(count))
    members: dict[int, list[int]] = {index: [index] for index in range(count)}

    told = sorted((-round(score, 9), pair) for pair, score in scores.items() if score >= min_score)
    early = [pair for _, pair in told if pair[0] not in late and pair[1] not in late]
    for left, right in (*early, *(pair for _, pair in told)):
        first, second = sorted((group_of[left], group_of[right]))
        if first == second:
            continue
        is_late = left in late or right in late
        if is_late and all(_is_told(members[one], late) for one in (first, second)):
            continue
        if _may_merge(members[first], members[second], scores, vetoes, min_mean):
            for index in members[second]:
                group_of[index] = first
            members[first].extend(members.pop(second))
    return sorted(tuple(sorted(group)) for group in members.values())


def _is_told(group: Collection[int], late: Collection[int]) -> bool:
    return any(one not in late for one in group)


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
