"""What decides how firmly a clause says something."""

from collections.abc import Callable, Mapping

from recoupe.stages.annotate.speech.grades import conditionals as uses
from recoupe.stages.annotate.speech.grades.announcements import announcement, future
from recoupe.stages.annotate.speech.grades.hearsay import conditional
from recoupe.stages.annotate.speech.grades.hedges import hedge, is_below
from recoupe.stages.annotate.speech.grades.imagined import is_asked, is_conditional_subject
from recoupe.stages.annotate.speech.grades.moods import (
    past_verb_group,
)
from recoupe.stages.annotate.speech.grades.voices import (
    FUTURE_OF_THEN,
    HEARSAY,
    PLAN,
    TOLD_ON,
    Before,
    Stretch,
    Verdict,
    Voice,
    nothing,
)
from recoupe.stages.annotate.speech.surface.surface import Utterance

_OWN = Verdict("asserted", None, "the page's own voice")
_REPORTED = Verdict("attributed", None, "said by a source")
"""Where nothing decides the grade."""


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
        if verdict is not None and not _is_lower(one, index, verdict):
            return verdict
    return _REPORTED if voice.reported else _OWN


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
    return future(one, index) or conditional(one, index)


def _is_lower(one: Stretch, index: int, verdict: Verdict) -> bool:
    """Whether what is announced is of a clause below, or of one that nobody stands behind.

    « reste à savoir à quel point elle sera suivie », « rien ne dit que la gare rouvrirait ».
    """
    utterance = one.utterance
    if index in one.asides:
        # « C'est un mégot qui serait à l'origine du feu »: cut in two, it is one clause.
        return verdict.rule != HEARSAY or not uses.is_cleft(utterance, one.first, index)
    if uses.nobody_says(utterance, one.first, index):
        return True
    return verdict.grade == "expected" and is_below(utterance, one.first, index)


def _possibility(one: Stretch, index: int) -> Verdict | None:  # noqa: PLR0911  one reason a line
    utterance = one.utterance
    modality = utterance.language.lexicon.modality
    lower = one.lower(index)
    if lower not in modality.possibility or one.condition in {"unreal", "open"}:
        return None
    if not _is_modal(utterance, index) or _is_settled(one, index) or _asks(one, index):
        return None
    if is_conditional_subject(utterance, one.first, index):
        return None
    able = lower in modality.uses.able and uses.is_ability(utterance, index, one.last)
    allowed = lower in modality.uses.permitting and (
        uses.is_permission(utterance, one.first, index)
    )
    impression = bool(modality.conditional) and (
        uses.is_impression(utterance, index)
        # « Nul ne pourrait dire qui a gagné ».
        or uses.subject_word(utterance, index) in modality.uses.nobody
    )
    advises = one.lower(index - 1) in modality.uses.addressed and (
        one.lower(past_verb_group(utterance, index + 1)) in modality.uses.advised
    )
    wished = not modality.uses.wishing.isdisjoint(utterance.lowers[one.first : index])
    if able or allowed or impression or advises or wished:
        return None
    if uses.is_of_the_best(utterance, one.first, index):
        return None
    if _is_granted(one, index) or _only_could(one, index):
        return None
    # « les effets qu'il pourrait avoir », « a demandé quand il pourrait rentrer ».
    if (
        is_asked(utterance, one.first, index)
        or is_below(utterance, one.first, index)
        or uses.subordinate_of(utterance, one.first, index) == "noun"
    ):
        return None
    return Verdict("unconfirmed", one.span(index), "possibility")


def _only_could(one: Stretch, index: int) -> bool:
    """« elle ne pourrait que mieux s'en porter »: it could not but."""
    modality = one.utterance.language.lexicon.modality
    negated = one.lower(index - 1) in modality.negations
    return negated and one.lower(index + 1) in modality.restrictors


def _asks(one: Stretch, index: int) -> bool:
    """As in "could I have a stalker?", in somebody's words."""
    lexicon = one.utterance.language.lexicon
    inverted = one.lower(index + 1).lstrip("-") in lexicon.subject_pronouns
    ends = range(index, min(one.last + 2, len(one.utterance.words)))
    return inverted and any(one.utterance.words[at].text == "?" for at in ends)


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
    # "Might was right": what a finite verb follows is a noun.
    if (
        utterance.lower(index + 1) in utterance.language.lexicon.auxiliaries
        and (utterance.finite[index + 1])
    ):
        return False
    # "May the best team win".
    if (
        index == 0
        and utterance.words[1].tag == "DET"
        and utterance.lower(0) in (utterance.language.lexicon.modality.uses.permitting)
    ):
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
        # "the two might have made a good fit, as one would have balanced the other".
        return lower not in modality.doubtful_past or any(
            one.lower(at) in modality.reported_future
            and one.lower(at + 1) in modality.counterfactual
            for at in range(one.first, one.last)
        )
    if after not in modality.possibility_blockers or lower in modality.doubtful:
        return False
    past = one.lower(index + 2) in modality.counterfactual
    return not past or lower not in modality.doubtful_past


def _would(one: Stretch, index: int) -> Verdict | None:
    """« would » behind a report of the past, or in what a plan holds."""
    utterance, voice = one.utterance, one.voice
    quoted = voice.quoted or utterance.words[index].quoted >= 0
    if one.condition is not None or quoted or _is_wish(one, index) or _judges(one, index):
        return None
    if voice.past_report or voice.past_incise or voice.hearsay:
        return Verdict("expected", one.span(index), FUTURE_OF_THEN)
    if uses.describes_plan(utterance, one.first, index) and not _appraises(one, index):
        return Verdict("expected", one.span(index), PLAN)
    if not voice.reported and one.before() == "plan":
        return Verdict("expected", one.span(index), TOLD_ON)
    return None


def _judges(one: Stretch, index: int) -> bool:
    """As in "it would be wrong to guess", "would not comment": nothing that is to come."""
    utterance = one.utterance
    modality = utterance.language.lexicon.modality
    at = past_verb_group(utterance, index + 1)
    negated = not modality.negations.isdisjoint(utterance.lowers[index + 1 : at + 1])
    if one.lower(at) in modality.negations:
        negated, at = True, at + 1
    if negated and one.lower(at) in modality.uses.unsaid:
        return True
    judged = utterance.words[min(at + 1, one.last)].tag == "ADJ"
    opens = one.lower(at + 2) in utterance.language.lexicon.infinitive_marks
    return one.lower(at) in utterance.language.lexicon.passive_auxiliaries and judged and opens


def _appraises(one: Stretch, index: int) -> bool:
    """As in "a deal would be welcome": of any plan of its kind, and what it would be like."""
    lexicon = one.utterance.language.lexicon
    at = past_verb_group(one.utterance, index + 1)
    described = one.utterance.words[min(at + 1, one.last)].tag == "ADJ"
    anyone = one.lower(one.first) in lexicon.modality.conditions_of.indefinite
    return anyone and described and one.lower(at) in lexicon.passive_auxiliaries


def _is_wish(one: Stretch, index: int) -> bool:
    """As in "would like to", "would have"; not "would have to"."""
    lexicon = one.utterance.language.lexicon
    at = past_verb_group(one.utterance, index + 1)
    if one.lower(at) not in lexicon.modality.uses.wished:
        return False
    must = one.lower(at) in lexicon.modality.counterfactual
    return not (must and one.lower(at + 1) in lexicon.infinitive_marks)


_SIGNS: Mapping[str, Callable[[Stretch, int], Verdict | None]] = {
    "hedge": hedge,
    "possibility": _possibility,
    "announcement": announcement,
}
"""By the signs of `Modality.signs_by_opener`."""
