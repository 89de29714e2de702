"""Whether words in marks can be those of somebody whom a sentence brings up."""

from recoupe.algorithms.folding import fold
from recoupe.records import Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.sources.brought_up import Voice, is_nobody
from recoupe.stages.annotate.speech.sources.people import agrees
from recoupe.stages.annotate.speech.surface.surface import Utterance


def suits(
    reading: Reading, utterance: Utterance, heard: Utterance, voice: Voice, speaker: Span | None
) -> bool:
    """Whether somebody whom one utterance brings up may have said another one.

    Words in the first person suit everybody; others do not suit whom they speak of, nor who only
    had something done to him.
    """
    if voice.joined and not _is_couple(utterance, voice, heard):
        return False
    if voice.strong or _announces(utterance):
        return True
    if _opens_with(reading, heard, speaker):
        return False
    if says_we(heard):
        return True
    return not (voice.passive or voice.named is not None or _speaks_of(reading, heard, speaker))


def _announces(utterance: Utterance) -> bool:
    """Whether a sentence ends in a colon: what comes next is said."""
    return bool(utterance.words) and utterance.words[-1].text == ":"


def _is_couple(utterance: Utterance, voice: Voice, heard: Utterance) -> bool:
    """« Alice et Hugo ont ouvert une librairie. « On a tout misé. »": two names, and « nous »."""
    lexicon = utterance.language.lexicon
    words = utterance.words[voice.phrase.first : voice.phrase.last + 1]
    names = all(word.lower not in lexicon.definites for word in words)
    return voice.strong or (names and says_we(heard))


def says_we(utterance: Utterance) -> bool:
    """Whether the marked words are in the first person."""
    we = utterance.language.lexicon.voices.we
    return any(word.quoted >= 0 and word.lower.lstrip("-") in we for word in utterance.words)


def _speaks_of(reading: Reading, utterance: Utterance, speaker: Span | None) -> bool:
    """Whether marked words may speak of a person: « Il n'a opposé aucune résistance »."""
    voices = utterance.language.lexicon.voices
    genders = reading.language.names.pronouns
    for index, word in enumerate(utterance.words):
        if word.quoted < 0 or word.lower not in voices.he or is_nobody(utterance, index):
            continue
        return agrees(reading, speaker, genders.get(fold(word.lower)))
    return False


def _opens_with(reading: Reading, utterance: Utterance, speaker: Span | None) -> bool:
    """Whether the marked words begin with a pronoun for a person: « Il m'a sauvé la vie »."""
    first = next((at for at, word in enumerate(utterance.words) if word.is_word), 0)
    if utterance.lower(first) not in utterance.language.lexicon.voices.he:
        return False
    genders = reading.language.names.pronouns
    gender = genders.get(fold(utterance.lower(first)))
    return not is_nobody(utterance, first) and agrees(reading, speaker, gender)
