"""Pages that rest on several origins: what part of them comes from which."""

from collections.abc import Iterable, Sequence

from recoupe.algorithms.origin_folds import COVERED, DEPENDENT_KINDS, PART_COVERAGE, is_part_taken
from recoupe.records import Direction, Reuse, Span
from recoupe.stages.trace.drafts import SUPPLIERS, Draft, Drafts, draft_of, ordered
from recoupe.stages.trace.issuers import outlet_name
from recoupe.stages.trace.stretches import Stretches

HIDDEN_COVERAGE = 0.4
"""From this share on, a text that is not in the pile may be behind the rest of a page too."""
MIN_PRINTS = 2
_NAMELESS = "unknown"


def place_own_reporting(drafts: Drafts, stretches: Stretches) -> None:
    """On a page whose text an agency signs, « à notre journal » tells of its paragraph only."""
    signed = {page for one in drafts.values() if one.kind in SUPPLIERS for page in one.in_print}
    for draft in ordered(drafts):
        if draft.kind != "own_reporting":
            continue
        for page in sorted(draft.whole & signed):
            article = stretches.pages[page].article
            told = [one.span for found in draft.grounds[page].values() for one in found]
            blocks = [one.span for one in article.blocks if one.kind != "title"]
            spans = tuple(
                block for block in blocks if any(block.meets(one) for one in told)
            ) or tuple(told)
            draft.whole.discard(page)
            draft.parts[page] = spans
            draft.added.add(page)


def mark_parts(drafts: Drafts, reuse: Sequence[Reuse], stretches: Stretches) -> None:
    """What part of a page comes from an origin whose text is at hand is known."""
    reporting = {
        page for one in drafts.values() if one.kind == "own_reporting" for page in one.whole
    }
    for draft in ordered(drafts):
        if draft.kind == "own_reporting":
            continue
        at_hand = _is_at_hand(draft, reuse)
        whole: set[str] = set()
        for page, givers in _sharers(draft.in_print, reuse):
            spans = stretches.shared(page, givers)
            cover = stretches.share_of(page, spans)
            draft.note(page, "shares-passages", "shares passages with a page that rests on it")
            if cover >= PART_COVERAGE:
                whole.add(page)
                draft.note(page, COVERED, "most of its text stands in pages that rest on it")
            elif at_hand or cover < HIDDEN_COVERAGE or page in reporting:
                draft.parts[page] = spans
            else:
                # Clients each cut a dispatch: what this page has beside the passages may come
                # from it too, as long as the dispatch itself is not there to be compared.
                draft.credited.add(page)
        draft.whole |= whole


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


def _is_at_hand(draft: Draft, reuse: Sequence[Reuse]) -> bool:
    return bool(draft.published) or _is_whole_in_print(draft.whole, reuse)


def _is_whole_in_print(signed: set[str], reuse: Sequence[Reuse]) -> bool:
    """Whether pages show all of a text that is not in the pile.

    One is taken from by another, and none that rest on the text have each what the other lacks.
    """
    kinds = {one.kind for one in reuse if {one.left, one.right} <= signed}
    return bool(kinds & DEPENDENT_KINDS) and "sibling" not in kinds


def add_own_passages(drafts: Drafts, reuse: Sequence[Reuse], stretches: Stretches) -> None:
    """A paragraph that a page adds to a text that it takes from an agency is its outlet's own.

    Only where that text is at hand and in its language, so that what it lacks can be seen.
    """
    for draft in ordered(drafts):
        if draft.kind not in SUPPLIERS or not _is_at_hand(draft, reuse):
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
                    "adds-passages",
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
    """Whether parts from several named origins make up so much of a page that none is its own."""
    named = [one for one in ordered(drafts) if page in one.parts and one.kind != _NAMELESS]
    spans = [span for draft in named for span in draft.parts[page]]
    return len(named) > 1 and stretches.share_of(page, _all(spans)) >= PART_COVERAGE


def _all(spans: Iterable[Span]) -> list[Span]:
    return sorted(set(spans))
