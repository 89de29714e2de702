"""What is announced: futures, phrases of plans, presents beside a day, and what only looks so."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.grades import conditionals as uses
from recoupe.stages.annotate.speech.grades.agenda import (
    foresees,
    has_deadline,
    has_its_day,
    is_futurate,
    is_of_anyone,
    is_on_agenda,
    is_over,
)
from recoupe.stages.annotate.speech.grades.hearsay import conditional
from recoupe.stages.annotate.speech.grades.imagined import tells_a_story
from recoupe.stages.annotate.speech.grades.moods import (
    VERB_TAGS,
    any_phrase,
    has_time,
    is_compound,
    is_future,
    is_infinitive,
    is_participle,
    is_year,
    past_verb_group,
    phrase_at,
)
from recoupe.stages.annotate.speech.grades.voices import FUTURE_OF_THEN, Stretch, Verdict
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.surface.surface import Utterance

AGENDA = "present of an agenda"
TWO = 2
NO_VERB_TAGS = frozenset(["DET", "PRON", "NUM", "PROPN"])


def announcement(one: Stretch, index: int) -> Verdict | None:  # noqa: PLR0911  one reason a line
    """« devrait », « est prévu », « va », « doit … lundi », "'ll"."""
    utterance = one.utterance
    modality = utterance.language.lexicon.modality
    lower = one.lower(index)
    length = phrase_at(utterance.lowers, index, modality.expected)
    if length and index + length - 1 <= one.last:
        return _announced(one, index, length)
    if lower in modality.near_future and _goes_to(utterance, index):
        return Verdict("expected", one.span(index), "near future")
    if lower in modality.expected_with_time and has_its_day(one, index):
        return Verdict("expected", one.span(index), "announced for a time")
    table = modality.announced
    past = one.voice.past_report or one.voice.past_incise
    if lower in table.near_future_past and past and _goes_to(utterance, index):
        return Verdict("expected", one.span(index), FUTURE_OF_THEN)
    if phrase_at(utterance.lowers, index, table.readiness) and has_time(utterance, index, one.last):
        return Verdict("expected", one.span(index), "announced for a time")
    if foresees(one, index):
        return Verdict("expected", one.span(index), "announced")
    if _proposes(one, index):
        return Verdict("expected", one.span(index), "announced")
    length = phrase_at(utterance.lowers, index, table.agenda)
    on_agenda = (length and is_on_agenda(one, index)) or is_futurate(one, index)
    if on_agenda or has_deadline(one, index):
        return Verdict("expected", one.span(index, index + max(length, 1) - 1), AGENDA)
    return None


def _proposes(one: Stretch, index: int) -> bool:
    """« propose de relever le seuil », not « propose de découvrir le château »."""
    utterance = one.utterance
    table = utterance.language.lexicon.modality.announced
    length = phrase_at(utterance.lowers, index, table.proposing)
    if not length:
        return False
    at = past_verb_group(utterance, index + length)
    # "proposes raising the fare".
    gerund = "Tense=Pres|VerbForm=Part" in utterance.words[min(at, one.last)].form
    return gerund or one.lower(at) in table.measures


def _announced(  # noqa: C901, PLR0911  one reason a line
    one: Stretch, index: int, length: int
) -> Verdict | None:
    utterance = one.utterance
    modality = utterance.language.lexicon.modality
    before = one.lower(index - 1)
    span = one.span(index, index + length - 1)
    if one.lower(index + length) in modality.likely_done and _is_done(utterance, index + length):
        # "by 2030 the firm will have spent": no guess, where a time or a condition stands.
        sure = one.lower(index) in modality.future_perfect and (
            one.condition is not None or has_time(utterance, one.first, one.last)
        )
        sure = sure or any_phrase(utterance.lowers, index, one.last, modality.announced.deadlines)
        if not sure:
            return Verdict("unconfirmed", span, "guess about what is done")
    if uses.is_owing(utterance, index):
        return conditional(one, index)
    if one.lower(index) in modality.uses.presumption and (
        one.condition == "unreal" or uses.is_duty(utterance, index)
    ):
        return None
    if _is_no_verb(one, index, length):
        return None
    pends = phrase_at(utterance.lowers, index, modality.announced.pending) > 0
    if pends and not (
        one.voice.past_report
        or one.voice.past_incise
        or (
            _has_time_of_now(utterance, index + length, one.last)
            and modality.announced.habits.isdisjoint(utterance.lowers[index:])
        )
    ):
        return None
    copula = one.lower(index) in utterance.language.lexicon.passive_auxiliaries
    # « Nul n'est censé ignorer la loi »: a rule, as « quiconque ».
    ruled = copula and one.lower(one.first) in modality.uses.nobodies & modality.uses.duties
    if ruled or before in modality.none_words or is_of_anyone(one):
        return None
    # "To pause is to surrender".
    if copula and one.lower(one.first) in utterance.language.lexicon.infinitive_marks:
        return None
    # "our goal is to grow", "your goal with your first offers is to learn".
    aims = not modality.announced.aims.isdisjoint(utterance.lowers[one.first : index])
    defines = one.lower(index + 1) in utterance.language.lexicon.infinitive_marks
    if copula and aims and defines and not has_finite(utterance, one.first, index - 1):
        return None
    if one.lower(index) in modality.announced.going:
        past = before in modality.announced.went and not one.voice.past_report
        if past or not is_infinitive(utterance, index + length):
            return None
    return Verdict("expected", span, "announced")


def _has_time_of_now(utterance: Utterance, first: int, last: int) -> bool:
    """Whether more than a year stands there: "was due to open in 2019" may be long over."""
    return any(
        has_time(utterance, at, at) and not is_year(utterance.lower(at))
        for at in range(first, last + 1)
    )


def _is_no_verb(  # noqa: PLR0911  one reason a line
    one: Stretch, index: int, length: int
) -> bool:
    """What only looks announced: "the will", "Will Moy", "plans to widen", "due to a fault"."""
    utterance = one.utterance
    lexicon = utterance.language.lexicon
    word, end = utterance.words[index], utterance.words[index + length - 1]
    if length == TWO and one.lower(index + TWO) in lexicon.modality.announced.no_infinitives:
        return True
    if word.tag == "NOUN":
        before = one.lower(index - 1)
        if before in lexicon.modality.uses.dropping:
            return True
        if before in lexicon.modality.announced.planned:
            # "Ministers are drawing up plans to nationalise the line".
            return False
        held = before in lexicon.auxiliaries or (index > 0 and utterance.finite[index - 1])
        # "The firm plans to close": the only verb there, whatever the tagger says.
        other = has_finite(utterance, one.first, index - 1) or (
            has_finite(utterance, index + length, one.last)
        )
        return other and not held
    if word.tag == "PROPN" and word.text[1:].islower():
        return True
    # "to impose its will": a noun, whatever the tagger says.
    if length == 1 and one.lower(index - 1) in lexicon.possessives:
        return True
    # "should also aim to": what somebody is told to do.
    advises = lexicon.modality.announced.deadline_verbs
    if length > 1 and not advises.isdisjoint(utterance.lowers[max(0, index - 2) : index]):
        return True
    links = lexicon.infinitive_marks
    if length == 1 or end.lower not in links or index + length > one.last:
        return False
    # "due to a fault", "set to music"; "due to end" has an infinitive that taggers miss.
    behind = utterance.words[index + length]
    named = behind.tag in NO_VERB_TAGS or behind.lower in lexicon.modality.announced.no_acts
    return end.tag == "ADP" and (named or "VerbForm=Ger" in behind.form)


def future(one: Stretch, index: int) -> Verdict | None:
    """« rouvrira », but for what was needed (« il aura fallu ») or is summed up."""
    modality = one.utterance.language.lexicon.modality
    if not is_future(one.lower(index), modality) or not _is_verb(one.utterance, index):
        return None
    # « il aura fallu trois heures »: what was needed is over.
    behind = past_adverbs(one.utterance, index + 1)
    if one.lower(behind) in modality.counterfactual or _looks_back(one, index):
        return None
    if not one.voice.reported and _is_of_a_story(one, index):
        return None
    if is_of_anyone(one) or _is_of_readers(one, index):
        return None
    return Verdict("expected", one.span(index), "future")


def _is_of_readers(one: Stretch, index: int) -> bool:
    """« On verra que ceux-ci sont instructifs »: what anybody will do, whenever he looks."""
    utterance = one.utterance
    if one.voice.reported or has_time(utterance, one.first, one.last):
        return False
    return uses.is_impression(utterance, index)


def _is_of_a_story(one: Stretch, index: int) -> bool:
    """« En 1921, il prendra la tête », « Elle quitta la ville. Elle n'y reviendra pas. »."""
    utterance = one.utterance
    if is_over(utterance, one.first, one.last, index):
        return True
    # « Trois mois plus tard, l'usine fermera ».
    comma = next((at for at in utterance.breaks if one.first < at < index), one.first)
    if any_phrase(utterance.lowers, one.first, comma - 1, uses.uses_of(utterance).later):
        return True
    if uses.is_ahead(utterance, one.first, one.last):
        return False
    return tells_a_story(utterance, index) or one.before() == "story"


