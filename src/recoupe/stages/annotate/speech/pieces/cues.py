"""Verb groups that report: « a-t-il ajouté », « n'a pas précisé », "was quoted as saying"."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from recoupe.languages.tables.joined import joined
from recoupe.languages.tables.lexicon import ReportingVerb, Tense, VerbForm
from recoupe.stages.annotate.speech.pieces.finiteness import is_adverb, stands_finite
from recoupe.stages.annotate.speech.pieces.shared_auxiliary import shared_auxiliary
from recoupe.stages.annotate.speech.pieces.verb_groups import (
    any_participle,
    is_negated,
    is_other_verb,
    past_adverbials,
)
from recoupe.stages.annotate.speech.pieces.verb_or_noun import is_enclitic, looks_nominal
from recoupe.stages.annotate.speech.surface.signs import CUE, VERB
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_BETWEEN = 3
"""Words that may stand between an auxiliary and its participle."""
UNLISTED = ReportingVerb(lemma="", stance="manner", frames=frozenset(["quote"]))
_FINITE: tuple[Tense, ...] = ("present", "past", "future", "conditional")
_FINITE_OR_GERUND: tuple[Tense, ...] = (*_FINITE, "gerund")
_ARTICLES = frozenset(["le", "la", "les", "l"])
"""Clitics that are articles far more often."""
_BEFORE_INCISE = frozenset([",", "»", "”", '"', "…", "!", "?"])


class Cue(Struct, frozen=True, kw_only=True, gc=False):
    """A verb group: words `first` to `last`, both included."""

    first: int
    last: int
    verbs: tuple[ReportingVerb, ...]
    tense: Tense
    pronoun: int | None = None
    """The inverted pronoun: « a-t-il »."""
    passive: bool = False
    negated: bool = False
    reflexive: bool = False
    gapped: bool = False
    """A participle that shares the auxiliary of the verb before: its subject stands there too."""

    def takes(self, frame: str) -> bool:
        """Whether one of its verbs has the frame."""
        for verb in self.verbs:  # noqa: SIM110  asked for at each word behind it, a loop is thrice as fast
            if frame in verb.frames:
                return True
        return False

    def has_stance(self, *stances: str) -> bool:
        """Whether one of its verbs has one of the stances."""
        for verb in self.verbs:  # noqa: SIM110  as above
            if verb.stance in stances:
                return True
        return False

    @property
    def is_gerund(self) -> bool:
        """« ajoutant »."""
        return self.tense == "gerund"


def find_cues(utterance: Utterance) -> Sequence[Cue]:
    """Verb groups in order, without overlap; those inside quotes too."""
    if not utterance.signs[VERB]:
        return ()
    # Marked words, neighbours and answers ask for them again.
    return utterance.share("cues", lambda: _cues(utterance))


def _cues(utterance: Utterance) -> tuple[Cue, ...]:
    found: list[Cue] = []
    verbs = utterance.signs[VERB]
    reflexive = utterance.language.lexicon.reflexive_reporting
    kinds = utterance.language.lexicon.cue_kinds
    behind = 0
    for index in utterance.signs[CUE]:
        if index > verbs[-1]:
            # An auxiliary whose verb would have to follow.
            break
        if index < behind:
            continue
        cue = None
        for kind in kinds[utterance.lowers[index]]:
            cue = _READERS[kind](utterance, index)
            if cue is not None:
                break
        if cue is None:
            continue
        listed = cue.reflexive and any(verb.lemma in reflexive for verb in cue.verbs)
        if not cue.reflexive or listed or cue.has_stance("manner", "judge"):
            found.append(_with_clitics(utterance, cue))
        behind = cue.last + 1
    return tuple(found)


def _readings(utterance: Utterance, index: int, tenses: tuple[Tense, ...]) -> tuple[VerbForm, ...]:
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    forms = lexicon.reporting.get(lower, ())
    if lower in lexicon.clitic_forms:
        before = utterance.lowers[max(0, index - 2) : index]
        for clitic, table in lexicon.clitic_verbs.items():
            if clitic in before and lower in table:
                forms = (*forms, *table[lower])
    if not forms:
        return forms
    return tuple([form for form in forms if form.tense in tenses])


def _pronoun_of(utterance: Utterance, index: int) -> bool:
    if not is_enclitic(utterance, index):
        return False
    stem = utterance.lower(index).removeprefix("-t").lstrip("-")
    return stem in utterance.language.lexicon.subject_pronouns


def _compound_at(utterance: Utterance, index: int) -> Cue | None:  # noqa: C901, PLR0911  one reason a line
    """« a-t-il également déclaré », "has said"."""
    lexicon = utterance.language.lexicon
    tense = lexicon.auxiliaries.get(utterance.lower(index))
    if tense is None or (utterance.words[index].is_capital and index > 0):
        return None
    if utterance.lower(index) in lexicon.standing.modals:
        # "if the country would announce"
        return None
    at, pronoun, passive = index + 1, None, utterance.lower(index) in lexicon.passive_auxiliaries
    if _pronoun_of(utterance, at):
        pronoun, at = at, at + 1
    at = past_adverbials(utterance, at)
    for _ in range(MAX_BETWEEN + 1):
        lower = utterance.lower(at)
        selfsame = lower in lexicon.relays.self_words
        inside = pronoun is not None or lower in lexicon.inside_compounds or selfsame
        if not inside and not is_adverb(utterance, at):
            return None
        if lower in lexicon.passive_auxiliaries or (passive and lower in lexicon.auxiliaries):
            passive, at = True, at + 1
            continue
        forms = (
            () if _light_complement(utterance, at) else _readings(utterance, at, ("participle",))
        )
        hearsay = _hearsay_infinitive(utterance, at) if passive and forms else None
        if hearsay is not None:
            return Cue(first=index, last=hearsay[1], verbs=hearsay[0], tense="conditional")
        if forms and is_other_verb(utterance, at, forms):
            return None
        if forms and lower not in lexicon.verb_adverbs:
            reflexive = index > 0 and utterance.lower(index - 1) in lexicon.reflexives
            return Cue(
                first=index,
                last=at,
                verbs=tuple(form.verb for form in forms),
                tense=tense,
                pronoun=pronoun,
                passive=passive and not reflexive,
                negated=is_negated(utterance, index, at),
                reflexive=reflexive,
            )
        if pronoun is not None and any_participle(utterance, at):
            return Cue(first=index, last=at, verbs=(UNLISTED,), tense=tense, pronoun=pronoun)
        light = _light_in_group(utterance, at, passive=passive)
        if light is not None:
            return Cue(
                first=index,
                last=light[1],
                verbs=(light[0],),
                tense=tense,
                pronoun=pronoun,
                passive=passive and light[0].stance == "deny",
                negated=is_negated(utterance, index, at),
            )
        if not is_adverb(utterance, at) and lower not in lexicon.clitics and not selfsame:
            return None
        at += 1
    return None


def _light_in_group(
    utterance: Utterance, index: int, *, passive: bool
) -> tuple[ReportingVerb, int] | None:
    """The same behind an auxiliary; none where the passive tells who hears it.

    As in "were informed about the works", but not in "is warning of".
    """
    lexicon = utterance.language.lexicon
    light = _light_complement(utterance, index)
    if light is None or not passive:
        return light
    addresses = light[0].lemma.partition("_")[0] in lexicon.bare_addressee_verbs
    forms = lexicon.light_verbs.get(utterance.lower(index), ())
    return None if addresses and any(tense == "participle" for _, tense in forms) else light


def _habit_at(utterance: Utterance, index: int) -> Cue | None:
    """« avait l'habitude de dire »: the infinitive reports."""
    lexicon = utterance.language.lexicon
    tense = lexicon.auxiliaries.get(utterance.lower(index)) if lexicon.habits else None
    habit = None if tense is None else _raised(utterance, index, lexicon.habits)
    if tense is None or habit is None:
        return None
    return Cue(first=index, last=habit[1], verbs=(habit[0],), tense=tense)


