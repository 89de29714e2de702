"""How many origins stand behind a set of pages: a floor and a ceiling, with reasons.

One function, for a story as a whole and for one claim. `align` and `compose` use it.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from recoupe.algorithms.components import components
from recoupe.algorithms.cover import fewest_keys
from recoupe.algorithms.origin_beside import Beside, beside_of
from recoupe.algorithms.origin_folds import (
    SAME_MEDIUM,
    SAME_SIGNATURE,
    SAME_SPEAKER,
    Folds,
    Pair,
    folds_of,
)
from recoupe.algorithms.origin_keys import Keys, keys_of_pages, keys_of_statements
from recoupe.records import Doubt, Fold, Origin, Reuse, Span

_DOES = {
    "copy": "carry the same text",
    "abridgement": "carry one text, cut to different lengths",
    "rewrite": "tell one text in other words",
    "translation": "translate one text or carry a translation of it",
    "sibling": "each carry parts of one text",
    SAME_SPEAKER: "quote the same speaker",
    SAME_SIGNATURE: "are signed or published by the same agency or body",
    SAME_MEDIUM: "print or retell what one medium published",
}
_DOES_OF = {
    SAME_SIGNATURE: "are signed or published by {name}",
    SAME_MEDIUM: "print or retell what {name} published",
}
"""The same where all of the pages have one origin in common by name."""
NONE_BESIDE = Beside(credited=(), leant_on=(), cited=(), members=frozenset())


class OriginRange(Struct, frozen=True, kw_only=True):
    """Fewest and most origins that may stand behind some pages."""

    floor: int
    """At least 1, unless there is no page."""
    ceiling: int
    """At least `floor`. At most the number of pages, but for agencies that pages credit, and media
    that they lean on, beside their own reporting."""
    folds: tuple[Fold, ...]
    """What pages were folded by, surest first, then what counts beside them; empty where nothing
    was."""
    origins: tuple[str, ...]
    """Ids of the origins that the pages belong to, or that may stand behind the claim; sorted."""

    @property
    def reasons(self) -> tuple[str, ...]:
        """The folds in words, a line each."""
        return tuple(dict.fromkeys(one.why for one in self.folds))


def origin_range(  # noqa: PLR0913  what a story and what a claim knows
    pages: Iterable[str],
    origins: Sequence[Origin],
    reuse: Sequence[Reuse],
    *,
    doubts: Sequence[Doubt] = (),
    spans: Mapping[str, Sequence[Span]] | None = None,
    speakers: Mapping[str, Sequence[str]] | None = None,
) -> OriginRange:
    """Floor and ceiling of the origins behind some pages, or behind one claim of theirs.

    The **ceiling** folds only what is sure: copies, abridgements, rewrites and translations of
    one another, siblings that share most of their words and an origin, statements that share
    their speaker or lie in one shared passage. The **floor** also folds what may be shared: a
    common agency or hidden origin, siblings, doubts. A pure copy never adds one, nor does a page
    that is put together from two others; it makes no one of those. An agency that pages credit
    beside their own reporting, and that no page rests on alone, counts as well; so does a medium
    on which a page leans that was told something itself; one on which another page leans for a
    part counts in the ceiling only. What a page adds to a text that it takes as a whole counts for
    the statements that stand there, and not for the story.
    Of a page that rests on an origin for a part of its text (`Origin.partial`), the floor holds
    that the rest is its own, but for claims that stand in the passages that it has from there, or
    beside the words that name that origin.

    Args:
        pages: ids, any order, repeated ids count once.
        origins: `Provenance.origins` of the story; those of other pages are passed over.
        reuse: `Provenance.reuse` of the story; likewise.
        doubts: `Provenance.doubts` of the story; likewise.
        spans: for a claim, where its statements stand in each page's text. A reuse then folds
            for sure only where statements of both pages lie in one passage (a shared quotation
            counts), or where one page is wholly shared; else it folds for the floor only; and not
            at all where they stand in what one page has from elsewhere. For a story as a whole,
            leave it out.
        speakers: for a claim, who says it on each page, as any ids that are the same for the
            same speaker (entity ids). Name a page only where every statement of the claim on it
            has a speaker. Pages with a speaker in common rest on one origin for that claim.

    Returns:
        The range; 0 and 0 where there is no page.
    """
    wanted = sorted(set(pages))
    if not wanted:
        return OriginRange(floor=0, ceiling=0, folds=(), origins=())
    members = frozenset(wanted)
    if spans is None:
        keys = keys_of_pages(wanted, origins)
        named = {one.id for one in origins if not members.isdisjoint(one.pages)}
    else:
        keys = keys_of_statements({page: spans.get(page, ()) for page in wanted}, origins)
        named = {key for found in keys.values() for key in found}
    placed = None if spans is None else {page: spans.get(page, ()) for page in wanted}
    folds = folds_of(wanted, reuse, origins, keys, placed)
    folds.doubts.extend(one for one in sorted(doubts) if members.issuperset(one.pages))
    spoken = _shared_pairs({page: (speakers or {}).get(page, ()) for page in wanted})
    if spoken:
        folds.sure[SAME_SPEAKER] = spoken
    groups = components(wanted, [*folds.tied, *spoken])
    beside = NONE_BESIDE
    if spans is None:
        beside = beside_of(members, origins, keys)
        composed = _composed(members, origins, {one.id for one in beside.credited})
        left = [group for group in groups if not composed.issuperset(group)]
        groups = left if left or beside.credited else groups
    more = [one.id for one in (*beside.credited, *beside.leant_on)]
    floor = _floor_of(groups, keys, folds, more)
    ceiling = len(groups) + len(more) + len(beside.cited)
    return OriginRange(
        floor=floor,
        ceiling=ceiling,
        folds=(*_told(members, folds, origins, is_open=floor < ceiling), *beside.told()),
        origins=tuple(sorted(named)),
    )


def _composed(
    members: frozenset[str], origins: Sequence[Origin], counted: Collection[str]
) -> frozenset[str]:
    """Pages that are put together from parts of several origins, each of which others have too.

    Args:
        members: page ids.
        origins: of the story.
        counted: ids of the origins that count beside the pages.
    """
    found = set()
    for page in members:
        here = [one for one in origins if page in one.pages]
        if len(here) > 1 and all(
            page in one.partial
            and (one.id in counted or not members.isdisjoint(set(one.pages) - {page}))
            for one in here
        ):
            found.add(page)
    return frozenset(found)


def _shared_pairs(keys: Keys) -> list[Pair]:
    first: dict[str, str] = {}
    pairs = []
    for page in sorted(keys):
        for key in keys[page]:
            if first.setdefault(key, page) != page:
                pairs.append((first[key], page))
    return pairs


def _floor_of(
    groups: Sequence[Sequence[str]], keys: Keys, folds: Folds, more: Sequence[str]
) -> int:
    """Fewest origins such that each group has one: its pages', or one of a likely relative.

    Those that count beside the pages are there anyhow: a page that may rest on one of them as a
    whole adds none.
    """
    choices = {page: set(keys[page]) or {f"page {page}"} for page in keys}
    likely = folds.likely()
    for left, right in likely:
        common = f"pair {left} {right}"
        choices[left].add(common)
        choices[right].add(common)
    for one in folds.doubts:
        if one.origin is not None:
            choices[one.pages[0]].add(one.origin)
    for index, relatives in enumerate(_cliques(likely)):
        for page in relatives:
            choices[page].add(f"relatives {index}")
    behind = [set().union(*(choices[page] for page in group)) for group in groups]
    return fewest_keys([*behind, *({one} for one in more)])


def _cliques(edges: Sequence[Pair]) -> list[tuple[str, ...]]:
    """Pages that siblings and copies hold together, in which one dispatch may stand behind all."""
    return components(sorted({page for edge in edges for page in edge}), edges)


def _told(
    members: frozenset[str], folds: Folds, origins: Sequence[Origin], *, is_open: bool
) -> Iterator[Fold]:
    """What folds, surest first; what may fold only where the range is open."""
    for rule, edges in _by_words(folds.sure):
        yield from _folded(rule, edges, origins, sure=True)
    if not is_open:
        return
    for rule, edges in _by_words(folds.perhaps):
        yield from _folded(rule, edges, origins, sure=False)
    for one in folds.doubts:
        yield Fold(pages=one.pages, sure=False, rule=one.rule, origin=one.origin, why=one.why)
    for origin in sorted(origins, key=lambda one: (one.name, one.id)):
        common = sorted(members & set(origin.pages) - set(origin.partial))
        if len(common) > 1:
            hidden = ", which is not in the pile" if origin.hidden else ""
            yield Fold(
                pages=tuple(common),
                sure=False,
                rule="same-origin",
                origin=origin.id,
                why=f"{len(common)} pages may rest on {origin.name}{hidden}",
            )


def _by_words(edges: Mapping[str, list[Pair]]) -> list[tuple[str, list[Pair]]]:
    return sorted(((rule, edges[rule]) for rule in edges), key=lambda one: _does(one[0]))


def _does(rule: str) -> str:
    return _DOES.get(rule, f"share text ({rule})")


def _folded(
    rule: str, edges: Sequence[Pair], origins: Sequence[Origin], *, sure: bool
) -> Iterator[Fold]:
    """A fold for each group of pages that the pairs tie: two dispatches cut twice are two."""
    end = "one origin" if sure else "perhaps one origin"
    for pages in components(sorted({page for edge in edges for page in edge}), edges):
        behind = [
            one
            for one in sorted(origins, key=lambda each: (each.name, each.id))
            if rule in _DOES_OF and set(pages) <= set(one.pages) - set(one.partial)
        ]
        origin = behind[0] if behind else None
        does = _DOES_OF[rule].format(name=origin.name) if origin else _does(rule)
        yield Fold(
            pages=tuple(sorted(pages)),
            sure=sure,
            rule=rule,
            origin=origin.id if origin else None,
            why=f"{len(pages)} pages {does}: {end}",
        )
