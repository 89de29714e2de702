"""The shape of the lexicon table."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """What a language's lexicon table holds."""