def _hearsay_infinitive(
    utterance: Utterance, index: int
) -> tuple[tuple[ReportingVerb, ...], int] | None:
    """As in "is said to have told": the verbs and their word, at the participle of the passive."""
    words = utterance.language.lexicon.hearsay_infinitive
    if not words or not utterance.matches(index + 1, words):
        return None
    at = index + 1 + len(words)
    forms = _readings(utterance, at, ("participle",))
    return (tuple(form.verb for form in forms), at) if forms else None


def _light_complement(
    utterance: Utterance, index: int, *, skipped: bool = False
) -> tuple[ReportingVerb, int] | None:
    """« fait savoir » at the form of « faire », and « fait-il savoir » past its pronoun."""
    lexicon = utterance.language.lexicon
    start = index + 1 + skipped
    near = (utterance.lower(start), utterance.lower(start + 1))
    for lemma, _ in lexicon.light_verbs.get(utterance.lower(index), ()):
        # "went on to say" before "went on"; "went on to win" tells nothing
        raised = _raised(utterance, start - 1, lexicon.raising.get(lemma, ()))
        if raised is not None:
            return raised
        firsts = lexicon.light_firsts.get(lemma, frozenset())
        complements = () if firsts.isdisjoint(near) else lexicon.light_complements.get(lemma, ())
        for words, verb in complements:
            inverted = verb.lemma in lexicon.only_inverted
            for at in () if inverted and not skipped else (start, start + 1):
                if utterance.matches(at, words):
                    last = at + len(words) - 1
                    goes = lemma in lexicon.raising
                    goes = goes and utterance.lower(last + 1) in lexicon.infinitive_marks
                    return None if goes else (verb, last)
                if utterance.lower(at) not in lexicon.verb_adverbs:
                    break
    return None


