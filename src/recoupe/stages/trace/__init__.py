"""One story → Reuse, Origins: text reuse, direction, translation, provenance."""

from collections.abc import Sequence

from msgspec import Struct

from recoupe.records import Prepared, Provenance

__all__ = ["TraceConfig", "trace"]


class TraceConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the trace stage."""

    min_passage_words: int = 12
    """Shorter shared runs of words are no passage."""


def trace(members: Sequence[Prepared], *, config: TraceConfig = TraceConfig()) -> Provenance:
    """Which pages share text with which, and the origins behind the story."""
    del members, config
    return Provenance()
