"""What a conditional says where no condition stands: hearsay, the future of then, a wish, a plan.

Signs and sources: *Le bon usage*, § 889 to 892; Dendale 1993, « Le conditionnel de l'information
incertaine »; Huddleston and Pullum 2002, *The Cambridge Grammar of the English Language*, § 3.9.
"""

from typing import Literal

from recoupe.languages.tables.joined import joined
from recoupe.languages.tables.modality import Uses
from recoupe.stages.annotate.speech.grades.moods import (
    any_phrase,
    has_time,
    is_infinitive,
    is_participle,
    is_past_tense,
    past_verb_group,
    phrase_at,
)
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite, is_finite
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.surface.surface import Utterance

Subordinate = Literal["past", "question", "noun"]
NOMINAL = frozenset(["NOUN", "PROPN"])

STATE_WINDOW = 2
"""Words between « serait » and its state: « seraient en fait en vie »."""
MAX_BACK = 3
"""Clitics between a subject pronoun and its verb."""


def uses_of(utterance: Utterance) -> Uses:
    """The table of its language."""
    return utterance.language.lexicon.modality.uses


def subject_word(utterance: Utterance, index: int) -> str:
    """The word before a verb and its clitics: « on » of « on se croirait »."""
    lexicon = utterance.language.lexicon
    at = index - 1
    while at > index - MAX_BACK and utterance.lower(at) in lexicon.clitics:
        at -= 1
    return utterance.lower(at)


def is_judgement(utterance: Utterance, index: int) -> bool:
    """A need, an advice, a power: « il faudrait », « mieux vaudrait », « rien ne saurait »."""
    uses = uses_of(utterance)
    lower = utterance.lower(index)
    if any(phrase_at(utterance.lowers, at, uses.needs) for at in (index, max(index - 1, 0))):
        return True
    around = (utterance.lower(index - 1), utterance.lower(index + 1))
    if lower in uses.worth and not uses.better.isdisjoint(around):
        return True
    modality = utterance.language.lexicon.modality
    if lower in uses.unable:
        return not modality.negations.isdisjoint(utterance.lowers[max(0, index - 2) : index])
    if lower not in modality.hearsay_auxiliaries:
        return False
    return _judges(utterance, index)


def _judges(utterance: Utterance, index: int) -> bool:
    """What « serait », « aurait été » says: « simple de », « un coup dur », « l'idéal serait »."""
    uses, conditions = uses_of(utterance), utterance.language.lexicon.modality.conditions_of
    behind = past_verb_group(utterance, index + 1)
    # « il aurait été plus simple de … ».
    if utterance.lower(behind) in conditions.passive:
        behind += 1
    subject = utterance.lowers[max(0, index - 3) : index]
    compared = utterance.lower(behind) in conditions.comparisons
    while utterance.lower(behind) in conditions.comparisons | uses.degrees:
        behind += 1
    judged = utterance.lower(behind) in uses.judged
    # « l'idéal serait de rouvrir », not « le bilan serait de douze morts ».
    opens = utterance.lower(behind) in utterance.language.lexicon.infinitive_marks
    return (
        (judged and subject_word(utterance, index) in uses.impersonal)
        or phrase_at(utterance.lowers, behind, uses.appraisals) > 0
        or (compared and not uses.nothing.isdisjoint(subject))
        or any(phrase_at(subject, at, uses.ideals) for at in range(len(subject)))
        or (opens and is_infinitive(utterance, behind + 1))
    )


