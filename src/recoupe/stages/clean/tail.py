"""The end of an article: authors' boxes and bios, readers' comments, words on the site itself."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Protocol

from recoupe.algorithms.folding import fold
from recoupe.languages import furniture
from recoupe.languages.tables.furniture import compiled

TAIL_ROWS = 12
BIO_ROWS = 4
MAX_BIO = 400
MIN_ROWS_ABOVE = 2
NAME = r"[A-ZÀ-Þ][\w.'’\-]{0,30}(?:\s+[A-ZÀ-Þ][\w.'’\-]{0,30}){1,4}"
ONE_NAME = (
    r"[A-ZÀ-Þ][\w.'’\-]{1,30}(?:\s+(?:(?:de|du|von|van|le|la)\s+)?[A-ZÀ-Þ][\w.'’\-]{0,30}){0,4}"
)


class Tailed(Protocol):
    """A line of the article with its junk."""

    junk: str

    @property
    def text(self) -> str: ...  # noqa: D102


@cache
def _picture_of() -> re.Pattern[str]:
    words = compiled(furniture.merged(lambda table: table.picture_of))
    return re.compile(rf"(?i:{words})\s*(?P<name>{NAME})\Z")


@cache
def _bio() -> re.Pattern[str]:
    """A name, and what its bearer does: the name is of two words unless it is the author's."""
    words = furniture.merged
    does = compiled(words(lambda table: table.bios))
    own = compiled(words(lambda table: table.own_bios))
    writes = compiled(words(lambda table: table.writes))
    return re.compile(
        rf"(?P<other>{ONE_NAME})\s[^.!?]{{2,160}}\.\s(?P<later>(?i:{writes}))"
        rf"|(?P<name>{ONE_NAME}),?\s?(?:(?P<does>(?i:{does}))|(?P<own>(?i:{own})))"
    )


@cache
def _about() -> re.Pattern[str]:
    words = compiled(furniture.merged(lambda table: table.about_site))
    return re.compile(rf"(?i:{words})\s?(?P<name>(?-i:[A-ZÀ-Þ])[^.:!?]{{1,60}}?)\s?:\s")


@cache
def _comment() -> re.Pattern[str]:
    words = compiled(furniture.merged(lambda table: table.comment_by))
    return re.compile(rf"[\w.'’\-]{{1,30}}(?:\s[\w.'’\-]{{1,30}}){{0,3}}\s(?i:{words})\s?:")


def cut_tail(rows: Sequence[Tailed], authors: Sequence[str] = ()) -> None:
    """Marks what stands after the article's last paragraph and is none.

    Args:
        rows: the lines of the article, in order; marks are set on them.
        authors: names from the byline.
    """
    _cut_box(rows)
    _cut_comments(rows)
    _cut_bios(rows, authors)


def _cut_box(rows: Sequence[Tailed]) -> None:
    """The box of the common themes: « Photo de X », « X », and a sentence or two on X."""
    for index in range(max(0, len(rows) - TAIL_ROWS), len(rows)):
        if _picture_of().match(rows[index].text):
            for row in rows[index:]:
                if not row.junk and len(row.text) <= MAX_BIO:
                    row.junk = "bio"
            return


def _cut_comments(rows: Sequence[Tailed]) -> None:
    """Under a heading of comments, the first line like « Paul dit : » begins them all."""
    opened = below = False
    for row in rows:
        if row.junk == "comments":
            opened = True
        elif opened and not row.junk and _comment().match(row.text):
            below = True
        if below and not row.junk:
            row.junk = "comments"


def _cut_bios(rows: Sequence[Tailed], authors: Sequence[str]) -> None:
    """Who wrote the article, at its end. A name that the article speaks of is not its author's."""
    kept = [row for row in rows if not row.junk]
    for index in range(len(kept) - 1, max(MIN_ROWS_ABOVE, len(kept) - 1 - BIO_ROWS), -1):
        row = kept[index]
        above = " ".join(one.text for one in kept[:index])
        if len(row.text) > MAX_BIO or not (
            _is_bio(row.text, above, authors) or _is_about(row.text)
        ):
            return
        row.junk = "bio"


def _is_bio(text: str, above: str, authors: Sequence[str]) -> bool:
    match = _bio().match(text)
    if match is None:
        return False
    name = match["name"] or match["other"]
    folded = fold(name)
    signed = any(folded in fold(author) or fold(author) in folded for author in authors)
    last = name.split()[-1]
    if not signed and re.search(rf"(?<!\w){re.escape(last)}(?!\w)", above):
        return False
    return signed or bool(match["does"] and " " in name) or bool(match["later"])


def _is_about(text: str) -> bool:
    """« À propos de X : X, fondé en 1998, … »: a line on the site or the firm, by its name."""
    match = _about().match(text)
    return match is not None and match["name"].strip() in text[match.end() :]
