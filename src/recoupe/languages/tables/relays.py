"""The shape of the table of relays: the grammar of the way that words took to the page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from recoupe.languages.tables.openers import Openers


@dataclass(frozen=True, kw_only=True)
class Relays:
    """Words between a speaker and the medium that got, carried or cited the words.

    Words stand in lower case, as in the lexicon.
    """

    carried: frozenset[str] = frozenset()
    """Participles of words passed on, whose agent is a medium: cité, diffusé, "aired"."""
    contacted: frozenset[str] = frozenset()
    """Those of `got` that only a medium does to somebody: contacté, joint, "reached"."""
    got: frozenset[str] = frozenset()
    """Participles of words got from somebody, whose agent may be one: interrogé, "obtained"."""
    sought: frozenset[str] = frozenset()
    """Those of `got` behind which any name is a medium's: « que s'est procurée Y »."""
    sights: frozenset[str] = frozenset()
    """What else only a medium has of a text, behind its name: « en a eu *connaissance* »."""
    prints: frozenset[str] = frozenset()
    """Prepositions before a bare name in which something is printed: « écrit-il *dans* Closer »."""
    guests: frozenset[str] = frozenset()
    """Nouns that a medium's name follows with « de »: invité."""
    carriers: frozenset[str] = frozenset()
    """Nouns of a medium's parts and accounts: micro, colonnes, plateau, "channel"."""
    homes: frozenset[str] = frozenset()
    """Nouns of places on the web that anybody may have: le « site » de la mairie."""
    airings: frozenset[str] = frozenset()
    """Those of `carriers` behind which nothing but a place of speaking stands: au « micro » de."""
    interviews: frozenset[str] = frozenset()
    """Those of `events` that a medium's name follows, whatever it is called: entretien."""
    events: frozenset[str] = frozenset()
    """Nouns of the occasion or the piece in which somebody speaks: entretien, "statement"."""
    event_openers: frozenset[str] = frozenset()
    """Prepositions before them: dans, lors, "in"."""
    press_people: frozenset[str] = frozenset()
    """Who works for a medium: journaliste, "reporter"."""
    single: frozenset[str] = frozenset()
    """Nouns of one medium, that stand for the one named before: « au journal », "the paper"."""
    wordings: frozenset[str] = frozenset()
    """Nouns of the words themselves: propos, extraits, "remarks"."""
    taking_up: frozenset[str] = frozenset()
    """Finite verbs of a medium that takes another one's words up: que « relaie » l'AFP."""
    taken_up: frozenset[str] = frozenset()
    """Participles of that: « repris » dans, "picked" up by."""
    in_turn: frozenset[str] = frozenset()
    """Words that may stand beside them: « à son tour », "later"."""
    pieces: frozenset[str] = frozenset()
    """What a medium writes itself: article, enquête, "report": it speaks there."""
    citing: tuple[tuple[str, ...], ...] = ()
    """What a medium cites somebody with, beside verbs: « sur la foi de », longest first."""
    got_hold: frozenset[tuple[str, ...]] = frozenset()
    """Those of `citing` that tell how a medium got hold of it: « qui a eu accès à »."""
    holding: tuple[tuple[str, ...], ...] = ()
    """That a medium has something from somebody, before what it has: « qui tient » l'anecdote."""
    mouths: tuple[tuple[str, ...], ...] = ()
    """Before who speaks for somebody: « par la voix de », « via », longest first."""
    mouthpieces: frozenset[str] = frozenset()
    """Nouns of those who do: porte-parole, avocat."""
    sourcing: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Forms by which a medium tells whom it has something from, with the preposition before him:
    « attribue » ce chiffre « à », "based" its report "on"."""
    sourced: frozenset[str] = frozenset()
    """Nouns of what it has from him: chiffre, information, "figure"."""
    unsourced: tuple[tuple[str, ...], ...] = ()
    """What opens that a medium cites nobody: « sans citer de », "without naming"."""
    object_relatives: frozenset[str] = frozenset()
    """Pronouns of a relative clause whose subject may be the medium: que, dont, "whom"."""
    subject_relatives: frozenset[str] = frozenset()
    """Those of one whose subject speaks to the medium: qui, "who"."""
    speaking: frozenset[str] = frozenset()
    """Forms of verbs of speaking to somebody that report nothing by themselves: parlé, "spoke"."""
    targets: frozenset[str] = frozenset()
    """Lemmas whose « à » names who is asked or blamed, not who hears it: demander, reprocher."""
    telling_names: frozenset[str] = frozenset()
    """Words that make a name a medium's: Radio, Gazette, "Herald"."""
    weak_names: frozenset[str] = frozenset()
    """Those that do so behind an article only: « L'Écho », "the Star"."""
    name_ends: tuple[str, ...] = ()
    """Ends of names in one word that make them a medium's: Kaz«Info», Canal«24»."""
    lower_names: frozenset[str] = frozenset()
    """Names of media that are written without a capital."""
    platforms: frozenset[str] = frozenset()
    """Where everybody publishes himself: no relay."""
    occasion_links: frozenset[str] = frozenset()
    """Prepositions between an occasion and its medium, beside those of relays: avec, "for"."""
    stations: frozenset[str] = frozenset()
    """Nouns that a medium named before may be called again, though others have them: "station"."""
    ours: frozenset[str] = frozenset()
    """Determiners that make a medium the page's own: "this" newspaper, « notre » journal."""
    given: frozenset[str] = frozenset()
    """Participles of what was handed to a medium: transmis, "leaked"."""
    told_names: frozenset[str] = frozenset()
    """Names of media that are common words or people's: told something only, "told" People."""
    verb_links: frozenset[str] = frozenset()
    """Prepositions that name a medium right behind a verb of speaking only: "said for"."""
    other_ends: frozenset[str] = frozenset()
    """Last words of names that are no medium's: Times "Square", Post "Office"."""
    employers: frozenset[str] = frozenset()
    """Prepositions between who works for a medium and it, where no « de » does: "for"."""
    openings: frozenset[str] = frozenset()
    """Prepositions that need another one: « auprès » de."""

    nobody: frozenset[str] = frozenset()
    """Words that make a medium nobody's: "social" media."""
    unnamed_press: frozenset[str] = frozenset()
    """Nouns of the press as a whole, which bear no name: presse, médias."""
    self_words: frozenset[str] = frozenset()
    """Words between a medium and whom it cites: « elle-même citant »."""
    quoting_links: frozenset[str] = frozenset()
    """What joins whom a medium quotes to the words: "as" saying, « en » disant."""
    body_articles: frozenset[str] = frozenset()
    """Articles behind which capitals alone are a body, not a medium: "told the" CQC."""
    other_acronyms: frozenset[str] = frozenset()
    """Capitals that are no medium though all of that language's media have the article too."""
    airs: frozenset[str] = frozenset()
    """Prepositions that capitals alone may follow as a medium's name: sur."""
    first_hand: frozenset[str] = frozenset()
    """Lemmas by which a medium, and hardly anybody else, tells what others say: rapporter."""

    @cached_property
    def press(self) -> frozenset[str]:
        """`carriers` and `press_people`."""
        return self.carriers | self.press_people

    @cached_property
    def citing_openers(self) -> Openers:
        """`citing`, looked up."""
        return Openers(self.citing)

    @cached_property
    def holding_openers(self) -> Openers:
        """`holding`, looked up."""
        return Openers(self.holding)

    @cached_property
    def mouth_openers(self) -> Openers:
        """`mouths`, looked up."""
        return Openers(self.mouths)

    @cached_property
    def unsourced_openers(self) -> Openers:
        """`unsourced`, looked up."""
        return Openers(self.unsourced)

    @cached_property
    def participles(self) -> frozenset[str]:
        """Of getting words from somebody or passing them on."""
        return self.carried | self.got
