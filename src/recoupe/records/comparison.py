"""What pages of one story agree on and where they part: claims, figures, conflicts, drifts."""

from typing import Literal

from msgspec import Struct

from recoupe.records.annotations import Grade
from recoupe.records.provenance import Abstention, Decided, Direction, Fold
from recoupe.records.statements import (
    AnchoredAttribution,
    AnchoredMention,
    AnchoredQuantity,
    AnchoredQuote,
    AnchoredTimex,
    Entity,
    Statement,
)
from recoupe.records.text import Evidence

Relation = Literal[
    "first", "same", "revised", "different scope", "approximation of", "outdated copy", "conflict"
]
ConflictKind = Literal[
    "number",
    "time",
    "place",
    "person",
    "role",
    "speaker",
    "polarity",
    "denial",
    "grade",
    "weekday",
    "zone",
    "count",
    "translation",
]
DriftKind = Literal[
    "hardened",
    "softened",
    "source_lost",
    "quote_altered",
    "quote_truncated",
    "quote_merged",
    "quote_other_speaker",
    "denial_dropped",
    "correction_not_carried",
]


class OriginGrades(Struct, frozen=True, kw_only=True):
    """How firmly the pages of one origin tell a claim."""

    origin: str
    grades: tuple[Grade, ...]
    """Sorted, each once."""


class Claim(Struct, frozen=True, kw_only=True):
    """Statements lined up across pages."""

    id: str
    label: str
    """The clearest statement of the group, quoted."""
    statements: tuple[str, ...]
    pages: tuple[str, ...]
    floor: int
    """Fewest origins that may stand behind it, at least 1."""
    ceiling: int
    reasons: tuple[str, ...]
    """Why pages were folded, and what the range rests on."""
    origins: tuple[str, ...]
    grades: tuple[Grade, ...] = ()
    first_page: str | None = None
    """Of its pages, the one published first; None where no page has a date."""
    first_seen: str | None = None
    """When that page was published, ISO 8601."""
    by_origin: tuple[OriginGrades, ...] = ()
    """In the order of `origins`."""
    single_root: str | None = None
    """Why many pages may rest on one unnamed source; None where nothing says so."""
    folds: tuple[Fold, ...] = ()
    """The reasons of the range for machines, surest first."""
    rule: str


class FigurePoint(Struct, frozen=True, kw_only=True):
    """One value of a figure."""

    value: float
    high: float | None = None
    """Upper end where the page gives a range or « plus de »."""
    as_of: str | None
    """ISO 8601: the time the value holds for, else the page's date."""
    source: str | None
    """Entity id of who says so, None in the page's own voice."""
    evidence: Evidence
    relation: Relation
    why: str = ""
    statement: str | None = None
    against: float | None = None
    """Of a score, the lesser number: 1 of "won 3-1", whose value is 3."""

    @property
    def second(self) -> float | None:
        """What stands behind a dash after the value: the upper end, or the rest of a score."""
        if self.against is not None:
            return self.against
        return None if self.high == self.value else self.high


class Figure(Struct, frozen=True, kw_only=True):
    """A quantity followed over time."""

    id: str
    counted: str
    scope: str | None
    unit: str | None = None
    points: tuple[FigurePoint, ...]
    """Sorted by `as_of`."""
    rule: str


class Conflict(Struct, frozen=True, kw_only=True):
    """Two sides that cannot both hold, with the evidence of each."""

    id: str
    kind: ConflictKind
    left: tuple[Evidence, ...]
    right: tuple[Evidence, ...]
    why: str
    """Why it is not a revision, another scope, rounding, or another event."""
    rule: str


class Drift(Struct, frozen=True, kw_only=True):
    """Words that changed on their way from one page to another."""

    id: str
    kind: DriftKind
    left: Evidence
    right: Evidence
    direction: Direction | None
    why: str
    rule: str


class Alignment(Struct, frozen=True, kw_only=True):
    """What `align` finds in one story: annotations in their pages, linked and lined up."""

    entities: tuple[Entity, ...] = ()
    mentions: tuple[AnchoredMention, ...] = ()
    timexes: tuple[AnchoredTimex, ...] = ()
    quantities: tuple[AnchoredQuantity, ...] = ()
    quotes: tuple[AnchoredQuote, ...] = ()
    attributions: tuple[AnchoredAttribution, ...] = ()
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    decisions: tuple[Decided, ...] = ()
    abstentions: tuple[Abstention, ...] = ()


class Comparison(Struct, frozen=True, kw_only=True):
    """What `compare` finds in one story."""

    figures: tuple[Figure, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    drifts: tuple[Drift, ...] = ()
    abstentions: tuple[Abstention, ...] = ()
