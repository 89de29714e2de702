"""The shape of the concepts table, and what holds of concepts in every language.

A concept is a key shared by the languages: `death` stands for « mort », « tué », "killed". It lets
pages in two languages be compared without a translator, and paraphrases in one language.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import takewhile
from typing import Self

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages.tables.numbers import PERSON_CASUALTIES

MAX_ANSWERS = 50_000
"""Answers kept before the memory of them is emptied."""
MIN_STEM = 2
"""A form is not cut down to this many letters or fewer."""

AS_WRITTEN = "!"
"""Behind a word of a table: it is looked up with its accents."""
VERB = ".v"
"""Behind a word of a table, and behind a term: the verb, where a noun is written like it."""
PHRASE = "_"
"""Between the words of a phrase in a table; behind it a space stands for it."""
MAX_SKIPPED = 2
"""So many small words may stand between two words of a phrase: « mis aussitôt en examen »."""
SKIPPED = frozenset({"DET", "PRON", "ADV", "AUX", "ADP", "PART"})
"""What a small word is."""
STEM_LETTERS = 6
"""Words of one family share so many letters: « explosion », « exploser », "explosive"."""
GRAVITIES = frozenset({"wound_grave", "light"})
GRAVITY_WORDS = 5
"""So many words after a number still tell how grave: « dont deux très grièvement »."""

CASUALTIES: Mapping[str, str] = dict(
    zip(
        PERSON_CASUALTIES,
        "death injury missing evacuation displaced arrest hospital rescue kidnap hostage".split(),
        strict=True,
    )
)
"""The keys under which people are counted, as concepts."""


@dataclass(frozen=True, kw_only=True)
class Concepts:
    """What a language's concepts table holds."""

    senses: Mapping[str, str] = field(default_factory=dict)
    """Folded lemma or form → key of the concept."""
    core_senses: Mapping[str, str] = field(default_factory=dict)
    """Those of `senses` that stand for a word in any text; empty where all do.

    The others are paraphrases: statements of one story are compared by them, and neither stories
    nor texts, where few words in common tell enough.
    """
    endings: tuple[str, ...] = ()
    """Endings that a folded form may lose to become one of `senses`, longest first."""
    completions: tuple[str, ...] = ()
    """Endings that make a clipped form one of `senses`: « rachète » and `r`, `conced` and `e`."""
    participles: tuple[tuple[str, str], ...] = ()
    """Endings of participles as written, longest first, with that of their infinitive."""
    misread_as: tuple[str, ...] = ()
    """What a tagger that takes an adjective for a verb adds to make the infinitive: « maigre » and
    `r`."""
    light: frozenset[str] = frozenset()
    """Folded words that tell nothing by themselves: auxiliaries, articles, pronouns."""
    negations: frozenset[str] = frozenset()
    """Folded words that turn a sentence round: « ne », "not"."""
    passive_agents: frozenset[str] = frozenset()
    """Folded words before the one who acts in a passive: « par », "by"."""
    passive_auxiliaries: frozenset[str] = frozenset()
    """Folded words that make a participle behind them a passive: « été », "was"."""
    unsure_auxiliaries: frozenset[str] = frozenset()
    """Folded lemmas that make a passive of some participles, and no passive of others: « être »."""
    against: frozenset[str] = frozenset()
    """Folded prepositions before whom something is done to: « contre », "against"."""
    genitives: frozenset[str] = frozenset()
    """Folded prepositions between two nouns of one phrase: « de », "of"."""
    joints: frozenset[str] = frozenset()
    """Folded words that join a sentence to the next: « et », "but"."""
    conditions: frozenset[str] = frozenset()
    """Folded words that open a condition, which tells nothing by itself: « si », "unless"."""
    governors: frozenset[str] = frozenset()
    """Folded words that end no sentence: what they govern follows."""
    grave_phrases: tuple[str, ...] = ()
    """Folded phrases that tell that wounds are grave: « etat critique »."""
    distributives: tuple[str, ...] = ()
    """Phrases right behind an amount that give it to each: « par tête », "per"."""
    subject_pronouns: frozenset[str] = frozenset()
    """Folded pronouns that stand for the subject of the sentence before: « il », "they"."""
    cleft_pronouns: frozenset[str] = frozenset()
    """Folded pronouns that open a cleft sentence before their verb: « c'est », "it was"."""
    cleft_verbs: frozenset[str] = frozenset()
    """Folded lemma of that verb."""
    cleft_subjects: frozenset[str] = frozenset()
    """Folded relatives of a cleft whose verb tells of what is set off: « c'est X qui »."""
    cleft_objects: frozenset[str] = frozenset()
    """Folded relatives of a cleft whose verb has a subject of its own: « c'est là que »."""
    impersonal: frozenset[str] = frozenset()
    """Keys of verbs whose « il » stands for nothing: « il s'agit », "it seems"."""
    nobody: tuple[str, ...] = ()
    """Phrases by which nobody bears what is told: « aucun », « personne n' », "no one"."""
    distinct: frozenset[str] = frozenset()
    """Folded words that set a thing beside another of its kind: « un autre », "a second"."""
    occasions: frozenset[str] = frozenset()
    """Folded nouns before which a rank counts how often: « pour la deuxième *fois* »."""
    background: tuple[str, ...] = ()
    """Phrases by which a page says that it reminds: « pour rappel », "for context"."""
    last_round: tuple[str, ...] = ()
    """Folded phrases of the last round of what comes round again: « la saison passée »."""
    opinions: tuple[str, ...] = ()
    """Phrases by which somebody judges: « à mon avis », « il faudrait », "unacceptable"."""
    longstanding: tuple[str, ...] = ()
    """Phrases by which a page tells what has been so for years: « de longue date », "has long"."""
    pluperfects: frozenset[str] = frozenset()
    """Folded auxiliaries of what was over before: « avait », "had"."""
    copulas: tuple[str, ...] = ()
    """Forms between a subject and a judgement of it: « est », "seems"."""
    degree_adverbs: tuple[str, ...] = ()
    """What may stand between the two: « absolument », "a"."""
    evaluations: tuple[str, ...] = ()
    """Words that judge where they are the predicate: « scandaleux », "outrageous"."""
    rubrics: tuple[str, ...] = ()
    """What stands before the title of a page of opinions: « Tribune », "Opinion"."""
    rubric_folders: frozenset[str] = frozenset()
    """Folded folders of addresses under which opinions stand: `opinions`, `idees`."""
    opinion_sources: tuple[str, ...] = ()
    """Who writes opinions: « l'éditorialiste », "columnist"."""
    limits: frozenset[str] = frozenset()
    """Folded words that limit what was said before: « mais », « si », "unless"."""
    parts: frozenset[str] = frozenset()
    """Folded nouns behind an ordinal that counts parts of one thing: « le second semestre »."""
    earlier: tuple[str, ...] = ()
    """Folded phrases that mark a figure as overtaken: « précédent bilan », "earlier toll"."""
    later: tuple[str, ...] = ()
    """Folded phrases that mark a figure as new: « nouveau bilan », "updated toll"."""
    moving: frozenset[str] = frozenset()
    """Folded verbs by which somebody sets a number anew: "*widened* the recall to 130,000"."""
    moving_to: frozenset[str] = frozenset()
    """Folded words between such a verb and the number."""
    comparisons: tuple[str, ...] = ()
    """Folded phrases that set a figure against another time: « contre », "compared with"."""
    than: tuple[str, ...] = ()
    """Folded phrases before a time that something is compared with: "than", « par rapport a »."""
    more_or_less: frozenset[str] = frozenset()
    """Folded words that compare, a little before one of `than_behind`."""
    than_behind: frozenset[str] = frozenset()
    """Folded words that compare only so: « deux points de plus *qu*'il y a quatre ans »."""
    partial: tuple[str, ...] = ()
    """Folded phrases that take a part of a whole: « dont », "including"."""
    possibility: frozenset[str] = frozenset()
    """Folded verbs that say what can be, and not what is told: « pourrait », "may"."""
    left_open: tuple[str, ...] = ()
    """Regular expressions of what one is free to do: « a dix jours pour », "can still"."""
    due: tuple[str, ...] = ()
    """Regular expressions of what one has to do: « doit », "must"."""
    perfects: frozenset[str] = frozenset()
    """Folded infinitives that make the possible a thing of the past: "may have been"."""
    another: frozenset[str] = frozenset()
    """Folded words that tell of one more of a kind: « une autre explosion »."""
    ongoing: frozenset[str] = frozenset()
    """Folded words that date a count: « étaient toujours portés disparus à 18 heures »."""
    rough: tuple[str, ...] = ()
    """Folded phrases that make a time rough: « vers », "around"."""
    contrasts: frozenset[str] = frozenset()
    """Folded words before what a notice takes back: « et non », "not", "instead of"."""
    bounds: tuple[str, ...] = ()
    """Folded phrases that make a time a bound of what happened: « avant », "by", "until".

    « Depuis » and "since" are none: what is closed since Monday was closed on Monday.
    """
    local_clock: str = ""
    """Regular expression of what, behind an hour, says that clocks of the place show it."""
    areas: frozenset[str] = frozenset()
    """Folded nouns of places that may lie in one another: village, district, "county"."""
    refusable: frozenset[str] = frozenset()
    """Folded nouns for what is refused and not denied: "denied bail, an offer, a request"."""
    accusing: frozenset[str] = frozenset()
    """Folded words that make a deed a reproach: « soupçonné d'avoir », "charged with"."""
    support: frozenset[str] = frozenset()
    """Folded verbs that tell little beside their noun: « prendre feu », "catch fire"."""
    _answers: dict[tuple[str, str], str | None] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What `concept_of` was asked: the pairs of a story ask for the same words again and again."""

    @cached_property
    def core(self) -> Self:
        """The table without paraphrases."""
        return replace(self, senses=self.core_senses) if self.core_senses else self

    @cached_property
    def phrases(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """First word → phrases that begin with it, as folded words, longest first."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for sense in self.senses:
            words = tuple(sense.split(" "))
            if len(words) > 1:
                found.setdefault(words[0], []).append(words)
        return {
            first: tuple(sorted(phrases, key=lambda one: (-len(one), one)))
            for first, phrases in sorted(found.items())
        }

    def phrase_at(
        self, words: Sequence[tuple[str, str, str]], start: int
    ) -> tuple[str, tuple[int, ...]] | None:
        """The phrase that begins at a word, and the places of its words; None where none does.

        Args:
            words: (folded lemma, folded form, part of speech) of each word.
            start: where the phrase may begin.

        Example:
            >>> table = Concepts(senses=senses_of("charge: mettre_examen"))
            >>> told = ("mettre", "mis", "VERB"), ("en", "en", "ADP"), ("examen", "examen", "NOUN")
            >>> table.phrase_at(told, 0)
            ('mettre examen', (0, 2))
        """
        lemma, form, _ = words[start]
        for first in dict.fromkeys((lemma, form)):
            for phrase in self.phrases.get(first, ()):
                places = _places_of(phrase, words, start)
                if places is not None:
                    return " ".join(phrase), places
        return None

    @cached_property
    def keys(self) -> frozenset[str]:
        """Keys of all concepts that the table names."""
        return frozenset(self.senses.values())

    def concept_of(self, lemma: str, word: str) -> str | None:
        """Concept of a word by its lemma, its form, or its form without an ending."""
        asked = (lemma, word)
        if asked not in self._answers:
            if len(self._answers) >= MAX_ANSWERS:
                self._answers.clear()
            self._answers[asked] = self._looked_up(lemma, word)
        return self._answers[asked]

    def _looked_up(self, lemma: str, word: str) -> str | None:
        for candidate in (lemma.lower(), fold(lemma), word.lower(), fold(word)):
            if candidate in self.senses:
                return self.senses[candidate]
        folded = fold(word)
        for ending in self.endings:
            stem = folded.removesuffix(ending)
            if len(stem) > MIN_STEM and stem != folded and stem in self.senses:
                return self.senses[stem]
        whole = (folded + completion for completion in self.completions)
        return next((self.senses[one] for one in whole if one in self.senses), None)

    def term_of(self, lemma: str, word: str, tag: str) -> str:
        """The word that stands for a token among the terms of a statement, folded.

        The lemma of a verb is sure, where it is one: an adjective taken for a verb, « maigre » of
        *maigrer*, has none that a table knows. Of other words the form is taken where the table
        knows it, for taggers lemmatise nouns less well. What the table tells apart by accent or by
        part of speech is kept apart: « le marché », « la marche »; "they work", "the work".
        """
        folded, form = fold(lemma), fold(word)
        if tag == "VERB":
            for verb in (folded, form):
                if verb + VERB in self.senses:
                    return verb + VERB
            known = folded in self.senses or folded in self.light
            if known or (folded != form and not self._is_misread(folded, form)):
                return folded
        elif word.lower() in self.senses and word.lower() != form:
            return word.lower()
        participle = self._infinitive_of(word.lower())
        if tag in {"VERB", "ADJ"} and participle is not None:
            return participle
        if form in self.senses:
            return form
        known = self.concept_of(lemma, lemma) is not None
        chosen = lemma if known or self.concept_of(word, word) is None else word
        return fold(chosen or word)

    def _is_misread(self, lemma: str, form: str) -> bool:
        """Whether a word was taken for a form of a verb that no table knows: « maigre »."""
        return form in self.senses and any(form + one == lemma for one in self.misread_as)

    def _infinitive_of(self, lower: str) -> str | None:
        """Infinitive that a participle belongs to, where the table has it: « fermés », fermer."""
        for ending, whole in self.participles:
            stem = lower.removesuffix(ending)
            if stem != lower and fold(stem + whole) in self.senses:
                return fold(stem + whole)
        return None

    def key_of(self, term: str) -> str:
        """Concept of a term where the table knows it, else its stem: shared by the languages."""
        return self.concept_of(term, term) or fold(term)[:STEM_LETTERS]

    def counted_key(self, counted: str) -> str:
        """Key of what a quantity counts: shared by the languages, else the folded stem.

        >>> Concepts(senses={"mort": "death"}).counted_key("dead")
        'death'
        """
        known = CASUALTIES.get(counted) or self.concept_of(counted, counted)
        return known or fold(counted)[:STEM_LETTERS]

    def gravities(self, following: str) -> list[str]:
        """How grave an injury is, by the words that follow its count, up to a part of it."""
        clause = following.partition(",")[0]
        words = list(takewhile(lambda word: word not in self.partial, folded_words(clause)))
        near = f" {' '.join(words[: 2 * GRAVITY_WORDS])} "
        if any(f" {phrase} " in near for phrase in self.grave_phrases):
            return ["wound_grave"]
        words = words[:GRAVITY_WORDS]
        concepts = (self.concept_of(word, word) for word in words)
        return [one for one in concepts if one in GRAVITIES]


