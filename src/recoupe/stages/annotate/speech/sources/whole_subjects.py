"""The whole subject, where a phrase read leftwards was cut: "small investors in" Hong Kong."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.finiteness import is_adverb
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, is_finite
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.sources.speakable import is_agent, is_work
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_STEPS = 4
"""Complements of a subject, one inside the other."""
MAX_MARKED = 5
"""Words of a noun in marks, with those."""
MAX_OPENING = 6
"""Words up to the participle behind the noun that opens a sentence."""
MAX_RELATIVE = 10
"""Words of a relative clause between a subject and its verb."""


def whole_subject(utterance: Utterance, subject: Phrase, floor: int = 0) -> Phrase | None:
    """The subject that a cut phrase ends; None where the phrase is the object of another verb.

    `floor` is the first word that may belong to it. « les opposants au » glyphosate, "two people
    briefed on" the talks, "analysts who have done" the calculations; October, in "Clark in October
    said", is none of the subject.
    """
    if not utterance.language.lexicon.standing.people or subject.is_pronoun:
        return subject
    found: Phrase | None = trimmed(utterance, _with_thousands(utterance, subject, floor))
    if found is not None and (
        _is_bare_relative(utterance, found)
        or utterance.lower(found.first) in utterance.language.lexicon.standing.perceived
    ):
        # "see Paris agree", "the purchases Mr. Hale requested"
        return None
    for _ in range(MAX_STEPS):
        if found is None:
            return None
        longer = _one_more(utterance, found, floor)
        if longer == found:
            break
        found = longer
    return None if found is None else _with_marked_noun(utterance, found, floor)


def _with_thousands(utterance: Utterance, subject: Phrase, floor: int) -> Phrase:
    """As in "964,000 people": the comma is of the number."""
    first = subject.first
    while first - 2 >= floor and utterance.is_inside_number(first - 1):
        first -= 2
    return Phrase(first, subject.last)


def _with_marked_noun(utterance: Utterance, subject: Phrase, floor: int) -> Phrase:
    """« les « attendus » de la liste »: the noun that a complement hangs on stands in marks."""
    lexicon = utterance.language.lexicon
    mark = subject.first - 1
    if mark <= floor or utterance.lower(subject.first) not in lexicon.noun_links:
        return subject
    held = utterance.words[mark].quoted
    if held < 0 or utterance.words[mark].is_word:
        return subject
    first = mark
    while first > floor and utterance.words[first - 1].quoted == held:
        first -= 1
    if mark - first > MAX_MARKED:
        return subject
    if first > floor and utterance.lower(first - 1) in lexicon.determiners:
        first -= 1
    return Phrase(first, subject.last)


def _is_bare_relative(utterance: Utterance, phrase: Phrase) -> bool:
    """As in "the purchases Mr. Trump requested": the verb's object and its subject stand together.

    A name follows at once only nouns of people and bodies: "the actor Tom Hanks".
    """
    lexicon = utterance.language.lexicon
    if not lexicon.head_last or utterance.lower(phrase.first) not in lexicon.determiners:
        return False
    for index in range(phrase.first + 1, phrase.last):
        word, after = utterance.words[index], utterance.words[index + 1]
        # "the state-run Global Times": a compound tells what it is.
        noun = word.tag == "NOUN" and "-" not in word.text
        if after.is_capital and not word.is_capital and noun:
            pronoun = utterance.lower(phrase.last) in lexicon.subject_pronouns
            return pronoun or not is_agent(utterance, index)
    return False


def trimmed(utterance: Utterance, subject: Phrase) -> Phrase:
    """Without openers of the clause before it, adverbs and times behind it."""
    standing = utterance.language.lexicon.standing
    first, last = subject.first, subject.last
    for index in range(last - 1, first - 1, -1):
        if utterance.lower(index) in standing.openers and not _joins(utterance, index, first):
            first = index + 1
            break
    if utterance.lower(first) in standing.dates_open and last - first > 1:
        first += 2 * (utterance.lower(first + 1) in standing.times)
    while first < last and _is_plain_adverb(utterance, first):
        first += 1
    while last > first and (
        _is_plain_adverb(utterance, last)
        or _is_time(utterance, last, first)
        or utterance.lower(last) in standing.prepositions
        or utterance.lower(last) in standing.particles
    ):
        last -= 1
    if last < subject.last and "VerbForm=Part" in utterance.words[last].form and last > first:
        # « l'opération menée l'an dernier »
        last -= 1
    return Phrase(first, last)


def _is_plain_adverb(utterance: Utterance, index: int) -> bool:
    """Whether an adverb stands there, and no name: "Chris Early", nor one of some: "the first"."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) in lexicon.standing.alone and (
        utterance.lower(index - 1) in lexicon.articles
    ):
        return False
    trailing = utterance.lower(index) in utterance.language.lexicon.standing.trailing
    plain = index == 0 or not utterance.words[index].is_capital
    return plain and (trailing or is_adverb(utterance, index))


def _joins(utterance: Utterance, index: int, first: int) -> bool:
    """Whether « et » stands between two parts of the subject."""
    return index > first and utterance.lower(index) in utterance.language.lexicon.coordinators


def _is_time(utterance: Utterance, index: int, first: int) -> bool:
    """As in "the court last week ruled", « l'OMS début mars 2020 »: a time behind the head."""
    standing = utterance.language.lexicon.standing
    links = utterance.language.lexicon.noun_links
    opener = index - 1
    while opener > first and utterance.lower(opener).isdigit():
        opener -= 1
    if index - first < 1 or utterance.lower(opener) in links:
        # « l'artiste de 34 ans »
        return False
    if _is_month_of_name(utterance, index):
        return False
    lower = utterance.lower(index)
    dated = lower in standing.dates_open and utterance.lower(index + 1) in standing.times
    year = lower.isdigit() and utterance.lower(index - 1) in standing.times
    return dated or year or lower in standing.times


