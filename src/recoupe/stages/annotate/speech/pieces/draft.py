"""An attribution while it is put together."""

from dataclasses import dataclass, field, replace

from recoupe.records import ReportForm, SourceKind, Span
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.surface.surface import SENTENCE_ENDS, Utterance, trimmed

POSSESSIVES = ("'s", "’s")
INSIDE_MARKS = "incise inside the marks"
"""The rule of a report whose verb stands between the marks."""
_STRIP = frozenset(" \t\n\r\u00a0\u202f\u2009,;:–—-")
_ENDS = _STRIP | (SENTENCE_ENDS - {"…"})
_OPENING = frozenset("«“„\"‘'")
_CLOSING = frozenset("»”“\"’'")


@dataclass
class Relay:
    """A medium that the words came through."""

    span: Span
    label: str
    kind: SourceKind
    explicit: bool = True
    """Whether the sentence names it, or the one whose speaker goes on."""


@dataclass
class Draft:
    """Who says what, in words of one utterance."""

    utterance: int
    """Index of the utterance that holds the cue."""
    parts: list[Span]
    source: Span | None
    cue: Span | None
    form: ReportForm
    rule: str
    verb: Cue | None = None
    source_words: tuple[int, int] | None = None
    """First and last word of the source in its utterance."""
    is_pronoun: bool = False
    frame_end: int = -1
    """Last word of cue and source, whichever comes later."""
    consumed: int = -1
    """Last word whose cue this report used up."""
    relays: list[Relay] = field(default_factory=list)
    kind: SourceKind = "person"
    label: str = ""
    speaker: Span | None = None
    """Where a pronoun's name stands."""
    goes_on: bool = False
    """Whether a verb without any subject leaves the speaker before at his word."""

    @property
    def hull(self) -> Span:
        """From the first to the last word of the content."""
        return Span(self.parts[0].start, self.parts[-1].end)

    def take(self, utterance: Utterance, phrase: Phrase | None) -> None:
        """The phrase becomes the source."""
        if phrase is None:
            return
        self.source = utterance.span_of(phrase.first, phrase.last)
        if phrase.is_pronoun and utterance.lower(phrase.first).startswith("-"):
            word = utterance.words[phrase.first]
            offset = word.text.rfind("-") + 1
            self.source = Span(word.start + offset, word.end)
        if utterance.words[phrase.last].text[-2:] in POSSESSIVES:
            # "the mayor's response": the mayor
            self.source = Span(self.source.start, self.source.end - 2)
        self.source_words = (phrase.first, phrase.last)
        self.is_pronoun = phrase.is_pronoun
        self.frame_end = max(self.frame_end, phrase.last)


def again(host: Draft, number: int, spans: list[Span], rule: str) -> Draft:
    """Words of another utterance, by the speaker of a draft."""
    return Draft(
        utterance=number,
        parts=spans,
        source=host.source,
        cue=None,
        form="continuation",
        rule=rule,
        verb=host.verb,
        source_words=None,
        is_pronoun=host.is_pronoun,
        relays=[replace(relay, explicit=False) for relay in host.relays],
        kind=host.kind,
        label=host.label,
        speaker=host.speaker,
    )


def stretch(text: str, utterance: Utterance, first: int, last: int) -> Span | None:
    """Words `first` to `last` without commas, stops and marks at their ends; None where empty.

    A pair of marks around the whole is left out; a mark that closes inside stays.
    """
    if first > last or first < 0 or last >= len(utterance.words):
        return None
    start, end = utterance.starts[first], utterance.words[last].end
    if text[start].isalnum() and text[end - 1].isalnum():
        return Span(start, end)
    if text[start] in "’'" and start > 0 and text[start - 1].isalpha():
        # « qu’« il ne peut … » »: the apostrophe of the conjunction
        start += 1
    while start < end and text[start] in _STRIP:
        start += 1
    while end > start and text[end - 1] in _ENDS:
        end -= 1
    if text[start : start + 1].isalnum() and text[end - 1].isalnum():
        return Span(start, end)
    found = trimmed(text, *_past_marks(text, start, end))
    return found if any(map(str.isalnum, text[found.start : found.end])) else None


def _past_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the pair of marks around the whole, or a mark that nothing closes."""
    inner = text[start + 1 : end - 1]
    if end - start > 1 and text[start] in _OPENING and text[end - 1] in _CLOSING:
        if not any(mark in inner for mark in '«»“”"'):
            start, end = start + 1, end - 1
            while end > start and (text[end - 1] in _STRIP or text[end - 1] in ".,"):
                end -= 1
    elif end - start > 1 and text[start] in _OPENING and not any(m in inner for m in '»”"'):
        start += 1
    return start, end
