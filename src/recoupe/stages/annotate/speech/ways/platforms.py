"""Places where everybody publishes himself, which relay nothing: X, the site of a town."""

from recoupe.stages.annotate.speech.pieces.chain import is_medium
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.surface.surface import Utterance

BARE = 2
"""Words of a platform's name: "Truth Social"."""


def is_platform(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether « sa chaîne Telegram », "X" names nothing but where everybody publishes himself.

    So does « le site de la mairie », where a body publishes what it says.
    """
    if _is_home(utterance, phrase):
        return True
    lexicon = utterance.language.lexicon
    names = [
        word.lower
        for word in utterance.words[phrase.first : phrase.last + 1]
        if word.is_capital and word.lower not in lexicon.determiners
    ]
    return bool(names) and names[0] in lexicon.relays.platforms and len(names) <= BARE


def _is_home(utterance: Utterance, phrase: Phrase) -> bool:
    """« sur le site de la mairie », « le portail du club »: a page of somebody's own."""
    lexicon = utterance.language.lexicon
    at = phrase.first + (utterance.lower(phrase.first) in lexicon.determiners)
    if utterance.lower(at) not in lexicon.relays.homes:
        return False
    while at <= phrase.last and utterance.lower(at) not in lexicon.noun_links:
        if utterance.words[at].is_capital:
            # « le site Studio Sahel »
            return False
        at += 1
    owner = Phrase(at + 1, phrase.last)
    if at >= phrase.last or is_medium(utterance, owner):
        return False
    # « un site d'information »
    return (
        utterance.lower(at + 1) in lexicon.determiners or utterance.lower(at) in lexicon.determiners
    )