def _raised(
    utterance: Utterance, index: int, openers: tuple[tuple[str, ...], ...]
) -> tuple[ReportingVerb, int] | None:
    """« finit par reconnaître »: the infinitive that reports, and its word."""
    lexicon = utterance.language.lexicon
    if not openers:
        return None
    reach = index + 1
    while utterance.lower(reach) in lexicon.verb_adverbs:
        reach += 1
    near = utterance.lowers[index + 1 : reach + 1]
    if lexicon.raised_firsts.isdisjoint(near) and () not in openers:
        return None
    for words in openers:
        places = range(index + 1, reach + 1)
        at = next((at for at in places if utterance.matches(at, words)), None)
        if at is None:
            continue
        verb = at + len(words)
        if utterance.lower(verb) in lexicon.clitics:
            verb += 1
        forms = _readings(utterance, verb, ("infinitive",))
        if forms:
            return forms[0].verb, verb
    return None


def _light_at(utterance: Utterance, index: int) -> Cue | None:
    readings = utterance.language.lexicon.light_verbs.get(utterance.lower(index))
    if readings is None:
        return None
    tense = next((one for _, one in readings if one in _FINITE_OR_GERUND), None)
    pronoun = index + 1 if _pronoun_of(utterance, index + 1) else None
    # « fait-il savoir », « peut-on lire »
    light = _light_complement(utterance, index, skipped=pronoun is not None)
    if tense is None or light is None or _has_object(utterance, *light):
        return None
    # "The striker chipped in: …": the tagger takes the past for a noun.
    utters = light[0].stance == "manner" and utterance.lower(light[1] + 1) in {":", ",", "."}
    if not utters and not stands_finite(utterance, index):
        return None
    return Cue(
        first=index,
        last=light[1],
        verbs=(light[0],),
        tense=tense,
        pronoun=pronoun,
        negated=is_negated(utterance, index, index),
    )


def _has_object(utterance: Utterance, verb: ReportingVerb, last: int) -> bool:
    """As in "went on trial", "went on until nine": what is said stands before, or in marks."""
    if verb.lemma not in utterance.language.lexicon.absolute:
        return False
    behind = utterance.words[last + 1 : last + 2]
    return bool(behind) and behind[0].is_word and behind[0].quoted < 0


def _verb_behind(utterance: Utterance, auxiliary: int) -> int:
    """The word that an auxiliary leads to, past adverbs."""
    at = past_adverbials(utterance, auxiliary + 1)
    while is_adverb(utterance, at):
        at += 1
    return at


