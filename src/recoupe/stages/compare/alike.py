"""Whether two statements say one thing, where a shared claim or passage is not enough to say so."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import inf

from rapidfuzz.distance import Indel

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages.tables.concepts import STEM_LETTERS
from recoupe.languages.tables.kindred import kin_of_all
from recoupe.records import Span, Statement
from recoupe.stages.compare.scene import Scene

CONTENT_TAGS = frozenset({"NOUN", "VERB", "ADJ", "PROPN"})
Values = tuple[float | None, float | None]
"""Lowest and highest value of a number; None where it is open."""
MIN_LIKENESS = 0.6
"""Share of keys and names (Dice) from which two statements may say one thing."""
MIN_SHARED_KEYS = 3
"""Statements of no common claim are one only where they share so many keys …"""
MIN_ALL_KEYS = 0.85
"""… and nearly all that they have."""


def say_one_thing(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether nearly the same words tell one deed, both or neither negated, numbers fitting."""
    if scene.likeness(left, right) < MIN_LIKENESS:
        return False
    if scene.has_negation(left) != scene.has_negation(right):
        return False
    return _share_a_deed(left, right, scene) and _fit(left, right, scene)


def worded_alike(left: Statement, right: Statement) -> tuple[int, float]:
    """Words of the shorter statement, and the share of words, in order, that both have."""
    mine, yours = (folded_words(one.evidence.exact) for one in (left, right))
    return min(len(mine), len(yours)), Indel.normalized_similarity(mine, yours)


def without_support(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys of a statement but those of verbs that tell little beside their noun.

    « Prendre feu » and "catch fire" are one.
    """
    support = scene.language(statement).concepts.support
    return scene.plain_keys(statement) - {
        key for token, key in scene.keyed_tokens(statement) if fold(token.lemma) in support
    }


def word_of(statement: Statement, key: str, scene: Scene) -> str:
    """The word or phrase of a statement that stands for a key, as written; else the key."""
    text = scene.articles[statement.evidence.page].text
    told = (token.span.of(text) for token, held in scene.keyed_tokens(statement) if held == key)
    return next(told, None) or _phrase_of(statement, key, scene) or key


def _phrase_of(statement: Statement, key: str, scene: Scene) -> str | None:
    """« Mis en examen », "tested positive": the phrase that stands for a key."""
    text, concepts = (
        scene.articles[statement.evidence.page].text,
        scene.language(statement).concepts,
    )
    tokens = scene.tokens_in(statement)
    words = [(fold(one.lemma), fold(one.span.of(text)), one.tag) for one in tokens]
    for at in range(len(words)):
        phrase = concepts.phrase_at(words, at)
        if phrase is not None and concepts.senses.get(phrase[0]) == key:
            return text[tokens[at].start : tokens[phrase[1][-1]].end]
    return None


def keys_between(page: str, span: Span, scene: Scene) -> frozenset[str]:
    """Keys of the telling words in a stretch of a page, by their tags; numbers left out."""
    language = scene.languages[page]
    text = scene.articles[page].text
    found = set()
    for token in scene.tokens_at(page, span):
        lemma, word = fold(token.lemma), fold(token.span.of(text))
        if token.tag in CONTENT_TAGS and not {lemma, word} & language.concepts.light:
            found.add(language.concepts.concept_of(lemma, word) or lemma[:STEM_LETTERS])
    return frozenset(found)


def verb_keys(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys of the telling verbs of a statement."""
    return frozenset(key for token, key in scene.keyed_tokens(statement) if token.tag == "VERB")


def telling_verbs(statement: Statement, scene: Scene) -> frozenset[str]:
    """The same without verbs that tell little: « a », « fait », "was"."""
    language = scene.language(statement)
    light = frozenset(scene.key_of(word, language) for word in language.concepts.light)
    return verb_keys(statement, scene) - light


def are_kin(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether a deed of one is of the class of a deed of the other: served, given out."""
    mine, yours = (kin_of_all(one) for one in (left, right))
    return bool(mine & yours)


def subject_keys(statement: Statement, deed: str, scene: Scene) -> frozenset[str]:
    """Keys and names of what stands before the verb of a deed, in its statement; empty where none.

    « La liste de Marc Ollivier » of « La liste de Marc Ollivier a gagné l'élection ».
    """
    told = scene.keyed_tokens(statement)
    verb = next((one for one, key in told if key == deed and one.tag == "VERB"), None)
    if verb is None:
        return frozenset()
    keys = {key for one, key in told if one.start < verb.start}
    names = {
        scene.shared_name(one.entity)
        for one in scene.mentions_in(statement)
        if one.entity in statement.entities and one.evidence.span.end <= verb.start
    }
    return frozenset(keys | names)


def _share_a_deed(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether a verb of one is a word of the other, where both have a verb that tells."""
    mine, yours = verb_keys(left, scene), verb_keys(right, scene)
    if not mine or not yours:
        return True
    return bool(mine & scene.plain_keys(right)) or bool(yours & scene.plain_keys(left))


def _fit(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether no number or time of one is missing on the other, where both tell some."""
    numbers = [[(one.low, one.high) for one in scene.quantities_of(each)] for each in (left, right)]
    times = [{one.value for one in scene.times_of(each)} for each in (left, right)]
    fewer, more = sorted(numbers, key=len)
    return all(any(_meet(one, other) for other in more) for one in fewer) and (
        not times[0] or not times[1] or times[0] <= times[1] or times[1] <= times[0]
    )


def _meet(one: Values, other: Values) -> bool:
    """Whether two numbers may be one: three, and at least three."""
    low = max(value for value in (one[0], other[0], -inf) if value is not None)
    high = min(value for value in (one[1], other[1], inf) if value is not None)
    return low <= high


def counterparts(
    some: Sequence[Statement],
    others: Iterable[Statement],
    scene: Scene,
    *,
    offices: bool = False,
) -> Iterator[tuple[Statement, Statement]]:
    """Pairs of two pages and of no common claim that hold nearly the same keys.

    Args:
        some: the fewer.
        others: the many; looked up by their keys, so that no pair is tried in vain.
        scene: the story that holds both.
        offices: whether the offices of those whom a statement names are left out.
    """
    keys = {one.id: _compared(one, scene, offices=offices) for one in others}
    holders: dict[str, list[str]] = defaultdict(list)
    for name, held in sorted(keys.items()):
        for key in held:
            holders[key].append(name)
    for one in some:
        mine = _compared(one, scene, offices=offices)
        shared = Counter(name for key in mine for name in holders.get(key, ()))
        for name, count in sorted(shared.items()):
            other = scene.statements[name]
            if (
                count >= MIN_SHARED_KEYS
                and other.evidence.page != one.evidence.page
                and scene.claim_of.get(one.id) is not scene.claim_of.get(other.id)
                and 2 * count >= MIN_ALL_KEYS * (len(mine) + len(keys[name]))
            ):
                yield one, other


def _compared(statement: Statement, scene: Scene, *, offices: bool) -> frozenset[str]:
    keys = without_support(statement, scene)
    if not offices:
        return keys
    language = scene.language(statement)
    roles = (scene.role_keys(one, language) for one in statement.entities)
    return keys.difference(*roles)
