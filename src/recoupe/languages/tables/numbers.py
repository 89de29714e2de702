"""The shape of the numbers table."""

from collections.abc import Mapping
from dataclasses import dataclass, field

CURRENCY_CODES = {
    code: code
    for code in ("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY", "CNY", "SEK", "NOK", "DKK", "PLN")
}
"""ISO 4217 codes that stand before or after an amount in press releases, in any language."""

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
    bounds_after: Mapping[str, str] = field(default_factory=dict)
    """The same behind what is counted: « quatre personnes au moins »."""
    bounds: Mapping[str, str] = field(default_factory=dict)
    """Words before a number, to `least`, `most` or `about`."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Names and signs of units, to one sign each: `kilomètres` is `km`."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """Names of currencies, to ISO 4217."""
    particles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Bounds that belong to these words before them: "handed *over* 3.7 million"."""
    money_from: Mapping[str, float] = field(default_factory=dict)
    """Currencies that are also things, and the amount from which they are money: `livres`."""
    prepositions: tuple[str, ...] = ()
    """Before a number they keep the predicate behind it from its noun: "with hundreds of"."""
    currency_signs: Mapping[str, str] = field(default_factory=dict)
    """Signs that stand before or after the number."""
    scale_signs: Mapping[str, float] = field(default_factory=dict)
    """Letters between a number and a currency sign: `M€`."""
    fractions: Mapping[str, float] = field(default_factory=dict)
    """Whole phrases: « un tiers », "half"."""
    age_units: tuple[str, ...] = ()
    """`ans`, `years`."""
    bare_ages: bool = False
    """Whether ", 70," after a name is an age."""
    aging: tuple[str, ...] = ()
    """Words right before one: "who is 61,"."""
    head_last: bool = False
    """Whether adjectives stand before what is counted: "two ballistic missiles"."""
    participle_endings: tuple[str, ...] = ()
    """Endings of verbs that stand before a noun like adjectives: "nine forged paintings"."""
    persons: tuple[str, ...] = ()
    """Words for people, of whom an age may be told."""
    generic_persons: tuple[str, ...] = ()
    """Words for people that add nothing to a number: `personnes`, `others`."""
    casualty_nouns: Mapping[str, str] = field(default_factory=dict)
    """`morts` is `dead`; see `PERSON_CASUALTIES`."""
    casualty_predicates: Mapping[str, str] = field(default_factory=dict)
    """What is said of people after the number: `blessées` is `injured`."""
    casualty_verbs: Mapping[str, str] = field(default_factory=dict)
    """Words or phrases before the number: "killed", « la mort de »."""
    lives: tuple[str, ...] = ()
    """What somebody who dies loses: "lives", « vies »."""
    taking_lives: tuple[str, ...] = ()
    """Verbs before them: "claimed five lives"; also before « victimes »."""
    tolls: Mapping[str, str] = field(default_factory=dict)
    """What a number alone counts later in the sentence: "death toll"."""
    toll_nouns: Mapping[str, str] = field(default_factory=dict)
    """What a number alone counts where they are the subject: « le bilan s'alourdit à 14 »."""
    amounting: Mapping[str, str] = field(default_factory=dict)
    """Words between a subject and the number that tells how many, to `is`, `amounts` or `label`."""
    numbering: tuple[str, ...] = ()
    """Words before a number of people whom a pronoun names: « ils étaient »."""
    valued: Mapping[str, str] = field(default_factory=dict)
    """Words right before the number, where an earlier verb gives it: "put the crowd *at*"."""
    valuing_verbs: tuple[str, ...] = ()
    """Those verbs: "put", « estime »."""
    counting_heads: tuple[str, ...] = ()
    """Nouns that only say that something is counted: "the number of", « le total des »."""
    measures: tuple[str, ...] = ()
    """Nouns that are numbers themselves: "attendance", « température »."""
    anybody: str = ""
    """Lemma of a person, where only a pronoun tells who is counted."""
    counts_subjects: bool = False
    """Whether a bare number behind the verb counts its plural subject: « ils étaient quatre »."""
    of_which: tuple[str, ...] = ()
    """Words before a part of the number that stands before: `dont`, "including"."""
    change_words: tuple[str, ...] = ()
    """Words before two numbers of which one follows the other: « passer de 12 à 15 »."""
    of_them: tuple[str, ...] = ()
    """Words behind a part of the number that stands before: "of them"."""
    determiners: tuple[str, ...] = ()
    """Words that begin an object: `the`, `les`."""
    active_auxiliaries: tuple[str, ...] = ()
    """`ont`: what follows is done by those counted, not to them."""
    passive_auxiliaries: tuple[str, ...] = ()
    """`été`, `was`: what follows was done to somebody named before."""
    according: tuple[str, ...] = ()
    """Words behind another count of the same things: « 1 200 selon la police »."""
    zeros: tuple[str, ...] = ()
    """Determiners of none: « aucun », "no"."""
    zero_nouns: Mapping[str, str] = field(default_factory=dict)
    """What a count of none is told of beside casualties, with its lemma: `victime`."""
    zero_before: tuple[str, ...] = ()
    """Words so near before it that nothing happened to anybody: « fait », "there were"."""
    zero_after: tuple[str, ...] = ()
    """Words behind it that say the same: « déplorer », "reported"."""
    animals: tuple[str, ...] = ()
    """Nouns whose dead are no casualties."""
    ratio_joins: tuple[str, ...] = ()
    """Between the two numbers of a share whose noun follows: "one *in* five workers"."""
    ratio_joins_behind: tuple[str, ...] = ()
    """The same behind the noun: « un salarié *sur* cinq »."""
    weight_changes: tuple[str, ...] = ()
    """Words before a weight that changed, or before money: "lost"."""
    weighing: tuple[str, ...] = ()
    """Words before a weight: "weighs"."""
    weights: Mapping[str, str] = field(default_factory=dict)
    """Currencies that are also weights: `pounds` is `lb`."""
    priced: tuple[str, ...] = ()
    """What pounds before it are money of, and no weight: "a 50-pound *note*"."""
    objects: Mapping[str, str] = field(default_factory=dict)
    """Verbs whose object a bare number counts, to its lemma: "the hall *employs* 90"."""
    relatives: tuple[str, ...] = ()
    """Pronouns of a clause about what a number counts: « les 9 000 *que* l'entreprise prépare »."""
    elided_before: tuple[str, ...] = ()
    """Words before a number of what was counted before, where a verb follows: "*another* 29,000
    take it", « *seuls* 1 950 sont utilisables »."""
    of_these: tuple[str, ...] = ()
    """Words that begin a clause on a part of the number before: "*of these*, 41 were"."""
    counted_by: tuple[str, ...] = ()
    """Words behind a number of people whom nothing names: "450 *of us*"."""
    doings: tuple[str, ...] = ()
    """What only people do, right behind a number: « 31 000 *ont défilé* »."""
    wholes_before: tuple[str, ...] = ()
    """Words before a number that counts only where its noun follows: "*all* eleven charges"."""
    parts_of: tuple[str, ...] = ()
    """Between a part and its whole, told without a number: "four *of the* paintings"."""
    among_before: tuple[str, ...] = ()
    """Words before a whole whose part follows behind a comma: "*of the* twelve pupils, four"."""
    tallying: tuple[str, ...] = ()
    """Verbs right before another count of the same things: "the charity *counts* 1,150"."""
    out_of: tuple[str, ...] = ()
    """Between a part with its noun and the number of the whole: « 86 salariés *sur* 151 »."""
    none_of: tuple[str, ...] = ()
    """Words before a whole to none of which a thing was done: "*none of the* 40 passengers"."""
    points: tuple[str, ...] = ()
    """Words for points of percent that are also places, where a noun says which."""
    not_alone: tuple[str, ...] = ()
    """Nouns that "a single" does not count: « une seule chose », "a single mother"."""
    denials: tuple[str, ...] = ()
    """Words before « un seul », "a single" that leave none."""
    below_zero: tuple[str, ...] = ()
    """Words before degrees below zero: « moins 12 degrés »."""
    below_zero_behind: tuple[str, ...] = ()
    """The same behind them: "12 degrees below zero"."""
    against: tuple[str, ...] = ()
    """Words before a number of the same things: « 305 voix contre 199 »."""
    not_counts_before: tuple[str, ...] = ()
    """Words before a number that is a name or a reference: `article`, `vol`."""
    not_counts_after: tuple[str, ...] = ()
    """Words after a number that is an address or part of a name: `rue`."""
    not_counted: tuple[str, ...] = ()
    """Nouns that are never what is counted: `pas`, "ways"."""
    often: tuple[str, ...] = ()
    """Their lemmas: `fois`, "time"."""
    frequencies: tuple[str, ...] = ()
    """Nouns that tell how often: `fois`, "times", of which no multiple follows."""
    multiplying: tuple[str, ...] = ()
    """Words behind them that make a multiple or a rate: « trois fois *plus* »."""
    multiplied: tuple[str, ...] = ()
    """Nouns behind them and an article: "three times the *size*"."""
    lately: tuple[str, ...] = ()
    """Adjectives behind them that begin a time: "three times *last* term"."""
    shifted: tuple[str, ...] = ()
    """Words for points of a game that, beside a share and one of `shifting`, are of percent."""
    shifting: tuple[str, ...] = ()
    """Words beside points that are points of percent: "two points *higher*"."""
    shifting_to: tuple[str, ...] = ()
    """Words between such points and the share they lead to: "two points *to* 11 percent"."""
    between: tuple[str, ...] = ()
    """Words between a number and its noun that say nothing of it: `autres`, "other"."""
    noun_ends: tuple[str, ...] = ()
    """Small words that end a noun phrase, where no tagger tells."""
    of_words: tuple[str, ...] = ()
    """`de`, "of"."""
    possessives: tuple[str, ...] = ()
    """Behind them in "four of his colleagues"."""
    scope_words: tuple[str, ...] = ()
    """Prepositions of what narrows a noun, without an article: « à courte portée »."""
    plural_endings: tuple[tuple[str, str], ...] = ()
    """(ending, what replaces it), the first that fits."""
    singulars: Mapping[str, str] = field(default_factory=dict)
    """Plurals that the endings do not tell, and nouns that end like plurals: `pays`, "women"."""
    fragments: Mapping[str, str] = field(default_factory=dict)
    """Parts of templates, see `stages/annotate/templates.py`."""
    templates: tuple[tuple[str, str], ...] = ()
    """(rule, template) of quantities."""
