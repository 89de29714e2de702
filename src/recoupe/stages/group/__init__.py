"""Sketches → Stories: pages about one happening, in any language."""

from recoupe.stages.group.grouping import GroupConfig, group_sketches

__all__ = ["GroupConfig", "group_sketches"]
