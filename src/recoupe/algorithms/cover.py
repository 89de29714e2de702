"""Smallest hitting set: the fewest keys such that every group holds at least one of them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from recoupe.algorithms.components import components

MAX_EXACT_GROUPS = 24
"""Past this many entangled groups only a lower bound is given: their connected components."""


def fewest_keys(groups: Iterable[AbstractSet[str]]) -> int:
    """Fewest keys that hit every group; a lower bound where the groups are many and entangled.

    >>> fewest_keys([{"AFP"}, {"AFP", "Reuters"}, {"Reuters"}])
    2
    >>> fewest_keys([])
    0

    Raises:
        ValueError: a group is empty, so that nothing can hit it.
    """
    todo = [frozenset(group) for group in groups]
    if not all(todo):
        raise ValueError("a group without keys cannot be hit")
    forced = {key for group in todo if len(group) == 1 for key in group}
    rest = _minimal([group for group in todo if not group & forced])
    return len(forced) + sum(_fewest(part) for part in _parts(rest))


def _minimal(groups: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """Groups that hold no other group: hitting those hits all. Keys of one group only are cut."""
    shared = Counter(key for group in groups for key in group)
    cut = {
        frozenset(key for key in group if shared[key] > 1) or frozenset({min(group)})
        for group in groups
    }
    return sorted((one for one in cut if not any(other < one for other in cut)), key=sorted)


def _parts(groups: Sequence[frozenset[str]]) -> list[list[frozenset[str]]]:
    first: dict[str, int] = {}
    edges = [(first.setdefault(key, at), at) for at, group in enumerate(groups) for key in group]
    return [[groups[at] for at in part] for part in components(range(len(groups)), edges)]


def _fewest(groups: Sequence[frozenset[str]]) -> int:
    if len(groups) <= 1 or len(groups) > MAX_EXACT_GROUPS:
        return min(len(groups), 1)
    best = len(groups)

    def search(left: Sequence[frozenset[str]], used: int) -> None:
        nonlocal best
        if not left:
            best = min(best, used)
            return
        if used + 1 >= best:
            return
        smallest = min(left, key=lambda group: (len(group), sorted(group)))
        counted = Counter(key for group in left for key in group)
        for key in sorted(smallest, key=lambda one: (-counted[one], one)):
            search([group for group in left if key not in group], used + 1)

    search(groups, 0)
    return best
