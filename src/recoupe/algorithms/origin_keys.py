"""Which origins may stand behind a page, and behind one statement of it."""

from collections.abc import Iterable, Mapping, Sequence

from recoupe.records import Origin, Span

SIGNATURES = frozenset({"credit-line", "dateline"})
"""Rules of the grounds by which a page says that its whole text is an agency's."""
OWN = "own-reporting"
"""Rule of the ground of a page that tells of its own reporting."""
ADDS = "adds-passages"
"""Rule of the ground of a page that adds to a text that it takes."""
Keys = Mapping[str, Sequence[str]]
"""Page id → ids of origins."""
_WRITE = frozenset({"outlet", "unknown"})
"""Kinds of origins whose pages may tell of their own reporting."""
CREDITS = SIGNATURES | {"credit-line-part"}
NEAR_CHARACTERS = 200
"""A medium cited this near to a statement, in the same paragraph or the next, may be behind it."""
BESIDE_CHARACTERS = 40
"""« …, a rapporté l'agence X »: a cue and a comma lie between a statement and whom it names."""


def origins_behind(
    page: str, span: Span, origins: Iterable[Origin], *, attributed: bool
) -> list[Origin]:
    """The origins to name for one statement of a page, in the order given.

    Those of a part of the page that are named in or right beside the statement, where somebody
    says it: what a page says in its own voice is not from the agency that the next sentence cites.
    Else those whose passage it stands in; else those of the page as a whole. Narrower than what
    the range reckons with: a range is cautious, a name beside a statement must be right.
    """
    here = [one for one in origins if page in one.pages]
    partial = [one for one in here if page in one.partial]
    beside = partial if attributed else []
    return (
        [one for one in beside if is_named_near(one, page, (span,), within=BESIDE_CHARACTERS)]
        or [one for one in partial if is_from(one, page, span)]
        or [one for one in here if page not in one.partial]
        or [one for one in partial if one.passages]
    )


def keys_of_pages(wanted: Iterable[str], origins: Sequence[Origin]) -> dict[str, list[str]]:
    """Ids of the origins of each page, those of a part of it left out; sorted.

    Where a page tells of its own reporting, « avec AFP » below it adds no doubt that it counts.
    """
    keys: dict[str, list[str]] = {}
    ranked = sorted(origins, key=lambda one: one.id)
    for page in wanted:
        here = [one for one in ranked if page in one.pages and page not in one.partial]
        own = [one for one in here if one.kind == "own_reporting" or reports(one, page)]
        # Who relays the page by the name of its outlet rests on what was told there.
        house = [one for one in here if own and _is_its_own(one, page)]
        keys[page] = sorted({one.id for one in [*own, *house] or here})
    return keys


def reports(origin: Origin, page: str) -> bool:
    """Whether an origin is that page's outlet, and the page tells of its own reporting.

    Not where it has a paragraph of its own in a text that it takes.
    """
    rules = {one.rule for one in origin.grounds if one.page == page}
    return OWN in rules and ADDS not in rules


def _is_its_own(origin: Origin, page: str) -> bool:
    """Whether a page was published by the outlet that an origin is."""
    return origin.kind in _WRITE and any(
        one.page == page and one.rule == "published" for one in origin.grounds
    )


def keys_of_statements(
    spans: Mapping[str, Sequence[Span]], origins: Sequence[Origin]
) -> dict[str, list[str]]:
    """Ids of the origins that may stand behind statements, by their page; sorted.

    Args:
        spans: page id → where the statements of one claim stand in its text.
        origins: of the story. One of a part of a page counts near the words that name it, and
            within its passages, where the page as a whole does not count; one that a credit line
            names, without a passage to show for it, may be behind any statement.
    """
    ranked = sorted(origins, key=lambda one: one.id)
    keys: dict[str, list[str]] = {}
    for page, places in spans.items():
        here = [one for one in ranked if page in one.pages]
        found = {
            one.id
            for one in here
            if page in one.partial and (is_named_near(one, page, places) or _is_open(one, page))
        }
        for place in places:
            inside = [one.id for one in here if page in one.partial and is_from(one, page, place)]
            found.update(inside or [one.id for one in here if page not in one.partial])
        keys[page] = sorted(found)
    return keys


def _is_open(origin: Origin, page: str) -> bool:
    """Whether a page credits an origin for a part that no other page shows."""
    return not any(one.page == page for one in origin.passages) and any(
        one.page == page and one.rule in CREDITS for one in origin.grounds
    )


def is_named_near(
    origin: Origin, page: str, spans: Iterable[Span], *, within: int = NEAR_CHARACTERS
) -> bool:
    """Whether the page names the origin within so many characters of one of the spans."""
    return any(
        evidence.page == page
        and evidence.span.start < span.end + within
        and span.start < evidence.span.end + within
        for span in spans
        for evidence in origin.evidence
    )


def is_from(origin: Origin, page: str, span: Span) -> bool:
    """Whether most of a span lies in a passage that the page has from the origin."""
    return any(one.page == page and mostly_in(span, one.span) for one in origin.passages)


def mostly_in(span: Span, passage: Span) -> bool:
    """Whether at least half of a span lies in a passage."""
    common = min(span.end, passage.end) - max(span.start, passage.start)
    return common > 0 and 2 * common >= len(span)
