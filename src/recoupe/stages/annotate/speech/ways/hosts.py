"""The report that a way belongs to."""

from collections.abc import Sequence

from recoupe.stages.annotate.speech.pieces.chain import kind_of
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, is_finite
from recoupe.stages.annotate.speech.pieces.way import Way
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.ways.citing import is_piece

MAX_TO_SOURCE = 3
"""Words between a source and the way that hangs on it: « le maire, interrogé par »."""


def host_of(utterance: Utterance, drafts: Sequence[Draft], way: Way) -> int | None:
    """The report that a way belongs to; None where it stands in a content, or in none."""
    start = utterance.words[way.first].start
    end = utterance.words[way.last].end
    outside = [
        index
        for index, draft in enumerate(drafts)
        if draft.cue is not None
        and not any(part.start <= start and end <= part.end for part in draft.parts)
    ]
    if not outside or (len(outside) < len(drafts) and _inner(drafts, outside, start)):
        return None
    for index in outside:
        words = drafts[index].source_words
        if words is None or not words[0] < way.first <= words[1] + MAX_TO_SOURCE:
            continue
        if way.first <= words[1] + 1 and _is_own(utterance, Phrase(*words), way):
            return None
        if not _parted(utterance, words[1] + 1, way.first):
            return index
    before = [index for index in outside if _cue_start(drafts[index]) < start]
    if not before and _goes_on(drafts[outside[0]]) and way.first > 0:
        # « « … », a dit X au micro de Y, avant de poursuivre »: the way is of the first words.
        return None
    index = before[-1] if before else outside[0]
    return index if _governs(utterance, drafts[index], way) else None


def _inner(drafts: Sequence[Draft], outside: Sequence[int], start: int) -> bool:
    """Whether a way stands in a content whose report is nearer than those outside."""
    inside = [draft for index, draft in enumerate(drafts) if index not in outside]
    return any(_cue_start(draft) < start for draft in inside) or not outside


def _is_own(utterance: Utterance, source: Phrase, way: Way) -> bool:
    """Whether a way inside a source is where it was published, or who wrote it."""
    if way.cites or utterance.lower(way.first) in utterance.language.lexicon.relays.got:
        return False
    given = utterance.language.lexicon.relays.given
    if not given.isdisjoint(utterance.lowers[source.first + 1 : way.first]):
        return False
    document = kind_of(utterance, source.first, source.last) == "document"
    linked = utterance.lower(way.first) in utterance.language.lexicon.relays.occasion_links
    if linked and document:
        return True
    return is_piece(utterance, source) or (way.hook == "place" and document)


def _goes_on(draft: Draft) -> bool:
    return draft.verb is not None and draft.verb.is_gerund


def _cue_start(draft: Draft) -> int:
    return draft.hull.start if draft.cue is None else draft.cue.start


def _parted(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a verb or a full stop stands between a source and a way."""
    return any(
        is_finite(utterance, at) or utterance.words[at].text in {".", ";", ":"}
        for at in range(first, last)
    )


def _governs(utterance: Utterance, draft: Draft, way: Way) -> bool:
    """Whether a preposition alone hangs on the verb that reports, and on no other."""
    if way.hook != "place":
        return True
    lexicon = utterance.language.lexicon
    if draft.verb is not None and any(
        verb.lemma in lexicon.relays.targets for verb in draft.verb.verbs
    ):
        return utterance.lower(way.first) not in {"à", "au", "aux", "to"}
    if draft.cue is None:
        return False
    frame = [utterance.index_at(draft.cue.start), utterance.index_at(draft.cue.end - 1)]
    if draft.source_words is not None and draft.source is not None:
        frame.extend(draft.source_words)
    first, last = min(frame), max(frame)
    if way.first > last:
        between = range(last + 1, way.first)
    elif way.last < first:
        between = range(way.last + 1, first)
    else:
        return True
    held = [*draft.parts]
    return not any(
        is_finite(utterance, at)
        and utterance.words[at].quoted < 0
        and not any(part.start <= utterance.words[at].start < part.end for part in held)
        for at in between
    )
