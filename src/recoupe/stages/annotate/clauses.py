"""Clauses with grade and polarity."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from recoupe.records import Attribution, BlockKind, Clause, Quote, Span
from recoupe.stages.annotate.coordination import parts_of
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.draft import stretch
from recoupe.stages.annotate.speech.grade import (
    Verdict,
    Voice,
    grade_of,
    is_conditional,
    is_hypothesis,
    phrase_at,
    polarity_of,
)
from recoupe.stages.annotate.speech.intervals import Intervals
from recoupe.stages.annotate.speech.noun_phrases import has_finite
from recoupe.stages.annotate.speech.surface import (
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
    found: list[Clause] = []
    for utterance in utterances_of(reading, quotes):
        if utterance.kind in SILENT or not 0 < len(utterance.words) <= MAX_WORDS:
            continue
        for whole in _pieces(reading, utterance, contents, frames):
            before: Clause | None = None
            for piece in _parted(reading, utterance, whole):
                before = _clause(reading, utterance, piece, attributions, before)
                if before is not None:
                    found.append(before)
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
            first, last = _words_in(utterance, gap)
            whole = gap == sentence
            yield from _own_pieces(reading, utterance, first, last, whole=whole)


def _own_pieces(
    reading: Reading, utterance: Utterance, first: int, last: int, *, whole: bool
) -> Iterator[_Piece]:
    """What the page says itself in a stretch; nothing for a question or a scrap without a verb."""
    span = stretch(reading.text, utterance, first, last)
    if span is None or last - first + 1 < MIN_WORDS:
        return
    if reading.text[span.end : span.end + 2].strip().startswith("?"):
        return
    if whole or has_finite(utterance, first, last):
        yield from _coordinated(reading, utterance, span, None)


def _coordinated(
    reading: Reading, utterance: Utterance, span: Span, attribution: int | None
) -> Iterator[_Piece]:
    """The parts of a stretch at « ; », « , et », « , tandis que », where both have their verb."""
    first, last = _words_in(utterance, span)
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
        if not sides or is_hypothesis(utterance, first, last):
            continue
        part = stretch(reading.text, utterance, start, index - 1)
        if part is not None:
            yield _Piece(part, attribution, *_words_in(utterance, part))
            start = index + 1 if not comma else _past_joint(utterance, index + 1, joints)
    if start == first:
        yield _Piece(span, attribution, first, last)
        return
    rest = stretch(reading.text, utterance, start, last)
    if rest is not None:
        yield _Piece(rest, attribution, *_words_in(utterance, rest))


def _parted(reading: Reading, utterance: Utterance, piece: _Piece) -> Iterator[_Piece]:
    """The parts of a piece that tell one thing each."""
    parts = parts_of(utterance, piece.first, piece.last) if piece.first <= piece.last else ()
    spans = [stretch(reading.text, utterance, one.first, one.last) for one in parts]
    negated = polarity_of(utterance, piece.first, piece.last) == "negative"
    unsure = negated or is_hypothesis(utterance, piece.first, piece.last)
    if len(parts) < TWO or unsure or any(span is None for span in spans):
        yield piece
        return
    for part, span in zip(parts, spans, strict=True):
        if span is None:
            continue
        shared = None if part.shared is None else utterance.span_of(*part.shared)
        words = _words_in(utterance, span)
        yield _Piece(span, piece.attribution, *words, shared=shared, leans=part.leans)


def _past_joint(utterance: Utterance, index: int, joints: frozenset[str]) -> int:
    lexicon = utterance.language.lexicon
    while utterance.lower(index) in joints | lexicon.complementizers:
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


def _words_in(utterance: Utterance, span: Span) -> tuple[int, int]:
    """First and last word that lie wholly inside; `(0, -1)` where none does."""
    first = bisect_left(utterance.starts, span.start)
    last = bisect_right(utterance.ends, span.end) - 1
    return (first, last) if first <= last else (0, -1)


def _clause(
    reading: Reading,
    utterance: Utterance,
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
    verdict, holder = _verdict(reading, utterance, first, last, one)
    return Clause(
        span=piece.span,
        grade=verdict.grade,
        polarity=polarity_of(utterance, first, last),
        marker=verdict.marker,
        holder=holder,
        attribution=piece.attribution,
        shared=piece.shared,
        rule=verdict.rule,
    )


def _verdict(
    reading: Reading, utterance: Utterance, first: int, last: int, one: Attribution | None
) -> tuple[Verdict, Literal["page", "source"]]:
    if one is None:
        return grade_of(utterance, first, last, Voice()), "page"
    cue = _cue_words(reading, one)
    doubt = _doubted(reading, one, cue)
    if doubt is not None:
        return doubt, "page"
    stances = _stances(reading, cue)
    if "deny" in stances and _is_denied(reading, one):
        return Verdict("denied", one.cue, "denied by a source"), "source"
    quoted = all(
        utterance.words[index].quoted >= 0
        for index in range(first, last + 1)
        if utterance.words[index].is_word
    )
    past = one.form == "indirect" and _is_past(reading, cue)
    verdict = grade_of(
        utterance, first, last, Voice(reported=True, past_report=past, quoted=quoted)
    )
    if verdict.grade == "attributed" and "plan" in stances and _is_plan(utterance, first, one):
        return Verdict("expected", one.cue, "announced by a source"), "source"
    own = one.form == "parenthetical" or (one.form == "continuation" and one.cue is not None)
    by_page = own and not quoted and verdict.rule == "conditional of hearsay"
    return verdict, "page" if by_page else "source"


def _is_denied(reading: Reading, one: Attribution) -> bool:
    """« rejette « toute responsabilité » », not « C'est faux », a démenti X."""
    if one.form == "indirect" or (one.form == "continuation" and one.cue is not None):
        return True
    before = one.cue is not None and one.cue.end <= one.content.start
    return before and reading.text[one.content.start].islower()


