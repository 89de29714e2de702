"""The road from a text to its timexes: match, resolve, join, bind, pair."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from recoupe.records import Span, Timex
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.templates import Words
from recoupe.stages.annotate.timexes import (  # noqa: F401  these modules fill RESOLVERS
    clocks,
    days,
    durations,
    spans_of_time,
)
from recoupe.stages.annotate.timexes.grammar import TimeGrammar, grammar_of
from recoupe.stages.annotate.timexes.joining import bind, join
from recoupe.stages.annotate.timexes.narration import Scene, is_said, narrate
from recoupe.stages.annotate.timexes.pairs import (
    brackets_of,
    clock_interval,
    pair,
    share_days,
    stated_zone,
)
from recoupe.stages.annotate.timexes.pieces import Piece
from recoupe.stages.annotate.timexes.publication import Publication, publication_of
from recoupe.stages.annotate.timexes.resolution import RESOLVERS, Context
from recoupe.stages.annotate.timexes.tense import Tense, Tenses, sentence_bounds

NOUN_TAGS = frozenset({"NOUN", "NUM", "SYM", "PROPN"})


def find_timexes(
    reading: Reading, *, published: str | None, timezone: str | None = None
) -> tuple[Timex, ...]:
    """Timexes in order, without overlap.

    Args:
        reading: the text; without tokens, tense is read from endings and small words.
        published: ISO 8601 date or instant of the article; without it, expressions that stand
            alone still have a value, and others have one with `X`, as TimeML writes them.
        timezone: IANA name of the zone in which `published` is read where it tells an instant.

    Returns:
        Values, intervals and zones of what can be known; `note` where the text contradicts itself.
    """
    language = reading.language
    grammar = grammar_of(language.calendar, language.numbers)
    words = grammar.grammar.signed(reading.pieces(grammar.grammar.vocabulary.number_pattern))
    lookup = _Lookup(reading, words)
    publication = publication_of(published, timezone)
    anchor = publication.day if publication else None
    context = Context(
        text=reading.text,
        words=words,
        grammar=grammar,
        anchor=anchor,
        tense_at=lookup.tense_at,
        is_noun=lookup.is_noun,
    )
    found: list[Piece] = []
    for match in grammar.matches(words):
        found.extend(RESOLVERS[match.rule](match, context))
    if not found:
        return ()
    pieces = join(found, words, language.calendar)
    _bind(pieces, lookup, grammar, publication)
    return tuple(_timex(one, words, anchor) for one in pieces)


def _bind(
    pieces: list[Piece], lookup: "_Lookup", grammar: TimeGrammar, publication: Publication | None
) -> None:
    """Days and zones for hours: of their sentence, of their twin, of the narration."""
    words = lookup.words
    brackets = brackets_of(words)
    _bind_outside(pieces, lookup, brackets)
    twins = pair(pieces, words, brackets, grammar, publication.day if publication else None)
    bind(pieces, lookup.sentence_of, lambda one: brackets[one.first], lookup.is_said)
    if all(one.day_value and not one.steps for one in pieces if one.kind != "other"):
        return
    local = {one.zone for one in pieces if one.zone and not one.is_stated}
    if publication is not None and len(local) == 1:
        publication = replace(publication, local=local.pop())
    scene = Scene(
        words=words,
        publication=publication,
        is_said=lookup.is_said,
        apposition=frozenset(grammar.calendar.pair_words),
        sentence_of=lookup.sentence_of,
        block_of=lookup.block_of,
        tense_of=lambda one: lookup.tense_at(one.first, one.last),
    )
    narrate([one for one in pieces if brackets[one.first] < 0], scene)
    share_days(twins)


def _bind_outside(pieces: Sequence[Piece], lookup: "_Lookup", brackets: list[int]) -> None:
    """Days for clocks outside brackets first, so that a twin inside can be compared with them."""
    nowhere: Callable[[Piece], int] = lambda _: -1  # noqa: E731
    outside = [one for one in pieces if brackets[one.first] < 0]
    bind(outside, lookup.sentence_of, nowhere, lookup.is_said)
    inside = [one for one in pieces if brackets[one.first] >= 0]
    bind(inside, lambda one: brackets[one.first], nowhere, lookup.is_said)


class _Lookup:
    """Sentences and tenses by word, found when first asked."""

    def __init__(self, reading: Reading, words: Words) -> None:
        self._reading = reading
        self.words = words
        self._reporting = reading.language.lexicon.reporting
        self._tenses = Tenses(reading.text, words, reading.tokens, reading.language.calendar)

    def _bounds(self, word: int) -> tuple[int, int]:
        position = self.words.starts[word]
        around = self._reading.sentence_at(position) or self._reading.block_at(position)
        if around is None:
            return sentence_bounds(self.words, *self._line_at(position))
        return sentence_bounds(self.words, around.span.start, around.span.end)

    def _line_at(self, position: int) -> tuple[int, int]:
        text = self._reading.text
        end = text.find("\n", position)
        return text.rfind("\n", 0, position) + 1, end if end >= 0 else len(text)

    def sentence_of(self, one: Piece) -> int:
        return self._bounds(one.first)[0]

    def block_of(self, one: Piece) -> int:
        position = self.words.starts[one.first]
        block = self._reading.block_at(position)
        return block.span.start if block else self._line_at(position)[0]

    def is_said(self, one: Piece) -> bool:
        return is_said(one, self.words, self._reporting)

    def tense_at(self, first: int, last: int) -> Tense:
        return self._tenses.at(first, last, *self._bounds(first))

    def is_noun(self, word: int) -> bool | None:
        token = self._tenses.token_at(self.words.starts[word])
        return None if token is None else token.tag in NOUN_TAGS


def _timex(one: Piece, words: Words, anchor: date | None) -> Timex:
    return Timex(
        span=Span(*words.span(one.first, one.last)),
        type=one.type,
        value=one.value + stated_zone(one),
        interval=clock_interval(one) if one.kind == "clock" else one.interval,
        zone=one.zone,
        anchor=_anchor(one, anchor),
        note="; ".join(one.notes),
        rule=one.rule,
    )


def _anchor(one: Piece, writing: date | None) -> str | None:
    """The day it was resolved against: the one in focus, or that of writing."""
    if one.against is not None:
        return one.against.isoformat()
    return writing.isoformat() if writing and one.anchored else None
