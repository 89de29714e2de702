"""Parquet files are read row by row: captures as they are, texts like a table's."""

import datetime as dt

import pytest

from recoupe.settings import ReadConfig
from tests.unit.ingest.piles import read, read_bytes, zip_of

arrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed: 'recoupe[parquet]'")
parquet = pytest.importorskip("pyarrow.parquet")

TEXT = "Le préfet a annoncé l'évacuation de deux cents personnes.\n\nLe fleuve monte encore."
URL = "https://a.example/inondation"
HTML = "<html><head><meta charset=iso-8859-1></head><body><p>Préfet</p></body></html>"


def written(path, rows, **options):
    parquet.write_table(arrow.Table.from_pylist(rows), path, **options)
    return path


def test_a_column_of_bytes_is_the_capture_as_it_was(tmp_path):
    capture = HTML.encode("latin-1")
    path = written(tmp_path / "a.parquet", [{"url": URL, "content": capture, "n": 1}])
    (page,), skipped = read(path)
    assert (page.content, page.url, page.path, skipped) == (capture, URL, "a.parquet#1", [])


def test_a_column_of_text_is_read_like_a_table(tmp_path):
    day = dt.datetime(2025, 3, 12, 9, tzinfo=dt.UTC)
    row = {"url": URL, "title": "Inondation", "text": TEXT, "date_publish": day}
    (page,), _ = read(written(tmp_path / "a.parquet", [row]))
    assert page.content.decode() == f"Inondation\n\n{TEXT}"
    assert page.published == "2025-03-12T09:00:00+00:00"


def test_many_row_groups_are_all_read(tmp_path):
    rows = [{"text": f"{TEXT} {number}"} for number in range(300)]
    pages, _ = read(written(tmp_path / "a.parquet", rows, row_group_size=50))
    assert [page.path for page in pages[:2]] == ["a.parquet#1", "a.parquet#2"]
    assert len(pages) == 300


def test_a_file_without_a_known_column_says_which_to_name(tmp_path):
    _, (skipped,) = read(written(tmp_path / "a.parquet", [{"score": 1.0}]))
    assert skipped.reason == "no column with an address or a text"


def test_a_file_cut_short_is_told(tmp_path):
    whole = written(tmp_path / "a.parquet", [{"text": TEXT}] * 50).read_bytes()
    pages, (skipped,) = read_bytes(tmp_path, "b.parquet", whole[: len(whole) // 2])
    assert pages == []
    assert skipped.reason.startswith("broken after 0 rows")


def test_a_capture_over_the_limit_is_left_out_and_the_others_stay(tmp_path):
    rows = [{"html": b"<p>" + b"a" * 2_000_000}, {"html": HTML.encode("latin-1")}]
    path = written(tmp_path / "a.parquet", rows)
    pages, (skipped,) = read(path, config=ReadConfig(max_page_megabytes=1.0))
    assert len(pages) == 1
    assert "over the limit" in skipped.reason


def test_inside_an_archive_it_is_named_and_left_out(tmp_path):
    inner = written(tmp_path / "a.parquet", [{"text": TEXT}]).read_bytes()
    pages, (skipped,) = read_bytes(tmp_path, "z.zip", zip_of({"a.parquet": inner}))
    assert pages == []
    assert skipped.reason == "a Parquet file inside an archive"
