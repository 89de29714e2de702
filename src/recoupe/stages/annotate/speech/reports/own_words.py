"""« en ses termes, « … » », "in his words": a possessive tells whose words they are."""

from collections.abc import Sequence

from recoupe.records import Span
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_TO_MARKS = 4
"""Words between the phrase and the marks that hold the words it speaks of."""


OWN_WORDS = "somebody's own words"
"""The rule of such a report, which is nobody's where nobody spoke before."""


def own_words_reports(
    text: str, utterance: Utterance, number: int, drafts: Sequence[Draft]
) -> list[Draft]:
    """Reports of a phrase that calls marked words somebody's own; none where a verb gives them.

    The subject right before the phrase speaks, else the possessive stands for the last speaker.
    """
    found: list[Draft] = []
    if utterance.language.lexicon.own_words_ends.isdisjoint(utterance.lowers):
        return found
    openers = utterance.language.lexicon.own_words_openers
    index = 0
    while index < len(utterance.words):
        words = openers.at(utterance.lowers, index)
        if words is None or utterance.words[index].quoted >= 0:
            index += 1
            continue
        last = index + len(words) - 1
        span = _content(text, utterance, index, last)
        if span is not None and not any(draft.hull.meets(span) for draft in drafts):
            found.append(_report(utterance, number, span, index, last))
        index = last + 1
    return found


def _content(text: str, utterance: Utterance, first: int, last: int) -> Span | None:
    """The sentence behind the phrase where it opens, else the marked words right beside it."""
    if first == 0:
        marked = any(word.quoted >= 0 for word in utterance.words)
        if not (marked or utterance.lower(last + 1) == ","):
            return None
        return stretch(text, utterance, last + 1, len(utterance.words) - 1)
    before = next(
        (at for at in (first - 1, first - 2) if at >= 0 and utterance.words[at].quoted >= 0), None
    )
    if before is not None:
        begin = before
        while begin > 0 and utterance.words[begin - 1].quoted == utterance.words[before].quoted:
            begin -= 1
        return stretch(text, utterance, begin, before)
    reach = range(last + 1, min(len(utterance.words), last + 2 + MAX_TO_MARKS))
    after = next((at for at in reach if utterance.words[at].quoted >= 0), None)
    if after is None:
        return None
    end = after
    while end + 1 < len(utterance.words) and (
        utterance.words[end + 1].quoted == utterance.words[after].quoted
    ):
        end += 1
    return stretch(text, utterance, after, end)


def _report(utterance: Utterance, number: int, span: Span, first: int, last: int) -> Draft:
    draft = Draft(
        utterance=number,
        parts=[span],
        source=None,
        cue=utterance.span_of(first, last),
        form="parenthetical",
        rule=OWN_WORDS,
        frame_end=last,
    )
    subject = None
    if utterance.lower(first - 1) == "," and utterance.words[first - 2].quoted < 0:
        subject = phrase_before(utterance, first - 1)
    if subject is None:
        lexicon = utterance.language.lexicon
        within = range(first, last + 1)
        # « en ses termes », else « à les entendre »
        at = next((at for at in within if utterance.lower(at) in lexicon.possessives), -1)
        if at < 0:
            at = next(at for at in within[1:] if utterance.lower(at) in lexicon.clitics)
        subject = Phrase(at, at, is_pronoun=True)
    draft.take(utterance, subject)
    draft.frame_end = max(draft.frame_end, last)
    return draft
