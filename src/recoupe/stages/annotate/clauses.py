"""Clauses with grade and polarity."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from recoupe.records import Attribution, BlockKind, Clause, Quote, Span
from recoupe.stages.annotate.coordination import parts_of
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.relative_clauses import hanging
from recoupe.stages.annotate.speech.grades.commitments import Paragraph, commitment_of
from recoupe.stages.annotate.speech.grades.conditions import condition_in
from recoupe.stages.annotate.speech.grades.polarity import polarity_of
from recoupe.stages.annotate.speech.grades.voices import HEDGE
from recoupe.stages.annotate.speech.pieces.draft import stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite
from recoupe.stages.annotate.speech.surface.intervals import Intervals
from recoupe.stages.annotate.speech.surface.surface import (
    MAX_WORDS,
    Utterance,
    utterances_of,
)

__all__ = ["find_clauses"]

SILENT: frozenset[BlockKind] = frozenset(["heading", "caption"])
TWO = 2
MIN_WORDS = 3
"""A stretch in the page's own voice needs so many words, and a finite verb, to be a clause."""


class _Piece(Struct, frozen=True, gc=False):
    span: Span
    attribution: int | None
    first: int
    last: int
    """Its first and last word."""
    shared: Span | None = None
    leans: bool = False
    """Whether it is as sure as the piece before it."""


def find_clauses(
    reading: Reading, attributions: tuple[Attribution, ...], quotes: tuple[Quote, ...]
) -> tuple[Clause, ...]:
    """Clauses in order, without overlap; headings and captions give none.

    What a source says is one clause for each sentence of it; what is left of a sentence is the
    page's own, where it holds a finite verb. Questions of the page say nothing.
    """
    contents = Intervals(_by_start(attributions))
    frames = Intervals((span, 0) for one in attributions for span in _frame_of(reading, one))
    scares = frozenset(index for index, one in enumerate(quotes) if one.form == "scare")
    found: list[Clause] = []
    paragraph = Paragraph(scares)
    for utterance in utterances_of(reading, quotes):
        if utterance.kind in SILENT or not 0 < len(utterance.words) <= MAX_WORDS:
            continue
        paragraph.enter(utterance)
        for whole in _pieces(reading, utterance, contents, frames):
            before: Clause | None = None
            for piece in _parted(reading, utterance, whole):
                before = _clause(reading, paragraph, piece, attributions, before)
                if before is not None:
                    found.append(before)
                    paragraph.add(before)
    return tuple(sorted(found, key=lambda one: one.span))


def _frame_of(reading: Reading, one: Attribution) -> Iterator[Span]:
    """Source, cue and relays, as far as they stand in the sentence of the cue.

    Who is named elsewhere, for a pronoun or a quotation that stands alone, is the subject of what
    the page says there.
    """
    if one.cue is None:
        return
    home = reading.sentence_at(one.cue.start)
    for span in (one.source, one.cue, *(hop.span for hop in one.chain)):
        if span is not None and (home is None or home.span.meets(span)):
            yield span


def _by_start(attributions: Sequence[Attribution]) -> list[tuple[Span, int]]:
    """Parts of contents by where they start; of two that overlap, the narrower keeps its words."""
    parts = [
        (part, index)
        for index, one in enumerate(attributions)
        for part in one.parts or (one.content,)
    ]
    kept: list[tuple[Span, int]] = []
    ends = 0
    for part, index in sorted(parts, key=lambda one: (one[0].start, len(one[0]))):
        if part.start < ends:
            if kept and kept[-1][0].holds(part) and len(part) < len(kept[-1][0]):
                outer, outer_index = kept.pop()
                kept.extend(_around(outer, outer_index, part, index))
                ends = max(ends, kept[-1][0].end)
            continue
        kept.append((part, index))
        ends = part.end
    return kept


def _around(outer: Span, outer_index: int, part: Span, index: int) -> Iterator[tuple[Span, int]]:
    if outer.start < part.start:
        yield Span(outer.start, part.start), outer_index
    yield part, index
    if part.end < outer.end:
        yield Span(part.end, outer.end), outer_index


def _sentences_in(reading: Reading, span: Span) -> list[Span]:
    found: list[Span] = []
    position = span.start
    while position < span.end:
        sentence = reading.sentence_at(position)
        if sentence is None:
            position += 1
            continue
        found.append(sentence.span)
        position = sentence.span.end
    return found or [span]


def _pieces(
    reading: Reading, utterance: Utterance, contents: Intervals, frames: Intervals
) -> Iterator[_Piece]:
    for sentence in _sentences_in(reading, utterance.span):
        met = contents.meeting(sentence)
        beside = [span for span, _ in frames.meeting(sentence)]
        if not met and not beside and sentence == utterance.span:
            yield from _own_pieces(reading, utterance, 0, len(utterance.words) - 1, whole=True)
            continue
        reported = [
            (Span(max(part.start, sentence.start), min(part.end, sentence.end)), index)
            for part, index in met
        ]
        for span, index in reported:
            yield from _coordinated(reading, utterance, span, index)
        busy = sorted([*(span for span, _ in reported), *beside])
        for gap in _gaps(sentence, busy):
            first, last = utterance.words_in(gap)
            whole = gap == sentence
            for piece in _own_pieces(reading, utterance, first, last, whole=whole):
                yield _named(piece, beside)


