"""Quotes that changed on their way: other words, cut short, another speaker."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, permutations

from rapidfuzz.distance import Indel

from recoupe.algorithms.folding import fold, folded_words
from recoupe.records import AnchoredQuote, Drift, Evidence, Span, Statement
from recoupe.stages.compare.alike import keys_between
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.quotations import (
    MIN_PART_WORDS,
    are_translated,
    bare_words,
    direct_quotes,
    drift_of_quotes,
    folded_quote,
    holds_run,
    keys_of_quote,
    place_of_run,
    quotes_by_speaker,
)
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.speaking import are_spellings, given_to_two, plain_words

MIN_WORDS = 5
"""A shorter quote is cut from a sentence, and says nothing about the rest."""
NEGATED = frozenset({"t"})
"""What a cut at the apostrophe leaves of "isn't"."""
MIN_SHARED = 0.5
"""Share of words, of the longer quote, from which two are one utterance."""
REWORDED = 0.65
"""The same where no claim lines them up."""
TELLING_LETTERS = 4
SPELLING = 0.8
EDITED_SHARE = 0.9
"""Share of words, in order, from which brackets alone tell two wordings apart."""
LIMIT_WORDS = 2
"""A word that limits stands so near behind the cut."""
MIN_KEYS = 2
"""A translated part of a quotation holds so many telling words …"""
MIN_TURNED_KEYS = 3
SAME_KEYS = 0.8
"""… and shares so many of them (Dice)."""


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
            found.setdefault(_wordings(left, right), drift)
    return [found[key] for key in sorted(found)]


def find_reworded_quotes(scene: Scene, paths: Paths) -> list[Drift]:
    """The same of quotes whose statements did not line up, where still more words are the same."""
    found: dict[tuple[str, str], Drift] = {}
    for quotes in quotes_by_speaker(scene).values():
        for left, right in combinations(quotes, 2):
            if left.evidence.page == right.evidence.page or are_translated(left, right, scene):
                continue
            words = plain_words(left), plain_words(right)
            if Indel.normalized_similarity(*words) < REWORDED or not _tell_apart(*words):
                continue
            why = _changed(left, right, (), scene)
            if why is not None:
                drift = drift_of_quotes("quote_altered", left, right, why, paths)
                found.setdefault(_wordings(left, right), drift)
    return [found[key] for key in sorted(found)]


def find_turned_quotes(scene: Scene, paths: Paths, altered: Iterable[Drift]) -> list[Drift]:
    """Quotes that say the contrary by one word, "not", of which no other wording is told yet."""
    known = {side for one in altered for side in (one.left, one.right)}
    found: dict[tuple[str, str], Drift] = {}
    for left, right in contrary_quotes(scene):
        if known.isdisjoint({left.evidence, right.evidence}):
            drift = drift_of_quotes("quote_altered", left, right, _turned(left, scene), paths)
            found.setdefault(_wordings(left, right), drift)
    return [found[key] for key in sorted(found)]


def contrary_quotes(scene: Scene) -> Iterator[tuple[AnchoredQuote, AnchoredQuote]]:
    """Quotes of one speaker, on two pages, that say the contrary by one word."""
    for quotes in quotes_by_speaker(scene, min_words=MIN_PART_WORDS).values():
        for left, right in combinations(quotes, 2):
            if left.evidence.page != right.evidence.page and _says_the_contrary(left, right, scene):
                yield left, right


def _wordings(left: AnchoredQuote, right: AnchoredQuote) -> tuple[str, str]:
    """Both wordings, in either order the same."""
    one, other = sorted((folded_quote(left), folded_quote(right)))
    return one, other


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
        found.setdefault(_wordings(left, right), drift)
    return [found[key] for key in sorted(found)]


def find_cut_quotes(scene: Scene, paths: Paths) -> list[Drift]:
    """Quotes of one speaker that another page cuts short.

    A quote that is a run of words of the other is a shorter quotation, and no drift, unless what
    was cut limits what is left: « …, mais nous n'avons pas de données pour les nourrissons ».
    """
    found: dict[tuple[str, str], Drift] = {}
    for quotes in quotes_by_speaker(scene, min_words=MIN_PART_WORDS).values():
        for shorter, longer in permutations(quotes, 2):
            why = _truncated(shorter, longer, scene)
            if why is not None:
                key = (folded_quote(shorter), folded_quote(longer))
                found.setdefault(
                    key, drift_of_quotes("quote_truncated", longer, shorter, why, paths)
                )
    return [found[key] for key in sorted(found)]


def _changed(
    left: AnchoredQuote, right: AnchoredQuote, statements: Sequence[Statement], scene: Scene
) -> str | None:
    """Why a quote is not the same on two pages; None where it is, or is another."""
    name = scene.name_of(left.speaker)
    if are_translated(left, right, scene):
        if not _is_turned_round(left, right, statements, scene):
            return None
        return _turned(left, scene)
    mine, yours = plain_words(left), plain_words(right)
    if holds_run(mine, yours) or holds_run(yours, mine) or are_spellings(mine, yours):
        return None
    if min(len(mine), len(yours)) < MIN_WORDS or _is_edited(left, right):
        return None
    if Indel.normalized_similarity(mine, yours) < MIN_SHARED:
        return None
    return f"{name} is quoted in two wordings; they may be two translations"


def _turned(quote: AnchoredQuote, scene: Scene) -> str:
    return f"{scene.name_of(quote.speaker)} affirms on one page what the other page has him deny"


def _says_the_contrary(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    if are_translated(left, right, scene):
        return _is_turned_in_translation(left, right, scene)
    return _drops_negation(left, right, scene)


def _drops_negation(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    """Whether one quotation is a run of the other but for the words that negate it there."""
    language = scene.languages[left.evidence.page]
    negations = NEGATED | language.concepts.negations | language.lexicon.modality.negation_needs
    words = sorted((bare_words(left), bare_words(right)), key=len)
    told = [[word for word in one if word not in negations] for one in words]
    at = place_of_run(told[1], told[0])
    if len(told[0]) < MIN_PART_WORDS or at is None or holds_run(words[1], words[0]):
        return False
    kept = [number for number, word in enumerate(words[1]) if word not in negations]
    there = words[1][kept[at] : kept[at + len(told[0]) - 1] + 1]
    return (len(there) == len(told[0])) != (len(words[0]) == len(told[0]))


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


def _truncated(shorter: AnchoredQuote, longer: AnchoredQuote, scene: Scene) -> str | None:
    """Why a quote was cut where a word begins to limit it; None where it was not."""
    if shorter.evidence.page == longer.evidence.page:
        return None
    conceded = _conceded(shorter, longer, scene)
    if conceded is not None:
        return f"the shorter quotation is what « {conceded} » concedes in the other"
    limits = scene.languages[longer.evidence.page].concepts.limits
    if are_translated(shorter, longer, scene):
        mark = _limit_behind(shorter, longer, scene)
    else:
        kept, whole = (folded_words(one.evidence.exact) for one in (shorter, longer))
        mark = next((word for word in _after(whole, kept) if word in limits), None)
    return None if mark is None else f"the shorter quotation leaves out what « {mark} » adds"


def _conceded(shorter: AnchoredQuote, longer: AnchoredQuote, scene: Scene) -> str | None:
    """The conjunction right before the run that the shorter quote keeps: « même si », "although".

    What somebody concedes is not what he says.
    """
    if are_translated(shorter, longer, scene):
        return None
    kept, whole = bare_words(shorter), bare_words(longer)
    at = place_of_run(whole, kept)
    if at is None or len(kept) < MIN_WORDS:
        return None
    before = f" {' '.join(whole[:at])}"
    concessions = scene.languages[longer.evidence.page].drifting.concessions
    return next((one for one in concessions if at and before.endswith(f" {one}")), None)


def _limit_behind(shorter: AnchoredQuote, longer: AnchoredQuote, scene: Scene) -> str | None:
    """The word that limits in the longer quote, where all before it is the translated other."""
    own = scene.languages[shorter.evidence.page].concepts.limits
    cut = _cut_at_limit(longer, scene)
    if cut is None or not own.isdisjoint(folded_words(shorter.evidence.exact)):
        return None
    head, word = cut
    if not _translates(shorter, head, scene, MIN_KEYS):
        return None
    return None if _is_denied_once(shorter.evidence, head, scene) else word


def _cut_at_limit(quote: AnchoredQuote, scene: Scene) -> tuple[Evidence, str] | None:
    """What stands before the first word that limits in a quotation, and that word."""
    page, span = quote.evidence.page, quote.evidence.span
    article, limits = scene.articles[page], scene.languages[page].concepts.limits
    for token in scene.tokens_at(page, span)[1:]:
        word = token.span.of(article.text).lower()
        if word in limits:
            return article.evidence(Span(span.start, token.start)), word
    return None


def _translates(quote: AnchoredQuote, place: Evidence, scene: Scene, min_keys: int) -> bool:
    """Whether a place has nearly the keys of a quotation in another language."""
    mine, yours = keys_of_quote(quote, scene), keys_between(place.page, place.span, scene)
    shared = 2 * len(mine & yours)
    return len(mine) >= min_keys and shared >= SAME_KEYS * (len(mine) + len(yours))


def _is_denied_once(one: Evidence, other: Evidence, scene: Scene) -> bool:
    """Whether one of two places has a negation and the other has none."""
    return _has_negation(one, scene) != _has_negation(other, scene)


def _has_negation(place: Evidence, scene: Scene) -> bool:
    negations = scene.languages[place.page].concepts.negations
    text = scene.articles[place.page].text
    words = (fold(one.span.of(text)) for one in scene.tokens_at(place.page, place.span))
    return not negations.isdisjoint(word.rstrip("'") for word in words)


def _is_turned_in_translation(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    """Whether one quotation translates the other, or its part before a limit, but for a "not"."""
    for one, other in ((left, right), (right, left)):
        cut = _cut_at_limit(other, scene)
        for place in (other.evidence, *((cut[0],) if cut else ())):
            if _translates(one, place, scene, MIN_TURNED_KEYS):
                return _is_denied_once(one.evidence, place, scene)
    return False


def _after(longer: Sequence[str], shorter: Sequence[str]) -> Sequence[str]:
    """The first words that stand in the longer quote behind the run that the shorter one keeps."""
    at = place_of_run(longer, shorter)
    return () if at is None else longer[at + len(shorter) :][:LIMIT_WORDS]
