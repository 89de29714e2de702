"""Statements → claims."""

from collections.abc import Sequence

from recoupe.records import Abstention, Alignment, Claim, Prepared, Provenance, Statement


def align_claims(
    members: Sequence[Prepared],
    statements: tuple[Statement, ...],
    anchored: Alignment,
    provenance: Provenance,
    *,
    min_similarity: float,
) -> tuple[tuple[Claim, ...], tuple[Abstention, ...]]:
    """Claims, those with most origins first, and what could not be lined up."""
    del members, statements, anchored, provenance, min_similarity
    return (), ()
