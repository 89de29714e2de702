"""Who speaks for somebody: « par la voix de son avocat », « via son porte-parole »."""

from collections.abc import Sequence

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.chain import is_medium, kind_of
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
        if is_medium(utterance, phrase):
            # « par la voix de la télévision publique »
            return Way(index, phrase.last, phrase, "agent")
        return Way(index, phrase.last, phrase, "mouth") if _is_person(utterance, phrase) else None
    if words[0] in lexicon.agents and utterance.lower(index - 1) != ",":
        return None
    owned = joined(lexicon.possessives, lexicon.definites)
    if words[0] not in lexicon.agents:
        owned |= lexicon.vague_determiners
    speaks = _is_mouthpiece(utterance, phrase) and utterance.lower(phrase.first) in owned
    return Way(index, phrase.last, phrase, "mouth") if speaks else None


def mouth_in(utterance: Utterance, first: int, last: int) -> Phrase | None:
    """As in "a letter read out by his sister": who gave what stands there, by agent or mouth."""
    lexicon = utterance.language.lexicon
    if not lexicon.head_last:
        return None
    for at in range(first, last + 1):
        if utterance.lower(at) in joined(lexicon.agents, lexicon.relays.mouth_openers.firsts):
            phrase = phrase_after(utterance, at + 1)
            if phrase is not None and _is_mouthpiece(utterance, phrase):
                return phrase
    return None


def _is_mouthpiece(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether the noun of a phrase is of somebody who speaks for others: "his American lawyer"."""
    between = utterance.language.lexicon.relays.mouthpieces
    if not utterance.language.lexicon.head_last:
        return utterance.lower(phrase.first + 1) in between
    return not between.isdisjoint(utterance.lowers[phrase.first + 1 : phrase.last + 1])


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
    if first.lower in lexicon.possessives and not lexicon.zero_complement:
        # « par la voix de son DRH », « par le canal de sa filiale »
        return kind_of(utterance, phrase.first, phrase.last) != "document"
    return first.is_capital and phrase.last > phrase.first
