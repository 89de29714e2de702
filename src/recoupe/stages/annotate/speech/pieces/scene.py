"""What the readers of one utterance share."""

from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.records import ReportForm, Span
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.finiteness import is_adverb
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.pieces.way import Way
from recoupe.stages.annotate.speech.surface.surface import CLOSING, Utterance

BREAKS = frozenset(",»”\"?!…’'–—")
"""Marks that may stand between a content and its incise."""
EDGES = BREAKS | frozenset(CLOSING)
"""These, and every mark that closes."""
MAX_TO_AGENT = 3
"""Words between a passive and its agent: « confirmé mardi par »."""
ENDS = frozenset([".", ",", ";", "!", "?", "…", ""])


@dataclass(frozen=True, kw_only=True)
class Scene:
    """What the readers of one utterance need."""

    text: str
    utterance: Utterance
    number: int
    """Index of the utterance in its article."""
    cues: Sequence[Cue]
    stops: Sequence[int]
    """First words of phrases that are never content: « , selon X »."""
    asides: frozenset[int] = frozenset()
    """All words of such phrases, and of `ways`."""
    ways: Sequence[Way] = ()


def new_draft(
    scene: Scene, cue: Cue, parts: Sequence[Span | None], form: ReportForm, rule: str
) -> Draft:
    """A report without its source."""
    return Draft(
        utterance=scene.number,
        parts=[part for part in parts if part is not None],
        source=None,
        cue=_cue_span(scene.utterance, cue),
        form=form,
        rule=rule,
        verb=cue,
        frame_end=cue.last,
    )


def _cue_span(utterance: Utterance, cue: Cue) -> Span:
    return utterance.span_of(cue.first, cue.last)


def is_quoted(utterance: Utterance, cue: Cue) -> bool:
    """Whether a cue stands in marks."""
    return utterance.words[cue.first].quoted >= 0


def is_impersonal(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a subject stands for nobody: « on »."""
    word = utterance.lower(phrase.first).rpartition("-")[2]
    return phrase.is_pronoun and word in utterance.language.lexicon.impersonal_pronouns


def past_adverbs(utterance: Utterance, index: int) -> int:
    """The first word from there on that is no adverb of the verb group."""
    while True:
        if is_adverb(utterance, index):
            # « vendredi soir » is one, and begins with another.
            index += utterance.adverbial_at(index) or 1
        elif length := utterance.adverbial_at(index):
            index += length
        else:
            return index


def right_limit(scene: Scene, index: int, cues: Sequence[Cue] = ()) -> int:
    """Last word that may belong to a content beginning at a word."""
    limit = len(scene.utterance.words) - 1
    for stop in scene.stops:
        if stop > index:
            limit = min(limit, stop - 1)
    for cue in cues:
        if cue.first > index:
            limit = min(limit, cue.first - 1)
    return limit


def is_any_quoted(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a word among them stands in marks that hold no title or name."""
    return any(
        word.quoted >= 0 and word.quoted not in utterance.named
        for word in utterance.words[first : last + 1]
    )