def _is_month_of_name(utterance: Utterance, index: int) -> bool:
    """As in "rescue chief Wang Jun", "Theresa May": a capital before it, and no other time."""
    before = utterance.words[index - 1]
    if not (utterance.words[index].is_capital and before.is_capital and before.is_word):
        return False
    times = utterance.language.lexicon.standing.times
    months = utterance.language.calendar.months
    month = utterance.words[index].text in months or utterance.lower(index) in months
    return month and before.lower not in times


def _one_more(utterance: Utterance, subject: Phrase, floor: int) -> Phrase | None:  # noqa: PLR0911  one reason a line
    """The phrase with the noun that it is a complement of, one step."""
    lexicon = utterance.language.lexicon
    standing = lexicon.standing
    at = subject.first - 1
    if at < floor:
        return subject
    before = utterance.words[at]
    if before.quoted != utterance.words[subject.first].quoted or not before.is_word:
        return subject
    if before.lower in standing.demonstratives:
        return Phrase(at, subject.last)
    if before.lower in standing.prepositions and at > floor:
        base = _base(utterance, at, floor)
        sent = base is not None and before.lower in lexicon.agents and is_work(utterance, base)
        sent = sent and lexicon.head_last
        if base is None or sent:
            # "A message sent by Pike read": his.
            return subject
        return base if _is_when(utterance, subject) else Phrase(base.first, subject.last)
    if "Tense=Pres|VerbForm=Part" in before.form and not lexicon.head_last:
        # « l'association représentant les pilotes »
        base = phrase_before(utterance, at, floor)
        return subject if base is None or base.is_pronoun or base.last != at - 1 else base
    if "VerbForm=Part" in before.form and _is_when(utterance, subject):
        # « le projet mené l'an dernier »
        return phrase_before(utterance, at, floor)
    if before.tag == "VERB" and before.lower not in lexicon.reporting:
        return _before_relative(utterance, at, floor, subject)
    return subject


def _is_when(utterance: Utterance, subject: Phrase) -> bool:
    """Whether a complement tells only when: "Clark in October", « mené l'an dernier »."""
    times = utterance.language.lexicon.standing.times
    return any(
        utterance.lower(index) in times for index in range(subject.first, subject.last + 1)
    ) and not any(
        utterance.words[index].is_capital and utterance.lower(index) not in times
        for index in range(subject.first, subject.last + 1)
    )


def _base(utterance: Utterance, preposition: int, floor: int) -> Phrase | None:
    """The noun phrase that ends right before a preposition, past its participle."""
    standing = utterance.language.lexicon.standing
    end = preposition
    if utterance.lower(end - 1) in standing.people:
        base = phrase_before(utterance, end, floor)
        return base or Phrase(end - 1, end - 1)
    while end - 1 > floor and _is_participle(utterance, end - 1):
        end -= 1
    base = phrase_before(utterance, end, floor) if end > floor else None
    if base is None or base.is_pronoun or base.last != end - 1:
        return None
    if all(
        utterance.lower(index) in joined(standing.times, standing.dates_open)
        for index in range(base.first, base.last + 1)
    ):
        return None
    if is_finite(utterance, base.last) or utterance.words[base.last].tag in {"VERB", "AUX"}:
        return None
    return base


def _is_participle(utterance: Utterance, index: int) -> bool:
    """As in "officials briefed on the plan"; the tagger takes some for a past."""
    form = utterance.words[index].form
    plain = utterance.lower(index) not in utterance.language.lexicon.reporting
    return "VerbForm=Part" in form or ("Tense=Past" in form and plain)


def _before_relative(utterance: Utterance, verb: int, floor: int, subject: Phrase) -> Phrase | None:
    """The noun whose relative clause a phrase ends: "analysts who have done the calculations"."""
    relatives = utterance.language.lexicon.modality.relatives
    for index in range(verb, max(floor, verb - MAX_RELATIVE) - 1, -1):
        if utterance.lower(index) in relatives and index > floor:
            return phrase_before(utterance, index, floor)
        if not utterance.words[index].is_word:
            break
    return None if is_finite(utterance, verb) else subject


def opening_subject(utterance: Utterance, verb: int) -> Phrase | None:
    """As in "A post shared 41,000 times on Facebook claimed": all that stands before the verb.

    A past form behind the noun that opens the sentence is a participle, where the verb that
    reports follows without a comma or a conjunction: a clause has one verb.
    """
    lexicon = utterance.language.lexicon
    if not lexicon.past_endings or utterance.lower(0) not in lexicon.determiners:
        return None
    past = next((at for at in range(1, min(verb, MAX_OPENING)) if _is_past(utterance, at)), None)
    if past is None or past == verb - 1:
        return None
    between = range(1, verb)
    stops = joined(lexicon.coordinators, lexicon.relatives, lexicon.complementizers)
    if any(
        not (utterance.words[at].is_word or utterance.is_inside_number(at))
        or utterance.words[at].quoted >= 0
        or utterance.lower(at) in stops
        or utterance.lower(at) in lexicon.auxiliaries
        for at in between
    ):
        return None
    return Phrase(0, past - 1)


def _is_past(utterance: Utterance, index: int) -> bool:
    word = utterance.words[index]
    form = word.form
    return word.tag == "VERB" and ("VerbForm=Part" in form or "Tense=Past" in form)
