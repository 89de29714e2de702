"""An incise between the marks: « A, a dit X, B »."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.chain import is_someone
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import INSIDE_MARKS, Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    is_complement,
    is_finite,
    phrase_after,
)
from recoupe.stages.annotate.speech.pieces.scene import Scene, is_impersonal, new_draft
from recoupe.stages.annotate.speech.reports.inversion import main_finite, subject_behind
from recoupe.stages.annotate.speech.surface.surface import Utterance

OPENERS = frozenset([",", "?", "!", "…"])
"""What stands before an incise."""
MAX_PIECES = 3
"""« le capitaine | , Boubacar Sylla | , 29 ans | , au coup de sifflet final »."""
MAX_ABSOLUTE = 6
"""Words of how somebody stands: « micro en main »."""
MAX_TO_NOUN = 2
"""Words before the noun of an apposition: « la première adjointe »."""


def find_inner_incise(scene: Scene, cue: Cue) -> Draft | None:
    """« A, a-t-il dit, B »: the incise stands inside the marks."""
    utterance = scene.utterance
    if utterance.lower(cue.first - 1) not in OPENERS or cue.is_gerund:
        return None
    if not cue.takes("quote") and not cue.takes("clause"):
        return None
    phrase = (
        Phrase(cue.pronoun, cue.pronoun, is_pronoun=True)
        if cue.pronoun is not None
        else _subject(utterance, cue.last + 1)
    )
    if phrase is None or _is_appeal(utterance, cue, phrase):
        return None
    if is_impersonal(utterance, phrase) or is_complement(utterance, phrase.first):
        return None
    stop = incise_end(utterance, cue.first, max(cue.last, phrase.last), phrase)
    if stop is None:
        return None
    held = utterance.words[cue.first].quoted
    inside = [at for at, word in enumerate(utterance.words) if word.quoted == held]
    parts = (
        stretch(scene.text, utterance, inside[0] + 1, cue.first - 1),
        stretch(scene.text, utterance, stop + 1, inside[-1] - 1),
    )
    draft = new_draft(scene, cue, parts, "direct", INSIDE_MARKS)
    draft.take(utterance, phrase)
    return draft


def _is_appeal(utterance: Utterance, cue: Cue, phrase: Phrase) -> bool:
    """As in "It will rain, believe me," "She came, thank heaven": a bare form before its object."""
    lexicon = utterance.language.lexicon
    if not lexicon.zero_complement:
        return False
    if utterance.lower(phrase.last) in lexicon.standing.accusatives:
        return True
    bare = all(verb.lemma == utterance.lower(cue.first) for verb in cue.verbs)
    several = phrase.is_pronoun or utterance.lower(phrase.last).endswith("s")
    return bare and cue.tense == "present" and not several


def _subject(utterance: Utterance, index: int) -> Phrase | None:
    if utterance.language.lexicon.zero_complement:
        # "There are rules to resistance, rules to war": nobody is told anything there.
        return phrase_after(utterance, index)
    return subject_behind(utterance, index)


def incise_end(utterance: Utterance, first: int, last: int, subject: Phrase) -> int | None:
    """The comma or stop that ends an incise between marks; None where it cannot be one.

    Args:
        utterance: where it stands.
        first: its verb.
        last: last word of its verb and subject.
        subject: who says it.

    What tells of the speaker or of the occasion stays in it: « a lâché le capitaine, Boubacar
    Sylla, au coup de sifflet final, on a été ridicules ».
    """
    held = utterance.words[first].quoted
    relatives = utterance.language.lexicon.modality.relatives
    complementizers = utterance.language.lexicon.complementizers
    below = False
    pieces = 0
    at = last + 1
    while at < len(utterance.words) and utterance.words[at].quoted == held:
        word = utterance.words[at]
        if word.lower in relatives or word.lower in complementizers:
            # « a-t-il répété avant que les jurés ne se retirent. »
            below = True
        elif word.text in {".", ";"}:
            return at
        elif word.text == ",":
            pieces += 1
            if pieces > MAX_PIECES or not _tells_more(utterance, at + 1, subject):
                return at
            below = False
        elif not below and is_finite(utterance, at):
            return None
        at += 1
    return None


def _tells_more(  # noqa: PLR0911  one reason a line
    utterance: Utterance, start: int, subject: Phrase
) -> bool:
    """Whether a piece between two commas tells of who speaks, or when, and is none of the words."""
    lexicon = utterance.language.lexicon
    end = _piece_end(utterance, start)
    if lexicon.zero_complement or subject.is_pronoun or end is None:
        return False
    if start >= end or main_finite(utterance, start, end - 1):
        return False
    word = utterance.words[start]
    named = utterance.words[subject.last].is_capital
    if word.is_capital:
        # « le capitaine, Boubacar Sylla, », not « le capitaine, Paris, »
        return not named
    if word.text.isdigit():
        return utterance.lower(start + 1) in lexicon.voices.years
    if lexicon.voices.aside_openers.at(utterance.lowers, start) is not None:
        return True
    gerund = utterance.words[start + 1].form if start + 1 < end else ""
    if word.lower in lexicon.gerund_prepositions and "Tense=Pres|VerbForm=Part" in gerund:
        # « …, en montrant la façade noircie. »
        return True
    if word.tag == "NOUN" and _is_absolute(utterance, start, end):
        return True
    noun = start + (word.lower in joined(lexicon.definites, lexicon.vague_determiners))
    near = utterance.words[noun : min(end, noun + MAX_TO_NOUN)]
    if any(is_someone(lexicon, one.lower) for one in near):
        return True
    # « Sandrine Pujol, partie civile, »
    return named and word.tag == "NOUN"


def _is_absolute(utterance: Utterance, start: int, end: int) -> bool:
    """« …, casque sous le bras. », « …, tête baissée, »: how he stood there, without an article."""
    behind = utterance.words[start + 1]
    led = behind.tag == "ADP" or "VerbForm=Part" in behind.form
    return led and end - start <= MAX_ABSOLUTE and utterance.words[end].text == "."


def _piece_end(utterance: Utterance, start: int) -> int | None:
    """The comma or stop behind which words in the same marks go on; None for the last piece."""
    held = utterance.words[start - 1].quoted
    at = start
    while at < len(utterance.words) and utterance.words[at].quoted == held:
        if utterance.words[at].text in {",", ".", ";"}:
            behind = utterance.words[at + 1 : at + 2]
            return at if behind and behind[0].quoted == held and behind[0].is_word else None
        at += 1
    return None
