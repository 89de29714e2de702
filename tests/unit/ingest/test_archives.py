"""Archives that lie, swell or break off: bounded, told, and what came before is kept."""

import gzip
import struct
import time
import tracemalloc
import zipfile
import zlib

import pytest

from recoupe.records import page_id_of
from recoupe.settings import ReadConfig
from tests.unit.ingest.piles import HTML, read_bytes, reasons, warc_gz, warc_record, zip_of

MHTML = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/1\r\n"
    b"Subject: =?utf-8?Q?Inondation?=\r\nDate: Wed, 12 Mar 2025 18:42:00 +0100\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
    b"--b\r\nContent-Type: text/css\r\nContent-Location: https://a.example/x.css\r\n\r\np {}\r\n"
    b"--b\r\nContent-Type: text/html\r\nContent-Location: https://ads.example/frame\r\n\r\n"
    b"<html>ad</html>\r\n"
    b"--b\r\nContent-Type: text/html; charset=utf-8\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n"
    b"Content-Location: https://a.example/1\r\n\r\n"
    b"<html><body><p>Le pr=C3=A9fet a =\r\nparl=C3=A9</p></body></html>\r\n--b--\r\n"
)


@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "a.html", "unknown"])
def test_mhtml_gives_the_decoded_page_and_not_its_frames(tmp_path, name):
    pages, skipped = read_bytes(tmp_path, name, MHTML)
    assert not skipped
    (page,) = pages
    assert page.content.decode() == "<html><body><p>Le préfet a parlé</p></body></html>"
    assert page.url == "https://a.example/1"
    assert page.captured == "2025-03-12T18:42:00+01:00"
    assert page.headers == (("content-type", "text/html; charset=utf-8"),)
    assert page.id == page_id_of(page.content, page.url)


@pytest.mark.parametrize(
    "content",
    [
        MHTML[: MHTML.index(b"--b\r\n")],
        b'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: a/b\r\n\r\n',
        b"".join(
            b'Content-Type: multipart/related; boundary="%d"\r\n\r\n--%d\r\n' % (at, at)
            for at in range(3000)
        ),
    ],
    ids=["head only", "no html", "nested without end"],
)
def test_mhtml_without_a_page_is_told(tmp_path, content):
    pages, skipped = read_bytes(tmp_path, "a.mhtml", content)
    assert not pages
    assert len(skipped) == 1


def test_a_wacz_gives_the_pages_of_its_warcs(tmp_path):
    records = [warc_record(f"https://a.example/{at}", HTML) for at in range(3)]
    content = zip_of(
        {
            "archive/data.warc.gz": warc_gz(*records),
            "pages/pages.jsonl": b'{"url": "https://a.example/0"}\n',
            "datapackage.json": b"{}",
        },
        zipfile.ZIP_STORED,
    )
    pages, skipped = read_bytes(tmp_path, "a.wacz", content)
    assert not skipped
    assert [one.path for one in pages] == [f"a.wacz#https://a.example/{at}" for at in range(3)]


def test_a_wacz_without_a_warc_and_one_that_is_no_zip_are_told(tmp_path):
    _, skipped = read_bytes(tmp_path, "a.wacz", zip_of({"x.json": b"{}"}))
    assert skipped[0].reason == "no WARC under archive/ in it"
    _, skipped = read_bytes(tmp_path, "b.wacz", b"PK\x03\x04nothing")
    assert skipped[0].reason.startswith("not a whole WACZ")


def test_pages_and_lists_under_gzip_are_read_by_what_they_are(tmp_path):
    for name in ("a.html.gz", "a.html", "unknown"):
        pages, _ = read_bytes(tmp_path, name, gzip.compress(HTML))
        assert [(one.path, one.content, one.media_type) for one in pages] == [(name, HTML, "html")]
    pages, _ = read_bytes(tmp_path, "a.jsonl.gz", gzip.compress(b'{"text": "a"}\n{"text": "b"}\n'))
    assert [one.path for one in pages] == ["a.jsonl.gz#1", "a.jsonl.gz#2"]


def test_an_archive_inside_an_archive_is_not_opened(tmp_path):
    inner = zip_of({"a.html": HTML})
    outer = zip_of({"in.zip": inner, "in.warc.gz": gzip.compress(b"x"), "in.wacz": inner})
    pages, skipped = read_bytes(tmp_path, "z.zip", outer)
    assert not pages
    assert {one.reason for one in skipped} == {"an archive inside an archive"}
    _, skipped = read_bytes(tmp_path, "z.gz", gzip.compress(gzip.compress(HTML)))
    assert [one.reason for one in skipped] == ["an archive inside an archive"]


