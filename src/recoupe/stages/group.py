"""Sketches → Stories."""

from collections.abc import Sequence

from msgspec import Struct

from recoupe.records import Sketch, Story, id_of


class GroupConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the group stage."""

    max_gap_days: float = 10.0
    """Pages further apart than this are not about one happening."""
    min_similarity: float = 0.3
    """Cosine in [0, 1] from which two pages stand together."""


def group_sketches(
    sketches: Sequence[Sketch], *, config: GroupConfig = GroupConfig()
) -> tuple[Story, ...]:
    """Stories, largest first; a page that is alone is a story of one."""
    del config
    return tuple(Story(id=id_of("story", one.page), pages=(one.page,)) for one in sketches)
