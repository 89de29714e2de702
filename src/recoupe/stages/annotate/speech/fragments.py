"""A few marked words inside somebody's act: « Moscou a offert « son soutien total » »."""

from collections.abc import Sequence

from recoupe.records import Mention, Quote
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.brought_up import who_is
from recoupe.stages.annotate.speech.draft import Draft
from recoupe.stages.annotate.speech.noun_phrases import Phrase, is_finite, phrase_before
from recoupe.stages.annotate.speech.surface import Utterance

MAX_TO_MARKS = 6
"""Words between the verb and the marks."""
MIN_OWN = 7
"""A fragment of so many words is somebody's: nobody keeps whole phrases at a distance."""


def fragment_report(  # noqa: PLR0913, PLR0917  the marks, and where they stand
    reading: Reading,
    utterance: Utterance,
    number: int,
    quote: Quote,
    first: int,
    mentions: Sequence[Mention],
) -> Draft | None:
    """Marked words that the subject of the verb before them gives, shows or sees.

    A possessive that opens them was turned into the third person: they are the subject's too. None
    for other verbs, and where the subject is nobody who speaks.
    """
    lexicon = utterance.language.lexicon
    verb = _verb_before(utterance, first)
    if verb is None or utterance.kind == "title":
        return None
    start = verb
    while start > 0 and utterance.lower(start - 1) in lexicon.clitics:
        start -= 1
    subject = phrase_before(utterance, start)
    if subject is None or first - verb > MAX_TO_MARKS + 1:
        return None
    group = utterance.lowers[verb:first]
    own = utterance.lower(first + 1) in lexicon.possessives
    gives = not lexicon.voices.gives.isdisjoint(group)
    long = len(quote.span.of(reading.text).split()) >= MIN_OWN
    if not (gives or own or long) or not _may_speak(reading, utterance, subject, mentions):
        return None
    draft = Draft(
        utterance=number,
        parts=[quote.span],
        source=None,
        cue=utterance.span_of(verb, _last_of_verb(utterance, verb, first)),
        form="indirect",
        rule="fragment that somebody gives",
        frame_end=first,
    )
    draft.take(utterance, subject)
    return draft


def _verb_before(utterance: Utterance, first: int) -> int | None:
    """The last finite verb before the marks, in their clause."""
    for at in range(first - 1, -1, -1):
        word = utterance.words[at]
        if word.quoted >= 0 or word.text in {";", ":", ","}:
            return None
        if is_finite(utterance, at):
            return at
    return None


def _last_of_verb(utterance: Utterance, verb: int, first: int) -> int:
    """The participle behind an auxiliary, else the verb itself."""
    gives = utterance.language.lexicon.voices.gives
    return next((at for at in range(verb, first) if utterance.lower(at) in gives), verb)


def _may_speak(
    reading: Reading, utterance: Utterance, subject: Phrase, mentions: Sequence[Mention]
) -> bool:
    lexicon = utterance.language.lexicon
    if subject.is_pronoun:
        return utterance.lower(subject.first) in lexicon.voices.he | lexicon.voices.they
    return who_is(reading, utterance, subject, mentions) is not None
