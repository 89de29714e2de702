"""The shape of the table of conditions: what sets a conditional in a world that is not."""

from dataclasses import dataclass

from recoupe.languages.tables.imagined import NONE


@dataclass(frozen=True, kw_only=True)
class Conditions:
    """Words that set a conditional in a world that is not: what it says is no hearsay."""

    tensed: frozenset[str] = NONE
    """Openers that set it there only with a past tense behind: « si », not « si … reste »."""
    not_tensed: frozenset[str] = NONE
    """Phrases that begin like them and set nothing: « si l'on en croit », « si bien que »."""
    soft: frozenset[str] = NONE
    """Phrases that make a conditional an idea and leave a possibility one: « en théorie »."""
    asking: frozenset[str] = NONE
    """Words before « si » that ask: savoir, ignore, "asked"."""
    which: frozenset[str] = NONE
    """Determiners that ask behind one of `asking`: « à quel point elle sera suivie »."""
    without: frozenset[str] = NONE
    """« sans », which does so at the beginning of its clause."""
    not_without: frozenset[str] = NONE
    """What follows it where it tells of a state: « sans domicile », « sans attendre »."""
    prevented: frozenset[str] = NONE
    """What stands behind « sans » and the verb: « aurait coulé sans l'intervention de »."""
    allowing: frozenset[str] = NONE
    """Nouns there that were lacking and prevented nothing: « sans l'accord de »."""
    compared: frozenset[str] = NONE
    """« avec », which does so beside one of `comparisons`: « avec dix minutes de plus »."""
    gerunds: frozenset[str] = NONE
    """« en », before a gerund, likewise: « en partant plus tôt »."""
    comparisons: frozenset[str] = NONE
    imagined: frozenset[str] = NONE
    """Words of a subject that stands for what is not: « une telle taxe »."""
    outcomes: frozenset[str] = NONE
    """Nouns of how a game ends: with « un » and a past conditional, it ended otherwise."""
    suppositions: frozenset[str] = NONE
    """Nouns of a subject that is only thought of: scénario, hypothèse."""
    contingent: frozenset[str] = NONE
    """Nouns of a subject that nobody is yet: « le vainqueur affronterait Nantes »."""
    detached: frozenset[str] = NONE
    """Comparisons that stand before their subject: « moins chère, la place se vendrait »."""
    not_detached: frozenset[str] = NONE
    """Words behind one that tell a time, a place or what is graver."""
    inside: frozenset[str] = NONE
    """First words of an adverbial that holds one of `suppositions`: « dans ce scénario, »."""
    even: frozenset[str] = NONE
    """First words of a subject that makes anybody of it: « même un enfant »."""
    any_such: frozenset[str] = NONE
    """First words of a subject that stands for whatever may be such: « tout retard », quiconque."""
    avoided: frozenset[str] = NONE
    """Participles that with « un » tell what did not happen: « un contrôle aurait évité »."""
    events: frozenset[str] = NONE
    """Nouns of what may happen: with « un » and a simple conditional, it is imagined."""
    event_endings: tuple[str, ...] = ()
    not_events: frozenset[str] = NONE
    """Nouns that end so and stand for people or things: association."""
    passive: frozenset[str] = NONE
    """What makes it a thing that is told: « une victoire aurait été volée »."""
    one_more: frozenset[str] = NONE
    """First words of a part that, before a conjunction, adds to what was: « encore un but et »."""
    more_than_one: frozenset[str] = NONE
    """Subjects right before a verb that count those who would: « plus d'un »."""
    extra: frozenset[str] = NONE
    """Ends of a subject that adds to what was: « dix minutes de plus »."""
    indefinite: frozenset[str] = NONE
    each: frozenset[str] = NONE
    """First words of a subject that nobody in particular is, with a verb of cost: un, chaque."""
    inverted: frozenset[str] = NONE
    """First words of a sentence that are a condition by their place: "Were the dam to fail"."""
