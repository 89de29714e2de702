"""What is found across the pages of one story, and the dossier that carries it."""

from typing import Literal

from msgspec import Struct, field

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
from recoupe.records.decision import Decision
from recoupe.records.page import Article, Skipped
from recoupe.records.story import StoryLink
from recoupe.records.text import Evidence

SCHEMA_VERSION = "1"

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


class TimelineEntry(Struct, frozen=True, kw_only=True):
    """What happened when, according to whom."""

    when: str
    """ISO 8601."""
    label: str
    statements: tuple[str, ...]


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
