"""« un rapport selon lequel », « des rumeurs selon lesquelles », "a report according to which"."""

from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.surface.signs import SOURCE
from recoupe.stages.annotate.speech.surface.surface import Utterance


def relative_reports(text: str, utterance: Utterance, number: int) -> list[Draft]:
    """« un document selon lequel CONTENT », « des rumeurs selon lesquelles CONTENT ».

    The noun before is the source; rumours have none.
    """
    lexicon = utterance.language.lexicon
    found: list[Draft] = []
    if lexicon.according_relatives.isdisjoint(utterance.lowers):
        return found
    openers = lexicon.according_openers
    for index in utterance.signs[SOURCE]:
        cue = openers.at(utterance.lowers, index)
        inside = 0 < index < len(utterance.words) - 2
        if cue is None or not inside or utterance.words[index].quoted >= 0:
            continue
        last = index + len(cue) - 1
        if utterance.lower(last) not in lexicon.according_relatives:
            last += 1
            if utterance.lower(last) not in lexicon.according_relatives:
                continue
        draft = _relative_report(text, utterance, number, index, last)
        if draft is not None:
            found.append(draft)
    return found


def _relative_report(
    text: str, utterance: Utterance, number: int, first: int, last: int
) -> Draft | None:
    lexicon = utterance.language.lexicon
    behind_comma = utterance.words[first - 1].text == ","
    phrase = _rumour_before(utterance, first) if behind_comma else None
    phrase = phrase or phrase_before(utterance, first - 1 if behind_comma else first)
    span = stretch(text, utterance, last + 1, len(utterance.words) - 1)
    if phrase is None or phrase.is_pronoun or span is None:
        return None
    nouns = [
        at for at in range(phrase.first, phrase.last + 1) if utterance.lower(at) in lexicon.rumours
    ]
    verbal = any(
        word.tag == "VERB" or utterance.finite[at]
        for at, word in enumerate(utterance.words[: phrase.first])
    )
    if nouns and not verbal and not behind_comma:
        return None
    draft = Draft(
        utterance=number,
        parts=[span],
        source=None,
        cue=utterance.span_of(nouns[0] if nouns else first, last),
        form="nominal" if nouns else "parenthetical",
        rule="rumour" if nouns else "preposition of source and relative",
        frame_end=len(utterance.words) - 1,
        kind="unnamed",
    )
    if not nouns:
        draft.take(utterance, phrase)
        draft.frame_end = len(utterance.words) - 1
    return draft


def _rumour_before(utterance: Utterance, end: int) -> Phrase | None:
    """« Des rumeurs ont circulé mardi, selon lesquelles »: the noun stands before the verb."""
    rumours = utterance.language.lexicon.rumours
    found = (index for index in range(end) if utterance.lower(index) in rumours)
    at = next(found, None)
    return None if at is None or utterance.words[at].quoted >= 0 else Phrase(at, at)
