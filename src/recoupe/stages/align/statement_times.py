"""The times of a statement as minutes: which count, and which lie far away."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from recoupe.algorithms.folding import fold, folded_words
from recoupe.algorithms.instants import (
    MINUTES_A_DAY,
    clock_of,
    day_parts,
    has_clock,
    minute_of,
)
from recoupe.languages import Language
from recoupe.records import AnchoredTimex, Token

PAST_MINUTES = 30 * MINUTES_A_DAY
"""What is dated so long before its page is not the news."""
NEAR_MINUTES = 4 * MINUTES_A_DAY
"""Pages tell what happened or will happen within so long by its weekday."""
VERBAL = frozenset({"VERB", "AUX"})
BEHIND_A_NOUN = frozenset({"NOUN", "PROPN", "ADJ"})
"""What stands before a participle that tells of a noun: « douze bus *neufs* mis en service »."""
LONGEST_SHORT = 3 * MINUTES_A_DAY
"""A weekend is still told as a time of the news; what is longer is its background."""


WORDS_OF_COMPARISON = 5
"""Words from the one that compares to « que »: « *plus* de trains *qu*'il y a un an »."""


@dataclass(frozen=True, kw_only=True)
class When:
    """A time as minutes since 1970, end excluded."""

    start: int
    end: int
    clock: bool
    """Whether it tells a time of day."""


def clocks_of(timexes: Sequence[AnchoredTimex]) -> tuple[tuple[int, str | None], ...]:
    """(minutes since midnight, zone or None) of the times of day, sorted."""
    found = ((clock_of(one.value), one.zone) for one in timexes if one.type == "TIME")
    return tuple(sorted({(at, zone) for at, zone in found if at is not None}, key=str))


def news_times(
    timexes: Sequence[AnchoredTimex], languages: Mapping[str, Language]
) -> list[AnchoredTimex]:
    """Without those that something is compared with: "two points higher than four years ago"."""
    return [one for one in timexes if not _is_compared(one, languages[one.evidence.page])]


def _is_compared(timex: AnchoredTimex, language: Language) -> bool:
    concepts = language.concepts
    words = folded_words(timex.evidence.prefix)
    if any(words[-len(one) :] == one for one in map(str.split, concepts.than)):
        return True
    *before, last = words[-WORDS_OF_COMPARISON:] or [""]
    return last in concepts.than_behind and not concepts.more_or_less.isdisjoint(before)


def _when(timex: AnchoredTimex) -> When | None:
    if timex.interval is None or timex.type not in {"DATE", "TIME"}:
        return None
    start, end = minute_of(timex.interval[0]), minute_of(timex.interval[1])
    if start is None or end is None:
        return None
    return When(start=start, end=max(end, start + 1), clock=has_clock(timex.value))


def times_of(timexes: Sequence[AnchoredTimex]) -> tuple[When, ...]:
    """Times on the calendar; « construite en 1974 » tells nothing beside « à 11 h 43 »."""
    times = tuple(time for time in map(_when, timexes) if time is not None)
    if not any(_is_short(one) for one in timexes):
        return times
    return tuple(one for one in times if one.end - one.start <= LONGEST_SHORT)


def _is_short(timex: AnchoredTimex) -> bool:
    when = _when(timex)
    if when is None:
        return clock_of(timex.value) is not None or any(map(bool, day_parts(timex.value)))
    return when.end - when.start <= LONGEST_SHORT


def far_days_of(times: Sequence[When], published: int | None) -> frozenset[int]:
    """Single days (since 1970) that lie far from when a page was published (minutes since 1970)."""
    if published is None:
        return frozenset()
    days = (one for one in times if one.end - one.start <= MINUTES_A_DAY)
    return frozenset(
        one.start // MINUTES_A_DAY for one in days if abs(one.start - published) > NEAR_MINUTES
    )


def dating(
    timexes: Sequence[AnchoredTimex], tokens: Sequence[Token], language: Language
) -> list[AnchoredTimex]:
    """Those that date the thing told, without those of a noun: « un masque emporté en 1897 ».

    Args:
        timexes: of one statement.
        tokens: of the same, in order.
        language: of its page.
    """
    return [one for one in timexes if not _dates_a_noun(one, tokens, language)]


def _dates_a_noun(timex: AnchoredTimex, tokens: Sequence[Token], language: Language) -> bool:
    """Whether a time hangs on a participle behind a noun, in a sentence with a verb before it."""
    before = [at for at, one in enumerate(tokens) if one.start < timex.evidence.span.start]
    verbs = [at for at in before if tokens[at].tag in VERBAL]
    if not verbs or "VerbForm=Part" not in tokens[verbs[-1]].form:
        return False
    last = verbs[-1]
    while last and tokens[last - 1].tag == "ADV":
        last -= 1
    auxiliaries = language.concepts.passive_auxiliaries | language.concepts.unsure_auxiliaries
    finite = [at for at in verbs[:-1] if "VerbForm=Fin" in tokens[at].form]
    governed = last and fold(tokens[last - 1].lemma) in auxiliaries
    return bool(finite and last) and not governed and tokens[last - 1].tag in BEHIND_A_NOUN


def is_past(
    timexes: Sequence[AnchoredTimex], published: int | None, *, since: Collection[str]
) -> bool:
    """Whether all that is dated lies long before its page.

    « À 11 h 43 dans une tour construite en 1974 »: an hour without a day is that of the news. What
    goes on since then is news too.

    Args:
        timexes: those that date the statement.
        published: when its page came out, in minutes since 1970; None where nothing tells.
        since: folded words before a time from which on something goes on.
    """
    times = times_of(timexes)
    if any(folded_words(one.evidence.prefix)[-1:] in [[word] for word in since] for one in timexes):
        return False
    if not times or published is None:
        return False
    if any(one.type in {"DATE", "TIME"} and one.interval is None for one in timexes):
        return False
    return max(time.end for time in times) < published - PAST_MINUTES
