"""The road from a text to its timexes: match, resolve, join, bind, pair."""

from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from recoupe.records import Span, Timex
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.templates import Words
from recoupe.stages.annotate.timexes import (  # noqa: F401  these modules fill RESOLVERS
    clocks,
    days,
    durations,
    spans_of_time,
)
from recoupe.stages.annotate.timexes.grammar import grammar_of
from recoupe.stages.annotate.timexes.joining import bind, join
from recoupe.stages.annotate.timexes.pairs import brackets_of, clock_interval, pair
from recoupe.stages.annotate.timexes.pieces import Piece
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
    words = grammar.grammar.words_of(reading.text)
    lookup = _Lookup(reading, words)
    anchor = day_of_publication(published, timezone)
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
    brackets = brackets_of(words)
    _bind_outside(pieces, lookup, brackets)
    pair(pieces, words, brackets, grammar, anchor)
    bind(pieces, lookup.sentence_of, lambda one: brackets[one.first])
    return tuple(_timex(one, words, anchor) for one in pieces)


def _bind_outside(pieces: list[Piece], lookup: "_Lookup", brackets: list[int]) -> None:
    """Days for clocks outside brackets first, so that a twin inside can be compared with them."""
    outside = [one for one in pieces if brackets[one.first] < 0]
    bind(outside, lookup.sentence_of, lambda _: -1)
    inside = [one for one in pieces if brackets[one.first] >= 0]
    bind(inside, lambda one: brackets[one.first], lambda _: -1)


class _Lookup:
    """Sentences and tenses by word, found when first asked."""

    def __init__(self, reading: Reading, words: Words) -> None:
        self._reading = reading
        self._words = words
        self._tenses = Tenses(reading.text, words, reading.tokens, reading.language.calendar)

    def _bounds(self, word: int) -> tuple[int, int]:
        position = self._words.starts[word]
        around = self._reading.sentence_at(position) or self._reading.block_at(position)
        if around is None:
            return sentence_bounds(self._words, *self._line_at(position))
        return sentence_bounds(self._words, around.span.start, around.span.end)

    def _line_at(self, position: int) -> tuple[int, int]:
        text = self._reading.text
        end = text.find("\n", position)
        return text.rfind("\n", 0, position) + 1, end if end >= 0 else len(text)

    def sentence_of(self, one: Piece) -> int:
        return self._bounds(one.first)[0]

    def tense_at(self, first: int, last: int) -> Tense:
        return self._tenses.at(first, last, *self._bounds(first))

    def is_noun(self, word: int) -> bool | None:
        token = self._tenses.token_at(self._words.starts[word])
        return None if token is None else token.tag in NOUN_TAGS


def day_of_publication(published: str | None, timezone: str | None) -> date | None:
    """The day, in the zone of the page; None where the date is missing or not a whole day.

    >>> day_of_publication("2025-03-12T23:30:00+00:00", "Europe/Paris")
    datetime.date(2025, 3, 13)
    """
    if not published:
        return None
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return _leading_day(published)
    if timezone and moment.tzinfo is not None:
        try:
            return moment.astimezone(ZoneInfo(timezone)).date()
        except (ZoneInfoNotFoundError, OverflowError, ValueError):
            return moment.date()
    return moment.date()


def _leading_day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def _timex(one: Piece, words: Words, anchor: date | None) -> Timex:
    return Timex(
        span=Span(*words.span(one.first, one.last)),
        type=one.type,
        value=one.value,
        interval=clock_interval(one) if one.kind == "clock" else one.interval,
        zone=one.zone,
        anchor=anchor.isoformat() if anchor and one.anchored else None,
        note="; ".join(one.notes),
        rule=one.rule,
    )
