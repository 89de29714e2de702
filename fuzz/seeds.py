"""Seeds of each target: our own example pages, and small files of every kind made of them."""

import gzip
import io
import json
import zipfile
from pathlib import Path

import zstandard

ROOT = Path(__file__).resolve().parent.parent
PILE = ROOT / "examples" / "pile"
CASES = ROOT / "tests" / "cases" / "clean" / "pages"
MAX_SEED = 8_000
"""Longer seeds are cut: mutations of a whole page of 100 kB try few things a second."""

ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry>
<title>Un titre</title><link href="https://a.example/1"/><updated>2025-03-12T10:00:00Z</updated>
<content type="html">&lt;p&gt;Le préfet&lt;/p&gt;</content></entry></feed>"""
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><item><title>A</title>
<link>https://a.example/2</link><pubDate>Wed, 12 Mar 2025 10:00:00 GMT</pubDate>
<description><![CDATA[<p>Le <b>préfet</b></p>]]></description></item></channel></rss>"""
OPML = '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/rss"/></body></opml>'
RECORD = {
    "url": "https://a.example/1",
    "title": "Un titre",
    "text": "Le préfet a parlé.",
    "date": "2025-03-12",
    "hostname": "a.example",
}
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "items": [{"id": "1", "url": "https://a.example/1", "content_html": "<p>Le préfet</p>"}],
}
HAR = {
    "log": {
        "entries": [
            {
                "startedDateTime": "2025-03-12T10:00:00Z",
                "request": {"url": "https://a.example/1"},
                "response": {
                    "status": 200,
                    "headers": [{"name": "Content-Type", "value": "text/html"}],
                    "content": {"mimeType": "text/html", "text": "<p>Le préfet</p>"},
                },
            }
        ]
    }
}
HTML = "<html><head><meta charset=utf-8></head><body><p>Le préfet</p></body></html>".encode()
MHTML = (
    b"From: <Saved>\r\nSnapshot-Content-Location: https://a.example/1\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>Le pr=C3=A9fet</p>\r\n--b--\r\n"
)


def pages() -> list[bytes]:
    """Saved web pages of the bundled pile and of the cases, cut to a size."""
    paths = [*sorted(PILE.glob("*.htm*")), *sorted(CASES.rglob("*.html"))]
    return [path.read_bytes()[:MAX_SEED] for path in paths]


def texts() -> list[bytes]:
    """Crawler text of the bundled pile."""
    return [path.read_bytes()[:MAX_SEED] for path in sorted(PILE.glob("*.txt"))]


def warc() -> bytes:
    """Two response records, one of them with a packed body."""
    records = []
    for number, (body, more) in enumerate(
        ((HTML, ""), (gzip.compress(HTML, mtime=0), "Content-Encoding: gzip\r\n"))
    ):
        http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{more}\r\n".encode() + body
        head = (
            "WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: 2025-03-12T10:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:{number:032x}>\r\n"
            f"WARC-Target-URI: https://a.example/{number}\r\n"
            "Content-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(http)}\r\n\r\n"
        )
        records.append(head.encode() + http + b"\r\n\r\n")
    return b"".join(records)


def zip_of(entries: dict[str, bytes]) -> bytes:
    """A ZIP archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return stream.getvalue()


def seeds() -> dict[str, list[bytes]]:
    """Seeds by target."""
    crawl = warc()
    packed = gzip.compress(crawl, mtime=0)
    charsets = (b"utf-8", b"windows-1252", b"utf-16", b"gb18030", b"shift_jis", b"big5")
    lines = b"\n".join(json.dumps(one).encode() for one in (RECORD, RECORD))
    table = 'url;title;text\nhttps://a.example/1;A;"Le ""préfet"""\n'.encode()
    archive = zip_of({"a.html": HTML, "b.jsonl": lines, "c.mhtml": MHTML, "d.csv": table})
    every = [HTML, crawl, packed, archive, MHTML, ATOM.encode(), lines, table]
    return {
        "decoding": [name + b"\n" + "Le préfet 漢字".encode() for name in charsets],
        "markup": [HTML, *pages()],
        "html": [HTML, *pages()],
        "text": texts(),
        "warc": [crawl],
        "gz": [packed, gzip.compress(HTML, mtime=0)],
        "zst": [zstandard.ZstdCompressor(write_content_size=False).compress(crawl)],
        "wacz": [zip_of({"archive/a.warc.gz": packed, "datapackage.json": b"{}"})],
        "zip": [archive],
        "mhtml": [MHTML],
        "xml": [ATOM.encode(), RSS.encode(), OPML.encode()],
        "json": [json.dumps(one).encode() for one in ([RECORD], RECORD, JSON_FEED)],
        "har": [json.dumps(HAR).encode()],
        "jsonl": [lines],
        "csv": [table, table.replace(b";", b","), b"\xef\xbb\xbf" + table],
        "list": [b"https://a.example/1\nhttps://a.example/2\n"],
        "unknown": every,
    }
