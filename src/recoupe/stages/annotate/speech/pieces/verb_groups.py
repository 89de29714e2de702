"""What may stand inside a verb group, and what makes another verb of it."""

from recoupe.languages.tables.lexicon import VerbForm
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_ASIDE = 7
"""Words of an aside between an auxiliary and its participle."""
MAX_RELATIVE = 12
"""Words of a relative clause in it: « dont France 3 a eu copie »."""
MAX_TO_NEGATION = 6
"""Words between « aucune » and its « ne »."""
MAX_BEHIND_MARKS = 6
"""Words between the closing mark and the participle of an incise."""


def past_adverbials(utterance: Utterance, index: int) -> int:
    """Past « également de son côté », and past « , de son côté, » with its commas."""
    index += utterance.adverbial_at(index)
    aside = utterance.adverbial_at(index + 1) if utterance.lower(index) == "," else 0
    if not aside and (utterance.lower(index + 1),) in utterance.language.lexicon.voices.apart:
        # « a, lui, salué »
        aside = int(utterance.lower(index) == ",")
    aside = aside or _aside_at(utterance, index)
    closed = aside and utterance.lower(index + 1 + aside) == ","
    return index + aside + 2 if closed else index


def _aside_at(utterance: Utterance, comma: int) -> int:
    """« avait, dès mars, alerté »: words between commas that a preposition opens; 0 for none."""
    lexicon = utterance.language.lexicon
    first = utterance.words[comma + 1 : comma + 2]
    dated = utterance.lower(comma + 2).isdecimal() and not lexicon.zero_complement
    if utterance.lower(comma) != "," or not first or not (dated or first[0].tag == "ADP"):
        return 0
    end, below = comma + 2 + MAX_ASIDE, False
    for at in range(comma + 2, len(utterance.words)):
        word = utterance.words[at]
        if word.text == ",":
            plain = all(one.quoted < 0 for one in utterance.words[comma + 1 : at])
            return at - comma - 1 if plain and at < end else 0
        if not lexicon.zero_complement and word.lower in lexicon.modality.relatives:
            end, below = at + MAX_RELATIVE, True
        elif (
            at >= end
            or not word.is_word
            or (utterance.finite[at] and not below)
            or word.lower in lexicon.complementizers
        ):
            break
    return 0


def any_participle(utterance: Utterance, index: int) -> bool:
    """« a-t-il coupé »: behind marks and with its pronoun inverted, any verb reports."""
    ends = utterance.language.lexicon.modality.participle_endings
    if not ends or not utterance.lower(index).endswith(ends):
        return False
    first = index
    while first > 0 and utterance.words[first].quoted < 0:
        first -= 1
    return index - first <= MAX_BEHIND_MARKS and utterance.words[first].quoted >= 0


def is_other_verb(utterance: Utterance, index: int, forms: tuple[VerbForm, ...]) -> bool:
    """As in "called off the strike"."""
    lexicon = utterance.language.lexicon
    particles = lexicon.particles
    at = index + 1
    while utterance.lower(at) in lexicon.verb_adverbs:
        at += 1
    behind = utterance.lower(at)
    return all(behind in particles.get(form.verb.lemma, ()) for form in forms)


def is_negated(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a verb group from one word to another is negated."""
    if not utterance.may_negate:
        return False
    modality = utterance.language.lexicon.modality
    end = last + 2 if modality.negation_needs else last + 1
    window = utterance.lowers[max(0, first - 2) : end]
    if modality.negation_needs and not modality.negations.isdisjoint(window[:2]):
        # « Aucune agence n'exige »
        window = utterance.lowers[max(0, first - MAX_TO_NEGATION) : end]
    if not any(word in modality.negations or word.endswith("n't") for word in window):
        return False
    return not modality.negation_needs or any(word in modality.negation_needs for word in window)
