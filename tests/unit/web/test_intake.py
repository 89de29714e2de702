"""What is dropped, pasted or named, and its limits."""

import io
import zipfile

import pytest
from msgspec.structs import replace

from recoupe.errors import UserError
from recoupe.records import Page, Skipped
from recoupe.settings import FetchConfig, ReadConfig, Settings
from recoupe.web import intake
from recoupe.web.intake import Given, Upload, addresses_in, safe_name

TEXT = "The harbour was closed on Monday, the mayor said, without giving a reason to the press."


def nothing(*_):
    pass


def pages_of(text="", *files, settings=Settings()):
    uploads = [Upload(name=name, content=io.BytesIO(content)) for name, content in files]
    given = Given(text, uploads)
    try:
        return given.pages(settings, nothing)
    finally:
        given.close()


def zipped(**files):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "."), content)
    return made.getvalue()


def test_a_pasted_text_is_a_page():
    (page,) = pages_of(TEXT)
    assert page.content.decode() == TEXT
    assert page.media_type == "text"


def test_a_pasted_source_is_a_web_page_in_our_charset():
    (page,) = pages_of(f"<!doctype html><title>Fermé</title><p>{TEXT} Fermé.</p>")
    assert page.media_type == "html"
    assert b'charset="utf-8"' in page.content
    given = Given("<html><title>Le port &amp; la mer</title></html>" + "x" * 60, ())
    assert given.label == "Le port & la mer"
    given.close()


def test_files_archives_and_a_text_come_together():
    found = pages_of(
        TEXT, ("a.html", b"<p>a</p>"), ("b.zip", zipped(c__html="<p>c</p>", d__txt=TEXT + "!"))
    )
    assert sum(isinstance(one, Page) for one in found) == 4


def test_two_files_of_one_name_are_two_pages():
    found = pages_of(
        "", ("a.html", b"<p>a</p>"), ("a.html", b"<p>b</p>"), ("A/a.html", b"<p>c</p>")
    )
    assert len({one.path for one in found}) == 3


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../../etc/passwd", "passwd"),
        ("/etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("C:\\Users\\a.html", "a.html"),
        ("..", "file"),
        (".", "file"),
        ("", "file"),
        ("\x00", "file"),
        ("a\x00b\n.html", "ab.html"),
        ("con<>:|?*.txt", "con.txt"),
        ("\udc80.html", "html"),
        ("é.html", "é.html"),
    ],
)
def test_a_file_name_stays_in_its_folder(name, kept):
    assert safe_name(name) == kept


@pytest.mark.parametrize(
    "name", ["x" * 4000 + ".html", "é" * 300, "." * 500 + "html", "x." + "y" * 500]
)
def test_a_long_name_is_cut(name):
    assert 0 < len(safe_name(name).encode()) <= intake.MAX_NAME


def test_nothing_is_left_on_the_disk(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    pages_of(TEXT, ("../../x.html", b"<p>x</p>"))
    with pytest.raises(UserError):
        Given("x" * (intake.MAX_TEXT + 1), [Upload(name="a", content=io.BytesIO(b""))])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("", 0),
        ("   \n ", 0),
        ("too short", 0),
        ("x" * (intake.MAX_TEXT + 1), 0),
        ("\n".join(f"https://a.example/{number}" for number in range(intake.MAX_ADDRESSES + 1)), 0),
        ("", intake.MAX_FILES + 1),
    ],
)
def test_too_little_and_too_much_are_told_with_a_hint(text, files):
    uploads = [Upload(name=f"{number}.html", content=io.BytesIO(b"x")) for number in range(files)]
    with pytest.raises(UserError) as caught:
        Given(text, uploads)
    assert caught.value.hint


def test_a_bomb_is_left_out():
    bomb = zipped(a__html="0" * 80_000_000)
    found = pages_of("", ("bomb.zip", bomb))
    assert not any(isinstance(one, Page) for one in found)
    assert all(isinstance(one, Skipped) for one in found)


def test_a_large_pile_is_cut_and_told(monkeypatch):
    monkeypatch.setattr(intake, "MAX_PAGES", 3)
    many = {f"p{number}__html": f"<p>{number}</p>" for number in range(9)}
    found = pages_of("", ("many.zip", zipped(**many)))
    assert sum(isinstance(one, Page) for one in found) == 3
    assert "more than 3 pages" in found[-1].reason


def test_unpacked_bytes_have_a_limit(monkeypatch):
    monkeypatch.setattr(intake, "MAX_UNPACKED_MEGABYTES", 0.001)
    found = pages_of("", ("a.html", b"<p>" + b"a" * 900), ("b.html", b"<p>" + b"b" * 900))
    assert sum(isinstance(one, Page) for one in found) == 1


def test_a_page_over_the_readers_limit_is_left_out():
    settings = replace(Settings(), read=ReadConfig(max_page_megabytes=0.001))
    (skipped,) = pages_of("", ("a.html", b"<p>" + b"a" * 2000), settings=settings)
    assert isinstance(skipped, Skipped)


@pytest.mark.parametrize(
    "text",
    [
        "file:///etc/passwd",
        "ftp://a.example/x",
        "See https://a.example/x",
        "https://a.example/a b",
        "javascript:alert(1)",
    ],
)
def test_only_web_addresses_alone_are_addresses(text):
    assert addresses_in(text) == []


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:8321/api/v1/stories",
        "http://localhost:22/",
        "http://[::1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://0x7f000001/",
        "http://2130706433/",
        "http://[::ffff:127.0.0.1]/",
        "http://user:pass@127.0.0.1/",
    ],
)
def test_no_address_of_this_machine_or_its_network_is_fetched(address):
    (skipped,) = pages_of(address)
    assert isinstance(skipped, Skipped)
    assert "public internet" in skipped.reason or "password" in skipped.reason


def test_offline_nothing_is_fetched():
    settings = replace(Settings(), fetch=FetchConfig(offline=True))
    (skipped,) = pages_of("https://a.example/x", settings=settings)
    assert "offline" in skipped.reason


def test_addresses_inside_a_dropped_list_are_not_followed():
    found = pages_of("", ("list.txt", b"https://a.example/1\nhttps://a.example/2\n"))
    assert found
    assert all(isinstance(one, Skipped) for one in found)
    assert all("not fetched" in one.reason for one in found)
