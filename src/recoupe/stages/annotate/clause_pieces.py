"""A sentence in pieces: what sources say, and what is left as the page's own voice."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from recoupe.languages.tables.joined import joined
from recoupe.records import Span
from recoupe.stages.annotate.coordination import parts_of
from recoupe.stages.annotate.insertions import inside_of
from recoupe.stages.annotate.interrupted import opens_with_verb, subject_in, with_subjects
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.relative_clauses import (
    DESCRIBING,
    hanging,
    past_description,
)
from recoupe.stages.annotate.speech.grades.conditions import condition_in, is_condition
from recoupe.stages.annotate.speech.grades.polarity import polarity_of
from recoupe.stages.annotate.speech.pieces.draft import stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite
from recoupe.stages.annotate.speech.surface.intervals import Intervals
from recoupe.stages.annotate.speech.surface.surface import DASHES, OPENING, Utterance

TWO = 2
HANGING = frozenset(["ADP", "DET", "CCONJ", "SCONJ"])
"""What never ends a clause."""
OPEN_MARKS = frozenset([",", ":", "(", "[", *OPENING]) | DASHES
MAX_SPEAKING = 6
"""Words of a subject and its verb that tell nothing but who speaks."""
MIN_WORDS = 3
"""A stretch in the page's own voice needs so many words, and a finite verb, to be a clause."""


class Piece(Struct, frozen=True, gc=False):
    """Words of a sentence that one voice tells."""

    span: Span
    attribution: int | None
    """Index of the report it is the content of; None in the page's own voice."""
    first: int
    last: int
    """Its first and last word."""
    shared: Span | None = None
    leans: bool = False
    """Whether it is as sure as the piece before it."""


def pieces_of(
    reading: Reading, utterance: Utterance, contents: Intervals, frames: Intervals
) -> list[Piece]:
    """What is said in an utterance, sentence by sentence, reports before the page's own voice.

    Args:
        reading: the text.
        utterance: its words.
        contents: what sources say in the text, with the index of the report.
        frames: who says it and the words that attribute.
    """
    span = utterance.span
    if len(utterance.sentences) == 1 and not (contents.are_met(span) or frames.are_met(span)):
        return [*_own_pieces(reading, utterance, 0, len(utterance.words) - 1, whole=True)]
    found: list[Piece] = []
    for sentence in utterance.sentences:
        met = contents.meeting(sentence)
        beside = [span for span, _ in frames.meeting(sentence)]
        reported = [
            (Span(max(part.start, sentence.start), min(part.end, sentence.end)), index)
            for part, index in met
        ]
        for span, index, subject in with_subjects(utterance, reported, beside):
            if not _says_more(reading, span, beside):
                continue
            opening, *more = _coordinated(reading, utterance, span, index)
            found.append(opening if subject is None else replace(opening, shared=subject))
            found.extend(more)
        busy = sorted([*(span for span, _ in reported), *beside])
        subject = None
        for gap in _gaps(sentence, busy):
            first, last = utterance.words_in(gap)
            for piece in _own_pieces(reading, utterance, first, last, whole=gap == sentence):
                apart = subject is not None and opens_with_verb(utterance, piece.first)
                own = replace(piece, shared=subject) if apart else _named(utterance, piece, beside)
                found.append(own)
            if first <= last:
                subject = subject_in(utterance, gap) if gap.start == sentence.start else None
    return found


def _says_more(reading: Reading, span: Span, beside: Sequence[Span]) -> bool:
    """Whether words of a content are more than who says it: not "The firm announced | 40 cuts"."""
    for word in reading.words_in(span):
        inside = any(one.start <= word.start < one.end for one in beside)
        if not inside and any(map(str.isalnum, word.text)):
            return True
    return False


