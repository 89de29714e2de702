"""Pages that rest on several origins: what part of them comes from which."""

from collections.abc import Iterable, Sequence

from recoupe.algorithms.origin_folds import (
    COVERED,
    CUTS_OF_ONE,
    DEPENDENT_KINDS,
    PART_COVERAGE,
    PURE_COVERAGE,
    RELAYS,
    is_part_taken,
)
from recoupe.algorithms.origin_keys import ADDS
from recoupe.records import Direction, Reuse, Span
from recoupe.stages.trace.bare import BARE
from recoupe.stages.trace.direction import is_earlier
from recoupe.stages.trace.drafts import SUPPLIERS, Draft, Drafts, draft_of, ordered, reporting_of
from recoupe.stages.trace.issuers import WIRES, outlet_name
from recoupe.stages.trace.placed import of_two_wires
from recoupe.stages.trace.retellings import ISSUED
from recoupe.stages.trace.stretches import Stretches

HIDDEN_COVERAGE = 0.4
HIDDEN_TOLD = 0.5
"""From such a share of its words, or of its names and numbers, a text that is not in the pile may
be behind the rest of a page too. Cuts of one dispatch tell the same of it, whatever they leave out;
a page that reports by itself names its own people and places."""
SHOWN_COVERAGE = 0.3
"""The same where all others have some lines of that text only: a live page with one entry of it."""
LEAD_COVERAGE = 0.25
"""The same where two begin alike; who has more than three times as much beside it was there."""
CUT_COVERAGE = 0.5
CUT_TOLD = 0.7
"""A page with half of its words on others, common quotations among them, and so many of its names
and numbers, cuts the text that they cut. Of 24 pages of the gold that add paragraphs of their own
to a dispatch, four have half of their words from it, and none more than .62 of the names."""
NOTHING_ADDED = "nearly all of its text stands on other pages that rest on it"
MIN_PRINTS = 2
_INFERRED = frozenset({"same-giver", "same-family"})
"""Rules of siblings that follow from other pairs."""
_LITTLE = frozenset({BARE, ISSUED})
"""Rules of retellings that show little of the text: what that has beside it, none can tell."""
_NAMELESS = "unknown"


def cuts_of(reuse: Sequence[Reuse]) -> frozenset[str]:
    """Pages that cut a text of which another has other lines, and on which nobody speaks alone."""
    cut = (one for one in reuse if one.rule == CUTS_OF_ONE)
    return frozenset(page for one in cut for page in (one.left, one.right))


def mark_parts(drafts: Drafts, reuse: Sequence[Reuse], stretches: Stretches) -> None:
    """What part of a page comes from an origin whose text is at hand is known."""
    reporting = reporting_of(drafts)
    cuts, mixed = cuts_of(reuse), of_two_wires(drafts)
    signed = {
        page
        for one in drafts.values()
        if one.kind in SUPPLIERS
        for page in one.published | {each for each in one.whole if one.is_signed(each)}
    }
    dispatches = {page for one in drafts.values() if one.kind in WIRES for page in one.published}
    given_out = {
        page
        for one in drafts.values()
        if one.kind in SUPPLIERS and one.kind not in WIRES
        for page in one.published
    }
    # What stands in a release is from there, also where a dispatch has it.
    for draft in sorted(ordered(drafts), key=lambda one: one.kind in WIRES):
        if draft.kind == "own_reporting":
            continue
        at_hand = _is_at_hand(draft, reuse, stretches)
        whole: set[str] = set()
        for page, givers in _sharers(draft.in_print, reuse):
            # Who gives out a release has nothing of the dispatch that sums it up.
            if _have_it_from_another(draft, page, givers, drafts) or (
                page in given_out and draft.kind in WIRES
            ):
                continue
            spans = stretches.shared(page, givers)
            draft.note(page, "shares-passages", "shares passages with a page that rests on it")
            # What an agency signs rests on that agency, also where it sums up a paper.
            sums_up = (
                page in mixed
                or (draft.kind not in SUPPLIERS and page in draft.cited & signed)
                or (page in draft.cited & dispatches)
            )
            relayed = any(rule == RELAYS for rule, _ in draft.grounds.get(page, ()))
            if relayed or (not sums_up and adds_nothing(page, givers, stretches, at_hand=at_hand)):
                whole.add(page)
            elif (
                sums_up
                or (
                    at_hand
                    and not is_before(page, draft.published & set(givers), stretches)
                    and (draft.published or not _has_its_lead(page, givers, stretches))
                )
                or page in reporting
                or not (page in cuts or may_be_whole(page, givers, stretches))
            ):
                draft.parts[page] = spans
            else:
                # Clients each cut a dispatch: what this page has beside the passages may come
                # from it too, as long as the dispatch itself is not there to be compared.
                draft.credited.add(page)
        draft.whole |= whole
        if not at_hand:
            _credit_cuts(draft, reporting | mixed, stretches)


