"""Marked words inside a sentence that no report holds, and who says them."""

from collections.abc import Sequence

from recoupe.records import Mention, Quote
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.cues import find_cues
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.surface.intervals import Intervals
from recoupe.stages.annotate.speech.surface.surface import MAX_WORDS, Utterance
from recoupe.stages.annotate.speech.unframed.asides import signed_by, unlisted_incise
from recoupe.stages.annotate.speech.unframed.fragments import fragment_report
from recoupe.stages.annotate.speech.unframed.gaps import gap_report, nested_report
from recoupe.stages.annotate.speech.unframed.heads import (
    colon_before,
    comma_report,
    head_report,
    start_of_head,
)
from recoupe.stages.annotate.speech.unframed.owners import last_words, owned_report
from recoupe.stages.annotate.speech.unframed.tails import tail_report
from recoupe.stages.annotate.speech.ways.relays import give_relays
from recoupe.stages.annotate.speech.ways.ways import find_ways


def left_over(
    reading: Reading,
    utterances: Sequence[Utterance],
    quotes: Sequence[Quote],
    drafts: Sequence[Draft],
    mentions: Sequence[Mention],
) -> list[Draft]:
    """Reports of marked words that no other report holds, in order."""
    said = Intervals((part, 0) for draft in drafts for part in draft.parts)
    found: list[Draft] = []
    for number, utterance in enumerate(utterances):
        if not utterance.quotes or utterance.kind == "caption" or len(utterance.words) > MAX_WORDS:
            continue
        for index in utterance.quotes:
            if quotes[index].form == "scare":
                continue
            met = said.meeting(quotes[index].span)
            if met and not any(part.start < quotes[index].outer.start for part, _ in met):
                draft = _nested(reading, utterance, number, index, quotes, mentions)
            elif met:
                draft = _gap(reading, utterance, number, index, quotes, mentions)
            else:
                draft = _report(reading, utterance, number, index, quotes, mentions)
            if draft is not None and met and _is_taken(draft, drafts):
                continue
            if draft is not None:
                if not found or found[-1].utterance != number:
                    # Further words of the sentence came no other way than the first.
                    ways = find_ways(utterance, find_cues(utterance))
                    give_relays(reading.text, utterance, [draft], ways)
                found.append(draft)
    return found


def _is_taken(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether the words that attribute have made a report already."""
    cue = draft.cue
    return cue is not None and any(one.cue is not None and one.cue.meets(cue) for one in drafts)


def _nested(  # noqa: PLR0913, PLR0917  the marks, and where they stand
    reading: Reading,
    utterance: Utterance,
    number: int,
    index: int,
    quotes: Sequence[Quote],
    mentions: Sequence[Mention],
) -> Draft | None:
    """A quotation that a verb gives to the subject of the one around it."""
    held = [at for at, word in enumerate(utterance.words) if word.quoted == index]
    if not held or colon_before(utterance, held[0]) is None:
        return None
    return nested_report(reading, utterance, number, quotes[index], held, mentions)


def _gap(  # noqa: PLR0913, PLR0917  the marks, and where they stand
    reading: Reading,
    utterance: Utterance,
    number: int,
    index: int,
    quotes: Sequence[Quote],
    mentions: Sequence[Mention],
) -> Draft | None:
    """A report inside another one: of a clause without its verb, of a noun, of a verb within."""
    held = [at for at, word in enumerate(utterance.words) if word.quoted == index]
    if not held or quotes[index].form == "scare":
        return None
    quote = quotes[index]
    draft = last_words(reading, utterance, number, quote, held, mentions)
    if utterance.quotes[0] != index:
        draft = draft or gap_report(reading, utterance, number, quote, held, mentions)
    return draft or nested_report(reading, utterance, number, quote, held, mentions)


def _report(  # noqa: PLR0913, PLR0917  the marks, and where they stand
    reading: Reading,
    utterance: Utterance,
    number: int,
    index: int,
    quotes: Sequence[Quote],
    mentions: Sequence[Mention],
) -> Draft | None:
    quote = quotes[index]
    held = [at for at, word in enumerate(utterance.words) if word.quoted == index]
    if not held:
        return None
    colon = colon_before(utterance, held[0])
    if colon is not None:
        kept = frozenset(at for at in utterance.quotes if quotes[at].form == "scare")
        start = start_of_head(utterance, colon, kept)
        return (
            head_report(reading, utterance, number, colon, start, mentions)
            if start < colon
            else None
        )
    draft = comma_report(reading, utterance, number, held, mentions)
    draft = draft or unlisted_incise(reading, utterance, number, quote, held[-1], mentions)
    draft = draft or signed_by(utterance, number, quote, held[-1], mentions)
    draft = draft or tail_report(reading, utterance, number, quote, held, mentions)
    if draft is None and quote.form == "partial":
        draft = fragment_report(reading, utterance, number, quote, held[0], mentions)
    return draft or owned_report(reading, utterance, number, quote, held, mentions)
