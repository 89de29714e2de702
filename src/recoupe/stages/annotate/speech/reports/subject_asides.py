"""What a source gives beside a subject: « Les manifestants, 300 selon la préfecture, ont … »."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite, is_finite
from recoupe.stages.annotate.speech.reports.accordings import According
from recoupe.stages.annotate.speech.surface.surface import Utterance


def aside_of_subject(utterance: Utterance, one: According, floor: int) -> int | None:
    """First word of the aside that ends with a source; None where the source tells more.

    A subject without its verb, a comma, some words without a verb; and, behind the source and its
    comma, the verb of the subject. What the sentence tells of the subject is not the source's.
    """
    verb = one.end + 2
    if utterance.lower(one.end + 1) != "," or verb >= len(utterance.words):
        return None
    if not is_finite(utterance, verb) or utterance.words[verb].quoted >= 0:
        return None
    commas = (at for at in range(one.first - 2, floor, -1) if utterance.lower(at) == ",")
    comma = next(commas, None)
    if comma is None or has_finite(utterance, floor, one.first - 1):
        return None
    subject, aside = utterance.words[floor:comma], utterance.words[comma + 1 : one.first]
    if all(any(word.tag == "NUM" for word in words) for words in (subject, aside)):
        # « 600 salariés, 400 selon la direction, ont manifesté »: two counts of one thing.
        return None
    lexicon = utterance.language.lexicon
    if aside[0].lower in joined(lexicon.modality.relatives, lexicon.complementizers):
        return None
    named = any(word.tag in {"NOUN", "PROPN", "PRON"} for word in subject)
    opens = subject[0].tag in {"DET", "NUM"} or subject[0].is_capital
    return comma + 1 if named and opens else None
