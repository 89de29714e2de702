"""How many origins stand behind a set of pages: a floor and a ceiling, with reasons.

One function, for a story as a whole and for one claim. `align` and `compose` use it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from msgspec import Struct

from recoupe.algorithms.components import components
from recoupe.algorithms.cover import fewest_keys
from recoupe.records import DECISION_RULE, Doubt, Origin, Reuse, Span

DEPENDENT_KINDS = frozenset({"copy", "abridgement", "rewrite", "translation"})
PURE_COVERAGE = 0.9
"""From this share of shared words on, a page has no room for an origin of its own."""
SIBLING_COVERAGE = 0.5
"""Siblings with a common origin fold for sure where at least half of both pages is shared."""
NEAR_CHARACTERS = 200
"""A medium cited this near to a statement, in the same paragraph or the next, may be behind it."""
BESIDE_CHARACTERS = 40
"""« …, a rapporté l'agence X »: a cue and a comma lie between a statement and whom it names."""


class OriginRange(Struct, frozen=True, kw_only=True):
    """Fewest and most origins that may stand behind some pages."""

    floor: int
    """At least 1, unless there is no page."""
    ceiling: int
    """At least `floor`, at most the number of pages."""
    reasons: tuple[str, ...]
    """Why pages were folded, surest first, a line each; empty where nothing was."""
    origins: tuple[str, ...]
    """Ids of the origins that the pages belong to, or that may stand behind the claim; sorted."""


@dataclass
class _Folds:
    """Pairs of pages held to be one, or perhaps one, and what holds them."""

    sure: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    perhaps: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)
    """What lowers the floor and has a line of its own among the reasons."""


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
    common agency or hidden origin, a cited outlet, siblings, doubts. A pure copy never adds one.
    Of a page that rests on an origin for a part of its text (`Origin.partial`), the floor holds
    that the rest is its own, but for claims that stand beside the words that name that origin.

    Args:
        pages: ids, any order, repeated ids count once.
        origins: `Provenance.origins` of the story; those of other pages are passed over.
        reuse: `Provenance.reuse` of the story; likewise.
        doubts: `Provenance.doubts` of the story; likewise.
        spans: for a claim, where its statements stand in each page's text. A reuse then folds
            for sure only where statements of both pages lie in one passage (a shared quotation
            counts), or where one page is wholly shared; else it folds for the floor only. For a
            story as a whole, leave it out.
        speakers: for a claim, who says it on each page, as any ids that are the same for the
            same speaker (entity ids). Name a page only where every statement of the claim on it
            has a speaker. Pages with a speaker in common rest on one origin for that claim.

    Returns:
        The range; 0 and 0 where there is no page.
    """
    wanted = sorted(set(pages))
    members = frozenset(wanted)
    if not wanted:
        return OriginRange(floor=0, ceiling=0, reasons=(), origins=())
    keys = _keys_of(wanted, origins, spans)
    folds = _reuse_folds(wanted, reuse, origins, keys, spans or {})
    folds.doubts.extend(one for one in sorted(doubts) if members.issuperset(one.pages))
    folds.sure.setdefault("quote the same speaker", []).extend(
        _shared_pairs({page: (speakers or {}).get(page, ()) for page in wanted})
    )
    groups = components(wanted, [edge for edges in folds.sure.values() for edge in edges])
    floor = _floor_of(groups, keys, folds)
    if spans is None:
        named = {one.id for one in origins if not members.isdisjoint(one.pages)}
    else:
        named = {key for found in keys.values() for key in found}
    return OriginRange(
        floor=floor,
        ceiling=len(groups),
        reasons=tuple(_reasons(wanted, folds, origins, floor, len(groups))),
        origins=tuple(sorted(named)),
    )


def origins_behind(page: str, span: Span, origins: Iterable[Origin]) -> list[Origin]:
    """The origins to name for one statement of a page, in the order given.

    Those of a part of the page that are named in or right beside the statement; where none is,
    those of the page as a whole. Narrower than what the range reckons with: a range is cautious,
    a name beside a statement must be right.
    """
    here = [one for one in origins if page in one.pages]
    named = [
        one
        for one in here
        if page in one.partial and _is_named_near(one, page, (span,), within=BESIDE_CHARACTERS)
    ]
    return named or [one for one in here if page not in one.partial]


def _keys_of(
    wanted: Sequence[str],
    origins: Sequence[Origin],
    spans: Mapping[str, Sequence[Span]] | None,
) -> dict[str, list[str]]:
    """Origins that may stand behind each page, or behind the claim on it.

    An origin of a part of a page counts for a claim near which the page names it.
    """
    keys: dict[str, list[str]] = {page: [] for page in wanted}
    for origin in sorted(origins, key=lambda one: one.id):
        for page in origin.pages:
            if page in keys and (
                page not in origin.partial or _is_named_near(origin, page, (spans or {}).get(page))
            ):
                keys[page].append(origin.id)
    return keys


def _is_named_near(
    origin: Origin, page: str, spans: Sequence[Span] | None, *, within: int = NEAR_CHARACTERS
) -> bool:
    return any(
        evidence.page == page
        and evidence.span.start < span.end + within
        and span.start < evidence.span.end + within
        for span in spans or ()
        for evidence in origin.evidence
    )


def _reuse_folds(
    wanted: Sequence[str],
    reuse: Sequence[Reuse],
    origins: Sequence[Origin],
    keys: Mapping[str, Sequence[str]],
    spans: Mapping[str, Sequence[Span]],
) -> _Folds:
    folds = _Folds()
    members = set(wanted)
    for one in sorted(reuse, key=lambda each: (each.left, each.right, each.kind)):
        if one.left not in members or one.right not in members:
            continue
        label = f"share text ({one.kind})"
        edge = (one.left, one.right)
        if _is_sure(one, keys, spans):
            folds.sure.setdefault(label, []).append(edge)
        elif one.kind != "quotation" and not _is_explained(one, origins):
            folds.perhaps.setdefault(label, []).append(edge)
    return folds


def _is_sure(
    one: Reuse, keys: Mapping[str, Sequence[str]], spans: Mapping[str, Sequence[Span]]
) -> bool:
    if one.rule == DECISION_RULE:
        return True
    left, right = spans.get(one.left), spans.get(one.right)
    if left is not None and right is not None:
        return _meet_in_passage(one, left, right) or (
            one.kind in DEPENDENT_KINDS
            and max(one.coverage_left, one.coverage_right) >= PURE_COVERAGE
        )
    if one.kind in DEPENDENT_KINDS:
        return True
    return (
        one.kind == "sibling"
        and bool(set(keys[one.left]) & set(keys[one.right]))
        and min(one.coverage_left, one.coverage_right) >= SIBLING_COVERAGE
    )


def _is_explained(one: Reuse, origins: Sequence[Origin]) -> bool:
    """Whether what two siblings share is a known part of one of them; the rest is its own."""
    return one.kind == "sibling" and any(
        one.left in origin.pages
        and one.right in origin.pages
        and (one.left in origin.partial or one.right in origin.partial)
        for origin in origins
    )


def _meet_in_passage(one: Reuse, left: Sequence[Span], right: Sequence[Span]) -> bool:
    return any(
        passage.kind != "boilerplate"
        and any(_mostly_in(span, passage.left.span) for span in left)
        and any(_mostly_in(span, passage.right.span) for span in right)
        for passage in one.passages
    )


def _mostly_in(span: Span, passage: Span) -> bool:
    common = min(span.end, passage.end) - max(span.start, passage.start)
    return common > 0 and 2 * common >= len(span)


def _shared_pairs(keys: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    first: dict[str, str] = {}
    pairs = []
    for page in sorted(keys):
        for key in keys[page]:
            if first.setdefault(key, page) != page:
                pairs.append((first[key], page))
    return pairs


def _floor_of(
    groups: Sequence[Sequence[str]], keys: Mapping[str, Sequence[str]], folds: _Folds
) -> int:
    """Fewest origins such that each group has one: its pages', or one of a likely relative."""
    choices = {page: set(keys[page]) or {f"page {page}"} for page in keys}
    for left, right in _likely(folds):
        common = f"pair {left} {right}"
        choices[left].add(common)
        choices[right].add(common)
    for one in folds.doubts:
        if one.origin is not None:
            choices[one.pages[0]].add(one.origin)
    for index, relatives in enumerate(_cliques(folds)):
        for page in relatives:
            choices[page].add(f"relatives {index}")
    return fewest_keys([set().union(*(choices[page] for page in group)) for group in groups])


