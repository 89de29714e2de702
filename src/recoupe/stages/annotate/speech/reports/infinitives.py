"""Where the content behind a verb is an infinitive: « affirme vouloir », "vowed to"."""

import re

from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_TO_INFINITIVE = 7
"""« de ne plus jamais s'y rendre »: from the mark to the infinitive."""
MAX_CLITICS = 2


def begins_infinitive(utterance: Utterance, cue: Cue, index: int, past: int) -> bool:
    """Whether an infinitive that is said begins at a word; `past` is past to whom it was said."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    if not cue.takes("infinitive"):
        return False
    if lower not in lexicon.infinitive_marks and not is_infinitive(utterance, index):
        return False
    behind = past_adverbs(utterance, past)
    addressed = utterance.lower(behind) in lexicon.addressees and lower in lexicon.auxiliaries
    if index != behind and not addressed:
        return False
    if lower in lexicon.infinitive_marks and not _leads_to_infinitive(utterance, index + 1):
        # « celui dit de sainte Agathe », « la loi dite de finances »
        return False
    if lexicon.zero_complement:
        return index + 1 < len(utterance.words) and not utterance.words[index + 1].is_capital
    return True


def _leads_to_infinitive(utterance: Utterance, index: int) -> bool:
    """Whether no noun stands before the infinitive: « de ne pas s'y rendre »; English says "to"."""
    if utterance.language.lexicon.zero_complement or is_infinitive(utterance, index - 1):
        return True
    for word in utterance.words[index : index + MAX_TO_INFINITIVE]:
        if not word.tag or "VerbForm=Inf" in word.form:
            return True
        if word.tag in {"NOUN", "PROPN", "DET", "NUM", "PUNCT"}:
            return False
    return False


def is_infinitive(utterance: Utterance, index: int) -> bool:
    """« affirme vouloir », « espère se maintenir », « dit s'en être aperçu »."""
    lexicon = utterance.language.lexicon
    if not lexicon.infinitive:
        return False
    at = index
    while at < index + MAX_CLITICS and utterance.lower(at) in lexicon.clitics:
        at += 1
    if at >= len(utterance.words):
        return False
    word = utterance.words[at]
    if word.tag:
        return "VerbForm=Inf" in word.form
    return re.fullmatch(lexicon.infinitive, word.lower) is not None and not word.is_capital
