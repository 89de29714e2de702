"""A person presented at length before the verb: "Jay Roe, an analyst at Dell, Inc., said"."""

from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, is_finite
from recoupe.stages.annotate.speech.surface.surface import MARKS, Utterance

MAX_PRESENTED = 45
"""Words between a name and its verb."""
MIN_NAME = 2
"""Words of a full name; what stands first with one may be a place."""
MAX_NAME = 5


def presented_subject(utterance: Utterance, verb: int, floor: int = 0) -> Phrase | None:
    """The name that opens the clause, with all asides up to the comma before the verb.

    None where no comma stands before the verb, where no full name opens the clause, or where a
    verb stands between that is no relative's: then the nearest phrase is the subject.

    Args:
        utterance: the words.
        verb: first word of the verb that reports.
        floor: first word that may belong to the subject.
    """
    if verb < 1 or utterance.words[verb - 1].text != ",":
        return None
    first = _opening(utterance, verb, floor)
    name = _name_end(utterance, first)
    if name - first < MIN_NAME or utterance.words[name].text != "," or name >= verb - 1:
        return None
    commas = [at for at in range(name + 1, verb - 1) if utterance.words[at].text == ","]
    aside = utterance.words[name + 1]
    # A list of names, or of places, presents nobody.
    presents = not aside.is_capital or aside.lower in utterance.language.lexicon.titles
    presents = presents or utterance.words[name + 1].tag == "ADJ"
    if not commas or not presents or _has_own_verb(utterance, name + 1, verb):
        return None
    return Phrase(first, verb - 2)


def _opening(utterance: Utterance, verb: int, floor: int) -> int:
    """First word of the clause: behind the last mark before the verb, else the floor."""
    start = max(floor, verb - MAX_PRESENTED)
    marks = (at for at in range(verb - 1, start - 1, -1) if utterance.words[at].text in MARKS)
    return next(marks, start - 1 if start == floor else start) + 1


def _name_end(utterance: Utterance, first: int) -> int:
    """The word behind capitals from there on: past "Steve Menet", "J. Roe"."""
    at = first
    limit = min(first + MAX_NAME, len(utterance.words) - 1)
    while at < limit and (utterance.words[at].is_capital or utterance.words[at].text == "."):
        if utterance.lower(at) in utterance.language.lexicon.determiners:
            return first
        at += 1
    return at


def _has_own_verb(utterance: Utterance, first: int, verb: int) -> bool:
    """Whether a finite verb stands there, no relative's: "Ann, a nurse, fell, he said"."""
    relatives = utterance.language.lexicon.relatives
    inside = False
    for at in range(first, verb - 1):
        if utterance.words[at].text == ",":
            inside = False
        elif utterance.lower(at) in relatives:
            inside = True
        elif is_finite(utterance, at) and not inside:
            return True
    return False
