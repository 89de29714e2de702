"""WARC files → pages, streamed."""

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from recoupe.ingest.bodies import BadBody, body_of
from recoupe.ingest.found import refusal
from recoupe.ingest.kinds import MEGABYTE, too_large
from recoupe.ingest.names import kept_url, shown
from recoupe.ingest.streams import Source
from recoupe.records import Page, Skipped, page_id_of
from recoupe.records.page import MediaType
from recoupe.settings import ReadConfig
from recoupe.stages.clean.instants import instant_of

PAGE_RECORDS = WarcRecordType.response | WarcRecordType.resource
CONTENT_TYPES: dict[str, MediaType] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
}
# Every crawl records these, and they are served as text/plain.
FILES_FOR_PROGRAMS = frozenset(
    {"robots.txt", "ads.txt", "app-ads.txt", "humans.txt", "llms.txt", "security.txt"}
)
# Browsertrix adds records of its own to each page, `urn:text:https://…` with the text among them:
# read as a page, it would be a second witness for everything the page says.
ADDED_BY_CRAWLER = "urn:"
OK_STATUS = range(200, 300)
MAX_INSTANT = 40
NOT_WHOLE = "Get the archive again: it is not whole."
MAX_KINDS = 20
"""Content types of other records that are told by name."""


class _Stream:
    """What FastWARC reads from.

    An error in a Python stream would end as a panic inside FastWARC: it is kept here, and the
    stream ends.
    """

    def __init__(self, source: Source) -> None:
        self._stream = source.stream
        self._position = 0
        self.error: OSError | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            piece = self._stream.read1(size if size > 0 else 1 << 16)
        except OSError as error:
            self.error = error
            return b""
        self._position += len(piece)
        return piece

    def seek(self, _offset: int, _whence: int = 0) -> int:
        return self._position

    def tell(self) -> int:
        return self._position

    def close(self) -> None:
        """The source is closed by whoever opened it."""


def read_warc(source: Source, config: ReadConfig) -> Iterator[Page | Skipped]:
    """Pages of the response and resource records; memory does not grow with the archive.

    Records of other types (pictures, style sheets) are counted in one `Skipped` at the end. A
    record that is cut off ends the archive: what came before it is kept.

    Args:
        source: the archive, already unpacked.
        config: limits on size and number.

    Source: ISO 28500:2017 (WARC 1.1).
    """
    others: Counter[str] = Counter()
    read = 0
    stream = _Stream(source)
    broken: Exception | None = None
    try:
        for record in ArchiveIterator(
            stream, record_types=PAGE_RECORDS, parse_http=True, auto_decode="none"
        ):
            read += 1
            if read > config.max_archive_records:
                yield refusal(source.name, f"more than {read - 1} records")
                break
            if "Content-Length" not in record.headers:
                # Every record has one (ISO 28500, 5.3): the archive broke off before it.
                yield refusal(f"{source.name}#{read}", "cut off in its header", NOT_WHOLE)
                continue
            yield from _page_of(record, source.name, config, others)
    except (OSError, ValueError, RuntimeError, EOFError) as error:
        broken = error
    broken = stream.error or broken
    if broken:
        yield refusal(
            source.name,
            f"broken after {read} records: {str(broken).rstrip('.')}",
            "Get the archive again; what came before the break is kept.",
        )
    if others:
        yield refusal(f"{source.name}#…", f"records that are not pages: {_kinds(others)}")
    if not read and not broken:
        yield refusal(
            source.name,
            "no response or resource record",
            "Check that the file is a WARC and is whole.",
        )


def _kinds(others: Counter[str]) -> str:
    named = sorted(others.items(), key=lambda one: (-one[1], one[0]))[:MAX_KINDS]
    more = len(others) - len(named)
    kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(named))
    return f"{kinds} and {more} more types" if more else kinds


def _page_of(
    record: WarcRecord, name: str, config: ReadConfig, others: Counter[str]
) -> Iterator[Page | Skipped]:
    address = record.headers.get("WARC-Target-URI") or ""
    # Some writers of WARC 1.0 put the address between angle brackets.
    url = kept_url(address.strip().removeprefix("<").removesuffix(">"))
    place = shown(f"{name}#{url or address or record.record_id or ''}")
    status = record.http_headers.status_code if record.http_headers else None
    declared = record.http_content_type or record.headers.get("Content-Type") or ""
    content_type = shown(declared.partition(";")[0].strip().lower())[:60]
    media_type = CONTENT_TYPES.get(content_type)
    if status is not None and status not in OK_STATUS:
        yield refusal(place, f"HTTP status {status}", url=url)
        return
    if media_type is None or address.startswith(ADDED_BY_CRAWLER) or _is_for_programs(url):
        others[content_type or "no type"] += 1
        return
    headers = tuple((key.lower(), value) for key, value in record.http_headers or ())
    limit = int(config.max_page_megabytes * MEGABYTE)
    raw = record.reader.read(limit + 1)
    if len(raw) > limit:
        yield too_large(place, max(len(raw), record.content_length), config)
        return
    if len(raw) < record.content_length:
        yield refusal(
            place,
            f"cut off: {len(raw)} of {record.content_length} bytes",
            NOT_WHOLE,
            url=url,
        )
        return
    try:
        content = body_of(raw, headers, limit)
    except BadBody as error:
        yield refusal(place, f"its body {error}", url=url)
        return
    if len(content) > limit:
        yield too_large(place, len(content), config)
        return
    yield Page(
        id=page_id_of(content, url),
        content=content,
        path=place,
        url=url,
        media_type=media_type,
        captured=_instant(record.headers.get("WARC-Date")),
        headers=headers,
    )


def _is_for_programs(url: str | None) -> bool:
    return url is not None and urlsplit(url).path.rpartition("/")[2] in FILES_FOR_PROGRAMS


def _instant(raw: str | None) -> str | None:
    """The capture time as the archive writes it, where it is one."""
    return raw if raw and len(raw) <= MAX_INSTANT and instant_of(raw) else None
