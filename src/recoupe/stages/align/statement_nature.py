"""Background and opinion, where words or dates mark them; nothing where none does."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from recoupe.algorithms.instants import MINUTES_A_DAY, minute_of
from recoupe.languages.tables.concepts import Concepts
from recoupe.records import Nature, Span, Timex

PAST_MINUTES = 30 * MINUTES_A_DAY
"""What ended so long before its page is no news of it."""
OPENING = 60
"""« Pour rappel » stands so many code points before a clause at most, in its sentence."""


def nature_of(  # noqa: PLR0913  what stands around a clause
    text: str,
    span: Span,
    *,
    source: Span | None,
    timexes: Sequence[Timex],
    published: str | None,
    concepts: Concepts,
) -> tuple[Nature, Span] | None:
    """What marks a clause as background or opinion, and the words that do.

    Opinion: who says it holds a pen for opinions (« l'éditorialiste »), speaks for himself (« à
    mon avis », "I think"), or judges (« il est inacceptable que »). Background: the page says so
    (« pour rappel »), or every time that the clause tells lies a month or more before the page.

    Args:
        text: of the page.
        span: the clause.
        source: who says it, None in the page's own voice.
        timexes: those inside the clause.
        published: when the page was published, ISO 8601.
        concepts: tables of the language.

    Returns:
        None where nothing marks it; most clauses are the news itself.
    """
    if source is not None:
        found = _first(text, source, concepts.opinion_sources)
        if found is not None:
            return "opinion", found
    found = _first(text, span, concepts.opinions)
    if found is not None:
        return "opinion", found
    opening = Span(max(span.start - OPENING, _sentence_start(text, span.start)), span.end)
    found = _first(text, opening, concepts.background)
    if found is not None and found.start <= span.start + OPENING:
        return "background", found
    return _by_dates(timexes, published)


def _by_dates(timexes: Iterable[Timex], published: str | None) -> tuple[Nature, Span] | None:
    minute = minute_of(published)
    told = [one for one in timexes if one.type in {"DATE", "TIME"}]
    if minute is None or not told:
        return None
    ends = [None if one.interval is None else minute_of(one.interval[1]) for one in told]
    if all(end is not None and end < minute - PAST_MINUTES for end in ends):
        return "background", told[0].span
    return None


def _sentence_start(text: str, start: int) -> int:
    """Where the sentence begins, roughly: behind the last stop or line before a place."""
    return max(text.rfind(mark, 0, start) for mark in (". ", "! ", "? ", "\n", "» ")) + 1


def _first(text: str, span: Span, phrases: tuple[str, ...]) -> Span | None:
    """The first of some phrases in a stretch; apostrophes of both kinds are one."""
    if not phrases:
        return None
    found = _pattern(phrases).search(text, span.start, span.end)
    return None if found is None else Span(found.start(), found.end())


@lru_cache(maxsize=32)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=lambda one: (-len(one), one))
    words = "|".join(re.escape(one).replace("'", "['’]") for one in longest_first)
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