def _places_of(
    phrase: Sequence[str], words: Sequence[tuple[str, str, str]], start: int
) -> tuple[int, ...] | None:
    """Places of the words of a phrase from a start on; None where one is missing."""
    places = [start]
    for wanted in phrase[1:]:
        for at in range(places[-1] + 1, min(places[-1] + 2 + MAX_SKIPPED, len(words))):
            lemma, form, tag = words[at]
            if wanted in {lemma, form}:
                places.append(at)
                break
            if tag not in SKIPPED:
                return None
        else:
            return None
    return tuple(places)


def senses_of(table: str) -> dict[str, str]:
    """Entries `concept: word word …`, a line each or parted by `;`: folded word → concept.

    A word with `AS_WRITTEN` behind it keeps its accents: « marché » is no « marche ». The words of
    a phrase are joined by `PHRASE`, and parted by a space in what comes out.

    >>> senses_of("death: mort décès")
    {'mort': 'death', 'deces': 'death'}
    """
    senses: dict[str, str] = {}
    for line in table.strip().replace(";", "\n").splitlines():
        concept, _, words = line.partition(":")
        for word in words.split():
            key = word.removesuffix(AS_WRITTEN) if word.endswith(AS_WRITTEN) else fold(word)
            senses.setdefault(key.replace(PHRASE, " "), concept.strip())
    return senses


