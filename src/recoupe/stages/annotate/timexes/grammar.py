"""The templates of a calendar, compiled, and what their words stand for."""

from collections.abc import Iterable
from functools import lru_cache

from recoupe.languages.tables.calendar import Calendar
from recoupe.languages.tables.numbers import Numbers
from recoupe.stages.annotate.number_words import (
    DIGIT_CLASSES,
    digit_classes,
    number_pattern,
    value_of,
)
from recoupe.stages.annotate.templates import Grammar, Match, Template, Vocabulary, Words, cut

UNIVERSAL_TEMPLATES = (
    ("iso", "{iso}"),
    ("clock", "{hour} ( : | h ) {minute}"),
    ("clock", "{hour} : {minute} ( : {minute:_} )"),
)
"""What can be read in a language that we do not know."""

COUNT = (
    "{number:_} {counting_noun:_}?"
    " | {number_word:_} ( ( - | {number_joiner:_} )? {number_word:_} )*"
)


class TimeGrammar:
    """A calendar ready to be matched."""

    def __init__(self, calendar: Calendar, numbers: Numbers) -> None:
        self.calendar = calendar
        self.numbers = numbers
        classes = _classes(calendar, numbers)
        self._values = _values(calendar)
        self._collectives = {
            " ".join(cut(phrase)): value for phrase, value in numbers.collectives.items()
        }
        self.somedays = frozenset(" ".join(cut(phrase)) for phrase in calendar.somedays)
        self.start_before = tuple(" ".join(cut(phrase)) for phrase in calendar.start_before)
        self.future_before = tuple(" ".join(cut(phrase)) for phrase in calendar.future_before)
        self.past_before = tuple(" ".join(cut(phrase)) for phrase in calendar.past_before)
        templates = [Template(*one) for one in (*UNIVERSAL_TEMPLATES, *calendar.templates)]
        self.grammar = Grammar(
            templates,
            Vocabulary(
                classes=classes,
                digit_classes=digit_classes,
                digit_names=DIGIT_CLASSES,
                number_pattern=number_pattern(numbers),
                fragments={"count": COUNT, **calendar.fragments},
                lower_only=frozenset(calendar.lower_only),
            ),
        )

    def value(self, table: str, words: Words, where: tuple[int, int]) -> object:
        """What the words mean in a table of the calendar; None where they are not in it."""
        return self._values[table].get(" ".join(words.folded[where[0] : where[1]]))

    def number(self, words: Words, where: tuple[int, int]) -> float | None:
        """The number that the words make."""
        return value_of(words.folded[where[0] : where[1]], self.numbers)

    def collective(self, words: Words, where: tuple[int, int]) -> float | None:
        """The number of a word such as « dizaine »."""
        return self._collectives.get(" ".join(words.folded[where[0] : where[1]]))

    def place_zone(self, words: Words, where: tuple[int, int]) -> str | None:
        """The zone of a place."""
        found = self.value("zone_places", words, where)
        return found if isinstance(found, str) else None

    def matches(self, words: Words) -> Iterable[Match]:
        """Templates found, from left to right."""
        return self.grammar.matches(words)


@lru_cache(maxsize=8)
def grammar_of(calendar: Calendar, numbers: Numbers) -> TimeGrammar:
    """The compiled grammar of a language's tables, made once."""
    return TimeGrammar(calendar, numbers)


TABLES = (
    *("months", "weekdays", "set_weekdays", "units", "parts", "day_parts", "halves_of_day"),
    *("clock_words", "day_words", "day_part_words", "event_days", "shifts", "event_shifts"),
    *(
        "seasons",
        "ordinals",
        "ordinal_days",
        "centuries",
        "zones",
        "zone_places",
        "holidays",
        "half_words",
    ),
)


def _values(calendar: Calendar) -> dict[str, dict[str, object]]:
    """Every table by the folded words of its phrases."""
    return {
        name: {
            " ".join(part.lower() for part in cut(phrase)): value
            for phrase, value in getattr(calendar, name).items()
        }
        for name in TABLES
    }


def _classes(calendar: Calendar, numbers: Numbers) -> dict[str, Iterable[str]]:
    return {
        "month": calendar.months,
        "weekday": calendar.weekdays,
        "set_weekday": calendar.set_weekdays,
        # « 14h » is a clock; where `h` is a length its template says so.
        "unit": tuple(unit for unit in calendar.units if len(unit) > 1),
        "part": calendar.parts,
        "day_part": calendar.day_parts,
        "half_day": calendar.halves_of_day,
        "clock_word": calendar.clock_words,
        "day_word": calendar.day_words,
        "day_part_word": calendar.day_part_words,
        "event_day": calendar.event_days,
        "shift": calendar.shifts,
        "event_shift": calendar.event_shifts,
        "this": calendar.this_words,
        "this_year": calendar.this_year,
        "season": calendar.seasons,
        "ordinal": calendar.ordinals,
        "ordinal_day": calendar.ordinal_days,
        "century": calendar.centuries,
        "zone_word": calendar.zones,
        "zone_place": calendar.zone_places,
        "holiday": calendar.holidays,
        "half": calendar.half_words,
        "period_unit": calendar.period_units,
        "plural_unit": calendar.plural_units,
        "set_units": tuple(unit for unit, sign in calendar.units.items() if sign != "S"),
        "vague_unit": calendar.vague_units,
        "weekend": calendar.weekend_words,
        "left_month": calendar.before_month,
        "left_year": calendar.before_year,
        "of_event": calendar.before_event,
        "age_unit": calendar.age_units,
        "person": numbers.persons,
        "number_word": (*numbers.words, *numbers.scales, *numbers.counting_nouns),
        "counting_noun": numbers.counting_nouns,
        "number_joiner": numbers.joiners,
        "one": numbers.ones,
        "collective": numbers.collectives,
        "vague": numbers.vague,
        "open": ("(",),
        "close": (")",),
        "comma": (",", ".", ")", ";"),
    }
