"""The shape of the names table: what we know of how a language writes names."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from recoupe.algorithms.folding import fold
from recoupe.records import EntityKind

Gender = Literal["m", "f"]
"""Absent where a word does not tell."""


@dataclass(frozen=True, kw_only=True)
class Role:
    """A function that somebody holds."""

    key: str
    """Language-neutral: `president`, `prime_minister`."""
    gender: Gender | None = None
    bare: bool = False
    """Whether « le préfet » alone can name its holder within a page."""


@dataclass(frozen=True, kw_only=True)
class Institution:
    """A body that everybody knows by name."""

    key: str
    """Language-neutral: `org:UN`."""
    kind: EntityKind = "organisation"


@dataclass(frozen=True, kw_only=True)
class Names:
    """How a language writes people, organisations and places.

    Every word is folded (`algorithms.folding.fold`); a phrase is a tuple of folded words.
    """

    elisions: frozenset[str] = frozenset()
    """Words that lose their vowel before another: `l'`, `d'`."""
    possessives: frozenset[str] = frozenset()
    """What hangs on a name: `'s`."""
    articles: frozenset[str] = frozenset()
    """Definite articles that stand alone: `le`, `l'`, `the`."""
    unfused: Mapping[str, str] = field(default_factory=dict)
    """Words that hide a definite article, and that article: `du` has `le`."""
    plural_determiners: frozenset[str] = frozenset()
    """Articles of more than one, alone or contracted: `les`, `aux`."""
    indefinite: frozenset[str] = frozenset()
    """`un`, `une`, `a`, `an`."""
    of: frozenset[str] = frozenset()
    """Words that bind a complement: `de`, `of`, `for`."""
    conjunctions: frozenset[str] = frozenset()
    """`et`, `and`, `&`."""
    particles: frozenset[str] = frozenset()
    """Small words inside the names of people: `van`, `ben`, `de`."""
    function_words: frozenset[str] = frozenset()
    """Words that wear a capital only where a sentence or a headline starts."""
    calendar_words: frozenset[str] = frozenset()
    """Months, weekdays and feasts."""
    calendar_capitals: bool = False
    """Whether they are written with a capital, so that "May" tells little."""
    always_capital: frozenset[str] = frozenset()
    """Words that are no name in spite of their capital: "I"."""
    common_acronyms: frozenset[str] = frozenset()
    """Acronyms that name no body: `tgv`, `gps`."""
    affiliations: frozenset[str] = frozenset()
    """Adjectives of parties and faiths that wear a capital: "Republican"."""
    joined_to_names: frozenset[str] = frozenset()
    """What makes an adjective of a name: `-based`, `-led`."""
    honorifics: Mapping[str, Gender | None] = field(default_factory=dict)
    """`m`, `mme`, `mr`, with the gender they tell."""
    name_suffixes: frozenset[str] = frozenset()
    """Small words behind a name that belong to it: `kyzy`, `oglu`."""
    free_complements: bool = False
    """Whether « the Pride of Hull » is one name: a capital with its complement, not only a body."""
    route_ends: frozenset[str] = frozenset()
    """Prepositions before a place where another stands before: "from Hull *to* Rotterdam"."""
    human_relatives: frozenset[str] = frozenset()
    """Relative pronouns that only people have: "who"."""
    centuries: bool = False
    """Whether Roman numerals count centuries: « le XXe siècle »."""
    charged_heads: frozenset[str] = frozenset()
    """Heads of bodies whose charges a conjunction may join: `department`, `committee`."""
    ship_prefixes: frozenset[str] = frozenset()
    """What stands before the names of ships: `uss`, `hms`."""
    led_by_people: frozenset[str] = frozenset()
    """Nouns behind the name of who leads it: "the Obama *administration*"."""
    plural_honorifics: frozenset[str] = frozenset()
    """`mm`, `messrs`: every name of the list that follows is a person."""
    contractions: frozenset[str] = frozenset()
    """Prepositions that hold an article: du, au."""
    named_after: frozenset[str] = frozenset()
    """Acronyms of bodies and ships that bear a person's name: « CHU Robert Debré », "USS"."""
    roles: Mapping[tuple[str, ...], Role] = field(default_factory=dict)
    role_modifiers: frozenset[str] = frozenset()
    """Words before a role that leave it what it is: `nouveau`, `vice`."""
    former: frozenset[str] = frozenset()
    """Words that say a role is over: `ancien`, `ex`, `former`."""
    role_tails: frozenset[str] = frozenset()
    """Adjectives after a role: `adjoint`, `general`."""
    portfolios: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """What a minister or a ministry is in charge of: (`affaires`, `etrangeres`) is `foreign`."""
    bodies: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """Bodies of a state with a language-neutral key: `armee` is `military`."""
    organisation_heads: frozenset[str] = frozenset()
    """First words of names of organisations: `ministere`, `universite`, `bank`."""
    named_houses: frozenset[str] = frozenset()
    """Heads that take a name without a preposition: « musée Grévin », « hôpital Necker »."""
    purposes: frozenset[str] = frozenset()
    """Prepositions inside names of associations: `pour`, `contre`."""
    organisation_tails: frozenset[str] = frozenset()
    """Last words of names of organisations: `inc`, `university`, `party`."""
    serving_tails: frozenset[tuple[str, str]] = frozenset()
    """Last two words of a body that serves a place: ("school", "district")."""
    name_first: bool = False
    """Whether a name stands before the noun that it describes: "a Tesco spokesman"."""
    mouthpieces: frozenset[str] = frozenset()
    """Who speaks for a body, behind its name: "a Tesco *spokesman*"."""
    institution_words: frozenset[str] = frozenset()
    """Lower-case words inside names of organisations: `national`, `securite`."""
    place_heads: frozenset[str] = frozenset()
    """Words that announce a place: `ville`, `lac`, « au large de », "outskirts of"."""
    place_starts: frozenset[str] = frozenset()
    """First words of names of places: `mont`, `cape`, `san`."""
    place_tails: frozenset[str] = frozenset()
    """Last words of names of places: `river`, `street`."""
    surname_tails: frozenset[str] = frozenset()
    """Words of places and bodies that are surnames too: "Benny *Hill*", "Robert *Plant*"."""
    event_heads: frozenset[str] = frozenset()
    """`sommet`, `festival`, `war`."""
    workplaces: frozenset[str] = frozenset()
    """Prepositions between a person's function and the employer: `chez`, `at`."""
    work_heads: frozenset[str] = frozenset()
    """Words that announce a work or a vehicle: `film`, `fusee`, `destroyer`."""
    organisation_cues: frozenset[str] = frozenset()
    """Words that announce an organisation without being part of its name: `societe`, `groupe`."""
    phrasal_nouns: frozenset[str] = frozenset()
    """Nouns of a phrase that is no complement: « mort au CHU de Rouen des suites de »."""
    owned_heads: frozenset[str] = frozenset()
    """What a firm has, whose name stands bare behind it: `usine`, `raffinerie`, `hypermarche`."""
    place_prepositions: frozenset[str] = frozenset()
    """Prepositions before places rather than people: `en`, `in`, `near`."""
    toward: frozenset[str] = frozenset()
    """Prepositions before places more often than before people: `à`, `from`."""
    prepositions: frozenset[str] = frozenset()
    """Words after which a name is no subject: `de`, `avec`, `to`."""
    reporting: frozenset[str] = frozenset()
    """Third-person forms and participles of verbs of saying: `declare`, `affirmait`, `said`."""
    auxiliaries: frozenset[str] = frozenset()
    """`a`, `avait`, `has`: what may stand between a subject and a participle."""
    acting: frozenset[str] = frozenset()
    """Finite verbs that only somebody, or a state, can be the subject of: `nie`, `accuse`."""
    of_people: frozenset[str] = frozenset()
    """Adjectives before the name of somebody: petit, jeune."""
    presenters: frozenset[tuple[str, ...]] = frozenset()
    """Phrases that present a person by name: « elle, c'est », « il se prénomme »."""
    according: frozenset[tuple[str, ...]] = frozenset()
    """Phrases that name a source: `selon`, "according to"."""
    pronouns: Mapping[str, Gender] = field(default_factory=dict)
    """Third-person singular subject pronouns."""
    source_pronouns: Mapping[str, Gender] = field(default_factory=dict)
    """Pronouns after « selon »: `lui`, `elle`."""
    years_old: frozenset[str] = frozenset()
    """What follows an age: `ans`, `year-old`."""
    given_names: Mapping[str, Gender | None] = field(default_factory=dict)
    given_genders: Mapping[str, Gender] = field(default_factory=dict)
    """More first names, folded, that tell a gender before a surname and make no name themselves."""
    institutions: Mapping[str, Institution] = field(default_factory=dict)
    """Well-known bodies by the words a text uses, not folded."""
    countries: Mapping[str, str] = field(default_factory=dict)
    """Names of countries beside those of CLDR, with the territory code: `RPDC` is `KP`."""
    capitals: Mapping[str, str] = field(default_factory=dict)
    """Capitals, with the territory code."""
    places: Mapping[str, str] = field(default_factory=dict)
    """Other well-known places, with a language-neutral key: `place:EUROPE`."""
    demonyms: Mapping[str, str] = field(default_factory=dict)
    """Every form of a demonym, folded, with the territory code: `coreenne` is `KR`."""
    locale: str | None = None
    """CLDR locale with the names of countries; None where there is none."""

    @cached_property
    def contracted(self) -> frozenset[str]:
        """`du`, `aux`: `unfused` without the articles."""
        return frozenset(self.unfused)


