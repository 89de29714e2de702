"""Forms and phrases of mood: which word is a conditional, which a future, what stands there."""

import re
from collections.abc import Sequence
from functools import lru_cache

from recoupe.languages.tables.modality import Modality
from recoupe.languages.tables.openers import cuts_of
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.surface.surface import Utterance

VERB_TAGS = frozenset(["VERB", "AUX"])
YEARS = range(1900, 2200)


@lru_cache(maxsize=16)
def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def is_conditional(lower: str, modality: Modality) -> bool:
    """Whether a written form is a conditional: « préparerait », not « préparait »."""
    if not modality.conditional or lower in modality.not_conditional:
        return False
    return _expression(modality.conditional).fullmatch(lower) is not None


def is_future(lower: str, modality: Modality) -> bool:
    """Whether a written form is a future: the conditional with the same stem tells."""
    if not modality.future or lower in modality.not_future:
        return False
    match = _expression(modality.future).fullmatch(lower)
    return match is not None and is_conditional(
        match.group(1) + modality.future_to_conditional, modality
    )


@lru_cache(maxsize=128)
def _table(phrases: frozenset[str]) -> dict[str, dict[str, list[tuple[str, ...]]]]:
    """Phrases by their first and their second word, longest first; "" for one word alone."""
    table: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for phrase in sorted(phrases, key=lambda one: (-len(one), one)):
        for words in sorted(cuts_of(phrase)):
            second = words[1] if len(words) > 1 else ""
            table.setdefault(words[0], {}).setdefault(second, []).append(words)
    return table


def phrase_at(lowers: Sequence[str], index: int, phrases: frozenset[str]) -> int:
    """How many words of a phrase stand there; 0 where none does."""
    if index >= len(lowers):
        return 0
    seconds = _table(phrases).get(lowers[index])
    if seconds is None:
        return 0
    if index + 1 < len(lowers):
        for words in seconds.get(lowers[index + 1], ()):
            if tuple(lowers[index : index + len(words)]) == words:
                return len(words)
    return 1 if "" in seconds else 0


def any_phrase(lowers: Sequence[str], first: int, last: int, phrases: frozenset[str]) -> bool:
    """Whether a phrase begins among words `first` to `last`, both included."""
    first = max(first, 0)
    if _table(phrases).keys().isdisjoint(lowers[first : last + 1]):
        return False
    return any(phrase_at(lowers, index, phrases) for index in range(first, last + 1))


def past_verb_group(utterance: Utterance, index: int) -> int:
    """The first word from there on that is no adverb and no clitic of the verb group."""
    clitics = utterance.language.lexicon.clitics
    at = past_adverbs(utterance, index)
    while utterance.lower(at) in clitics:
        at = past_adverbs(utterance, at + 1)
    return at


def is_infinitive(utterance: Utterance, index: int) -> bool:
    """Whether an infinitive stands there, by its tag or its form."""
    if index >= len(utterance.words):
        return False
    word = utterance.words[index]
    if word.tag:
        return "VerbForm=Inf" in word.form
    pattern = utterance.language.lexicon.infinitive
    return bool(pattern) and _expression(pattern).fullmatch(word.lower) is not None


def is_past_tense(utterance: Utterance, index: int) -> bool:
    """Whether a finite verb is in a past tense: an imperfect, or the auxiliary of a past."""
    word = utterance.words[index]
    if "Tense=Imp" in word.form or "Tense=Past" in word.form:
        return "VerbForm=Fin" in word.form
    if word.form:
        # « a promis »: a present and a participle.
        auxiliary = utterance.language.lexicon.auxiliaries.get(word.lower) == "past"
        return auxiliary and is_participle(utterance, past_verb_group(utterance, index + 1))
    ends = utterance.language.lexicon.modality.finite_endings
    return utterance.finite[index] and word.lower.endswith(ends)


def is_participle(utterance: Utterance, index: int) -> bool:
    """Whether a past participle stands there, by its tag or its form."""
    if index >= len(utterance.words):
        return False
    word = utterance.words[index]
    if word.tag:
        return word.tag in VERB_TAGS and "VerbForm=Part" in word.form
    return word.lower.endswith(utterance.language.lexicon.modality.participle_endings)


def is_compound(utterance: Utterance, index: int, auxiliary: str = "") -> bool:
    """Whether « aurait » goes with a participle near behind: « aurait tiré », « serait parti ».

    `auxiliary` is the conditional that stands for another tense of the auxiliary there.
    """
    lexicon = utterance.language.lexicon
    modality = lexicon.modality
    lower = auxiliary or utterance.lower(index)
    if lower not in modality.hearsay_auxiliaries:
        return False
    passive = lower in lexicon.passive_auxiliaries
    reflexive = utterance.lower(index - 1) in lexicon.reflexives
    for at in range(index + 1, min(index + 5, len(utterance.words))):
        word = utterance.words[at]
        if is_participle(utterance, at):
            return not passive or reflexive or word.lower in modality.motion
        if word.lower not in lexicon.verb_adverbs and word.lower not in lexicon.clitics:
            return False
    return False


def has_time(utterance: Utterance, index: int, last: int) -> bool:
    """Whether a day, a month or a year stands among words `index` to `last`."""
    times = utterance.language.lexicon.modality.time_words
    for at, lower in enumerate(utterance.lowers[max(index, 0) : last + 1], max(index, 0)):
        # « 30 km/h » is no hour.
        if (lower in times and utterance.lower(at - 1) != "/") or is_year(lower):
            return True
    return False


def is_year(lower: str) -> bool:
    """« 2031 »."""
    return len(lower) == len("2031") and lower.isdecimal() and int(lower) in YEARS
