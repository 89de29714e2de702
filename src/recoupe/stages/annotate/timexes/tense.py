"""Whether the words around a time speak of what was or of what is to come."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from recoupe.languages.tables.calendar import Calendar
from recoupe.records import Token
from recoupe.stages.annotate.templates import Words, cut

Tense = Literal["past", "present", "future", "planned", "unknown"]
"""`planned`: what had been announced, « devait accoster vendredi »; it may be over or to come."""

REACH_WORDS = 40
"""Sentences longer than this are read around the time only."""
GROUP_WORDS = 4
"""A helping verb stands no farther from its participle: « doit finalement être signé »."""
FRONT_WORDS = 3
"""A time so near to the start of its sentence belongs to the verb behind the comma."""
CLAUSE_MARKS = frozenset(",;:()«»“”–—")
VERB_TAGS = frozenset({"VERB", "AUX"})
SHORTEST_VERB = 5
COPULAS = frozenset({"être", "be"})


class Tenses:
    """Tells the tense at a time: the nearest verb of its clause, first before it, then after.

    Agencies put the day behind the verb, « se rendra vendredi », or before it, « vendredi, il se
    rendra »; a verb behind another comma belongs to another clause as a rule.
    """

    def __init__(
        self, text: str, words: Words, tokens: tuple[Token, ...], calendar: Calendar
    ) -> None:
        self._text = text
        self._words = words
        self._tokens = tokens
        self._starts = [token.start for token in tokens]
        self._calendar = calendar
        self._planned = frozenset(calendar.planned_cues)
        self._states = frozenset(calendar.states)
        self._future, self._past, self._not_future = _cues_of(calendar)

    def at(self, first: int, last: int, begin: int, end: int) -> Tense:
        """Tense at the words `[first, last)` of a sentence that spans words `[begin, end)`."""
        fronted = first - begin <= FRONT_WORDS
        begin, end = max(begin, first - REACH_WORDS), min(end, last + REACH_WORDS)
        left, right = range(first - 1, begin - 1, -1), range(last, end)
        near, far = self._in_clause(left), self._in_clause(right)
        if self._is_plan(range(begin, end)):
            return "future"
        order: tuple[Iterable[int], ...] = (near, far, left, right)
        if fronted:
            order = (near, right, left)
        for indexes in order:
            for index in indexes:
                tense = self._of_word(index)
                if tense != "unknown":
                    return tense
        return "unknown"

    def _is_plan(self, indexes: range) -> bool:
        """As in "Bus fares to rise in January": no verb but an infinitive, as headlines have it."""
        marks = self._calendar.to_come
        folded, starts = self._words.folded, self._words.starts
        after = [at + 1 for at in indexes[:-1] if folded[at] in marks]
        if not after or not any(self._is_infinitive(at) for at in after):
            return False
        tokens = (self.token_at(starts[at]) for at in indexes)
        forms = [one.form for one in tokens if one is not None and one.tag in VERB_TAGS]
        return not any("VerbForm=Fin" in one or "Tense=Past" in one for one in forms)

    def _is_infinitive(self, index: int) -> bool:
        token = self.token_at(self._words.starts[index])
        return token is not None and "VerbForm=Inf" in token.form

    def _in_clause(self, indexes: Iterable[int]) -> list[int]:
        found: list[int] = []
        for index in indexes:
            if self._words.folded[index] in CLAUSE_MARKS:
                break
            found.append(index)
        return found

    def _is_future_cue(self, index: int) -> bool:
        word = self._words.folded[index]
        return word in self._future or " ".join(
            self._words.folded[max(0, index - 1) : index + 1]
        ) in (self._future)

    def _of_word(self, index: int) -> Tense:
        if self._is_future_cue(index):
            return "future"
        word = self._words.folded[index]
        if word in self._planned:
            return "planned"
        token = self.token_at(self._words.starts[index])
        doubt = self._of_doubt(index)
        if doubt != "unknown":
            return doubt
        if token is None:
            return self._of_bare_word(index, word)
        if token.tag not in VERB_TAGS:
            return "unknown"
        return self._of_form(index, token)

    def _of_doubt(self, index: int) -> Tense:
        """As in "might be signed", which is to come, and "might have been signed"; no "May"."""
        word = self._words.folded[index]
        if word not in self._calendar.doubtful_cues:
            return "unknown"
        token = self.token_at(self._words.starts[index])
        month = word in self._calendar.months
        if month if token is None else token.tag not in VERB_TAGS:
            return "unknown"
        after = self._words.folded[index + 1 : index + 2]
        return "past" if after == [self._calendar.perfect] else "future"

    def _of_form(self, index: int, token: Token) -> Tense:
        form = token.form
        if "Tense=Fut" in form:
            return "future"
        if "Tense=Past" in form or "Tense=Imp" in form:
            return self._of_participle(index) if "VerbForm=Part" in form else "past"
        if "VerbForm=Fin" not in form:
            return "unknown"
        if self._has_participle(index):
            return "past"
        if "Mood=Cnd" in form:
            return "future"
        return "present" if "Tense=Pres" in form else "unknown"

    def _of_participle(self, index: int) -> Tense:
        """« sera signé » and "will be held" are to come; any other participle is past."""
        for before in range(index - 1, max(-1, index - 1 - GROUP_WORDS), -1):
            if self._words.folded[before] in CLAUSE_MARKS:
                break
            if self._is_future_cue(before):
                return "future"
            doubt = self._of_doubt(before)
            if doubt != "unknown":
                return doubt
            if self._is_state(before, index):
                return "present"
            token = self.token_at(self._words.starts[before])
            if token is not None and "Tense=Fut" in token.form:
                return "future"
            if token is None and self._has_future_ending(self._words.folded[before]):
                return "future"
        return "past"

    def _has_participle(self, index: int) -> bool:
        """Whether a participle follows: « aurait rencontré », « a finalement été tué »."""
        for after in range(index + 1, min(len(self._words.starts), index + 1 + GROUP_WORDS)):
            token = self.token_at(self._words.starts[after])
            if token is None or self._words.folded[after] in CLAUSE_MARKS:
                return False
            if "VerbForm=Part" in token.form and "Tense=Past" in token.form:
                return not self._is_future_cue(after) and not self._is_state(index, after)
        return False

    def _is_state(self, auxiliary: int, participle: int) -> bool:
        """« est ouvert de 9 heures à midi » tells a state, « a ouvert » what was done."""
        if self._words.folded[participle] not in self._states:
            return False
        token = self.token_at(self._words.starts[auxiliary])
        return token is not None and token.lemma in COPULAS and "Tense=Pres" in token.form

    def _of_bare_word(self, index: int, word: str) -> Tense:
        """By the look of a word, where no tagger tells."""
        if word in self._past:
            return self._of_participle(index)
        if self._has_future_ending(word):
            return "future"
        endings = self._calendar.past_endings
        if endings and len(word) >= SHORTEST_VERB and word.endswith(endings):
            return self._of_participle(index)
        return "unknown"

    def _has_future_ending(self, word: str) -> bool:
        endings = self._calendar.future_endings
        if not endings or len(word) < SHORTEST_VERB or word in self._not_future:
            return False
        return word.endswith(endings)

    def token_at(self, position: int) -> Token | None:
        """The token that holds a code point."""
        index = bisect_right(self._starts, position) - 1
        if index < 0 or self._tokens[index].end <= position:
            return None
        return self._tokens[index]


@lru_cache(maxsize=8)
def _cues_of(calendar: Calendar) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Cues of the future and of the past, and words that only look like futures."""
    future = frozenset(" ".join(cut(cue)) for cue in calendar.future_cues)
    return future, frozenset(calendar.past_cues), frozenset(calendar.not_future)


def sentence_bounds(words: Words, first: int, last: int) -> tuple[int, int]:
    """Indexes of the words that lie in code points `[first, last)`."""
    return bisect_left(words.starts, first), bisect_left(words.starts, last)
