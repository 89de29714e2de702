"""Posts of social networks that a page shows: what they say stays, their widget goes.

The embedding code of each network leaves the post as a quotation with a class name of its own
(`vocabulary`), signed in its last line. Crawler text keeps the signature only.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Protocol

from recoupe.languages import furniture
from recoupe.languages.tables.furniture import compiled
from recoupe.records import BlockKind
from recoupe.stages.clean.inscribe import Line

POST: BlockKind = "post"
WIDGET = "share"
MAX_POST = 1_200
SIGNATURE = r"[—–-]{1,2}\s?[^\n@—]{1,80}\(\s?@[\w.@-]{1,80}\s?\)(?:\s[^.!?\n]{0,60})?"
SIGNED = re.compile(rf"{SIGNATURE}\Z")
SIGNED_AT_END = re.compile(rf"\s{SIGNATURE}\Z")
# Addresses that a network puts behind the words for a picture or a card.
LINK_AT_END = re.compile(r"(?:\s*(?:pic\.(?:twitter|x)\.com/\w+|https?://t\.co/\w+))+\s*\Z")
MARKS_ONLY = re.compile(r"♬.{0,80}|@[\w.@-]{1,80}|[#@\w.]{0,3}")


class Posted(Protocol):
    """A line on its way to a block."""

    line: Line
    kind: BlockKind
    junk: str

    @property
    def text(self) -> str: ...  # noqa: D102


@cache
def _widget_line() -> re.Pattern[str]:
    words = compiled(furniture.merged(lambda table: table.post_widget))
    return re.compile(rf"\W{{0,3}}(?:{words})\W{{0,3}}\Z", re.IGNORECASE)


@cache
def _shared_by() -> re.Pattern[str]:
    words = compiled(furniture.merged(lambda table: table.post_by))
    return re.compile(rf"(?:{words})\s", re.IGNORECASE)


def settle_post(rows: Sequence[Posted]) -> None:
    """Marks what one embedded post holds beside its words; all of it where it holds none."""
    signatures: list[Posted] = []
    has_words = False
    for row in rows:
        row.kind = POST
        if _widget_line().match(row.text) or MARKS_ONLY.fullmatch(row.text):
            row.junk = WIDGET
        elif SIGNED.match(row.text) or _shared_by().match(row.text):
            signatures.append(row)
        else:
            has_words = True
            cut_links(row)
    if not has_words:
        for row in signatures:
            row.junk = WIDGET


def cut_links(row: Posted) -> None:
    """Takes the addresses of pictures and cards from the end of a post."""
    found = LINK_AT_END.search(row.text)
    if found and found.start():
        row.line = row.line.cut(0, found.start())


def mark_signed(rows: Sequence[Posted]) -> None:
    """Marks posts in a text without markup: the line of the signature, and the one above it."""
    above: Posted | None = None
    for row in rows:
        if row.junk or row.kind in {"title", "caption"}:
            continue
        if SIGNED.match(row.text):
            row.kind = POST
            if above is not None and len(above.text) <= MAX_POST:
                above.kind = POST
                cut_links(above)
        elif SIGNED_AT_END.search(row.text) and len(row.text) <= MAX_POST:
            row.kind = POST
        above = row
