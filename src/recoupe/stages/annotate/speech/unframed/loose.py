"""Quotes whose source stands in a neighbouring sentence."""

from collections.abc import Sequence

from recoupe.records import Mention, Quote
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.draft import Draft, again
from recoupe.stages.annotate.speech.sources.speakers import name_alone
from recoupe.stages.annotate.speech.surface.intervals import Intervals
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.unframed.alone import opening_quote, said_alone
from recoupe.stages.annotate.speech.unframed.neighbours import unmarked
from recoupe.stages.annotate.speech.unframed.page import Page, is_quotation
from recoupe.stages.annotate.speech.unframed.titles import TITLES, only_voice, title_reports


def continuations(
    reading: Reading,
    utterances: Sequence[Utterance],
    quotes: Sequence[Quote],
    drafts: Sequence[Draft],
    mentions: Sequence[Mention],
) -> list[Draft]:
    """Reports for quotations that stand alone, from the speaker before, else right behind.

    A quotation left open at the end of its paragraph belongs to the next one's speaker; one that
    no report is near, to the verb or the person that stands beside it.
    """
    page = Page(
        reading,
        utterances,
        quotes,
        mentions,
        lambda one: name_alone(reading, utterances, one, drafts, mentions),
    )
    found = title_reports(utterances, quotes, drafts)
    for draft in (*drafts, *found):
        page.add(draft.utterance, draft)
    parts = Intervals((part, 0) for draft in (*drafts, *found) for part in draft.parts)
    for number, utterance in enumerate(utterances):
        if not utterance.quotes or utterance.kind in TITLES:
            continue
        whole = is_quotation(utterance)
        if not whole:
            alone = opening_quote(utterance, quotes)
        else:
            alone = [index for index in utterance.quotes if quotes[index].form != "scare"]
        met = utterance.quotes if whole else alone
        if alone and not any(parts.meeting(quotes[index].outer) for index in met):
            found.extend(said_alone(page, number, alone))
    found.extend(only_voice(utterances, quotes, [*drafts, *found]))
    found.extend(_unmarked(reading.text, utterances, page.by_utterance))
    return found


def _unmarked(
    text: str, utterances: Sequence[Utterance], by_utterance: dict[int, list[Draft]]
) -> list[Draft]:
    """What goes on in the first person behind a quotation, without its marks."""
    busy = frozenset(by_utterance)
    found: list[Draft] = []
    for number, drafts in sorted(by_utterance.items()):
        host = drafts[-1]
        if host.form != "direct" or host.source is None or host.utterance != number:
            continue
        found.extend(
            again(host, number, [span], "goes on in the first person")
            for span in unmarked(text, utterances, number, busy)
        )
    return found