def pairs_of(table: str) -> frozenset[frozenset[str]]:
    """Pairs of concepts `one/other one/other …`, in no order.

    >>> pairs_of("open/close") == {frozenset({"close", "open"})}
    True
    """
    return frozenset(frozenset(pair.split("/")) for pair in table.split())


OPPOSITES: frozenset[frozenset[str]] = pairs_of(
    "accept/refuse approve/reject open/close rise/fall win/lose arrive/leave begin/end "
    "release/arrest guilty/innocent guilty/acquit north/south east/west confirm/deny "
    "succeed/fail allow/forbid allow/punish approve/punish alive/death enter/exit "
    "resume/suspend maintain/cancel maintain/suspend strengthen/weaken support/oppose "
    "increase/fall cut/rise cut/increase attack/defend acquit/sentence praise/sentence "
    "praise/criticise approve/postpone "
    "hire/dismiss buy/sell before/after first/last safe/danger heavy/light vote_for/oppose "
    "present/absent"
)
"""Concepts that cannot both hold of one happening. `allow/punish`: « sanctionné »."""

OUTCOMES: frozenset[frozenset[str]] = pairs_of(
    "accept/refuse approve/reject guilty/acquit guilty/innocent acquit/sentence alive/death "
    "succeed/fail allow/forbid support/oppose hire/dismiss present/absent win/lose "
    "maintain/cancel approve/postpone"
)
"""Opposites of which a happening has one, and does not turn to the other within a day: who was
acquitted was not sentenced, while a road that was closed may have been opened again."""

