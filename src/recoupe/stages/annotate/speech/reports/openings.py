"""Reports without a verb beside them: headlines, colons, nouns."""

from collections.abc import Callable

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.chain import is_medium
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    has_finite,
    is_finite,
    phrase_after,
)
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.reports.set_off import set_off
from recoupe.stages.annotate.speech.sources.sentence_subjects import is_asked
from recoupe.stages.annotate.speech.sources.speakable import may_speak
from recoupe.stages.annotate.speech.surface.surface import DASHES, Utterance

MAX_BEFORE_SUBJECT = 3
"""Words before the subject of a sentence that ends in a colon: « Sur place, »."""
MAX_TIME_WORDS = 4
"""Words of the time that opens an entry of a live page."""
TIME_UNITS = frozenset(["h", "min", "am", "pm", "a.m", "p.m"])
MAX_TO_OWNER = 3
"""Words between a noun for words and « de »: « la réponse cinglante du maire »."""
MAX_OPENING_ASIDE = 12
"""Words of what stands before the subject and its comma."""
MAX_HEADLINE_SOURCE = 12
"""Words before the colon of a headline."""


def headline_report(  # noqa: PLR0911  one reason a line
    text: str, utterance: Utterance, number: int, is_somebody: Callable[[Phrase], bool]
) -> Draft | None:
    """Macron : « … » · « … » : Macron. The source stands beside the quotation with a colon.

    « Fermeture de la supérette : « … » » names what the words are about, and nobody.
    """
    if ":" not in utterance.lowers or not utterance.quotes:
        return None
    colon = next(
        (
            index
            for index, word in enumerate(utterance.words)
            if word.text == ":" and word.quoted < 0
        ),
        None,
    )
    if colon is None or not 0 < colon < len(utterance.words) - 1:
        return None
    quoted_after = utterance.words[colon + 1].quoted >= 0
    start = _past_time(utterance, colon)
    near = colon - start <= MAX_HEADLINE_SOURCE
    if quoted_after and near and not has_finite(utterance, 0, colon - 1):
        phrase = phrase_after(utterance, start, colon)
        if phrase is None or not (
            utterance.kind == "title" or _reaches(utterance, phrase.last + 1, colon)
        ):
            return None
        if not utterance.words[phrase.first].is_capital or _names_words(utterance, start, colon):
            return None
        letters = all(len(word.text) == 1 for word in utterance.words[start:colon])
        if letters or not is_somebody(phrase):
            return None
        span = stretch(text, utterance, colon + 1, len(utterance.words) - 1)
    elif utterance.words[colon - 1].quoted >= 0 and utterance.kind == "title":
        phrase = phrase_after(utterance, colon + 1)
        if phrase is not None and not _names_speaker(utterance, phrase):
            return None
        span = stretch(text, utterance, 0, colon - 1)
    else:
        return None
    if phrase is None or span is None:
        return None
    phrase = unwrapped(utterance, phrase)
    return set_off(utterance, number, colon, span, phrase, form="direct", rule="name and colon")


def unwrapped(utterance: Utterance, phrase: Phrase) -> Phrase:
    """« le témoignage de Rosa », "the mayor's response": the one whose words they are."""
    lexicon = utterance.language.lexicon
    said = joined(lexicon.voices.said, lexicon.voices.texts)
    first = phrase.first + (utterance.lower(phrase.first) in lexicon.determiners)
    if utterance.lower(first) in said:
        # « le témoignage de Rosa », not "Video Shows Rescue of a Girl"
        compound = utterance.lower(first + 2) in lexicon.voices.compounds
        first += 2 * compound
        near = range(first + 1, min(phrase.last, first + 1 + MAX_TO_OWNER))
        link = next((at for at in near if utterance.lower(at) in lexicon.noun_links), None)
        if link is None or any(word.is_capital for word in utterance.words[first + 1 : link]):
            return phrase
        return Phrase(link + 1, phrase.last)
    if utterance.lower(phrase.last) in said and lexicon.head_last:
        owners = range(phrase.last - 1, phrase.first - 1, -1)
        owner = next((at for at in owners if utterance.lower(at).endswith(("'s", "s'"))), None)
        return phrase if owner is None else Phrase(phrase.first, owner)
    return phrase


def _names_words(utterance: Utterance, start: int, colon: int) -> bool:
    """« Réponse du maire : », « Et d'ajouter : »: what stands there is nobody, but tells who."""
    lexicon = utterance.language.lexicon
    said = joined(lexicon.voices.said, lexicon.voices.texts)
    verbs = lexicon.reporting
    first = utterance.lower(start)
    if first in lexicon.possessives or first in lexicon.determiners:
        first = utterance.lower(start + 1)
    told = any(
        form.tense == "infinitive"
        for lower in utterance.lowers[start:colon]
        for form in verbs.get(lower, ())
    )
    return first in said or (told and utterance.lower(start) in lexicon.coordinators)


