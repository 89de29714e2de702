"""What stands behind commas between a subject and its verb, and tells a thing of its own.

« La halle, qui abrite quarante étals depuis 1998, a fermé lundi » tells two things of one subject,
and so does « Le chalutier, parti dimanche de Lorient, a sombré ». A noun set beside the subject
(« Paul Duval, maire de Brest, a démissionné ») is no news.
"""

from msgspec import Struct

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.relative_clauses import (
    NOMINAL,
    Relative,
    antecedent,
    finite_in,
    object_relative,
    opener_at,
    relative_behind,
    withholds,
)
from recoupe.stages.annotate.speech.surface.surface import Utterance

TWO = 2
MIN_PARTICIPLE = 3
"""Words of a participle with what it takes: « parti de Lorient »."""


class Inside(Struct, frozen=True, gc=False):
    """What is told between the subject of a sentence and its verb."""

    told: tuple[int, int]
    """First and last word of it, between the commas."""
    subject: tuple[int, int]
    rest: int
    """First word of what the sentence tells of its subject."""


def inside_of(utterance: Utterance, first: int, last: int) -> Inside | None:
    """What is told between the subject that opens words `first` to `last` and its verb.

    None where no verb opens the rest, or a quotation stands in either.
    """
    commas = [
        at
        for at in utterance.breaks
        if first < at < last
        and utterance.words[at].text == ","
        and not utterance.is_inside_number(at)
    ]
    if len(commas) < TWO:
        return None
    opened = commas[0]
    while first < opened and utterance.words[first].tag == "CCONJ":
        first += 1
    noun = antecedent(utterance, opened, first)
    if noun is None or noun[0] != first:
        return None
    closed = next((at for at in commas[1:] if _verb_of_rest(utterance, at + 1, last)), None)
    verb = None if closed is None else _verb_of_rest(utterance, closed + 1, last)
    if closed is None or verb is None:
        return None
    told = _reserved(utterance, (opened, closed), first, verb)
    kept = "Mood=Cnd" in utterance.words[verb].form or _is_quoted(utterance, first, last)
    if told is None and not kept and _says_what(utterance, verb + 1, last):
        told = _news(utterance, opened, closed, first)
    return None if told is None else Inside((told, closed - 1), noun, closed + 1)


def _reserved(utterance: Utterance, commas: tuple[int, int], first: int, verb: int) -> int | None:
    """First word of hearsay beside a fact: « Le suspect, qui aurait fui, est blessé ».

    « Le suspect, qui aurait fui, serait blessé »: one voice withholds its word on both.
    """
    opened, closed = commas
    if opener_at(utterance, opened + 1, closed - 1) != opened + 1:
        return None
    spoken = finite_in(utterance, opened + TWO, closed - 1)
    if spoken is None or not withholds(utterance, opened + 1, spoken, closed - 1):
        return None
    relative = relative_behind(utterance, opened, closed - 1, first)
    both = "Mood=Cnd" in utterance.words[verb].form
    return None if relative is None or both else relative.start


def _news(utterance: Utterance, opened: int, closed: int, first: int) -> int | None:
    """First word of a relative clause or a participle that tells a number or a time."""
    counted = _is_counted(utterance, opened + 1, closed - 1)
    relative = _relative(utterance, opened, closed, first) if counted else None
    if relative is not None:
        spoken = finite_in(utterance, opened + TWO, closed - 1)
        unsure = spoken is not None and withholds(utterance, opened + 1, spoken, closed - 1)
        return None if unsure else relative.start
    timed = counted or any(_is_time(utterance, at) for at in range(opened + 1, closed))
    return opened + 1 if timed and _is_participle(utterance, opened + 1, closed - 1) else None


def _is_counted(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a number is told: « , qui compte 38 salariés, », not « , qui était là, ».

    What only says who or what the subject is belongs to it, and other pages leave it out.
    """
    words = utterance.words[first : last + 1]
    return any(word.tag == "NUM" or word.text[0].isdigit() for word in words)


def _is_time(utterance: Utterance, at: int) -> bool:
    lexicon = utterance.language.lexicon
    return utterance.lower(at) in joined(lexicon.standing.times, lexicon.modality.time_words)


def _says_what(utterance: Utterance, first: int, last: int) -> bool:
    """Whether more than a time follows the verb: not « rouvrira dimanche », too bare to compare."""
    return any(
        utterance.words[at].tag in {"NOUN", "PROPN"} and not _is_time(utterance, at)
        for at in range(first, last + 1)
    )


def _relative(utterance: Utterance, opened: int, closed: int, first: int) -> Relative | None:
    if opener_at(utterance, opened + 1, closed - 1) == opened + 1:
        return relative_behind(utterance, opened, closed - 1, first)
    return object_relative(utterance, opened, closed - 1, first)


def _is_participle(utterance: Utterance, at: int, last: int) -> bool:
    """« parti de Lorient dimanche », "built in 1974": not « interrogé par la presse »."""
    lexicon = utterance.language.lexicon
    while at < last and utterance.lower(at) in lexicon.light_in_verbs:
        at += 1
    word = utterance.words[at]
    past = word.tag == "VERB" and "VerbForm=Part" in word.form and "Tense=Past" in word.form
    if not past or last - at + 1 < MIN_PARTICIPLE or word.lower in lexicon.reporting:
        return False
    if finite_in(utterance, at, last) is not None:
        return False
    return any(utterance.words[one].tag in NOMINAL for one in range(at + 1, last + 1))


def _verb_of_rest(utterance: Utterance, at: int, last: int) -> int | None:
    """The finite verb that opens the words from `at` on, behind its clitics."""
    light = utterance.language.lexicon.light_in_verbs
    while at < last and utterance.lower(at) in light and not utterance.finite[at]:
        at += 1
    return at if at <= last and utterance.finite[at] else None


def _is_quoted(utterance: Utterance, first: int, last: int) -> bool:
    words = utterance.words[first : last + 1] if utterance.quotes else ()
    return any(word.quoted >= 0 for word in words)
