"""A report without a verb: a colon or a dash sets the source off from what it says."""

from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.surface.surface import Utterance


def set_off(  # noqa: PLR0913  one field of the draft each
    text: str,
    utterance: Utterance,
    number: int,
    mark: int,
    *,
    source: Phrase,
    said: Phrase,
    rule: str,
) -> Draft | None:
    """The report of what stands on the other side of a mark; None where nothing does.

    Args:
        text: that of the page.
        utterance: the sentence.
        number: its place among those of the page.
        mark: the colon or dash, which stands for the verb.
        source: who says it.
        said: first and last word of what is said.
        rule: name of what found it.
    """
    span = stretch(text, utterance, said.first, said.last)
    if span is None:
        return None
    draft = Draft(
        utterance=number,
        parts=[span],
        source=None,
        cue=utterance.span_of(mark, mark),
        form="indirect",
        rule=rule,
        frame_end=mark,
    )
    draft.take(utterance, source)
    draft.frame_end = len(utterance.words) - 1
    return draft
