"""The shape of the numbers table."""

from collections.abc import Mapping
from dataclasses import dataclass, field

PERSON_CASUALTIES = (
    "dead",
    "injured",
    "missing",
    "evacuated",
    "displaced",
    "arrested",
    "hospitalised",
    "rescued",
    "abducted",
    "hostage",
)
"""What happens to people, in keys that are the same in every language.

« 12 personnes ont été blessées », « douze blessés » and "12 injured" all count `injured`, so that
their figures can be laid side by side. `dead` also holds bodies found and people feared dead;
`arrested` also holds those held for questioning; `evacuated` those asked to leave for their safety;
`displaced` those who fled their homes.
"""


@dataclass(frozen=True, kw_only=True, eq=False)
class Numbers:
    """How a language writes numbers, and what its news counts. Words are in lower case."""

    group_marks: str = "\u00a0\u202f"
    """Characters that may part groups of three digits."""
    decimal_mark: str = "."
    words: Mapping[str, float] = field(default_factory=dict)
    """Number words below the scales: `deux`, `vingt`, `quatre-vingts` is two words."""
    scales: Mapping[str, float] = field(default_factory=dict)
    """Words that multiply what stands before them: `cent`, `mille`, `million`."""
    counting_nouns: Mapping[str, float] = field(default_factory=dict)
    """Scales that need a number before them: `million`, « trois millions de »."""
    joiners: tuple[str, ...] = ()
    """Words between number words: `et`, `and`."""
    ones: Mapping[str, float] = field(default_factory=dict)
    """Articles that stand for one: `un`, `a`."""
    collectives: Mapping[str, float] = field(default_factory=dict)
    """About so many: « une dizaine »."""
    plural_collectives: Mapping[str, float] = field(default_factory=dict)
    """At least twice so many: « des dizaines », "scores"; the value is the least."""
    vague: tuple[str, ...] = ()
    """Counts without a number: `quelques`, "several"."""
    bounds: Mapping[str, str] = field(default_factory=dict)
    """Words before a number: `least`, `most`, `about`."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Names and signs of units, to one sign each: `kilomètres` is `km`."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """Names of currencies, to ISO 4217."""
    currency_signs: Mapping[str, str] = field(default_factory=dict)
    """Signs that stand before or after the number."""
    fractions: Mapping[str, float] = field(default_factory=dict)
    """`tiers`, `half`: what one of them is."""
    year_words: tuple[str, ...] = ()
    """Words of an age: `ans`."""
    month_words: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    """Words for people that add nothing to the number: `personnes`."""
    casualty_nouns: Mapping[str, str] = field(default_factory=dict)
    """`morts` is `dead`; see `PERSON_CASUALTIES`."""
    casualty_predicates: Mapping[str, str] = field(default_factory=dict)
    """What is said of people after the number: `blessées` is `injured`."""
    casualty_verbs: Mapping[str, str] = field(default_factory=dict)
    """What is done to people named after it: "killed", « a tué »."""
    not_counts_before: tuple[str, ...] = ()
    """Words before a number that is a name or a reference: `article`, `vol`."""
    not_counts_after: tuple[str, ...] = ()
    """Words after a number that is an address or a rank: `rue`."""
    not_counted: tuple[str, ...] = ()
    """Words that are never what is counted, so that the number stands alone."""
    adjectives_before: tuple[str, ...] = ()
    """Adjectives that stand between number and noun."""
    plural_endings: tuple[tuple[str, str], ...] = ()
    """(ending, what replaces it), the first that fits."""
    invariable: tuple[str, ...] = ()
    """Nouns that end like plurals: `pays`, "series"."""
    irregular_plurals: Mapping[str, str] = field(default_factory=dict)
    fragments: Mapping[str, str] = field(default_factory=dict)
    """Parts of templates, see `stages/annotate/templates.py`."""
    templates: tuple[tuple[str, str], ...] = ()
    """(rule, template) of quantities."""
