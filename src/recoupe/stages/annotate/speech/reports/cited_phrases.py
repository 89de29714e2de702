"""Whom « selon », "according to" cite: the phrase behind, and what of it is the source."""

from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    has_finite,
    is_finite,
    phrase_after,
)
from recoupe.stages.annotate.speech.sources.speakable import is_work
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_HOUSE = 7
"""Words of the body that somebody belongs to, and its comma."""
MAX_BEFORE_AGENT = 6
"""Words between « publiée » and « par »."""


def source_after(utterance: Utterance, index: int) -> Phrase | None:
    """The phrase that begins there, with whom it belongs to and who made it; None for none."""
    phrase = phrase_after(utterance, index)
    if phrase is not None:
        told = utterance.language.lexicon.tellings_openers.at(utterance.lowers, phrase.last + 1)
        teller = None if told is None else phrase_after(utterance, phrase.last + 1 + len(told))
        if teller is not None and is_work(utterance, phrase):
            # « d'après le récit qu'en a fait un rescapé »
            return teller
        phrase = _with_house(utterance, phrase)
        plain = _with_publisher(utterance, _without_subject(utterance, phrase))
        return _with_office(utterance, plain)
    if not utterance.words[index : index + 1]:
        return None
    word = utterance.words[index]
    return (
        Phrase(index, index)
        if word.is_word
        and len(word.text) > 1
        and not is_finite(utterance, index)
        and word.lower not in utterance.language.lexicon.noun_stops
        else None
    )


def _with_office(utterance: Utterance, phrase: Phrase) -> Phrase:
    """As in "According to Ole Brandt, a retired fisherman from Skagen, the nets were cut".

    A noun phrase between two commas behind a name, where a subject and its verb follow the second.
    """
    lexicon = utterance.language.lexicon
    comma = phrase.last + 1
    if not lexicon.head_last or not utterance.words[phrase.last].is_capital:
        return phrase
    opens = utterance.lower(comma) == "," and utterance.lower(comma + 1) in lexicon.determiners
    end = next((at for at in utterance.breaks if at > comma), None) if opens else None
    if end is None or utterance.lower(end) != "," or has_finite(utterance, comma, end):
        return phrase
    subject = phrase_after(utterance, end + 1)
    if subject is None or not lexicon.coordinators.isdisjoint(
        utterance.lowers[comma : subject.last + 1]
    ):
        return phrase
    office = Phrase(phrase.first, end - 1)
    return office if _predicates(utterance, subject.last + 1) else phrase


def _with_house(utterance: Utterance, phrase: Phrase) -> Phrase:
    """« D'après le capitaine Loïc Masson, du Sdis, »: where somebody named belongs."""
    lexicon = utterance.language.lexicon
    start = phrase.last + 2
    if lexicon.zero_complement or utterance.lower(phrase.last + 1) != ",":
        return phrase
    if utterance.lower(start) not in lexicon.noun_links:
        return phrase
    end = next((at for at in utterance.breaks if at > start), None)
    named = utterance.words[phrase.last].is_capital
    if not named or end is None or utterance.words[end].text != "," or end - start > MAX_HOUSE:
        return phrase
    return phrase if has_finite(utterance, start, end) else Phrase(phrase.first, end - 1)


def _without_subject(utterance: Utterance, phrase: Phrase) -> Phrase:
    """« D'après l'enquête, le conducteur, âgé de 23 ans, roulait »: no apposition of the source.

    A second phrase behind whose own aside the verb stands is the subject of what is reported.
    """
    lexicon = utterance.language.lexicon
    comma = next((at for at in utterance.breaks if phrase.first < at < phrase.last), None)
    aside = phrase.last + 1
    if comma is None or utterance.lower(aside) != ",":
        return phrase
    # « D'après les gendarmes, Paul Roy, dont la voiture a brûlé, dormait »
    relative = utterance.lower(aside + 1) in lexicon.modality.relatives
    relative = relative and utterance.words[comma + 1].is_capital
    if utterance.lower(comma + 1) not in lexicon.determiners and not relative:
        return phrase
    end = next((at for at in utterance.breaks if at > aside), None)
    if end is None or utterance.lower(end) != ",":
        return phrase
    if has_finite(utterance, aside, end) and not relative:
        return phrase
    verb = end + 1
    while utterance.lower(verb) in lexicon.light_in_verbs:
        verb += 1
    return Phrase(phrase.first, comma - 1) if _predicates(utterance, verb) else phrase


def _predicates(utterance: Utterance, index: int) -> bool:
    """Whether a verb stands there: a finite one, or a past that looks like a participle."""
    if index >= len(utterance.words):
        return False
    lexicon = utterance.language.lexicon
    word = utterance.words[index]
    past = word.tag == "VERB" and word.lower.endswith(lexicon.past_endings)
    return past or is_finite(utterance, index) or word.lower in lexicon.auxiliaries


def _with_publisher(utterance: Utterance, phrase: Phrase) -> Phrase:
    """« une vidéo publiée mercredi par le Kremlin »: up to its agent, else without « publiée »."""
    lexicon = utterance.language.lexicon
    if "VerbForm=Part" not in utterance.words[phrase.last].form or phrase.last == phrase.first:
        return phrase
    cited = utterance.lower(phrase.last) in lexicon.relays.participles
    head = utterance.lowers[phrase.first : phrase.first + 2]
    if cited and any(lexicon.source_kinds.get(lower) == "unnamed" for lower in head):
        # « une source proche du dossier citée par La Dépêche »: a way of its own
        return Phrase(phrase.first, phrase.last - 1)
    for index in range(phrase.last + 1, phrase.last + MAX_BEFORE_AGENT):
        if utterance.lower(index) in lexicon.agents:
            agent = phrase_after(utterance, index + 1)
            return phrase if agent is None else Phrase(phrase.first, agent.last)
        if utterance.lower(index) in {"", ",", "."}:
            break
    return phrase
