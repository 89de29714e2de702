"""A report without a verb: a colon or a dash sets the source off from what it says."""

from recoupe.records import ReportForm, Span
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.surface.surface import Utterance


def set_off(  # noqa: PLR0913  one field of the draft each
    utterance: Utterance,
    number: int,
    mark: int,
    span: Span,
    source: Phrase | None,
    *,
    form: ReportForm,
    rule: str,
) -> Draft:
    """The words at one side of a mark, said by the phrase at the other.

    Args:
        utterance: the sentence.
        number: its place among those of the page.
        mark: the colon or dash, which stands for the verb.
        span: what is said.
        source: who says it; None where nobody is named.
        form: whether its own words or what he said is told.
        rule: name of what found it.
    """
    draft = Draft(
        utterance=number,
        parts=[span],
        source=None,
        cue=utterance.span_of(mark, mark),
        form=form,
        rule=rule,
        frame_end=mark,
    )
    draft.take(utterance, source)
    draft.frame_end = len(utterance.words) - 1
    return draft
