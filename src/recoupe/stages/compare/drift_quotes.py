"""Quotes that changed on their way: other words, another speaker."""

from collections.abc import Collection, Sequence
from itertools import combinations

from rapidfuzz.distance import Indel

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredQuote, Drift, Evidence, Statement
from recoupe.stages.compare.drift_gaps import gap_between
from recoupe.stages.compare.drift_turned import turned_why
from recoupe.stages.compare.page_order import stood_before
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.quotations import (
    SAME_KEYS,
    are_in_one_claim,
    direct_quotes,
    drift_of_quotes,
    holds_run,
    keys_of_quote,
    quotes_by_speaker,
    translates,
    wordings,
)
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.speaking import are_spellings, even_words, given_to_two, plain_words

MIN_WORDS = 5
"""A shorter quote is cut from a sentence, and says nothing about the rest."""
MIN_SHARED = 0.5
"""Share of words, of the longer quote, from which two are one utterance."""
REWORDED = 0.65
"""The same where no claim lines them up."""
MIN_KEYS = 2
"""A translated quotation holds so many telling words."""
TELLING_LETTERS = 4
SPELLING = 0.8
OF_ONE_QUOTE = frozenset({"quote_altered", "quote_truncated"})
"""Kinds that a quotation made of two seems to be of as well, beside either part of it."""
EDITED_SHARE = 0.9
"""Share of words, in order, from which brackets alone tell two wordings apart."""


def find_altered_quotes(statements: Sequence[Statement], scene: Scene, paths: Paths) -> list[Drift]:
    """Quotes of one speaker that line up but differ in wording: one a pair of wordings."""
    quotes = direct_quotes([one for statement in statements for one in statement.quotes], scene)
    found: dict[tuple[str, str], Drift] = {}
    for left, right in combinations(quotes, 2):
        if left.evidence.page == right.evidence.page or left.speaker != right.speaker:
            continue
        why = _changed(left, right, statements, scene)
        if why is not None:
            drift = drift_of_quotes("quote_altered", left, right, why, paths)
            found.setdefault(wordings(left, right), drift)
    return [found[key] for key in sorted(found)]


def find_reworded_quotes(scene: Scene, paths: Paths) -> list[Drift]:
    """The same of quotes whose statements did not line up, where still more words are the same."""
    found: dict[tuple[str, str], Drift] = {}
    for quotes in quotes_by_speaker(scene).values():
        for left, right in combinations(quotes, 2):
            if left.evidence.page == right.evidence.page or scene.are_in_two_languages(
                left.evidence, right.evidence
            ):
                continue
            words = plain_words(left), plain_words(right)
            if Indel.normalized_similarity(*words) < REWORDED or not _tell_apart(*words):
                continue
            why = _changed(left, right, (), scene)
            if why is not None:
                drift = drift_of_quotes("quote_altered", left, right, why, paths)
                found.setdefault(wordings(left, right), drift)
    return [found[key] for key in sorted(found)]


def without_repeats(
    drifts: Sequence[Drift], wholes: Collection[Evidence], scene: Scene
) -> list[Drift]:
    """Drifts without those of a quotation that another of them tells better.

    What is made of two quotations differs from either of them; what is altered beside an utterance
    is so beside a page's longer quotation of it as well.

    Args:
        drifts: of one story.
        wholes: quotations made of two.
        scene: the story.
    """
    kept = [
        one
        for one in drifts
        if one.kind not in OF_ONE_QUOTE or not {one.left, one.right} & set(wholes)
    ]
    altered = [one for one in kept if one.kind == "quote_altered"]
    return [one for one in kept if not any(_is_nearer(other, one, scene) for other in altered)]


def _is_nearer(other: Drift, drift: Drift, scene: Scene) -> bool:
    """Whether both have one wording on a side, and the other one's second side is its source.

    Of an utterance that pages quote at two lengths: one that stood before, and then the shorter.
    """
    if other.id == drift.id or other.kind != drift.kind:
        return False
    for mine, theirs in _sides_of(other):
        for same, yours in _sides_of(drift):
            words, longer = (folded_words(one.exact) for one in (theirs, yours))
            if folded_words(mine.exact) != folded_words(same.exact) or words == longer:
                continue
            ranks = [
                (stood_before(here.page, there.page, scene), len(folded_words(there.exact)))
                for here, there in ((mine, theirs), (same, yours))
            ]
            if (holds_run(longer, words) or holds_run(words, longer)) and ranks[0] < ranks[1]:
                return True
    return False


