"""Parquet → pages or addresses, row by row: the form in which corpora travel."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from recoupe.ingest.fields import HTML, TEXT, TITLE, URL, folded, found_in, record_of
from recoupe.ingest.found import Found, refusal
from recoupe.ingest.kinds import MEGABYTE, too_large
from recoupe.ingest.streams import Source
from recoupe.records import Page, page_id_of
from recoupe.settings import ReadConfig

ROWS_AT_ONCE = 64
"""Rows unpacked together; a page may be of 30 MB, so that more could fill the memory."""
CAPTURES = frozenset({*HTML, "content", "body", "payload", "rawcontent", "warcpayload"})
"""Columns whose bytes, where they are bytes and not text, are a page as it was captured."""
KNOWN = frozenset({*URL, *TEXT, *HTML, *CAPTURES})


def read_parquet(source: Source, config: ReadConfig) -> Iterator[Found]:
    """A record a row, read batch by batch; only the columns that say something are unpacked.

    A column of bytes (`html`, `content` …) is kept as it is and decoded like any captured page; a
    column of text is read like a table's.
    """
    if find_spec("pyarrow") is None:
        yield refusal(
            source.name, "reading Parquet needs pyarrow", "Type: pip install 'recoupe[parquet]'"
        )
        return
    if source.nested:
        yield refusal(
            source.name,
            "a Parquet file inside an archive",
            "Unpack the archive and give the folder.",
        )
        return
    arrow: Any = import_module("pyarrow")
    number = 0
    try:
        table: Any = import_module("pyarrow.parquet").ParquetFile(source.stream)
        names = [name for name in table.schema_arrow.names if folded(name)]
        if not any(folded(name) in KNOWN for name in names):
            yield refusal(
                source.name,
                "no column with an address or a text",
                f"Name one column {URL[0]} or {TEXT[0]}, and others {TITLE[0]} and date.",
            )
            return
        for batch in table.iter_batches(batch_size=ROWS_AT_ONCE, columns=names):
            for row in batch.to_pylist():
                number += 1
                if number > config.max_archive_records:
                    yield refusal(source.name, f"more than {number - 1} rows")
                    return
                yield _found_in_row(row, f"{source.name}#{number}", config)
    except (arrow.ArrowException, OSError, ValueError) as error:
        yield refusal(
            source.name,
            f"broken after {number} rows: {_first_line(error)}",
            "Get the file again: it is not whole; the rows before it are kept.",
        )
        return
    if not number:
        yield refusal(source.name, "an empty table")


def _found_in_row(row: Mapping[str, Any], place: str, config: ReadConfig) -> Found:
    told = {name: value for name, value in row.items() if not isinstance(value, bytes)}
    # Dates and instants come as Python's own; a record reads them as they are written.
    record = record_of(
        {
            name: value.isoformat() if hasattr(value, "isoformat") else value
            for name, value in told.items()
        }
    )
    capture = _capture_of(row)
    if capture is None:
        return found_in(record, place)
    if len(capture) > config.max_page_megabytes * MEGABYTE:
        return too_large(place, len(capture), config)
    return Page(
        id=page_id_of(capture, record.url),
        content=capture,
        path=place,
        url=record.url,
        media_type="html",
        captured=record.captured,
        published=record.published,
        published_basis=record.basis if record.published else "none",
    )


def _capture_of(row: Mapping[str, Any]) -> bytes | None:
    for name, value in row.items():
        if isinstance(value, bytes) and value and folded(name) in CAPTURES:
            return value
    return None


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
