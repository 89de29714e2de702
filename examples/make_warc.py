"""Write `pile/crawl-2025-00000.warc.gz` from `warc_pages/`: fixed dates and ids, so the same bytes each time.

Run it after a change in `warc_pages/`. The records follow WARC 1.1 (ISO 28500:2017), one gzip member each.
"""

import base64
import gzip
import hashlib
import io
import uuid
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
WARC = HERE / "pile" / "crawl-2025-00000.warc.gz"
CRAWLED = "2025-11-03T06:00:00Z"
AGENT = "example-crawler/1.0 (+https://crawler.example/about)"


class Capture(NamedTuple):
    """One page as the crawler met it."""

    file: str
    url: str
    date: str
    headers: tuple[str, ...]


CAPTURES = (
    Capture(
        "castlemere-herald.html",
        "https://www.castlemere-herald.example/world/2025/03/12/four-killed-grain-silo-blast-french-port/",
        "2025-11-03T06:00:04Z",
        ("Server: nginx", "Content-Type: text/html; charset=utf-8", "Cache-Control: max-age=300"),
    ),
    Capture(
        "matin-libre.html",
        "https://www.matin-libre.example/france/2025/03/blavezy-silo-souffle.php",
        "2025-11-03T06:00:09Z",
        ("Server: Apache", "Content-Type: text/html; charset=ISO-8859-15", "X-Powered-By: PHP/7.4.33"),
    ),
    Capture(
        "mhv.html",
        "https://www.mhv.example/presse/communique_2025-10-05.htm",
        "2025-11-03T06:00:15Z",
        ("Server: Apache/2.2.15", "Content-Type: text/html", "Last-Modified: Sun, 05 Oct 2025 12:03:41 GMT"),
    ),
)


def digest_of(data: bytes) -> str:
    """`sha1:` and base32, as crawlers write it; it guards against damage, not against an enemy."""
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()


def record_id_of(kind: str, url: str) -> str:
    """The same id for the same record, each time."""
    return f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{kind} {url}')}>"


def gzip_member(kind: str, url: str, date: str, content_type: str, block: bytes, extra: tuple[str, ...] = ()) -> bytes:
    """One WARC record as one gzip member."""
    lines = [
        "WARC/1.1",
        f"WARC-Type: {kind}",
        f"WARC-Record-ID: {record_id_of(kind, url)}",
        f"WARC-Date: {date}",
        *extra,
        f"WARC-Block-Digest: {digest_of(block)}",
        f"Content-Type: {content_type}",
        f"Content-Length: {len(block)}",
    ]
    out = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=out, mtime=0) as member:
        member.write("\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n")
    return out.getvalue()


def members_of(capture: Capture) -> tuple[bytes, bytes]:
    """The request and the response of one capture."""
    host, path = capture.url.removeprefix("https://").split("/", 1)
    request = f"GET /{path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: {AGENT}\r\nAccept: text/html\r\n\r\n".encode()
    payload = (HERE / "warc_pages" / capture.file).read_bytes()
    head = "\r\n".join(("HTTP/1.1 200 OK", *capture.headers, f"Content-Length: {len(payload)}"))
    target = f"WARC-Target-URI: {capture.url}"
    concurrent = f"WARC-Concurrent-To: {record_id_of('response', capture.url)}"
    return (
        gzip_member(
            "request", capture.url, capture.date, "application/http; msgtype=request", request, (target, concurrent)
        ),
        gzip_member(
            "response",
            capture.url,
            capture.date,
            "application/http; msgtype=response",
            head.encode() + b"\r\n\r\n" + payload,
            (target, f"WARC-Payload-Digest: {digest_of(payload)}"),
        ),
    )


def main() -> None:
    """Write the file."""
    info = f"software: {AGENT}\r\nformat: WARC File Format 1.1\r\nrobots: obey\r\n".encode()
    first = gzip_member(
        "warcinfo", WARC.name, CRAWLED, "application/warc-fields", info, (f"WARC-Filename: {WARC.name}",)
    )
    WARC.write_bytes(first + b"".join(member for capture in CAPTURES for member in members_of(capture)))


if __name__ == "__main__":
    main()
