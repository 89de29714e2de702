"""Presents that tell of a time to come, and what has its day.

Source: Imbs 1960, *L'emploi des temps verbaux en français moderne*, ch. 1 (« présent pro futuro »);
Huddleston and Pullum 2002, *The Cambridge Grammar of the English Language*, chapter 3, § 4.2.
"""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.grades.imagined import CENTURY
from recoupe.stages.annotate.speech.grades.moods import (
    any_phrase,
    has_time,
    is_infinitive,
    is_year,
    past_verb_group,
    phrase_at,
)
from recoupe.stages.annotate.speech.grades.voices import Stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite
from recoupe.stages.annotate.speech.surface.surface import Utterance

OPENING = 3
"""A day that opens its clause stands among so many words."""
MAX_TO_ACT = 4
"""Words behind « prévoit » among which its act stands: « prévoit la prochaine fermeture »."""


def is_on_agenda(one: Stretch, index: int) -> bool:  # noqa: PLR0911  one reason a line
    """« La visite commence lundi », "opens on Friday": a present, and a day that is none of many.

    Not « ouvre le lundi », "opens every Friday", nor a clause below: "when it opens on Friday".
    """
    utterance = one.utterance
    modality = utterance.language.lexicon.modality
    verbs = utterance.finite[index] or utterance.finite[min(index + 1, one.last)]
    # A clause has a verb: « le tunnel rouvre lundi », whatever the tagger takes it for.
    if not verbs and has_finite(utterance, one.first, one.last):
        return False
    if one.voice.quoted or has_finite(utterance, one.first, index - 1):
        return False
    if one.lower(index - 1) in utterance.language.lexicon.infinitive_marks:
        # "They agreed to start on Monday"
        return False
    below = joined(modality.uses.subordinators, modality.uses.reasons)
    if any_phrase(utterance.lowers, one.first, index - 1, below):
        return False
    links = utterance.language.lexicon.noun_links
    for at in range(one.first, one.last + 1):
        if one.lower(at - 1) in links:
            # « revient sur sa décision de mardi »: the noun's day
            continue
        if one.lower(at) in modality.announced.agenda_days:
            return _is_once(utterance, at - 1, at + 1)
        if _is_date(utterance, at):
            return _is_once(utterance, at - 2, at + 2) and not _has_year(utterance, at)
        if at > index + 1 and utterance.finite[at] and utterance.words[at].tag == "VERB":
            return False
    return False


def _is_once(utterance: Utterance, before: int, behind: int) -> bool:
    habits = utterance.language.lexicon.modality.announced.habits
    return habits.isdisjoint({utterance.lower(before), utterance.lower(behind)})


def _is_date(utterance: Utterance, index: int) -> bool:
    """« 28 mars », "March 28": a day of the month."""
    here, after = utterance.lower(index), utterance.lower(index + 1)
    if here.isdecimal() and len(here) < len("100"):
        return _is_month(utterance, index + 1)
    return after.isdecimal() and len(after) < len("100") and _is_month(utterance, index)


def _is_month(utterance: Utterance, index: int) -> bool:
    """Whether a month stands there; some are months with their capital only: "May", "March"."""
    months = utterance.language.calendar.months
    word = utterance.words[index : index + 1]
    return bool(word) and (word[0].lower in months or word[0].text in months)


def _has_year(utterance: Utterance, index: int) -> bool:
    """Whether a year stands behind a date: it may be over."""
    return any(is_year(utterance.lower(at)) for at in (index + 2, index + 3))


def is_futurate(one: Stretch, index: int) -> bool:
    """« Le ministre reçoit demain les maires », "the orchestra tours Japan next autumn".

    A present, and a day ahead at a word. Not « le match de demain », « il faut un billet pour
    demain », nor a day of a clause below.
    """
    utterance = one.utterance
    table = utterance.language.lexicon.modality.announced
    first = _first_of_day(utterance, index)
    if first is None or index in one.asides or utterance.lower(first - 1) in table.not_ahead:
        return False
    verb = next(
        (at for at in range(one.first, one.last + 1) if utterance.finite[at] and at != index), None
    )
    if verb is None or not _is_present(utterance, verb):
        return False
    # "to land on the moon next year".
    if one.lower(verb - 1) in utterance.language.lexicon.infinitive_marks:
        return False
    # "is flying to Oslo tomorrow".
    going = "Tense=Pres|VerbForm=Part" in utterance.words[past_verb_group(utterance, verb + 1)].form
    if one.lower(verb) in table.lasting_now and not going:
        return False
    if index < verb:
        return first - one.first < OPENING and "," in utterance.lowers[index : index + OPENING]
    between = range(verb + 1, first)
    joints = utterance.language.lexicon.complementizers
    return not any(
        utterance.finite[at] or is_infinitive(utterance, at) or one.lower(at) in joints
        for at in between
    )


