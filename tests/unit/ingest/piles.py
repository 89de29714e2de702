"""Small piles for the tests of reading."""

import gzip
import io
import zipfile
from pathlib import Path

from recoupe.ingest import read_pile
from recoupe.records import Page, Skipped
from recoupe.settings import FetchConfig, ReadConfig

OFFLINE = FetchConfig(offline=True)
HTML = "<html><body><p>Le préfet</p></body></html>".encode()


def read(
    *given: Path | str,
    config: ReadConfig = ReadConfig(),
    fetch: FetchConfig = OFFLINE,
    cache: Path | None = None,
) -> tuple[list[Page], list[Skipped]]:
    found = list(read_pile([str(one) for one in given], config=config, fetch=fetch, cache=cache))
    pages = [one for one in found if isinstance(one, Page)]
    return pages, [one for one in found if isinstance(one, Skipped)]


def read_bytes(folder: Path, name: str, content: bytes, **options) -> tuple[list, list]:
    path = folder / name
    path.write_bytes(content)
    return read(path, **options)


def reasons(skipped: list[Skipped]) -> dict[str, str]:
    return {one.path: one.reason for one in skipped}


def warc_record(url: str, body: bytes, content_type: str = "text/html", head: str = "") -> bytes:
    http = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n{head}\r\n".encode() + body
    fields = (
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: 2025-03-12T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{len(url):032x}>\r\nWARC-Target-URI: {url}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return fields.encode("utf-8", "surrogateescape") + http + b"\r\n\r\n"


def warc_gz(*records: bytes) -> bytes:
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def zip_of(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return stream.getvalue()
