"""The shape of the table that tells a report from what only looks like one.

Who can speak, which words make a verb only possible, what must stand behind a verb of several
senses. Words stand as in the lexicon: lower case, without their elided apostrophe. Everything is
empty for a language we do not know, and an empty table rejects nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from recoupe.languages.tables.openers import Openers


@dataclass(frozen=True, kw_only=True)
class Sense:
    """When a noun phrase behind a verb of several senses is what its subject says."""

    openers: frozenset[str] = frozenset()
    """Words right behind the verb that make it speak: "called *for*"."""
    acts: frozenset[str] = frozenset()
    """Infinitives that must stand behind an opener: « propose d'*interdire* »; empty: any."""
    objects: frozenset[str] = frozenset()
    """Nouns in the object that make it speak: "accepts all *recommendations*"."""
    complement: bool = False
    """Whether the object with a complement does too: "called it *a lie*"."""
    done: bool = False
    """Whether the object with a past participle does too: "wants the ban *lifted*"."""
    things: bool = False
    """Whether it says things only: « exclut un recours », not « exclut le député »."""
    infinitive: bool = False
    """Whether an infinitive behind the object does too: "asked them *to* leave"."""


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Facts of a language about who speaks and whether anything is said."""

    people: frozenset[str] = frozenset()
    """Nouns and pronouns for people that end like none: others, majority, « intéressé »."""
    alone: frozenset[str] = frozenset()
    """Those of them that are a subject by themselves: "another", "many", "two"."""
    floating: frozenset[str] = frozenset()
    """Those that may follow the subject they count: "they *both* said"."""
    bodies: frozenset[str] = frozenset()
    """Nouns of bodies that act beside those of `source_kinds`: automaker, « géant »."""
    pointing: frozenset[str] = frozenset()
    """Determiners of somebody shown already: ce, cette."""
    results: frozenset[str] = frozenset()
    """Words behind a gerund that make it tell what came of a thing: ainsi, "thus"."""
    than: frozenset[str] = frozenset()
    """Words before a source that make it a measure: "longer than most expected"."""
    as_much: frozenset[str] = frozenset()
    """Words that stand twice around a measure: "as bad as critics thought"."""
    works: frozenset[str] = frozenset()
    """Nouns of what is written, shown or counted to tell something: data, « bilan »."""
    called_so: frozenset[str] = frozenset()
    """Nouns by which a thing is judged, behind a verb that takes a term: « d'une *fuite* »."""
    makers: frozenset[str] = frozenset()
    """Nouns of who makes, shows or bears what has a title: « l'auteur de « La Marée » », "host"."""
    human_endings: tuple[str, ...] = ()
    """Endings of nouns of people: -eur, -iste, "-er", "-ist"."""
    things: frozenset[str] = frozenset()
    """Nouns with such an ending that are things: « valeur », "paper"."""
    prenominal: frozenset[str] = frozenset()
    """Adjectives that stand before their noun, and may be nouns too: haut, ancien."""
    postposed: frozenset[str] = frozenset()
    """Adjectives behind their noun: "officials *close* to the talks"."""
    quantities: frozenset[str] = frozenset()
    """Heads that leave it to their complement who speaks: "most of", « la plupart des »."""
    nobody: frozenset[str] = frozenset()
    """Subjects that deny there is a speaker: "no one", « aucun »."""
    neuters: frozenset[str] = frozenset()
    """Pronouns for bodies and for things: "it"."""
    evidence: frozenset[str] = frozenset()
    """Lemmas that things are the subject of: "show", « indiquer »; with a neuter, no report."""
    contracted: frozenset[str] = frozenset()
    """Subjects that a short verb may hang on: "it's", "they'd"."""
    complements: frozenset[str] = frozenset()
    """Words that open a complement of the object, beside the vague determiners: "the", "as"."""
    uninverted: frozenset[str] = frozenset()
    """Lemmas before which alone their subject stands, where a language turns some round."""
    wills: frozenset[str] = frozenset()
    """Lemmas of wanting, of which a work is no source: « un ouvrage demande », "requires"."""
    things_pronouns: frozenset[str] = frozenset()
    """Pronouns for things alone: "this", « cela »."""
    openers: frozenset[str] = frozenset()
    """Words before a subject that a phrase read leftwards may hold: "yet", « dont »."""
    prepositions: frozenset[str] = frozenset()
    """Words that bind a phrase to the noun before: "in", « à »."""
    governors: frozenset[str] = frozenset()
    """Prepositions that make an -ing form behind them a noun: "into announcing"."""
    demonstratives: frozenset[str] = frozenset()
    """Determiners that other words are too: « ce » dernier."""
    trailing: frozenset[str] = frozenset()
    """Words that are adverbs behind a subject and something else elsewhere: "first"."""
    times: frozenset[str] = frozenset()
    """Nouns of time, which speak as little as they are subjects: October, « an »."""
    dates_open: frozenset[str] = frozenset()
    """Words before a time: "last" week, « début » mars."""
    adverb_endings: tuple[str, ...] = ()
    modals: frozenset[str] = frozenset()
    """Words that leave the verb behind them only possible: "could", "may"."""
    modal_endings: tuple[str, ...] = ()
    """Their short forms at the end of a pronoun: "you'll"."""
    inverters: frozenset[str] = frozenset()
    """Those of `modals` that a question begins with: "What *does* a wall tell you?"."""
    infinitive_before: frozenset[str] = frozenset()
    """Words whose verb is no finite one: "to", "help", "be"."""
    adjective_ends: tuple[str, ...] = ("\0",)
    """Endings by which adjectives alone are made: "meritless", "unworkable"."""
    causes_by: Mapping[str, str] = field(default_factory=dict)
    """Verb → the particle by which it gives a cause: "put the defeat *down* to fatigue"."""
    accusatives: frozenset[str] = frozenset()
    """Pronouns that are no subject: "them"."""
    particles: frozenset[str] = frozenset()
    """Words that make another verb of the one before: "find *out*", "call *off*"."""
    impersonal: frozenset[str] = frozenset()
    """Lemmas whose pronoun stands for nobody: « il convient »."""
    conditions: frozenset[str] = frozenset()
    """Words before a subject that suppose what follows: "if", « si »."""
    impersonal_forms: frozenset[str] = frozenset()
    """Forms whose subject is nobody: « il faut », « il existe »."""
    fixed: frozenset[tuple[str, ...]] = frozenset()
    """Phrases whose verb is none: « nota bene »."""
    possessive_endings: tuple[str, ...] = ()
    copula_endings: tuple[str, ...] = ()
    """Short forms of "be", behind which a participle is a passive: "you're promised"."""
    participle_prepositions: frozenset[str] = frozenset()
    """Prepositions right behind a participle that hangs on its noun: "opinions expressed *in*"."""
    perceived: frozenset[str] = frozenset()
    """Verbs with an object and its bare infinitive: "see China agree"."""
    greeting: frozenset[str] = frozenset()
    """Lemmas that greet somebody, and say what they hold of a thing: "welcome"."""
    counted: frozenset[str] = frozenset()
    """Lemmas that say nothing of a number: "added 20 points", "admitted 300 refugees"."""
    distributive: frozenset[str] = frozenset()
    """Plurals of bodies and places that « selon les » spreads over: « selon les régions »."""
    varying: frozenset[str] = frozenset()
    """Verbs behind which « selon la saison » tells on what it depends: varient, "range"."""
    weak: frozenset[str] = frozenset()
    """Lemmas whose clause must show itself, by its conjunction or its verb: "found"."""
    senses: Mapping[str, Sense] = field(default_factory=dict)
    """By lemma, when a noun phrase behind the verb is said."""
    not_behind: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By lemma, words right behind the verb that take it for another: « relever *de* »."""

    @cached_property
    def fixed_openers(self) -> Openers:
        """`fixed`, looked up."""
        return Openers(sorted(self.fixed))

    def is_person(self, lower: str) -> bool:
        """Whether a noun is listed or derived as one of people, in the singular or with an -s.

        >>> Standing(human_endings=("eur",), things=frozenset(["moteur"])).is_person("danseurs")
        True
        >>> Standing(human_endings=("eur",), things=frozenset(["moteur"])).is_person("moteurs")
        False
        """
        forms = {lower, lower.removesuffix("s")}
        if not forms.isdisjoint(self.things | self.times | self.works | self.bodies):
            return False
        return not forms.isdisjoint(self.people) or any(
            form.endswith(self.human_endings) for form in forms
        )