AXES: Mapping[str, str] = {
    "reject": "approve",
    "refuse": "accept",
    "fail": "succeed",
    "forbid": "allow",
    "deny": "confirm",
    "fall": "rise",
    "cut": "rise",
    "weaken": "strengthen",
    "oppose": "support",
    "acquit": "guilty",
    "innocent": "guilty",
}
"""Concepts that answer one question with another: « a adopté la loi », « a rejeté la loi »."""

CONVERSES: frozenset[frozenset[str]] = pairs_of("win/lose buy/sell attack/defend")
"""Opposites that tell one happening from two sides: who buys, somebody else sells."""

NUMBER_WORDS: frozenset[str] = frozenset(
    "hundred thousand million billion percent euro dollar pound franc".split()
)
"""Concepts that are part of a number, and tell nothing beside it."""

BEFALLING: frozenset[str] = frozenset(
    "death injury drown missing crash burn close open begin end stop rise fall break sink sentence "
    "explosion".split()
)
"""What befalls somebody, with or without one who does it: "A died", "A was killed".

Verbs that alternate so are those of Levin 1993, sections 1.1.2 and 48.
"""

MUTUAL: frozenset[str] = frozenset(
    "meeting negotiation marry agreement merge sign match fight share talk visit join exchange "
    "clash call greet divorce separate".split()
)
"""What two do with each other: who is named first says nothing."""

