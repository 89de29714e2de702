"""Annotations → Entities, Statements, Claims of one story."""

from collections.abc import Sequence

from msgspec import Struct

from recoupe.algorithms.embedding import Encoder, load_encoder
from recoupe.records import Alignment, Decision, Prepared, Provenance
from recoupe.stages.align.anchoring import anchor_annotations
from recoupe.stages.align.claim_meanings import Meanings
from recoupe.stages.align.claims import align_claims
from recoupe.stages.align.entities import link_entities
from recoupe.stages.align.entity_decisions import rule_speakers
from recoupe.stages.align.statements import find_statements

__all__ = ["AlignConfig", "align"]


class AlignConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the align stage."""

    min_claim_similarity: float = 0.65
    """Score in [0, 1] from which two statements may say the same."""
    embeddings: str = ""
    """Name or folder of a sentence-transformers model on this machine; empty: none is used."""
    min_embedding_cosine: float = 0.85
    """Cosine in [0, 1] from which such a model holds two statements to say the same."""


def align(
    members: Sequence[Prepared],
    provenance: Provenance,
    *,
    config: AlignConfig = AlignConfig(),
    encoder: Encoder | None = None,
    decisions: Sequence[Decision] = (),
) -> Alignment:
    """Entities over all pages, every annotation in its page, statements lined up as claims.

    Args:
        members: the pages of the story, any order.
        provenance: their reuse and origins.
        config: options.
        decisions: what people decided; those about speakers are followed here.
        encoder: a model of sentences; left out, the one that `config.embeddings` names, if any.

    Raises:
        UserError: the model that is named cannot be loaded.
    """
    if encoder is None and config.embeddings:
        encoder = load_encoder(config.embeddings)
    linking, decided = rule_speakers(link_entities(members), members, decisions)
    anchored = anchor_annotations(members, linking)
    statements = find_statements(members, linking)
    claims, abstentions = align_claims(
        members,
        statements,
        anchored,
        provenance,
        min_similarity=config.min_claim_similarity,
        entities=linking.entities,
        meanings=None if encoder is None else Meanings(encoder, config.min_embedding_cosine),
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
        decisions=decided,
        abstentions=abstentions,
    )
