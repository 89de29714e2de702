"""The shape of the table of modality: words that decide how firmly a clause says something.

Words stand in lower case, without their elided apostrophe; multi-word entries are joined by a
blank. Everything is empty for a language we do not know.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from recoupe.languages.tables.announced import Announced
from recoupe.languages.tables.conditions import Conditions
from recoupe.languages.tables.imagined import NONE, Imagined
from recoupe.languages.tables.openers import Beginnings, beginnings_of, cuts_of, kinds_by_word


@dataclass(frozen=True, kw_only=True)
class Uses:
    """Words that tell the other uses of a conditional from hearsay."""

    wishes: frozenset[str] = NONE
    """Conditionals of wish: aimerait. In a frame of hearsay (« selon ») they are hearsay."""
    needs: frozenset[str] = NONE
    """Conditionals of need and judgement: faudrait, mériterait."""
    better: frozenset[str] = NONE
    """What makes « vaudrait » advice where it stands beside: mieux."""
    worth: frozenset[str] = NONE
    impressions: frozenset[str] = NONE
    """Participles of what something looked like: « on aurait dit un vieillard »."""
    judged: frozenset[str] = NONE
    """Words that judge behind « il serait »: temps, souhaitable."""
    degrees: frozenset[str] = NONE
    """Adverbs before them: beaucoup, « tout à fait »."""
    impersonal: frozenset[str] = NONE
    """Subjects of such a judgement: il, ce."""
    speculative: frozenset[str] = NONE
    """Subjects of « serait » that in a quotation imagine: ce, « ça »."""
    anniversaries: frozenset[str] = NONE
    """Participles that with an age tell of the dead: « aurait eu cent ans »."""
    ages: frozenset[str] = NONE
    guesses: frozenset[str] = NONE
    """Participles of what nobody would have thought: « personne n'aurait parié »."""
    nobody: frozenset[str] = NONE
    gladly: frozenset[str] = NONE
    """Adverbs of a wish that was not granted: « aurait volontiers joué »."""
    spared: frozenset[str] = NONE
    """Participles that, with a reflexive and `well`, wish it away: « se serait bien passé de »."""
    well: frozenset[str] = NONE
    never: frozenset[str] = NONE
    """Emphatic negations, which in somebody's own words make it what could not be: jamais."""
    states: frozenset[str] = NONE
    """Words and phrases behind « serait » for what is so now: âgé, en fuite."""
    antecedents: frozenset[str] = NONE
    """Pronouns that a relative clause hangs on: « ceux que le président formerait »."""
    powers: frozenset[str] = NONE
    """Verbs that deny with « ne » alone: peut, saurait."""
    unable: frozenset[str] = NONE
    """Conditionals that with « ne » mean cannot: saurait."""
    appraisals: frozenset[str] = NONE
    """What « serait » says of a thing that is not: « un coup dur », fatal, « mal perçu »."""
    nothing: frozenset[str] = NONE
    """Subjects that with a comparison judge: « rien ne serait pire »."""
    ideals: frozenset[str] = NONE
    """Subjects that judge: idéal, « le plus simple »."""
    in_force: frozenset[str] = NONE
    """Phrases of what only a plan does: « entrerait en vigueur »."""
    defining: frozenset[str] = NONE
    """Conjunctions that behind a noun open a relative clause: "that"."""
    clefts: frozenset[str] = NONE
    """Openers of a sentence that is cut in two: « c'est … que »."""
    allowed_for: frozenset[str] = NONE
    """Participles before one of `averting`: « aurait permis » d'éviter."""
    averting: frozenset[str] = NONE
    """« d'éviter », « de sauver »: with a past conditional, it was not."""
    later: frozenset[str] = NONE
    """Words of a story that goes on: « le lendemain, elle quitterait »."""
    plans: frozenset[str] = NONE
    """Nouns for what is planned: its conditional describes it."""
    frames: frozenset[str] = NONE
    """Those of `plans` that, behind a preposition, frame what is planned: "under the plan, "."""
    advised: frozenset[str] = NONE
    """Verbs behind "you might" that make it advice: "you might want to sit down"."""
    framing: frozenset[str] = NONE
    """Those prepositions: dans, "under"."""
    wishing: frozenset[str] = NONE
    """Verbs before a possibility that make it a wish: "wished she could"."""
    already: frozenset[str] = NONE
    """Adverbs behind a conditional that make it of now: déjà."""
    not_plans: frozenset[str] = NONE
    """What follows them where somebody else tells of it: attentat."""
    future_adjectives: frozenset[str] = NONE
    """Adjectives that make anything a plan: « le futur pont », "the proposed line"."""
    horizons: frozenset[str] = NONE
    """Phrases that look ahead: « à l'horizon 2030 »."""
    holding: frozenset[str] = NONE
    """Conditionals of what a plan is said to hold: « le plan prévoirait » is hearsay."""
    presenting: frozenset[str] = NONE
    """Words that lay a plan before the public: présenté, détaille, "unveiled"."""
    opining: frozenset[str] = NONE
    """Words of an incise that gives an opinion: its simple conditional says what would be."""
    believing: frozenset[str] = NONE
    """Words of a cue whose subject is not sure himself: croit savoir."""
    promises: frozenset[str] = NONE
    """Words of a cue that bind the speaker: promis, juré."""
    ahead: frozenset[str] = NONE
    """Words of a time to come: prochain, dès, bientôt."""
    taking_place: frozenset[str] = NONE
    """« aurait lieu »: an act to come, in the mouth of who decides of it."""
    nobodies: frozenset[str] = NONE
    """Subjects whose clause nobody stands behind: « rien ne dit que »."""
    disbelieved: frozenset[str] = NONE
    """Verbs that, negated, leave their clause to nobody: « on n'imagine pas que »."""
    doubting: frozenset[str] = NONE
    """Verbs with which they make it sure: « personne ne doute que »."""
    precautions: frozenset[str] = NONE
    """Infinitives that make « devrait » advice: « éviter de »."""
    owed: frozenset[str] = NONE
    """Words before a sum that « devrait » owes, beside numbers."""
    overdue: frozenset[str] = NONE
    """Words behind « devrait » that tell what is late: « depuis deux ans »."""
    addressed: frozenset[str] = NONE
    """Pronouns of the reader: what « vous coûterait » is thought of, and no news."""
    suspecting: frozenset[str] = NONE
    """Words of a cue whose subject suspects: "suspect"."""
    dropping: frozenset[str] = NONE
    """Words of a sentence that gives a plan up: abandonné, renonce."""
    studying: frozenset[str] = NONE
    """Words that weigh an act up, which is thereby a plan: étudie, examine."""
    abiding: frozenset[str] = NONE
    """Conditionals of what is so now, whatever was said when: connaîtrait, appartiendrait."""
    unsaid: frozenset[str] = NONE
    """Verbs behind a negated "would" that refuse to speak, and tell of no time: "comment"."""
    unfulfilled: frozenset[str] = NONE
    """Words of a cue that, behind one of `had`, tell what did not come: "had hoped"."""
    had: frozenset[str] = NONE
    denied_to: frozenset[str] = NONE
    """Pronouns behind a denial that is a refusal: "denied him bail"."""
    duties: frozenset[str] = NONE
    """Subjects of « devrait » that make it a duty: personne, chacun."""
    presumption: frozenset[str] = NONE
    """Forms in `expected` that beside a condition or such a subject announce nothing: devrait."""
    wished: frozenset[str] = NONE
    """Words behind "would" that make it a wish or a deed undone: like, rather, have."""
    able: frozenset[str] = NONE
    """Possibilities that may be an ability: "could"."""
    abilities: frozenset[str] = NONE
    """Words and phrases behind "could" that tell what somebody was able to do: hear, be seen."""
    skills: frozenset[str] = NONE
    """Verbs behind "could" that, of a person and without a time, tell a skill: recite, swim."""
    superlatives: frozenset[str] = NONE
    superlative_ends: tuple[str, ...] = ()
    """Endings of superlatives, and those without: "the kindest man you could meet"."""
    causing: frozenset[str] = NONE
    """Participles behind "could have" that tell what may have been: caused."""
    prevented: frozenset[str] = NONE
    """Participles behind "could have been" that tell what was not: avoided."""
    multiples: frozenset[str] = NONE
    """Words that, like a number, make a capacity of it: "twice"."""
    capacities: frozenset[str] = NONE
    """Verbs behind "could" that, with a number, tell a size: carry, seat."""
    granted: frozenset[str] = NONE
    """Words behind one of `permitting` that, before "but", grant a point: "may be small, but"."""
    contrasts: frozenset[str] = NONE
    """What sets a point aside that was granted: "but"."""
    permitting: frozenset[str] = NONE
    """Possibilities that may be a permission: "may"."""
    allowed: frozenset[str] = NONE
    """Subjects and adverbs that make "may" a permission: anyone, only."""
    contractions: tuple[str, ...] = ()
    """Ends of words that are a future: "'ll"."""
    subordinators: frozenset[str] = NONE
    """Openers of a clause that stands before the main one: si, bien que, "although"."""
    reasons: frozenset[str] = NONE
    """Openers of clauses that give a reason or a time, whose mood says nothing of the main one."""