def test_a_bomb_is_told_by_its_ratio_whatever_it_is_wrapped_in(tmp_path, monkeypatch):
    monkeypatch.setattr("recoupe.ingest.streams.FREE_BYTES", 1_000_000)
    monkeypatch.setattr("recoupe.ingest.zips.FREE_BYTES", 1_000_000)
    zeros = b"0" * 9_000_000
    wrapped = {
        "a.html.gz": gzip.compress(zeros),
        "a.jsonl.gz": gzip.compress(zeros),
        "a.warc.gz": gzip.compress(warc_record("https://a.example/1", zeros)),
        "a.zip": zip_of({"a.jsonl": zeros}),
        "a.wacz": zip_of({"archive/a.warc": warc_record("https://a.example/1", zeros)}),
    }
    for name, content in wrapped.items():
        began = time.monotonic()
        pages, skipped = read_bytes(tmp_path, name, content)
        assert not pages, name
        assert any("more than it holds" in one.reason for one in skipped), (name, skipped)
        assert time.monotonic() - began < 2


def test_a_gzip_that_lies_about_its_length_or_breaks_off_is_told(tmp_path):
    whole = gzip.compress(HTML)
    lying = whole[:-4] + struct.pack("<I", 7)
    for content in (lying, whole[:-12], whole[:-8] + b"\0" * 8, whole[:5]):
        pages, skipped = read_bytes(tmp_path, "a.html.gz", content)
        assert not pages
        assert len(skipped) == 1


def test_a_warc_with_a_broken_member_keeps_what_came_before(tmp_path):
    records = [gzip.compress(warc_record(f"https://a.example/{at}", HTML)) for at in range(4)]
    records[2] = records[2][:-20]
    pages, skipped = read_bytes(tmp_path, "a.warc.gz", b"".join(records))
    assert [one.url for one in pages][:2] == ["https://a.example/0", "https://a.example/1"]
    assert any("broken after" in one.reason or "cut off" in one.reason for one in skipped)


CHUNKED = b"%x\r\n%s\r\n5;x=1\r\n<!-- \r\n3\r\n-->\r\n0\r\n\r\n" % (len(HTML), HTML)


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ("Content-Encoding: gzip", gzip.compress(HTML), HTML),
        ("Content-Encoding: deflate", zlib.compress(HTML), HTML),
        ("Content-Encoding: deflate", zlib.compress(HTML)[2:-4], HTML),
        ("Transfer-Encoding: chunked", CHUNKED, HTML + b"<!-- -->"),
        ("Content-Encoding: gzip\r\nTransfer-Encoding: chunked", gzip.compress(HTML), HTML),
        ("Content-Encoding: gzip", HTML, HTML),
        ("Content-Encoding: br", HTML, HTML),
        ("Transfer-Encoding: chunked", HTML, HTML),
    ],
    ids=["gzip", "deflate", "bare", "chunks", "joined", "no gzip", "no brotli", "no chunks"],
)
def test_a_body_is_unpacked_or_taken_as_it_is_where_the_crawler_did(tmp_path, head, body, expected):
    record = warc_record("https://a.example/1", body, head=f"{head}\r\n")
    pages, skipped = read_bytes(tmp_path, "a.warc", record)
    assert not skipped
    assert [one.content for one in pages] == [expected]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Content-Encoding: gzip", gzip.compress(HTML)[:-12]),
        ("Content-Encoding: br", b"\xff\xff\xff not brotli"),
        ("Content-Encoding: zstd", b"\x28\xb5\x2f\xfd not zstd"),
        ("Content-Encoding: compress", b"x"),
        ("Content-Encoding: gzip, gzip, gzip", gzip.compress(HTML)),
        ("Transfer-Encoding: chunked", CHUNKED[:-20]),
        ("Content-Encoding: gzip", gzip.compress(b"0" * 3_000_000)),
    ],
)
def test_a_body_that_cannot_be_unpacked_costs_its_record_only(tmp_path, head, body):
    bad = warc_record("https://a.example/1", body, head=f"{head}\r\n")
    good = warc_record("https://a.example/2", HTML)
    pages, skipped = read_bytes(
        tmp_path, "a.warc", bad + good, config=ReadConfig(max_page_megabytes=1)
    )
    assert [one.url for one in pages] == ["https://a.example/2"]
    assert [one.path for one in skipped] == ["a.warc#https://a.example/1"]


