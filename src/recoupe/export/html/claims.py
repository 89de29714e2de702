"""The one screen: claims × origins."""

from dataclasses import dataclass

from recoupe.algorithms.origin_keys import origins_behind
from recoupe.export.reader import Passage, Reader
from recoupe.records import Claim, Dossier, Grade, Origin, Statement

GRADE_ORDER: tuple[Grade, ...] = ("denied", "unconfirmed", "expected", "attributed", "asserted")
"""In a folded cell the most reserved grade shows, so that folding hides no reserve."""
QUIET_MARKS = frozenset({"", "news"})
"""What most statements are needs no mark."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """An origin, with the numbers of its pages."""

    place: int
    """Its number among the columns."""
    origin: Origin
    pages: list[int]
    parts: frozenset[int]
    """Those that rest on it for a part of their text only."""

    @property
    def whole(self) -> int:
        """How many of its pages rest on it for more than a part."""
        return len(self.pages) - len(self.parts)


@dataclass(frozen=True, kw_only=True)
class Saying:
    """One statement with its sentence, and the columns it stands in."""

    id: str
    grade: Grade
    negative: bool
    mark: str
    """`background` or `opinion`; empty for the news itself."""
    passage: Passage
    sources: list[str]
    columns: list[int]


@dataclass(frozen=True, kw_only=True)
class Cell:
    """What the pages of one origin say about one claim; no grade where they say nothing."""

    grade: Grade | None
    mixed: bool
    sayings: list[Saying]


@dataclass(frozen=True, kw_only=True)
class Row:
    """One claim."""

    claim: Claim
    label: str
    language: str
    sayings: list[Saying]
    """In the order of their pages."""
    pages: int
    first: int
    """Number of its earliest page."""
    cells: list[Cell]
    """One a column."""
    disputed: bool
    speakers: list[str]
    grades: list[Grade]
    marks: list[str]
    single_root: str
    """Why its pages may rest on one source that none of them names; else empty."""

    @property
    def rests_on_one(self) -> bool:
        """Several pages, and no more than one origin can stand behind them."""
        return self.pages > 1 and self.claim.ceiling == 1


@dataclass(frozen=True, kw_only=True)
class ClaimTable:
    """Claims of several pages in rows; claims of one page in a list."""

    columns: list[Column]
    """Every origin with pages in this story, those with most pages first."""
    used: list[int]
    """Places of the columns in which a row says something: empty ones only take room."""
    rows: list[Row]
    singles: list[Row]

    @property
    def speakers(self) -> list[str]:
        """Everybody who says one of the claims, by name."""
        return sorted({one for row in (*self.rows, *self.singles) for one in row.speakers})


def claim_table(dossier: Dossier, reader: Reader) -> ClaimTable:
    """Claims and origins of a dossier, claims in its own order."""
    columns = _columns(dossier, reader)
    disputed = _disputed_places(dossier)
    rows = [_row(claim, reader, columns, disputed) for claim in dossier.claims]
    shared = [row for row in rows if row.pages > 1]
    return ClaimTable(
        columns=columns,
        used=[
            place
            for place in range(len(columns))
            if any(row.cells[place].sayings for row in shared)
        ],
        rows=shared,
        singles=sorted((row for row in rows if row.pages == 1), key=_stand),
    )


def _stand(row: Row) -> tuple[int, int]:
    return row.first, row.sayings[0].passage.start


def _columns(dossier: Dossier, reader: Reader) -> list[Column]:
    found = [
        (sorted(reader.numbers[page] for page in one.pages if page in reader.numbers), one)
        for one in dossier.origins
    ]
    found.sort(key=lambda one: (-len(one[0]), one[0], one[1].name))
    return [
        Column(
            place=place,
            origin=origin,
            pages=pages,
            parts=frozenset(
                reader.numbers[page] for page in origin.partial if page in reader.numbers
            ),
        )
        for place, (pages, origin) in enumerate(one for one in found if one[0])
    ]


def _disputed_places(dossier: Dossier) -> set[tuple[str, int, int]]:
    """Page and span of every side of a conflict."""
    sides = [side for one in dossier.conflicts for side in (*one.left, *one.right)]
    return {(side.page, side.span.start, side.span.end) for side in sides}


def _row(
    claim: Claim, reader: Reader, columns: list[Column], disputed: set[tuple[str, int, int]]
) -> Row:
    statements = [reader.statement[one] for one in claim.statements if one in reader.statement]
    sayings = [_saying(one, reader, columns) for one in statements]
    sayings.sort(key=lambda one: (one.passage.page, one.passage.start))
    label = next((one for one in statements if one.evidence.exact == claim.label), None)
    return Row(
        claim=claim,
        label=" ".join(claim.label.split()),
        language=reader.article[label.evidence.page].language if label else "",
        sayings=sayings,
        pages=len({one.passage.page for one in sayings}),
        first=sayings[0].passage.page if sayings else 0,
        cells=[
            _cell([one for one in sayings if column.place in one.columns]) for column in columns
        ],
        disputed=any(_is_disputed(one, disputed) for one in statements),
        speakers=sorted({name for one in sayings for name in one.sources[:1]}),
        grades=[one for one in GRADE_ORDER if any(said.grade == one for said in sayings)],
        marks=sorted({one.mark for one in sayings} - {""}),
        single_root=str(getattr(claim, "single_root", None) or ""),
    )


def _saying(statement: Statement, reader: Reader, columns: list[Column]) -> Saying:
    behind = {
        one.id
        for one in origins_behind(
            statement.evidence.page,
            statement.evidence.span,
            [one.origin for one in columns],
            attributed=statement.attribution is not None,
        )
    }
    # A field that came with a later version of the records: older dossiers lack it.
    mark = str(getattr(statement, "nature", None) or "")
    return Saying(
        id=statement.id,
        grade=statement.grade,
        negative=statement.polarity == "negative",
        mark="" if mark in QUIET_MARKS else mark,
        passage=reader.passage(statement.evidence),
        sources=reader.sources_of(statement),
        columns=[one.place for one in columns if one.origin.id in behind],
    )


def _is_disputed(statement: Statement, disputed: set[tuple[str, int, int]]) -> bool:
    span = statement.evidence.span
    return any(
        page == statement.evidence.page and start < span.end and span.start < end
        for page, start, end in disputed
    )


def _cell(here: list[Saying]) -> Cell:
    grades = {one.grade for one in here}
    shown = next((one for one in GRADE_ORDER if one in grades), None)
    return Cell(grade=shown, mixed=len(grades) > 1, sayings=here)