def _named(utterance: Utterance, piece: Piece, beside: Sequence[Span]) -> Piece:
    """The piece with who speaks beside it, where it tells something of them.

    « Kim [s'est montré ému], affirmant que … » has its subject in the frame of the report, and of
    two nouns side by side (« a dit à l'agence Ana Ruiz, qui … ») the one who speaks counts.
    """
    shared = piece.shared
    if shared is not None:
        named = (one for one in beside if one.end == shared.end)
        return replace(piece, shared=next(named, shared))
    before = piece.first - 1
    if before < 0 or not opens_with_verb(utterance, piece.first):
        return piece
    if utterance.words[before].text == ",":
        before -= 1
    noun = utterance.words[max(before, 0)]
    named = (one for one in beside if one.end == noun.end and noun.tag in DESCRIBING)
    return replace(piece, shared=next(named, None))


def _own_pieces(
    reading: Reading, utterance: Utterance, first: int, last: int, *, whole: bool
) -> Iterable[Piece]:
    """What the page says itself in a stretch; nothing for a question or a scrap without a verb."""
    if not whole:
        last = _past_ties(utterance, first, last)
    span = stretch(reading.text, utterance, first, last)
    if span is None or last - first + 1 < MIN_WORDS:
        return ()
    behind = reading.text[span.end : span.end + 2]
    if "?" in behind and behind.strip().startswith("?"):
        return ()
    if whole:
        return _coordinated(reading, utterance, span, None)
    first = past_description(utterance, first, last)
    span = stretch(reading.text, utterance, first, last)
    if span is not None and _tells(utterance, first, last):
        return _left(reading, utterance, span)
    return ()


