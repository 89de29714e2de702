"""Whose words a noun before the marks calls them: « la petite phrase du ministre sur « … » »."""

from collections.abc import Sequence

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, phrase_after
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.unframed.marked import Marked

MIN_WORDS = 2
"""One marked word may be anybody's."""
MAX_TO_NOUN = 12
"""Words between a noun for words and the marks."""
MAX_OWNER = 5
"""Words of an owner before its noun: "the minister's blunt remark"."""
_OWNED = ("'s", "s'")


def owned_report(marked: Marked) -> Draft | None:
    """Marked words that a noun for words gives to its owner, or to whom its possessive means."""
    utterance, held = marked.utterance, marked.held
    noun = _noun(utterance, held)
    if noun is None or sum(utterance.words[at].is_word for at in held) < MIN_WORDS:
        return None
    phrase = _owner(marked, noun)
    if phrase is None:
        return None
    draft = marked.by(
        phrase,
        form="nominal",
        rule="noun for somebody's words",
        end=marked.last,
        cue=utterance.span_of(noun, noun),
    )
    draft.frame_end = max(marked.last, noun)
    return draft


def last_words(marked: Marked) -> Draft | None:
    """« … que les derniers mots de son fils ont été « Je t'aime » »: "his last words were"."""
    utterance, held = marked.utterance, marked.held
    lexicon = utterance.language.lexicon
    before = held[0] - 1
    while before > 0 and (
        utterance.lower(before) in lexicon.passive_auxiliaries
        or utterance.lower(before) in lexicon.auxiliaries
    ):
        before -= 1
    if before == held[0] - 1:
        return None
    said = lexicon.voices.said
    reach = range(before, max(-1, before - MAX_OWNER - 1), -1)
    if not any(utterance.lower(at) in said for at in reach):
        return None
    return owned_report(marked)


def _noun(utterance: Utterance, held: Sequence[int]) -> int | None:
    """The last noun for words before the marks, in their clause; else the one right behind them."""
    lexicon = utterance.language.lexicon
    voices = lexicon.voices
    said = voices.said - voices.sayings
    for at in range(held[0] - 1, max(-1, held[0] - MAX_TO_NOUN), -1):
        word = utterance.words[at]
        if word.quoted >= 0 or word.text in {";", ":", "."}:
            break
        if word.lower in said:
            # "the ministry's claim is “not true”" tells of the claim, and not what it is.
            told = range(at + 1, held[0])
            judged = any(utterance.lower(one) in lexicon.passive_auxiliaries for one in told)
            return None if judged and word.lower not in voices.uttered else at
    behind = held[-1] + 1
    return behind if utterance.lower(behind) in said else None


def _owner(marked: Marked, noun: int) -> Phrase | None:
    utterance, held = marked.utterance, marked.held
    lexicon = utterance.language.lexicon
    edge = min(noun, held[0])
    if noun < held[0]:
        after = noun + 1
        if utterance.lower(after) in joined(lexicon.noun_links, lexicon.voices.senders):
            start = after if utterance.lower(after) in lexicon.determiners else after + 1
            phrase = phrase_after(utterance, start, held[0])
            if phrase is not None and marked.names_somebody(phrase):
                return phrase
    for at in range(edge - 1, max(-1, edge - MAX_OWNER), -1):
        word = utterance.words[at]
        if not word.is_word or word.quoted >= 0:
            return None
        if word.lower in lexicon.possessives:
            return Phrase(at, at, is_pronoun=True)
        if word.lower.endswith(_OWNED) and lexicon.head_last:
            first = at
            while first > 0 and (
                utterance.words[first - 1].is_capital
                or utterance.lower(first - 1) in lexicon.determiners
            ):
                first -= 1
            phrase = Phrase(first, at)
            return phrase if marked.names_somebody(phrase) or word.is_capital else None
    return None
