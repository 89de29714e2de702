"""Dossiers as Parquet, a file a table: what data frames and query engines take.

Source: Apache Parquet format, written with pyarrow; zstandard inside.
"""

from collections.abc import Iterable
from contextlib import ExitStack
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from recoupe.errors import UserError
from recoupe.export.rows import COLUMNS, Row, rows_of
from recoupe.records import Dossier

ROWS_PER_GROUP = 20_000
"""Rows held in memory for a table before they are written."""


def write_parquet(dossiers: Iterable[Dossier], folder: Path) -> dict[str, int]:
    """Writes `stories.parquet`, `pages.parquet`, `claims.parquet` … into a folder.

    Dossiers are drawn one by one, so that a corpus of any size fits. Every table is written, an
    empty one with its columns.

    Args:
        dossiers: in any order; rows follow it.
        folder: made where it is missing; files of an earlier export are replaced.

    Returns:
        Rows written, a number a table.

    Raises:
        UserError: pyarrow is not installed, or the folder cannot be written.
    """
    if find_spec("pyarrow") is None:
        raise UserError(
            "Writing Parquet needs pyarrow, which is not installed.",
            hint="Type: pip install 'recoupe[parquet]'",
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with ExitStack() as open_files:
            tables = {
                name: _Table(folder / f"{name}.parquet", columns, open_files)
                for name, columns in COLUMNS.items()
            }
            for dossier in dossiers:
                for name, rows in rows_of(dossier).items():
                    tables[name].add(rows)
            for table in tables.values():
                table.flush()
    except OSError as error:
        raise UserError(
            f"{folder} cannot be written: {error.strerror or error}.",
            hint="Give a folder in which you may write.",
        ) from error
    return {name: table.written for name, table in tables.items()}


class _Table:
    """One file, written group by group."""

    def __init__(self, path: Path, columns: dict[str, type], open_files: ExitStack) -> None:
        self._arrow: Any = import_module("pyarrow")
        kinds = {
            str: self._arrow.string(),
            int: self._arrow.int64(),
            float: self._arrow.float64(),
            bool: self._arrow.bool_(),
        }
        self._schema = self._arrow.schema([(name, kinds[kind]) for name, kind in columns.items()])
        writer = import_module("pyarrow.parquet").ParquetWriter(
            str(path), self._schema, compression="zstd"
        )
        self._writer: Any = open_files.enter_context(writer)
        self._rows: list[Row] = []
        self.written = 0

    def add(self, rows: list[Row]) -> None:
        self._rows.extend(rows)
        if len(self._rows) >= ROWS_PER_GROUP:
            self.flush()

    def flush(self) -> None:
        if self._rows:
            self._writer.write_table(self._arrow.Table.from_pylist(self._rows, self._schema))
            self.written += len(self._rows)
            self._rows = []
