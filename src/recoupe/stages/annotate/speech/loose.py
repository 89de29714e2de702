"""Quotes whose source stands in a neighbouring sentence."""

from collections.abc import Iterator, Sequence

from recoupe.records import BlockKind, Quote, Span
from recoupe.stages.annotate.speech.draft import Draft
from recoupe.stages.annotate.speech.intervals import Intervals
from recoupe.stages.annotate.speech.neighbours import (
    named_before,
    presented_behind,
    unmarked,
    waiting_report,
)
from recoupe.stages.annotate.speech.surface import Utterance

QUOTED_SHARE = 0.8
"""Share of the words that stand in marks, from which an utterance is a quotation and no more."""
MAX_UTTERANCES_BACK = 2
TITLES: frozenset[BlockKind] = frozenset(["title", "heading"])
MIN_TITLE_WORDS = 3
"""A title's quotation of fewer words may be anybody's."""


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
    by_utterance: dict[int, list[Draft]] = {}
    for draft in drafts:
        by_utterance.setdefault(draft.utterance, []).append(draft)
    found: list[Draft] = []
    found.extend(_titles(utterances, quotes, drafts))
    for draft in found:
        by_utterance.setdefault(draft.utterance, []).append(draft)
    parts = Intervals((part, 0) for draft in (*drafts, *found) for part in draft.parts)
    for number, utterance in enumerate(utterances):
        if not _is_quotation(utterance) or utterance.kind in TITLES:
            continue
        if any(parts.meeting(quotes[index].outer) for index in utterance.quotes):
            continue
        alone = [index for index in utterance.quotes if quotes[index].form != "scare"]
        if not alone:
            continue
        opened = quotes[alone[-1]].rule == "goes on in the next block"
        host = _next(utterances, by_utterance, number) if opened else None
        spans = [quotes[index].span for index in alone]
        taken = bool(by_utterance.get(number + 1))
        beside = None if host else waiting_report(text, utterances, number, spans, taken=taken)
        if host is None and beside is None and number - 1 not in by_utterance:
            beside = named_before(text, utterances, number, spans)
        if host is None and beside is None:
            host = _previous(utterances, by_utterance, number)
        if host is None and beside is None:
            beside = presented_behind(text, utterances, number, spans)
        if beside is not None:
            found.append(beside)
            by_utterance.setdefault(beside.utterance, []).append(beside)
            by_utterance.setdefault(number, []).append(beside)
            continue
        if host is None:
            continue
        if _adjoins(utterances, quotes, host, number):
            host.parts.extend(quotes[index].span for index in alone)
            by_utterance.setdefault(number, []).append(host)
            continue
        draft = _again(host, number, spans, "quotation goes on")
        found.append(draft)
        by_utterance.setdefault(number, []).append(draft)
    found.extend(_unmarked(text, utterances, by_utterance))
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
            _again(host, number, [span], "goes on in the first person")
            for span in unmarked(text, utterances, number, busy)
        )
    return found


def _again(host: Draft, number: int, spans: list[Span], rule: str) -> Draft:
    """Words of another utterance, by the speaker of a draft."""
    return Draft(
        utterance=number,
        parts=spans,
        source=host.source,
        cue=None,
        form="continuation",
        rule=rule,
        verb=host.verb,
        source_words=None,
        is_pronoun=host.is_pronoun,
        relays=list(host.relays),
        kind=host.kind,
        label=host.label,
        speaker=host.speaker,
    )


def _titles(
    utterances: Sequence[Utterance], quotes: Sequence[Quote], drafts: Sequence[Draft]
) -> list[Draft]:
    """Quotations of titles and headings whose words somebody says in the body.

    Words of a report that holds them all, in marks or not, are said too.
    """
    said = Intervals((part, at) for at, draft in enumerate(drafts) for part in draft.parts)
    body: list[tuple[tuple[str, ...], int]] | None = None
    found: list[Draft] = []
    for number, utterance in enumerate(utterances):
        if utterance.kind not in TITLES or not utterance.quotes:
            continue
        if body is None:
            body = list(_said_in_body(utterances, quotes, said))
        for index in utterance.quotes:
            words = _words_of(utterance, index)
            if len(words) < MIN_TITLE_WORDS or said.meeting(quotes[index].span):
                continue
            host = next((drafts[at] for other, at in body if _holds(other, words)), None)
            host = host or _reported(utterances, drafts, words)
            if host is not None and host.source is not None:
                found.append(_again(host, number, [quotes[index].span], "title of what is said"))
    return found


def _reported(
    utterances: Sequence[Utterance], drafts: Sequence[Draft], wanted: tuple[str, ...]
) -> Draft | None:
    """The report of the body that holds words in a row: « Toutefois, « tous les sujets » seront »."""
    length = len(wanted)
    for draft in drafts:
        utterance = utterances[draft.utterance]
        if utterance.kind in TITLES:
            continue
        words = tuple(
            word.lower
            for word in utterance.words
            if word.is_word and draft.hull.start <= word.start < draft.hull.end
        )
        if any(words[at : at + length] == wanted for at in range(len(words) - length + 1)):
            return draft
    return None


def _said_in_body(
    utterances: Sequence[Utterance], quotes: Sequence[Quote], said: Intervals
) -> Iterator[tuple[tuple[str, ...], int]]:
    """The words of every quotation that somebody says, with the index of its draft."""
    for utterance in utterances:
        if utterance.kind in TITLES:
            continue
        for index in utterance.quotes:
            met = said.meeting(quotes[index].span)
            if met:
                yield _words_of(utterance, index), met[0][1]


def _words_of(utterance: Utterance, quote: int) -> tuple[str, ...]:
    return tuple(word.lower for word in utterance.words if word.quoted == quote and word.is_word)


def _holds(words: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    """Whether words stand in others, in a row or, shortened by an editor, in their order."""
    length = len(wanted)
    if any(words[at : at + length] == wanted for at in range(len(words) - length + 1)):
        return True
    rest = iter(words)
    return length > MIN_TITLE_WORDS and all(word in rest for word in wanted)


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