def _is_plan(utterance: Utterance, first: int, one: Attribution) -> bool:
    """« promet de rouvrir », "pledged to raise": an infinitive or a noun, no clause."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(first)
    if one.form != "indirect" or one.cue is None:
        return False
    between = utterance.lowers[max(0, first - 1) : first]
    if any(word in lexicon.complementizers for word in between):
        return False
    return not has_finite(utterance, first, first + 3) or lower in lexicon.infinitive_marks


def _cue_words(reading: Reading, one: Attribution) -> tuple[str, ...]:
    if one.cue is None:
        return ()
    return tuple(word.lower for word in reading.words_in(one.cue))


def _stances(reading: Reading, cue: Sequence[str]) -> frozenset[str]:
    """Stances of the last reporting form in a cue; a form of two verbs gives both.

    Verbs of several words come first (« ruled out »), and « s'est défendu d'avoir menti ».
    """
    lexicon = reading.language.lexicon
    reporting = lexicon.reporting
    for at, word in enumerate(cue):
        for lemma, _ in lexicon.light_verbs.get(word, ()):
            for words, verb in lexicon.light_complements.get(lemma, ()):
                if tuple(cue[-len(words) :]) == words and len(cue) - len(words) > at:
                    return frozenset([verb.stance])
    if not lexicon.reflexives.isdisjoint(cue[:-1]):
        lemmas = {form.verb.lemma for form in reporting.get(cue[-1], ())}
        if not lemmas.isdisjoint(lexicon.reflexive_denials):
            return frozenset(["deny"])
    for word in reversed(cue):
        if word in reporting:
            return frozenset(form.verb.stance for form in reporting[word])
    return frozenset()


def _doubted(reading: Reading, one: Attribution, cue: Sequence[str]) -> Verdict | None:
    """« aurait déclaré », "is said to have told": the page does not vouch for the words."""
    modality = reading.language.lexicon.modality
    if one.form == "nominal" and one.source is None:
        return Verdict("unconfirmed", one.cue, "rumour")
    for index, word in enumerate(cue):
        doubts = is_conditional(word, modality) or phrase_at(cue, index, modality.hedges)
        if doubts and word not in modality.possibility:
            return Verdict("unconfirmed", one.cue, "the report itself is hearsay")
    return None


def _is_past(reading: Reading, cue: Sequence[str]) -> bool:
    lexicon = reading.language.lexicon
    if any(lexicon.auxiliaries.get(word) == "past" for word in cue):
        return True
    tenses = [form.tense for word in cue for form in lexicon.reporting.get(word, ())]
    return bool(tenses) and "present" not in tenses and "past" in tenses
