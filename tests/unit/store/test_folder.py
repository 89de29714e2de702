"""A build writes only where it may, whole or not at all."""

import pytest

from recoupe.builds import write_build
from recoupe.engines import Serial
from recoupe.errors import NothingToRead, UserError
from recoupe.records import Page, Skipped, page_id_of
from recoupe.settings import Settings
from recoupe.store import Captures, OutFolder
from recoupe.store.folder import read_dossiers

TEXT = (
    "Le port de Brévanne a été fermé mercredi après une explosion, a déclaré la maire. "
    "« Nous le rouvrirons », a-t-elle ajouté devant la presse, sans donner de date précise."
)


def page(text: str = TEXT) -> Page:
    content = text.encode()
    return Page(id=page_id_of(content, None), content=content, path="a.txt", media_type="text")


def build(pages, out):
    return write_build(pages, out, engine=Serial(), settings=Settings())


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path):
    (tmp_path / "thesis.doc").write_text("years of work", "utf-8")
    with pytest.raises(UserError, match="something else"):
        OutFolder(tmp_path)
    assert (tmp_path / "thesis.doc").exists()


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "out").write_text("x", "utf-8")
    with pytest.raises(UserError, match="is a file"):
        OutFolder(tmp_path / "out")


def test_a_second_build_replaces_the_first(tmp_path):
    first = build([page()], tmp_path / "out")
    other = page(TEXT.replace("Brévanne", "Sarzan"))
    second = build([other], tmp_path / "out")
    names = {path.name for path in (tmp_path / "out" / "stories").iterdir()}
    assert names == {second["stories"][0]["file"].rpartition("/")[2]}
    assert first["stories"][0]["id"] != second["stories"][0]["id"]
    assert [one.story.id for one in read_dossiers(tmp_path / "out")] == [second["stories"][0]["id"]]


def test_a_build_without_a_page_leaves_the_last_one_standing(tmp_path):
    build([page()], tmp_path / "out")
    before = (tmp_path / "out" / "dossiers.jsonl").read_bytes()
    with pytest.raises(NothingToRead, match=r"x\.jpg: not a page"):
        build([Skipped(path="x.jpg", stage="read", reason="not a page")], tmp_path / "out")
    assert (tmp_path / "out" / "dossiers.jsonl").read_bytes() == before


def test_a_page_is_kept_even_when_it_cannot_be_used(tmp_path):
    empty = Page(id=page_id_of(b"<p>", None), content=b"<p>", path="a.html")
    build([page(), empty], tmp_path / "out")
    assert Captures(tmp_path / "out" / "pages").read(empty.id) == b"<p>"


def test_a_folder_that_is_no_build_is_told(tmp_path):
    with pytest.raises(UserError, match=r"dossiers\.jsonl"):
        list(read_dossiers(tmp_path))
