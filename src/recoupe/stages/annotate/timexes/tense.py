"""Whether the words around a time speak of what was or of what is to come."""

from bisect import bisect_left, bisect_right
from typing import Literal

from recoupe.languages.tables.calendar import Calendar
from recoupe.records import Token
from recoupe.stages.annotate.templates import Words

Tense = Literal["past", "future", "unknown"]

REACH_WORDS = 40
"""Sentences longer than this are read around the time only."""
CLAUSE_MARKS = frozenset(",;:()«»“”–—")


class Tenses:
    """Tells the tense at a word: the nearest verb of its clause, first before it, then after.

    Agencies put the day behind the verb, « se rendra vendredi », or before it, « vendredi, il se
    rendra »; a verb behind a comma belongs to another clause as a rule.
    """

    def __init__(self, text: str, words: Words, tokens: tuple[Token, ...], calendar: Calendar) -> None:
        self._text = text
        self._words = words
        self._tokens = tokens
        self._starts = [token.start for token in tokens]
        self._calendar = calendar
        self._future = frozenset(calendar.future_cues)
        self._past = frozenset(calendar.past_cues)
        self._not_future = frozenset(calendar.not_future)

    def at(self, first: int, last: int, begin: int, end: int) -> Tense:
        """Tense at the words `[first, last)` of a sentence that spans words `[begin, end)`."""
        begin, end = max(begin, first - REACH_WORDS), min(end, last + REACH_WORDS)
        left = range(first - 1, begin - 1, -1)
        right = range(last, end)
        for indexes, within_clause in ((left, True), (right, True), (right, False), (left, False)):
            for index in indexes:
                mark = self._words.folded[index] in CLAUSE_MARKS
                if mark and within_clause and index != last:
                    break
                tense = self._of_word(index)
                if tense != "unknown":
                    return tense
        return "unknown"

    def _of_word(self, index: int) -> Tense:
        word = self._words.folded[index]
        if word in self._future:
            return "future"
        token = self.token_at(self._words.starts[index])
        if token is not None and token.form:
            return _of_form(token)
        if word in self._past:
            return "past"
        if token is None and len(word) > 4 and word not in self._not_future:  # noqa: PLR2004
            if self._calendar.future_endings and word.endswith(self._calendar.future_endings):
                return "future"
            if self._calendar.past_endings and word.endswith(self._calendar.past_endings):
                return "past"
        return "unknown"

    def token_at(self, position: int) -> Token | None:
        """The token that holds a code point."""
        index = bisect_right(self._starts, position) - 1
        if index < 0 or self._tokens[index].end <= position:
            return None
        return self._tokens[index]


def _of_form(token: Token) -> Tense:
    if token.tag not in {"VERB", "AUX"}:
        return "unknown"
    if "Tense=Fut" in token.form:
        return "future"
    if "Tense=Past" in token.form or "Tense=Imp" in token.form:
        return "past"
    return "unknown"


def sentence_bounds(words: Words, first: int, last: int) -> tuple[int, int]:
    """Indexes of the words that lie in code points `[first, last)`."""
    return bisect_left(words.starts, first), bisect_left(words.starts, last)
