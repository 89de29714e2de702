"""What every account of a happening must name in the same way: its names, numbers and clocks."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from recoupe.algorithms.folding import bare, fold
from recoupe.algorithms.instants import MINUTES_A_DAY, clock_of, minute_of
from recoupe.languages import language_of
from recoupe.languages.gazetteer import Gazetteer, gazetteer_of
from recoupe.records import Annotations, Quantity, Span, Timex

NAME_LETTERS = 5
"""Transliterations and translations differ at the end: « Zelensky », "Zelenskyy"; « Pompée »,
"Pompey"."""
ALIKE_LETTERS = 4
LEAST_WRITTEN_OUT = 3
"""« un », "two" stand in every text; a larger number in words is a figure like any other."""
NEAR_DAYS = 7
DAY_LETTERS = len("2025-03-12")
_THOUSANDS = re.compile(r"\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)")
_NUMBER = re.compile(_THOUSANDS.pattern + r"|\d+(?:[.,]\d+)?")

Keyed = tuple[Span, str]
"""A stretch of text and the key that other accounts share."""


def values_of(text: str, annotations: Annotations) -> list[Keyed]:
    """Numbers, clocks and days of a text by their value, in order.

    « 9 h 48 » and "9:48 a.m." are one. A quantity gives its value, in whatever words it is written;
    other digits give theirs.
    """
    found: list[tuple[Span, str | None]] = []
    for timex in annotations.timexes:
        found.extend((timex.span, key) for key in _times(timex, text))
    taken = [span for span, _ in found]
    for quantity in annotations.quantities:
        if not _meets(quantity.span, taken):
            found.extend((quantity.span, key) for key in _values(quantity, text))
    taken = sorted(span for span, _ in found)
    starts = [span.start for span in taken]
    for match in _NUMBER.finditer(text):
        at = bisect_left(starts, match.end()) - 1
        if at < 0 or taken[at].end <= match.start():
            found.append((Span(*match.span()), f"# {_digits(match.group())}"))
    return sorted({(span, key) for span, key in found if key is not None})


def _times(timex: Timex, text: str) -> Iterator[str | None]:
    """The clock of a time, a day, the numbers of a duration: « neuf heures » is 9.

    Days around the day of writing are None: one page says « mercredi », the next « mercredi
    12 mars », and every page on the event has them.
    """
    clock = clock_of(timex.value) if timex.type == "TIME" else None
    if clock:
        yield f"t {clock}"
    elif timex.type == "DURATION":
        yield from _figures(
            [float(one) for one in re.findall(r"\d+(?:\.\d+)?", timex.value)], timex.span, text
        )
    elif timex.type == "DATE" and len(timex.value) == DAY_LETTERS:
        day, written = minute_of(timex.value), minute_of(timex.anchor)
        if day is not None:
            near = written is not None and abs(day - written) <= NEAR_DAYS * MINUTES_A_DAY
            yield None if near else f"d {timex.value}"


def _meets(span: Span, others: Sequence[Span]) -> bool:
    return any(span.meets(one) for one in others)


def _values(quantity: Quantity, text: str) -> Iterator[str]:
    values = [one for one in (quantity.low, quantity.high) if one is not None]
    if quantity.approximate:
        # « une cinquantaine » for 52: a rewriter's round figure is no figure of its own.
        written_out = _is_written_out(quantity.span, text)
        values = [one for one in values if not written_out and not _is_round(one)]
    yield from _figures(values, quantity.span, text)


def _figures(values: Sequence[float], span: Span, text: str) -> Iterator[str]:
    written_out = _is_written_out(span, text)
    for value in dict.fromkeys(values):
        if not (written_out and value < LEAST_WRITTEN_OUT):
            yield f"# {value:.10g}"


def _is_written_out(span: Span, text: str) -> bool:
    return not any(letter.isdigit() for letter in span.of(text))


def _is_round(value: float) -> bool:
    """Whether it has one digit and zeros."""
    return len(f"{value:.10g}".replace(".", "").strip("0")) <= 1


def _digits(number: str) -> str:
    """« 2.100 », "2,100" are 2100; « 14,6 », "14.6" are 14.6."""
    if _THOUSANDS.fullmatch(number):
        return re.sub(r"\D", "", number).lstrip("0") or "0"
    return f"{float(number.replace(',', '.')):.10g}"


def name_keys(
    annotations: Annotations,
    words: Sequence[Span],
    folded: Sequence[str],
    names: bytes,
) -> tuple[str, ...]:
    """The key of the name that each word stands for; empty for other words.

    A name that the gazetteer knows has its language-neutral key, at its first word: « Norvège »,
    "Norway" and "Norwegian" are one. Other words of names have their first letters. Days and
    months are no names, though English gives them a capital.
    """
    dated = _dated(annotations.language)
    keys = [
        "" if not names[at] or alone in dated else alone[:NAME_LETTERS]
        for at, alone in enumerate(map(bare, folded))
    ]
    known = {
        one.span: one.known
        for one in annotations.mentions
        if one.known and one.form in {"name", "short"}
    }
    for span, key in [*_demonyms(annotations.language, words, folded), *known.items()]:
        first = bisect_left(words, span.start, key=lambda word: word.start)
        for at in range(first, len(words)):
            if words[at].start >= span.end:
                break
            if not _spells(key, folded[at]):
                keys[at] = key if at == first else ""
    return tuple(keys)


def _spells(key: str, folded: str) -> bool:
    """Whether a key only repeats the letters: `place:NANTES`, whose next mention may be missed."""
    letters = bare(folded)[:ALIKE_LETTERS]
    return key.partition(":")[2].lower().replace("_", "-").startswith(letters)


@cache
def _dated(tag: str) -> frozenset[str]:
    calendar = language_of(tag).calendar
    return frozenset(fold(word) for word in (*calendar.months, *calendar.weekdays))


def _demonyms(tag: str, words: Sequence[Span], folded: Sequence[str]) -> Iterator[tuple[Span, str]]:
    """« norvégien », "Norwegian": the country by its people."""
    forms = _demonym_forms(tag)
    for word, one in zip(words, folded, strict=True):
        code = forms.get(bare(one))
        if code is not None:
            yield word, f"country:{code}"


@cache
def _demonym_forms(tag: str) -> Mapping[str, str]:
    gazetteer: Gazetteer = gazetteer_of(tag)
    return {form: code for form, code in gazetteer.names.demonyms.items() if " " not in form}
