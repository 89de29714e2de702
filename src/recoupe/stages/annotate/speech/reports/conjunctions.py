"""Whether « que » behind a verb opens what is said, limits it, or is a pronoun."""

from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.surface.surface import Utterance


def is_complementizer(utterance: Utterance, index: int) -> bool:
    """Whether « que », "that" may open a clause: « parce que », « plus que » open none."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.complementizers:
        return False
    # « pour Canal Plus que »: the end of a name compares nothing.
    named = (
        index > 1 and utterance.words[index - 1].is_capital and utterance.words[index - 2].is_word
    )
    return named or utterance.lower(index - 1) not in lexicon.not_complementizers


def limits(utterance: Utterance, cue: Cue, index: int) -> bool:
    """« ne dit que des mensonges »: with « ne » alone, « que » limits."""
    modality = utterance.language.lexicon.modality
    before = utterance.lowers[max(0, cue.first - 2) : cue.first + 1]
    if not modality.negation_needs or modality.negations.isdisjoint(before):
        return False
    return modality.negation_needs.isdisjoint(utterance.lowers[cue.first : index])


def is_relative(utterance: Utterance, start: int, index: int) -> bool:
    """« écrit ses Mémoires, qu'elle destine à »: behind an object and a comma."""
    lexicon = utterance.language.lexicon
    if lexicon.zero_complement or utterance.lower(index - 1) != ",":
        return False
    commas = utterance.lowers[start : index - 1].count(",")
    opens = utterance.lower(start) in lexicon.articles
    return opens and not commas


def is_subject_that(utterance: Utterance, cue: Cue, index: int) -> bool:
    """As in "found a car that belongs to him": the word is a pronoun, and its verb follows at once.

    Behind whom a verb addresses ("told voters that is over") it is what is said.
    """
    lexicon = utterance.language.lexicon
    addresses = any(verb.lemma in lexicon.bare_addressee_verbs for verb in cue.verbs)
    if not lexicon.zero_complement or addresses or utterance.words[index].tag == "SCONJ":
        return False
    noun = utterance.words[index - 1].tag in {"NOUN", "PROPN"} and index - 1 > cue.last
    at = past_adverbs(utterance, index + 1)
    return noun and at < len(utterance.words) and utterance.finite[at]


def is_pronoun_that(utterance: Utterance, index: int) -> bool:
    """As in "says that is fine": a verb right behind it makes it the subject."""
    lexicon = utterance.language.lexicon
    return lexicon.zero_complement and utterance.lower(index + 1) in lexicon.auxiliaries
