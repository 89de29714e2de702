"""Whether a conditional is the newsroom's: what it says is passed on, and not vouched for."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.grades import conditionals as uses
from recoupe.stages.annotate.speech.grades.imagined import (
    is_cleft_of_hearsay,
    is_supposed,
    is_told_later,
    table_of,
)
from recoupe.stages.annotate.speech.grades.moods import (
    VERB_TAGS,
    is_compound,
    is_conditional,
    past_verb_group,
    phrase_at,
)
from recoupe.stages.annotate.speech.grades.voices import (
    FUTURE_OF_THEN,
    HEARSAY,
    PLAN,
    TOLD_ON,
    Stretch,
    Verdict,
    Voice,
    nothing,
)
from recoupe.stages.annotate.speech.surface.surface import Utterance


def conditional(one: Stretch, index: int) -> Verdict | None:  # noqa: C901, PLR0911  one reason a line
    """Hearsay, unless a sign tells that the conditional says something else."""
    utterance, voice = one.utterance, one.voice
    if not _may_be_hearsay(one, index):
        return None
    auxiliary = one.lower(index) in utterance.language.lexicon.modality.hearsay_auxiliaries
    quoted = voice.quoted or utterance.words[index].quoted >= 0
    anybody = utterance.language.lexicon.impersonal_pronouns
    if quoted and (not auxiliary or _imagines(utterance, index)):
        return None
    # « On nous aurait prévenus, on serait partis ».
    if quoted and not anybody.isdisjoint(utterance.lowers[max(0, index - 2) : index]):
        return None
    hearsay = Verdict("unconfirmed", one.span(index), HEARSAY)
    state = (auxiliary and uses.is_state(utterance, index, one.last)) or _abides(one, index)
    if is_compound(utterance, index) or state:
        relative = uses.subordinate_of(utterance, one.first, index) == "noun"
        return None if relative or _is_given_up(one, index) else hearsay
    future = Verdict("expected", one.span(index), FUTURE_OF_THEN)
    if voice.past_report and not quoted:
        return future
    if not voice.hearsay and _is_supposed(one, index):
        return None
    # « La ville serait plus agréable sans voitures »: somebody's own judgement.
    own = quoted and uses.subordinate_of(utterance, one.first, index) is None
    if voice.thinks and auxiliary and _is_judged(utterance, index, auxiliary=True):
        return None
    if (voice.opinion or own) and _is_judged(utterance, index, auxiliary=auxiliary):
        return None
    if voice.past_incise and voice.at_first_hand:
        return future if _is_to_come(one, index) else hearsay
    if voice.hearsay:
        return Verdict("expected", one.span(index), PLAN) if voice.by_plan else hearsay
    if _is_imagined(one, index, auxiliary=auxiliary):
        return None
    return _planned(one, index, auxiliary=auxiliary) or hearsay


def _is_given_up(one: Stretch, index: int) -> bool:
    """« Le ministre a renoncé à sa réforme. Elle aurait touché six millions de foyers. »."""
    pronouns = one.utterance.language.lexicon.subject_pronouns
    if one.voice.reported or one.utterance.lower(one.first) not in pronouns:
        return False
    return uses.subject_word(one.utterance, index) in pronouns and one.before() == "dropped"


def _abides(one: Stretch, index: int) -> bool:
    """« a expliqué que la victime connaîtrait son agresseur »: so now, and no future of then."""
    abiding = uses.uses_of(one.utterance).abiding
    if one.lower(index) not in abiding or not one.voice.past_report or one.voice.promise:
        return False
    return not uses.is_ahead(one.utterance, one.first, one.last)


def is_hearsay(utterance: Utterance, index: int) -> bool:
    """Whether a conditional there is one of hearsay, by its own sentence.

    « comme dirait mon père » passes nothing on.
    """
    last = len(utterance.words) - 1
    if _likens(utterance, index):
        return False
    framed = any(
        utterance.matches(at, phrase)
        for phrase in utterance.language.lexicon.according
        for at in range(index)
        if utterance.lower(at) == phrase[0]
    )
    voice = Voice(hearsay=framed)
    verdict = conditional(Stretch(utterance, 0, last, voice, nothing), index)
    return verdict is not None and verdict.grade == "unconfirmed"


def is_hearsay_in(utterance: Utterance, first: int, last: int, index: int) -> bool:
    """Whether a conditional is one of hearsay, of a clause that is the page's own words."""
    verdict = conditional(Stretch(utterance, first, last, Voice(), nothing), index)
    return verdict is not None and verdict.grade == "unconfirmed"


def _likens(utterance: Utterance, index: int) -> bool:
    """« comme le dirait son père », « comme l'aurait fait son père »."""
    lexicon = utterance.language.lexicon
    at = index - 1 - (utterance.lower(index - 1) in lexicon.clitics)
    return utterance.lower(at) in lexicon.likewise