def _likely(folds: _Folds) -> list[tuple[str, str]]:
    """Pairs that may be one."""
    pairs = [edge for edges in folds.perhaps.values() for edge in edges]
    return pairs + [(one.pages[0], one.pages[-1]) for one in folds.doubts if one.origin is None]


def _cliques(folds: _Folds) -> list[tuple[str, ...]]:
    """Pages that siblings and copies hold together, in which one dispatch may stand behind all."""
    edges = _likely(folds)
    return components(sorted({page for edge in edges for page in edge}), edges)


def _reasons(
    wanted: Sequence[str], folds: _Folds, origins: Sequence[Origin], floor: int, ceiling: int
) -> list[str]:
    lines = []
    for label, edges in sorted(folds.sure.items()):
        if edges:
            lines.append(f"{_pages(edges)} {label}: one origin")
    if floor == ceiling:
        return lines
    for label, edges in sorted(folds.perhaps.items()):
        lines.append(f"{_pages(edges)} {label}: perhaps one origin")
    lines.extend(dict.fromkeys(one.why for one in folds.doubts))
    members = set(wanted)
    for origin in sorted(origins, key=lambda one: (one.name, one.id)):
        common = len(members & set(origin.pages) - set(origin.partial))
        if common > 1:
            hidden = ", which is not in the pile" if origin.hidden else ""
            lines.append(f"{common} pages may rest on {origin.name}{hidden}")
    return lines


def _pages(edges: Sequence[tuple[str, str]]) -> str:
    return f"{len({page for edge in edges for page in edge})} pages"
