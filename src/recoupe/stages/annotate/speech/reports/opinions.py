"""« Pour l'opposition, la dette explose »: whose judgement, and not for whom something is done."""

from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, has_finite
from recoupe.stages.annotate.speech.sources.speakable import may_speak
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_TO_JUDGEMENT = 16
"""Words behind « Pour X, » among which a word that judges stands."""


def is_opinion(utterance: Utterance, first: int, phrase: Phrase) -> bool:
    """« Pour Julie Sanz, économiste, « … » »: somebody, at the beginning, and then marks.

    Without marks only whoever is known to judge: « Pour l'opposition, la dette explose ». « Pour
    les enfants, l'entrée est gratuite » tells for whom.
    """
    lexicon = utterance.language.lexicon
    if utterance.adverbial_at(first):
        # « Pour sa défense, il accuse son frère »
        return False
    after = phrase.last + 1
    person = any(
        word.is_capital or lexicon.source_kinds.get(word.lower) in {"person", "collective"}
        for word in utterance.words[phrase.first : phrase.last + 1]
    )
    if phrase.is_pronoun:
        return first == 0 and _is_marked_clause(utterance, after)
    if (
        first == 0
        and _is_clause(utterance, phrase)
        and (_judges(utterance, phrase) or _is_judged(utterance, phrase))
    ):
        return True
    while after < len(utterance.words) and utterance.words[after].quoted < 0:
        if utterance.finite[after] or utterance.words[after].text in {".", ":", ";"}:
            return False
        after += 1
    return first == 0 and person and "," in utterance.lowers[phrase.last + 1 : after]


def _is_marked_clause(utterance: Utterance, comma: int) -> bool:
    """« Pour elle, « la parole doit se libérer » »: a clause in marks right behind the comma.

    In « Pour lui, la « fête » est finie » the page speaks.
    """
    mark = comma + 1
    if utterance.lower(comma) != "," or mark >= len(utterance.words):
        return False
    held = utterance.words[mark].quoted
    return held >= 0 and any(
        utterance.finite[at] and word.quoted == held for at, word in enumerate(utterance.words)
    )


def _judges(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase names somebody whose business it is to judge: an office, an expert."""
    lexicon = utterance.language.lexicon
    lowers = utterance.lowers[phrase.first : phrase.last + 1]
    kinds, judging = lexicon.source_kinds, lexicon.judging
    head = next((lower for lower in lowers if lower in kinds or lower in judging), "")
    if head in judging:
        return True
    named = any(word.is_capital for word in utterance.words[phrase.first : phrase.last + 1])
    return lexicon.source_kinds.get(head) == "person" and named


def _is_judged(utterance: Utterance, phrase: Phrase) -> bool:
    """« Pour la mairie, il s'agit d'un acte isolé »: what follows judges, and tells no fact."""
    lexicon = utterance.language.lexicon
    if not may_speak(utterance, phrase):
        return False
    signs = lexicon.judgement_openers
    return any(
        signs.at(utterance.lowers, at) is not None
        for at in range(phrase.last + 2, min(len(utterance.words), phrase.last + MAX_TO_JUDGEMENT))
    )


def _is_clause(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a comma and a clause with its own subject follow."""
    lexicon = utterance.language.lexicon
    comma = phrase.last + 1
    while comma < len(utterance.words) and utterance.words[comma].text != ",":
        if utterance.finite[comma]:
            return False
        comma += 1
    behind = comma + 1
    return (
        behind < len(utterance.words)
        and (
            utterance.lower(behind) not in lexicon.plain_stops
            or utterance.lower(behind) in lexicon.subject_pronouns
        )
        and has_finite(utterance, behind, len(utterance.words) - 1)
    )
