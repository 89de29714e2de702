"""What a word may open or mean, told once for each form: most rules ask for one of these first.

A sentence without any word of a sign has nothing for the rules that begin there. Signs are told
while words are cut, form by form, and gathered sentence by sentence in `Utterance.signs`. Where
phrases begin with a word that is everywhere, the word behind it must fit too.
"""

from collections.abc import Mapping
from typing import NamedTuple

from recoupe.languages.tables.lexicon import Lexicon
from recoupe.languages.tables.openers import Beginnings

CUE = 0
"""A verb group that reports may begin there: with its verb, or with an auxiliary."""
VERB = 1
"""It may be the verb of such a group, or the pronoun inverted behind it."""
WAY = 2
"""What tells the way of somebody's words may begin there."""
SOURCE = 3
"""« selon X » may begin there."""
NOUN = 4
"""It is of a report that has neither verb nor marks."""
GRADE = 5
"""It may decide a grade."""
NEGATION = 6
"""It may negate."""
MEDIUM = 7
"""It may be of a medium's name, or is its noun."""
BREAK = 8
"""A comma or a semicolon."""
ADDER = 9
"""It joins one thing to another: « et »."""
ASIDE = 10
"""A clause whose mood says nothing of the main one may begin there."""
CONDITION = 11
"""A condition may begin there."""
OCCASION = 12
"""A noun for an occasion on which somebody speaks: « entretien »."""
BRACKET = 13
"""A bracket, or a dash that may stand for one."""
SIGNS = 14
"""How many there are."""
BRACKETS = {"(": ")", "[": "]", "–": "–", "—": "—"}
"""Marks that open an aside, with those that end it."""


class Told(NamedTuple):
    """The signs of a word."""

    always: tuple[int, ...]
    """Those it has whatever follows, ascending."""
    before: Mapping[str, tuple[int, ...]]
    """All of them where it stands before certain words: « il » before « est »."""


class Signs:
    """The signs of a language's words."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        modality = lexicon.modality
        self._phrases = {
            SOURCE: Beginnings(lexicon.according),
            GRADE: modality.deciding,
            ASIDE: lexicon.aside_openers,
            CONDITION: modality.conditional_openers,
        }
        self._always: dict[tuple[int, ...], Told] = {}

    def told(self, text: str, lower: str) -> Told | None:
        """Signs of a word as it is written; None where it has none. Equal ones are one object."""
        always = self.of(text, lower)
        before = self.before(lower, always)
        if before:
            return Told(always, before)
        return self._always.setdefault(always, Told(always, {})) if always else None

    def of(self, text: str, lower: str) -> tuple[int, ...]:
        """Signs of a word as it is written, whatever follows; `lower` is the form of tables."""
        lexicon = self.lexicon
        modality = lexicon.modality
        told = {
            CUE: lower in lexicon.cue_starts,
            VERB: lower in lexicon.cue_verbs or (lower.startswith("-") and len(lower) > 1),
            WAY: lower in lexicon.ways_by_opener,
            NOUN: lower in lexicon.nouns_of_report,
            GRADE: lower.endswith(modality.mood_endings),
            NEGATION: lower in modality.negating or "n't" in lower,
            MEDIUM: _may_be_medium(text, lower, lexicon),
            BREAK: lower in {",", ";"},
            ADDER: lower in lexicon.adders,
            OCCASION: lower in lexicon.relays.events,
            BRACKET: text in BRACKETS,
        }
        for sign, phrases in self._phrases.items():
            told[sign] = told.get(sign, False) or lower in phrases.alone
        return tuple(sorted(sign for sign, holds in told.items() if holds))

    def before(self, lower: str, told: tuple[int, ...]) -> Mapping[str, tuple[int, ...]]:
        """Signs of a word that has more of them before certain words: « il » before « est »."""
        found: dict[str, tuple[int, ...]] = {}
        for sign, phrases in self._phrases.items():
            for second in sorted(phrases.seconds.get(lower, ())):
                if sign not in told:
                    found[second] = (*found.get(second, told), sign)
        return found


def _may_be_medium(text: str, lower: str, lexicon: Lexicon) -> bool:
    if lower in lexicon.media_signs or (text[0].isupper() and lower in lexicon.articles):
        # « à La République des Pyrénées »
        return True
    return text[0].isupper() and (
        text.isupper()
        or lower.removesuffix("'s") in lexicon.media_openers
        or lower in lexicon.relays.told_names
        or "-" in lower
        or text.endswith(lexicon.relays.name_ends)
    )
