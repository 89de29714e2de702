"""The end of a text without markup: signatures, bios, footers."""

import re
from collections.abc import Sequence

from recoupe.languages import furniture
from recoupe.languages.tables.furniture import compiled
from recoupe.stages.clean.headline import Lined

TAIL_ROWS = 12
MAX_BIO = 400
MAX_NAME = 60
SENTENCE_END = re.compile(r"[.!?…»”\")]\s*\Z")
NAME = r"[A-ZÀ-Þ][\w.'’\-]{0,30}(?:\s+[A-ZÀ-Þ][\w.'’\-]{0,30}){1,4}"
PICTURE_OF = re.compile(
    rf"(?i:{compiled(furniture.merged(lambda table: table.picture_of))})\s*(?P<name>{NAME})\Z"
)
NAME_LINE = re.compile(rf"{NAME}\Z")


def cut_tail(rows: Sequence[Lined]) -> None:
    """Marks an author's box at the end of a text as `bio`.

    The box of the common themes reads « Photo de X », « X », and a sentence or two on X, often in
    another language than the article.
    """
    start = max(0, len(rows) - TAIL_ROWS)
    for index in range(start, len(rows)):
        name = _box_at(rows, index)
        if name is None:
            continue
        for row in rows[index:]:
            if not row.junk and len(row.text) <= MAX_BIO:
                row.junk = "bio"
        return


def _box_at(rows: Sequence[Lined], index: int) -> str | None:
    """Name of the author whose box begins here."""
    found = PICTURE_OF.match(rows[index].text)
    if found:
        return found["name"]
    return None
