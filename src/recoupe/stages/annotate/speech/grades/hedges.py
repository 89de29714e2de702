"""Words that withhold commitment, and whether they do so from the clause or from a part of it."""

from recoupe.stages.annotate.speech.grades.conditionals import subordinate_of
from recoupe.stages.annotate.speech.grades.moods import VERB_TAGS, is_conditional, phrase_at
from recoupe.stages.annotate.speech.grades.voices import HEDGE, Stretch, Verdict
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.surface.surface import Utterance

BREAKS = frozenset([",", ";", "–", "—", "(", ")"])
NOUN_TAGS = frozenset(["NOUN", "PROPN"])


def hedge(one: Stretch, index: int) -> Verdict | None:
    """`unconfirmed` where a hedge of the clause begins at a word; None where none does."""
    utterance = one.utterance
    modality = utterance.language.lexicon.modality
    length = phrase_at(utterance.lowers, index, modality.hedges) or _links(utterance, index)
    last = index + length - 1
    if not length or last > one.last:
        return None
    if _is_none(utterance, index, last) or _is_opinion(utterance, index, last):
        return None
    if is_below(utterance, one.first, index):
        return None
    adverb = phrase_at(utterance.lowers, index, modality.adverbs_of_doubt) == length
    if adverb and (_is_of_a_phrase(one, index, last) or _is_supposed(one, index, last)):
        return None
    return Verdict("unconfirmed", one.span(index, last), HEDGE)


def _links(utterance: Utterance, index: int) -> int:
    """1 where a verb tells how a thing looks: "appears deliberate", "seemed unaware"."""
    modality = utterance.language.lexicon.modality
    if utterance.lower(index) not in modality.linking:
        return 0
    at = past_adverbs(utterance, index + 1)
    if at >= len(utterance.words):
        return 0
    word = utterance.words[at]
    looks = word.tag == "ADJ" or "Tense=Past|VerbForm=Part" in word.form
    return int(looks or word.lower in modality.linked)


def is_below(utterance: Utterance, first: int, index: int) -> bool:
    """Whether a hedge or a modal is of a clause below: "what appeared to be", "a car that may".

    Likewise "a call he allegedly made", "when it might reopen", « ce qui semble ».
    """
    lexicon = utterance.language.lexicon
    before = utterance.lower(index - 1)
    if index > first and before in lexicon.modality.what:
        return True
    noun = utterance.words[index - 2] if index > first + 1 else None
    if noun is not None and noun.tag in NOUN_TAGS and utterance.words[index - 1].tag == "PRON":
        if before in lexicon.complementizers:
            return True
        if before in lexicon.subject_pronouns and has_finite(utterance, first, index - 2):
            return True
    return subordinate_of(utterance, first, index) == "question"


def _is_none(utterance: Utterance, first: int, last: int) -> bool:
    """« un risque de crue », « est présumé innocent », "likely voters"."""
    modality = utterance.language.lexicon.modality
    if utterance.lower(first) in modality.nouns_too and _is_noun(utterance, first):
        return True
    behind = utterance.words[min(last + 1, len(utterance.words) - 1)]
    if behind.lower in modality.not_hedged:
        return True
    if utterance.lower(first) not in modality.before_verb or behind.tag in VERB_TAGS:
        return False
    # "is likely a dead end", "A new date is likely."
    lexicon = utterance.language.lexicon
    copula = utterance.lower(first - 1) in lexicon.passive_auxiliaries
    ends = not behind.is_word or behind.tag in {"ADP", "SCONJ"}
    return not (copula and (ends or behind.lower in lexicon.modality.conditions_of.indefinite))


def _is_noun(utterance: Utterance, index: int) -> bool:
    """« un risque de crue »."""
    lexicon = utterance.language.lexicon
    before = utterance.lower(index - 1)
    return utterance.words[index].tag == "NOUN" or (
        before in lexicon.determiners and before not in lexicon.clitics
    )


def _is_opinion(utterance: Utterance, index: int, last: int) -> bool:
    """« ces propos me semblent déplacés », « sans doute faut-il »: a judgement, not a reserve."""
    modality = utterance.language.lexicon.modality
    before = utterance.lower(index - 1)
    # « Cette hypothèse semble peu crédible ».
    at = past_adverbs(utterance, index + 1)
    while utterance.lower(at) in modality.uses.degrees:
        at += 1
    if utterance.lower(index) in modality.judging and utterance.lower(at) in modality.judged_so:
        return True
    if before in modality.to_whom:
        return utterance.lower(index - 2) not in modality.uses.impersonal
    needs = modality.needs_of_now
    return before in needs or utterance.lower(last + 1) in needs


