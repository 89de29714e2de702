"""The shape of the calendar table."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """What a language's calendar table holds."""
