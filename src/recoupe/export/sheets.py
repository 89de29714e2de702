"""A dossier as a ZIP of CSV files, a table a finding, that spreadsheets open as they are.

UTF-8 with a byte order mark, since Excel takes a file without one for the system's charset; lines
end as RFC 4180 says. A cell that a spreadsheet would run as a formula begins with an apostrophe:
pages are written by anybody.
"""

import csv
import io
import zipfile

from recoupe.export.rows import COLUMNS, Value, rows_of
from recoupe.records import Dossier

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""OWASP, "CSV Injection"."""
MOMENT = (1980, 1, 1, 0, 0, 0)
"""Of all entries: the same dossier gives the same bytes. The earliest that ZIP knows."""


def render_sheets(dossier: Dossier) -> bytes:
    """All tables of a dossier; an empty table has its head."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, rows in rows_of(dossier).items():
            entry = zipfile.ZipInfo(f"{name}.csv", MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _table(list(COLUMNS[name]), [list(r.values()) for r in rows]))
    return packed.getvalue()


def _table(head: list[str], rows: list[list[Value]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows([cell_of(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def cell_of(value: Value) -> str | int | float:
    """A value as a spreadsheet takes it, never as a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return f"'{value}"
    return value