def _looks_back(one: Stretch, index: int) -> bool:
    """« la loi n'aura été qu'une réponse »: a future perfect sums up, where no time to come stands.

    Source: *Le bon usage*, § 887 b (« futur antérieur de bilan »).
    """
    utterance = one.utterance
    modality = utterance.language.lexicon.modality
    auxiliary = one.lower(index).removesuffix("ont").removesuffix("a") + (
        modality.future_to_conditional
    )
    if auxiliary not in modality.hearsay_auxiliaries or not is_compound(
        utterance, index, auxiliary
    ):
        return False
    if one.condition is not None or uses.is_ahead(utterance, one.first, one.last):
        return False
    ends = joined(modality.announced.deadlines, modality.uses.subordinators)
    return not any_phrase(utterance.lowers, one.first, one.last, ends)


def _goes_to(utterance: Utterance, index: int) -> bool:
    """« va encore accélérer »: an infinitive behind adverbs and clitics."""
    at = past_verb_group(utterance, index + 1)
    not_near = utterance.language.lexicon.modality.announced.not_near
    return is_infinitive(utterance, at) and utterance.lower(at) not in not_near


def _is_verb(utterance: Utterance, index: int) -> bool:
    word = utterance.words[index]
    if word.is_capital and index > 0:
        return False
    before = utterance.lower(index - 1)
    lexicon = utterance.language.lexicon
    # « ce sera », « le fera »: pronouns that are determiners elsewhere.
    pronouns = joined(lexicon.clitics, lexicon.modality.uses.impersonal)
    if (
        before in lexicon.determiners - pronouns
        or before in lexicon.modality.announced.before_nouns
    ):
        return False
    return not word.tag or word.tag in VERB_TAGS


def _is_done(utterance: Utterance, index: int) -> bool:
    """Whether « avoir », « être » and a participle tell what is over: « devrait avoir conclu »."""
    lexicon = utterance.language.lexicon
    at = index + 1
    while utterance.lower(at) in lexicon.verb_adverbs:
        at += 1
    if utterance.lower(index) in lexicon.modality.passive_infinitives:
        return utterance.lower(at) in lexicon.modality.motion
    return is_participle(utterance, at)
