"""Words in marks that no report holds, and what those who look for their speaker share."""

from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.records import Mention, Quote, ReportForm, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.sources.somebody import who_is
from recoupe.stages.annotate.speech.surface.surface import Utterance


@dataclass(frozen=True, kw_only=True)
class Marked:
    """One quotation in its utterance."""

    reading: Reading
    utterance: Utterance
    number: int
    """Index of the utterance."""
    quote: Quote
    held: Sequence[int]
    """Words between the marks, and the marks."""
    mentions: Sequence[Mention]

    @property
    def first(self) -> int:
        """The first of its words."""
        return self.held[0]

    @property
    def last(self) -> int:
        """The last of its words."""
        return self.held[-1]

    def names_somebody(self, phrase: Phrase) -> bool:
        """Whether a phrase of the utterance is somebody who may speak."""
        return who_is(self.reading, self.utterance, phrase, self.mentions) is not None

    def by(  # noqa: PLR0913  one field of the draft each
        self,
        phrase: Phrase,
        *,
        form: ReportForm,
        rule: str,
        end: int,
        cue: Span | None = None,
        verb: Cue | None = None,
    ) -> Draft:
        """The words, said by a phrase of their utterance.

        Args:
            phrase: the source.
            form: of the report.
            rule: what found it.
            end: last word of the cue and its like; the source may stand behind.
            cue: the words that tell it.
            verb: of the cue.
        """
        draft = Draft(
            utterance=self.number,
            parts=[self.quote.span],
            source=None,
            cue=cue,
            form=form,
            rule=rule,
            verb=verb,
            frame_end=end,
        )
        draft.take(self.utterance, phrase)
        return draft
