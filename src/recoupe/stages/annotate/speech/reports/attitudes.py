"""« Le parquet est formel : aucun coup n'a été tiré »: a stance, a colon, a clause unmarked."""

from recoupe.stages.annotate.speech.pieces.chain import is_somebody, kind_of
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, has_finite
from recoupe.stages.annotate.speech.reports.set_off import set_off
from recoupe.stages.annotate.speech.sources.brought_up import main_subject
from recoupe.stages.annotate.speech.sources.speakable import may_speak
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_TO_COLON = 2
"""Words from the one that tells the stance to the colon."""


def attitude_report(text: str, utterance: Utterance, number: int) -> Draft | None:
    """What somebody holds who is firm, clear or hopeful about it, behind a colon.

    A rule or a message that is clear says nothing, nor does a question.
    """
    if not takes_stance(utterance) or utterance.kind == "title":
        return None
    colon = utterance.lowers.index(":")
    last = len(utterance.words) - 1
    stances = utterance.language.lexicon.voices.assertions
    if stances.isdisjoint(utterance.lowers[max(0, colon - MAX_TO_COLON) : colon]):
        return None
    asks = utterance.words[last].text == "?" or utterance.words[colon].quoted >= 0
    subject = None if asks else _who(utterance, colon)
    if subject is None or not has_finite(utterance, colon + 1, last):
        return None
    span = stretch(text, utterance, colon + 1, last)
    if span is None:
        return None
    rule = "stance before a colon"
    return set_off(utterance, number, colon, span, subject, form="indirect", rule=rule)


def takes_stance(utterance: Utterance) -> bool:
    """Whether a sentence has a colon, and a word of a stance."""
    stances = utterance.language.lexicon.voices.assertions
    return ":" in utterance.lowers and not stances.isdisjoint(utterance.lowers)


def _who(utterance: Utterance, colon: int) -> Phrase | None:
    """The subject before the colon, where it is somebody."""
    subject = main_subject(utterance)
    if subject is None or subject.last >= colon or not may_speak(utterance, subject):
        return None
    if utterance.lower(subject.first) in utterance.language.lexicon.impersonal_pronouns:
        return None
    known = subject.is_pronoun or is_somebody(utterance, subject)
    text = kind_of(utterance, subject.first, subject.last) == "document"
    return subject if known and not text else None