def is_undone(utterance: Utterance, index: int, last: int) -> bool:  # noqa: PLR0911  one reason a line
    """What was not, by its participle: « aurait eu cent ans », « personne n'aurait parié »."""
    modality = utterance.language.lexicon.modality
    if utterance.lower(index) not in modality.hearsay_auxiliaries:
        return False
    uses = modality.uses
    behind = past_verb_group(utterance, index + 1)
    participle = utterance.lower(behind)
    # « L'explosion serait due à une fuite » tells a cause.
    caused = utterance.lower(index) in utterance.language.lexicon.passive_auxiliaries and (
        is_participle(utterance, behind) or utterance.words[min(behind, last)].tag == "ADJ"
    )
    if participle in modality.counterfactual and not caused:
        return True
    if not uses.gladly.isdisjoint(utterance.lowers[index + 1 : behind + 1]):
        return True
    between = utterance.lowers[index + 1 : behind]
    # « on vous aurait bien raconté la suite ».
    anybody = utterance.language.lexicon.impersonal_pronouns
    near = utterance.lowers[max(0, index - 2) : index]
    if not anybody.isdisjoint(near) and not uses.well.isdisjoint(between):
        return True
    if participle in uses.allowed_for and phrase_at(utterance.lowers, behind + 1, uses.averting):
        return True
    if participle in uses.spared and not uses.well.isdisjoint(between):
        return utterance.lower(index - 1) in utterance.language.lexicon.reflexives
    # « le bilan aurait été plus lourd ».
    been = participle in modality.conditions_of.passive
    if been and (
        utterance.lower(behind + 1) in modality.conditions_of.comparisons
        or phrase_at(utterance.lowers, behind + 1, uses.appraisals)
    ):
        return True
    subject = subject_word(utterance, index)
    if participle in uses.guesses and subject in uses.nobody:
        return True
    impersonal = utterance.language.lexicon.impersonal_pronouns
    if participle in uses.impressions and subject in impersonal:
        return True
    ages = utterance.lowers[behind + 1 : min(behind + 5, last + 1)]
    return participle in uses.anniversaries and not uses.ages.isdisjoint(ages)


def is_impression(utterance: Utterance, index: int) -> bool:
    """« on se croirait en août »: nobody in particular, and no hearsay."""
    impersonal = utterance.language.lexicon.impersonal_pronouns
    return subject_word(utterance, index) in impersonal


def is_duty(utterance: Utterance, index: int) -> bool:
    """« personne ne devrait dormir dehors »: a duty, and nothing announced."""
    uses = uses_of(utterance)
    if utterance.lower(index) not in uses.presumption:
        return False
    at = past_verb_group(utterance, index + 1)
    # « les personnes fragiles devraient éviter de sortir », « devrait être fini depuis un an ».
    return (
        subject_word(utterance, index) in uses.duties
        or utterance.lower(0) in uses.nobodies & uses.duties
        or phrase_at(utterance.lowers, at, uses.precautions) > 0
        or not uses.overdue.isdisjoint(utterance.lowers[at:])
    )


def is_owing(utterance: Utterance, index: int) -> bool:
    """« devrait neuf millions au fisc »: a debt, and nothing announced."""
    uses = uses_of(utterance)
    if utterance.lower(index) not in uses.presumption or index + 1 >= len(utterance.words):
        return False
    word = utterance.words[index + 1]
    return word.tag == "NUM" or word.lower[:1].isdecimal() or word.lower in uses.owed


def nobody_says(utterance: Utterance, first: int, index: int) -> bool:
    """« rien ne dit que la gare rouvrirait », « personne ne croit qu'elle rouvrira ».

    Not « personne ne doute que … ».
    """
    lexicon = utterance.language.lexicon
    uses, lowers = uses_of(utterance), utterance.lowers
    if _is_disbelieved(utterance, first, index):
        return True
    at = next((at for at in range(first, index) if lowers[at] in uses.nobodies), None)
    if at is None or (at > first and lowers[at - 1] in lexicon.determiners):
        return False
    above = next((to for to in range(at, index) if lowers[to] in lexicon.complementizers), None)
    if above is None or not any(utterance.finite[at:above]):
        return False
    return uses.doubting.isdisjoint(lowers[at:above])


