"""A subject and its verb with a source between them: « La grève, selon la direction, a cessé »."""

from collections.abc import Iterator, Sequence

from recoupe.records import Span
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite
from recoupe.stages.annotate.speech.surface.surface import Utterance

NAMING = frozenset(["NOUN", "PROPN", "PRON"])
OPENING = frozenset(["DET", "NUM", "PROPN", "PRON"])
MAX_TO_FRAME = 6
"""Words from a comma to the verb that leads to a report, and from there to its conjunction."""
MAX_SUBJECT = 10
"""Words of a subject that tells nothing by itself; a longer one, or one with a comma, does."""


def with_subjects(
    utterance: Utterance, reported: Sequence[tuple[Span, int]], beside: Sequence[Span]
) -> Iterator[tuple[Span, int, Span | None]]:
    """Parts of what sources say in a sentence, with the subject that a source cuts off.

    « [La grève], selon la direction, [a été peu suivie] » tells one thing: its first part is the
    subject of the second, and nothing by itself.

    Args:
        utterance: the words.
        reported: parts of contents in a sentence with the index of their report, in order.
        beside: who says it and the words that attribute, in that sentence.

    Returns:
        Parts with their index, each with its subject where that stands apart.
    """
    kept = [(_between_frames(utterance, span, beside), index) for span, index in reported]
    subjects: set[int] = set()
    owned: dict[int, Span] = {}
    for at, (span, index) in enumerate(kept):
        if at == 0 or not opens_with_verb(utterance, utterance.words_in(span)[0]):
            continue
        before = next((one for one in range(at - 1, -1, -1) if kept[one][1] == index), None)
        subject = None if before is None else subject_in(utterance, kept[before][0])
        if before is not None and subject is not None:
            subjects.add(before)
            owned[at] = subject
    for at, (span, index) in enumerate(kept):
        if at not in subjects:
            yield span, index, owned.get(at)


def _between_frames(utterance: Utterance, span: Span, beside: Sequence[Span]) -> Span:
    return _before_frames(utterance, _behind_frames(utterance, span, beside), beside)


def _before_frames(utterance: Utterance, span: Span, beside: Sequence[Span]) -> Span:
    """The part without what leads to another: "14 people died | , days after saying that"."""
    first, last = utterance.words_in(span)
    cue = max((one.start for one in beside if span.holds(one)), default=None)
    if cue is None or utterance.lower(last) not in utterance.language.lexicon.complementizers:
        return span
    at = utterance.index_at(cue)
    near = range(at - 1, max(first, at - MAX_TO_FRAME), -1)
    comma = next((one for one in near if utterance.lower(one) == ","), None)
    if comma is None or last - at > MAX_TO_FRAME or has_finite(utterance, comma, last):
        return span
    return Span(span.start, utterance.words[comma - 1].end)


def _behind_frames(utterance: Utterance, span: Span, beside: Sequence[Span]) -> Span:
    """The part without the source of another that opens it: « | selon X, | ont bloqué le pont »."""
    first, last = utterance.words_in(span)
    at = first
    while at <= last and any(
        one.start <= utterance.words[at].start < one.end
        for one in beside
        if one.start >= span.start
    ):
        at += 1
    if at == first or at > last or utterance.words[at].text != ",":
        return span
    return Span(utterance.words[at + 1].start, span.end) if at < last else span


def subject_in(utterance: Utterance, span: Span) -> Span | None:
    """The noun phrase that a stretch is, without its comma; None where it has a verb."""
    first, last = utterance.words_in(span)
    while last > first and not utterance.words[last].is_word:
        last -= 1
    words = utterance.words[first : last + 1]
    if not 0 < len(words) <= MAX_SUBJECT or words[0].tag not in OPENING:
        return None
    if any(word.quoted >= 0 or word.text == "," for word in words):
        return None
    if not any(word.tag in NAMING for word in words) or has_finite(utterance, first, last):
        return None
    return utterance.span_of(first, last)


def opens_with_verb(utterance: Utterance, at: int) -> bool:
    """Whether a finite verb stands at a word, or behind the light words there: « ne », « en »."""
    light = utterance.language.lexicon.light_in_verbs
    while at < len(utterance.words) and not utterance.finite[at] and utterance.lower(at) in light:
        at += 1
    return at < len(utterance.words) and utterance.finite[at]