def mark_cuts(drafts: Drafts, reuse: Sequence[Reuse], stretches: Stretches) -> None:
    """Pages of one text that the others together leave nothing of their own."""
    for draft in ordered(drafts):
        if draft.kind == "own_reporting":
            continue
        at_hand = _is_at_hand(draft, reuse, stretches)
        tied = _tied_in(draft.main, reuse)
        for page in sorted(draft.main - draft.published - tied):
            others = sorted(draft.main - {page})
            if adds_nothing(page, others, stretches, at_hand=at_hand):
                draft.note(page, COVERED, NOTHING_ADDED)


def _have_it_from_another(draft: Draft, page: str, givers: Iterable[str], drafts: Drafts) -> bool:
    """Whether a page is all from another issuer's page, on which those rest too, if only in part.

    A relay of a state agency has nothing of the dispatch that sums up that agency.
    """
    return any(
        one is not draft
        and one.kind in SUPPLIERS
        and one.published
        and page in one.in_print
        and one.pages.issuperset(givers)
        for one in drafts.values()
    )


def _tied_in(pages: set[str], reuse: Sequence[Reuse]) -> set[str]:
    """Pages that take from another of them, or give to it: those are one anyhow."""
    return {
        page
        for one in reuse
        if one.kind in DEPENDENT_KINDS and {one.left, one.right} <= pages
        for page in (one.left, one.right)
    }


def adds_nothing(
    page: str, others: Sequence[str], stretches: Stretches, *, at_hand: bool = False
) -> bool:
    """Whether what others print leaves hardly anything that is the page's own.

    Args:
        page: the page.
        others: pages that rest on the text in question.
        stretches: what they share.
        at_hand: whether those have the whole text: what they lack is then the page's own, though
            it may name nobody new.
    """
    if stretches.share_of(page, stretches.shared(page, others)) >= PART_COVERAGE:
        return True
    cover = stretches.share_of(page, stretches.shared(page, others, quoted=True))
    told = stretches.told_share(page, others)
    return not at_hand and cover >= CUT_COVERAGE and told >= CUT_TOLD


def is_before(page: str, published: set[str], stretches: Stretches) -> bool:
    """Whether a page stood before every page of an agency that has its lines.

    What is there is an update then, and what the page has beside those lines may have stood in the
    version that it replaced.
    """
    here = stretches.pages[page].article
    return bool(published) and all(
        is_earlier(here, stretches.pages[one].article) for one in published
    )


def may_be_whole(
    page: str,
    others: Sequence[str],
    stretches: Stretches,
    *,
    shown: frozenset[str] = frozenset(),
) -> bool:
    """Whether a page may rest as a whole on the text, not in the pile, that it and others cut.

    One that begins with the first sentence of another has taken its lead, and may have the rest.

    Args:
        page: the page.
        others: pages that share passages with it.
        stretches: what they share.
        shown: pages that have a few lines of that text beside reporting of their own, and nothing
            to show for the rest of it.
    """
    cover = stretches.share_of(page, stretches.shared(page, others))
    return (
        cover >= (SHOWN_COVERAGE if shown.issuperset(others) else HIDDEN_COVERAGE)
        or stretches.told_share(page, others) >= HIDDEN_TOLD
        or _has_its_lead(page, others, stretches)
    )


def _has_its_lead(page: str, others: Sequence[str], stretches: Stretches) -> bool:
    """Whether a page begins as one of the others does, and has a quarter of its words from them."""
    cover = stretches.share_of(page, stretches.shared(page, others))
    return cover >= LEAD_COVERAGE and any(stretches.begin_alike(page, other) for other in others)


def _credit_cuts(draft: Draft, reporting: frozenset[str], stretches: Stretches) -> None:
    """A page may cut the text of which several others have each a part."""
    main = sorted(draft.main)
    for page, spans in sorted(draft.parts.items()):
        if spans and page not in reporting and may_be_whole(page, main, stretches):
            del draft.parts[page]
            draft.credited.add(page)


def _sharers(known: set[str], reuse: Sequence[Reuse]) -> list[tuple[str, list[str]]]:
    """Pages that share passages with known pages and do not rest on them as a whole, with those."""
    found: dict[str, list[str]] = {}
    for one in reuse:
        for page, other, gives in (
            (one.left, one.right, "left_to_right"),
            (one.right, one.left, "right_to_left"),
        ):
            shares = one.kind == "sibling" and one.direction != gives
            if other in known and page not in known and (shares or is_part_taken(one, page)):
                found.setdefault(page, []).append(other)
    return sorted(found.items())


