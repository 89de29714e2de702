"""One story → Reuse, Origins: text reuse, direction, translation, provenance."""

from collections.abc import Sequence
from itertools import combinations

from msgspec import Struct

from recoupe.records import Prepared, Provenance, Reuse
from recoupe.stages.trace.content import content_of
from recoupe.stages.trace.origins import find_origins
from recoupe.stages.trace.pages import TracedPage, traced_page
from recoupe.stages.trace.pairs import Material, reuse_of
from recoupe.stages.trace.quotations import quotations_of
from recoupe.stages.trace.signs import signs_of
from recoupe.stages.trace.verbatim import numbered

__all__ = ["TraceConfig", "trace"]


class TraceConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the trace stage."""

    min_passage_words: int = 12
    """Shorter shared runs of words are no passage."""


def trace(members: Sequence[Prepared], *, config: TraceConfig = TraceConfig()) -> Provenance:
    """Which pages share text with which, and the origins behind the story.

    Reuse is sorted by its pages' ids, origins by how many pages rest on them.
    """
    pages = [traced_page(one) for one in sorted(members, key=lambda one: one.article.id)]
    materials = _materials(pages)
    reuse = _reuse(materials, config)
    signs = {one.page.id: one.signs for one in materials}
    return Provenance(reuse=reuse, origins=find_origins(pages, signs, reuse))


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


def _reuse(materials: Sequence[Material], config: TraceConfig) -> tuple[Reuse, ...]:
    found = []
    for left, right in combinations(materials, 2):
        reuse = reuse_of(left, right, min_words=config.min_passage_words)
        if reuse is not None:
            found.append(reuse)
    return tuple(found)
