"""Connected components, in an order that does not depend on the order of the edges."""

from collections.abc import Hashable, Iterable
from typing import Protocol, Self, TypeVar


class Ordered(Hashable, Protocol):
    """Anything that can be hashed and sorted."""

    def __lt__(self, other: Self, /) -> bool:
        """Whether it sorts before `other`."""
        ...


Node = TypeVar("Node", bound=Ordered)


def components(nodes: Iterable[Node], edges: Iterable[tuple[Node, Node]]) -> list[tuple[Node, ...]]:
    """Sets of nodes that edges hold together, each sorted, sorted by their first node.

    >>> components("abcd", [("d", "b")])
    [('a',), ('b', 'd'), ('c',)]

    Raises:
        KeyError: an edge names a node that is not among `nodes`.
    """
    parent = {node: node for node in nodes}

    def root_of(node: Node) -> Node:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for left, right in edges:
        first, second = sorted((root_of(left), root_of(right)))
        parent[second] = first
    groups: dict[Node, list[Node]] = {}
    for node in parent:
        groups.setdefault(root_of(node), []).append(node)
    return sorted(tuple(sorted(group)) for group in groups.values())
