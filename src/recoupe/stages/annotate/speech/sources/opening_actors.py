"""The subject that opens a sentence whose past looks like a participle: "The clerk handed it"."""

from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, phrase_after
from recoupe.stages.annotate.speech.pieces.phrase_words import ends_in_name
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.surface.surface import Utterance, next_comma

_NOUNS = frozenset(["NOUN", "PROPN"])
_PLAIN = frozenset(["NOUN", "VERB", "AUX"])


def opening_actor(utterance: Utterance) -> Phrase | None:
    """As in "The clerk, who was unhurt, handed over $60": what stands before the past.

    With a name that stands in an aside behind it. None where no such past follows, and for
    languages whose pasts look like nothing else.
    """
    lexicon = utterance.language.lexicon
    if not lexicon.past_endings:
        return None
    start = _past_question(utterance)
    phrase = phrase_after(utterance, start)
    if phrase is None or phrase.is_pronoun or utterance.words[start].quoted >= 0:
        return None
    if lexicon.voices.years and utterance.lower(start + 1).endswith(lexicon.voices.years):
        # "The 29-year-old wept", which the tagger takes for two nouns.
        return Phrase(start, start + 1 + (utterance.lower(start + 2) in lexicon.source_kinds))
    past = next((at for at in range(start + 1, phrase.last + 1) if _is_past(utterance, at)), 0)
    noun = past and utterance.words[past - 1].tag in _NOUNS
    if noun or (past and utterance.lower(past - 1) in lexicon.source_kinds):
        # "Council chiefs apologised for the delay", which looks like one phrase
        return phrase_after(utterance, start, past)
    return _before_aside(utterance, phrase)


def _past_question(utterance: Utterance) -> int:
    """First word of the sentence, or of what follows "Asked about the polls, …"."""
    lexicon = utterance.language.lexicon
    asked = utterance.lower(0) in lexicon.relays.got
    if not asked or utterance.lower(1) not in lexicon.voices.asked_of | lexicon.questions:
        return 0
    end = next_comma(utterance, 1, len(utterance.words) - 1)
    return end + 2 if end + 2 < len(utterance.words) else 0


def _before_aside(utterance: Utterance, phrase: Phrase) -> Phrase | None:
    """The phrase, with an aside that ends in a name, where the past stands behind them."""
    verb, last = phrase.last + 1, phrase.last
    if utterance.lower(verb) == "," and "," in utterance.lowers[phrase.first : phrase.last]:
        # "The skipper, Ann Lee, wept": the phrase holds the aside already, and whatever plain word
        # stands behind it is the verb.
        behind = utterance.words[verb + 1 : verb + 2]
        acts = bool(behind) and behind[0].tag in _PLAIN and behind[0].text.islower()
        return phrase if acts else None
    if utterance.lower(verb) == ",":
        end = next_comma(utterance, verb + 1, len(utterance.words) - 1)
        last = end if ends_in_name(utterance, verb + 1, end) else last
        verb = end + 2
    acts = _is_past(utterance, past_adverbs(utterance, verb))
    return Phrase(phrase.first, last) if acts else None


def _is_past(utterance: Utterance, index: int) -> bool:
    endings = tuple(utterance.language.lexicon.past_endings)
    if not 0 <= index < len(utterance.words):
        return False
    return utterance.words[index].tag == "VERB" and utterance.lower(index).endswith(endings)
