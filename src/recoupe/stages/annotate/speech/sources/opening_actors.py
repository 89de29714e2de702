"""The subject that opens a sentence whose past looks like a participle: "The clerk handed it"."""

from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, phrase_after
from recoupe.stages.annotate.speech.pieces.phrase_words import ends_in_name
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.surface.surface import Utterance, next_comma

_NOUNS = frozenset(["NOUN", "PROPN"])


def opening_actor(utterance: Utterance) -> Phrase | None:
    """As in "The clerk, who was unhurt, handed over $60": what stands before the past.

    With a name that stands in an aside behind it. None where no such past follows, and for
    languages whose pasts look like nothing else.
    """
    lexicon = utterance.language.lexicon
    phrase = phrase_after(utterance, 0) if lexicon.past_endings else None
    if phrase is None or phrase.is_pronoun or utterance.words[0].quoted >= 0:
        return None
    if lexicon.voices.years and utterance.lower(1).endswith(lexicon.voices.years):
        # "The 29-year-old wept", which the tagger takes for two nouns.
        return Phrase(0, 1 + (utterance.lower(2) in lexicon.source_kinds))
    past = next((at for at in range(1, phrase.last + 1) if _is_past(utterance, at)), 0)
    if past and utterance.words[past - 1].tag in _NOUNS:
        # "Council chiefs apologised for the delay", which looks like one phrase
        return phrase_after(utterance, 0, past)
    return _before_aside(utterance, phrase)


def _before_aside(utterance: Utterance, phrase: Phrase) -> Phrase | None:
    """The phrase, with an aside that ends in a name, where the past stands behind them."""
    verb, last = phrase.last + 1, phrase.last
    if utterance.lower(verb) == "," and "," in utterance.lowers[: phrase.last]:
        # "The minister, Ann Lee, brushed it off": the phrase holds the aside already.
        verb += 1
    elif utterance.lower(verb) == ",":
        end = next_comma(utterance, verb + 1, len(utterance.words) - 1)
        last = end if ends_in_name(utterance, verb + 1, end) else last
        verb = end + 2
    return Phrase(0, last) if _is_past(utterance, past_adverbs(utterance, verb)) else None


def _is_past(utterance: Utterance, index: int) -> bool:
    endings = tuple(utterance.language.lexicon.past_endings)
    if not 0 <= index < len(utterance.words):
        return False
    return utterance.words[index].tag == "VERB" and utterance.lower(index).endswith(endings)