ESTABLISHING: frozenset[str] = frozenset(
    "show reveal confirm discover investigate conclude".split()
)
"""What turns a guess into a finding: « …, ont montré les examens passés lundi »."""

STATES: frozenset[str] = frozenset(
    "death injury missing arrest evacuation displaced homeless hospital rescue damage destroy "
    "outage electricity detention trap infect kidnap hostage case fire_area casualty complaint "
    "vote".split()
)
"""What befalls people and things, and is counted by the hour."""

EVENTS: frozenset[str] = frozenset(
    "explosion shoot shot attack strike_military earthquake fire crash landslide avalanche murder "
    "steal launch tremble shake bomb aftershock".split()
)
"""What happens, and can be counted: « deux explosions »."""

BEARERS: frozenset[str] = frozenset(
    "people man woman child baby student resident passenger worker soldier driver pilot crew "
    "victim firefighter police official patient rescuer protester player miner migrant tourist "
    "house building family customer skier journalist doctor nurse teacher pupil young suspect "
    "neighbour climber prisoner guest pedestrian activist villager commuter crew_member".split()
)
"""Those who are counted with what befell them: « douze personnes ont été tuées »."""

MEANS: frozenset[str] = frozenset("firefighter rescuer police soldier rescue mobilise".split())
"""Men and means at work, whose number changes by the hour."""

HYPERNYMS: frozenset[str] = frozenset(
    "people man woman company factory building vehicle ship plane animal city village country "
    "region place area site authority event meeting surgery agreement project amount total staff "
    "worker organisation association official leader team".split()
)
"""What another word may stand for: « l'entreprise » of « la scierie », « le navire » of a ferry."""

GENERAL: frozenset[str] = HYPERNYMS | frozenset(
    "president minister prime_minister mayor state national north south east west day year month "
    "week time first last new old white house part number".split()
)
"""What statements of any story share: « le président », "the White House", « le premier »."""

ANYBODY: frozenset[str] = frozenset("people resident victim man woman patient".split())
"""Bearers that do not narrow a count: « 300 habitants » and « 300 personnes » evacuated."""

EVOLVING: frozenset[str] = STATES | MEANS
"""Counts of which two values at two moments are no conflict."""

SHRINKING: frozenset[str] = MEANS | frozenset(
    "missing evacuation displaced homeless hospital outage electricity detention trap".split()
)
"""Evolving counts that also fall as time goes by; the others only grow, unless corrected."""
