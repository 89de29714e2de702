"""One story → Reuse, Origins: text reuse, direction, translation, provenance."""

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from recoupe.records import Decision, Prepared, Provenance, Reuse
from recoupe.stages.trace.candidates import pairs_to_compare
from recoupe.stages.trace.content import content_of
from recoupe.stages.trace.decided import decided_by
from recoupe.stages.trace.origins import find_origins
from recoupe.stages.trace.pages import TracedPage, traced_page
from recoupe.stages.trace.pairs import Material, reuse_of
from recoupe.stages.trace.quotations import quotations_of
from recoupe.stages.trace.relatives import with_relatives
from recoupe.stages.trace.rulings import (
    NO_RULINGS,
    Rulings,
    ruled_origins,
    ruled_reuse,
    rulings_of,
)
from recoupe.stages.trace.signs import outlet_name, signs_of
from recoupe.stages.trace.verbatim import numbered

__all__ = ["TraceConfig", "trace"]


class TraceConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the trace stage."""

    min_passage_words: int = 12
    """Shorter shared runs of words are no passage."""


def trace(
    members: Sequence[Prepared],
    *,
    config: TraceConfig = TraceConfig(),
    decisions: Sequence[Decision] = (),
) -> Provenance:
    """Which pages share text with which, and the origins behind the story.

    Reuse is sorted by its pages' ids, origins by how many pages rest on them. Where people decided
    otherwise, their word stands, and what was found is kept beside it in `decisions`.
    """
    ordered = sorted(members, key=lambda one: one.article.id)
    pages = [traced_page(one) for one in ordered]
    materials = _materials(pages)
    pairs = pairs_to_compare(
        [one.numbers for one in materials],
        [(one.native, one.neutral) for one in materials],
        [one.sketch.signature for one in ordered],
    )
    reuse = _reuse(materials, pairs, config)
    found = _provenance(materials, reuse, NO_RULINGS)
    rulings = rulings_of(decisions, (page.id for page in pages))
    if not rulings:
        return found
    final = _provenance(materials, reuse, rulings)
    told = decided_by(rulings, (found.reuse, found.origins), (final.reuse, final.origins))
    return msgspec.structs.replace(final, decisions=told)


def _provenance(
    materials: Sequence[Material], reuse: Sequence[Reuse], rulings: Rulings
) -> Provenance:
    pages = [one.page for one in materials]
    signs = {one.page.id: one.signs for one in materials}
    outlets = {page.id: outlet_name(page) for page in pages}
    reuse = ruled_reuse(reuse, rulings)
    origins = find_origins(pages, signs, reuse, rulings=rulings)
    return Provenance(
        # Once more: two takers of one page are siblings, unless they were decided not to be.
        reuse=ruled_reuse(with_relatives(reuse, outlets), rulings),
        origins=ruled_origins(origins, rulings),
    )


def _materials(pages: Sequence[TracedPage]) -> list[Material]:
    numbers = numbered(pages)
    return [
        Material(
            page=page,
            signs=signs_of(page),
            numbers=numbers[page.id],
            native=content_of(page, neutral=False),
            neutral=content_of(page, neutral=True),
            quotations=quotations_of(page),
        )
        for page in pages
    ]


def _reuse(
    materials: Sequence[Material], pairs: Sequence[tuple[int, int]], config: TraceConfig
) -> tuple[Reuse, ...]:
    compared = (
        reuse_of(materials[left], materials[right], min_words=config.min_passage_words)
        for left, right in pairs
    )
    return tuple(one for one in compared if one is not None)
