"""Quotes whose source stands in a neighbouring sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.records import Quote, Span
from recoupe.stages.annotate.speech.draft import Draft, again
from recoupe.stages.annotate.speech.intervals import Intervals
from recoupe.stages.annotate.speech.neighbours import (
    named_before,
    presented_behind,
    unmarked,
    waiting_report,
)
from recoupe.stages.annotate.speech.surface import Utterance
from recoupe.stages.annotate.speech.titles import TITLES, title_reports

QUOTED_SHARE = 0.8
"""Share of the words that stand in marks, from which an utterance is a quotation and no more."""
MAX_UTTERANCES_BACK = 2


@dataclass(frozen=True)
class _Page:
    """The reports of a page, by the utterances that hold them."""

    text: str
    utterances: Sequence[Utterance]
    quotes: Sequence[Quote]
    by_utterance: dict[int, list[Draft]]

    def add(self, number: int, draft: Draft) -> None:
        self.by_utterance.setdefault(number, []).append(draft)


def continuations(
    text: str,
    utterances: Sequence[Utterance],
    quotes: Sequence[Quote],
    drafts: Sequence[Draft],
) -> list[Draft]:
    """Reports for quotations that stand alone, from the speaker before, else right behind.

    A quotation left open at the end of its paragraph belongs to the next one's speaker; one that
    no report is near, to the verb or the person that stands beside it.
    """
    page = _Page(text, utterances, quotes, {})
    found = title_reports(utterances, quotes, drafts)
    for draft in (*drafts, *found):
        page.add(draft.utterance, draft)
    parts = Intervals((part, 0) for draft in (*drafts, *found) for part in draft.parts)
    for number, utterance in enumerate(utterances):
        if not _is_quotation(utterance) or utterance.kind in TITLES:
            continue
        if any(parts.meeting(quotes[index].outer) for index in utterance.quotes):
            continue
        alone = [index for index in utterance.quotes if quotes[index].form != "scare"]
        if alone:
            found.extend(_alone(page, number, alone))
    found.extend(_unmarked(text, utterances, page.by_utterance))
    return found


def _alone(page: _Page, number: int, alone: Sequence[int]) -> list[Draft]:
    """The report of quotes that nobody says yet; empty where they join one that stands."""
    spans = [page.quotes[index].span for index in alone]
    opened = page.quotes[alone[-1]].rule == "goes on in the next block"
    host = _next(page.utterances, page.by_utterance, number) if opened else None
    beside = _beside(page, number, spans) if host is None else None
    if host is None and beside is None:
        host = _previous(page.utterances, page.by_utterance, number)
    if host is None and beside is None:
        beside = presented_behind(page.text, page.utterances, number, spans)
    if beside is not None:
        page.add(beside.utterance, beside)
        page.add(number, beside)
        return [beside]
    if host is None:
        return []
    if _adjoins(page.utterances, page.quotes, host, number):
        host.parts.extend(spans)
        page.add(number, host)
        return []
    draft = again(host, number, spans, "quotation goes on")
    page.add(number, draft)
    return [draft]


def _beside(page: _Page, number: int, spans: list[Span]) -> Draft | None:
    """A verb that waits for its words, or a person named right before."""
    draft = None
    if number + 1 not in page.by_utterance:
        draft = waiting_report(page.text, page.utterances, number, spans)
    if draft is None and number - 1 not in page.by_utterance:
        draft = named_before(page.text, page.utterances, number, spans)
    return draft


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


def _adjoins(
    utterances: Sequence[Utterance], quotes: Sequence[Quote], host: Draft, number: int
) -> bool:
    """Whether only marks stand between a content and a quotation that opens again."""
    at = utterances[number].quotes[0]
    if at == 0 or utterances[number].block != utterances[number - 1].block:
        return False
    before = quotes[at - 1]
    end = host.hull.end
    return before.rule == "repeated mark" and before.span.end >= end > before.span.start


def _is_quotation(utterance: Utterance) -> bool:
    if not utterance.quotes:
        return False
    words = [word for word in utterance.words if word.is_word]
    return bool(words) and sum(word.quoted >= 0 for word in words) >= QUOTED_SHARE * len(words)


def _previous(
    utterances: Sequence[Utterance], by_utterance: dict[int, list[Draft]], number: int
) -> Draft | None:
    block = utterances[number].block
    for back in range(1, MAX_UTTERANCES_BACK + 1):
        at = number - back
        if at < 0 or utterances[at].block < block - 1 or utterances[at].kind == "title":
            return None
        drafts = [one for one in by_utterance.get(at, []) if one.source is not None]
        if drafts:
            near = utterances[at].block == block or utterances[at].quotes
            return drafts[-1] if near else None
        if utterances[at].block != block:
            return None
    return None


def _next(
    utterances: Sequence[Utterance], by_utterance: dict[int, list[Draft]], number: int
) -> Draft | None:
    for at in range(number + 1, min(len(utterances), number + 4)):
        drafts = [one for one in by_utterance.get(at, []) if one.source is not None]
        if drafts:
            return drafts[0]
        if not utterances[at].quotes:
            return None
    return None
