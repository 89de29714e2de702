"""The shape of the word table: which words say little."""

from dataclasses import dataclass
from functools import cached_property

from recoupe.algorithms.stems import stem


@dataclass(frozen=True, kw_only=True)
class Words:
    """What a language's words weigh when two texts are compared. All words are folded."""

    function: frozenset[str] = frozenset()
    """Articles, pronouns, prepositions, auxiliaries: they say nothing of the subject."""
    common: frozenset[str] = frozenset()
    """Words of any news page: they say little."""

    @cached_property
    def common_stems(self) -> frozenset[str]:
        """Stems of the common words."""
        return frozenset(stem(word) for word in self.common)
