"""Write `pile/crawl-2025-00000.warc.gz` from `warc_pages/`.

Dates and ids are fixed, so the same pages give the same bytes. Run it after a change in
`warc_pages/`. The records follow WARC 1.1 (ISO 28500:2017), one gzip member each.
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
        ("Server: nginx", "Content-Type: text/html; charset=utf-8"),
    ),
    Capture(
        "matin-libre.html",
        "https://www.matin-libre.example/france/2025/03/blavezy-silo-souffle.php",
        "2025-11-03T06:00:09Z",
        ("Server: Apache", "Content-Type: text/html; charset=ISO-8859-15"),
    ),
    Capture(
        "mhv.html",
        "https://www.mhv.example/presse/communique_2025-10-05.htm",
        "2025-11-03T06:00:15Z",
        ("Content-Type: text/html", "Last-Modified: Sun, 05 Oct 2025 12:03:41 GMT"),
    ),
)


def digest_of(data: bytes) -> str:
    """SHA-1 in base32, as crawlers write it; it guards against damage, not against an enemy."""
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()


def record_id_of(kind: str, url: str) -> str:
    """The same id for the same record, each time."""
    return f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{kind} {url}')}>"


def gzip_member(fields: dict[str, str], block: bytes) -> bytes:
    """One WARC record as one gzip member."""
    fields = {**fields, "WARC-Block-Digest": digest_of(block), "Content-Length": str(len(block))}
    head = "\r\n".join(("WARC/1.1", *(f"{name}: {value}" for name, value in fields.items())))
    out = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=out, mtime=0) as member:
        member.write(head.encode() + b"\r\n\r\n" + block + b"\r\n\r\n")
    return out.getvalue()


def members_of(capture: Capture) -> bytes:
    """The request and the response of one capture."""
    host, path = capture.url.removeprefix("https://").split("/", 1)
    payload = (HERE / "warc_pages" / capture.file).read_bytes()
    shared = {"WARC-Date": capture.date, "WARC-Target-URI": capture.url}
    response_id = record_id_of("response", capture.url)
    request = ("GET /" + path + " HTTP/1.1", f"Host: {host}", f"User-Agent: {AGENT}")
    response = ("HTTP/1.1 200 OK", *capture.headers, f"Content-Length: {len(payload)}")
    return gzip_member(
        {
            "WARC-Type": "request",
            "WARC-Record-ID": record_id_of("request", capture.url),
            "WARC-Concurrent-To": response_id,
            "Content-Type": "application/http; msgtype=request",
            **shared,
        },
        "\r\n".join(request).encode() + b"\r\n\r\n",
    ) + gzip_member(
        {
            "WARC-Type": "response",
            "WARC-Record-ID": response_id,
            "WARC-Payload-Digest": digest_of(payload),
            "Content-Type": "application/http; msgtype=response",
            **shared,
        },
        "\r\n".join(response).encode() + b"\r\n\r\n" + payload,
    )


def main() -> None:
    """Write the file."""
    info = gzip_member(
        {
            "WARC-Type": "warcinfo",
            "WARC-Record-ID": record_id_of("warcinfo", WARC.name),
            "WARC-Date": CRAWLED,
            "WARC-Filename": WARC.name,
            "Content-Type": "application/warc-fields",
        },
        f"software: {AGENT}\r\nformat: WARC File Format 1.1\r\n".encode(),
    )
    WARC.write_bytes(info + b"".join(members_of(capture) for capture in CAPTURES))


if __name__ == "__main__":
    main()
