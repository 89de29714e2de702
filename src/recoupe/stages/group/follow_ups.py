"""Follow-ups and reactions: few pages that are near a story, and alone in the pile with its names.

What parents say at a school gate shares a town and a firm with the report on the outbreak, and
hardly another word: near to one of its pages, it is far from the mean of all.
"""

from collections.abc import Collection, Mapping, Sequence

from recoupe.records import Sketch
from recoupe.stages.group.features import native_features

MOST_PAGES = 3
"""So many pages follow a story; more are one."""
SHARE = 0.6
"""They join from this share of the mean similarity that a story needs …"""
HALF = 0.5
"""… where this share of the pages of both hold one name, which no other page of the pile does."""
MAX_DAYS = 4.0
"""Between a follow-up and the nearest page of its story."""
MIN_LETTERS = 4
_NAMES = ("name ", "part ")
_COMMON = ("name country:", "name agency:", "name media:")
_DAY_SECONDS = 86_400
Pair = tuple[int, int]
Group = tuple[int, ...]


def names_of(sketch: Sketch) -> frozenset[str]:
    """Names and their parts that may be of one happening: no country, no agency, no initial."""
    return frozenset(
        one
        for one in native_features(sketch)
        if one.startswith(_NAMES)
        and not one.startswith(_COMMON)
        and len(one.partition(" ")[2]) >= MIN_LETTERS
    )


def with_follow_ups(  # noqa: PLR0913  what is known of the pages
    groups: Sequence[Group],
    scores: Mapping[Pair, float],
    *,
    threshold: float,
    names: Sequence[frozenset[str]],
    pages_with: Mapping[str, int],
    instants: Sequence[float | None],
    apart: Collection[Pair] = (),
) -> list[Group]:
    """The groups, each small one in the story that it follows; sorted by their first page.

    Args:
        groups: pages of each, by place; no page twice.
        scores: (left, right) → similarity, left < right; other pairs have none.
        threshold: mean similarity from which pages stand together.
        names: names of each page.
        pages_with: on how many pages of the whole pile a name stands.
        instants: when each page was published, in seconds; those without a date follow nothing.
        apart: pairs that are to stay apart.
    """
    found = [tuple(one) for one in groups]

    def beside(story: Group) -> list[int]:
        """Pages of other small groups that are near a story: they may follow it, too."""
        return [
            page
            for other in found
            if other != story
            and len(other) <= MOST_PAGES
            and _mean(story, other, scores) >= SHARE * threshold
            for page in other
        ]

    while True:
        near = [
            (-mean, left, right)
            for left in found
            for right in found
            if left != right
            and len(right) <= min(MOST_PAGES, len(left))
            and (mean := _mean(left, right, scores)) >= SHARE * threshold
            and _reach(left, right, scores) >= threshold
            and _are_close(left, right, instants)
            and _share_a_name(left, right, names, pages_with, beside(left))
            and not any(pair in apart for pair in _pairs(left, right))
        ]
        if not near:
            return sorted(found)
        _, left, right = min(near)
        found = [one for one in found if one not in {left, right}]
        found.append(tuple(sorted((*left, *right))))


def _pairs(left: Group, right: Group) -> list[Pair]:
    return [(min(one, other), max(one, other)) for one in left for other in right]


def _mean(left: Group, right: Group, scores: Mapping[Pair, float]) -> float:
    pairs = _pairs(left, right)
    return sum(scores.get(pair, 0.0) for pair in pairs) / len(pairs)


def _reach(left: Group, right: Group, scores: Mapping[Pair, float]) -> float:
    return max(scores.get(pair, 0.0) for pair in _pairs(left, right))


def _are_close(left: Group, right: Group, instants: Sequence[float | None]) -> bool:
    first = [one for page in left if (one := instants[page]) is not None]
    second = [one for page in right if (one := instants[page]) is not None]
    if len(second) < len(right) or not first:
        return False
    return all(
        min(abs(one - other) for other in first) <= MAX_DAYS * _DAY_SECONDS for one in second
    )


def _share_a_name(
    left: Group,
    right: Group,
    names: Sequence[frozenset[str]],
    pages_with: Mapping[str, int],
    beside: Sequence[int],
) -> bool:
    """Whether half of the pages of both hold a name, and of all others only some `beside`."""
    around = {*left, *right, *beside}
    for name in frozenset().union(*(names[page] for page in right)):
        held = [sum(name in names[page] for page in group) for group in (left, right)]
        enough = held[0] >= HALF * len(left) and held[1] >= HALF * len(right)
        if enough and pages_with[name] == sum(name in names[page] for page in around):
            return True
    return False
