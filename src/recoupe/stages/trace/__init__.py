"""One story → Reuse, Origins: text reuse, direction, translation, provenance."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

import msgspec
from msgspec import Struct

from recoupe.records import Decision, Prepared, Provenance, Reuse
from recoupe.stages.trace.bare import with_bare
from recoupe.stages.trace.candidates import pairs_to_compare
from recoupe.stages.trace.cited import called_papers
from recoupe.stages.trace.content import content_of
from recoupe.stages.trace.decided import decided_by
from recoupe.stages.trace.doubts import doubts_of
from recoupe.stages.trace.errors import errors_of, families_of, joined_by, with_directions
from recoupe.stages.trace.families import with_families
from recoupe.stages.trace.issued import issued_by
from recoupe.stages.trace.issuers import outlet_name
from recoupe.stages.trace.known import known_media, with_called, with_cited
from recoupe.stages.trace.material import Material, apart
from recoupe.stages.trace.origins import find_origins
from recoupe.stages.trace.pages import TracedPage, traced_page
from recoupe.stages.trace.pairs import common_words, reuse_of
from recoupe.stages.trace.quotations import quotations_of
from recoupe.stages.trace.rarity import telling_of, weighed
from recoupe.stages.trace.relatives import parted, with_relatives
from recoupe.stages.trace.rounds import with_rounds
from recoupe.stages.trace.rulings import (
    NO_RULINGS,
    Rulings,
    ruled_origins,
    ruled_reuse,
    rulings_of,
)
from recoupe.stages.trace.signs import signs_of
from recoupe.stages.trace.variants import Variants, variants_of
from recoupe.stages.trace.verbatim import Common, coverages, numbered
from recoupe.stages.trace.voices import voice_of

__all__ = ["TraceConfig", "materials_of", "trace"]


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
    materials = _materials([traced_page(one) for one in ordered])
    pairs = pairs_to_compare(
        [one.numbers for one in materials],
        [(one.native, one.neutral) for one in materials],
        [one.sketch.signature for one in ordered],
    )
    commons = _commons(materials, pairs, config)
    materials = _weighed(materials, commons)
    reuse = _reuse(materials, commons)
    retold = _retold(reuse, [one.page.id for one in materials])
    if retold:
        materials = _weighed(materials, commons, retold)
        reuse = with_families(_again(reuse, materials, commons), materials, commons)
    reuse = with_bare(materials, commons, reuse)
    reuse = parted(
        reuse,
        {one.page.id for one in materials if one.issued},
        {one.page.id for one in materials if one.voice.reports},
    )
    variants = variants_of([one.page for one in materials], [one.neutral for one in materials])
    found = _provenance(materials, reuse, commons, variants, NO_RULINGS)
    rulings = rulings_of(decisions, (one.page.id for one in materials))
    if not rulings:
        return found
    final = _provenance(materials, reuse, commons, variants, rulings)
    told = decided_by(rulings, (found.reuse, found.origins), (final.reuse, final.origins))
    return msgspec.structs.replace(final, decisions=told)


def _provenance(
    materials: Sequence[Material],
    reuse: Sequence[Reuse],
    compared: Iterable[tuple[int, int]],
    variants: Sequence[Variants],
    rulings: Rulings,
) -> Provenance:
    pages = [one.page for one in materials]
    signs = {one.page.id: one.signs for one in materials}
    outlets = {page.id: outlet_name(page) for page in pages}
    reuse = ruled_reuse(reuse, rulings)
    families = families_of(signs, reuse)
    errors = errors_of(pages, variants, families)
    reuse = with_directions(reuse, errors, families)
    joined = joined_by(errors, families, _apart(materials))
    found = find_origins(
        pages, signs, reuse, errors=[error for error, _ in joined], rulings=rulings
    )
    origins = ruled_origins(found, rulings)
    # Once more: two takers of one page are siblings, unless they were decided not to be.
    reuse = ruled_reuse(with_relatives(reuse, outlets), rulings)
    return Provenance(
        reuse=reuse,
        origins=origins,
        doubts=doubts_of(materials, compared, reuse, origins, errors=joined, rulings=rulings),
    )


def _apart(materials: Sequence[Material]) -> Callable[[str, str], bool]:
    by_id = {one.page.id: one for one in materials}
    return lambda left, right: apart(by_id[left], by_id[right])


def _materials(pages: Sequence[TracedPage]) -> list[Material]:
    numbers = numbered(pages)
    known = with_called(known_media(pages), [called_papers(page) for page in pages])
    rounded = with_rounds(pages)
    natives = [content_of(page, neutral=False) for page in rounded]
    neutrals = [content_of(page, neutral=True) for page in rounded]
    signs = [signs_of(page, known=known) for page in pages]
    shared = with_cited(known, pages, signs)
    if len(shared) > len(known):
        signs = [signs_of(page, known=shared) for page in pages]
    return [
        Material(
            page=page,
            signs=found,
            issued=issued_by(page, found),
            voice=voice_of(page, found),
            numbers=numbers[page.id],
            native=native,
            rare=native,
            neutral=neutral,
            quotations=quotations_of(page),
        )
        for page, native, neutral, found in zip(pages, natives, neutrals, signs, strict=True)
    ]


def materials_of(
    members: Sequence[Prepared], *, config: TraceConfig = TraceConfig()
) -> list[Material]:
    """What pairs of the pages of a story need, in the order of the members; for calibration."""
    materials = _materials([traced_page(one) for one in members])
    pairs = list(combinations(range(len(materials)), 2))
    return _weighed(materials, _commons(materials, pairs, config))


def _commons(
    materials: Sequence[Material], pairs: Sequence[tuple[int, int]], config: TraceConfig
) -> dict[tuple[int, int], Common]:
    return {
        (left, right): common_words(
            materials[left], materials[right], min_words=config.min_passage_words
        )
        for left, right in pairs
    }


def _weighed(
    materials: Sequence[Material],
    commons: Mapping[tuple[int, int], Common],
    retold: Sequence[tuple[int, int]] = (),
) -> list[Material]:
    """The materials with their content weighed by how few pages of the story tell it."""
    covers = {
        (left, right): coverages(common.blocks, materials[left].page, materials[right].page)
        for (left, right), common in commons.items()
    }
    telling = telling_of([one.native for one in materials], covers, retold)
    return [replace(one, rare=weighed(one.native, telling)) for one in materials]


def _reuse(
    materials: Sequence[Material], commons: Mapping[tuple[int, int], Common]
) -> tuple[Reuse, ...]:
    compared = (
        reuse_of(materials[left], materials[right], common)
        for (left, right), common in commons.items()
    )
    return tuple(one for one in compared if one is not None)


def _retold(reuse: Sequence[Reuse], pages: Sequence[str]) -> list[tuple[int, int]]:
    """Places of the pages of which one retells the other, in its language or in another."""
    places = {page: place for place, page in enumerate(pages)}
    return [
        (places[one.left], places[one.right])
        for one in reuse
        if one.kind in {"rewrite", "translation"}
    ]


def _again(
    found: Sequence[Reuse],
    materials: Sequence[Material],
    commons: Mapping[tuple[int, int], Common],
) -> tuple[Reuse, ...]:
    """What was found, and the rewrites that show once four retellings of a text count as one."""
    known = {(one.left, one.right): one for one in found}
    for (left, right), common in commons.items():
        one, other = materials[left], materials[right]
        pair = (one.page.id, other.page.id)
        before = known.get(pair)
        if one.page.language.tag == other.page.language.tag and (
            before is None or before.kind == "quotation"
        ):
            after = reuse_of(one, other, common)
            if after is not None:
                known[pair] = after
    return tuple(one for _, one in sorted(known.items()))
