"""What is announced: futures, phrases of plans, presents beside a day, and what only looks so."""

from recoupe.stages.annotate.speech.grades import conditionals as uses
from recoupe.stages.annotate.speech.grades.hearsay import conditional
from recoupe.stages.annotate.speech.grades.imagined import is_gone, table_of, tells_a_story
from recoupe.stages.annotate.speech.grades.moods import (
    VERB_TAGS,
    any_phrase,
    has_time,
    is_compound,
    is_future,
    is_infinitive,
    is_participle,
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
    if lower in modality.expected_with_time and _has_its_day(one, index):
        return Verdict("expected", one.span(index), "announced for a time")
    table = modality.uses
    past = one.voice.past_report or one.voice.past_incise
    if lower in table.near_future_past and past and _goes_to(utterance, index):
        return Verdict("expected", one.span(index), FUTURE_OF_THEN)
    if phrase_at(utterance.lowers, index, table.readiness) and has_time(utterance, index, one.last):
        return Verdict("expected", one.span(index), "announced for a time")
    if _foresees(one, index):
        return Verdict("expected", one.span(index), "announced")
    length = phrase_at(utterance.lowers, index, table.agenda)
    if (length and _is_on_agenda(one, index)) or _has_deadline(one, index):
        return Verdict("expected", one.span(index, index + max(length, 1) - 1), AGENDA)
    return None


def _foresees(one: Stretch, index: int) -> bool:
    """« le gouvernement prévoit une hausse de 2 % », not « le texte prévoit une amende »."""
    lexicon = one.utterance.language.lexicon
    table = lexicon.modality.uses
    act = one.lower(index + 2)
    articles = lexicon.modality.conditions_of.indefinite
    return one.lower(index) in table.foreseeing and (
        one.lower(index + 1) in articles and act in table.acts
    )


def _is_on_agenda(one: Stretch, index: int) -> bool:
    """« La visite commence lundi », "opens on Friday": a present, and a day that is none of many.

    Not « ouvre le lundi », "opens every Friday", nor a clause below: "when it opens on Friday".
    """
    utterance = one.utterance
    table = utterance.language.lexicon.modality.uses
    if not utterance.finite[index] and not utterance.finite[min(index + 1, one.last)]:
        return False
    if one.voice.quoted or has_finite(utterance, one.first, index - 1):
        return False
    if any_phrase(utterance.lowers, one.first, index - 1, table.subordinators | table.reasons):
        return False
    for at in range(one.first, one.last + 1):
        if one.lower(at) in table.agenda_days:
            return table.habits.isdisjoint({one.lower(at - 1), one.lower(at + 1)})
        if at > index + 1 and utterance.finite[at] and utterance.words[at].tag == "VERB":
            return False
    return False


def _has_deadline(one: Stretch, index: int) -> bool:
    """As in "the pipe should be mended by Friday": advice has no such end."""
    utterance = one.utterance
    table = utterance.language.lexicon.modality.uses
    return one.lower(index) in table.deadline_verbs and any(
        one.lower(at) in table.deadline_links and has_time(utterance, at + 1, min(at + 2, one.last))
        for at in range(index + 1, one.last)
    )


def _has_its_day(one: Stretch, index: int) -> bool:
    """« doit … lundi », « doit comparaître »; not « doit céder le passage »."""
    utterance = one.utterance
    if has_time(utterance, one.first, one.last):
        return True
    lexicon = utterance.language.lexicon
    at = past_verb_group(utterance, index + 1)
    if utterance.lower(at) in lexicon.modality.passive_infinitives:
        at += 1
    return utterance.lower(at) in lexicon.modality.uses.appointments


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
        sure = sure or any_phrase(utterance.lowers, index, one.last, modality.uses.deadlines)
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
    pends = phrase_at(utterance.lowers, index, modality.uses.pending) > 0
    if pends and not (
        one.voice.past_report
        or one.voice.past_incise
        or (
            has_time(utterance, index + length, one.last)
            and modality.uses.habits.isdisjoint(utterance.lowers[index:])
        )
    ):
        return None
    copula = one.lower(index) in utterance.language.lexicon.passive_auxiliaries
    if before in modality.none_words:
        return None
    # "our goal is to grow", "your goal with your first offers is to learn".
    aims = not modality.uses.aims.isdisjoint(utterance.lowers[one.first : index])
    if copula and aims and not has_finite(utterance, one.first, index - 1):
        return None
    if one.lower(index) in modality.uses.going:
        past = before in modality.uses.went and not one.voice.past_report
        if past or not is_infinitive(utterance, index + length):
            return None
    return Verdict("expected", span, "announced")


def _is_no_verb(one: Stretch, index: int, length: int) -> bool:
    """What only looks announced: "the will", "Will Moy", "plans to widen", "due to a fault"."""
    utterance = one.utterance
    lexicon = utterance.language.lexicon
    word, end = utterance.words[index], utterance.words[index + length - 1]
    if length == TWO and one.lower(index + TWO) in lexicon.modality.uses.no_infinitives:
        return True
    if word.tag == "NOUN":
        before = one.lower(index - 1)
        held = before in lexicon.auxiliaries or (index > 0 and utterance.finite[index - 1])
        # "The firm plans to close": the only verb there, whatever the tagger says.
        other = has_finite(utterance, one.first, index - 1) or (
            has_finite(utterance, index + length, one.last)
        )
        return other and not held
    if word.tag == "PROPN" and word.text[1:].islower():
        return True
    # "should also aim to": what somebody is told to do.
    advises = lexicon.modality.uses.deadline_verbs
    if length > 1 and not advises.isdisjoint(utterance.lowers[max(0, index - 2) : index]):
        return True
    links = lexicon.infinitive_marks
    if length == 1 or end.lower not in links or index + length > one.last:
        return False
    # "due to a fault", "set to music"; "due to end" has an infinitive that taggers miss.
    behind = utterance.words[index + length]
    named = behind.tag in NO_VERB_TAGS or behind.lower in lexicon.modality.uses.no_acts
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
    return Verdict("expected", one.span(index), "future")


def _is_of_a_story(one: Stretch, index: int) -> bool:
    """« En 1921, il prendra la tête », « Elle quitta la ville. Elle n'y reviendra pas. »."""
    utterance = one.utterance
    if uses.is_ahead(utterance, one.first, one.last):
        dated = is_gone(one.lower(one.first + 1))
        return dated and one.lower(one.first) in table_of(utterance).in_a_year
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
    table = modality.uses
    return not any_phrase(
        utterance.lowers, one.first, one.last, table.deadlines | table.subordinators
    )


def _goes_to(utterance: Utterance, index: int) -> bool:
    """« va encore accélérer »: an infinitive behind adverbs and clitics."""
    at = past_verb_group(utterance, index + 1)
    not_near = utterance.language.lexicon.modality.uses.not_near
    return is_infinitive(utterance, at) and utterance.lower(at) not in not_near


def _is_verb(utterance: Utterance, index: int) -> bool:
    word = utterance.words[index]
    if word.is_capital and index > 0:
        return False
    before = utterance.lower(index - 1)
    lexicon = utterance.language.lexicon
    # « ce sera », « le fera »: pronouns that are determiners elsewhere.
    pronouns = lexicon.clitics | lexicon.modality.uses.impersonal
    if before in lexicon.determiners - pronouns or before in {"de", "d"}:
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