def _sides_of(drift: Drift) -> tuple[tuple[Evidence, Evidence], ...]:
    return (drift.left, drift.right), (drift.right, drift.left)


def _tell_apart(mine: Sequence[str], yours: Sequence[str]) -> bool:
    """Whether a word that tells stands in one wording alone, in no spelling in the other."""
    only = set(mine) ^ set(yours)
    return any(
        len(word) >= TELLING_LETTERS
        and word.isalpha()
        and not any(Indel.normalized_similarity(word, one) >= SPELLING for one in only - {word})
        for word in only
    )


def find_moved_quotes(scene: Scene, paths: Paths) -> list[Drift]:
    """Quotes that two pages give to two people by name: one a pair of wordings."""
    found: dict[tuple[str, str], Drift] = {}
    direct = [one for one in scene.quotes.values() if one.form == "direct"]
    for left, right in given_to_two(direct, scene):
        names = scene.name_of(left.speaker), scene.name_of(right.speaker)
        why = f"said by {names[0]} on one page, by {names[1]} on the other, in the same words"
        drift = drift_of_quotes("quote_other_speaker", left, right, why, paths)
        found.setdefault(wordings(left, right), drift)
    return [found[key] for key in sorted(found)]


def _changed(
    left: AnchoredQuote, right: AnchoredQuote, statements: Sequence[Statement], scene: Scene
) -> str | None:
    """Why a quote is not the same on two pages; None where it is, or is another."""
    name = scene.name_of(left.speaker)
    if scene.are_in_two_languages(left.evidence, right.evidence):
        if not _is_turned_round(left, right, statements, scene):
            return None
        return turned_why(left, scene)
    mine, yours = plain_words(left), plain_words(right)
    even = (even_words(one, scene) for one in (left, right))
    if _holds_other(mine, yours) or are_spellings(mine, yours) or _holds_other(*even):
        return None
    is_edited = _is_edited(left, right) or _are_translations(left, right, scene)
    if min(len(mine), len(yours)) < MIN_WORDS or is_edited:
        return None
    if Indel.normalized_similarity(mine, yours) < MIN_SHARED or _has_gap(left, right, scene):
        return None
    return f"{name} is quoted in two wordings; they may be two translations"


def _holds_other(mine: Sequence[str], yours: Sequence[str]) -> bool:
    return holds_run(mine, yours) or holds_run(yours, mine)


def _are_translations(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    """Whether an earlier page has the same utterance in another language: both translate it.

    Where the telling words are the same, small words are the translator's.
    """
    mine, yours = keys_of_quote(left, scene), keys_of_quote(right, scene)
    if 2 * len(mine & yours) < SAME_KEYS * (len(mine) + len(yours)):
        return False
    return any(
        one.speaker == left.speaker
        and scene.are_in_two_languages(one.evidence, left.evidence)
        and all(
            stood_before(one.evidence.page, each.evidence.page, scene) for each in (left, right)
        )
        and any(
            translates(one, each.evidence, scene, MIN_KEYS)
            or are_in_one_claim(one, each.evidence, scene)
            for each in (left, right)
        )
        for one in scene.quotes.values()
        if one.form == "direct"
    )


def _has_gap(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    """Whether one quotation drops the middle of the other: that is told as what it is."""
    return any(gap_between(*pair, scene) for pair in ((left, right), (right, left)))


def _is_edited(left: AnchoredQuote, right: AnchoredQuote) -> bool:
    """Whether brackets mark what an editor put into a quotation, and the rest is the same."""
    bare = [folded_words(one.evidence.exact) for one in (left, right)]
    kept = [plain_words(one) for one in (left, right)]
    return bare != kept and Indel.normalized_similarity(*kept) >= EDITED_SHARE


def _is_turned_round(
    left: AnchoredQuote, right: AnchoredQuote, statements: Sequence[Statement], scene: Scene
) -> bool:
    """Whether statements in two quotations say the same, one of them with a negation."""
    mine, yours = (
        [
            one
            for one in statements
            if quote.evidence.span.meets(one.evidence.span)
            and one.evidence.page == quote.evidence.page
        ]
        for quote in (left, right)
    )
    return any(
        scene.has_negation(one) != scene.has_negation(other)
        and scene.sameness(one, other) >= SAME_KEYS
        for one in mine
        for other in yours
    )