def _progressive_at(utterance: Utterance, index: int) -> Cue | None:
    """As in "is telling MPs that", "are urging": a form of "be" and the gerund of its verb."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.progressives:
        return None
    at = _verb_behind(utterance, index)
    forms = tuple(
        form
        for form in _readings(utterance, at, ("gerund",))
        if form.verb.lemma not in lexicon.document_verbs
    )
    if not forms or is_other_verb(utterance, at, forms):
        return None
    return Cue(
        first=index,
        last=at,
        verbs=tuple(form.verb for form in forms),
        tense=lexicon.progressives[utterance.lower(index)],
        negated=is_negated(utterance, index, at),
    )


def _future_at(utterance: Utterance, index: int) -> Cue | None:
    """As in "The minister will say on Monday that": a speech that is announced, with its day.

    A time or marks must stand in the sentence: "Critics will say that it failed" guesses.
    """
    lexicon = utterance.language.lexicon
    if utterance.lower(index) in lexicon.futures_in_past:
        return _later_at(utterance, index)
    if utterance.lower(index) not in lexicon.futures or index == 0:
        return None
    before = utterance.lower(index - 1)
    if before in lexicon.standing.alone or before in joined(
        lexicon.voices.you, lexicon.first_person
    ):
        return None
    at = _verb_behind(utterance, index)
    forms = tuple(
        form
        for form in _readings(utterance, at, ("present",))
        if form.verb.lemma in lexicon.announced and form.verb.lemma == utterance.lower(at)
    )
    timed = not lexicon.standing.times.isdisjoint(utterance.lowers) or bool(utterance.quotes)
    if not forms or not timed or is_negated(utterance, index, at):
        return None
    if utterance.words[-1].text == "?":
        return None
    verbs = tuple(form.verb for form in forms)
    return Cue(first=index, last=at, verbs=verbs, tense="future")


def _later_at(utterance: Utterance, index: int) -> Cue | None:
    """As in "The lights had failed, controllers would later explain": a story told ahead."""
    lexicon = utterance.language.lexicon
    at = _verb_behind(utterance, index)
    if lexicon.laters.isdisjoint(utterance.lowers[index + 1 : at]):
        return None
    verbs = tuple(
        form.verb
        for form in _readings(utterance, at, ("present",))
        if form.verb.lemma == utterance.lower(at)
    )
    if not verbs or is_negated(utterance, index, at):
        return None
    return Cue(first=index, last=at, verbs=verbs, tense="past")


def _simple_at(utterance: Utterance, index: int) -> Cue | None:
    """« dit », « ajoutant », "said"."""
    lexicon = utterance.language.lexicon
    forms = _readings(utterance, index, _FINITE_OR_GERUND) or _goes_on(utterance, index)
    gerund = any(form.tense == "gerund" for form in forms)
    if (
        not forms
        or looks_nominal(utterance, index, gerund=gerund)
        or not stands_finite(utterance, index)
    ):
        return None
    if is_other_verb(utterance, index, forms):
        return None
    pronoun = index + 1 if _pronoun_of(utterance, index + 1) else None
    if is_enclitic(utterance, index + 1) and pronoun is None:
        return None
    last = index if pronoun is None else pronoun
    reflexive = index > 0 and utterance.lower(index - 1) in lexicon.reflexives
    return Cue(
        first=index,
        last=last,
        verbs=tuple(form.verb for form in forms),
        tense=forms[0].tense,
        pronoun=pronoun,
        negated=is_negated(utterance, index, index),
        reflexive=reflexive,
    )


def _gapped_at(utterance: Utterance, index: int) -> Cue | None:
    """« a salué un accord et annoncé la fin »: the auxiliary is that of the verb before."""
    auxiliary = shared_auxiliary(utterance, index)
    if auxiliary is None:
        return None
    forms = _readings(utterance, index, ("participle",))
    if not forms or is_other_verb(utterance, index, forms):
        return None
    tense = utterance.language.lexicon.auxiliaries[utterance.lower(auxiliary)]
    verbs = tuple(form.verb for form in forms)
    return Cue(first=index, last=index, verbs=verbs, tense=tense, gapped=True)


def _goes_on(utterance: Utterance, index: int) -> tuple[VerbForm, ...]:
    """« avant de poursuivre : « … » »: an infinitive by which the same speaker goes on."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index - 1) not in lexicon.gerund_opener_ends or not any(
        utterance.matches(index - len(opener), opener)
        for opener in lexicon.gerund_openers
        if index >= len(opener)
    ):
        return ()
    forms = _readings(utterance, index, ("infinitive",))
    return tuple(VerbForm(verb=form.verb, tense="gerund") for form in forms)


def _with_clitics(utterance: Utterance, cue: Cue) -> Cue:
    """The cue from its first clitic on: « s'est félicité »."""
    lexicon = utterance.language.lexicon
    first = cue.first
    beside = utterance.lower(first - 2) in _BEFORE_INCISE
    objects = lexicon.object_pronouns if cue.pronoun is not None or beside else lexicon.only_objects
    while first > 0:
        before = utterance.lower(first - 1)
        if before not in objects and (before not in lexicon.clitics or before in _ARTICLES):
            break
        first -= 1
    if first == cue.first:
        return cue
    return Cue(
        first=first,
        last=cue.last,
        verbs=cue.verbs,
        tense=cue.tense,
        pronoun=cue.pronoun,
        passive=cue.passive,
        negated=cue.negated,
        reflexive=cue.reflexive,
    )


_READERS: Mapping[str, Callable[[Utterance, int], Cue | None]] = {
    "compound": _compound_at,
    "habit": _habit_at,
    "light": _light_at,
    "progressive": _progressive_at,
    "future": _future_at,
    "simple": _simple_at,
    "gapped": _gapped_at,
}
"""By the kinds of `Lexicon.cue_kinds`."""