def _may_be_hearsay(one: Stretch, index: int) -> bool:
    """Whether a conditional stands there, and neither its sentence nor its words say else."""
    utterance = one.utterance
    modality = utterance.language.lexicon.modality
    word = utterance.words[index]
    if not is_conditional(word.lower, modality) or (word.tag and word.tag not in VERB_TAGS):
        return False
    auxiliary = word.lower in modality.hearsay_auxiliaries
    condition = one.condition
    if condition in {"unreal", "imagined"} or (condition and not auxiliary):
        return False
    if _likens(utterance, index):
        return False
    if word.lower in modality.uses.wishes and not one.voice.hearsay:
        return False
    # « ne serait-ce que pour eux », « serait-ce lui ? », « dirait-on ».
    after = one.lower(index + 1)
    nobody = joined(modality.uses.speculative, utterance.language.lexicon.impersonal_pronouns)
    inverted = after.startswith("-") and after[1:] in nobody
    return not (
        inverted
        or word.lower in modality.possibility
        or (word.lower in modality.uses.presumption and not uses.is_owing(utterance, index))
        or (not is_compound(utterance, index) and one.lower(index - 1) in modality.uses.addressed)
        or uses.is_judgement(utterance, index)
        or uses.is_undone(utterance, index, one.last)
    )


def _imagines(utterance: Utterance, index: int) -> bool:
    """« Ce serait une erreur », « il n'aurait jamais fait cela », in somebody's own words."""
    modality = utterance.language.lexicon.modality
    behind = past_verb_group(utterance, index + 1)
    if not modality.uses.never.isdisjoint(utterance.lowers[index + 1 : behind]):
        return True
    if utterance.lower(behind) in modality.conditions_of.comparisons:
        return not is_compound(utterance, index)
    speculative = modality.uses.speculative
    return uses.subject_word(utterance, index) in speculative and not is_compound(utterance, index)


def _is_to_come(one: Stretch, index: int) -> bool:
    """Whether who speaks at first hand binds himself, or tells of a time or an act to come."""
    if one.voice.promise:
        return True
    taking_place = uses.uses_of(one.utterance).taking_place
    return phrase_at(one.utterance.lowers, index, taking_place) > 0 or (
        uses.is_ahead(one.utterance, one.first, one.last)
    )


def _is_imagined(one: Stretch, index: int, *, auxiliary: bool) -> bool:
    """An impression, a story, what hangs on a past verb, « cela coûterait », « il perdrait »."""
    utterance = one.utterance
    if not auxiliary and uses.is_impression(utterance, index):
        return True
    if uses.is_narrative(utterance, one.first, one.last, index):
        return True
    if one.voice.reported:
        return False
    speculative = uses.uses_of(utterance).speculative
    if uses.subject_word(utterance, index) in speculative:
        return not is_cleft_of_hearsay(utterance, index, one.last)
    return (
        uses.subordinate_of(utterance, one.first, index) is not None
        or (one.before() == "condition" and one.lower(index) not in uses.uses_of(utterance).holding)
        or (not auxiliary and _is_told_later(one, index))
    )


def _is_judged(utterance: Utterance, index: int, *, auxiliary: bool) -> bool:
    """« Cela coûterait trop cher, juge le maire », « le texte serait inutile, estime-t-il ».

    « Le suspect serait en Espagne, estime la police » tells where he is, and stays in doubt.
    """
    if not auxiliary:
        return True
    at = past_verb_group(utterance, index + 1)
    if at >= len(utterance.words):
        return False
    modality = utterance.language.lexicon.modality
    judges = modality.conditions_of.comparisons | modality.judged_so
    return utterance.words[at].tag in {"ADJ", "DET"} or utterance.lower(at) in judges


def _is_supposed(one: Stretch, index: int) -> bool:
    """Whether nothing is told there, only what would be."""
    return not is_compound(one.utterance, index) and is_supposed(one.utterance, one.first, index)


def _is_told_later(one: Stretch, index: int) -> bool:
    """Whether a story goes on there, in its own sentence or behind the one before."""
    if is_told_later(one.utterance, one.first, index):
        return True
    table = table_of(one.utterance)
    if one.lower(index) in table.lasting | uses.uses_of(one.utterance).holding:
        return False
    before = one.before()
    if before == "idea":
        pronoun = uses.subject_word(one.utterance, index) in (
            one.utterance.language.lexicon.subject_pronouns
        )
        return pronoun and one.lower(index) in table.consequences | table.costs
    return before == "story"


def _planned(one: Stretch, index: int, *, auxiliary: bool) -> Verdict | None:
    """What a plan holds, or what is told on of it."""
    if not auxiliary and uses.describes_plan(one.utterance, one.first, index):
        return Verdict("expected", one.span(index), PLAN)
    if one.voice.reported:
        return None
    before = one.before()
    if before == "announced":
        table = table_of(one.utterance)
        pronoun = uses.subject_word(one.utterance, index) in (
            one.utterance.language.lexicon.subject_pronouns
        )
        if pronoun and not auxiliary:
            # « Le stade ouvrira en 2028. Il compterait 20.000 places. »
            return Verdict("expected", one.span(index), TOLD_ON)
        acts = not auxiliary and one.lower(index) not in table.lasting
        if not acts and not phrase_at(
            one.utterance.lowers, index, uses.uses_of(one.utterance).taking_place
        ):
            return None
        told_on = uses.is_ahead(one.utterance, one.first, one.last)
        return Verdict("expected", one.span(index), TOLD_ON) if told_on else None
    return Verdict("expected", one.span(index), TOLD_ON) if before == "plan" else None