def _tells(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a rest of a sentence tells something: not "asked if he would resign"."""
    if not has_finite(utterance, first, last) or is_condition(utterance, first, last):
        return False
    if _tells_how_we_know(utterance, first) or _only_speaks(utterance, first, last):
        return False
    if _only_said_when(utterance, first, last) or _only_got(utterance, first, last):
        return False
    if utterance.words[first].tag != "VERB":
        return True
    lexicon = utterance.language.lexicon
    below = joined(
        lexicon.complementizers, lexicon.modality.conditions_of.tensed, lexicon.questions
    )
    opener = next((at for at in range(first, last) if utterance.lower(at) in below), None)
    return opener is None or has_finite(utterance, first + 1, opener)


def _tells_how_we_know(utterance: Utterance, first: int) -> bool:
    """« (selon une note) que nous avons pu lire », "which we have seen": the medium on itself."""
    lexicon = utterance.language.lexicon
    if utterance.lower(first + 1) not in lexicon.first_person:
        return False
    lower = utterance.lower(first)
    return lower in lexicon.complementizers or lower in lexicon.modality.relatives


def _only_speaks(utterance: Utterance, first: int, last: int) -> bool:
    """As in "…, the documents show", "not 4:20, as first reported": who says it, and no more."""
    words = utterance.words
    while last > first and not words[last].is_word:
        last -= 1
    while first < last and not words[first].is_word:
        first += 1
    if last - first >= MAX_SPEAKING or utterance.lower(last) not in (
        utterance.language.lexicon.reporting
    ):
        return False
    return words[last].tag == "VERB" and not has_finite(utterance, first, last - 1)


def _only_got(utterance: Utterance, first: int, last: int) -> bool:
    """« (un courrier que L'Écho) | s'est procuré »: how a medium came by what it tells."""
    relays = utterance.language.lexicon.relays
    words = utterance.words[first : last + 1]
    got = not (relays.sought | relays.got).isdisjoint(utterance.lowers[first : last + 1])
    return got and not any(word.tag in {"NOUN", "PROPN"} for word in words)


def _only_said_when(utterance: Utterance, first: int, last: int) -> bool:
    """As in "her spokesman | said on Monday": when somebody spoke, whose name stands before."""
    lexicon = utterance.language.lexicon
    if utterance.lower(first) not in lexicon.reporting or not utterance.finite[first]:
        return False
    times = joined(lexicon.standing.times, lexicon.modality.time_words, lexicon.determiners)
    return all(
        not word.is_word or word.lower in times or word.tag in {"ADP", "ADV", "NUM"}
        for word in utterance.words[first + 1 : last + 1]
    )


def _left(reading: Reading, utterance: Utterance, span: Span) -> Iterator[Piece]:
    """What stands beside a report in its sentence; a relative clause keeps its noun."""
    first, last = utterance.words_in(span)
    tied = hanging(utterance, first, last)
    told = tied and stretch(reading.text, utterance, tied.start, last)
    if not tied or not told:
        for piece in _coordinated(reading, utterance, span, None):
            if not _is_scrap(utterance, piece):
                yield piece
        return
    shared = None if tied.shared is None else utterance.span_of(*tied.shared)
    yield Piece(told, None, *utterance.words_in(told), shared)


def _is_scrap(utterance: Utterance, piece: Piece) -> bool:
    """« … | a consultée, | et non à 4 millions »: too short, or only what a thing is not."""
    if piece.last - piece.first + 1 < MIN_WORDS:
        return True
    phrases = utterance.language.disputing.and_not
    return any(utterance.matches(piece.first, tuple(one.split())) for one in phrases)


def _past_ties(utterance: Utterance, first: int, last: int) -> int:
    """The last word before what ties them to a report: « des entretiens | dont il a dit »."""
    ties = utterance.language.lexicon.ties
    tied = False
    while last >= first and (
        utterance.words[last].text in OPEN_MARKS
        or utterance.lower(last) in ties
        or utterance.words[last].tag in HANGING
        # « dans le cadre de ce | qu'il a qualifié de simulation »
        or (tied and utterance.words[last].tag == "PRON")
    ):
        tied = utterance.lower(last) in ties
        last -= 1
    return last


def _coordinated(
    reading: Reading, utterance: Utterance, span: Span, attribution: int | None
) -> list[Piece]:
    """The parts of a stretch at « ; », « , et », « , tandis que », where both have their verb."""
    first, last = utterance.words_in(span)
    joints = utterance.language.lexicon.joints
    found: list[Piece] = []
    start = first
    for index in utterance.breaks:
        if not first < index < last:
            continue
        comma = utterance.lower(index) == ","
        if comma and utterance.lower(index + 1) not in joints:
            continue
        sides = has_finite(utterance, start, index - 1) and has_finite(utterance, index + 1, last)
        if not sides or condition_in(utterance, first, last):
            continue
        part = stretch(reading.text, utterance, start, index - 1)
        if part is not None:
            found.append(Piece(part, attribution, *utterance.words_in(part)))
            start = index + 1 if not comma else _past_joint(utterance, index + 1, joints)
    if start == first:
        return [Piece(span, attribution, first, last)]
    rest = stretch(reading.text, utterance, start, last)
    if rest is not None:
        found.append(Piece(rest, attribution, *utterance.words_in(rest)))
    return found


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


def parted(reading: Reading, utterance: Utterance, piece: Piece) -> list[Piece]:
    """The parts of a piece that tell one thing each."""
    inside = inside_of(utterance, piece.first, piece.last)
    if inside is not None:
        subject = utterance.span_of(*inside.subject)
        told = (inside.told, (inside.rest, piece.last))
        sides = [stretch(reading.text, utterance, *one) for one in told]
        return [
            Piece(span, piece.attribution, *utterance.words_in(span), shared=subject)
            for span in sides
            if span is not None
        ]
    parts = parts_of(utterance, piece.first, piece.last) if piece.first <= piece.last else ()
    if len(parts) < TWO:
        return [piece]
    spans = [stretch(reading.text, utterance, one.first, one.last) for one in parts]
    negated = polarity_of(utterance, piece.first, piece.last) == "negative"
    negated = negated and not all(one.alone for one in parts[1:])
    unsure = negated or condition_in(utterance, piece.first, piece.last) is not None
    if unsure or any(span is None for span in spans):
        return [piece]
    found: list[Piece] = []
    for part, span in zip(parts, spans, strict=True):
        if span is None:
            continue
        shared = None if part.shared is None else utterance.span_of(*part.shared)
        words = utterance.words_in(span)
        found.append(Piece(span, piece.attribution, *words, shared=shared, leans=part.leans))
    return found
