"""Statements → claims."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from recoupe.algorithms.origin_range import origin_range
from recoupe.records import (
    Abstention,
    Alignment,
    Claim,
    Entity,
    Prepared,
    Provenance,
    Span,
    Statement,
    id_of,
)
from recoupe.stages.align.claim_grouping import claim_groups
from recoupe.stages.align.claim_labels import Labels
from recoupe.stages.align.claim_meanings import Meanings
from recoupe.stages.align.claim_pairs import MIN_KEYS
from recoupe.stages.align.claim_support import Support
from recoupe.stages.align.claim_traits import Traits, traits_of
from recoupe.stages.align.statement_anchors import Anchors

MAX_EXAMPLES = 5


def align_claims(  # noqa: PLR0913  the records of three stages meet here
    members: Sequence[Prepared],
    statements: tuple[Statement, ...],
    anchored: Alignment,
    provenance: Provenance,
    *,
    min_similarity: float,
    entities: Sequence[Entity] = (),
    meanings: Meanings | None = None,
) -> tuple[tuple[Claim, ...], tuple[Abstention, ...]]:
    """Claims, those with most origins first, and what could not be lined up.

    Every statement belongs to exactly one claim, which may be its own.

    Args:
        members: the pages of the story.
        statements: all of theirs, any order.
        anchored: their annotations with evidence.
        provenance: reuse and origins of the story.
        min_similarity: score in [0, 1] from which two statements may say the same.
        entities: those that the statements name.
        meanings: a model of sentences; None where none is used.

    Returns:
        Claims by floor, ceiling, pages and statements, most first, then in the order of the
        text; abstentions sorted.
    """
    ordered = sorted(statements, key=lambda one: (one.evidence.page, one.evidence.span, one.id))
    traits = traits_of(ordered, Anchors(members, anchored, entities))
    groups = claim_groups(traits, meanings, min_similarity=min_similarity)
    labels = Labels(members)
    support = Support(members, anchored, provenance)
    claims = [
        _claim([ordered[index] for index in group], provenance, labels, support) for group in groups
    ]
    place = {one.id: at for at, one in enumerate(ordered)}
    claims.sort(
        key=lambda one: (
            -one.floor,
            -one.ceiling,
            -len(one.pages),
            -len(one.statements),
            place[one.statements[0]],
        )
    )
    return tuple(claims), _abstentions(ordered, traits)


def _claim(
    group: Sequence[Statement], provenance: Provenance, labels: Labels, support: Support
) -> Claim:
    spans: dict[str, list[Span]] = defaultdict(list)
    for one in group:
        spans[one.evidence.page].append(one.evidence.span)
    behind = origin_range(
        spans,
        provenance.origins,
        provenance.reuse,
        doubts=provenance.doubts,
        spans=spans,
        speakers=_speakers(group),
    )
    ids = tuple(one.id for one in group)
    first = support.first_of(spans)
    return Claim(
        id=id_of("claim", *sorted(ids)),
        label=labels.text_of(labels.clearest_of(group)),
        statements=ids,
        pages=tuple(sorted(spans)),
        floor=behind.floor,
        ceiling=behind.ceiling,
        reasons=behind.reasons,
        folds=behind.folds,
        origins=behind.origins,
        grades=tuple(sorted({one.grade for one in group})),
        first_page=None if first is None else first[0],
        first_seen=None if first is None else first[1],
        by_origin=support.by_origin(group, behind.origins),
        single_root=support.single_root(group, behind.floor),
        rule="aligned" if len(group) > 1 else "single",
    )


def _speakers(group: Sequence[Statement]) -> Mapping[str, Sequence[str]]:
    """Speakers by page, for pages where somebody says every statement of the claim."""
    found: dict[str, set[str]] = defaultdict(set)
    own_voice = {one.evidence.page for one in group if not one.sources}
    for one in group:
        if one.sources and one.evidence.page not in own_voice:
            found[one.evidence.page].add(one.sources[0])
    return {page: sorted(speakers) for page, speakers in sorted(found.items())}


def _abstentions(
    statements: Sequence[Statement], traits: Sequence[Traits]
) -> tuple[Abstention, ...]:
    short = [
        one.evidence
        for one, trait in zip(statements, traits, strict=True)
        if len({*trait.keys, *trait.names}) < MIN_KEYS
    ]
    if not short:
        return ()
    return (
        Abstention(
            stage="align",
            reason="statements with too few telling words to be lined up",
            count=len(short),
            examples=tuple(short[:MAX_EXAMPLES]),
        ),
    )
