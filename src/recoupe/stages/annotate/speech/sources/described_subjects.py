"""A subject with a relative clause: "a state official who was not authorized to speak" said."""

from recoupe.stages.annotate.speech.pieces.chain import is_somebody
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, has_finite, phrase_after
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_DESCRIBED = 18
"""Words of a subject with its relative clause."""


def described_subject(utterance: Utterance, verb: int, floor: int = 0) -> Phrase | None:
    """Somebody and the relative clause that stands between them and the verb; None elsewhere.

    The subject begins right behind a comma, and no mark stands between it and the verb, so that
    the verb can have no other: "CONTENT, two people who saw the memo said".

    Args:
        utterance: the words.
        verb: first word of the verb that reports.
        floor: first word that may belong to the subject.
    """
    if not utterance.language.lexicon.zero_complement:
        return None
    comma = verb - 1
    while comma >= max(floor, verb - MAX_DESCRIBED) and utterance.words[comma].is_word:
        if utterance.words[comma].quoted >= 0:
            return None
        comma -= 1
    if comma < floor or utterance.words[comma].text != "," or utterance.is_inside_number(comma):
        return None
    phrase = phrase_after(utterance, comma + 1)
    if phrase is None or phrase.is_pronoun or phrase.last >= verb - 2:
        return None
    relative = utterance.lower(phrase.last + 1) in utterance.language.names.human_relatives
    if not relative or not is_somebody(utterance, phrase):
        return None
    told = has_finite(utterance, phrase.last + 2, verb - 1)
    return Phrase(phrase.first, verb - 1) if told else None