def _is_at_hand(draft: Draft, reuse: Sequence[Reuse], stretches: Stretches) -> bool:
    """Whether the pages that rest on a text as a whole show all of it."""
    return bool(draft.published) or _is_whole_in_print(draft.whole, reuse, stretches)


def _is_whole_in_print(signed: set[str], reuse: Sequence[Reuse], stretches: Stretches) -> bool:
    """Whether pages show all of a text that is not in the pile.

    One is taken from by another, none that rest on the text have each what the other lacks, and no
    taker has more of it than its giver: neither much that is not from there, nor anything that a
    page beside them has too. A page beside them that cuts the same text has lines of it that they
    lack.
    """
    if any(one.rule == CUTS_OF_ONE and len({one.left, one.right} & signed) == 1 for one in reuse):
        return False
    within = [one for one in reuse if {one.left, one.right} <= signed]
    lacking = any(
        one.kind == "sibling" and max(one.coverage_left, one.coverage_right) < PURE_COVERAGE
        for one in within
        if one.rule not in _INFERRED
    )
    if lacking or not any(
        one.kind in DEPENDENT_KINDS and one.rule not in _LITTLE for one in within
    ):
        return False
    beside = {page for one in reuse for page in (one.left, one.right)} - signed
    best: dict[str, float] = {}
    for one in within:
        for page, cover, gives in (
            (one.left, one.coverage_left, "left_to_right"),
            (one.right, one.coverage_right, "right_to_left"),
        ):
            if one.kind in DEPENDENT_KINDS and one.direction not in {None, gives}:
                retold = one.kind in {"rewrite", "translation"}
                best[page] = max(best.get(page, 0.0), cover if retold else 1.0)
    return all(cover >= PART_COVERAGE for cover in best.values()) and not any(
        _has_more(page, signed, beside, stretches) for page in best
    )


def _has_more(page: str, signed: set[str], beside: set[str], stretches: Stretches) -> bool:
    """Whether a page shares with others what none of those shows that rest on its text."""
    taken = stretches.shared(page, signed)
    return any(
        not any(span.meets(known) for known in taken) for span in stretches.shared(page, beside)
    )


def add_own_passages(drafts: Drafts, reuse: Sequence[Reuse], stretches: Stretches) -> None:
    """A paragraph that a page adds to a text that it takes from an agency is its outlet's own.

    Only where that text is at hand and in its language, so that what it lacks can be seen.
    """
    for draft in ordered(drafts):
        if draft.kind not in SUPPLIERS or not _is_at_hand(draft, reuse, stretches):
            continue
        for page, givers in _copiers(draft, reuse):
            # A dispatch that is not in the pile may have what one client of it has not, but hardly
            # what two have not, nor what a page that does not sign it has.
            if not draft.published and (len(givers) < MIN_PRINTS or draft.is_signed(page)):
                continue
            spans = tuple(
                span
                for span in stretches.added(page, givers)
                if not any(span.meets(one) for one in _placed(page, drafts))
            )
            if spans:
                own = draft_of(drafts, outlet_name(stretches.pages[page]), "outlet")
                own.parts[page] = spans
                own.added.add(page)
                own.note(
                    page,
                    ADDS,
                    f"adds passages that the text from {draft.name} does not have",
                )


def _copiers(draft: Draft, reuse: Sequence[Reuse]) -> list[tuple[str, list[str]]]:
    """Pages that rest on it as a whole and take from others that do, in their words, with those."""
    found: dict[str, list[str]] = {}
    for one in reuse:
        takes: tuple[tuple[str, str, Direction], ...] = (
            (one.left, one.right, "right_to_left"),
            (one.right, one.left, "left_to_right"),
        )
        for page, giver, direction in takes:
            if (
                one.kind in {"copy", "abridgement", "sibling"}
                and one.direction in {direction, None}
                and page in draft.whole
                and giver in draft.in_print
            ):
                found.setdefault(page, []).append(giver)
    return sorted(found.items())


def _placed(page: str, drafts: Drafts) -> list[Span]:
    return [span for draft in drafts.values() for span in draft.parts.get(page, ())]


def has_no_room(page: str, drafts: Drafts, stretches: Stretches) -> bool:
    """Whether parts from several named origins make up so much of a page that none is its own.

    Or it credits two agencies: what it has from which is not told, and all of it may be theirs.
    """
    named = [one for one in ordered(drafts) if page in one.parts and one.kind != _NAMELESS]
    if sum(one.kind in WIRES and page in one.credited for one in named) > 1:
        return True
    spans = [span for draft in named for span in draft.parts[page]]
    return len(named) > 1 and stretches.share_of(page, _all(spans)) >= PART_COVERAGE


def _all(spans: Iterable[Span]) -> list[Span]:
    return sorted(set(spans))
