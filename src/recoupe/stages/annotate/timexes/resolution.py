"""What a resolver of templates may look at, and what many of them share."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import cast

from recoupe.records import TimexType
from recoupe.stages.annotate.number_words import FIRST_YEAR, LAST_YEAR
from recoupe.stages.annotate.templates import BLANK, Match, Words
from recoupe.stages.annotate.timexes.grammar import TimeGrammar
from recoupe.stages.annotate.timexes.periods import day_of
from recoupe.stages.annotate.timexes.pieces import Piece
from recoupe.stages.annotate.timexes.tense import Tense


@dataclass(frozen=True, slots=True)
class Context:
    """What a resolver may look at."""

    text: str
    words: Words
    grammar: TimeGrammar
    anchor: date | None
    """Day of publication, in the zone of the page."""
    tense_at: Callable[[int, int], Tense]
    """Tense at the words `[first, last)`."""
    is_noun: Callable[[int], bool | None]
    """Whether a word is a noun or a number; None where no tagger tells."""

    def value(self, table: str, match: Match, slot: str) -> object:
        """Meaning of a slot in a table; None where the slot is empty."""
        where = match.slots.get(slot)
        return None if where is None else self.grammar.value(table, self.words, where)

    def whole(self, table: str, match: Match, slot: str) -> int | None:
        """The same, as a whole number."""
        return cast("int | None", self.value(table, match, slot))

    def label(self, table: str, match: Match, slot: str) -> str | None:
        """The same, as a sign."""
        return cast("str | None", self.value(table, match, slot))

    def figure(self, match: Match, slot: str) -> int | None:
        """Digits of a slot."""
        where = match.slots.get(slot)
        if where is None:
            return None
        for word in self.words.folded[where[0] : where[1]]:
            if word.isdigit():
                return int(word)
        return 1  # « premier », the only word among day numbers

    def number(self, match: Match, slot: str) -> float | None:
        """Number of a slot, in figures or words."""
        where = match.slots.get(slot)
        return None if where is None else self.grammar.number(self.words, where)

    def shift(self, match: Match, slot: str = "shift") -> int | None:
        """-1 for the last, 0 for this, 1 for the next; None where nothing is said."""
        if slot not in match.slots:
            return None
        found = self.whole("shifts", match, slot)
        return 0 if found is None else found

    def tense(self, match: Match) -> Tense:
        """Tense at a match; words such as "by" and "since" before it decide."""
        before = " ".join(self.words.folded[max(0, match.first - 4) : match.first])
        if before.endswith(self.grammar.past_before):
            # "had been postponed to" Sunday
            return "past"
        if before.endswith(self.grammar.future_before):
            return "future"
        tense = self.tense_at(match.first, match.last)
        if tense == "present" and before.endswith(self.grammar.start_before):
            # "Residents face higher bills from January"
            return "future"
        return tense


PLURAL_ENDINGS = ("s", "x")
"""Of nouns that a number counts, in the languages we know; used where no tagger tells."""

Resolver = Callable[[Match, Context], list[Piece]]

RESOLVERS: dict[str, Resolver] = {}
"""By the rule of the template."""


def resolves(*rules: str) -> Callable[[Resolver], Resolver]:
    """Registers the resolver of some rules."""

    def register(resolver: Resolver) -> Resolver:
        for rule in rules:
            RESOLVERS[rule] = resolver
        return resolver

    return register


def piece(match: Match, value: str, type_: TimexType = "DATE", **more: object) -> Piece:
    """A piece over the words of a match."""
    return Piece(match.rule, match.first, match.last, type_, value, **more)  # type: ignore[arg-type]


def is_year(value: int | None) -> bool:
    """Whether news would write it as a year."""
    return value is not None and FIRST_YEAR <= value <= LAST_YEAR


def is_count(match: Match, context: Context) -> bool:
    """Whether the word after a number makes it a count: « en 2000 exemplaires »."""
    words, after = context.words, match.last
    if after >= len(words.starts) or words.signs[after] != BLANK:
        return False
    if match.first and words.folded[match.first - 1] in context.grammar.calendar.articles:
        return False  # "the 2008 crisis"
    if _opens_a_sentence(match.first - 1, context):
        return False  # "In 2022 turnout was"
    gap = context.text[words.ends[after - 1] : words.starts[after]]
    word = words.folded[after]
    if gap.strip(" \u00a0\u202f") or not gap or not word.isalpha():
        return word in "%€$£" and not gap.strip()
    if (
        word in context.grammar.calendar.year_followers
        or not context.text[words.starts[after]].islower()
    ):
        return False
    noun = context.is_noun(after)
    return noun if noun is not None else word.endswith(PLURAL_ENDINGS)


def _opens_a_sentence(word: int, context: Context) -> bool:
    """Whether a word is a preposition of a year that begins a sentence."""
    words = context.words
    if word < 0 or words.folded[word] not in context.grammar.calendar.year_openers:
        return False
    before = words.folded[word - 1] if word else ""
    return before in {"", ".", "!", "?"} or "\n" in before


def nearest_year(
    month: int, day: int, anchor: date, tense: Tense, *, slack_days: int = 10
) -> date | None:
    """The day of that name nearest to the anchor, on the side that the tense tells."""
    candidates = [day_of(anchor.year + shift, month, day) for shift in (-4, -1, 0, 1, 4)]
    known = [one for one in candidates if one]
    if tense == "past":
        known = [one for one in known if (one - anchor).days <= slack_days] or known
    elif tense == "future":
        known = [one for one in known if (one - anchor).days >= -slack_days] or known
    return min(known, key=lambda one: (abs((one - anchor).days), one), default=None)
