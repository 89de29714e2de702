"""The shape of the calendar table."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, eq=False)
class Calendar:
    """How a language speaks of time. Apostrophes are straight.

    Words in lower case count in any case; a word with a capital counts only as it is written:
    "May" is a month and "may" is not, `ET` is a zone and « et » is not.

    Empty, it still lets ISO dates and clock figures be read.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    """1 to 12."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """1 Monday to 7 Sunday."""
    lower_only: tuple[str, ...] = ()
    """Words that mean a time in lower case only: « mars »."""
    units: Mapping[str, str] = field(default_factory=dict)
    """To `Y M W D H MIN S`, and `DE CE` for decades and centuries."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """Parts of a period: `START`, `MID`, `END`."""
    day_parts: Mapping[str, str] = field(default_factory=dict)
    """TimeML parts of the day: `MO MI AF EV NI`."""
    halves_of_day: Mapping[str, str] = field(default_factory=dict)
    """Words after a clock that tell its half of the day: `AM`, `PM`."""
    clock_words: Mapping[str, str] = field(default_factory=dict)
    """`12:00`, `00:00`."""
    day_words: Mapping[str, int] = field(default_factory=dict)
    """Days from the day of writing: `hier` is -1."""
    day_part_words: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    """The same with a part of the day: « hier soir » is (-1, `EV`)."""
    event_days: Mapping[str, int] = field(default_factory=dict)
    """Days from a day that the text speaks of: « la veille »."""
    shifts: Mapping[str, int] = field(default_factory=dict)
    """`dernier` is -1, `prochain` is 1, `ce` is 0."""
    this_words: tuple[str, ...] = ()
    """Demonstratives: `cette`, "this"."""
    this_year: tuple[str, ...] = ()
    """« de cette année », after a date."""
    period_units: tuple[str, ...] = ()
    """Units that « dernier » and "last" make a date of: `semaine`, `mois`."""
    plural_units: tuple[str, ...] = ()
    """Units of « ces derniers jours »."""
    vague_units: tuple[str, ...] = ()
    """Plural units that can stand without a number: "days later"."""
    weekend_words: tuple[str, ...] = ()
    set_weekdays: Mapping[str, int] = field(default_factory=dict)
    """Weekdays that come back, plural forms too."""
    before_month: tuple[str, ...] = ()
    """Words before a month that stands alone: `en`, "in"."""
    before_year: tuple[str, ...] = ()
    """Words before a year that stands alone."""
    before_day_part: tuple[str, ...] = ()
    """Words before a part of the day that stands alone: « dans la matinée »."""
    before_event: tuple[str, ...] = ()
    """Words that make a distance in time of a bare unit: "days after the vote"."""
    age_units: tuple[str, ...] = ()
    """Units of an age: `ans`, `year`."""
    somedays: tuple[str, ...] = ()
    """Phrases that are no length as a rule: « un jour », "one second"."""
    half_words: Mapping[str, int] = field(default_factory=dict)
    """Minutes in « et demie », « et quart »."""
    event_shifts: Mapping[str, int] = field(default_factory=dict)
    """Shifts from a time that the text speaks of: `précédent`."""
    seasons: Mapping[str, str] = field(default_factory=dict)
    """TimeML seasons: `SP SU FA WI`."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    idiomatic_days: Mapping[float, float] = field(default_factory=dict)
    """Days that are said for a number of weeks: « quinze jours », « huit jours »."""
    ordinal_days: Mapping[str, int] = field(default_factory=dict)
    """Days of a month in words: "the *second* of August"."""
    centuries: Mapping[str, int] = field(default_factory=dict)
    """Ordinals of centuries: `xxe` is 20."""
    zones: Mapping[str, str] = field(default_factory=dict)
    """Abbreviations and adjectives of zones, to `UTC`, an offset or an IANA name."""
    zone_places: Mapping[str, str] = field(default_factory=dict)
    """Cities and countries, to IANA names; countries of several zones are left out."""
    holidays: Mapping[str, str] = field(default_factory=dict)
    """Feasts on a fixed day, `MM-DD`."""
    day_first: bool | None = None
    """Whether 05/11 is 5 November; None where the language does not tell."""
    future_cues: tuple[str, ...] = ()
    """Words, or two words, that put what they stand by in the future: `will`, « prévu »."""
    doubtful_cues: tuple[str, ...] = ()
    """Verbs that may put it there: "might"; before `perfect` they put it in the past."""
    perfect: str = ""
    past_cues: tuple[str, ...] = ()
    """Words that put it in the past, where no tagger tells."""
    future_endings: tuple[str, ...] = ()
    """Endings of future forms, where no tagger tells."""
    planned_cues: tuple[str, ...] = ()
    """Verbs that told a plan: « devait ». Its day is over, or ahead where that is much nearer."""
    states: tuple[str, ...] = ()
    """Participles that tell a state behind a copula in the present: « est ouvert »."""
    past_endings: tuple[str, ...] = ()
    not_future: tuple[str, ...] = ()
    """Words that end like future forms: « opéra »."""
    future_before: tuple[str, ...] = ()
    """Words right before an expression that put it in the future: "by", « d'ici »."""
    start_before: tuple[str, ...] = ()
    """Words before the first day of what a verb in the present tells: "from", « à compter du »."""
    to_come: tuple[str, ...] = ()
    """Marks of an infinitive that, without a verb beside it, is a plan: "Fares to rise"."""
    past_before: tuple[str, ...] = ()
    """Words right before an expression that put it in the past: "since"."""
    joiners: tuple[str, ...] = ()
    """Words that join a day and its hour: `à`, "at"."""
    comma_joiners: tuple[str, ...] = ()
    """Those that do so behind a comma too: « mardi 24 juin, à 10 heures »."""
    pair_words: tuple[str, ...] = ()
    """Words between a clock and its twin in another zone: « soit »."""
    place_words: tuple[str, ...] = ()
    """Prepositions before a place: `en`, "in"."""
    articles: tuple[str, ...] = ()
    """Articles that make a year an adjective: "the 2008 crisis"."""
    year_openers: tuple[str, ...] = ()
    """Words that open a sentence before a year, behind which a noun may stand without a
    determiner: "*In* 2022 turnout was"."""
    year_followers: tuple[str, ...] = ()
    """Small words that may follow a year; another word makes it a count."""
    fragments: Mapping[str, str] = field(default_factory=dict)
    """Parts of templates, see `stages/annotate/templates.py`."""
    templates: tuple[tuple[str, str], ...] = ()
    """(rule, template) of times."""
