"""Pages → one WARC, as a crawler would leave them."""

import gzip
from collections.abc import Iterable
from pathlib import Path

from recoupe.records import Page

HOSTS = 40
"""Pages are spread over so many sites."""


def write_warc(pages: Iterable[Page], path: Path) -> int:
    """Writes a record a page; gives back the bytes of the pages.

    Source: WARC 1.1, ISO 28500:2017; a gzip member a record.
    """
    total = 0
    with path.open("wb") as out:
        for number, page in enumerate(pages):
            total += len(page.content)
            kind = "html" if page.media_type == "html" else "plain"
            http = (
                f"HTTP/1.1 200 OK\r\nContent-Type: text/{kind}; charset=utf-8\r\n"
                f"Content-Length: {len(page.content)}\r\n\r\n"
            ).encode() + page.content
            head = (
                "WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: 2025-03-12T10:00:00Z\r\n"
                f"WARC-Record-ID: <urn:uuid:{number:08d}-0000-4000-8000-000000000000>\r\n"
                f"WARC-Target-URI: https://site{number % HOSTS}.example/{page.path}\r\n"
                "Content-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(http)}\r\n\r\n"
            ).encode()
            out.write(gzip.compress(head + http + b"\r\n\r\n", compresslevel=1, mtime=0))
    return total