def _first_of_day(utterance: Utterance, index: int) -> int | None:
    """The first word of « demain », « mercredi prochain », "next week"; None elsewhere."""
    modality = utterance.language.lexicon.modality
    lower = utterance.lower(index)
    until = phrase_at(utterance.lowers, index, modality.announced.until)
    if phrase_at(utterance.lowers, index, modality.announced.this_day):
        return index
    if lower in modality.announced.ahead_days or (
        until and has_time(utterance, index + until, index + until + 1)
    ):
        return index
    if lower not in modality.announced.nexts:
        return None
    if utterance.lower(index + 1) in modality.time_words:
        return index
    if utterance.lower(index - 1) not in modality.time_words:
        return None
    # « la semaine prochaine », « mercredi prochain ».
    articles = utterance.language.lexicon.articles
    return index - 2 if utterance.lower(index - 2) in articles else index - 1


def _is_present(utterance: Utterance, index: int) -> bool:
    return "Mood=Ind" in utterance.words[index].form and (
        "Tense=Pres" in utterance.words[index].form
    )


def has_its_day(one: Stretch, index: int) -> bool:
    """« doit … lundi », « doit comparaître »; not « doit céder le passage »."""
    utterance = one.utterance
    if has_time(utterance, one.first, one.last):
        return True
    modality = utterance.language.lexicon.modality
    at = past_verb_group(utterance, index + 1)
    if utterance.lower(at) in modality.passive_infinitives:
        at += 1
    return utterance.lower(at) in modality.announced.appointments


def has_deadline(one: Stretch, index: int) -> bool:
    """As in "the pipe should be mended by Friday": advice has no such end."""
    utterance = one.utterance
    table = utterance.language.lexicon.modality.announced
    if one.lower(index) not in table.deadline_verbs:
        return False
    if any_phrase(utterance.lowers, index, one.last, table.soon):
        # "Delays should clear within the hour"
        return True
    return any(
        one.lower(at) in table.deadline_links and has_time(utterance, at + 1, min(at + 2, one.last))
        for at in range(index + 1, one.last)
    )


def foresees(one: Stretch, index: int) -> bool:
    """« le gouvernement prévoit une hausse de 2 % », not « la loi prévoit une amende »."""
    lexicon = one.utterance.language.lexicon
    table = lexicon.modality.announced
    going = one.utterance.finite[index] or one.utterance.finite[max(index - 1, 0)]
    if one.lower(index) in table.planning and going:
        # "The airport plans a third runway".
        return one.lower(index + 1) in lexicon.modality.indefinites
    if one.lower(index) not in table.foreseeing:
        return False
    if not table.rules.isdisjoint(one.utterance.lowers[one.first : index]):
        return False
    opens = joined(lexicon.determiners, lexicon.modality.conditions_of.indefinite)
    behind = range(index + 1, min(index + MAX_TO_ACT, one.last + 1))
    act = next((at for at in behind if one.lower(at) in table.acts), None)
    return act is not None and one.lower(index + 1) in opens


def is_over(utterance: Utterance, first: int, last: int, verb: int) -> bool:
    """« Elle sera élue à l'Académie en 1981 »: a future beside a year that is over tells a story.

    The year is the verb's own: not « rasera le pont construit en 1921 », « la loi de 1905 ».
    """
    opens = utterance.language.lexicon.modality.imagined.in_a_year
    for at in range(first + 1, last + 1):
        if not _dates(utterance, at, opens):
            continue
        before = utterance.words[at - 2] if at - 2 >= first else None
        described = before is not None and before.tag in {"VERB", "ADJ"} and at - 2 > verb + 2
        if at < verb:
            # « En 1912, », « Ce n'est qu'en 1912 que ».
            tied = utterance.lower(at + 1) in utterance.language.lexicon.complementizers
            return at - first < OPENING or utterance.lower(at + 1) == "," or tied
        return not described and not any(utterance.finite[verb + 1 : at])
    return False


def _dates(utterance: Utterance, index: int, opens: frozenset[str]) -> bool:
    """Whether a year that is over stands there, behind « en » or a month: « en 1890 »."""
    lower = utterance.lower(index)
    if not lower.isdecimal() or len(lower) != len("1890") or int(lower) >= CENTURY:
        return False
    before = utterance.lower(index - 1)
    # « en 1500 exemplaires » is no year.
    behind = utterance.words[min(index + 1, len(utterance.words) - 1)].tag
    dated = before in opens or before in utterance.language.calendar.months
    return dated and behind != "NOUN"


def is_of_anyone(one: Stretch) -> bool:
    """« Quiconque entrera sera puni », "anyone who breaks the rule will be fined": a rule."""
    modality = one.utterance.language.lexicon.modality
    lower, after = one.lower(one.first), one.lower(one.first + 1)
    if lower in modality.announced.anyone:
        return True
    # « Tout contrevenant sera puni », not « tous les trains », « tout le monde ».
    lexicon = one.utterance.language.lexicon
    whole = after in lexicon.articles or after in lexicon.determiners
    word = one.utterance.words[min(one.first + 1, one.last)]
    # « contrevenant » may be taken for a participle.
    noun = word.tag == "NOUN" or "Tense=Pres|VerbForm=Part" in word.form
    return lower in modality.announced.whichever and noun and not whole
