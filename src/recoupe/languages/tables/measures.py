"""The shape of the measures table: what numbers measure, and what sets two of them apart."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from recoupe.algorithms.folding import fold

SOLE: frozenset[str] = frozenset(
    "spectator turnout magnitude score attendance inflation unemployment".split()
)
"""Measures of which a happening has one: "the attendance was 61,204"."""
MONEY: frozenset[str] = frozenset(
    "price fine damage compensation debt budget revenue profit salary invest aid tax ransom reward "
    "loan donation bail prize cost sought risked".split()
)
"""Measures of money."""
UNITS: Mapping[str, str] = {
    "°C": "temperature",
    "°F": "temperature",
    "km/h": "speed",
    "mph": "speed",
    "magnitude": "magnitude",
}
"""Units that say by themselves what is measured."""
SPANS: frozenset[str] = frozenset({"term", "lasting", "sought", "risked"})
"""Measures of time."""
SHARES: frozenset[str] = frozenset(
    "turnout unemployment inflation growth support strike vote rate tax counted stock "
    "revenue".split()
)
"""Measures in percent."""


@dataclass(frozen=True, kw_only=True)
class Measures:
    """Words beside a number that say what it measures; all folded."""

    nouns: Mapping[str, str] = field(default_factory=dict)
    """Word → measure, a key that languages share: « amende » and "fine" are `fine`."""
    phrases: Mapping[str, str] = field(default_factory=dict)
    """Phrase behind a number → measure: "68 percent *took part*" is a turnout."""
    idioms: tuple[str, ...] = ()
    """Phrases whose words measure nothing: « au large »."""
    beating: frozenset[str] = frozenset()
    """Verbs of who does better than somebody did before: "broke", « battu »."""
    beaten: tuple[str, ...] = ()
    """Phrases right before the mark that is beaten so: "record of", « record de »."""
    limiting: frozenset[str] = frozenset()
    """Words right behind a speed that is a limit and no value: "a 30mph *zone*"."""
    limits: tuple[str, ...] = ()
    """Phrases right before one: « limitée à 80 km/h »."""
    leading: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Word right before a number → measures: "signed *for* 38 million euros", "*for* two hours"."""
    rates: Mapping[str, str] = field(default_factory=dict)
    """Phrase behind a number → the time or thing that it is told for: « par jour », "a head"."""
    offsets: frozenset[str] = frozenset()
    """Words right behind a duration that tells how far away a thing is: "before", « avant »."""
    offset_leads: tuple[str, ...] = ()
    """Phrases right before one: « il y a », "within"."""
    exceeding: frozenset[str] = frozenset()
    """Words right before a number that is the least: « dépasse », "exceeded"."""
    present: frozenset[str] = frozenset()
    """Words of a state that holds while the page is written: « sont », "remain"."""
    ahead: frozenset[str] = frozenset()
    """Words of what is still to come: « devrait », "should"."""
    over: frozenset[str] = frozenset()
    """Auxiliaries of a future that tells what is over: « *aura* coûté »."""
    then: frozenset[str] = frozenset()
    """Words right before an age that somebody had once: "then", « alors »."""
    since: frozenset[str] = frozenset()
    """Words before a time from which something holds until today: "since", « depuis »."""
    until_now: tuple[str, ...] = ()
    """Phrases beside a count that goes on: "so far", « à ce jour »."""
    totals: tuple[str, ...] = ()
    """Phrases beside a number of all who are counted: « au total », "in all"."""
    firsts: frozenset[str] = frozenset()
    """Words right before a number of the first or the last of several: "the *first* 17 points"."""
    similar: tuple[str, ...] = ()
    """Phrases of another happening of the kind: « semblable », "a similar"."""
    last_seasons: tuple[str, ...] = ()
    """Phrases of an earlier time that is on no calendar: « la saison passée », "last season"."""
    pointing: frozenset[str] = frozenset()
    """Folded words before a number of those who are known by it: « les deux pays », "both"."""
    averages: tuple[str, ...] = ()
    """Phrases right before a number that is the mean of several: "averaged"."""
    clause_starts: frozenset[str] = frozenset()
    """Words that begin another clause, whose words measure nothing before it: "as", « qui »."""
    changes: tuple[str, ...] = ()
    """Phrases right before a number that tells how much something changed: "up", « hausse de »."""
    change_nouns: frozenset[str] = frozenset()
    """Nouns behind such a number: "a 6 percent pay *rise*"."""
    wholes: tuple[str, ...] = ()
    """Phrases that tell of the whole, not of the place: « dans le monde », "nationwide"."""
    alone: tuple[str, ...] = ()
    """Phrases that tell of one place of several: « dans le seul », "county alone"."""
    parts: tuple[str, ...] = ()
    """Phrases that tell of a part: « dans la capitale », "among women"."""
    capacities: tuple[str, ...] = ()
    """Phrases that tell how many there may be: "can hold", « jauge »."""
    groups: tuple[str, ...] = ()
    """Phrases that tell of a group of firms: « le groupe »."""
    thresholds: tuple[str, ...] = ()
    """Phrases right before a number that limits and is no value: "above magnitude"."""
    grave: tuple[str, ...] = ()
    """Phrases behind a number of people who are in danger: « dans un état critique »."""
    befallen: Mapping[str, str] = field(default_factory=dict)
    """Words behind a number of people → what befell them: « soignées », "treated"."""
    befallen_phrases: Mapping[str, str] = field(default_factory=dict)
    """The same in several words: « rester chez eux », "had the jab"."""
    remaining: frozenset[str] = frozenset()
    """Words beside a number of what is left of more: « restent », "remain", "still"."""
    released: tuple[str, ...] = ()
    """Phrases of those who are in hospital no more: « sortis de hopital », "left hospital"."""
    regaining: frozenset[str] = frozenset()
    """Words by which something is had again: "got their power *back*"."""
    excepting: tuple[str, ...] = ()
    """Phrases before those to whom a thing was not done: "restored to *all but* 2,000 homes"."""
    afflicting: frozenset[str] = frozenset()
    """What a disease does to those who are then its cases: « touché », "infected"."""
    instead: tuple[str, ...] = ()
    """Phrases before a value that the page takes back: « et non », "rather than"."""
    at_first: frozenset[str] = frozenset()
    """Words before a value that another of its sentence has replaced: « initialement », "first"."""
    formerly: tuple[str, ...] = ()
    """Phrases before what a number was until then: "up from", « contre »."""
    estimates: frozenset[str] = frozenset()
    """Words beside a number that its source may yet revise: « estimé », "preliminary"."""
    recounts: frozenset[str] = frozenset()
    """Words for a count that is made once all is known: « inventaire », "audit"."""
    among: frozenset[str] = frozenset()
    """Words before those of whom a count is told: « parmi »."""
    in_a_row: frozenset[str] = frozenset()
    """Words beside what happens again and again that narrow nothing: « de *rang* », "straight"."""
    articles: frozenset[str] = frozenset()
    staffs: frozenset[str] = frozenset()
    """Words beside a number of workers that a firm has, all of them: « emploie », "employs"."""
    counting: frozenset[str] = frozenset()
    """Verbs by which their subject counts: « la police a *compté* », "unions *put* it at"."""
    score_cues: frozenset[str] = frozenset()
    """Words beside a score: "beat", « victoire »."""
    score_others: frozenset[str] = frozenset()
    """Words right behind two numbers that are no score: "a 2-14 record"."""
    score_parts: Mapping[str, str] = field(default_factory=dict)
    """Phrases beside a score of a part of a match → which: "half-time", « aux tirs au but »."""
    running_scores: frozenset[str] = frozenset()
    """Words beside a score that may still change: "led", « menait »."""
    rank_verbs: frozenset[str] = frozenset()
    """Verbs before a rank: "finished", « terminé »."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """Ranks in words: "third", « neuvieme »."""
    rank_words: tuple[str, ...] = ()
    """Words between such a verb and the rank: "in", « à la »."""
    standing_marks: tuple[str, ...] = ()
    """Phrases right behind the rank of a table that is still played: "18th *in the table*"."""
    standing_moves: frozenset[str] = frozenset()
    """Verbs of who goes up or down in it: "the win *lifted* them to 16th"."""
    standing_to: tuple[str, ...] = ()
    """Between such a verb and the rank: "to", « au »."""
    score_joins: tuple[str, ...] = ()
    """Between the two numbers of a score that is written out: "two goals *to* one"."""


def verbs_of(table: str, forms_of: Callable[[str], Iterable[tuple[str, object]]]) -> dict[str, str]:
    """The same for verbs, with all their forms, folded.

    Args:
        table: lines `measure: lemma lemma …`.
        forms_of: written forms of a lemma.
    """
    return {
        fold(form): measure
        for lemma, measure in measures_of(table).items()
        for form in (lemma, *(form for form, _ in forms_of(lemma)))
    }


def measures_of(table: str) -> dict[str, str]:
    """Lines `measure: word word …` as a mapping from word to measure.

    >>> measures_of("fine: amende amendes")
    {'amende': 'fine', 'amendes': 'fine'}
    """
    found: dict[str, str] = {}
    for line in table.strip().splitlines():
        measure, _, words = line.partition(":")
        found.update(dict.fromkeys(words.split(), measure.strip()))
    return found
