"""Grades with their reasons, and who speaks in a stretch, as far as its grade needs to know."""

from collections.abc import Callable
from functools import cached_property
from typing import Literal

from msgspec import Struct

from recoupe.records import Grade, Span
from recoupe.stages.annotate.speech.grades.conditions import Condition, condition_in
from recoupe.stages.annotate.speech.grades.subordinate import aside_words
from recoupe.stages.annotate.speech.surface.surface import Utterance

HEDGE = "hedge"
HEARSAY = "conditional of hearsay"
FUTURE_OF_THEN = "future in the past"
PLAN = "what a plan holds"
TOLD_ON = "a plan is told on"


class Verdict(Struct, frozen=True, gc=False):
    """A grade, with the words that decide it."""

    grade: Grade
    marker: Span | None
    rule: str


class Voice(Struct, frozen=True, kw_only=True, gc=False):
    """Who speaks in a stretch, as far as its grade needs to know."""

    reported: bool = False
    past_report: bool = False
    """Reported by « que » behind a verb in the past: its conditional is the future of then."""
    past_incise: bool = False
    """Reported by a verb in the past that stands behind or between: « a indiqué le préfet »."""
    at_first_hand: bool = False
    """Nobody stands between the page and a speaker with a name."""
    opinion: bool = False
    """The verb gives an opinion: « juge », « estime »."""
    thinks: bool = False
    """The same, before a clause: « estime que la peine serait »."""
    promise: bool = False
    """The verb binds the speaker: « a promis »."""
    hearsay: bool = False
    """In a frame that passes on what others say: « selon nos informations »."""
    by_plan: bool = False
    """What is cited is the plan itself: « selon le projet »."""
    quoted: bool = False
    """In the words of the source."""
    scares: frozenset[int] = frozenset()
    """Quotes of nobody's words: a title tells nothing of the clause around it."""


Before = Literal["plan", "announced", "condition", "dropped", "idea", "story"]
"""What the sentence before is: it lays out a plan, announces, sets a world that is not, gives a
plan up, brings up what somebody would like, or tells a story."""


class Stretch(Struct, frozen=True, eq=False, dict=True):
    """Words `first` to `last` of an utterance, with who says them."""

    utterance: Utterance
    first: int
    last: int
    voice: Voice
    before: Callable[[], Before | None]

    @cached_property
    def condition(self) -> Condition | None:
        """The condition that stands in it."""
        return condition_in(self.utterance, self.first, self.last)

    @cached_property
    def asides(self) -> frozenset[int]:
        """Words whose mood says nothing of the main clause."""
        return aside_words(self.utterance, self.first, self.last)

    def lower(self, index: int) -> str:
        """The word there; empty outside."""
        return self.utterance.lower(index)

    def span(self, first: int, last: int | None = None) -> Span:
        """The words `first` to `last`, or the first alone."""
        return self.utterance.span_of(first, first if last is None else last)


def nothing() -> None:
    """No sentence stands before."""
    return
