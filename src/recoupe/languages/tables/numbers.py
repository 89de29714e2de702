"""The shape of the numbers table."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """What a language's numbers table holds."""
