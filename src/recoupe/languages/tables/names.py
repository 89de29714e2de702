"""The shape of the names table."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Names:
    """What a language's names table holds."""
