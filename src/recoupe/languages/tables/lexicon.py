"""The shape of the lexicon table: words that tell who says what, and how surely.

Words stand in lower case, without their elided apostrophe: `qu` for « qu' ». Multi-word entries
are joined by a blank. Everything is empty for a language we do not know.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.modality import Modality
from recoupe.languages.tables.openers import (
    Beginnings,
    Openers,
    beginnings_of,
    cuts_of,
    kinds_by_word,
)
from recoupe.languages.tables.relays import Relays
from recoupe.languages.tables.standing import Standing
from recoupe.languages.tables.voices import Voices
from recoupe.records import SourceKind

Stance = Literal["say", "hold", "deny", "plan", "urge", "judge", "manner", "cite"]
"""What the speaker does: asserts, thinks, denies, announces an act of his own, asks others to act,
praises or blames, utters in some manner (« sourit-il »), or cites somebody else."""

Tense = Literal["present", "past", "future", "conditional", "participle", "gerund", "infinitive"]
"""`past` is any finite past; `participle` the one that needs an auxiliary."""

Frame = Literal[
    "quote",
    "clause",
    "infinitive",
    "object",
    "accusation",
    "measure",
    "request",
    "number",
    "cause",
    "predicate",
    "term",
]
"""What may stand for the content: marks, « que » and a clause, an infinitive, a noun phrase.