def _is_supposed(one: Stretch, first: int, last: int) -> bool:
    """« je serais probablement parti si … », "would probably lose even if": nothing is told."""
    utterance = one.utterance
    modality = utterance.language.lexicon.modality
    if one.condition != "unreal":
        return False
    return any(
        lower in modality.reported_future or is_conditional(lower, modality)
        for lower in (utterance.lower(first - 1), utterance.lower(last + 1))
    ) or ("Mood=Cnd" in utterance.words[max(first - 1, 0)].form)


def _is_of_a_phrase(one: Stretch, first: int, last: int) -> bool:
    """Whether an adverb of doubt is of a phrase: « l'homme, sans doute ivre, a été arrêté ».

    What the clause tells is told without reserve there. « L'homme, sans doute, était ivre » and
    « était sans doute ivre » are of the clause.
    """
    return _is_of_a_noun(one, first, last) or _is_in_an_aside(one, first, last)


def _is_of_a_noun(  # noqa: PLR0911  one reason a line
    one: Stretch, first: int, last: int
) -> bool:
    """« une grange probablement vide », "an allegedly stolen car", « les soi-disant experts »."""
    utterance = one.utterance
    if first == 0 or last + 1 >= len(utterance.words):
        return False
    # "the virus probably spread": the verb of the clause, taken for a participle.
    if not has_finite(utterance, one.first, first - 1) and not (
        has_finite(utterance, last + 2, one.last)
    ):
        return False
    before, behind = utterance.words[first - 1], utterance.words[last + 1]
    # "those seemingly sharpened handles", "concerns about a clerk potentially leaking names".
    gerund = "Tense=Pres|VerbForm=Part" in behind.form and before.tag in NOUN_TAGS
    if before.tag == "DET" or gerund:
        return True
    # « assurant peut-être un certain pluralisme ».
    if "Tense=Pres|VerbForm=Part" in before.form:
        return True
    described = behind.tag == "ADJ" or "VerbForm=Part" in behind.form
    if before.tag in NOUN_TAGS and not before.is_capital:
        return described
    # "leaked supposedly secret papers", not "it was probably good news".
    named = utterance.words[min(last + 2, one.last)].tag in NOUN_TAGS
    copula = before.lower in utterance.language.lexicon.passive_auxiliaries
    if behind.tag == "ADJ" and named and before.tag in VERB_TAGS and not copula:
        return True
    if before.lower not in utterance.language.lexicon.articles:
        return False
    return described or behind.tag in NOUN_TAGS


def _describes(utterance: Utterance, index: int) -> bool:
    """Whether an adjective or a participle stands there, behind adverbs: « réellement nocif »."""
    at = past_adverbs(utterance, index)
    if at >= len(utterance.words):
        return False
    return utterance.words[at].tag == "ADJ" or "VerbForm=Part" in utterance.words[at].form


def _is_in_an_aside(one: Stretch, first: int, last: int) -> bool:
    """Whether it stands in a part between marks that has more words, and no verb of its own."""
    utterance = one.utterance
    start = first
    while start > one.first and utterance.words[start - 1].text not in BREAKS:
        start -= 1
    end = last
    while end < one.last and utterance.words[end + 1].text not in BREAKS:
        end += 1
    alone = start == first and end == last
    # "The painting, presumably looted, hung in a surgery": whatever the tagger takes it for.
    if start == first and end == last + 1 and end < one.last and start > one.first:
        return "VerbForm" in utterance.words[end].form or utterance.words[end].tag == "ADJ"
    if alone or any(utterance.finite[start : end + 1]):
        return False
    if end == one.last:
        # « …, et peut-être hors la loi », « …, peut-être dangereux »: the end alone is in doubt.
        # « Le câble a cédé, peut-être sous le poids de la neige » leaves open why it all was.
        joint = utterance.lower(start) in utterance.language.lexicon.coordinators
        opens = first == start + 1 if joint else first == start and _describes(utterance, last + 1)
        return opens and has_finite(utterance, one.first, start - 1)
    if utterance.words[end + 1].text == ")":
        return True
    return has_finite(utterance, one.first, start - 1) or has_finite(utterance, end + 1, one.last)
