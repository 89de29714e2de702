"""What decides how firmly a clause says something."""

from collections.abc import Callable, Mapping

from recoupe.records import Grade
from recoupe.stages.annotate.speech.grades import conditionals as uses
from recoupe.stages.annotate.speech.grades.hearsay import conditional
from recoupe.stages.annotate.speech.grades.hedges import hedge, is_below
from recoupe.stages.annotate.speech.grades.imagined import is_asked
from recoupe.stages.annotate.speech.grades.moods import (
    VERB_TAGS,
    any_phrase,
    has_time,
    is_future,
    is_infinitive,
    is_participle,
    past_verb_group,
    phrase_at,
)
from recoupe.stages.annotate.speech.grades.voices import (
    FUTURE_OF_THEN,
    PLAN,
    TOLD_ON,
    Before,
    Stretch,
    Verdict,
    Voice,
    nothing,
)
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.surface.surface import Utterance


def grade_of(
    utterance: Utterance,
    first: int,
    last: int,
    voice: Voice,
    *,
    before: Callable[[], Before | None] = nothing,
) -> Verdict:
    """The grade of words `first` to `last`, both included.

    `before` tells, where it matters, what the sentence before is.
    """
    one: Stretch | None = None
    for index in utterance.graded:
        if not first <= index <= last:
            continue
        if utterance.words[index].quoted in voice.scares:
            continue
        one = one or Stretch(utterance, first, last, voice, before)
        verdict = _word_verdict(one, index)
        if verdict is not None and index not in one.asides:
            return verdict
    plain: Grade = "attributed" if voice.reported else "asserted"
    return Verdict(plain, None, "said by a source" if voice.reported else "the page's own voice")


def _word_verdict(one: Stretch, index: int) -> Verdict | None:
    modality = one.utterance.language.lexicon.modality
    lower = one.lower(index)
    for sign in modality.signs_by_opener.get(lower, ()):
        verdict = _SIGNS[sign](one, index)
        if verdict is not None:
            return verdict
    if lower in modality.reported_future:
        return _would(one, index)
    if not lower.endswith(modality.mood_endings):
        return None
    if lower.endswith(modality.uses.contractions):
        return Verdict("expected", one.span(index), "announced")
    return _future(one, index) or conditional(one, index)


def _possibility(one: Stretch, index: int) -> Verdict | None:
    utterance = one.utterance
    modality = utterance.language.lexicon.modality
    lower = one.lower(index)
    if lower not in modality.possibility or one.condition in {"unreal", "open"}:
        return None
    if not _is_modal(utterance, index) or _is_settled(one, index):
        return None
    able = lower in modality.uses.able and uses.is_ability(utterance, index, one.last)
    allowed = lower in modality.uses.permitting and (
        uses.is_permission(utterance, one.first, index)
    )
    impression = bool(modality.conditional) and uses.is_impression(utterance, index)
    if able or allowed or impression:
        return None
    if _is_granted(one, index):
        return None
    # « les effets qu'il pourrait avoir », « a demandé quand il pourrait rentrer ».
    if (
        is_asked(utterance, one.first, index)
        or is_below(utterance, one.first, index)
        or uses.subordinate_of(utterance, one.first, index) == "noun"
    ):
        return None
    return Verdict("unconfirmed", one.span(index), "possibility")


def _is_granted(one: Stretch, index: int) -> bool:
    """As in "she may be small, but she fills a room": said to be set aside."""
    utterance = one.utterance
    uses_ = utterance.language.lexicon.modality.uses
    if one.lower(index) not in uses_.permitting or one.lower(index + 1) not in uses_.granted:
        return False
    return any(
        utterance.lower(at + 1) in uses_.contrasts
        for at in utterance.breaks
        if index < at <= one.last + 1
    )


def _is_modal(utterance: Utterance, index: int) -> bool:
    """Whether a word follows, and "May" is no month: "May Day"."""
    after = utterance.lower(index + 1)
    if not after or not after[0].isalpha():
        return False
    capital = utterance.words[index].is_capital
    return not (capital and (index > 0 or utterance.words[index + 1].is_capital))


def _is_settled(one: Stretch, index: int) -> bool:
    """What was not: "could not reach", "could have bought"; "may not have" stays in doubt."""
    modality = one.utterance.language.lexicon.modality
    lower, after = one.lower(index), one.lower(index + 1)
    if after in modality.counterfactual and uses.may_have_been(one.utterance, index + 2):
        return False
    if after in modality.counterfactual:
        return lower not in modality.doubtful_past
    if after not in modality.possibility_blockers or lower in modality.doubtful:
        return False
    past = one.lower(index + 2) in modality.counterfactual
    return not past or lower not in modality.doubtful_past


def _announcement(one: Stretch, index: int) -> Verdict | None:
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
    return None


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


def _announced(one: Stretch, index: int, length: int) -> Verdict | None:
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
    if one.lower(index) in modality.uses.presumption and (
        one.condition == "unreal" or uses.is_duty(utterance, index)
    ):
        return None
    copula = one.lower(index) in utterance.language.lexicon.passive_auxiliaries
    if before in modality.none_words or (copula and before in modality.uses.aims):
        return None
    if one.lower(index) in modality.uses.going:
        past = before in modality.uses.went and not one.voice.past_report
        if past or not is_infinitive(utterance, index + length):
            return None
    return Verdict("expected", span, "announced")


def _future(one: Stretch, index: int) -> Verdict | None:
    modality = one.utterance.language.lexicon.modality
    if not is_future(one.lower(index), modality) or not _is_verb(one.utterance, index):
        return None
    # « il aura fallu trois heures »: what was needed is over.
    behind = past_adverbs(one.utterance, index + 1)
    if one.lower(behind) in modality.counterfactual:
        return None
    return Verdict("expected", one.span(index), "future")


def _would(one: Stretch, index: int) -> Verdict | None:
    """« would » behind a report of the past, or in what a plan holds."""
    utterance, voice = one.utterance, one.voice
    quoted = voice.quoted or utterance.words[index].quoted >= 0
    if one.condition is not None or quoted or _is_wish(one, index):
        return None
    if voice.past_report or voice.past_incise or voice.hearsay:
        return Verdict("expected", one.span(index), FUTURE_OF_THEN)
    if uses.describes_plan(utterance, one.first, index):
        return Verdict("expected", one.span(index), PLAN)
    if not voice.reported and one.before() == "plan":
        return Verdict("expected", one.span(index), TOLD_ON)
    return None


def _is_wish(one: Stretch, index: int) -> bool:
    """As in "would like to", "would have"; not "would have to"."""
    lexicon = one.utterance.language.lexicon
    at = past_verb_group(one.utterance, index + 1)
    if one.lower(at) not in lexicon.modality.uses.wished:
        return False
    must = one.lower(at) in lexicon.modality.counterfactual
    return not (must and one.lower(at + 1) in lexicon.infinitive_marks)


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


_SIGNS: Mapping[str, Callable[[Stretch, int], Verdict | None]] = {
    "hedge": hedge,
    "possibility": _possibility,
    "announcement": _announcement,
}
"""By the signs of `Modality.signs_by_opener`."""
