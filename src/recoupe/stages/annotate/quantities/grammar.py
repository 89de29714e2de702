"""The templates of quantities, compiled, and what their words stand for."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from recoupe.languages.tables.numbers import Numbers
from recoupe.stages.annotate.number_words import (
    DIGIT_CLASSES,
    digit_classes,
    number_pattern,
    value_of,
)
from recoupe.stages.annotate.templates import Grammar, Match, Template, Vocabulary, Words, cut

COUNT = (
    "{number:_} {counting_noun:_}?"
    " | {number_word:_} ( ( - | {number_joiner:_} )? {number_word:_} )*"
)

UNIVERSAL_TEMPLATES = (("quantity", "{number:low} {universal_unit:unit}"),)
"""What can be read in a language that we do not know."""

UNIVERSAL_UNITS = {"%": "%", "km": "km", "kg": "kg", "€": "EUR", "$": "USD", "£": "GBP"}

Table = Mapping[str, object]


def phrase_key(phrase: str) -> str:
    """A phrase as the words of a text are joined."""
    return " ".join(part.lower() for part in cut(phrase))


class Phrases:
    """Phrases looked up at a place in a text, the longest first."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._table = {phrase_key(phrase): value for phrase, value in table.items()}
        self._longest = max((key.count(" ") + 1 for key in self._table), default=0)

    def starting_at(self, folded: list[str], index: int) -> tuple[str, int] | None:
        """The value of the phrase that starts at a word, and the index after it."""
        for length in range(self._longest, 0, -1):
            value = self._table.get(" ".join(folded[index : index + length]))
            if value is not None and index + length <= len(folded):
                return value, index + length
        return None

    def ending_at(self, folded: list[str], index: int) -> tuple[str, int] | None:
        """The value of the phrase that ends before a word, and the index where it starts."""
        for length in range(min(self._longest, index), 0, -1):
            value = self._table.get(" ".join(folded[index - length : index]))
            if value is not None:
                return value, index - length
        return None


class NumberGrammar:
    """A table of numbers ready to be matched."""

    def __init__(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._values: dict[str, dict[str, object]] = {
            name: {phrase_key(phrase): value for phrase, value in table.items()}
            for name, table in _tables(numbers).items()
        }
        self.nouns = Phrases(numbers.casualty_nouns)
        self.predicates = Phrases(numbers.casualty_predicates)
        self.verbs = Phrases(numbers.casualty_verbs)
        self.tolls = Phrases(numbers.tolls)
        self.amounting = Phrases(numbers.amounting)
        self.numbering = Phrases(dict.fromkeys(numbers.numbering, ""))
        self.valued = Phrases(numbers.valued)
        self.of_which = Phrases(dict.fromkeys(numbers.of_which, ""))
        self.before = Phrases(dict.fromkeys(numbers.not_counts_before, ""))
        self.after = Phrases(dict.fromkeys(numbers.not_counts_after, ""))
        self.bounds = Phrases(dict(numbers.bounds))
        self.bounds_after = Phrases(dict(numbers.bounds_after))
        self.according = Phrases(dict.fromkeys(numbers.according, ""))
        self.of_them = Phrases(dict.fromkeys(numbers.of_them, ""))
        self.objects = Phrases(dict(numbers.objects))
        self.elided_before = Phrases(dict.fromkeys(numbers.elided_before, ""))
        self.of_these = Phrases(dict.fromkeys(numbers.of_these, ""))
        self.counted_by = Phrases(dict.fromkeys(numbers.counted_by, ""))
        self.doings = Phrases(dict.fromkeys(numbers.doings, ""))
        self.none_of = Phrases(dict.fromkeys(numbers.none_of, ""))
        self.wholes = Phrases(dict.fromkeys(numbers.wholes_before, ""))
        self.out_of = Phrases(dict.fromkeys(numbers.out_of, ""))
        self.parts_of = Phrases(dict.fromkeys(numbers.parts_of, ""))
        self.among_before = Phrases(dict.fromkeys(numbers.among_before, ""))
        self.below = Phrases(dict.fromkeys(numbers.below_zero_behind, ""))
        self.aging = Phrases(dict.fromkeys(numbers.aging, ""))
        self.against = Phrases(dict.fromkeys(numbers.against, ""))
        templates = [Template(*one) for one in (*UNIVERSAL_TEMPLATES, *numbers.templates)]
        self.grammar = Grammar(
            templates,
            Vocabulary(
                classes=_classes(numbers),
                digit_classes=digit_classes,
                digit_names=DIGIT_CLASSES,
                number_pattern=number_pattern(numbers),
                fragments={"count": COUNT, **numbers.fragments},
            ),
        )

    def value(self, table: str, words: Words, match: Match, slot: str) -> object:
        """What a slot means in a table; None where it is empty or not in it."""
        where = match.slots.get(slot)
        if where is None:
            return None
        return self._values[table].get(" ".join(words.folded[where[0] : where[1]]))

    def number(self, words: Words, match: Match, slot: str) -> float | None:
        """The number of a slot."""
        where = match.slots.get(slot)
        return None if where is None else value_of(words.folded[where[0] : where[1]], self.numbers)


@lru_cache(maxsize=8)
def grammar_of(numbers: Numbers) -> NumberGrammar:
    """The compiled grammar of a language's table, made once."""
    return NumberGrammar(numbers)


def _tables(numbers: Numbers) -> dict[str, Table]:
    return {
        "bound": numbers.bounds,
        "unit": {**UNIVERSAL_UNITS, **numbers.units},
        "currency": {**numbers.currencies, **numbers.currency_signs},
        "scale": {**numbers.scale_signs, **numbers.scales, **numbers.counting_nouns},
        "collective": numbers.collectives,
        "plural_collective": numbers.plural_collectives,
        "fraction": numbers.fractions,
    }


def _classes(numbers: Numbers) -> dict[str, Iterable[str]]:
    return {
        "number_word": (*numbers.words, *numbers.scales, *numbers.counting_nouns),
        "counting_noun": (*numbers.scales, *numbers.counting_nouns),
        "number_joiner": numbers.joiners,
        "one": numbers.ones,
        "scale_word": (*numbers.scales, *numbers.counting_nouns),
        "scale_sign": numbers.scale_signs,
        "bound": numbers.bounds,
        "unit": numbers.units,
        "universal_unit": UNIVERSAL_UNITS,
        "currency": numbers.currencies,
        "currency_sign": numbers.currency_signs,
        "collective": numbers.collectives,
        "plural_collective": numbers.plural_collectives,
        "fraction": numbers.fractions,
        "age_unit": numbers.age_units,
    }
