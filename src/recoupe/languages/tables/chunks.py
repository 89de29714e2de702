"""The shape of the chunk table: words that decide where a noun's chunk begins and ends."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class ChunkWords:
    """Lemmas, as the tagger gives them."""

    possessives: frozenset[str] = frozenset()
    """Determiners that the treebank calls pronouns: `his`, `their`."""
    degree: frozenset[str] = frozenset()
    """Adverbs that make an adjective of a participle: « une loi *très* contestée »."""
    complemented: frozenset[tuple[str, str]] = frozenset()
    """Adjectives with the preposition they take: (`proche`, `de`)."""


def complemented(table: str) -> frozenset[tuple[str, str]]:
    """A table of `adjective adjective: preposition preposition`, a line each.

    >>> sorted(complemented("close: to"))
    [('close', 'to')]
    """
    return frozenset(
        (adjective, preposition)
        for line in table.strip().splitlines()
        for adjective in line.partition(":")[0].split()
        for preposition in line.partition(":")[2].split()
    )
