"""WARC files → pages, streamed."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from recoupe.ingest.kinds import MEGABYTE, too_large
from recoupe.records import Page, Skipped, page_id_of
from recoupe.records.page import MediaType
from recoupe.settings import ReadConfig

PAGE_RECORDS = WarcRecordType.response | WarcRecordType.resource
CONTENT_TYPES: dict[str, MediaType] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
}
OK_STATUS = range(200, 300)


def read_warc(path: Path, name: str, config: ReadConfig) -> Iterator[Page | Skipped]:
    """Pages of the response and resource records; memory does not grow with the archive.

    Records of other types (pictures, style sheets) are counted in one `Skipped` at the end. A
    record that is cut off ends the archive: what came before it is kept.

    Source: ISO 28500:2017 (WARC 1.1).
    """
    others: Counter[str] = Counter()
    read = 0
    try:
        with path.open("rb") as stream:
            for record in ArchiveIterator(
                stream, record_types=PAGE_RECORDS, parse_http=True, auto_decode="all"
            ):
                read += 1
                if read > config.max_archive_records:
                    yield Skipped(path=name, stage="read", reason=f"more than {read - 1} records")
                    break
                yield from _page_of(record, name, config, others)
    except (OSError, ValueError, RuntimeError, EOFError) as error:
        yield _broken(name, read, str(error))
        return
    if others:
        kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(others.items()))
        yield Skipped(path=name, stage="read", reason=f"records that are not pages: {kinds}")
    if not read:
        yield Skipped(
            path=name,
            stage="read",
            reason="no response or resource record",
            hint="Check that the file is a WARC and is whole.",
        )


def _page_of(
    record: WarcRecord, name: str, config: ReadConfig, others: Counter[str]
) -> Iterator[Page | Skipped]:
    url = record.headers.get("WARC-Target-URI")
    place = f"{name}#{url or record.record_id}"
    status = record.http_headers.status_code if record.http_headers else None
    declared = record.http_content_type or record.headers.get("Content-Type") or ""
    content_type = declared.partition(";")[0].strip().lower()
    media_type = CONTENT_TYPES.get(content_type)
    if status is not None and status not in OK_STATUS:
        yield Skipped(path=place, stage="read", reason=f"HTTP status {status}", url=url)
        return
    if media_type is None:
        others[content_type or "no type"] += 1
        return
    headers = tuple((key.lower(), value) for key, value in record.http_headers or ())
    limit = int(config.max_page_megabytes * MEGABYTE)
    content = record.reader.read(limit + 1)
    if len(content) > limit:
        yield too_large(place, max(len(content), record.content_length), config)
        return
    is_encoded = any(
        key in {"content-encoding", "transfer-encoding"} and value.strip().lower() != "identity"
        for key, value in headers
    )
    if not is_encoded and len(content) < record.content_length:
        yield Skipped(
            path=place,
            stage="read",
            reason=f"cut off: {len(content)} of {record.content_length} bytes",
            hint="Get the archive again: it is not whole.",
            url=url,
        )
        return
    yield Page(
        id=page_id_of(content, url),
        content=content,
        path=place,
        url=url,
        media_type=media_type,
        captured=record.headers.get("WARC-Date"),
        headers=headers,
    )


def _broken(name: str, read: int, reason: str) -> Skipped:
    return Skipped(
        path=name,
        stage="read",
        reason=f"broken after {read} records: {reason}",
        hint="Get the archive again; what came before the break is kept.",
    )
