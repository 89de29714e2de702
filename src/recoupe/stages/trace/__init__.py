"""One story → Reuse, Origins: text reuse, direction, translation, provenance."""

from collections.abc import Sequence
from itertools import combinations

from msgspec import Struct

from recoupe.records import Prepared, Provenance, Reuse, id_of
from recoupe.stages.trace.kinds import judge
from recoupe.stages.trace.origins import find_origins
from recoupe.stages.trace.pages import TracedPage, traced_page
from recoupe.stages.trace.signs import signs_of
from recoupe.stages.trace.verbatim import coverages, numbered, passage_of, shared_blocks

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
    reuse = _reuse(pages, config)
    signs = {page.id: signs_of(page) for page in pages}
    return Provenance(reuse=reuse, origins=find_origins(pages, signs, reuse))


def _reuse(pages: Sequence[TracedPage], config: TraceConfig) -> tuple[Reuse, ...]:
    numbers = numbered(pages)
    found = []
    for left, right in combinations(pages, 2):
        shared = shared_blocks(left, right, numbers, min_words=config.min_passage_words)
        cover = coverages(shared, left, right)
        verdict = judge(shared, *cover)
        if verdict is None:
            continue
        found.append(
            Reuse(
                id=id_of("reuse", left.id, right.id, verdict.kind),
                left=left.id,
                right=right.id,
                kind=verdict.kind,
                direction=None,
                why=(verdict.why,),
                coverage_left=round(min(cover[0], 1.0), 3),
                coverage_right=round(min(cover[1], 1.0), 3),
                passages=tuple(passage_of(one, left, right) for one in shared),
                rule=verdict.rule,
            )
        )
    return tuple(found)
