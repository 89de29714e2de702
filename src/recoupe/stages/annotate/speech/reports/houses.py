"""« À la mairie, on assure que … », « Chez Airbus, on rappelle que … »: a house speaks."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.chain import can_speak, is_someone
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, phrase_after
from recoupe.stages.annotate.speech.surface.surface import Utterance

SHORTEST_ACRONYM = 3
MAX_HOUSEHOLD = 12
"""Words from « du côté de » to the comma behind those among whom something is said."""


def house_of(utterance: Utterance, subject: Phrase) -> Phrase | None:
    """For whom an impersonal subject speaks; None where its sentence does not begin with a house.

    « À Paris, on dit que » and « Au Japon, on estime que » tell where something is said.
    """
    lexicon = utterance.language.lexicon
    comma = subject.first - 1
    while utterance.lower(comma) in joined(lexicon.wheres, lexicon.clitics):
        # « Chez les pompiers, où l'on souligne »
        comma -= 1
    if comma < 1 or utterance.words[comma].text != ",":
        return None
    told = _household_before(utterance, comma) if comma < subject.first - 1 else None
    if told is not None:
        return told
    wide = lexicon.household_openers.at(utterance.lowers, 0)
    opener = wide or lexicon.house_openers.at(utterance.lowers, 0)
    if opener is None:
        return None
    phrase = phrase_after(utterance, len(opener), comma)
    if phrase is None or phrase.is_pronoun or phrase.last != comma - 1:
        return None
    speaks = can_speak(utterance, phrase) if wide else _is_house(utterance, phrase)
    return phrase if speaks else None


def _household_before(utterance: Utterance, comma: int) -> Phrase | None:
    """« Même colère du côté de la CFDT, où l'on parle de »: those among whom it is said."""
    lexicon = utterance.language.lexicon
    for at in range(max(0, comma - MAX_HOUSEHOLD), comma):
        opener = lexicon.household_openers.at(utterance.lowers, at)
        phrase = None if opener is None else phrase_after(utterance, at + len(opener), comma)
        if phrase is not None and phrase.last == comma - 1 and can_speak(utterance, phrase):
            return None if phrase.is_pronoun else phrase
    return None


def _is_house(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a noun of sources heads a phrase, or an acronym does: « à la SNCF »."""
    lexicon = utterance.language.lexicon
    words = utterance.words[phrase.first : phrase.last + 1]
    head = next((word for word in words if word.lower not in lexicon.determiners), None)
    if head is None:
        return False
    shout = head.text.isupper() and len(head.text) >= SHORTEST_ACRONYM
    return shout or head.lower in lexicon.house_nouns or is_someone(lexicon, head.lower)
