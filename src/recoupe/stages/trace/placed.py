"""What pages say of themselves, set to the part of them that it speaks of, before passages do."""

from collections import Counter
from collections.abc import Callable, Sequence

from recoupe.algorithms.origin_beside import ASKED, begins, leans, relays
from recoupe.algorithms.origin_folds import DEPENDENT_KINDS, RELAYS
from recoupe.algorithms.origin_keys import ADDS, mostly_in
from recoupe.languages.agencies import UNNAMED_AGENCIES
from recoupe.records import Evidence, Reuse
from recoupe.stages.trace.cited import is_told
from recoupe.stages.trace.drafts import SUPPLIERS, Draft, Drafts, ordered, reporting_of
from recoupe.stages.trace.issuers import WIRES
from recoupe.stages.trace.signs import TOLD, statement_spans
from recoupe.stages.trace.stretches import Stretches

BRIEF_WORDS = 90
"""A page of three or four sentences that begins with a medium has the rest from there too."""
MIXED_COVERAGE = 0.3
"""A page with less of a release than this quotes it, as a dispatch may."""


def place_own_reporting(drafts: Drafts, stretches: Stretches) -> None:
    """On a page whose text an agency signs, « à notre journal » tells of its paragraph only.

    An agency's own page has its reporting from the agency.
    """
    issued = {(one.name, page) for one in drafts.values() for page in one.published}
    signed = {page for one in drafts.values() if one.kind in SUPPLIERS for page in one.in_print}
    for key, draft in sorted(drafts.items()):
        if draft.kind != "own_reporting":
            continue
        for page in sorted(draft.whole & signed):
            if (draft.name, page) in issued:
                asked = [one for found in draft.grounds[page].values() for one in found]
                for agency in ordered(drafts):
                    if agency.name == draft.name and page in agency.published:
                        agency.note(page, ASKED, TOLD, asked)
                draft.drop(page)
                continue
            article = stretches.pages[page].article
            told = [one.span for found in draft.grounds[page].values() for one in found]
            blocks = [one.span for one in article.blocks if one.kind != "title"]
            spans = tuple(
                block for block in blocks if any(block.meets(one) for one in told)
            ) or tuple(told)
            draft.whole.discard(page)
            draft.parts[page] = spans
            draft.added.add(page)
            draft.note(page, ADDS, "adds its own reporting to a text that it takes")
        if not draft.pages:
            del drafts[key]


def place_credits(drafts: Drafts) -> None:
    """« Avec AFP » below a page's own reporting is behind a part of it, none can tell which.

    So is each of two agencies that a page credits: « avec AFP et Reuters » is put together.
    """
    shared = reporting_of(drafts) | of_two_wires(drafts)
    for draft in ordered(drafts):
        if draft.kind in SUPPLIERS:
            for page in sorted((draft.credited - draft.whole) & shared):
                draft.parts.setdefault(page, ())


def of_two_wires(drafts: Drafts) -> frozenset[str]:
    """Pages that credit two agencies, each for a part."""
    wires = [
        one
        for one in ordered(drafts)
        if one.kind in WIRES and not one.collective and one.name != UNNAMED_AGENCIES
    ]
    credited = Counter(page for one in wires for page in one.credited - one.whole)
    return frozenset(page for page, times in credited.items() if times > 1)


def place_relays(drafts: Drafts, reuse: Sequence[Reuse], stretches: Stretches) -> None:
    """What two pages tell alike, and both have from one medium that they lean on, is that medium's.

    Not where one of them tells of reporting of its own, leans on a second medium, or has a
    statement beside it.
    """
    leaning: dict[str, set[str]] = {}
    for draft in ordered(drafts):
        for page in draft.cited:
            leaning.setdefault(page, set()).add(draft.name)
    own = {page for one in drafts.values() if one.kind == "own_reporting" for page in one.pages}
    signed = {page for one in drafts.values() if one.kind in SUPPLIERS for page in one.in_print}
    for draft in ordered(drafts):
        alone = {
            page
            for page in draft.cited - own - signed
            if (len(leaning[page]) == 1 and _leans_on(draft, page, leans))
            or (draft.kind in WIRES and _is_told_all(draft, page, stretches))
        }
        # It begins with the medium and comes back to it, or is a brief: it only relays what stood
        # there.
        for page in sorted(alone):
            text = stretches.pages[page]
            brief = text.body_words <= BRIEF_WORDS and not statement_spans(text)
            if _leans_on(draft, page, begins if brief else relays):
                draft.credited.add(page)
                draft.note(page, RELAYS, f"tells what {draft.name} told, and nothing else")
        for one in reuse:
            pair = {one.left, one.right}
            if one.kind in DEPENDENT_KINDS and pair <= alone:
                for page in pair:
                    draft.whole.add(page)
                    draft.note(page, RELAYS, "tells what another page has from there too")


def place_mixed(drafts: Drafts, stretches: Stretches) -> None:
    """Under an agency's signature, what stands on a release and not on its own page is no agency's.

    Where both are in the pile, so that it can be seen what is from which.
    """
    issuers = [one for one in ordered(drafts) if one.kind in SUPPLIERS and one.published]
    for draft in issuers:
        for page in sorted(draft.whole):
            if draft.kind not in WIRES or not draft.is_signed(page):
                continue
            own = stretches.shared(page, draft.published)
            given = [
                span
                for one in issuers
                if one is not draft
                for span in stretches.shared(page, one.published)
                if not any(mostly_in(span, known) for known in own)
            ]
            if own and stretches.share_of(page, given) >= MIXED_COVERAGE:
                draft.whole.discard(page)
                draft.parts[page] = own
                draft.note(page, "mixed", "has a part of its text from a page that is not from it")


def _is_told_all(draft: Draft, page: str, stretches: Stretches) -> bool:
    """Whether a page begins with what somebody told an agency, and comes back to that.

    Its text is that agency's, also where that cites a medium for a sentence.
    """
    text = stretches.pages[page]
    return any(
        rule == "cited"
        and relays(evidence)
        and all(is_told(text, one.span) and not text.is_quoted(one.span) for one in evidence)
        for (rule, _), evidence in draft.grounds.get(page, {}).items()
    )


def _leans_on(draft: Draft, page: str, how: Callable[[Sequence[Evidence]], bool]) -> bool:
    found = draft.grounds.get(page, {})
    return any(rule == "cited" and how(evidence) for (rule, _), evidence in found.items())
