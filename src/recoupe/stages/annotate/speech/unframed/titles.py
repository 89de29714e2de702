"""Quotations of titles whose words somebody says in the body."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from recoupe.records import BlockKind, Quote
from recoupe.stages.annotate.speech.pieces.draft import Draft, again
from recoupe.stages.annotate.speech.surface.intervals import Intervals
from recoupe.stages.annotate.speech.surface.surface import Utterance

TITLES: frozenset[BlockKind] = frozenset(["title", "heading"])
MIN_TITLE_WORDS = 3
"""A title's quotation of fewer words may be anybody's."""


def title_reports(
    utterances: Sequence[Utterance], quotes: Sequence[Quote], drafts: Sequence[Draft]
) -> list[Draft]:
    """Quotations of titles and headings whose words somebody says in the body.

    Words of a report that holds them all, in marks or not, are said too.
    """
    said = Intervals((part, at) for at, draft in enumerate(drafts) for part in draft.parts)
    body: list[tuple[tuple[str, ...], int]] | None = None
    told: list[tuple[tuple[str, ...], Draft]] = []
    found: list[Draft] = []
    for number, utterance in enumerate(utterances):
        if utterance.kind not in TITLES or not utterance.quotes:
            continue
        if body is None:
            body = list(_said_in_body(utterances, quotes, said))
            told = list(_told_in_body(utterances, drafts))
        for index in utterance.quotes:
            words = _words_of(utterance, index)
            if len(words) < MIN_TITLE_WORDS or said.meeting(quotes[index].span):
                continue
            host = next((drafts[at] for other, at in body if _holds(other, words)), None)
            host = host or next((one for other, one in told if _in_a_row(other, words)), None)
            if host is not None and host.source is not None:
                found.append(again(host, number, [quotes[index].span], "title of what is said"))
    return found


def only_voice(
    utterances: Sequence[Utterance], quotes: Sequence[Quote], drafts: Sequence[Draft]
) -> list[Draft]:
    """Quotations of the title that nobody says, by the only person whom the body quotes."""
    said = Intervals((part, at) for at, draft in enumerate(drafts) for part in draft.parts)
    alone = [
        (number, index)
        for number, utterance in enumerate(utterances)
        if utterance.kind == "title"
        for index in utterance.quotes
        if quotes[index].form == "direct" and not said.meeting(quotes[index].span)
    ]
    quoted = {
        one.label: one
        for one in drafts
        if one.form in {"direct", "continuation"} and one.source is not None
    }
    if len(quoted) != 1:
        return []
    (host,) = quoted.values()
    if host.kind != "person" or not host.label[:1].isupper():
        return []
    return [
        again(host, number, [quotes[index].span], "title by the only one who is quoted")
        for number, index in alone
        if len(_words_of(utterances[number], index)) >= MIN_TITLE_WORDS
    ]


def _told_in_body(
    utterances: Sequence[Utterance], drafts: Sequence[Draft]
) -> Iterator[tuple[tuple[str, ...], Draft]]:
    """The words of every report of the body, with it: « « tous les sujets » seront abordés »."""
    for draft in drafts:
        utterance = utterances[draft.utterance]
        if utterance.kind in TITLES:
            continue
        hull = draft.hull
        first, last = (bisect_left(utterance.starts, end) for end in (hull.start, hull.end))
        yield tuple([word.lower for word in utterance.words[first:last] if word.is_word]), draft


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
    if _in_a_row(words, wanted):
        return True
    rest = iter(words)
    return len(wanted) > MIN_TITLE_WORDS and all(word in rest for word in wanted)


def _in_a_row(words: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    """Whether words stand in others one behind the other."""
    length = len(wanted)
    if wanted[0] not in words:
        return False
    return any(words[at : at + length] == wanted for at in range(len(words) - length + 1))