def _names_speaker(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a title's phrase behind the colon is a whole speaker, and no clause goes on.

    « « Just do it » : le survêtement devient viral », "'He died': three people killed" tell more.
    """
    after = phrase.last + 1
    ends = after >= len(utterance.words) or not utterance.words[after].is_word
    timed = utterance.lower(after) in utterance.language.lexicon.noun_stops
    return (ends or timed) and may_speak(utterance, phrase)


def _opinion_at(utterance: Utterance) -> Phrase | None:
    """« Pour Paul Roy, le constat est clair : « … » »: the person whom the sentence opens with."""
    lexicon = utterance.language.lexicon
    if (utterance.lower(0),) not in lexicon.opinions:
        return None
    phrase = phrase_after(utterance, 1)
    if phrase is None or utterance.lower(phrase.last + 1) != ",":
        return None
    words = utterance.words[phrase.first : phrase.last + 1]
    person = any(lexicon.source_kinds.get(word.lower) == "person" for word in words)
    return phrase if person or words[0].is_capital else None


def _may_speak(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether the subject of a sentence before a colon is somebody, and opens the sentence."""
    lexicon = utterance.language.lexicon
    if phrase.first > MAX_BEFORE_SUBJECT and not _behind_aside(utterance, phrase):
        return False
    if phrase.is_pronoun:
        opens = phrase.first == 0 or _behind_aside(utterance, phrase)
        return opens and utterance.lower(phrase.first) not in lexicon.impersonal_pronouns
    words = utterance.words[phrase.first : phrase.last + 1]
    human = any(
        lexicon.source_kinds.get(word.lower) is not None or word.is_capital for word in words[1:]
    )
    return human or (words[0].is_capital and words[0].lower not in lexicon.determiners)


def _behind_aside(utterance: Utterance, phrase: Phrase) -> bool:
    """« Interrogée sur ce point, la ministre a botté en touche : »: a comma and no verb before."""
    before = phrase.first - 1
    return (
        before <= MAX_OPENING_ASIDE
        and utterance.lower(before) == ","
        and not has_finite(utterance, 0, before)
        and not any(word.quoted >= 0 for word in utterance.words[: phrase.first])
    )


def _past_time(utterance: Utterance, colon: int) -> int:
    """Behind « 17h50 – » of a live page: the first word of its entry."""
    for index in range(1, min(colon, MAX_TIME_WORDS + 1)):
        timed = all(
            not word.is_word or word.text[0].isdigit() or word.lower in TIME_UNITS
            for word in utterance.words[:index]
        )
        if utterance.words[index].text in DASHES | {":"} and timed:
            return index + 1
    return 0


def _reaches(utterance: Utterance, index: int, colon: int) -> bool:
    """Whether only brackets or a medium stand between a name and its colon: « (sur BFMTV) : »."""
    if index >= colon:
        return True
    if utterance.words[index].text == "(":
        return utterance.words[colon - 1].text == ")"
    while index < colon and utterance.words[index].text == ",":
        index += 1
    if utterance.lower(index) not in utterance.language.lexicon.relay_prepositions:
        return False
    return is_medium(utterance, Phrase(index + 1, colon - 1))


def colon_report(text: str, utterance: Utterance, number: int) -> Draft | None:  # noqa: PLR0911  one reason a line
    """« Bernard n'en revient pas : « … » »: a sentence that ends in a colon and a quotation."""
    if ":" not in utterance.lowers or not utterance.quotes:
        return None
    colon = next(
        (
            index
            for index in range(1, len(utterance.words) - 1)
            if utterance.words[index].text == ":" and utterance.words[index + 1].quoted >= 0
        ),
        None,
    )
    if colon is None or utterance.words[colon - 1].quoted >= 0:
        return None
    voices = utterance.language.lexicon.voices
    if not voices.carriers.isdisjoint(utterance.lowers[max(0, colon - 2) : colon]):
        # « Beaucoup arborent un slogan : « … » »
        return None
    relatives = utterance.language.lexicon.modality.relatives
    verb = next(
        (
            index
            for index in range(1, colon)
            if is_finite(utterance, index)
            and not is_asked(utterance, index)
            and not any(lower in relatives for lower in utterance.lowers[max(0, index - 3) : index])
        ),
        None,
    )
    if verb is None:
        return None
    while verb > 0 and utterance.lower(verb - 1) in utterance.language.lexicon.clitics:
        verb -= 1
    phrase = phrase_before(utterance, verb)
    span = stretch(text, utterance, colon + 1, len(utterance.words) - 1)
    if phrase is None or span is None:
        return None
    opinion = _opinion_at(utterance)
    whose = unwrapped(utterance, phrase)
    owned = whose != phrase and may_speak(utterance, whose)
    if opinion is None and not owned and not _may_speak(utterance, phrase):
        return None
    others = utterance.words[verb:colon]
    if utterance.kind == "title" or any(word.is_capital for word in others):
        return None
    phrase = whose if opinion is None else unwrapped(utterance, opinion)
    rule = "sentence and colon"
    return set_off(utterance, number, colon, span, phrase, form="direct", rule=rule)