A `measure` is a noun phrase with the number that somebody reckons: « chiffre à 300 les dégâts »; a
`request` one with whom and for what somebody asks: "asked the firm to pay". A `number` is a noun
phrase that opens with one: « a recensé 4 000 manifestants ». A `cause` is a happening and what
somebody puts it down to: « attribue l'incendie à un court-circuit ». A `term` is what somebody
calls a thing: « parle d'une fuite », no « parle de la fuite ».
"""


@dataclass(frozen=True, kw_only=True)
class ReportingVerb:
    """A verb that gives words to somebody."""

    lemma: str
    stance: Stance
    frames: frozenset[Frame]


@dataclass(frozen=True, kw_only=True)
class VerbForm:
    """What a written form may be a form of."""

    verb: ReportingVerb
    tense: Tense


_MEDIA: frozenset[SourceKind] = frozenset(["agency", "media", "state_media"])


def _by_opener(
    phrases: tuple[tuple[str, ...], ...],
) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in phrases:
        table[phrase[0]] = (*table.get(phrase[0], ()), phrase)
    return table


def _cut_openers(phrases: Iterable[str]) -> Openers:
    """Phrases as words are cut, without apostrophes: « c », « est », « ce », « qu »."""
    cut = (phrase.replace("'", "' ").split() for phrase in phrases)
    return Openers(tuple(word.rstrip("'") for word in words) for words in cut)


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """What a language's lexicon table holds."""

    reporting: Mapping[str, tuple[VerbForm, ...]] = field(default_factory=dict)
    """Every form of every reporting verb."""
    nominal_forms: frozenset[str] = frozenset()
    """Forms that are nouns too: annonce, "report". A tag decides of them, and of no other."""
    second_nouns: frozenset[str] = frozenset()
    """Those of them that are a noun behind another noun, too: point « presse »."""
    hearsay_infinitive: tuple[str, ...] = ()
    """What joins a passive of hearsay to the report: "is said *to have* told"."""
    likewise: frozenset[str] = frozenset()
    """« comme », « ainsi que », "as": before a report whose content is its main clause."""
    likewise_pairs: frozenset[tuple[str, ...]] = frozenset()
    """Those of two words: « ainsi que »."""
    light_verbs: Mapping[str, tuple[tuple[str, Tense], ...]] = field(default_factory=dict)
    """Forms of verbs that need more words to report, with lemma and tense: « fait » savoir."""
    light_complements: Mapping[str, tuple[tuple[tuple[str, ...], ReportingVerb], ...]] = field(
        default_factory=dict
    )
    """By lemma, the words that make it report: savoir, en garde; longest first."""
    raising: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """By lemma of `light_verbs`, what joins it to any infinitive that reports: « finir » par."""
    habits: tuple[tuple[str, ...], ...] = ()
    """What joins an auxiliary to any infinitive that reports: avait « coutume de » dire, is
    "pleased to" announce."""
    auxiliaries: Mapping[str, Tense] = field(default_factory=dict)
    """Forms that may stand before a participle, with the tense they give it."""
    progressives: Mapping[str, Tense] = field(default_factory=dict)
    """Forms that make a gerund behind them a finite verb, with its tense: "is" telling."""
    futures: frozenset[str] = frozenset()
    """Words that make an infinitive behind them a future: "will"."""
    futures_in_past: frozenset[str] = frozenset()
    """Auxiliaries that tell, before one of `laters`, what was said then: "would later say"."""
    laters: frozenset[str] = frozenset()
    announced: frozenset[str] = frozenset()
    """Lemmas of which such a future announces what somebody is to say: "say", "warn"."""
    shared_auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries that a second participle may go without: « a salué X et annoncé Y »."""
    passive_auxiliaries: frozenset[str] = frozenset()
    """Forms that make the participle a passive unless a reflexive stands before."""
    reflexives: frozenset[str] = frozenset()
    reflexive_reporting: frozenset[str] = frozenset()
    """Lemmas that report with a reflexive too: « se dit ». Verbs of manner and praise all do."""
    self_describing: frozenset[str] = frozenset()
    """Lemmas that tell with a reflexive and an adjective how somebody is: « se dit ouvert »."""
    reflexive_denials: frozenset[str] = frozenset()
    """Lemmas that deny with a reflexive: « s'est défendu d'avoir menti »."""
    clitics: frozenset[str] = frozenset()
    """Words that may stand between the subject and its verb: ne, se, lui."""
    object_pronouns: frozenset[str] = frozenset()
    """Pronouns that stand before an inverted verb only: « nous a-t-il confié »."""
    superlatives: frozenset[str] = frozenset()
    """Words between an article and an adjective: « le plus jeune »."""
    only_objects: frozenset[str] = frozenset()
    """Those of them that are never a subject: « il m'a demandé »."""
    verb_adverbs: frozenset[str] = frozenset()
    """Words that may stand inside or beside a verb group: également, "also"."""
    verb_adverbials: tuple[tuple[str, ...], ...] = ()
    """Phrases in the place of an adverb: « de son côté », "for his part"."""
    houses: tuple[tuple[str, ...], ...] = ()
    """Before the house for which an impersonal subject speaks: « à la mairie, on assure »."""
    house_nouns: frozenset[str] = frozenset()
    """Nouns of such houses that are no sources elsewhere: « au siège », « à la chambre »."""
    wheres: frozenset[str] = frozenset()
    """What may join such a house to it: « chez les pompiers, *où* l'on souligne »."""
    households: tuple[tuple[str, ...], ...] = ()
    """The same before any name: « chez Airbus, on rappelle »."""
    gendered_determiners: Mapping[str, Literal["m", "f"]] = field(default_factory=dict)
    """« la », « un »: what the article tells of a person."""
    gendered_nouns: Mapping[str, Literal["m", "f"]] = field(default_factory=dict)
    """Nouns that tell whether a man or a woman is meant: mari, directrice, "daughter"."""
    definites: frozenset[str] = frozenset()
    """Determiners of somebody known already: « la magistrate »."""
    stand_ins: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Nouns for people named before, with the offices they stand for: magistrate, « édile »."""
    subject_pronouns: frozenset[str] = frozenset()
    resuming: frozenset[str] = frozenset()
    """Relatives that open a sentence, for whom the one before tells of: « Laquelle rappelle »."""
    first_person: frozenset[str] = frozenset()
    """Pronouns and possessives of who speaks: je, nous, mon."""
    bare_plurals: frozenset[str] = frozenset()
    """Nouns of many without the ending of a plural: people."""
    plural_pronouns: frozenset[str] = frozenset()
    feminine_pronouns: frozenset[str] = frozenset()
    impersonal_pronouns: frozenset[str] = frozenset()
    """Pronouns that stand for nobody: on, "one"."""
    complementizers: frozenset[str] = frozenset()
    not_complementizers: frozenset[str] = frozenset()
    """Words that make another conjunction of it: alors que, "so that"."""
    partitives: frozenset[str] = frozenset()
    """Words that, behind a comma, single out a part of what was said: dont, "including"."""
    silences: frozenset[str] = frozenset()
    """Objects that leave unsaid what is said: little, rien."""
    places_there: frozenset[str] = frozenset()
    """Adverbs of place that may stand between a subject and its verb: "an official there said"."""
    left_open: frozenset[str] = frozenset()
    """Lemmas that, negated, leave a thing possible: « n'exclut pas », "not ruled out"."""
    naming: frozenset[str] = frozenset()
    """Lemmas whose marks, right behind them in a relative clause, are a name: « appellent »."""
    replies: frozenset[str] = frozenset()
    """Words that say a whole thing by themselves: faux, non, "no"."""
    answering: frozenset[str] = frozenset()
    """Written forms by which somebody answers whoever spoke last: répond, "replied"."""
    questions: frozenset[str] = frozenset()
    """Words that open an indirect question, which nobody asserts: si, "whether"."""
    bare_clause_determiners: frozenset[str] = frozenset()
    """Where a clause needs its « que », what may stand for one that a translator lost."""
    zero_complement: bool = False
    """Whether a clause may follow the verb at once: "he said the road was closed"."""
    infinitive: str = ""
    """Regular expression of infinitives, where they need no word before them."""
    infinitive_marks: frozenset[str] = frozenset()
    """Words that open an infinitive complement: avoir, être, ne, de, "to"."""
    according: tuple[tuple[str, ...], ...] = ()
    """« selon », « d'après », "according to", longest first."""
    according_not_before: frozenset[str] = frozenset()
    """Words after which « selon » is no source: « selon que », "according to plan"."""
    cites_anything: frozenset[tuple[str, ...]] = frozenset()
    """Those of `according` that cite whatever noun stands behind an article, set off by a comma."""
    own_words: tuple[tuple[str, ...], ...] = ()
    """Phrases that call words somebody's own: « en ses termes », longest first."""
    possessives: frozenset[str] = frozenset()
    """Those of the third person in `own_words`: ses, leurs, "his"."""
    judgements: tuple[tuple[str, ...], ...] = ()
    """What only who judges says, behind such a preposition: « il s'agit de », « aucun doute »."""
    opinions: frozenset[tuple[str, ...]] = frozenset()
    """Those of `according` that mean much else, and cite only at the beginning: « pour »."""
    according_relatives: frozenset[str] = frozenset()
    """What stands behind « selon » for the noun before: lequel, qui, "which"."""
    accusations: frozenset[str] = frozenset()
    """Nouns for what is said of somebody: who rejects them denies, who rejects a bill votes."""
    caused: frozenset[str] = frozenset()
    """Nouns of what has a cause: who attributes a fire says why, a prize is given."""
    rumours: frozenset[str] = frozenset()
    """Nouns of what is said by nobody: « des rumeurs selon lesquelles »."""
    anaphoric_sources: frozenset[str] = frozenset()
    """« la même source », « ces derniers »: the last source again."""
    anaphoric_media: frozenset[str] = frozenset()
    """« l'agence »: the medium named before, where it tells what somebody else says."""
    backward: tuple[str, ...] = ()
    """Openers that point back: « c'est ce qu' »."""
    verdict_sentences: tuple[str, ...] = ()
    """What calls the sentence before somebody's: « c'est la conclusion » (d'une étude)."""
    verdict_links: frozenset[str] = frozenset()
    """What stands between those and whose it is: « de », "of"."""
    sentence_nouns: tuple[tuple[str, ...], ...] = ()
    """Nouns that take up the clause before, with a participle: « , une rumeur démentie par »."""
    sentence_relatives: tuple[tuple[str, ...], ...] = ()
    """What stands, behind a comma, for the clause before: « ce que » l'intéressé conteste."""
    tellings: tuple[tuple[str, ...], ...] = ()
    """Between an account and who gave it: le récit « qu'en a fait » un rescapé; longest first."""
    backward_nouns: frozenset[str] = frozenset()
    """Nouns that stand for the sentence before: « L'information a été confirmée par X »."""
    cue_nouns: Mapping[str, Stance] = field(default_factory=dict)
    """Nouns that report: annonce, déclarations."""
    headline_sources: frozenset[str] = frozenset()
    """Nouns of texts and bodies that headlines name as their source: "study", "watchdog"."""
    clause_nouns: frozenset[str] = frozenset()
    """Those of `cue_nouns` that report a clause and no noun: "finding" that, not of."""
    impersonal_sources: tuple[tuple[str, ...], ...] = ()
    """What tells the source of « a-t-on appris »: auprès de, de source."""
    impersonal_places: tuple[tuple[str, ...], ...] = ()
    """Where « prévient-on » is said: à la préfecture, dans l'entourage du ministre."""
    agents: frozenset[str] = frozenset()
    """Prepositions of the agent: par, "by"."""
    addressees: frozenset[str] = frozenset()
    """Prepositions of the addressee: à, au, "to"; empty where the verb takes it bare."""
    bare_addressee_verbs: frozenset[str] = frozenset()
    """Lemmas whose object is the addressee: "tell"."""
    relay_prepositions: frozenset[str] = frozenset()
    """Prepositions before the medium that got the words: à, sur, "to", "on"."""
    learning: frozenset[str] = frozenset()
    """Lemmas whose subject heard it from a source: « a appris l'AFP de source policière »."""
    relays: Relays = field(default_factory=Relays)
    determiners: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    """Nouns that a number follows: « le numéro deux »."""
    plural_endings: tuple[str, ...] = ()
    """Ends that a finite verb of several has; empty where the ending of a verb tells nothing."""
    plural_determiners: frozenset[str] = frozenset()
    """Those of several: deux, des, plusieurs, "two"."""
    noun_links: frozenset[str] = frozenset()
    """Words that continue a noun phrase: de, du, "of"."""
    noun_stops: frozenset[str] = frozenset()
    """Words that end a noun phrase: prepositions, conjunctions, adverbs, days."""
    governing: frozenset[str] = frozenset()
    """Adjectives that a preposition goes on with, behind their noun: "close" to the talks."""
    tails: tuple[tuple[str, ...], ...] = ()
    """What else goes on behind a source: « au fait de », "briefed on", longest first."""
    coordinators: frozenset[str] = frozenset()
    denied: tuple[tuple[str, ...], ...] = ()
    """What stands, behind a comma, for the clause that somebody denies: "which", "a claim"; longest
    first."""
    untold: frozenset[str] = frozenset()
    """Infinitives of telling more: what a source did not *name* or *say* is told by the page."""
    untold_pairs: frozenset[tuple[str, str]] = frozenset()
    """Two words that tell it too: "gave no" details."""
    untold_signs: frozenset[str] = frozenset()
    """Negations, and verbs that refuse, before them: "not", "declined"."""
    sparking: frozenset[str] = frozenset()
    """Participles that tell what words led to: "sparking" an outcry."""
    outcries: frozenset[str] = frozenset()
    """Nouns of what they lead to: "outcry", "backlash"."""
    clause_joints: frozenset[str] = frozenset()
    """Words that, behind a comma, begin a clause of its own: mais, tandis, "while"."""
    adders: frozenset[str] = frozenset()
    """Words that join a second verb to the subject of the first: et, puis, "then"."""
    event_openers: tuple[tuple[str, ...], ...] = ()
    """What opens, behind a comma, a clause that tells what had happened: « après que », "after"."""
    moment_openers: tuple[tuple[str, ...], ...] = ()
    """What opens, with a comma or without, a clause that tells what happened then: « quand ».
    Not « après que »: without a comma its order is what is told."""
    moments_apart: tuple[tuple[str, ...], ...] = ()
    """What does so only behind a comma: "as"."""
    afterwards: tuple[tuple[str, ...], ...] = ()
    """What opens, before a verb without a subject, what the subject did before: après, "after"."""
    portions: frozenset[str] = frozenset()
    """Nouns for a part of what was counted: moitié, "half"."""
    accompanying: frozenset[str] = frozenset()
    """What opens a participle with its own subject: avec, "with" nine players said to be hurt."""
    past_endings: tuple[str, ...] = ()
    """Endings that the past and the participle share: "-ed"; none where they differ."""
    participle_prepositions: frozenset[str] = frozenset()
    """Present participles that have become prepositions: concernant, "following"."""
    clause_openers: frozenset[str] = frozenset()
    """Words before a subject that are not of it: que, et, mais, alors."""
    before_subjects: frozenset[str] = frozenset()
    """Words right before a subject that are no part of it either: "though the firm says"."""
    source_kinds: Mapping[str, SourceKind] = field(default_factory=dict)
    """Head nouns with the kind of source they are."""
    hearings: frozenset[str] = frozenset()
    """Nouns of whoever is told at a hearing: "jury"."""
    heard: frozenset[str] = frozenset()
    """What they do: "heard", "was told"."""
    never_passive: frozenset[str] = frozenset()
    """Pasts that are participles too, of verbs without a passive: "died"."""
    head_last: bool = False
    """Whether the head of a noun phrase stands last: "Kremlin spokesman"."""
    press: frozenset[str] = frozenset()
    """Words beside « agence » that make it one of the press: presse, "news"."""
    media_names: Mapping[str, SourceKind] = field(default_factory=dict)
    """Names of agencies and media, folded."""
    anonymity: tuple[str, ...] = ()
    """« sous couvert d'anonymat »."""
    vague_determiners: frozenset[str] = frozenset()
    """Determiners that leave a speaker unnamed: un, des, plusieurs."""
    state_words: frozenset[str] = frozenset()
    """« d'État », « officielle », "state": they turn media into state media."""
    public_words: frozenset[str] = frozenset()
    """Adjectives of agencies of the state: nationale, régionale, "federal"."""
    singled: tuple[tuple[str, ...], ...] = ()
    """What opens one among several: « l'un de », "one of"."""
    singled_alone: frozenset[str] = frozenset()
    """Words that are one among several by themselves: "another"."""
    official_words: frozenset[str] = frozenset()
    """« officielle », "national": they turn a country's agency into the one it calls its own."""
    shared_demonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Adjectives of more than one country, folded, with the codes: coreen is KP and KR."""
    name_bearers: frozenset[str] = frozenset()
    """Nouns that a name of a body follows at once: groupe, société, parti."""
    titles: frozenset[str] = frozenset()
    """Nouns that may stand beside a name and with « à la », « au »: ministre, adjointe."""
    charges: frozenset[str] = frozenset()
    """Words of courts and police, behind which marks hold an offence: condamné, enquête."""
    charge_links: frozenset[str] = frozenset()
    """What stands between them and the marks: pour, "with"."""
    sentencing: frozenset[str] = frozenset()
    """Lemmas that do not report where a court is their subject: condamner."""
    courts: frozenset[str] = frozenset()
    penalties: frozenset[str] = frozenset()
    """What somebody is condemned to, behind « à »: payer, une, perpétuité."""
    animate_verbs: frozenset[str] = frozenset()
    """Lemmas that report only where somebody is their subject: menacer, promettre."""
    absolute: frozenset[str] = frozenset()
    """Lemmas of several words that report only what marks hold or what stands before: "go on"."""
    judging: frozenset[str] = frozenset()
    """Nouns of those who are cited with « pour » without marks: opposition, analystes."""
    according_adverbs: frozenset[str] = frozenset()
    """Adverbs before « selon »: toujours."""
    appeals: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By lemma, the words that open who is asked: "calls all sides to", not "called police to"."""
    occasions: frozenset[str] = frozenset()
    """Prepositions of what somebody is asked for: "for"."""
    elliptical: frozenset[str] = frozenset()
    """Lemmas that report a noun phrase where others need a clause: "expects a cut in June"."""
    document_verbs: frozenset[str] = frozenset()
    """Lemmas that report only where a document is their subject: a study shows, a rise does not."""
    media_verbs: frozenset[str] = frozenset()
    """Lemmas that report only where a medium is their subject: the BBC has learned."""
    needs_name: frozenset[tuple[str, ...]] = frozenset()
    """Those of `according` that need a name or an article behind them: "per" the report."""
    groupings: frozenset[str] = frozenset()
    """Nouns for several people, before « de »: groupe, poignée, "group"."""
    possible: frozenset[str] = frozenset()
    """Forms of what is only possible, before an infinitive: pourrait, "might"."""
    studies: frozenset[str] = frozenset()
    """Lemmas whose object in marks is what is studied or shown, where no verb stands in it."""
    manner_prepositions: frozenset[str] = frozenset()
    """Prepositions that tell how a thing is said: « condamne avec la plus grande fermeté »."""
    manner_openers: tuple[tuple[str, ...], ...] = ()
    """What tells how something is said, before an adjective: « d'une manière »."""
    direct_marks: frozenset[str] = frozenset()
    """Lemmas that report marks right behind them only, not « publie des pages d'« annonces » »."""
    variations: frozenset[str] = frozenset()
    """Those of `according` that mean "depending on" too, before a plural thing: selon."""
    people_ends: tuple[str, ...] = ()
    """Ends of plural nouns of people: eurs, istes."""
    headless: frozenset[str] = frozenset()
    """Words that stand for people without a noun: "those in favour"."""
    personal_objects: frozenset[str] = frozenset()
    """Lemmas whose object is who hears it, as « l' » in « l'a prévenu »."""
    content_clitics: frozenset[str] = frozenset()
    """Clitics that stand for what is said: « Le maire l'a confirmé »."""
    gerund_prepositions: frozenset[str] = frozenset()
    """Prepositions that, with a gerund, tell what a speaker does meanwhile: « en montrant »."""
    answers: frozenset[str] = frozenset()
    """Lemmas of answering, behind which a colon leads to what is said: réagir, nuancer."""
    crowds: frozenset[str] = frozenset()
    """Nouns of those whom somebody counts, behind verbs of `counts`: manifestants."""
    counts: frozenset[str] = frozenset()
    """Lemmas of a `number` that need such a noun: « a compté dix points d'avance » says nothing."""
    concessives: frozenset[str] = frozenset()
    """Words of `habits` whose clause ends before the one it concedes to: « a *beau* dire »."""
    only_inverted: frozenset[str] = frozenset()
    """Lemmas of light verbs that report only with their pronoun behind: « peut-on lire »."""
    before_gerunds: frozenset[str] = frozenset()
    """What may stand before « en » and a gerund: « tout en assurant »."""
    pointing: frozenset[str] = frozenset()
    """Determiners that point to what was told: « cette » information, « un tel » scénario."""
    gerund_openers: tuple[tuple[str, ...], ...] = ()
    """What makes an infinitive a further report of the same speaker: avant de."""
    particles: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By lemma, the words behind it that make another verb of it: call off."""
    figures: frozenset[str] = frozenset()
    """Prepositions before the number that somebody reckons: « à », "at"."""
    verdicts: frozenset[str] = frozenset()
    """Nouns of what somebody says, beside a copula: "was her verdict"."""
    copulas: frozenset[str] = frozenset()
    """Forms before them: was, « telle est »."""
    clitic_verbs: Mapping[str, Mapping[str, tuple[VerbForm, ...]]] = field(default_factory=dict)
    """Forms that report behind a clitic only: « y voit »."""
    not_speech: frozenset[str] = frozenset()
    """Nouns before marks that hold a title or a word: film, livre, mot, "song"."""
    word_nouns: frozenset[str] = frozenset()
    """Those of `not_speech` that hold any word, not only a name with its capital: mot, dit."""
    standing: Standing = field(default_factory=Standing)
    """Who can speak, and when a verb says something."""
    modality: Modality = field(default_factory=Modality)
    voices: Voices = field(default_factory=Voices)

    @cached_property
    def according_ends(self) -> frozenset[str]:
        """Last words of the prepositions of source: « d'*après* », « selon »."""
        return frozenset(words[-1] for words in self.according)

    @cached_property
    def articles(self) -> frozenset[str]:
        """Determiners that do not also continue a noun phrase."""
        return self.determiners - self.noun_links

    @cached_property
    def joins(self) -> frozenset[str]:
        """Words before which a noun phrase goes on."""
        return self.noun_links | self.determiners | self.coordinators

    @cached_property
    def anonymity_told(self) -> tuple[str, ...]:
        """`anonymity` as words with a blank between any two."""
        return tuple(" ".join(words) for words in self.anonymity_words)

    @cached_property
    def anonymity_words(self) -> tuple[tuple[str, ...], ...]:
        """`anonymity` as words."""
        return tuple(tuple(phrase.replace("'", " ").split()) for phrase in self.anonymity)

    @cached_property
    def anonymity_firsts(self) -> frozenset[str]:
        """First words of `anonymity`, cut at elisions and left whole at contractions."""
        return frozenset(cut[0] for phrase in self.anonymity for cut in cuts_of(phrase))

    @cached_property
    def anonymity_by_end(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """`anonymity_words` by their last word, in their order."""
        table: dict[str, tuple[tuple[str, ...], ...]] = {}
        for words in self.anonymity_words:
            table[words[-1]] = (*table.get(words[-1], ()), words)
        return table

    @cached_property
    def singled_openers(self) -> Openers:
        """`singled`, looked up."""
        return Openers(self.singled)

    @cached_property
    def light_ends(self) -> frozenset[str]:
        """Words that end no noun phrase."""
        return (self.joins | self.verb_adverbs) - {"s"}

    @cached_property
    def light_words(self) -> frozenset[str]:
        """Words that make no noun phrase alone."""
        return self.noun_links | self.determiners | self.verb_adverbs | self.clitics

    @cached_property
    def light_in_verbs(self) -> frozenset[str]:
        """Words that stand between a subject and its verb."""
        return self.clitics | self.verb_adverbs

    @cached_property
    def phrase_openers(self) -> frozenset[str]:
        """Words that begin another phrase or clause."""
        return self.determiners | self.coordinators | self.complementizers

    @cached_property
    def phrase_edges(self) -> frozenset[str]:
        """Words that may end a noun phrase, or go on with one though their like end it.

        Any other word ends one only as a finite verb.
        """
        edges = self.noun_stops | self.superlatives | self.complementizers | self.determiners
        edges |= self.gerund_prepositions | self.coordinators | self.clause_openers
        return edges.union(self.addressees, self.auxiliaries, self.standing.times)

    @cached_property
    def clause_starts(self) -> frozenset[str]:
        """Words that begin a clause, before its subject, and no content."""
        return self.coordinators | (self.clause_openers - self.complementizers)

    @cached_property
    def subordinators(self) -> frozenset[str]:
        """Words that open a clause which depends on another."""
        return (self.clause_openers | self.modality.relatives) - self.joints

    @cached_property
    def gapped(self) -> frozenset[str]:
        """Participles that report and agree with nothing: they may share an auxiliary.

        « Annoncé », and neither « annoncée » nor « annoncés », which belong to a noun.
        """
        if not self.shared_auxiliaries:
            return frozenset()
        told = {
            form
            for form, readings in self.reporting.items()
            if any(one.tense == "participle" for one in readings)
        }
        agreeing = {form for form in told if form[:-1] in told and form[-1] in "es"}
        return frozenset(told - agreeing - {form for form in told if form[:-2] in told})

    @cached_property
    def likewise_ends(self) -> frozenset[str]:
        """Words right before a comparison: comme, ainsi « que »."""
        return self.likewise | {pair[-1] for pair in self.likewise_pairs}

    @cached_property
    def way_links(self) -> frozenset[str]:
        """Words between an occasion and its medium: « un entretien à », « au micro de »."""
        links = self.relay_prepositions | self.noun_links | self.addressees
        return links | self.relays.occasion_links

    @cached_property
    def plain_stops(self) -> frozenset[str]:
        """Words that end a noun phrase and are no auxiliaries."""
        return self.noun_stops - self.auxiliaries.keys()

    @cached_property
    def relatives(self) -> frozenset[str]:
        """Openers of relative clauses that open no content."""
        return self.modality.relatives - self.complementizers

    @cached_property
    def aside_openers(self) -> Beginnings:
        """How a clause begins whose mood says nothing of the main one."""
        uses = self.modality.uses
        return beginnings_of(self.relatives | uses.defining | uses.reasons)

    @cached_property
    def joints(self) -> frozenset[str]:
        """Words that, behind a comma, begin another clause."""
        return self.coordinators | self.clause_joints

    @cached_property
    def ties(self) -> frozenset[str]:
        """Words that tie what stands before them to a report: « des entretiens dont il a dit »."""
        return self.complementizers | self.relatives | self.joints | self.modality.what

    @cached_property
    def adverbials_openers(self) -> Openers:
        """`verb_adverbials`, looked up."""
        return Openers(self.verb_adverbials)

    @cached_property
    def judgement_openers(self) -> Openers:
        """`judgements`, looked up."""
        return Openers(self.judgements)

    @cached_property
    def raised_firsts(self) -> frozenset[str]:
        """First words of `habits` and of all phrases of `raising`."""
        phrases = (*self.habits, *(phrase for told in self.raising.values() for phrase in told))
        return frozenset(word for words in phrases for word in words[:1])

    @cached_property
    def light_firsts(self) -> Mapping[str, frozenset[str]]:
        """By lemma, the first words of `light_complements`."""
        return {
            lemma: frozenset(words[0] for words, _ in complements if words)
            for lemma, complements in self.light_complements.items()
        }

    @cached_property
    def event_phrases(self) -> Openers:
        """`event_openers`, looked up."""
        return Openers(self.event_openers)

    @cached_property
    def moment_firsts(self) -> frozenset[str]:
        """First words of all that opens a clause which tells what happened then."""
        phrases = (*self.moment_openers, *self.moments_apart)
        return frozenset(phrase[0] for phrase in (*phrases, *self.afterwards))

    @cached_property
    def tellings_openers(self) -> Openers:
        """`tellings`, looked up."""
        return Openers(self.tellings)

    @cached_property
    def house_openers(self) -> Openers:
        """`houses`, looked up."""
        return Openers(self.houses)

    @cached_property
    def household_openers(self) -> Openers:
        """`households`, looked up."""
        return Openers(self.households)

    @cached_property
    def adverbial_ends(self) -> Mapping[str, tuple[int, ...]]:
        """Last words of `verb_adverbials`, with the lengths of those that they end."""
        table: dict[str, set[int]] = {}
        for phrase in self.verb_adverbials:
            table.setdefault(phrase[-1], set()).add(len(phrase))
        return {word: tuple(sorted(lengths)) for word, lengths in sorted(table.items())}

    @cached_property
    def backward_openers(self) -> Openers:
        """`backward`, looked up as words are cut: « c'est ce qu' »."""
        return _cut_openers(self.backward)

    @cached_property
    def verdict_openers(self) -> Openers:
        """`verdict_sentences`, looked up as words are cut."""
        return _cut_openers(self.verdict_sentences)

    @cached_property
    def gerund_opener_ends(self) -> frozenset[str]:
        """Last words of `gerund_openers`."""
        return frozenset(phrase[-1] for phrase in self.gerund_openers)

    @cached_property
    def clitic_forms(self) -> frozenset[str]:
        """Forms that report behind some clitic."""
        return frozenset(form for forms in self.clitic_verbs.values() for form in forms)

    @cached_property
    def inside_compounds(self) -> frozenset[str]:
        """Words that may stand between an auxiliary and its participle, or be that participle."""
        light = self.light_in_verbs | self.passive_auxiliaries | self.clitic_forms
        return light | frozenset([*self.auxiliaries, *self.light_verbs, *self.reporting])

    @cached_property
    def cue_verbs(self) -> frozenset[str]:
        """Forms that may be the verb of a group which reports."""
        return self.clitic_forms.union(self.reporting, self.light_verbs)

    @cached_property
    def cue_starts(self) -> frozenset[str]:
        """Forms that a verb group which reports may begin with."""
        return self.cue_verbs.union(self.auxiliaries)

    @cached_property
    def cue_kinds(self) -> Mapping[str, tuple[str, ...]]:
        """Which kinds of verb groups each of `cue_starts` may begin, in order of reading."""
        openers = (
            ("compound", self.auxiliaries.keys()),
            ("habit", self.auxiliaries.keys() if self.habits else frozenset()),
            ("light", self.light_verbs.keys()),
            ("progressive", self.progressives.keys()),
            ("future", self.futures | self.futures_in_past),
            ("simple", {*self.reporting, *self.clitic_forms}),
            ("gapped", self.gapped),
        )
        return kinds_by_word(openers)

    @cached_property
    def folded_stances(self) -> Mapping[str, frozenset[str]]:
        """Kinds of the reporting verbs that a form without accents may be of.

        One that asks as well as tells, « demander », asks.
        """
        found: dict[str, set[str]] = {}
        for form, readings in self.reporting.items():
            found.setdefault(fold(form), set()).update(one.verb.stance for one in readings)
        return {
            form: frozenset(kinds - {"say"} if "urge" in kinds else kinds)
            for form, kinds in found.items()
        }

    @cached_property
    def sentence_openers(self) -> Openers:
        """`sentence_relatives` and `sentence_nouns`, looked up; the longer first."""
        return Openers((*self.sentence_relatives, *self.sentence_nouns))

    @cached_property
    def according_openers(self) -> Openers:
        """`according`, looked up."""
        return Openers(self.according)

    @cached_property
    def manners(self) -> Openers:
        """`manner_openers`, looked up."""
        return Openers(self.manner_openers)

    @cached_property
    def own_words_openers(self) -> Openers:
        """`own_words`, looked up."""
        return Openers(self.own_words)

    @cached_property
    def nouns_of_report(self) -> frozenset[str]:
        """Words of reports that have neither verb nor marks: an annonce, « selon lequel »."""
        return self.according_relatives | self.cue_nouns.keys() | self.own_words_ends

    @cached_property
    def own_words_ends(self) -> frozenset[str]:
        """Last words of `own_words`."""
        return frozenset(phrase[-1] for phrase in self.own_words)

    @cached_property
    def tails_openers(self) -> Openers:
        """`tails`, looked up."""
        return Openers(self.tails)

    @cached_property
    def media_signs(self) -> frozenset[str]:
        """Words without which nothing names a medium, but for capitals alone."""
        nouns = (noun for noun, kind in self.source_kinds.items() if kind in _MEDIA)
        relays = self.relays
        signs = {*nouns, *relays.carriers, *relays.press_people, *relays.lower_names}
        return frozenset(signs | relays.telling_names | relays.weak_names)

    @cached_property
    def media_openers(self) -> frozenset[str]:
        """Words with a capital that a medium's known name begins with, its article aside."""
        found: set[str] = set()
        for name in (*self.media_names, *self.bare_media):
            words = name.replace("'", " ").split()
            found.add(next((word for word in words if word not in self.determiners), words[0]))
        return frozenset(found)

    @cached_property
    def never_names(self) -> frozenset[str]:
        """Words that begin no name, though they may have a capital: days, months, stops."""
        return self.modality.time_words | self.noun_stops | self.subject_pronouns

    @cached_property
    def bare_media(self) -> Mapping[str, str]:
        """Names of media without the article that opens them, with that article: monde → Le."""
        articles = {"le ": "Le ", "la ": "La ", "les ": "Les ", "l'": "L'", "the ": "The "}
        return {
            name.removeprefix(first): article
            for name in self.media_names
            for first, article in articles.items()
            if name.startswith(first) and name.removeprefix(first) not in self.media_names
        }

    @cached_property
    def media_by_opener(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """Names of media as words, with and without their article, by first word, longest first."""
        names = {*self.media_names, *self.bare_media}
        words = (tuple(name.replace("'", " ").split()) for name in names)
        return _by_opener(tuple(sorted(words, key=lambda one: (-len(one), one))))

    @cached_property
    def citing(self) -> frozenset[str]:
        """Forms of verbs that cite somebody else."""
        return frozenset(
            form
            for form, readings in self.reporting.items()
            if any(one.verb.stance == "cite" for one in readings)
        )

    @cached_property
    def ways_by_opener(self) -> Mapping[str, tuple[str, ...]]:
        """Which kinds of what tells the way of the words a word may open, in order of reading."""
        relays = self.relays
        openers = (
            ("unsourced", relays.unsourced_openers.firsts),
            (
                "citing",
                {*relays.citing_openers.firsts, *relays.holding_openers.firsts, *self.citing},
            ),
            ("mouth", relays.mouth_openers.firsts),
            ("event", relays.event_openers),
            (
                "relative",
                relays.subject_relatives | relays.object_relatives | self.according_relatives,
            ),
            ("asked", self.relatives),
            ("agent", self.agents),
            ("guest", relays.guests),
            ("place", self.relay_prepositions | relays.verb_links),
        )
        return kinds_by_word(openers)
