"""The one screen: claims × origins."""

from dataclasses import dataclass

from recoupe.algorithms.origin_range import origins_behind
from recoupe.export.reader import Passage, Reader
from recoupe.records import Claim, Dossier, Grade, Origin, Statement

GRADE_ORDER: tuple[Grade, ...] = ("denied", "unconfirmed", "expected", "attributed", "asserted")
"""In a folded cell the most reserved grade shows, so that folding hides no reserve."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """An origin, with the numbers of its pages."""

    origin: Origin
    kind: str
    pages: list[int]


@dataclass(frozen=True, kw_only=True)
class Saying:
    """One statement in a cell."""

    id: str
    grade: Grade
    negative: bool
    passage: Passage
    sources: list[str]


@dataclass(frozen=True, kw_only=True)
class Cell:
    """What the pages of one origin say about one claim; empty where they say nothing."""

    grade: Grade | None
    mixed: bool
    sayings: list[Saying]


@dataclass(frozen=True, kw_only=True)
class Row:
    """One claim."""

    claim: Claim
    label: str
    language: str
    pages: int
    cells: list[Cell]
    disputed: bool
    speakers: list[str]
    grades: list[Grade]


def origin_columns(dossier: Dossier, reader: Reader) -> list[Column]:
    """Origins with pages in this story, those with most pages first."""
    columns = [
        Column(
            origin=one,
            kind=one.kind.replace("_", " "),
            pages=sorted(reader.numbers[page] for page in one.pages if page in reader.numbers),
        )
        for one in dossier.origins
    ]
    return sorted(
        (one for one in columns if one.pages),
        key=lambda one: (-len(one.pages), one.pages, one.origin.name),
    )


def claim_rows(
    dossier: Dossier, reader: Reader, columns: list[Column]
) -> tuple[list[Row], list[Row]]:
    """Claims of several pages, and claims of one, each in the dossier's order."""
    disputed = _disputed_places(dossier)
    rows = [_row(claim, reader, columns, disputed) for claim in dossier.claims]
    shared = [row for row in rows if row.pages > 1]
    return shared, [row for row in rows if row.pages == 1]


def used_columns(columns: list[Column], *tables: list[Row]) -> list[int]:
    """Places of the columns in which some row says something: empty ones only take room."""
    return [
        place
        for place in range(len(columns))
        if any(row.cells[place].sayings for rows in tables for row in rows)
    ]


def _disputed_places(dossier: Dossier) -> set[tuple[str, int, int]]:
    """Page and span of every side of a conflict."""
    sides = [side for one in dossier.conflicts for side in (*one.left, *one.right)]
    return {(side.page, side.span.start, side.span.end) for side in sides}


def _row(
    claim: Claim, reader: Reader, columns: list[Column], disputed: set[tuple[str, int, int]]
) -> Row:
    statements = [reader.statement[one] for one in claim.statements if one in reader.statement]
    every = [column.origin for column in columns]
    behind = {one.id: _origins_of(one, every) for one in statements}
    label = next((one for one in statements if one.evidence.exact == claim.label), None)
    language = reader.article[label.evidence.page].language if label else ""
    speakers = sorted({name for one in statements for name in reader.sources_of(one)[:1]})
    return Row(
        claim=claim,
        label=" ".join(claim.label.split()),
        language=language,
        pages=len({one.evidence.page for one in statements}),
        cells=[
            _cell([one for one in statements if column.origin.id in behind[one.id]], reader)
            for column in columns
        ],
        disputed=any(_is_disputed(one, disputed) for one in statements),
        speakers=speakers,
        grades=[one for one in GRADE_ORDER if any(said.grade == one for said in statements)],
    )


def _origins_of(statement: Statement, origins: list[Origin]) -> set[str]:
    """Ids of the origins to name for a statement.

    What a page says in its own voice is its own, also where the next sentence cites an agency.
    """
    page = statement.evidence.page
    if statement.attribution is None:
        origins = [one for one in origins if page not in one.partial]
    return {one.id for one in origins_behind(page, statement.evidence.span, origins)}


def _is_disputed(statement: Statement, disputed: set[tuple[str, int, int]]) -> bool:
    span = statement.evidence.span
    return any(
        page == statement.evidence.page and start < span.end and span.start < end
        for page, start, end in disputed
    )


def _cell(here: list[Statement], reader: Reader) -> Cell:
    grades = {one.grade for one in here}
    shown = next((one for one in GRADE_ORDER if one in grades), None)
    sayings = [
        Saying(
            id=one.id,
            grade=one.grade,
            negative=one.polarity == "negative",
            passage=reader.passage(one.evidence),
            sources=reader.sources_of(one),
        )
        for one in here
    ]
    sayings.sort(key=lambda one: (one.passage.page, one.passage.start))
    return Cell(grade=shown, mixed=len(grades) > 1, sayings=sayings)
