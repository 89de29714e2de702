"""Quotations from whose middle another page takes words out, and marks nothing."""

from collections.abc import Sequence
from itertools import permutations

from recoupe.records import AnchoredQuote, Drift, Span
from recoupe.stages.compare.alike import keys_between
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.quotations import (
    MIN_PART_WORDS,
    drift_of_quotes,
    folded_quote,
    holds_run,
    keys_of_quote,
    quotes_by_speaker,
)
from recoupe.stages.compare.scene import Scene

MIN_KEYS = 2
"""So many telling words are taken out, and as many are left: one alone may be another wording."""
MARKS = ("…", "...", "[", "(")
"""Signs by which a page says that it leaves something out, or puts something in."""


def find_gapped_quotes(scene: Scene, paths: Paths) -> list[Drift]:
    """Quotes of one speaker of which another page drops the middle: one a pair of wordings.

    « Les pêcheurs qui perdront des zones seront indemnisés » is not « les pêcheurs seront
    indemnisés ».
    """
    found: dict[tuple[str, str], Drift] = {}
    for quotes in quotes_by_speaker(scene, min_words=MIN_PART_WORDS).values():
        for shorter, longer in permutations(quotes, 2):
            gap = gap_between(shorter, longer, scene)
            if gap is not None:
                text = scene.articles[longer.evidence.page].text
                why = f"the shorter quotation leaves out « {gap.of(text)} », and marks nothing"
                key = (folded_quote(shorter), folded_quote(longer))
                found.setdefault(
                    key, drift_of_quotes("quote_truncated", longer, shorter, why, paths)
                )
    return [found[key] for key in sorted(found)]


def gap_between(shorter: AnchoredQuote, longer: AnchoredQuote, scene: Scene) -> Span | None:
    """What the longer quotation has in its middle and the other has not; None for another change.

    All other words are the same, in order; the words that are left out tell something, and the
    page that leaves them out tells it nowhere else.
    """
    if shorter.evidence.page == longer.evidence.page or scene.are_in_two_languages(
        shorter.evidence, longer.evidence
    ):
        return None
    if any(mark in shorter.evidence.exact for mark in MARKS):
        return None
    kept, whole = _words(shorter, scene), _words(longer, scene)
    start = _dropped_at([one for one, _ in kept], [one for one, _ in whole])
    if start is None:
        return None
    gap = Span(whole[start][1].start, whole[start + len(whole) - len(kept) - 1][1].end)
    keys = keys_between(longer.evidence.page, gap, scene)
    if min(len(keys), len(keys_of_quote(shorter, scene))) < MIN_KEYS:
        return None
    told = (scene.plain_keys(one) for one in scene.statements_of(shorter.evidence.page))
    return None if keys <= frozenset[str]().union(*told) else gap


def _dropped_at(kept: Sequence[str], whole: Sequence[str]) -> int | None:
    """After how many words others were taken out; None where none were, or not from the middle.

    >>> _dropped_at(["all", "will", "be", "paid"], ["all", "here", "will", "be", "paid"])
    1
    >>> _dropped_at(["i", "felt", "ill"], ["i", "ran", "and", "i", "felt", "ill"])
    """
    if len(whole) <= len(kept) or holds_run(whole, kept):
        return None
    start, end = _common(kept, whole), _common(kept[::-1], whole[::-1])
    if not start or not end or start + end < len(kept):
        return None
    return min(start, len(kept) - 1)


def _words(quote: AnchoredQuote, scene: Scene) -> list[tuple[str, Span]]:
    """Words of a quotation in lower case, with where they stand; marks are left out."""
    page = quote.evidence.page
    text = scene.articles[page].text
    spans = (one.span for one in scene.tokens_at(page, quote.evidence.span))
    told = [(one.of(text).lower().replace("’", "'"), one) for one in spans]
    return [(word, span) for word, span in told if any(map(str.isalnum, word))]


def _common(some: Sequence[str], others: Sequence[str]) -> int:
    """How many words two wordings have in common from where they begin."""
    shared = 0
    for one, other in zip(some, others, strict=False):
        if one != other:
            break
        shared += 1
    return shared
