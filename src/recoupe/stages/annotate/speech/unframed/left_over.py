"""Marked words inside a sentence that no report holds, and who says them."""

from collections.abc import Sequence

from recoupe.records import Mention, Quote, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.cues import find_cues
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.surface.intervals import Intervals
from recoupe.stages.annotate.speech.surface.surface import MAX_WORDS, UNTOLD, Utterance
from recoupe.stages.annotate.speech.unframed.asides import signed_by, unlisted_incise
from recoupe.stages.annotate.speech.unframed.fragments import (
    acting_report,
    cried_report,
    fragment_report,
)
from recoupe.stages.annotate.speech.unframed.gaps import (
    agent_report,
    gap_report,
    nested_report,
)
from recoupe.stages.annotate.speech.unframed.heads import (
    colon_before,
    comma_report,
    head_report,
    reaction_before,
    start_of_head,
)
from recoupe.stages.annotate.speech.unframed.inner_asides import unlisted_inside
from recoupe.stages.annotate.speech.unframed.marked import Marked
from recoupe.stages.annotate.speech.unframed.owners import last_words, owned_report
from recoupe.stages.annotate.speech.unframed.tails import run_report, tail_report
from recoupe.stages.annotate.speech.ways.inside_marks import give_inside_marks
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
        if not utterance.quotes or utterance.kind in UNTOLD or len(utterance.words) > MAX_WORDS:
            continue
        for index in utterance.quotes:
            if quotes[index].form == "scare":
                continue
            marked = Marked(
                reading=reading,
                utterance=utterance,
                number=number,
                quote=quotes[index],
                held=utterance.held_by(quotes[index]),
                mentions=mentions,
            )
            met = said.meeting(marked.quote.span)
            draft = _inside(marked, met, index) if met else _report(marked, quotes)
            if draft is not None and met and _is_taken(draft, drafts):
                continue
            if draft is not None:
                if not found or found[-1].utterance != number:
                    # Further words of the sentence came no other way than the first.
                    ways = find_ways(utterance, find_cues(utterance))
                    give_relays(reading.text, utterance, [draft], ways)
                    give_inside_marks(reading.text, utterance, [draft], ())
                found.append(draft)
    return found


def _is_taken(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether the words that attribute have made a report already."""
    cue = draft.cue
    return cue is not None and any(one.cue is not None and one.cue.meets(cue) for one in drafts)


def _inside(marked: Marked, met: Sequence[tuple[Span, int]], index: int) -> Draft | None:
    """A report inside those met: of a clause without its verb, of a noun, of a verb within."""
    if not marked.held:
        return None
    if not any(part.start < marked.quote.outer.start for part, _ in met):
        # A quotation that a verb gives to the subject of the one around it.
        colon = colon_before(marked.utterance, marked.first)
        return None if colon is None else nested_report(marked)
    draft = last_words(marked) or agent_report(marked)
    if marked.utterance.quotes[0] != index:
        draft = draft or gap_report(marked)
    return draft or nested_report(marked)


def _report(marked: Marked, quotes: Sequence[Quote]) -> Draft | None:
    if not marked.held:
        return None
    utterance = marked.utterance
    colon = colon_before(utterance, marked.first)
    if colon is not None:
        kept = frozenset(at for at in utterance.quotes if quotes[at].form == "scare")
        start = start_of_head(utterance, colon, kept)
        behind = unlisted_incise(marked)
        if behind is not None:
            # « Mort d'Anouk Aimée : « … », pleure Claude Lelouch »
            return behind
        return head_report(marked, colon, start) if start < colon else None
    draft = unlisted_inside(marked) or comma_report(marked) or agent_report(marked)
    draft = draft or unlisted_incise(marked) or signed_by(marked)
    draft = draft or tail_report(marked) or run_report(marked) or cried_report(marked)
    reaction = reaction_before(utterance, marked.first) if draft is None else None
    if reaction is not None:
        kept = frozenset(at for at in utterance.quotes if quotes[at].form == "scare")
        draft = head_report(marked, reaction, start_of_head(utterance, reaction, kept))
    if draft is None and marked.quote.form == "partial":
        draft = acting_report(marked) or fragment_report(marked)
    return draft or owned_report(marked)