def test_a_zip_with_hostile_names_and_lengths_is_read_safely(tmp_path):
    names = ["../../etc/passwd.html", "a\x1b[31m.html", "/abs.html", "\u202elmth.html"]
    pages, _ = read_bytes(tmp_path, "z.zip", zip_of(dict.fromkeys(names, HTML)))
    assert sorted(one.path for one in pages) == [
        "z.zip#../../etc/passwd.html",
        "z.zip#/abs.html",
        "z.zip#\\u202elmth.html",
        "z.zip#a\\x1b[31m.html",
    ]
    assert list(tmp_path.iterdir()) == [tmp_path / "z.zip"]
    content = bytearray(zip_of({"a.html": HTML * 10}))
    at = content.rindex(b"PK\x01\x02")
    content[at + 24 : at + 28] = struct.pack("<I", 5)  # the declared size, uncompressed
    pages, skipped = read_bytes(tmp_path, "y.zip", bytes(content))
    assert len(pages) + len(skipped) == 1


def test_an_entry_without_a_name_is_passed_over(tmp_path):
    content = zip_of({"a.html": HTML, "x.html": HTML}).replace(b"x.html", b"\0.html")
    pages, _ = read_bytes(tmp_path, "z.zip", content)
    assert [one.path for one in pages] == ["z.zip#a.html"]


def test_a_zip_with_an_endless_directory_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr("recoupe.ingest.zips.MAX_DIRECTORY_BYTES", 1000)
    content = zip_of({f"{at}.html": HTML for at in range(100)})
    pages, skipped = read_bytes(tmp_path, "z.zip", content)
    assert not pages
    assert "too long" in skipped[0].reason


def test_endless_records_stop_at_the_limit(tmp_path):
    content = b"".join(warc_record(f"https://a.example/{at}", HTML) for at in range(50))
    pages, skipped = read_bytes(
        tmp_path, "a.warc", content, config=ReadConfig(max_archive_records=10)
    )
    assert len(pages) == 10
    assert reasons(skipped) == {"a.warc": "more than 10 records"}


def test_a_record_that_claims_to_be_endless_is_cut_off(tmp_path):
    record = warc_record("https://a.example/1", HTML)
    lying = record.replace(b"Content-Length: ", b"Content-Length: 9999999999", 1)
    pages, skipped = read_bytes(tmp_path, "a.warc", lying)
    assert not pages
    assert skipped


def test_addresses_in_a_warc_are_kept_only_where_they_are_ones(tmp_path):
    addresses = ["javascript:alert(1)", "https://ann:secret@a.example/1", "<https://a.example/2>"]
    content = b"".join(warc_record(one, HTML) for one in addresses)
    pages, _ = read_bytes(tmp_path, "a.warc", content)
    assert [one.url for one in pages] == [None, "https://a.example/1", "https://a.example/2"]
    assert "secret" not in repr([one.path for one in pages])


def test_records_that_a_crawler_adds_are_no_pages(tmp_path):
    content = (
        warc_record("https://a.example/robots.txt", b"User-agent: *", "text/plain")
        + warc_record("https://a.example/1", HTML)
        + warc_record("urn:text:https://a.example/1", b"Le texte", "text/plain")
        + warc_record("https://a.example/note.txt", b"Le texte", "text/plain")
    )
    pages, skipped = read_bytes(tmp_path, "a.warc", content)
    assert [one.url for one in pages] == ["https://a.example/1", "https://a.example/note.txt"]
    assert [one.reason for one in skipped] == ["records that are not pages: text/plain 2"]


def test_a_long_warc_streams_in_constant_memory(tmp_path):
    """Ten times the records, the same memory."""
    body = HTML * 40

    def peak_of(records: int) -> int:
        name = f"{records}.warc.gz"
        content = warc_gz(*(warc_record(f"https://a.example/{at}", body) for at in range(records)))
        (tmp_path / name).write_bytes(content)
        del content
        from recoupe.ingest import read_pile  # noqa: PLC0415

        tracemalloc.start()
        count = sum(1 for _ in read_pile([str(tmp_path / name)]))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert count == records
        return peak

    peak_of(10)
    assert peak_of(3000) < peak_of(300) + 200_000
