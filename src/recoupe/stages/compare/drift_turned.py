"""Quotes that say the contrary on another page: a "not" come or gone, a word turned round."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from rapidfuzz.distance import Indel

from recoupe.languages import Language
from recoupe.languages.tables.concepts import OPPOSITES
from recoupe.languages.tables.kindred import CONTRARIES
from recoupe.records import AnchoredQuote, Drift, Evidence
from recoupe.stages.compare.alike import keys_between
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.quotations import (
    MIN_PART_WORDS,
    bare_words,
    cut_at_limit,
    drift_of_quotes,
    holds_run,
    keys_of_quote,
    place_of_run,
    quotes_by_speaker,
    translates,
    wordings,
)
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.signed_words import are_contrary, is_raised, signs_between
from recoupe.stages.compare.speaking import negates, plain_words

NEGATED = frozenset({"t"})
"""What a cut at the apostrophe leaves of "isn't"."""
MIN_TURNED_KEYS = 3
"""A translated quotation that was turned round holds so many telling words …"""
MIN_EQUAL_KEYS = 2
"""… or so many, where no other word stands on either side."""
MIN_ALIKE_WORDS = 5
"""Fewer words are said again at any time …"""
MIN_ALIKE = 0.6
"""… and so is what shares fewer words, in order, …"""
SAME_SIGNED = 0.8
"""… or fewer telling words (Dice)."""
CONTRARY = OPPOSITES | CONTRARIES


def find_turned_quotes(scene: Scene, paths: Paths, altered: Iterable[Drift]) -> list[Drift]:
    """Quotes that say the contrary by one word, "not", of which no other wording is told yet."""
    known = {side for one in altered for side in (one.left, one.right)}
    found: dict[tuple[str, str], Drift] = {}
    for left, right in contrary_quotes(scene):
        if known.isdisjoint({left.evidence, right.evidence}):
            drift = drift_of_quotes("quote_altered", left, right, turned_why(left, scene), paths)
            found.setdefault(wordings(left, right), drift)
    return [found[key] for key in sorted(found)]


def contrary_quotes(scene: Scene) -> Iterator[tuple[AnchoredQuote, AnchoredQuote]]:
    """Quotes of one speaker, on two pages, that say the contrary by one word."""
    for quotes in quotes_by_speaker(scene, min_words=MIN_PART_WORDS).values():
        for left, right in combinations(quotes, 2):
            if left.evidence.page != right.evidence.page and _says_the_contrary(left, right, scene):
                yield left, right


def _says_the_contrary(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    if scene.are_in_two_languages(left.evidence, right.evidence):
        return _is_turned_in_translation(left, right, scene)
    return (
        _drops_negation(left, right, scene)
        or _turns_a_word(left, right, scene)
        or _negates_another_word(left, right, scene)
    )


def _negates_another_word(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    """Whether both are one utterance in nearly the same words, and one affirms what other negates.

    « Pas des discours », « des tentes et des discours »; also where two words changed places.
    """
    words = [plain_words(one) for one in (left, right)]
    if min(map(len, words)) < MIN_ALIKE_WORDS or (Indel.normalized_similarity(*words) < MIN_ALIKE):
        return False
    if holds_run(*sorted(words, key=len, reverse=True)):
        return False  # cut short
    raised = {is_raised(one.evidence, scene) for one in (left, right)}
    if raised == {True, False}:
        return False
    mine, yours = (signs_between(one.evidence, scene) for one in (left, right))
    shared = mine.keys() & yours.keys()
    alike = 2 * len(shared) >= SAME_SIGNED * (len(mine) + len(yours))
    return len(shared) >= MIN_EQUAL_KEYS and alike and are_contrary(mine, yours)


def _turns_a_word(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    """Whether one word of a quotation is its contrary in the other: "lucky" and "unlucky"."""
    language = scene.languages[left.evidence.page]
    # "A fair deal" is turned round in "an unfair deal": articles go with the word behind them.
    mine, yours = (
        [word for word in plain_words(one) if word not in language.concepts.light]
        for one in (left, right)
    )
    if len(mine) != len(yours) or not mine:
        return False
    if min(len(plain_words(one)) for one in (left, right)) < MIN_PART_WORDS:
        return False
    apart = [pair for pair in zip(mine, yours, strict=True) if pair[0] != pair[1]]
    return len(apart) == 1 and (negates(*apart[0]) or _are_contrary(*apart[0], language))


def _are_contrary(one: str, other: str, language: Language) -> bool:
    """Whether two words stand for concepts that exclude each other: « ouvert », « fermé »."""
    keys = frozenset(language.concepts.concept_of(word, word) or word for word in (one, other))
    return keys in CONTRARY


def _drops_negation(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    """Whether one quotation is a run of the other but for the words that negate it there."""
    language = scene.languages[left.evidence.page]
    negations = NEGATED | language.concepts.negations | language.lexicon.modality.negation_needs
    joints = language.concepts.joints  # "We want no power, we want pay", "… power, and we want pay"
    bare = ([one for one in bare_words(e.evidence) if one not in joints] for e in (left, right))
    words = sorted(bare, key=len)
    told = [[word for word in one if word not in negations] for one in words]
    at = place_of_run(told[1], told[0])
    if len(told[0]) < MIN_PART_WORDS or at is None or holds_run(words[1], words[0]):
        return False
    kept = [number for number, word in enumerate(words[1]) if word not in negations]
    there = words[1][kept[at] : kept[at + len(told[0]) - 1] + 1]
    return (len(there) == len(told[0])) != (len(words[0]) == len(told[0]))


def _is_turned_in_translation(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    """Whether one quotation translates the other, or its part before a limit, but for a "not"."""
    for one, other in ((left, right), (right, left)):
        cut = cut_at_limit(other, scene)
        for place in (other.evidence, *((cut[0],) if cut else ())):
            if translates(one, place, scene, MIN_TURNED_KEYS) or _are_equal(one, place, scene):
                return are_contrary(signs_between(one.evidence, scene), signs_between(place, scene))
    return False


def turned_why(quote: AnchoredQuote, scene: Scene) -> str:
    """Why such a quotation is not the same on the two pages."""
    name = scene.name_of(quote.speaker)
    return f"{name} is quoted to the contrary on the two pages"


def _are_equal(quote: AnchoredQuote, place: Evidence, scene: Scene) -> bool:
    """Whether a place has the keys of a quotation in another language, and no other."""
    keys = keys_of_quote(quote, scene)
    return len(keys) >= MIN_EQUAL_KEYS and keys == keys_between(place.page, place.span, scene)
