"""Where pages have their words from: reuse, origins, and what stays in doubt."""

from typing import Literal

from msgspec import Struct

from recoupe.records.decision import Decision
from recoupe.records.text import Evidence

ReuseKind = Literal["copy", "abridgement", "rewrite", "translation", "sibling", "quotation"]
PassageKind = Literal["verbatim", "edited", "rewritten", "translated", "quotation", "boilerplate"]
Direction = Literal["left_to_right", "right_to_left"]
OriginKind = Literal[
    "agency",
    "press_release",
    "official",
    "state_media",
    "broadcast",
    "outlet",
    "own_reporting",
    "unknown",
]


class Passage(Struct, frozen=True, kw_only=True):
    """The same words, or the same content, in two pages."""

    left: Evidence
    right: Evidence
    kind: PassageKind
    overlap: float
    """Share of the shorter side's words found on the other, in [0, 1]."""


class Reuse(Struct, frozen=True, kw_only=True):
    """One page shares text with another."""

    id: str
    left: str
    right: str
    kind: ReuseKind
    direction: Direction | None
    why: tuple[str, ...]
    """What kind and direction rest on, a line each."""
    coverage_left: float
    """Share of the left page's words that lie in passages, in [0, 1]."""
    coverage_right: float
    passages: tuple[Passage, ...]
    rule: str


class Ground(Struct, frozen=True, order=True, kw_only=True):
    """What ties one page to one origin."""

    page: str
    rule: str
    """Code of the sign or of the inference: `credit-line`, `takes-text`, `shares-passages`, …"""
    why: str
    evidence: tuple[Evidence, ...] = ()
    """The words that tell it; empty for a credit line that stands outside the text, and for what
    follows from `reuse`."""


class Origin(Struct, frozen=True, kw_only=True):
    """Where wording or information comes from."""

    id: str
    name: str
    kind: OriginKind
    hidden: bool
    """Not in the pile: inferred from credits or shared passages."""
    pages: tuple[str, ...]
    partial: tuple[str, ...] = ()
    """Those of `pages` that rest on it for a part of their text only, as `evidence` tells."""
    reasons: tuple[str, ...]
    evidence: tuple[Evidence, ...] = ()
    passages: tuple[Evidence, ...] = ()
    """Stretches of its `partial` pages that come from it, as other pages show; sorted. What a page
    adds to a text that it takes from another origin is a passage of its outlet."""
    grounds: tuple[Ground, ...] = ()
    """What ties each of its pages to it, sorted."""


class Doubt(Struct, frozen=True, order=True, kw_only=True):
    """Pages that may rest on one text, though too little tells it: nothing is folded for it.

    It lowers the floor of `StoryHead` and `Claim`, never the ceiling.
    """

    pages: tuple[str, ...]
    """Sorted. Two pages of which one may retell the other; or one, that may rest on `origin`."""
    origin: str | None = None
    """Id of the origin that the page may rest on; None where two pages are alike."""
    why: str
    rule: str


class Fold(Struct, frozen=True, kw_only=True):
    """Pages that are held to rest, or that may rest, on one origin: a reason of a range."""

    pages: tuple[str, ...]
    """Sorted, at least two but where one page may rest on an origin of others, and where an origin
    counts beside them."""
    sure: bool
    """Whether it counts for floor and ceiling, and not for one of them alone."""
    rule: str
    """Kind of the reuse (`copy`, …), `same-speaker`, `same-origin`, or the rule of a doubt; the
    passages stand in `reuse`, of the pairs of these pages. `credited-beside` and `cited-beside`
    fold nothing: one origin more is behind a part of these pages, or may be (ceiling only)."""
    origin: str | None = None
    """Id of the origin that they may share."""
    why: str
    """The same in words, as among the reasons."""


class Abstention(Struct, frozen=True, order=True, kw_only=True):
    """What could not be judged, and why."""

    stage: str
    reason: str
    count: int
    examples: tuple[Evidence, ...] = ()


class Decided(Struct, frozen=True, kw_only=True):
    """A decision that touched a story, and what the machine had found there."""

    decision: Decision
    effect: Literal["changed", "confirmed"]
    """`confirmed`: the machine had found the same, and nothing changed."""
    found: tuple[str, ...]
    """What the machine had found, and what still stands against the decision, a line each."""
    reuse: tuple[Reuse, ...] = ()
    """Findings of the machine that were set aside."""
    origins: tuple[Origin, ...] = ()
    """Origins as the machine had them."""


class Provenance(Struct, frozen=True, kw_only=True):
    """What `trace` finds in one story."""

    reuse: tuple[Reuse, ...] = ()
    origins: tuple[Origin, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    """Sorted."""
    decisions: tuple[Decided, ...] = ()
    abstentions: tuple[Abstention, ...] = ()
