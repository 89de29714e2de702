"""The shape of the table of voices: words that tell whose marked words are, without a report.

Newspapers bring a speaker up and let the quotation follow: « Le maire n'en démord pas. « … » ».
Words stand in lower case, without their elided apostrophe.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from recoupe.languages.tables.openers import Openers


@dataclass(frozen=True, kw_only=True)
class Voices:
    """What a language's table of voices holds; everything is empty where we know nothing."""

    said: frozenset[str] = frozenset()
    """Nouns for what is said or how it sounds: mots, réponse, constat, ton, voix, "words"."""
    sayings: frozenset[str] = frozenset()
    """Those of `said` that hold set phrases, whoever owns them: devise, terme, "motto"."""
    uttered: frozenset[str] = frozenset()
    """Those of `said` that are what follows « est », « que … est »: mots, réponse, "words"."""
    attitudes: frozenset[str] = frozenset()
    """Words for how somebody takes a thing: inquiet, formel, catégorique, "furious"."""
    reacts: frozenset[str] = frozenset()
    """Forms of verbs of answering and appearing in public: réagir, monter, "react"."""
    texts: frozenset[str] = frozenset()
    """Nouns of what a body says things in: communiqué, tract, "statement"."""
    deaths: frozenset[str] = frozenset()
    """Forms that tell of somebody's death; who died says nothing behind them."""
    passives: frozenset[str] = frozenset()
    """Words that make a participle behind them a passive: été, "was"."""
    negatives: frozenset[str] = frozenset()
    """What may stand between such a pronoun and its verb: ne, n'."""
    impersonal_after: frozenset[str] = frozenset()
    """What follows a pronoun that stands for nobody: « il faut », "it is"."""
    he: frozenset[str] = frozenset()
    """Subject pronouns of one person other than the speaker: il, elle, "she"."""
    epithets: frozenset[str] = frozenset()
    """Nouns that name again somebody named before: artiste, prévenu, "striker"."""
    epithet_endings: tuple[str, ...] = ()
    """Ends of nouns of what somebody is by age or trade: -génaire, -ologue, "-ologist"."""
    leads: frozenset[str] = frozenset()
    """Forms of verbs of leading: diriger, présider, "run"."""
    demonym_endings: tuple[str, ...] = ()
    """Ends of nouns of who lives somewhere, with a capital: -ais, -ois."""
    trades: frozenset[str] = frozenset()
    """Trades that many have, and no page tells of somebody new as « *le* coureur de … »."""
    demonym_genders: tuple[tuple[str, Literal["m", "f"]], ...] = ()
    """Ends of such nouns that tell a man or a woman, longest first: -oise, -ois."""
    same: frozenset[str] = frozenset()
    """Words for one spoken of already, before his noun: même, "same"."""
    nonprofits: frozenset[str] = frozenset()
    """Those of `bodies_again` that are no firms: association, "charity"."""
    ages: frozenset[str] = frozenset()
    """Adjectives of age before « femme », "man": jeune."""
    formerly: frozenset[str] = frozenset()
    """What tells what somebody was: ancien, "former"."""
    elected: frozenset[str] = frozenset()
    """Nouns of who is elected: élu."""
    elected_of: frozenset[str] = frozenset()
    """Words of an office that one is elected to: région, conseil."""
    leaders: frozenset[str] = frozenset()
    """Nouns for who leads: directeur, patron, "head"."""
    copulas: frozenset[str] = frozenset()
    """Forms that a noun of what somebody is follows: est, était, "was"."""
    bodies_again: frozenset[str] = frozenset()
    """Nouns that name a body again: groupe, avionneur, "airline"."""
    numbers: frozenset[str] = frozenset()
    """Small numbers in words: deux, trois, "two"."""
    known_by: frozenset[str] = frozenset()
    """What an office adds for a holder spoken of already: sortant, "outgoing"."""
    of_people: frozenset[str] = frozenset()
    """Lemmas of reporting verbs whose object may be a person: interroger; empty where no subject
    follows its verb."""
    relations: frozenset[str] = frozenset()
    """Nouns of people beside another one, who is never they: voisin, avocat, "husband"."""
    last_named: frozenset[str] = frozenset()
    """What picks the last of the people named before: « ce dernier », "the latter"."""
    concerned: frozenset[str] = frozenset()
    """What stands for whom others spoke of: « l'intéressé »."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """What picks one of two by its place, from 0: « le second », "the former"."""
    spouses: Mapping[str, Literal["m", "f"]] = field(default_factory=dict)
    """Nouns of a husband or wife, with the gender they tell."""
    pointing: frozenset[str] = frozenset()
    """What hangs on a pronoun that points: -ci."""
    years: tuple[str, ...] = ()
    """Ends of an age: ans, "-year-old"."""
    they: frozenset[str] = frozenset()
    """Subject pronouns of several: ils, elles, "they"."""
    things: frozenset[str] = frozenset()
    """Pronouns of bodies and things: "it", "who"."""
    dixit: frozenset[str] = frozenset()
    """Words that stand for a verb of saying before its subject: dixit."""
    senders: frozenset[str] = frozenset()
    """Prepositions between a noun for words and its owner, beside links: "from"."""
    hears: frozenset[str] = frozenset()
    """Forms of verbs of hearing somebody out, whose object then speaks: entendu, auditionné."""
    asks: frozenset[str] = frozenset()
    """Lemmas of asking: who is asked is not who asks."""
    asked_of: frozenset[str] = frozenset()
    """What opens what is asked, beside the words of questions: "about"."""
    objects_of: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Objects by the pronoun of the subject: "she" → her."""
    persons: frozenset[str] = frozenset()
    """Pronouns of people only: "he"; empty where a body has the pronouns of people."""
    bodies: frozenset[str] = frozenset()
    """Pronouns that stand for no person: "it"."""
    wholes: frozenset[str] = frozenset()
    """Words for a thing said, before whoever says it: "all", "what"."""
    ways: frozenset[str] = frozenset()
    """What joins words to the one who put them so: "is *how* one trader describes it"."""
    replies: frozenset[str] = frozenset()
    """Letters before the answers of an interview: a, r."""
    particles: frozenset[str] = frozenset()
    """What a verb may end in: "weighed *in*"."""
    some: frozenset[str] = frozenset()
    """Words that stand for somebody unnamed by themselves: "one", "another"."""
    one_of: tuple[tuple[str, ...], ...] = ()
    """Phrases that stand for somebody unnamed: « l'un », « un autre », longest first."""
    you: frozenset[str] = frozenset()
    """Words for the one who is asked: vous, votre, "you"."""
    we: frozenset[str] = frozenset()
    """Words of a speaker about himself or his own: on, nous, je, "us"."""
    gives: frozenset[str] = frozenset()
    """Forms of verbs that give, show or see what stands in marks: offrir, voir, "offer"."""
    judges: frozenset[str] = frozenset()
    """Forms of those that a judgement of their object follows: "found his account “absurd”"."""
    intends: frozenset[str] = frozenset()
    """Forms of verbs of will, behind which an infinitive in marks is their subject's: compter."""
    pledges: frozenset[str] = frozenset()
    """Those of them that give one's word with a reflexive: « s'est engagé »."""
    sees: frozenset[str] = frozenset()
    """Forms of seeing that show only what a preposition follows: « voit *en* lui »."""
    apart: tuple[tuple[str, ...], ...] = ()
    """Words that set a new subject against the speaker before: lui, quant à, "for his part"."""
    then: frozenset[str] = frozenset()
    """What may stand before such an infinitive: puis."""
    asking: frozenset[str] = frozenset()
    """Lemmas of verbs that ask somebody: demander, "ask"."""
    infinitives: frozenset[tuple[str, ...]] = frozenset()
    """Openers of an infinitive that tells: « et X *de* conclure », « *avant de* lancer »."""
    stages: tuple[tuple[str, ...], ...] = ()
    """What brings a voice on in a head without a verb: « chez », « du côté de », "from"."""
    places: frozenset[str] = frozenset()
    """Prepositions before a name that stands for a place: à, sur, "at"."""
    read: tuple[tuple[str, ...], ...] = ()
    """What a text says of itself, before the preposition of where it stands: « peut-on lire »."""
    groups: frozenset[str] = frozenset()
    """Nouns for a few people who may speak as one: famille, couple, "team"."""
    whatever: frozenset[str] = frozenset()
    """Words that make the marks behind a verb of naming a judgement: "what", « ce »."""
    sung: frozenset[str] = frozenset()
    """Nouns of what is sung or recited, before a colon: refrain."""
    cries: tuple[tuple[str, ...], ...] = ()
    """What stands between those who cry and the marks: « aux cris de »."""
    bears: frozenset[str] = frozenset()
    """Forms of verbs of what stands on them: "read", « disait »."""
    carriers: frozenset[str] = frozenset()
    """Things that words stand on, which nobody says: banderole, plaque, "sign"."""
    assertions: frozenset[str] = frozenset()
    """Words of a stance on what the colon behind them leads to: formel, catégorique."""
    compounds: frozenset[str] = frozenset()
    """Words that end a noun of `said` behind its « de »: mot d'« ordre »."""
    outcomes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Nouns of who won or lost → forms of the verbs that tell it: vainqueur → emporté, imposé."""
    body_genders: Mapping[str, Literal["m", "f"]] = field(default_factory=dict)
    """Of bodies whose article is cut: l'ONG, « cette dernière »."""
    asides: tuple[tuple[str, ...], ...] = ()
    """How, when or before whom something is said, inside an incise: « d'une voix blanche »."""

    @cached_property
    def aside_openers(self) -> Openers:
        """`asides`, looked up."""
        return Openers(self.asides)
