"""Pages in two languages, and what is given out: what tells that one has it from the other."""

from dataclasses import replace

from recoupe.algorithms.origin_folds import ALIKE, IN_STRETCHES
from recoupe.records import ReuseKind
from recoupe.stages.trace.beside_words import aligned_beside
from recoupe.stages.trace.content import told_sentences
from recoupe.stages.trace.givers import names, relay_one, taker_of, tells_of_a_third
from recoupe.stages.trace.issued import is_print
from recoupe.stages.trace.kinds import CONTAINED_COVERAGE, SIBLING_WORDS, judge_alike
from recoupe.stages.trace.material import Material
from recoupe.stages.trace.parallel import Aligned, Parallel, aligned_spans, parallel_of
from recoupe.stages.trace.retellings import MAYBE_WORDS, judge_issued
from recoupe.stages.trace.stretch import translated_stretches
from recoupe.stages.trace.verdict import Verdict

SAME_DISPATCH = "alike-print"
"""Rule of a translation beside a print that an agency signs: neither holds all of the dispatch."""
TRANSLATED_SHARE = 0.75
"""A translation of a reporter's page, or one that he made, has so many of its names and figures."""
TRANSLATED_STRETCH = "a stretch of one tells what a stretch of the other does, in another language"


def told_alike(left: Material, right: Material) -> tuple[Verdict | None, list[Aligned]]:
    """Translation of a page in another language, by what of both runs parallel, however short."""
    contents = (left.neutral, right.neutral)
    found = parallel_of(*contents, loose=True)
    asked = found is not None and not (_names_alone(left, right) or _was_there(left, right, found))
    verdict = judge_alike(found) if found and asked else None
    taker = taker_of(left, right)
    if found and taker and verdict is None:
        verdict = from_issued(left, right, taker, found)
    if found is None or verdict is None:
        return None, []
    if verdict.rule == ALIKE and _is_of_one_dispatch(left, right):
        verdict = replace(verdict, rule=SAME_DISPATCH)
    return verdict, aligned_beside(found, contents, verdict, (), left.page)


def _was_there(left: Material, right: Material, found: Parallel) -> bool:
    """Whether a page tells of its own reporting, and the other has figures or names beside it.

    Two who sat in one courtroom have the accused, his age and the day of the sentence in common.
    """
    return (left.voice.reports or right.voice.reports) and found.shared_share < TRANSLATED_SHARE


def _is_of_one_dispatch(left: Material, right: Material) -> bool:
    """Whether one page prints a dispatch under its agency's name, and the other asked nobody.

    What a translation has beside such a print it has from the same dispatch, which was cut there.
    """
    return any(
        is_print(one.page, one.issued) and not other.issued and not other.voice.reports
        for one, other in ((left, right), (right, left))
    )


def translated_in_part(left: Material, right: Material) -> tuple[Verdict | None, list[Aligned]]:
    """Sibling of a page in another language, where a stretch of the two runs parallel.

    A translation, where that is most of one page: it was cut.
    """
    steps = translated_stretches(left.neutral, right.neutral)
    found = [
        one
        for one in aligned_spans(steps, left.neutral, right.neutral, "translated")
        if left.page.unquoted_in(one.left) >= SIBLING_WORDS
        and right.page.unquoted_in(one.right) >= SIBLING_WORDS
    ]
    if not found:
        return None, []
    most = max(
        left.page.share_of(one.left for one in found),
        right.page.share_of(one.right for one in found),
    )
    kind: ReuseKind = "translation" if most >= CONTAINED_COVERAGE else "sibling"
    return Verdict(kind=kind, rule=IN_STRETCHES, why=TRANSLATED_STRETCH), found


def from_issued(
    left: Material, right: Material, taker: Material, found: Parallel
) -> Verdict | None:
    """Rewrite or translation, where a page has all that it tells from what the other gives out.

    Args:
        left: the page whose id sorts first.
        right: the other.
        taker: the one of them that may have it from there.
        found: how the two run parallel.
    """
    giver = right if taker is left else left
    named = names(taker, giver) or relay_one(giver, taker)
    across = left.page.language.tag != right.page.language.tag
    own, theirs = (taker.neutral, giver.neutral) if across else (taker.native, giver.native)
    return judge_issued(
        found,
        len(set(own.anchors)),
        named=named,
        # One sentence stands in whatever order: everybody has the result of a match.
        sentences=told_sentences(own, theirs) if taker.page.body_words >= MAYBE_WORDS else 0.0,
        kind="translation" if across else "rewrite",
    )


def _names_alone(left: Material, right: Material) -> bool:
    """Whether two pages have names but no figure in common, and one is from a medium it cites.

    Whom a happening is about stands on every page of it.
    """
    common = set(left.neutral.anchors) & set(right.neutral.anchors)
    return all(one.startswith("n ") for one in common) and (
        tells_of_a_third(left, right) or tells_of_a_third(right, left)
    )
