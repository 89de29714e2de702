"""What a court is told: "The jury heard that …", "…, the inquest was told"."""

from recoupe.stages.annotate.speech.grades.moods import phrase_at
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, has_finite
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.surface.surface import Utterance


def hears(utterance: Utterance) -> bool:
    """Whether a noun for a hearing stands there."""
    hearings = utterance.language.lexicon.hearings
    return bool(hearings) and not hearings.isdisjoint(utterance.lowers)


def hearing_report(text: str, utterance: Utterance, number: int) -> Draft | None:
    """The first thing that a hearing heard or was told; who told it stays unsaid.

    "The court heard evidence", "the jury was told to go on" report nothing.
    """
    lexicon = utterance.language.lexicon
    for at in (at for at, lower in enumerate(utterance.lowers) if lower in lexicon.hearings):
        heard = phrase_at(utterance.lowers, at + 1, lexicon.heard)
        if not heard or utterance.words[at].quoted >= 0:
            continue
        subject = phrase_before(utterance, at + 1)
        content = None if subject is None else _content(utterance, subject, at + heard)
        span = None if content is None else stretch(text, utterance, *content)
        if subject is None or span is None:
            continue
        draft = Draft(
            utterance=number,
            parts=[span],
            source=None,
            cue=utterance.span_of(at + 1, at + heard),
            form="indirect",
            rule="told at a hearing",
            frame_end=at + heard,
        )
        draft.take(utterance, subject)
        return draft
    return None


def _content(utterance: Utterance, subject: Phrase, verb: int) -> tuple[int, int] | None:
    """First and last word of the clause behind the verb, or before the subject; None for none."""
    lexicon = utterance.language.lexicon
    last = len(utterance.words) - 1
    after = utterance.lower(verb + 1)
    linked = after in lexicon.complementizers
    if linked or after in lexicon.subject_pronouns:
        first = verb + 1 + linked
        return (first, last) if has_finite(utterance, first, last) else None
    ends = verb == last or utterance.words[verb + 1].text in {".", ","}
    if not ends or utterance.lower(subject.first - 1) != ",":
        return None
    return (0, subject.first - 2) if has_finite(utterance, 0, subject.first - 2) else None