def _is_disbelieved(utterance: Utterance, first: int, index: int) -> bool:
    """« On n'imagine pas que le préfet reviendrait », "nobody expects it will"."""
    lexicon = utterance.language.lexicon
    believing, negations = uses_of(utterance).disbelieved, lexicon.modality.negations
    verb = next((at for at in range(first, index) if utterance.lower(at) in believing), None)
    if verb is None or negations.isdisjoint(utterance.lowers[max(first, verb - 2) : verb]):
        return False
    return not lexicon.complementizers.isdisjoint(utterance.lowers[verb + 1 : verb + 4])


def is_state(utterance: Utterance, index: int, last: int) -> bool:
    """« serait âgé de 22 ans », « aurait 22 ans »: so now, whatever was said when."""
    uses = uses_of(utterance)
    lowers = utterance.lowers
    at = past_verb_group(utterance, index + 1)
    if utterance.lower(index) in utterance.language.lexicon.passive_auxiliaries:
        return any_phrase(lowers, at, min(at + STATE_WINDOW, last), uses.states)
    counted = at + 1 <= last and utterance.lower(at).isdecimal()
    return counted and utterance.lower(at + 1) in uses.states


def is_ahead(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a time to come stands there: « lundi prochain », « dès 2027 »."""
    ahead = uses_of(utterance).ahead
    return not ahead.isdisjoint(utterance.lowers[first : last + 1]) or (
        has_time(utterance, first, last)
    )


def describes_plan(  # noqa: PLR0911  one reason a line
    utterance: Utterance, first: int, index: int
) -> bool:
    """Whether the subject is a plan: « le futur pont relierait », "the bill would ban"."""
    uses = uses_of(utterance)
    if utterance.lower(index) in uses.holding or has_finite(utterance, first, index - 1):
        return False
    subject = utterance.lowers[first:index]
    if not uses.not_plans.isdisjoint(subject):
        return False
    if any_phrase(utterance.lowers, first, index - 1, uses.horizons):
        return True
    if phrase_at(utterance.lowers, index, uses.in_force):
        return True
    # « Le projet coûterait déjà le double »: so now, and no part of the plan.
    if utterance.lower(index + 1) in uses.already:
        return False
    if "," in subject:
        # "Under the plan, the school would move", « Dans ce projet, la place deviendrait ».
        frame = subject[1 : subject.index(",")]
        return subject[0] in uses.framing and not uses.frames.isdisjoint(frame)
    return not (uses.plans | uses.future_adjectives).isdisjoint(subject)


def is_narrative(utterance: Utterance, first: int, last: int, index: int) -> bool:
    """« Le lendemain, elle quitterait la ville »: a story that knows how it goes on."""
    auxiliary = utterance.lower(index) in utterance.language.lexicon.modality.hearsay_auxiliaries
    if auxiliary and utterance.lower(index) not in utterance.language.lexicon.passive_auxiliaries:
        return False
    return any_phrase(utterance.lowers, first, last, uses_of(utterance).later)


def subordinate_of(utterance: Utterance, first: int, index: int) -> Subordinate | None:
    """Whether a word stands in a clause that hangs on a past verb, a question or a noun.

    « personne n'imaginait que l'usine fermerait », « reste à savoir si le préfet accepterait ».
    """
    lexicon = utterance.language.lexicon
    asking = lexicon.modality.conditions_of.asking
    asked = joined(lexicon.questions, lexicon.modality.conditions_of.which)
    # « ce que pourraient être les armes de demain ».
    if utterance.lower(first) in uses_of(utterance).speculative and (
        utterance.lower(first + 1) in lexicon.complementizers
    ):
        return "noun" if not has_finite(utterance, first, index - 1) else None
    for at in range(index - 1, first, -1):
        lower = utterance.lowers[at]
        if lower in asked and not asking.isdisjoint(utterance.lowers[max(first, at - 2) : at]):
            return "question"
        if lower in lexicon.complementizers:
            return _hangs_on(utterance, first, at, index)
        if lower in {";", ":"}:
            return None
    return None


def _hangs_on(utterance: Utterance, first: int, at: int, index: int) -> Subordinate | None:
    """What « que » hangs on: a noun (« la lettre qu'il aurait écrite »), or a past verb."""
    # « c'est dans cette maison qu'il vivrait »: the clause is cut in two, and hangs on nothing.
    if phrase_at(utterance.lowers, first, uses_of(utterance).clefts):
        return None
    word = utterance.words[at - 1]
    times = utterance.language.lexicon.modality.time_words
    antecedents = uses_of(utterance).antecedents
    described = word.tag == "ADJ" and at > first + 1 and utterance.words[at - 2].tag in NOMINAL
    if word.tag in NOMINAL or word.lower in antecedents or described:
        # « l'homme que l'on recherchait aurait fui »: the relative clause has its verb.
        own = not has_finite(utterance, at, index - 1)
        return "noun" if own and word.lower not in times else None
    verbs = [one for one in range(first, at) if is_finite(utterance, one)]
    past = bool(verbs) and is_past_tense(utterance, verbs[-1])
    return "past" if past or is_infinitive(utterance, at - 1) else None


def is_cleft(utterance: Utterance, first: int, index: int) -> bool:
    """« c'est un mégot qui serait à l'origine »: no verb stands between « c'est » and the relative.

    Not « c'est un voisin, un homme qui serait violent, qui l'a trouvé ».
    """
    opened = phrase_at(utterance.lowers, first, uses_of(utterance).clefts)
    if not opened or any(first < at < index for at in utterance.breaks):
        return False
    verbs = [at for at in range(first, index) if utterance.finite[at]]
    return len(verbs) == 1 and not is_past_tense(utterance, verbs[0])


def is_ability(utterance: Utterance, index: int, last: int) -> bool:
    """What was so, not what may be: "could be seen for miles", "could carry 400 passengers"."""
    uses = uses_of(utterance)
    at = past_verb_group(utterance, index + 1)
    if phrase_at(utterance.lowers, index + 1, uses.abilities) or (
        phrase_at(utterance.lowers, at, uses.abilities)
    ):
        return True
    if utterance.lower(at) in uses.skills:
        return _is_skill(utterance, index, at, last)
    if utterance.lower(at) not in uses.capacities:
        return False
    behind = utterance.lowers[at + 1 : min(at + 4, last + 1)]
    return any(lower[0].isdecimal() or lower in uses.multiples for lower in behind)


def _is_skill(utterance: Utterance, index: int, verb: int, last: int) -> bool:
    """As in "He could recite whole chapters": of a person, with no time, and no place or occasion.

    Not "He could speak at the summit", "That could explain the delay".
    """
    lexicon = utterance.language.lexicon
    person = subject_word(utterance, index) in lexicon.voices.persons
    occasion = utterance.lower(verb + 1) in lexicon.standing.prepositions
    return person and not occasion and not has_time(utterance, verb, last)


def is_of_the_best(utterance: Utterance, first: int, index: int) -> bool:
    """As in "the kindest man you could meet": the modal only measures."""
    uses = uses_of(utterance)
    if subject_word(utterance, index) not in uses.addressed:
        return False
    return any(
        utterance.lower(at) in uses.superlatives
        or utterance.lower(at).endswith(uses.superlative_ends or ("\0",))
        for at in range(first, index - 1)
    )


def may_have_been(utterance: Utterance, index: int) -> bool:
    """What "could have" guesses: "could have been started", not "could have been avoided"."""
    uses = uses_of(utterance)
    at = past_adverbs(utterance, index)
    if utterance.lower(at) in uses.causing:
        return True
    if utterance.lower(at) not in utterance.language.lexicon.modality.passives:
        return False
    at = past_adverbs(utterance, at + 1)
    return is_participle(utterance, at) and utterance.lower(at) not in uses.prevented


def is_permission(utterance: Utterance, first: int, index: int) -> bool:
    """Who is allowed to: "anyone over 18 may apply", "residents may only park here"."""
    allowed = uses_of(utterance).allowed
    return utterance.lower(index + 1) in allowed or utterance.lower(first) in allowed
