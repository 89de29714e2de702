"""Folders as they come: pipes, links, companions of saved pages, files without an ending."""

import os
import threading

import pytest

from recoupe.ingest import read_pile
from tests.unit.ingest.piles import HTML, read, read_bytes, reasons

needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")


@needs_pipes
def test_a_pipe_does_not_block(tmp_path):
    pile = tmp_path / "pile"
    pile.mkdir()
    os.mkfifo(pile / "a.html")
    os.mkfifo(pile / "b.warc.gz")
    found: list = []
    thread = threading.Thread(target=lambda: found.extend(read_pile([str(pile)])), daemon=True)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()
    assert all("a pipe, a socket or a device" in one.reason for one in found)
    assert len(found) == 2


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no devices here")  # noqa: PTH110
def test_a_device_is_not_read():
    _, skipped = read("/dev/zero")
    assert "a device" in skipped[0].reason


def test_links_are_followed_inside_the_folder_only(tmp_path):
    pile = tmp_path / "pile"
    (pile / "sub").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("the secret")
    (pile / "a.html").write_bytes(HTML)
    (pile / "in.html").symlink_to(pile / "a.html")
    (pile / "out.txt").symlink_to(tmp_path / "secret.txt")
    (pile / "loop.html").symlink_to(pile / "loop.html")
    (pile / "gone.html").symlink_to(pile / "no-such.html")
    (pile / "sub" / "up").symlink_to(pile)
    pages, skipped = read(pile)
    assert [one.path for one in pages] == ["pile/a.html", "pile/in.html"]
    told = reasons(skipped)
    assert told["pile/out.txt"] == "a link that leads out of the folder"
    assert sorted(told) == ["pile/gone.html", "pile/loop.html", "pile/out.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_what_may_not_be_read_is_told(tmp_path):
    pile = tmp_path / "pile"
    (pile / "sub").mkdir(parents=True)
    (pile / "a.html").write_bytes(HTML)
    (pile / "a.html").chmod(0)
    (pile / "sub").chmod(0)
    try:
        _, skipped = read(pile)
    finally:
        (pile / "sub").chmod(0o700)
    assert sorted(reasons(skipped)) == ["pile/a.html", "pile/sub/"]
    assert all(one.reason.startswith("cannot be read") for one in skipped)


def test_the_folder_beside_a_saved_page_is_part_of_it(tmp_path):
    pile = tmp_path / "pile"
    (pile / "Inondation_fichiers").mkdir(parents=True)
    (pile / "dossiers_files").mkdir()
    (pile / "Inondation.html").write_bytes(HTML)
    (pile / "Inondation_fichiers" / "saved_resource.html").write_bytes(b"<html>ad</html>")
    (pile / "dossiers_files" / "b.html").write_bytes(HTML)
    pages, skipped = read(pile)
    assert [one.path for one in pages] == ["pile/Inondation.html", "pile/dossiers_files/b.html"]
    assert reasons(skipped) == {
        "pile/Inondation_fichiers/": (
            "pictures, scripts and frames of the saved page Inondation.html"
        )
    }


def test_a_hidden_folder_is_told_and_read_only_where_it_is_given(tmp_path):
    pile = tmp_path / "pile"
    for folder in (".git", "__MACOSX", "sub/.cache", "git"):
        (pile / folder).mkdir(parents=True)
        (pile / folder / "a.html").write_bytes(HTML)
    pages, skipped = read(pile)
    assert [one.path for one in pages] == ["pile/git/a.html"]
    assert reasons(skipped) == {
        f"pile/{folder}/": "a hidden folder" for folder in (".git", "__MACOSX", "sub/.cache")
    }
    pages, skipped = read(pile / "sub" / ".cache")
    assert [one.path for one in pages] == [".cache/a.html"]
    assert not skipped


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("article.php", b"\n<!-- x -->\n<!DOCTYPE html>\n<title>x</title>", "html"),
        ("index.aspx", b'<?xml version="1.0"?>\n<html xmlns="x">', "html"),
        ("story.12345", "\ufeff<html>é".encode("utf-16"), "html"),
        ("LISEZMOI", "Le préfet a parlé.".encode(), "text"),
        ("page.html", b"", "html"),
        ("saved.txt", b"<!DOCTYPE html><title>x</title>", "html"),
        ("note.txt", b"<b>Le fleuve</b> monte.", "text"),
    ],
)
def test_a_page_of_unknown_ending_is_told_by_its_first_bytes(tmp_path, name, content, media_type):
    pages, skipped = read_bytes(tmp_path, name, content)
    assert not skipped
    assert [(one.media_type, one.content) for one in pages] == [(media_type, content)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("script.py", b"print('<html>')"),
        ("LISEZMOI", b"\x00\x01\x02"),
        ("data.bin", b"\xff\xfe\x00"),
        ("empty", b""),
        ("photo.jpg", b"<html>not found</html>"),
        ("paper.pdf", b"%PDF-1.7"),
    ],
)
def test_what_is_no_page_is_named(tmp_path, name, content):
    pages, skipped = read_bytes(tmp_path, name, content)
    assert not pages
    assert skipped[0].reason.startswith("not a page")


def test_names_are_shown_and_never_obeyed(tmp_path):
    pages, _ = read_bytes(tmp_path, "a\x1b[2J\u202efdp.html", HTML)
    assert pages[0].path == "a\\x1b[2J\\u202efdp.html"
    undecodable = os.fsencode(tmp_path) + b"/\xe9.html"
    try:
        with open(undecodable, "wb") as stream:  # noqa: PTH123  a name that is no text
            stream.write(HTML)
    except OSError:
        pytest.skip("this file system wants names in UTF-8")
    pages, _ = read(os.fsdecode(undecodable))
    pages[0].path.encode("utf-8")


def test_a_file_that_is_written_to_meanwhile_is_left_out(tmp_path, monkeypatch):
    path = tmp_path / "a.html"
    path.write_bytes(HTML)
    from recoupe.ingest import streams  # noqa: PLC0415

    is_as_it_was = streams.Source.is_as_it_was

    def written_to(source: streams.Source) -> bool:
        path.write_bytes(HTML * 2)
        return is_as_it_was(source)

    monkeypatch.setattr(streams.Source, "is_as_it_was", written_to)
    pages, skipped = read(path)
    assert not pages
    assert skipped[0].reason == "changed while it was read"


@pytest.mark.parametrize(
    "given", ["ftp://a.example/x", "file:///etc/passwd", "http://", "https://a b/", "a\0b"]
)
def test_what_is_no_address_is_told(given):
    pages, skipped = read(given)
    assert not pages
    assert len(skipped) == 1


def test_a_password_in_an_address_is_neither_used_nor_shown():
    _, skipped = read("https://ann:secret@a.example/1")
    assert "password" in skipped[0].reason
    assert "secret" not in repr(skipped)
