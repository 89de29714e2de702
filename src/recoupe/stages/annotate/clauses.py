"""Clauses with grade and polarity."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from recoupe.records import Attribution, BlockKind, Clause, Quote, Span
from recoupe.stages.annotate.clause_pieces import Piece, parted, pieces_of
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.grades.commitments import (
    Paragraph,
    commitment_of,
    denies,
)
from recoupe.stages.annotate.speech.grades.polarity import polarity_of
from recoupe.stages.annotate.speech.grades.voices import HEDGE
from recoupe.stages.annotate.speech.pieces.draft import stretch
from recoupe.stages.annotate.speech.reports.answered import ANSWERED, answer_of
from recoupe.stages.annotate.speech.reports.denials import DENIED_BEFORE
from recoupe.stages.annotate.speech.surface.intervals import Intervals
from recoupe.stages.annotate.speech.surface.surface import (
    MAX_WORDS,
    UNTOLD,
    Utterance,
    utterances_of,
)

__all__ = ["find_clauses"]

SILENT: frozenset[BlockKind] = frozenset(["heading", *UNTOLD])


def find_clauses(
    reading: Reading, attributions: tuple[Attribution, ...], quotes: tuple[Quote, ...]
) -> tuple[Clause, ...]:
    """Clauses in order, without overlap; headings, captions and notices give none.

    What a source says is one clause for each sentence of it; what is left of a sentence is the
    page's own, where it holds a finite verb. Questions of the page say nothing.
    """
    contents = Intervals(_by_start(attributions))
    frames = Intervals((span, 0) for one in attributions for span in _frame_of(reading, one))
    scares = frozenset(index for index, one in enumerate(quotes) if one.form == "scare")
    utterances = [
        one
        for one in utterances_of(reading, quotes)
        if one.kind not in SILENT and 0 < len(one.words) <= MAX_WORDS
    ]
    # Step by step over all sentences: the tables of one step stay in the processor's cache.
    wholes = [pieces_of(reading, one, contents, frames) for one in utterances]
    parts = [
        [parted(reading, one, whole) for whole in inside]
        for one, inside in zip(utterances, wholes, strict=True)
    ]
    found: list[Clause] = []
    paragraph = Paragraph(scares)
    answered = [(at, one) for at, one in enumerate(attributions) if one.rule == ANSWERED]
    for utterance, inside in zip(utterances, parts, strict=True):
        paragraph.enter(utterance)
        if answered:
            found.extend(_answers(reading, utterance, answered))
        for pieces in inside:
            before: Clause | None = None
            if len(pieces) == 1 and pieces[0].attribution is not None:
                pieces[0] = _with_denied(reading, pieces[0], attributions, found)
            for piece in pieces:
                before = _clause(reading, paragraph, piece, attributions, before)
                if before is not None:
                    found.append(before)
                    paragraph.add(before)
    return tuple(sorted(found, key=lambda one: one.span))


def _with_denied(
    reading: Reading, piece: Piece, attributions: Sequence[Attribution], found: Sequence[Clause]
) -> Piece:
    """As in "…, which he denies", "he denied it": with the clause that the word stands for."""
    one = None if piece.attribution is None else attributions[piece.attribution]
    if one is None or not found:
        return piece
    neuters = reading.language.lexicon.standing.neuters
    if one.rule != DENIED_BEFORE and one.content.of(reading.text).lower() not in neuters:
        return piece
    return replace(piece, shared=found[-1].span)


def _answers(
    reading: Reading, utterance: Utterance, answered: Sequence[tuple[int, Attribution]]
) -> Iterator[Clause]:
    """« …, ce que conteste l'intéressé »: a clause of its own, with the one before as `shared`."""
    for index, one in answered:
        if one.cue is None or not utterance.span.holds(one.cue):
            continue
        whole = answer_of(one.content, one.source, one.cue)
        span = stretch(reading.text, utterance, *utterance.words_in(whole))
        if span is not None:
            denied = denies(reading, one)
            yield Clause(
                span=span,
                grade="denied" if denied else "attributed",
                marker=one.cue if denied else None,
                holder="source",
                attribution=index,
                shared=one.content,
                rule="denied by a source" if denied else "said by a source",
            )


def _frame_of(reading: Reading, one: Attribution) -> Iterator[Span]:
    """Source, cue and relays, as far as they stand in the sentence of the cue.

    Who is named elsewhere, for a pronoun or a quotation that stands alone, is the subject of what
    the page says there.
    """
    if one.cue is None:
        return
    if one.rule == ANSWERED:
        yield answer_of(one.content, one.source, one.cue)
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
        if one.rule != ANSWERED
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


def _clause(
    reading: Reading,
    paragraph: Paragraph,
    piece: Piece,
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
