"""The reports of a page by the utterances that hold them, and by whom an utterance brings up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from recoupe.records import Mention, Quote, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.chain import kind_of, label_of
from recoupe.stages.annotate.speech.pieces.draft import POSSESSIVES, Draft
from recoupe.stages.annotate.speech.sources.brought_up import Scan, Voice, brought_up
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.unframed.hearing import suits

QUOTED_SHARE = 0.8
"""Share of the words that stand in marks, from which an utterance is a quotation and no more."""
SIGNED = "signed quotation"
Resolve = Callable[[Draft], None]
"""Gives a draft whose source is a pronoun the name of its speaker."""


@dataclass(frozen=True)
class Page:
    """The reports of a page, by the utterances that hold them."""

    reading: Reading
    utterances: Sequence[Utterance]
    quotes: Sequence[Quote]
    mentions: Sequence[Mention]
    resolve: Resolve
    by_utterance: dict[int, list[Draft]] = field(default_factory=dict)
    scans: dict[int, Scan] = field(default_factory=dict)

    def add(self, number: int, draft: Draft) -> None:
        """A report found in, or for, an utterance."""
        self.by_utterance.setdefault(number, []).append(draft)

    def scan(self, number: int) -> Scan:
        """Whom an utterance brings up."""
        if number not in self.scans:
            utterance = self.utterances[number]
            self.scans[number] = brought_up(self.reading, utterance, self.mentions)
        return self.scans[number]

    def is_quotation(self, number: int) -> bool:
        """Whether an utterance is marked words and nearly no more."""
        return is_quotation(self.utterances[number])

    def same_block(self, number: int, other: int) -> bool:
        """Whether both are utterances of one block."""
        inside = 0 <= number < len(self.utterances) and 0 <= other < len(self.utterances)
        return inside and self.utterances[number].block == self.utterances[other].block


def is_quotation(utterance: Utterance) -> bool:
    """Whether an utterance is marked words and nearly no more."""
    if not utterance.quotes:
        return False
    marked = [word.quoted >= 0 for word in utterance.words if word.is_word]
    return bool(marked) and marked.count(True) >= QUOTED_SHARE * len(marked)


def said_by(  # noqa: PLR0913, PLR0917  where it stands, and whose it is
    page: Page, at: int, number: int, voice: Voice, spans: list[Span], rule: str
) -> Draft | None:
    """The draft of words by somebody whom utterance `at` brings up; None where they cannot be."""
    utterance = page.utterances[at]
    draft = Draft(
        utterance=at,
        parts=spans,
        source=None,
        cue=None,
        form="continuation",
        rule=rule,
    )
    draft.take(utterance, voice.phrase)
    text = page.reading.text
    if voice.named is not None:
        draft.source = voice.named.span
        draft.label = voice.named.name
    else:
        label = label_of(text, utterance, voice.phrase.first, voice.phrase.last)
        draft.label = label[:-2] if label.endswith(POSSESSIVES) else label
    draft.speaker = draft.source
    draft.kind = kind_of(utterance, voice.phrase.first, voice.phrase.last)
    if voice.phrase.is_pronoun:
        draft.speaker = None
        page.resolve(draft)
        if draft.speaker is None:
            return None
    heard = page.utterances[number]
    if rule == SIGNED or suits(page.reading, utterance, heard, voice, draft.speaker):
        return draft
    return None
