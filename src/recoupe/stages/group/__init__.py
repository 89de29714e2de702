"""Sketches → Stories: pages about one happening, in any language."""

from recoupe.stages.group.features import Indexed, indexed
from recoupe.stages.group.grouping import GroupConfig, group_sketches, near_pages_of

__all__ = ["GroupConfig", "Indexed", "group_sketches", "indexed", "near_pages_of"]
