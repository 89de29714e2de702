"""The dossier of a story: all that is found across its pages, with what it was made by."""

from msgspec import Struct, field

from recoupe.records.comparison import Claim, Conflict, Drift, Figure
from recoupe.records.page import Article, Skipped
from recoupe.records.provenance import Abstention, Decided, Doubt, Fold, Origin, Reuse
from recoupe.records.statements import (
    AnchoredAttribution,
    AnchoredMention,
    AnchoredQuantity,
    AnchoredQuote,
    AnchoredTimex,
    Entity,
    Statement,
)
from recoupe.records.story import StoryLink

SCHEMA_VERSION = "1"


class TimelineEntry(Struct, frozen=True, kw_only=True):
    """What happened when, according to whom."""

    when: str
    """ISO 8601."""
    label: str
    statements: tuple[str, ...]


class StoryHead(Struct, frozen=True, kw_only=True):
    """What the dossier is about."""

    id: str
    title: str
    """Title of the page that stands most in the middle, quoted."""
    title_page: str
    place: str | None = None
    first: str | None = None
    """Earliest publication among its pages, ISO 8601."""
    last: str | None = None
    pages: tuple[str, ...]
    floor: int
    ceiling: int
    reasons: tuple[str, ...] = ()
    folds: tuple[Fold, ...] = ()
    """The reasons of the range for machines, surest first."""
    languages: tuple[str, ...] = ()
    links: tuple[StoryLink, ...] = ()


class MadeBy(Struct, frozen=True, kw_only=True):
    """What made the dossier."""

    name: str = "recoupe"
    version: str
    settings: str
    """SHA-256 of the settings."""
    limits: tuple[str, ...] = ()
    """What this version does not do yet, for the reader."""


class Dossier(Struct, frozen=True, kw_only=True):
    """Everything about one story."""

    schema: str = SCHEMA_VERSION
    story: StoryHead
    made_by: MadeBy
    articles: tuple[Article, ...]
    entities: tuple[Entity, ...] = ()
    mentions: tuple[AnchoredMention, ...] = ()
    timexes: tuple[AnchoredTimex, ...] = ()
    quantities: tuple[AnchoredQuantity, ...] = ()
    quotes: tuple[AnchoredQuote, ...] = ()
    attributions: tuple[AnchoredAttribution, ...] = ()
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    reuse: tuple[Reuse, ...] = ()
    origins: tuple[Origin, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    """What may rest on one text and is not folded: why a floor lies lower than what is shown."""
    figures: tuple[Figure, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    drifts: tuple[Drift, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    decisions: tuple[Decided, ...] = ()
    """What people decided about this story; findings above already follow it."""
    abstentions: tuple[Abstention, ...] = ()
    skipped: tuple[Skipped, ...] = field(default=())
