"""Claims → Figures, Conflicts, Drifts."""

from collections.abc import Sequence

from msgspec import Struct

from recoupe.records import Alignment, Comparison, Prepared, Provenance

__all__ = ["CompareConfig", "compare"]


class CompareConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the compare stage."""

    rounding: float = 0.05
    """Relative difference up to which a round number is an approximation, in [0, 1]."""


def compare(
    members: Sequence[Prepared],
    alignment: Alignment,
    provenance: Provenance,
    *,
    config: CompareConfig = CompareConfig(),
) -> Comparison:
    """Figures over time, conflicts and drifts of one story."""
    del members, alignment, provenance, config
    return Comparison()
