"""A messy pile: what is a page is read, everything else is named with its reason."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from recoupe.ingest import read_pile
from recoupe.records import Page, Skipped, page_id_of
from recoupe.settings import FetchConfig, ReadConfig

HTML = "<html><body><p>Le préfet</p></body></html>".encode()


def warc_record(
    url: str, body: bytes, content_type: str = "text/html", status: str = "200 OK"
) -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n\r\n".encode() + body
    head = (
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: 2025-03-12T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{len(url):032x}>\r\nWARC-Target-URI: {url}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    ).encode()
    return head + http + b"\r\n\r\n"


def read(*given: Path | str, config: ReadConfig = ReadConfig()) -> tuple[list[Page], list[Skipped]]:
    found = list(read_pile([str(one) for one in given], config=config))
    pages = [one for one in found if isinstance(one, Page)]
    return pages, [one for one in found if isinstance(one, Skipped)]


def reasons(skipped: list[Skipped]) -> dict[str, str]:
    return {one.path: one.reason for one in skipped}


def test_a_folder_is_walked_by_name_and_what_is_no_page_is_named(tmp_path):
    pile = tmp_path / "pile"
    (pile / "sub").mkdir(parents=True)
    (pile / "b.html").write_bytes(HTML)
    (pile / "sub" / "a.txt").write_text("texte", "utf-8")
    (pile / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (pile / ".DS_Store").write_bytes(b"x")
    pages, skipped = read(pile)
    assert [(one.path, one.media_type) for one in pages] == [
        ("pile/b.html", "html"),
        ("pile/sub/a.txt", "text"),
    ]
    assert reasons(skipped) == {
        "pile/.DS_Store": "a system file",
        "pile/photo.jpg": "not a page (.jpg)",
    }


def test_a_wrong_path_and_an_empty_folder_are_told(tmp_path):
    (tmp_path / "empty").mkdir()
    pages, skipped = read(tmp_path / "no-such", tmp_path / "empty")
    assert not pages
    assert sorted(reasons(skipped).values()) == ["an empty folder", "nothing stands there"]
    assert all(one.hint for one in skipped)


def test_offline_an_address_is_told_and_not_fetched():
    found = list(read_pile(["https://a.example/page"], fetch=FetchConfig(offline=True)))
    skipped = [one for one in found if isinstance(one, Skipped)]
    assert skipped[0].url == "https://a.example/page"
    assert "not fetched" in skipped[0].reason


def test_a_large_page_is_left_out_by_its_size(tmp_path):
    (tmp_path / "large.html").write_bytes(b"x" * 2_000_000)
    pages, skipped = read(tmp_path / "large.html", config=ReadConfig(max_page_megabytes=1))
    assert not pages
    assert skipped[0].reason == "2 MB, over the limit of 1 MB"


def test_the_order_of_what_is_given_changes_nothing(tmp_path):
    for name in "abc":
        (tmp_path / f"{name}.html").write_bytes(HTML + name.encode())
    paths = [tmp_path / f"{name}.html" for name in "cab"]
    assert read(*paths) == read(*reversed(paths))


@pytest.mark.parametrize("compressed", [False, True])
def test_a_warc_gives_its_pages_with_address_and_time(tmp_path, compressed):
    records = [
        warc_record("https://a.example/1", HTML),
        warc_record("https://a.example/x.png", b"\x89PNG", content_type="image/png"),
        warc_record("https://a.example/gone", b"gone", status="404 Not Found"),
    ]
    path = tmp_path / ("w.warc.gz" if compressed else "w.warc")
    path.write_bytes(b"".join(gzip.compress(one) if compressed else one for one in records))
    pages, skipped = read(path)
    assert [(one.url, one.content, one.captured) for one in pages] == [
        ("https://a.example/1", HTML, "2025-03-12T10:00:00Z")
    ]
    assert pages[0].id == page_id_of(HTML, "https://a.example/1")
    assert sorted(one.reason for one in skipped) == [
        "HTTP status 404",
        "records that are not pages: image/png 1",
    ]


def test_a_warc_that_is_cut_off_keeps_what_came_before(tmp_path):
    whole = warc_record("https://a.example/1", HTML)
    path = tmp_path / "w.warc"
    path.write_bytes(whole + warc_record("https://a.example/2", HTML * 50)[:-900])
    pages, skipped = read(path)
    assert [one.url for one in pages] == ["https://a.example/1"]
    assert "cut off" in skipped[0].reason


def test_a_file_that_is_no_warc_is_told(tmp_path):
    path = tmp_path / "w.warc.gz"
    path.write_bytes(b"not a warc at all")
    pages, skipped = read(path)
    assert not pages
    assert len(skipped) == 1


def test_a_zip_gives_its_pages_and_refuses_a_bomb(tmp_path):
    path = tmp_path / "z.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("in/a.html", HTML)
        archive.writestr("__MACOSX/a.html", b"x")
        archive.writestr("bomb.html", b"0" * 3_000_000)
    pages, skipped = read(path, config=ReadConfig(max_page_megabytes=1))
    assert [one.path for one in pages] == ["z.zip#in/a.html"]
    assert reasons(skipped) == {
        "z.zip#__MACOSX/a.html": "a system file",
        "z.zip#bomb.html": "3 MB, over the limit of 1 MB",
    }


def test_a_broken_zip_is_told(tmp_path):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.html", HTML)
    (tmp_path / "z.zip").write_bytes(stream.getvalue()[:-30])
    pages, skipped = read(tmp_path / "z.zip")
    assert not pages
    assert skipped[0].reason.startswith("not a whole ZIP")
