"""CSV and TSV → pages or addresses, row by row."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from recoupe.ingest.fields import HTML, TEXT, TITLE, URL, folded, found_in, record_of
from recoupe.ingest.found import Found, refusal
from recoupe.ingest.kinds import MEGABYTE
from recoupe.ingest.names import kept_url
from recoupe.ingest.streams import Source, decoded, in_utf8, lines_of
from recoupe.settings import ReadConfig

DELIMITERS = ",;\t|"
KNOWN = frozenset({*URL, *TEXT, *HTML})


class _TooLong(Exception):
    """A line over the limit."""


def read_table(source: Source, config: ReadConfig) -> Iterator[Found]:
    """A record a row. The first row names the columns; a single column of addresses needs none.

    Reading stops at a field over the page limit: a quotation mark that is never closed takes
    the rest of the file for one field, and rows after it could be anything.
    """
    limit = int(config.max_page_megabytes * MEGABYTE)
    lines = _decoded_lines(source, limit)
    number = 0
    names: list[str] = []
    # The limit of the csv module is one for the whole process; the field is never over the line.
    before = csv.field_size_limit(limit)
    try:
        first = next(lines, "")
        rows = csv.reader(_again(first, lines), delimiter=_delimiter_of(first, source.name))
        for number, row in enumerate(rows, start=1):
            if number > config.max_archive_records:
                yield refusal(source.name, f"more than {number - 1} rows")
                return
            if not any(cell.strip() for cell in row):
                continue
            if not names:
                names = _names_of(row)
                if not names:
                    yield _no_column(source.name)
                    return
                if names != row:
                    yield _found_in_row(names, row, f"{source.name}#{number}")
                continue
            yield _found_in_row(names, row, f"{source.name}#{number}")
    except (csv.Error, _TooLong) as error:
        yield refusal(
            source.name,
            f"broken after {number} rows: {error}",
            "Look for a quotation mark that is not closed; the rows before it are kept.",
        )
    finally:
        csv.field_size_limit(before)
    if not number:
        yield refusal(source.name, "an empty table")


def _names_of(row: Sequence[str]) -> list[str]:
    """Names of the columns; `url` for the column of addresses where the first row has no names."""
    if any(folded(cell) in KNOWN for cell in row):
        return list(row)
    if any(kept_url(cell) for cell in row):
        return ["url" if kept_url(cell) else f"column {at}" for at, cell in enumerate(row)]
    return []


def _found_in_row(names: Sequence[str], row: Sequence[str], place: str) -> Found:
    return found_in(record_of(dict(zip(names, row, strict=False))), place)


def _no_column(name: str) -> Found:
    return refusal(
        name,
        "no column with an address or a text",
        f"Name one column {URL[0]} or {TEXT[0]}, and others {TITLE[0]} and date.",
    )


def _decoded_lines(source: Source, limit: int) -> Iterator[str]:
    for number, line in lines_of(in_utf8(source.stream), limit):
        if line is None:
            raise _TooLong(f"line {number} is over {limit / MEGABYTE:.0f} MB")
        yield f"{decoded(line)}\n"


def _again(first: str, others: Iterator[str]) -> Iterator[str]:
    if first:
        yield first
    yield from others


def _delimiter_of(line: str, name: str) -> str:
    """What stands most between the names of the columns; a tab in a .tsv.

    The csv module's own guess takes a letter for one in a short file.
    """
    if PurePosixPath(name.lower()).suffix == ".tsv":
        return "\t"
    return max(DELIMITERS, key=line.count)
