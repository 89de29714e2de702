"""What is found in one article: spans of its text, each with the rule that found it."""

from typing import Literal

from msgspec import Struct

from recoupe.records.text import Span

EntityKind = Literal["person", "organisation", "place", "work", "event", "other"]
MentionForm = Literal["name", "short", "description", "pronoun"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
QuoteForm = Literal["direct", "partial", "scare"]
Grade = Literal["asserted", "attributed", "unconfirmed", "denied", "expected"]
Polarity = Literal["positive", "negative"]
SourceKind = Literal[
    "person",
    "official",
    "organisation",
    "agency",
    "state_media",
    "media",
    "document",
    "collective",
    "unnamed",
]
ReportForm = Literal["direct", "indirect", "nominal", "parenthetical", "continuation"]


class Token(Struct, frozen=True, array_like=True, gc=False):
    """A word or a mark, with what the tagger says of it.

    Tags are the universal parts of speech; `form` joins the UD features that matter here
    with `|`, in alphabetic order: `Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin`.
    """

    start: int
    end: int
    tag: str
    lemma: str
    form: str = ""

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return Span(self.start, self.end)


class Sentence(Struct, frozen=True, order=True, kw_only=True):
    """A sentence of one block."""

    span: Span
    block: int
    """Index of the block it stands in."""


class Mention(Struct, frozen=True, kw_only=True):
    """Words that stand for somebody or something."""

    span: Span
    kind: EntityKind
    form: MentionForm
    name: str
    """The words as a reader would index them: elision and article cut, white space folded."""
    known: str | None = None
    """Key in a table of ours: `country:KP`, `agency:AFP`, `capital:KP`."""
    role: str | None = None
    """Title or apposition beside the name: « ministre russe de la Défense »."""
    rule: str


class Timex(Struct, frozen=True, kw_only=True):
    """A temporal expression, in the terms of TimeML (TIMEX3).

    Source: ISO 24617-1:2012 (ISO-TimeML).
    """

    span: Span
    type: TimexType
    value: str
    """ISO 8601 or TimeML value: `2023-09-13`, `2023-09-13T11:43`, `P18M`, `2023-W37`."""
    interval: tuple[str, str] | None = None
    """First instant, and first instant after, in ISO 8601; None for durations and sets."""
    zone: str | None = None
    """`+09:00`, `UTC`, or None where the text does not tell."""
    anchor: str | None = None
    """The date it was resolved against; None for an expression that stands alone."""
    note: str = ""
    """What does not fit: « jeudi 12 mars 2025 is a Wednesday »."""
    rule: str


class Quantity(Struct, frozen=True, kw_only=True):
    """A number with what it counts."""

    span: Span
    low: float | None
    """Lowest value; None for « moins de 10 »."""
    high: float | None
    """Highest value; None for « plus de 10 »."""
    approximate: bool = False
    unit: str | None = None
    """`km`, `EUR`, `%`; None where things are counted."""
    counted: str | None = None
    """Head of what is counted, a lemma in the language of the text: `mort`, `missile`."""
    scope: str | None = None
    """What narrows it: « grièvement », « à Paris », « par rapport à 2022 »."""
    rule: str


class Quote(Struct, frozen=True, kw_only=True):
    """Words that the page puts between quotation marks."""

    span: Span
    """Without the marks."""
    outer: Span
    """With the marks."""
    form: QuoteForm
    attribution: int | None = None
    """Index into `Annotations.attributions`."""
    rule: str


class Hop(Struct, frozen=True, kw_only=True):
    """One relay between the speaker and the page."""

    label: str
    """« selon l'agence RIA Novosti » gives `RIA Novosti`."""
    kind: SourceKind
    span: Span | None = None
    """Where the page names it; None where it is inferred."""
    mention: int | None = None
    """Index into `Annotations.mentions`."""
    explicit: bool = True


class Attribution(Struct, frozen=True, kw_only=True):
    """Who says what, in the terms of the PARC 3.0 and PolNeAR corpora."""

    content: Span
    """What is attributed to the source, from its first to its last word."""
    parts: tuple[Span, ...] = ()
    """The content without an incise that interrupts it; empty where nothing does."""
    source: Span | None
    """Who is cited: « le préfet ». None where the sentence does not say."""
    cue: Span | None
    """The words that attribute: « a déclaré »."""
    form: ReportForm
    source_kind: SourceKind = "person"
    mention: int | None = None
    """The source in `Annotations.mentions`."""
    chain: tuple[Hop, ...] = ()
    """The speaker first, the relay next to the page last."""
    rule: str


class Clause(Struct, frozen=True, kw_only=True):
    """A stretch that says one checkable thing, and how firmly.

    Source: event factuality as in FactBank (Saurí and Pustejovsky 2009), with the grades of
    newsrooms in place of its scale.
    """

    span: Span
    grade: Grade
    polarity: Polarity = "positive"
    marker: Span | None = None
    """The words that decide the grade: « aurait », "allegedly"."""
    holder: Literal["page", "source"] = "page"
    """Whose commitment the grade is."""
    attribution: int | None = None
    """Index into `Annotations.attributions`."""
    shared: Span | None = None
    """What stands before and belongs to it too, where one sentence tells several things of one
    subject: « Le suspect », of « placé en garde à vue »."""
    rule: str


class Annotations(Struct, frozen=True, kw_only=True):
    """Everything found in one article."""

    page: str
    language: str
    tokens: tuple[Token, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    timexes: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    clauses: tuple[Clause, ...] = ()
