"""What a store is asked, and what it answers."""

from msgspec import Struct

from recoupe.records.decision import Decision

FACETS = ("outlet", "language", "speaker", "origin", "grade")
"""What stories and pages are filtered and counted by, beside their days."""


class Filters(Struct, frozen=True, kw_only=True):
    """Which stories or pages are wanted: one of the values of each kind, and none of `without`.

    A story fits where one of its pages, or its dossier, does.
    """

    outlet: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    """BCP 47 tags."""
    speaker: tuple[str, ...] = ()
    """Who is cited, as the dossier prints the name."""
    origin: tuple[str, ...] = ()
    """Names of origins, as the dossier prints them."""
    grade: tuple[str, ...] = ()
    without: tuple[tuple[str, str], ...] = ()
    """(kind, value) pairs to leave out: `("outlet", "Le Fil du Jour")`."""
    since: str | None = None
    """First day of publication, `2025-03-12`."""
    until: str | None = None
    """Last day of publication, included."""
    min_pages: int = 1
    """Stories only: fewest pages."""

    def wanted(self, kind: str) -> tuple[str, ...]:
        """The values asked for of one of `FACETS`."""
        values: tuple[str, ...] = getattr(self, kind)
        return values


class Facet(Struct, frozen=True, kw_only=True):
    """How often a value stands among what was found."""

    kind: str
    value: str
    count: int


class StoryRow(Struct, frozen=True, kw_only=True):
    """A story in a list."""

    id: str
    title: str
    """Of its dossier; of its earliest page where no dossier is made yet."""
    pages: int
    place: str | None = None
    first: str | None = None
    last: str | None = None
    floor: int | None = None
    """Fewest origins; None where no dossier is made yet."""
    ceiling: int | None = None
    languages: tuple[str, ...] = ()
    is_ready: bool = False
    """Whether its dossier is made of all its pages; if not, the last one made is shown."""


class StoryList(Struct, frozen=True, kw_only=True):
    """Some of the stories that were asked for."""

    stories: tuple[StoryRow, ...]
    total: int
    facets: tuple[Facet, ...] = ()
    """Most frequent first within each kind; a story counts once a value."""


class Piece(Struct, frozen=True, kw_only=True):
    """A part of a snippet."""

    text: str
    is_hit: bool = False


class Hit(Struct, frozen=True, kw_only=True):
    """A page that was found."""

    page: str
    story: str | None
    """Id of its story; None where it is not grouped yet."""
    title: tuple[Piece, ...]
    snippet: tuple[Piece, ...]
    outlet: str | None
    language: str
    published: str | None
    span: tuple[int, int] | None = None
    """Code points of the first hit in the article's text; None where only the title has it."""


class Found(Struct, frozen=True, kw_only=True):
    """Some of the pages that were asked for, best first."""

    hits: tuple[Hit, ...]
    total: int
    facets: tuple[Facet, ...] = ()
    facets_of: int = 0
    """Facets are counted over so many of the best hits."""


class TrailStep(Struct, frozen=True, kw_only=True):
    """What happened to a story when pages came, or when somebody decided."""

    story: str
    what: str
    """`began`, `merged into`, `split from`, `gave pages to`, `ended`."""
    other: str
    """The other story; empty where there is none."""
    pages: tuple[str, ...]
    """Ids of the pages that moved."""
    at: str
    """ISO 8601, UTC."""


class Resolved(Struct, frozen=True, kw_only=True):
    """What became of a story id."""

    asked: str
    story: str
    """The story that stands for it now."""
    was: str = ""
    """`merged into` where the id asked for is no longer a story of its own."""


class Logged(Struct, frozen=True, kw_only=True):
    """A decision with its history."""

    decision: Decision
    decided: str
    """ISO 8601, UTC."""
    undone: str | None = None


class Counts(Struct, frozen=True, kw_only=True):
    """How much a store holds."""

    pages: int
    articles: int
    left_out: int
    waiting: int
    """Captured, but not read yet."""
    stories: int
    stale: int
    """Stories whose dossier is to be made."""
    decisions: int
