"""Which old story each new group carries on, and which pages went where."""

from collections.abc import Mapping, Sequence

from msgspec import Struct


class Move(Struct, frozen=True, kw_only=True):
    """Pages of an old story that stand in a group which does not carry it on."""

    story: str
    group: int
    pages: frozenset[str]
    is_main: bool
    """Whether no other group took more of the story's pages."""


class Moves(Struct, frozen=True, kw_only=True):
    """What became of old stories."""

    heirs: tuple[str | None, ...]
    """The old story that each group carries on; None where it begins one."""
    ended: frozenset[str]
    """Old stories that no group carries on."""
    moves: tuple[Move, ...]


def moves_between(
    groups: Sequence[Sequence[str]],
    before: Mapping[str, frozenset[str]],
    births: Mapping[str, int],
) -> Moves:
    """What became of old stories.

    A group carries on the story with which it has most pages in common; of two stories with as
    many, the older; of two groups with as many, the one with the lowest page id. So the larger
    part of a story that splits keeps the id, and of two that merge, the larger.

    Args:
        groups: pages of each new group, without overlap.
        before: old story → its pages; every one of them stands in a group.
        births: old story → place in the order of birth.

    >>> moves_between([["a", "b", "c"]], {"s": frozenset("ab"), "t": frozenset("c")},
    ...               {"s": 1, "t": 2}).heirs
    ('s',)
    """
    old_of = {page: story for story, pages in before.items() for page in pages}
    common: dict[tuple[str, int], set[str]] = {}
    for number, group in enumerate(groups):
        for page in group:
            if page in old_of:
                common.setdefault((old_of[page], number), set()).add(page)
    order = sorted(common, key=lambda key: (-len(common[key]), births[key[0]], min(groups[key[1]])))
    heirs: dict[int, str] = {}
    carried: set[str] = set()
    for story, number in order:
        if number not in heirs and story not in carried:
            heirs[number] = story
            carried.add(story)
    seen: set[str] = set()
    moves = []
    for story, number in order:
        if heirs.get(number) != story:
            pages = frozenset(common[story, number])
            moves.append(Move(story=story, group=number, pages=pages, is_main=story not in seen))
        seen.add(story)
    return Moves(
        heirs=tuple(heirs.get(number) for number in range(len(groups))),
        ended=frozenset(set(before) - carried),
        moves=tuple(moves),
    )