def lines_of(text: str) -> list[str]:
    r"""Entries of a table; a line that starts with a blank goes on with the one before.

    >>> lines_of("a: b\n  c\nd: e")
    ['a: b c', 'd: e']
    """
    found: list[str] = []
    for line in text.strip("\n").splitlines():
        if line.startswith(" ") and found:
            found[-1] += f" {line.strip()}"
        elif line.strip():
            found.append(line.strip())
    return found


def words(text: str) -> frozenset[str]:
    """Words of a table, folded.

    >>> sorted(words("Été hiver"))
    ['ete', 'hiver']
    """
    return frozenset(fold(word) for word in text.split())


def phrase(text: str) -> tuple[str, ...]:
    """Folded words of a phrase; `_` stands for a space, an elision is a word of its own.

    >>> phrase("chef_de_l'État")
    ('chef', 'de', "l'", 'etat')
    """
    return tuple(fold(text).replace("_", " ").replace("'", "' ").split())


def keyed(text: str) -> dict[tuple[str, ...], str]:
    """A table of `key: phrase phrase`, a line each.

    >>> keyed("foreign: affaires_étrangères")
    {('affaires', 'etrangeres'): 'foreign'}
    """
    found: dict[tuple[str, ...], str] = {}
    for line in lines_of(text):
        key, _, phrases = line.partition(":")
        found.update((phrase(one), key.strip()) for one in phrases.split())
    return found


