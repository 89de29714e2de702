"""An incise between the marks whose verb no table has: « A, s'étrangle Noé Vachal, B »."""

from dataclasses import replace

from recoupe.stages.annotate.speech.pieces.draft import INSIDE_MARKS, Draft, stretch
from recoupe.stages.annotate.speech.reports.inner_incises import OPENERS, incise_end
from recoupe.stages.annotate.speech.unframed.asides import inverted
from recoupe.stages.annotate.speech.unframed.marked import Marked


def unlisted_inside(marked: Marked) -> Draft | None:
    """Between commas inside marks, a verb and behind it somebody: he says the words around.

    Only where a clause has its subject before its verb, so that a verb before it tells something.
    """
    utterance, text = marked.utterance, marked.reading.text
    if utterance.language.lexicon.zero_complement:
        return None
    for comma in marked.held[2:-1]:
        if utterance.words[comma].text not in OPENERS:
            continue
        found = inverted(utterance, comma + 1)
        if found is None:
            continue
        verb, subject = found
        if not subject.is_pronoun and not marked.names_somebody(subject):
            continue
        end = incise_end(utterance, comma + 1, max(verb, subject.last), subject)
        if end is None or end >= marked.last or utterance.words[end].text == "?":
            continue
        before = stretch(text, utterance, marked.first + 1, comma - 1)
        behind = stretch(text, utterance, end + 1, marked.last - 1)
        if before is None or behind is None:
            continue
        cue = utterance.span_of(comma + 1, verb)
        draft = marked.by(subject, form="direct", rule=INSIDE_MARKS, end=verb, cue=cue)
        return replace(draft, parts=[before, behind])
    return None
