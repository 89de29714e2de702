"""Which entity each mention of each page stands for."""

from collections.abc import Mapping
from dataclasses import dataclass

from recoupe.records import Entity


@dataclass(frozen=True, kw_only=True)
class Linking:
    """Entities of a story, and the way from a mention to its entity."""

    entities: tuple[Entity, ...]
    """Sorted by id."""
    of: Mapping[str, tuple[str | None, ...]]
    """Page id → entity id of each of `annotations.mentions`, in their order; None where unsure."""

    def entity_of(self, page: str, mention: int | None) -> str | None:
        """Entity id of a page's mention, by its index."""
        return None if mention is None else self.of[page][mention]
