"""A trail as a tree on a terminal."""

from rich.markup import escape
from rich.tree import Tree

from recoupe.export.trail import Trail


def tree_of(trail: Trail, parent: Tree | None = None) -> Tree:
    """The record, its facts, and below them what it rests on."""
    label = f"[bold]{escape(trail.kind)}[/bold] {escape(trail.id)}"
    tree = Tree(label) if parent is None else parent.add(label)
    for name, value in trail.facts:
        tree.add(f"[dim]{escape(name)}[/dim] {escape(value)}")
    for one in trail.inputs:
        tree_of(one, tree)
    return tree
