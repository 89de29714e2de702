"""Zstandard files and recordings of a browser."""

import base64
import json
import struct

import pytest
import zstandard

from recoupe.settings import ReadConfig
from tests.unit.ingest.piles import HTML, read_bytes, reasons, warc_record

WARC = [warc_record(f"https://a.example/{at}", HTML + b"<!-- %d -->" % at) for at in range(40)]


def zst(*parts: bytes, **options) -> bytes:
    return b"".join(zstandard.ZstdCompressor(**options).compress(one) for one in parts)


def with_dictionary(*parts: bytes, packed: bool) -> bytes:
    dictionary = zstandard.train_dictionary(4_000, [one * 3 for one in parts] * 3)
    content = dictionary.as_bytes()
    content = zst(content) if packed else content
    head = b"\x5d\x2a\x4d\x18" + struct.pack("<I", len(content)) + content
    return head + zst(*parts, dict_data=dictionary)


@pytest.mark.parametrize(
    "content",
    [
        zst(b"".join(WARC)),
        zst(*WARC),
        zst(*WARC, write_content_size=False),
        b"\x50\x2a\x4d\x18\x04\0\0\0skip" + zst(*WARC),
        with_dictionary(*WARC, packed=False),
        with_dictionary(*WARC, packed=True),
    ],
    ids=["one frame", "a frame a record", "no sizes", "skippable", "dictionary", "packed one"],
)
def test_an_archive_is_read_frame_by_frame(tmp_path, content):
    pages, skipped = read_bytes(tmp_path, "a.warc.zst", content)
    assert not skipped
    assert [one.url for one in pages] == [f"https://a.example/{at}" for at in range(len(WARC))]


def test_a_page_and_a_list_may_be_packed_too(tmp_path):
    pages, _ = read_bytes(tmp_path, "a.html.zst", zst(HTML))
    assert [one.content for one in pages] == [HTML]
    lines = b'{"url": "https://a.example/1", "text": "Le texte."}\n'
    pages, _ = read_bytes(tmp_path, "a.jsonl.zst", zst(lines))
    assert [one.url for one in pages] == ["https://a.example/1"]


@pytest.mark.parametrize(
    "content",
    [
        zst(*WARC)[:-30],
        zst(*WARC)[: len(zst(*WARC)) // 2],
        b"\x28\xb5\x2f\xfd nothing of the kind",
        b"\x5d\x2a\x4d\x18\xff\xff\xff\xff",
        b"\x5d\x2a\x4d\x18\x08\0\0\0ab",
        b"\x5d\x2a\x4d\x18\x04\0\0\0abcd" + zst(*WARC)[:3],
        zst(b"WARC/1.1\r\n", level=22)[:5],
    ],
)
def test_one_that_is_not_whole_is_told(tmp_path, content):
    _, skipped = read_bytes(tmp_path, "a.warc.zst", content)
    assert skipped
    assert all("mistake of ours" not in one.reason for one in skipped)


def test_a_bomb_is_told(tmp_path):
    bomb = zst(warc_record("https://a.example/a", b"0" * 200_000_000, "image/png"))
    assert len(bomb) < 30_000
    pages, skipped = read_bytes(tmp_path, "a.warc.zst", bomb, config=ReadConfig(max_ratio=10))
    assert not pages
    assert any("far more than it holds" in one.reason for one in skipped)


def har(*contents: dict, status: object = 200, headers: object = ()) -> bytes:
    entries = [
        {
            "startedDateTime": "2025-03-12T10:00:00.000Z",
            "request": {"url": f"https://a.example/{at}"},
            "response": {"status": status, "headers": headers, "content": content},
        }
        for at, content in enumerate(contents)
    ]
    return json.dumps({"log": {"version": "1.2", "entries": entries}}).encode()


def test_the_pages_of_a_recording_are_read_and_the_rest_is_counted(tmp_path):
    content = har(
        {"mimeType": "text/html; charset=iso-8859-1", "text": "<p>Le préfet</p>"},
        {"mimeType": "text/html", "encoding": "base64", "text": base64.b64encode(HTML).decode()},
        {"mimeType": "image/png", "text": ""},
        {"mimeType": "application/json", "text": "{}"},
        headers=[{"name": "Content-Type", "value": "text/html; charset=iso-8859-1"}],
    )
    pages, skipped = read_bytes(tmp_path, "a.har", content)
    assert [one.content for one in pages] == ["<p>Le préfet</p>".encode(), HTML]
    assert [one.url for one in pages] == ["https://a.example/0", "https://a.example/1"]
    assert dict(pages[0].headers)["content-type"] == "text/html; charset=utf-8"
    assert dict(pages[1].headers)["content-type"] == "text/html; charset=iso-8859-1"
    assert pages[0].captured == "2025-03-12T10:00:00.000Z"
    assert reasons(skipped) == {
        "a.har#…": "responses that are not pages: application/json 1, image/png 1"
    }


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (har({"mimeType": "text/html", "text": ""}), "saved without its content"),
        (har({"mimeType": "text/html"}), "saved without its content"),
        (har({"mimeType": "text/html", "text": "a"}, status=404), "HTTP status 404"),
        (har({"mimeType": "text/html", "text": "a"}, status=[]), "HTTP status []"),
        (
            har({"mimeType": "text/html", "text": "a", "encoding": "base64"}),
            "its content cannot be decoded",
        ),
        (b'{"log": {"entries": []}}', "no page with its content"),
        (b'{"log": {"entries": [1, null, {"response": 7, "request": []}]}}', "no type 3"),
    ],
)
def test_what_cannot_be_read_of_it_is_told(tmp_path, content, reason):
    pages, skipped = read_bytes(tmp_path, "a.har", content)
    assert not pages
    assert any(reason in one.reason for one in skipped)
