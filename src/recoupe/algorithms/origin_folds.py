"""Which pairs of pages rest on one origin for sure, and which perhaps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from recoupe.algorithms.components import components
from recoupe.algorithms.origin_keys import SIGNATURES, Keys, is_from, mostly_in
from recoupe.records import (
    DECISION_RULE,
    Direction,
    Doubt,
    Origin,
    OriginKind,
    Reuse,
    ReuseKind,
    Span,
)

DEPENDENT_KINDS = frozenset({"copy", "abridgement", "rewrite", "translation"})
PURE_COVERAGE = 0.9
"""From this share of shared words on, a page has no room for an origin of its own."""
PART_COVERAGE = 0.7
"""A page with less of its text from an origin has enough of its own to count for itself."""
SIBLING_COVERAGE = 0.5
"""Siblings with a common origin fold for sure where at least half of both pages is shared."""
SIGNED_COVERAGE = 0.3
"""The same where both sign that origin for their whole text, or nobody speaks on either whom a
dispatch cannot have given it: two prints of one dispatch."""
CUTS_OF_ONE = "cuts-of-one"
"""Rule of siblings on which nobody speaks alone, but where an agency signs the page."""
COVERED = "mostly-shared"
"""Rule of the ground of a page that other pages of an origin cover together, and none alone."""
SAME_SPEAKER = "same-speaker"
SAME_SIGNATURE = "same-signature"
"""Rule of pages that one agency or body published or signs: whatever each cuts, it stands behind
all of them."""
SAME_MEDIUM = "same-medium"
"""Rule of pages that print or retell what one medium published, and tell of nothing else."""
REPRINT = "reprint"
"""Rule of the ground of a page that says it prints what a medium published."""
RELAYS = "relays-it"
"""Rule of the ground of a page that has what it tells from a medium that it leans on."""
_ISSUES: frozenset[OriginKind] = frozenset({"agency", "state_media", "press_release", "official"})
_IN_ITS_WORDS: frozenset[ReuseKind] = frozenset({"copy", "abridgement"})
IN_STRETCHES = "translated-stretch"
"""Rule of a translation by stretches. Of other translations, and of rewrites, what was not found
again may still come from the other page."""
ALIKE = "alike"
"""Rule of a translation by as many words as two languages may share; likewise."""
LOOSELY = "retold-perhaps"
"""Rule of a rewrite that too little tells, or against which something speaks: it folds for the
floor alone."""
_UNCOUNTED = frozenset({"quotation", "boilerplate"})

Pair = tuple[str, str]
Spans = Mapping[str, Sequence[Span]]


@dataclass
class Folds:
    """Pairs of pages held to be one, or perhaps one, by what holds them."""

    sure: dict[str, list[Pair]] = field(default_factory=dict)
    perhaps: dict[str, list[Pair]] = field(default_factory=dict)
    tied: list[Pair] = field(default_factory=list)
    """Those of `sure` that make their pages one: a taker of two pages does not make those one."""
    doubts: list[Doubt] = field(default_factory=list)
    """What lowers the floor and has a line of its own among the reasons."""

    def likely(self) -> list[Pair]:
        """Pairs that may be one."""
        pairs = [edge for edges in self.perhaps.values() for edge in edges]
        return pairs + [(one.pages[0], one.pages[-1]) for one in self.doubts if one.origin is None]


def folds_of(
    wanted: Sequence[str],
    reuse: Sequence[Reuse],
    origins: Sequence[Origin],
    keys: Keys,
    spans: Spans | None,
) -> Folds:
    """Folds by shared text between pages, or between the statements of one claim on them.

    Args:
        wanted: page ids.
        reuse: of the story.
        origins: of the story.
        keys: page id → ids of the origins that may stand behind it.
        spans: where the statements of the claim stand, by page; None for whole pages.
    """
    folds, sure = Folds(), []
    members = set(wanted)
    signatures = _grounded(origins, SIGNATURES)
    covering = _covering(reuse, origins, keys) if spans is None else set()
    for one in sorted(reuse, key=lambda each: (each.left, each.right, each.kind)):
        if one.left not in members or one.right not in members:
            continue
        edge = (one.left, one.right)
        if spans is None:
            certain = one.id in covering or _pages_fold(one, keys, signatures)
            open_ = not _is_explained(one, origins)
        else:
            certain, open_ = _statements_fold(one, spans, origins)
        if certain:
            folds.sure.setdefault(one.kind, []).append(edge)
            sure.append(one)
        elif open_ and one.kind != "quotation":
            folds.perhaps.setdefault(one.kind, []).append(edge)
    folds.tied = _tied(sure) if spans is None else [(one.left, one.right) for one in sure]
    if spans is None:
        homes = {
            page: number
            for number, pages in enumerate(components(wanted, folds.tied))
            for page in pages
        }
        signed = [
            (one, other)
            for one, other in _signed_alike(wanted, origins, keys)
            if homes[one] != homes[other]
        ]
        if signed:
            folds.sure[SAME_SIGNATURE] = signed
            folds.tied += signed
    # What a page that only relays a paper says, it has from there, each statement of it too.
    relayed = _relayed_alike(wanted, origins, keys)
    if relayed:
        folds.sure[SAME_MEDIUM] = relayed
        folds.tied += relayed
    return folds


def is_part_taken(one: Reuse, page: str) -> bool:
    """Whether a page holds another one's whole text beside more than as much from elsewhere.

    « L'AFP annonce… » in three lines, within a page of thirty: those lines are the agency's, the
    page is not.
    """
    takes: Direction = "right_to_left" if page == one.left else "left_to_right"
    ours, theirs = _covers(one, page)
    told = one.kind in _IN_ITS_WORDS or one.rule in {IN_STRETCHES, ALIKE}
    return told and one.direction == takes and ours < PART_COVERAGE <= theirs


def _covers(one: Reuse, page: str) -> tuple[float, float]:
    if page == one.left:
        return one.coverage_left, one.coverage_right
    return one.coverage_right, one.coverage_left


def _grounded(origins: Sequence[Origin], rules: frozenset[str]) -> set[Pair]:
    """(page, origin) of every ground by one of these rules."""
    return {
        (one.page, origin.id) for origin in origins for one in origin.grounds if one.rule in rules
    }


def _signed_alike(wanted: Sequence[str], origins: Sequence[Origin], keys: Keys) -> list[Pair]:
    """Pages of one agency or body, each with the first of them.

    Not those that tell of reporting of their own as well: `keys` holds that before a signature.
    """
    rules = SIGNATURES | {"published"}
    found: list[Pair] = []
    for origin in origins:
        if origin.kind not in _ISSUES:
            continue
        signed = {one.page for one in origin.grounds if one.rule in rules} - set(origin.partial)
        pages = [page for page in wanted if page in signed and origin.id in keys[page]]
        found.extend((pages[0], page) for page in pages[1:])
    return found


def _relayed_alike(wanted: Sequence[str], origins: Sequence[Origin], keys: Keys) -> list[Pair]:
    """Pages that rest on one medium alone, by a note or from their first line on; and its text.

    Each with the first of them. Whoever retells one paper has it from there, whatever he keeps.
    """
    given = SIGNATURES | {"published"}
    found: list[Pair] = []
    for origin in origins:
        rules: dict[str, set[str]] = {}
        for one in origin.grounds:
            rules.setdefault(one.page, set()).add(one.rule)
        here = [page for page in wanted if page not in origin.partial and origin.id in keys[page]]
        takers = [
            page
            for page in here
            if len(keys[page]) == 1
            and rules.get(page, set()) & {REPRINT, RELAYS}
            and not rules[page] & given
        ]
        givers = [page for page in here if rules.get(page, set()) & given]
        pages = [*givers[:1], *takers]
        found.extend((pages[0], page) for page in pages[1:])
    return found


def _covering(reuse: Sequence[Reuse], origins: Sequence[Origin], keys: Keys) -> set[str]:
    """Ids of the reuse that ties a page covered by several to the one that covers most of it."""
    best: dict[Pair, tuple[float, str]] = {}
    covered = _grounded(origins, frozenset({COVERED}))
    for one in reuse:
        for page, other in ((one.left, one.right), (one.right, one.left)):
            for key in set(keys.get(page, ())) & set(keys.get(other, ())):
                if one.kind == "sibling" and (page, key) in covered:
                    found = (_covers(one, page)[0], one.id)
                    best[page, key] = max(best.get((page, key), found), found)
    return {name for _, name in best.values()}


def _pages_fold(one: Reuse, keys: Keys, signatures: set[Pair]) -> bool:
    if one.rule == DECISION_RULE:
        return True
    if one.rule == LOOSELY:
        return False
    if one.kind in DEPENDENT_KINDS:
        return not (is_part_taken(one, one.left) or is_part_taken(one, one.right))
    common = set(keys[one.left]) & set(keys[one.right])
    if one.kind != "sibling" or not common:
        return False
    least = min(one.coverage_left, one.coverage_right)
    signed = any({(one.left, key), (one.right, key)} <= signatures for key in common)
    of_one = signed or one.rule == CUTS_OF_ONE
    return least >= (SIGNED_COVERAGE if of_one else SIBLING_COVERAGE)


def _is_explained(one: Reuse, origins: Sequence[Origin]) -> bool:
    """Whether what two pages share is a known part of one of them; the rest is its own."""
    part = any(is_part_taken(one, page) for page in (one.left, one.right))
    return (one.kind == "sibling" or part) and any(
        one.left in origin.pages
        and one.right in origin.pages
        and (one.left in origin.partial or one.right in origin.partial)
        for origin in origins
    )


def _statements_fold(one: Reuse, spans: Spans, origins: Sequence[Origin]) -> tuple[bool, bool]:
    """Whether statements of two pages are one for sure, and whether they may be."""
    if one.rule == DECISION_RULE or _meet_in_passage(one, spans):
        return True, True
    if _is_apart(one, spans, origins):
        return False, False
    pure = (
        one.kind in DEPENDENT_KINDS and max(one.coverage_left, one.coverage_right) >= PURE_COVERAGE
    )
    return pure, not _is_explained(one, origins)


def _meet_in_passage(one: Reuse, spans: Spans) -> bool:
    return any(
        passage.kind != "boilerplate"
        and any(mostly_in(span, passage.left.span) for span in spans[one.left])
        and any(mostly_in(span, passage.right.span) for span in spans[one.right])
        for passage in one.passages
    )


def _is_apart(one: Reuse, spans: Spans, origins: Sequence[Origin]) -> bool:
    """Whether the statements of one page stand in what it has from elsewhere than the other."""
    return any(
        all(
            any(is_from(origin, page, span) for origin in origins if other not in origin.pages)
            and not any(is_from(origin, page, span) for origin in origins if other in origin.pages)
            for span in spans[page]
        )
        for page, other in ((one.left, one.right), (one.right, one.left))
    )


def _tied(sure: Sequence[Reuse]) -> list[Pair]:
    """Pairs that make pages one.

    A page that is put together from two others adds no origin, and does not make those one: it is
    tied to the one of which it has most, and to those that have the same stretches of it.
    """
    loose: set[Pair] = set()
    givers: dict[str, list[tuple[str, Reuse]]] = {}
    for one in sure:
        for page, other in ((one.left, one.right), (one.right, one.left)):
            if _may_take(one, page) and one.passages:
                givers.setdefault(page, []).append((other, one))
    for page, found in sorted(givers.items()):
        ranked = sorted(found, key=lambda each: (-_covers(each[1], page)[0], each[0]))
        kept: list[Span] = _stretches(ranked[0][1], page)
        for _, one in ranked[1:]:
            spans = _stretches(one, page)
            if _common(spans, kept) * 2 >= min(_length(spans), _length(kept)):
                kept += spans
            else:
                loose.add((one.left, one.right))
    return [pair for one in sure if (pair := (one.left, one.right)) not in loose]


def _may_take(one: Reuse, page: str) -> bool:
    """Whether a page took from the other; where nothing tells, one that holds it and more."""
    if one.direction is not None:
        return one.direction == ("right_to_left" if page == one.left else "left_to_right")
    ours, theirs = _covers(one, page)
    return one.kind in _IN_ITS_WORDS and ours < PART_COVERAGE <= theirs


def _stretches(one: Reuse, page: str) -> list[Span]:
    sides = ((each, each.left if page == one.left else each.right) for each in one.passages)
    return [side.span for passage, side in sides if passage.kind not in _UNCOUNTED]


def _length(spans: Sequence[Span]) -> int:
    return sum(map(len, spans))


def _common(ours: Sequence[Span], theirs: Sequence[Span]) -> int:
    pairs = ((one, other) for one in ours for other in theirs)
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a, b in pairs)
