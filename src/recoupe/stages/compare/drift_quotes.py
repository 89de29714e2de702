"""Quotes of one speaker that two pages print in different words."""

from collections.abc import Sequence

from rapidfuzz.distance import Indel

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredQuote, Drift, Statement, id_of
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene

MIN_WORDS = 5
"""A shorter quote is cut from a sentence, and says nothing about the rest."""
MIN_SHARED = 0.5
"""Share of words, of the longer quote, from which two are one utterance."""


def find_altered_quotes(statements: Sequence[Statement], scene: Scene, paths: Paths) -> list[Drift]:
    """Quotes of one speaker that line up but differ in wording: one a pair of wordings.

    A quote that is a run of words of the other is a shorter quotation, and no drift.
    """
    quotes = [
        scene.quotes[one]
        for statement in statements
        for one in statement.quotes
        if one in scene.quotes
    ]
    quotes = [one for one in quotes if one.form == "direct" and one.speaker]
    found: dict[tuple[str, str], Drift] = {}
    for index, left in enumerate(quotes):
        for right in quotes[index + 1 :]:
            if not _differ(left, right, scene):
                continue
            wordings = sorted((_folded(left), _folded(right)))
            found.setdefault((wordings[0], wordings[1]), _drift(left, right, scene, paths))
    return [found[key] for key in sorted(found)]


def _folded(quote: AnchoredQuote) -> str:
    return " ".join(folded_words(quote.evidence.exact))


def _differ(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    if left.evidence.page == right.evidence.page or left.speaker != right.speaker:
        return False
    if scene.languages[left.evidence.page].tag != scene.languages[right.evidence.page].tag:
        return False
    mine, yours = (folded_words(one.evidence.exact) for one in (left, right))
    if min(len(mine), len(yours)) < MIN_WORDS or _holds(mine, yours) or _holds(yours, mine):
        return False
    return Indel.normalized_similarity(mine, yours) >= MIN_SHARED


def _holds(words: Sequence[str], part: Sequence[str]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(words)} "


def _drift(left: AnchoredQuote, right: AnchoredQuote, scene: Scene, paths: Paths) -> Drift:
    first, second = sorted((left, right), key=lambda one: one.evidence)
    places = [
        (one.evidence.page, one.evidence.span.start, one.evidence.span.end)
        for one in (first, second)
    ]
    return Drift(
        id=id_of("drift", "quote_altered", *places),
        kind="quote_altered",
        left=first.evidence,
        right=second.evidence,
        direction=paths.direction(first.evidence.page, second.evidence.page),
        why=f"{scene.name_of(left.speaker)} is quoted in two wordings; they may be two "
        "translations",
        rule="quote_altered",
    )
