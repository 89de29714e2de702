"""Who speaks for somebody: « par la voix de son avocat », « via son porte-parole »."""

from collections.abc import Sequence

from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, phrase_after
from recoupe.stages.annotate.speech.pieces.way import Way
from recoupe.stages.annotate.speech.surface.surface import Utterance


def mouth_way(utterance: Utterance, index: int, _cues: Sequence[Cue]) -> Way | None:
    """« par la voix de son avocat », and « , par son avocat, » between commas.

    A preposition alone needs the noun of somebody who speaks for others, and a bare « par » a comma
    before it: « démenti par son avocat » has an agent there, who says so himself.
    """
    lexicon = utterance.language.lexicon
    words = lexicon.relays.mouth_openers.at(utterance.lowers, index)
    phrase = None if words is None else phrase_after(utterance, index + len(words))
    if words is None or phrase is None or phrase.is_pronoun:
        return None
    if len(words) > 1:
        return Way(index, phrase.last, phrase, "mouth") if _is_person(utterance, phrase) else None
    if words[0] in lexicon.agents and utterance.lower(index - 1) != ",":
        return None
    speaks = utterance.lower(phrase.first + 1) in lexicon.relays.mouthpieces
    owned = utterance.lower(phrase.first) in lexicon.possessives | lexicon.definites
    return Way(index, phrase.last, phrase, "mouth") if speaks and owned else None


def _is_person(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase is of somebody: « d'un communiqué » carries words, and speaks for nobody."""
    lexicon = utterance.language.lexicon
    for index in range(phrase.first, phrase.last + 1):
        word = utterance.words[index]
        if word.lower in lexicon.relays.mouthpieces or (
            lexicon.source_kinds.get(word.lower) == "person"
        ):
            return True
        if word.lower in lexicon.noun_links:
            break
    first = utterance.words[phrase.first]
    return first.is_capital and phrase.last > phrase.first
