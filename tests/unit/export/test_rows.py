"""Flat rows hold the columns they promise, and lead back to the page."""

import pytest

from recoupe.export.parquet import write_parquet
from recoupe.export.rows import COLUMNS, rows_of
from recoupe.store.folder import read_dossiers


def test_every_row_has_the_columns_of_its_table_and_values_of_their_kind(built):
    for dossier in read_dossiers(built):
        for name, rows in rows_of(dossier).items():
            for row in rows:
                assert sorted(row) == sorted(COLUMNS[name])
                for column, value in row.items():
                    assert value is None or isinstance(value, COLUMNS[name][column]), (name, column)


def test_every_finding_leads_back_to_the_words_of_its_page(built):
    for dossier in read_dossiers(built):
        texts = {one.id: one.text for one in dossier.articles}
        for rows in rows_of(dossier).values():
            for row in rows:
                if "exact" in row:
                    assert texts[row["page"]][row["start"] : row["end"]] == row["exact"]


def test_a_statement_names_the_claim_it_stands_in(built):
    for dossier in read_dossiers(built):
        tables = rows_of(dossier)
        claims = {row["claim"] for row in tables["claims"]}
        assert {row["claim"] for row in tables["statements"]} == claims


def test_parquet_reads_back_as_the_rows_and_the_same_twice(built, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    dossiers = list(read_dossiers(built))
    written = write_parquet(dossiers, tmp_path / "a")
    write_parquet(dossiers, tmp_path / "b")
    assert sorted(written) == sorted(COLUMNS)
    assert written["stories"] == len(dossiers)
    for name in COLUMNS:
        expected = [row for one in dossiers for row in rows_of(one)[name]]
        table = parquet.read_table(tmp_path / "a" / f"{name}.parquet")
        assert table.to_pylist() == expected
        assert table.column_names == list(COLUMNS[name])
        twice = [(tmp_path / at / f"{name}.parquet").read_bytes() for at in "ab"]
        assert twice[0] == twice[1]


def test_tables_without_rows_are_written_with_their_columns(tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    write_parquet([], tmp_path)
    assert parquet.read_table(tmp_path / "drifts.parquet").column_names == list(COLUMNS["drifts"])
