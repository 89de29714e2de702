"""Verification passes on what we built and fails on anything that was changed."""

import json
import shutil

import pytest

from recoupe.store import verify


@pytest.fixture
def copy(built, tmp_path):
    return shutil.copytree(built, tmp_path / "copy")


def test_every_finding_of_the_bundled_pile_stands_in_its_bytes(built):
    result = verify(built)
    assert result.problems == ()
    assert result.evidences > 500


def test_a_changed_capture_is_found(copy):
    path = min((copy / "pages").rglob("*.page"))
    path.write_bytes(path.read_bytes().replace(b"e", b"a", 1))
    assert any("another hash" in one.what for one in verify(copy).problems)


def test_a_missing_capture_is_found(copy):
    min((copy / "pages").rglob("*.page")).unlink()
    assert any("not there" in one.what for one in verify(copy).problems)


def change_first_dossier(folder, change):
    path = folder / "dossiers.jsonl"
    first, *rest = path.read_text("utf-8").splitlines()
    dossier = json.loads(first)
    change(dossier)
    path.write_text("\n".join([json.dumps(dossier, ensure_ascii=False), *rest]) + "\n", "utf-8")


def test_an_invented_quotation_is_found(copy):
    change_first_dossier(
        copy, lambda one: one["statements"][0]["evidence"].update(exact="never said")
    )
    assert any("other words" in one.what for one in verify(copy).problems)


def test_shifted_bytes_are_found(copy):
    def shift(dossier):
        evidence = dossier["statements"][0]["evidence"]
        evidence["raw"] = [[start + 3, end + 3] for start, end in evidence["raw"]]

    change_first_dossier(copy, shift)
    assert any("other bytes" in one.what for one in verify(copy).problems)


def test_text_without_bytes_is_found(copy):
    def invent(dossier):
        dossier["articles"][0]["text"] += " Invented."

    change_first_dossier(copy, invent)
    assert any("no bytes" in one.what for one in verify(copy).problems)