def roles(text: str) -> dict[tuple[str, ...], Role]:
    """A table of `key: masculine/feminine common`, a line each; `key!` may stand alone.

    >>> roles("mayor!: maire")[("maire",)]
    Role(key='mayor', gender=None, bare=True)
    """
    found: dict[tuple[str, ...], Role] = {}
    for line in lines_of(text):
        key, _, forms = line.partition(":")
        bare = key.endswith("!")
        for form in forms.split():
            masculine, slash, feminine = form.partition("/")
            if not slash:
                found[phrase(form)] = Role(key=key.rstrip("!"), bare=bare)
                continue
            found[phrase(masculine)] = Role(key=key.rstrip("!"), gender="m", bare=bare)
            found[phrase(feminine)] = Role(key=key.rstrip("!"), gender="f", bare=bare)
    return found


def coded(text: str, prefix: str = "") -> dict[str, str]:
    """A table of `CODE name; name`, a line each, read from name to code.

    >>> coded("KP RPDC; Nord-Corée")
    {'RPDC': 'KP', 'Nord-Corée': 'KP'}
    """
    found: dict[str, str] = {}
    for line in lines_of(text):
        code, _, forms = line.partition(" ")
        found.update((form.strip(), prefix + code) for form in forms.split(";") if form.strip())
    return found


def institutions(text: str) -> dict[str, Institution]:
    """A table of `KEY [kind] name; name`, a line each; the kind is `organisation` unless told."""
    found: dict[str, Institution] = {}
    for line in lines_of(text):
        key, _, forms = line.partition(" ")
        kind: EntityKind = "organisation"
        if forms.startswith("[event]"):
            kind, forms = "event", forms.removeprefix("[event]")
        if forms.startswith("[work]"):
            kind, forms = "work", forms.removeprefix("[work]")
        prefix = "org" if kind == "organisation" else kind
        known = Institution(key=f"{prefix}:{key}", kind=kind)
        found.update((form.strip(), known) for form in forms.split(";") if form.strip())
    return found
