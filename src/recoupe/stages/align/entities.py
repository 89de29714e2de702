"""Mentions of all pages of a story → entities."""

from collections.abc import Sequence

from recoupe.records import Prepared
from recoupe.stages.align.linking import Linking


def link_entities(members: Sequence[Prepared]) -> Linking:
    """One entity over all pages and spellings; homonyms stay apart."""
    return Linking(
        entities=(),
        of={one.article.id: (None,) * len(one.annotations.mentions) for one in members},
    )
