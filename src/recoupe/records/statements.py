"""What the pages of one story say, each word at its place: names, times, quotations, statements."""

from typing import Literal

from msgspec import Struct

from recoupe.records.annotations import (
    EntityKind,
    Grade,
    MentionForm,
    Polarity,
    QuoteForm,
    ReportForm,
    SourceKind,
    TimexType,
)
from recoupe.records.text import Evidence

Nature = Literal["background", "opinion"]


class Spelling(Struct, frozen=True, order=True, kw_only=True):
    """One way in which pages write a name."""

    text: str
    pages: tuple[str, ...]


class Entity(Struct, frozen=True, kw_only=True):
    """Whom or what mentions stand for, across the pages of a story."""

    id: str
    name: str
    """The fullest common spelling."""
    kind: EntityKind
    spellings: tuple[Spelling, ...] = ()
    known: str | None = None
    roles: tuple[str, ...] = ()
    """Titles and appositions found beside the name."""
    merges: tuple[str, ...] = ()
    """Why its spellings are held to be one, a line each."""


class AnchoredMention(Struct, frozen=True, kw_only=True):
    """A mention and its entity."""

    evidence: Evidence
    entity: str | None
    form: MentionForm
    rule: str


class AnchoredTimex(Struct, frozen=True, kw_only=True):
    """A timex in its page; fields as in `Timex`."""

    id: str
    evidence: Evidence
    type: TimexType
    value: str
    interval: tuple[str, str] | None
    zone: str | None
    anchor: str | None
    note: str
    rule: str


class AnchoredQuantity(Struct, frozen=True, kw_only=True):
    """A quantity in its page; fields as in `Quantity`."""

    id: str
    evidence: Evidence
    low: float | None
    high: float | None
    approximate: bool
    unit: str | None
    counted: str | None
    scope: str | None
    rule: str


class AnchoredQuote(Struct, frozen=True, kw_only=True):
    """A quote, without its marks, and who spoke."""

    id: str
    evidence: Evidence
    form: QuoteForm
    speaker: str | None
    """Entity id; None where unknown."""
    attribution: str | None
    rule: str


class AnchoredHop(Struct, frozen=True, kw_only=True):
    """One relay of a chain: a known entity, or the label the page gives."""

    entity: str | None
    label: str
    kind: SourceKind
    evidence: Evidence | None
    explicit: bool


class AnchoredAttribution(Struct, frozen=True, kw_only=True):
    """Who says what, with the relays between the speaker and the page."""

    id: str
    evidence: Evidence
    """The content."""
    parts: tuple[Evidence, ...] = ()
    """The content without the incise that interrupts it."""
    source: Evidence | None
    cue: Evidence | None
    form: ReportForm
    source_kind: SourceKind
    entity: str | None
    """The source's entity id."""
    chain: tuple[AnchoredHop, ...]
    """The speaker first, the relay next to the page last."""
    rule: str


class Action(Struct, frozen=True, order=True, kw_only=True):
    """Who does what to whom, in one statement."""

    verb: str
    """Concept of the verb, shared by the languages, else its stem."""
    agent: str | None = None
    """Entity id of who does it; None where the statement names nobody."""
    patient: str | None = None
    """Entity id of whom it is done to."""


class Statement(Struct, frozen=True, kw_only=True):
    """One thing that one page says."""

    id: str
    evidence: Evidence
    sources: tuple[str, ...] = ()
    """Entity ids of those who say it, the speaker first; empty in the page's own voice."""
    attribution: str | None = None
    quotes: tuple[str, ...] = ()
    """Ids of the quotes inside."""
    grade: Grade
    marker: Evidence | None = None
    holder: Literal["page", "source"] = "page"
    polarity: Polarity = "positive"
    timexes: tuple[str, ...] = ()
    quantities: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    """Content lemmas, folded, in order, but those of its times, numbers and names."""
    actions: tuple[Action, ...] = ()
    nature: Nature | None = None
    """Where words or dates mark it as background or opinion; None where nothing does."""
    nature_marker: Evidence | None = None
    """The words that do."""
    shared: Evidence | None = None
    """What stands before it and belongs to it too, where one sentence tells several things of one
    subject. Its names and times are those of the statement as well, its numbers are not."""
    rule: str
