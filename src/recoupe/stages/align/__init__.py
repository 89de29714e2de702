"""Annotations → Entities, Statements, Claims of one story."""

from collections.abc import Sequence

from msgspec import Struct

from recoupe.records import Alignment, Prepared, Provenance
from recoupe.stages.align.anchoring import anchor_annotations
from recoupe.stages.align.claims import align_claims
from recoupe.stages.align.entities import link_entities
from recoupe.stages.align.statements import find_statements

__all__ = ["AlignConfig", "align"]


class AlignConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the align stage."""

    min_claim_similarity: float = 0.6
    """Score in [0, 1] from which two statements may say the same."""


def align(
    members: Sequence[Prepared], provenance: Provenance, *, config: AlignConfig = AlignConfig()
) -> Alignment:
    """Entities over all pages, every annotation in its page, statements lined up as claims."""
    linking = link_entities(members)
    anchored = anchor_annotations(members, linking)
    statements = find_statements(members, linking)
    claims, abstentions = align_claims(
        members,
        statements,
        anchored,
        provenance,
        min_similarity=config.min_claim_similarity,
        entities=linking.entities,
    )
    return Alignment(
        entities=linking.entities,
        mentions=anchored.mentions,
        timexes=anchored.timexes,
        quantities=anchored.quantities,
        quotes=anchored.quotes,
        attributions=anchored.attributions,
        statements=statements,
        claims=claims,
        abstentions=abstentions,
    )
