"""What a stretch of a page affirms and what it negates, word by word.

« Nous n'achetons pas un nom, nous achetons un centre de formation » negates the name and affirms
the centre; a page that prints it the other way round has every word, and turns it round. A negation
reaches from where it stands to the end of its part: up to a mark, or to a coordinator behind which
another verb stands.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from recoupe.algorithms.folding import fold
from recoupe.languages import Language
from recoupe.records import Evidence, Token
from recoupe.stages.compare.alike import CONTENT_TAGS
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.scene_words import folded_token

PARTS = frozenset(",;:()–—.!?…")
"""Marks at which a negation ends."""
PHRASE_WORDS = 4
"""So many words a phrase has at most that only looks like a negation."""
REACH = 3
"""So many words before a verb, its negation stands."""
VERBAL = frozenset({"VERB", "AUX"})

Signs = Mapping[str, frozenset[bool]]
"""Key → whether it is affirmed, negated, or both."""


def signs_between(place: Evidence, scene: Scene) -> Signs:
    """Keys of the telling words in a stretch of a page, verbs that tell little among them.

    Those of opinion are left out: "I don't think that he left" says what "I think that he did not
    leave" says.
    """
    language = scene.languages[place.page]
    text = scene.articles[place.page].text
    tokens = scene.tokens_at(place.page, place.span)
    forms = [folded_token(text, one) for one in tokens]
    found: dict[str, set[bool]] = defaultdict(set)
    for part in _parts(tokens, forms, language):
        negated = False
        for at in part:
            negated = negated or _negates(at, part, forms, language)
            opinion = fold(tokens[at].lemma) in language.disputing.opining
            key = _key_of(tokens[at], forms[at], language)
            if key is not None and not opinion and not _is_mark(forms[at], language):
                found[key].add(not negated)
    return {key: frozenset(signs) for key, signs in sorted(found.items())}


def are_contrary(mine: Signs, yours: Signs) -> bool:
    """Whether one affirms a key that the other only negates."""
    return any(mine[key].isdisjoint(yours[key]) for key in mine.keys() & yours.keys())


def is_raised(place: Evidence, scene: Scene) -> bool | None:
    """Whether a verb of opinion is negated for what stands behind it; None where none is told.

    "I don't think that he left" is "I think that he did not leave".
    """
    language = scene.languages[place.page]
    text = scene.articles[place.page].text
    tokens = scene.tokens_at(place.page, place.span)
    forms = [folded_token(text, one) for one in tokens]
    for at, token in enumerate(tokens):
        if fold(token.lemma) in language.disputing.opining:
            near = range(max(0, at - REACH), at + 1)
            return any(_negates(one, range(len(forms)), forms, language) for one in near)
    return None


def _parts(
    tokens: Sequence[Token], forms: Sequence[str], language: Language
) -> Iterable[Sequence[int]]:
    """Places of the words of each part."""
    joints = language.concepts.joints
    part = list[int]()
    for at, form in enumerate(forms):
        if form in PARTS or (form in joints and _tells(at, tokens, forms, language)):
            yield part
            part = []
        part.append(at)
    yield part


def _tells(at: int, tokens: Sequence[Token], forms: Sequence[str], language: Language) -> bool:
    """Whether a verb, or a contrast to what was negated, stands behind a coordinator."""
    joints = language.concepts.joints
    if forms[at] in joints - language.lexicon.coordinators:
        return True
    for token, form in zip(tokens[at + 1 :], forms[at + 1 :], strict=True):
        if form in PARTS or form in joints:
            return False
        if token.tag in VERBAL:
            return True
    return False


def _negates(at: int, part: Sequence[int], forms: Sequence[str], language: Language) -> bool:
    """Whether a word negates what follows; « ne … que » only limits it, "not only" adds to it."""
    modality = language.lexicon.modality
    told = f"{' '.join(forms[at : at + PHRASE_WORDS])} "
    if any(told.startswith(f"{one} ") for one in language.disputing.seeming_negations):
        return False
    if forms[at] in language.disputing.verbless:
        return True
    if forms[at] not in language.concepts.negations | modality.negations:
        return False
    if forms[at] not in modality.negations or not modality.negation_needs:
        return True
    # « Avant qu'il ne soit trop tard » and « ne … que » negate nothing.
    behind = {forms[one] for one in part if one > at}
    limited = modality.restricted if behind & modality.restrictors else frozenset[str]()
    return not behind.isdisjoint(modality.negation_needs - limited)


def _is_mark(form: str, language: Language) -> bool:
    modality = language.lexicon.modality
    return form in language.concepts.negations | modality.negations | modality.negation_needs


def _key_of(token: Token, form: str, language: Language) -> str | None:
    """Concept or lemma of a telling word."""
    if token.tag not in CONTENT_TAGS:
        return None
    lemma = fold(token.lemma)
    return language.concepts.concept_of(lemma, form) or lemma
