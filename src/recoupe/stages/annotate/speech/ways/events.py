"""« dans un entretien accordé au Monde »: the occasion on which somebody spoke, and its medium."""

from collections.abc import Sequence

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, is_finite
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.way import Way, is_named, is_told, press_at
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.ways.mouths import mouth_in

MAX_EVENT_WORDS = 5
"""Words between « dans » and its « entretien »."""
MAX_TAIL = 14
"""Words behind an occasion that tell of it: « publié vendredi par Le Monde »."""


def event_way(utterance: Utterance, index: int, cues: Sequence[Cue]) -> Way | None:
    """« dans un entretien accordé au Monde », "in a statement carried by state media"."""
    lexicon = utterance.language.lexicon
    relays = lexicon.relays
    if utterance.lower(index) not in relays.event_openers:
        return None
    first = index + 1
    while utterance.lower(first) in lexicon.addressees:
        # "Responding to a query from Reuters"
        first += 1
    noun = next(
        (
            at
            for at in range(first, min(len(utterance.words), index + 1 + MAX_EVENT_WORDS))
            if utterance.lower(at) in relays.events and not utterance.words[at].is_capital
        ),
        -1,
    )
    if noun < 0 or any(
        not word.is_word or utterance.finite[at] or word.lower in lexicon.plain_stops
        for at, word in enumerate(utterance.words[first:noun], first)
    ):
        return None
    before = utterance.lowers[index + 1 : noun]
    if lexicon.determiners.isdisjoint(before) and not lexicon.head_last:
        return None
    end = _tail_end(utterance, noun)
    said = [cue.first for cue in cues if noun < cue.first <= end and _reports(utterance, cue)]
    if said:
        subject = phrase_before(utterance, said[0], noun + 1)
        end = (said[0] if subject is None else subject.first) - 1
    phrase = _medium_in(utterance, index + 1, noun, end)
    if phrase is None and (by := mouth_in(utterance, noun + 1, end)) is not None:
        return Way(index, max(end, by.last), by, "mouth")
    if phrase is not None and phrase.first > noun:
        end = _before_carrier(utterance, phrase.last, end)
    return Way(index, end, phrase, "event")


def _reports(utterance: Utterance, cue: Cue) -> bool:
    """Whether a verb group is no participle that tells of an occasion: « publié », "posted"."""
    return cue.last > cue.first or utterance.lower(cue.first) not in (
        utterance.language.lexicon.relays.participles
    )


def _tail_end(utterance: Utterance, noun: int) -> int:
    """Last word that tells of an occasion: up to a comma, a colon, marks or a finite verb."""
    lexicon = utterance.language.lexicon
    at = noun + 1
    while at < min(len(utterance.words), noun + 1 + MAX_TAIL):
        word = utterance.words[at]
        if not word.is_word or word.quoted >= 0:
            break
        if word.lower in lexicon.complementizers and not _is_carried(utterance, noun, at):
            break
        if _opens_object(utterance, at):
            break
        if word.lower in lexicon.partitives:
            # « dans une note dont Reuters a publié des extraits »: a way of its own
            break
        if is_finite(utterance, at) and word.lower not in lexicon.relays.participles:
            break
        given = utterance.lower(at - 1) in lexicon.agents and word.lower in lexicon.determiners
        if word.lower in lexicon.subject_pronouns and not given:
            # "released by her publicist"
            break
        at += 1
    return at - 1


def _opens_object(utterance: Utterance, index: int) -> bool:
    """« a annoncé dans un message | la fin de sa carrière »: an article right behind a noun.

    Not « une note publiée | la semaine dernière », nor what a preposition or « de » leads to.
    """
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    if lexicon.head_last or lower not in lexicon.articles or lower in lexicon.noun_links:
        return False
    if utterance.words[index].is_capital:
        # « au quotidien Le Monde »
        return False
    timed = joined(lexicon.standing.times, lexicon.modality.time_words)
    if not timed.isdisjoint(utterance.lowers[index : index + 3]):
        return False
    return utterance.words[index - 1].tag in {"NOUN", "ADJ", "PROPN"}


def _is_carried(utterance: Utterance, noun: int, index: int) -> bool:
    """As in "an interview that aired Sunday on CBS": what became of the occasion."""
    lexicon = utterance.language.lexicon
    behind = index + 1
    while utterance.lower(behind) in lexicon.auxiliaries:
        behind += 1
    return index == noun + 1 and utterance.lower(behind) in lexicon.relays.carried


def _before_carrier(utterance: Utterance, last: int, end: int) -> int:
    """« dans un entretien à la chaîne R, cité par Interfax »: the next way begins there."""
    lexicon = utterance.language.lexicon
    for at in range(last + 1, end):
        carried = utterance.lower(at) in lexicon.relays.carried
        if carried and not lexicon.agents.isdisjoint(utterance.lowers[at + 1 : end + 1]):
            return at - 1
    return end


def _medium_in(utterance: Utterance, first: int, noun: int, end: int) -> Phrase | None:
    """The medium that an occasion names: before its noun ("a BBC interview") or behind it."""
    lexicon = utterance.language.lexicon
    relays = lexicon.relays
    if lexicon.head_last:
        for at in range(first, noun):
            if utterance.words[at].is_capital:
                phrase = press_at(utterance, at)
                if phrase is not None:
                    return Phrase(phrase.first, min(phrase.last, noun - 1))
    links = lexicon.way_links
    interview = utterance.lower(noun) in relays.interviews
    # « lors de ses entretiens avec Poutine »: whom somebody talks with is no medium by that.
    plain = relays.occasion_links
    for at in range(noun + 1, end + 1):
        agent = utterance.lower(at) in lexicon.agents
        if not agent and utterance.lower(at) not in links:
            continue
        carried = not relays.carried.isdisjoint(utterance.lowers[noun + 1 : at])
        phrase = press_at(
            utterance,
            at + 1,
            licensed=carried if agent else interview and utterance.lower(at) not in plain,
        )
        named = phrase is not None and (is_named(utterance, phrase) or is_told(utterance, phrase))
        if phrase is not None and phrase.last <= end and (agent or named):
            return phrase
    return None
