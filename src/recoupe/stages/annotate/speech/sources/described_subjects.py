"""A subject with a relative clause: "a state official who was not authorized to speak" said."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.chain import is_somebody
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, has_finite, phrase_after
from recoupe.stages.annotate.speech.surface.surface import Utterance

_BEFORE_RELATIVE = frozenset(["NOUN", "PROPN", "ADJ", "PRON", "ADV"])
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


def opening_subject(utterance: Utterance, verb: int) -> Phrase | None:
    """The noun phrase that opens a sentence, where relative clauses hold all verbs before `verb`.

    "The firm in charge of the bridge that fell on Friday in Lunel warned the town": what stands
    right before the verb ends the relative clause. None where a mark or a verb of the sentence
    stands between, or no relative clause does.

    Args:
        utterance: the words.
        verb: first word of the verb that reports.
    """
    lexicon = utterance.language.lexicon
    phrase = phrase_after(utterance, 0)
    if phrase is None or phrase.is_pronoun or phrase.last >= verb:
        return None
    words = utterance.words[:verb]
    if not all(word.is_word and word.quoted < 0 for word in words):
        return None
    opens = joined(lexicon.modality.relatives, lexicon.relatives, lexicon.complementizers)
    first, pending = 0, False
    for at in range(phrase.last + 1, verb):
        if utterance.lower(at) in opens and words[at - 1].tag in _BEFORE_RELATIVE:
            first, pending = first or at, True
        elif utterance.finite[at] and utterance.lower(at + 1) not in lexicon.auxiliaries:
            if not pending and not _continues(utterance, at):
                return None
            pending = False
    if not first or pending:
        return None
    subject = Phrase(0, first - 1)
    return subject if is_somebody(utterance, subject) else None


def _continues(utterance: Utterance, at: int) -> bool:
    """Whether a finite form ends a verb group: "has been", « s'est effondré »."""
    lexicon = utterance.language.lexicon
    return utterance.finite[at - 1] or utterance.lower(at - 1) in lexicon.auxiliaries