@dataclass(frozen=True, kw_only=True)
class Modality:
    """Words that decide the grade of a clause."""

    conditional: str = ""
    """Regular expression of the forms of the conditional, third person."""
    not_conditional: frozenset[str] = frozenset()
    """Imperfects and nouns that the expression matches too."""
    future: str = ""
    """Regular expression: group 1 and `future_to_conditional` give the conditional to test."""
    future_to_conditional: str = ""
    not_future: frozenset[str] = frozenset()
    hypothesis: tuple[str, ...] = ()
    """Openers of a condition: « si », « à condition que », "if"."""
    counterfactual: frozenset[str] = frozenset()
    """Participles that follow « aurait » without hearsay: dû, pu, fallu."""
    hearsay_auxiliaries: frozenset[str] = frozenset()
    """Conditionals that are hearsay even inside a quotation: aurait, serait."""
    motion: frozenset[str] = frozenset()
    """Participles that « être » makes a past, not a passive: parti, arrivé, mort."""
    participle_endings: tuple[str, ...] = ()
    passive_infinitives: frozenset[str] = frozenset()
    """« être »: what follows is done to the subject, unless it is a participle of motion."""
    possibility: frozenset[str] = frozenset()
    """pourrait; may, might, could."""
    possibility_blockers: frozenset[str] = frozenset()
    """Words after a possibility that make it counterfactual or ability: « pu », "have"."""
    hedges: frozenset[str] = frozenset()
    """Words and phrases that withhold commitment: « semble », "reportedly"."""
    expected: frozenset[str] = frozenset()
    """Phrases that announce: « est prévu », "is due to"."""
    near_future: frozenset[str] = frozenset()
    """Forms that announce before an infinitive: va, vont."""
    expected_with_time: frozenset[str] = frozenset()
    """Those that announce only beside a time: « doit »."""
    likely_done: frozenset[str] = frozenset()
    """Words after an expectation that make it a guess about the past: « devraient avoir »."""
    time_words: frozenset[str] = frozenset()
    reported_future: frozenset[str] = frozenset()
    """Future in the past, where the tense is a word of its own: "would"."""
    negations: frozenset[str] = frozenset()
    negation_needs: frozenset[str] = frozenset()
    """Second parts that a negation must meet: pas, plus, jamais; empty where it needs none."""
    restricted: frozenset[str] = frozenset()
    """Those of `negation_needs` that with one of `restrictors` behind them only limit: plus."""
    restrictors: frozenset[str] = frozenset()
    """« ne … plus que neuf »."""
    refusing: frozenset[str] = NONE
    """Words of a cue that refuse or object to one of `granted_things`, and deny all else."""
    granted_things: frozenset[str] = NONE
    """Nouns of what is granted or decided: "denied entry", « conteste une amende »."""
    indefinites: frozenset[str] = NONE
    """Articles before marks that make them what a source calls a thing: « des « ragots » »."""
    charging: frozenset[str] = NONE
    """Forms that charge somebody: who is accused of lies denies nothing thereby."""
    unfounded: frozenset[str] = NONE
    """Adjectives that, of a charge, deny it: infondées, "baseless"."""
    undeniable: frozenset[str] = NONE
    """Nouns that somebody denies against all eyes: évidence."""
    unsure_sources: frozenset[str] = NONE
    """Words of a source that nobody vouches for: « informations non confirmées »."""
    surpassing: frozenset[str] = NONE
    """Comparatives that behind "could not have" praise or blame: "a worse time"."""
    undone: frozenset[str] = NONE
    """Phrases that deny what follows: "has yet to"."""
    undoing: frozenset[str] = NONE
    """Phrases behind a negation that take it back: « pas sans », "nothing if not"."""
    fronted: frozenset[str] = NONE
    """Negations that are one of the clause where they open it: "nowhere"."""
    verbless: frozenset[str] = NONE
    """How a clause without a verb opens that denies: « Aucun blessé »."""
    verdicts: frozenset[str] = frozenset()
    """Adjectives that a negation turns far behind its verb: "found the banker not guilty"."""
    relatives: frozenset[str] = frozenset()
    """Openers of clauses whose mood says nothing of the main one."""
    adverbial_relatives: frozenset[str] = frozenset()
    """Those of them whose clause is whole without them: où, dont, "where"."""
    finite: frozenset[str] = frozenset()
    """Frequent finite forms, for texts without tags."""
    finite_endings: tuple[str, ...] = ()
    refusals: frozenset[str] = frozenset()
    """« n'a pas souhaité commenter », "declined to comment"."""
    conditions_of: Conditions = field(default_factory=Conditions)
    uses: Uses = field(default_factory=Uses)
    announced: Announced = field(default_factory=Announced)
    imagined: Imagined = field(default_factory=Imagined)
    what: frozenset[str] = NONE
    """Words before a hedge that make it of a thing: "what appeared to be"."""
    future_perfect: frozenset[str] = NONE
    """Forms in `expected` that with a time or a condition announce what will be over: "will"."""
    passives: frozenset[str] = NONE
    """The participle of the auxiliary of a passive: "been"."""
    linking: frozenset[str] = NONE
    """Verbs that, before an adjective or a participle, tell how a thing looks: "seems calm"."""
    linked: frozenset[str] = NONE
    """Other words behind them: "close"."""
    adverbs_of_doubt: frozenset[str] = NONE
    """Hedges that may be of a phrase only: « un homme sans doute ivre »."""
    judging: frozenset[str] = NONE
    """Verbs that before one of `judged_so` judge: « semble peu crédible »."""
    judged_so: frozenset[str] = NONE
    to_whom: frozenset[str] = NONE
    """Pronouns before a hedge that make it an opinion: « me » semble déplacé."""
    needs_of_now: frozenset[str] = NONE
    """Words before a hedge that make it advice: « il faut » sans doute."""
    nouns_too: frozenset[str] = NONE
    """First words of hedges that are nouns or adjectives too: risque, soi-disant."""
    not_hedged: frozenset[str] = NONE
    """Words behind a hedge that make it none: présumé innocent."""
    before_verb: frozenset[str] = NONE
    """Hedges that are one before a verb only: "likely" began."""
    doubtful: frozenset[str] = NONE
    """Possibilities that stay one when they are negated: "might"."""
    doubtful_past: frozenset[str] = NONE
    """Those that stay one before a past: "may have"."""
    narrative: str = ""
    """Features of a tense that only stories have: « il quitta »; empty where there is none."""
    limits: frozenset[str] = NONE
    """Words behind a negation that make it a limit: seulement, "only"."""
    auxiliary_ends: tuple[str, ...] = ()
    """Contractions with one of them: "I'm not"."""
    auxiliaries: frozenset[str] = NONE
    """Verbs that "not" negates right behind; empty where a negation has two parts."""
    none_words: frozenset[str] = NONE
    """Negations that are a subject or an object: "no", "nothing"."""
    mood_endings: tuple[str, ...] = ()
    """Ends of all forms that `conditional` and `future` match; empty where neither is known."""

    @cached_property
    def conditions(self) -> frozenset[str]:
        """`hypothesis` as a set."""
        return frozenset(self.hypothesis)

    @cached_property
    def conditional_openers(self) -> Beginnings:
        """How a condition begins."""
        table = self.conditions_of
        return beginnings_of(self.conditions | table.soft | table.without)

    @cached_property
    def negating(self) -> frozenset[str]:
        """Words that may make a clause negative."""
        return self.negations | firsts(self.undone)

    @cached_property
    def verbless_firsts(self) -> frozenset[str]:
        """First words of `verbless`, cut at elisions and left whole at contractions."""
        return frozenset(cut[0] for phrase in self.verbless for cut in cuts_of(phrase))

    @cached_property
    def deciding(self) -> Beginnings:
        """How what may decide a grade begins, but for forms that their endings tell."""
        phrases = (phrase for _, phrases in self._signs for phrase in phrases)
        return beginnings_of(self.reported_future.union(phrases))

    @cached_property
    def signs_by_opener(self) -> Mapping[str, tuple[str, ...]]:
        """Which signs a word may begin, in order of reading: hedge, possibility, announcement."""
        return kinds_by_word([(sign, firsts(phrases) | phrases) for sign, phrases in self._signs])

    @property
    def _signs(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """What tells each sign."""
        table = self.announced
        announced = self.expected | self.expected_with_time | self.near_future
        announced |= table.near_future_past | table.readiness | table.agenda | table.deadline_verbs
        announced |= table.planning | table.foreseeing | table.proposing
        announced |= table.ahead_days | table.nexts | table.until | table.this_day
        return (
            ("hedge", self.hedges | self.linking),
            ("possibility", self.possibility),
            ("announcement", announced),
        )


def firsts(phrases: frozenset[str]) -> frozenset[str]:
    """The words that phrases begin with."""
    return frozenset(
        phrase.replace("'", " ").split()[0] for phrase in phrases if phrase.strip("' ")
    )