def _named(piece: _Piece, beside: Sequence[Span]) -> _Piece:
    """« a dit à l'agence Ana Ruiz, qui … »: of two nouns side by side, the one who speaks."""
    shared = piece.shared
    if shared is None:
        return piece
    named = (one for one in beside if shared.holds(one) and one.end == shared.end)
    return replace(piece, shared=next(named, shared))


def _own_pieces(
    reading: Reading, utterance: Utterance, first: int, last: int, *, whole: bool
) -> Iterator[_Piece]:
    """What the page says itself in a stretch; nothing for a question or a scrap without a verb."""
    span = stretch(reading.text, utterance, first, last)
    if span is None or last - first + 1 < MIN_WORDS:
        return
    if reading.text[span.end : span.end + 2].strip().startswith("?"):
        return
    if whole:
        yield from _coordinated(reading, utterance, span, None)
    elif has_finite(utterance, first, last):
        tied = hanging(utterance, first, last)
        told = tied and stretch(reading.text, utterance, tied.start, last)
        if not tied or not told:
            yield from _coordinated(reading, utterance, span, None)
            return
        shared = None if tied.shared is None else utterance.span_of(*tied.shared)
        yield _Piece(told, None, *utterance.words_in(told), shared)


def _coordinated(
    reading: Reading, utterance: Utterance, span: Span, attribution: int | None
) -> Iterator[_Piece]:
    """The parts of a stretch at « ; », « , et », « , tandis que », where both have their verb."""
    first, last = utterance.words_in(span)
    lexicon = utterance.language.lexicon
    joints = lexicon.joints
    start = first
    for index in utterance.breaks:
        if not first < index < last:
            continue
        word = utterance.words[index]
        comma = word.text == "," and utterance.lower(index + 1) in joints
        if not comma and word.text != ";":
            continue
        sides = has_finite(utterance, start, index - 1) and has_finite(utterance, index + 1, last)
        if not sides or condition_in(utterance, first, last):
            continue
        part = stretch(reading.text, utterance, start, index - 1)
        if part is not None:
            yield _Piece(part, attribution, *utterance.words_in(part))
            start = index + 1 if not comma else _past_joint(utterance, index + 1, joints)
    if start == first:
        yield _Piece(span, attribution, first, last)
        return
    rest = stretch(reading.text, utterance, start, last)
    if rest is not None:
        yield _Piece(rest, attribution, *utterance.words_in(rest))


def _parted(reading: Reading, utterance: Utterance, piece: _Piece) -> Iterator[_Piece]:
    """The parts of a piece that tell one thing each."""
    parts = parts_of(utterance, piece.first, piece.last) if piece.first <= piece.last else ()
    if len(parts) < TWO:
        yield piece
        return
    spans = [stretch(reading.text, utterance, one.first, one.last) for one in parts]
    negated = polarity_of(utterance, piece.first, piece.last) == "negative"
    unsure = negated or condition_in(utterance, piece.first, piece.last) is not None
    if unsure or any(span is None for span in spans):
        yield piece
        return
    for part, span in zip(parts, spans, strict=True):
        if span is None:
            continue
        shared = None if part.shared is None else utterance.span_of(*part.shared)
        words = utterance.words_in(span)
        yield _Piece(span, piece.attribution, *words, shared=shared, leans=part.leans)


def _past_joint(utterance: Utterance, index: int, joints: frozenset[str]) -> int:
    lexicon = utterance.language.lexicon
    while utterance.lower(index) in joints or utterance.lower(index) in lexicon.complementizers:
        index += 1
    return index


def _gaps(sentence: Span, busy: Sequence[Span]) -> Iterator[Span]:
    position = sentence.start
    for span in busy:
        if span.end <= sentence.start or span.start >= sentence.end:
            continue
        if span.start > position:
            yield Span(position, span.start)
        position = max(position, span.end)
    if position < sentence.end:
        yield Span(position, sentence.end)


def _clause(
    reading: Reading,
    paragraph: Paragraph,
    piece: _Piece,
    attributions: Sequence[Attribution],
    before: Clause | None,
) -> Clause | None:
    first, last = piece.first, piece.last
    if last < first:
        return None
    if piece.leans and before is not None:
        return replace(before, span=piece.span, shared=piece.shared)
    one = None if piece.attribution is None else attributions[piece.attribution]
    verdict, holder = commitment_of(reading, paragraph, (first, last), one)
    utterance, scares = paragraph.utterance, paragraph.scares
    hedge = verdict.marker if verdict.rule == HEDGE else None
    return Clause(
        span=piece.span,
        grade=verdict.grade,
        polarity=polarity_of(utterance, first, last, marker=hedge, scares=scares),
        marker=verdict.marker,
        holder=holder,
        attribution=piece.attribution,
        shared=piece.shared,
        rule=verdict.rule,
    )
