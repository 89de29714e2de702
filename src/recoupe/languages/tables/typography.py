"""The shape of the typography table."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Typography:
    """What a language's typography table holds."""
