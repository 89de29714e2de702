"""Words whose mood says nothing of the main clause: relative clauses, reasons."""

from recoupe.stages.annotate.speech.grades.moods import phrase_at
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite
from recoupe.stages.annotate.speech.surface.signs import ASIDE
from recoupe.stages.annotate.speech.surface.surface import Utterance

CLOSERS = frozenset([",", ";", "–", "—"])


def aside_words(utterance: Utterance, first: int, last: int) -> frozenset[int]:
    """Words of relative clauses and of reasons: from the opener to the next comma, or to the end.

    « Deux hommes, qui auraient agi seuls, ont été arrêtés » asserts the arrest, and so does « il
    a été arrêté parce qu'il aurait menacé sa voisine ».
    """
    lexicon = utterance.language.lexicon
    relatives, reasons = lexicon.relatives, lexicon.modality.uses.reasons
    lowers = utterance.lowers
    inside: set[int] = set()
    behind = first
    for index in utterance.signs[ASIDE]:
        if not behind < index <= last:
            continue
        opens = lowers[index] in relatives or (
            phrase_at(lowers, index, reasons) > 0 and has_finite(utterance, first, index - 1)
        )
        if opens:
            end = _end_of(utterance, index, last, embedded=not has_finite(utterance, first, index))
            inside.update(range(index, end))
            behind = end
    return frozenset(inside)


def _end_of(utterance: Utterance, index: int, last: int, *, embedded: bool) -> int:
    """First word behind a clause that opens at a word.

    One that stands inside the subject (`embedded`) ends without a comma too, at the verb of the
    main clause: « les hommes qui ont été vus | seraient en fuite ».
    """
    complementizers = utterance.language.lexicon.complementizers
    verbs = 0
    for at in range(index, last + 1):
        if utterance.words[at].text in CLOSERS:
            return at
        if utterance.lower(at) in complementizers:
            embedded = False
        if utterance.finite[at]:
            verbs += 1
            if embedded and verbs > 1:
                return at
    return last + 1
