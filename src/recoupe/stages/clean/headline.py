"""The top of a text without markup: banners, the title, the standfirst, the byline."""

import re
from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from recoupe.algorithms.folding import fold
from recoupe.languages import furniture
from recoupe.languages.tables.furniture import compiled
from recoupe.records import BlockKind
from recoupe.stages.clean.entries import clock_at_start
from recoupe.stages.clean.inscribe import Line
from recoupe.stages.clean.lines import is_date_line
from recoupe.stages.clean.naming import (
    TITLE_SEPARATOR,
    may_be_name,
    parts_of,
    sounds_like_outlet,
    without_site,
)
from recoupe.stages.clean.visible import ShownDates, dates_of_line

TOP_ROWS = 14
PROSE = 160
MIN_SENTENCE = 40
MAX_TITLE = 260
MIN_TITLE_WORDS = 4
MAX_SUFFIX_WORDS = 6
FULL_STOP = re.compile(r"[.!…;:]\s*\Z")
SUFFIX = re.compile(r"\s+[|·•]\s+")
FRAGMENT = re.compile(r"[a-zà-ÿ]{1,12}\Z")
BY_LINE = re.compile(
    rf"(?:(?i:{compiled(furniture.merged(lambda table: table.by))})\s+)?"
    r"(?:[A-ZÀ-Þ][\w.'’\-]{0,30}(?:\s+(?:de|du|des|von|van|bin|al|el|d'|and|et|&))?(?:\s+|,\s*|\Z)){2,8}\Z"
)

NAME_AFTER_BY = re.compile(
    rf"(?<!\w)(?i:{compiled(furniture.merged(lambda table: table.by))})\s"
    r"(?P<name>[A-ZÀ-Þ][\w.'’\-]{0,30}(?:\s[A-ZÀ-Þ][\w.'’\-]{0,30}){0,3})"
)


class Lined(Protocol):
    """A line with its kind and junk."""

    line: Line
    kind: BlockKind
    junk: str

    @property
    def text(self) -> str: ...  # noqa: D102


class TextHead(Struct, frozen=True, kw_only=True):
    """What the top of a text says."""

    title: str = ""
    byline: tuple[str, ...] = ()
    dates: ShownDates = ShownDates()
    names: tuple[str, ...] = ()
    """Names in lines that say who wrote it, with what else these say."""
    outlet: str | None = None
    """Name of the site where its lines say it for sure."""


def read_top(rows: Sequence[Lined], *, day_first: bool | None = None) -> TextHead:
    """Marks banners as junk and the title as title; reads what the top says."""
    top = [row for row in rows[:TOP_ROWS] if row.kind != "caption"]
    first_prose = _first_prose(top)
    candidates = [
        index
        for index in range(first_prose)
        if not top[index].junk and _may_be_title(top[index].text)
    ]
    if not candidates:
        _mark_banners(top[:first_prose])
        return TextHead()
    title = top[_best_title(top, candidates)]
    outlet = _site_beside(top, title) or _site_above(top, title)
    for row in top:
        if row is title:
            break
        row.junk = row.junk or "banner"
    _cut_suffix(title, outlet)
    title.kind = "title"
    _mark_repetitions(top, title)
    dates = _dates_below(top, title, first_prose, day_first)
    return TextHead(
        title=title.text,
        byline=_read_between(top, title, first_prose),
        names=_names_between(top, title, first_prose),
        dates=dates,
        outlet=outlet,
    )


def _first_prose(top: Sequence[Lined]) -> int:
    """Where the text begins: a long line, or two sentences, one below the other."""
    before = -1
    for index, row in enumerate(top):
        if row.junk:
            continue
        if _is_prose(row.text):
            return index
        if len(row.text) >= MIN_SENTENCE and FULL_STOP.search(row.text):
            if before >= 0:
                return before
            before = index
        else:
            before = -1
    return len(top)


def _is_prose(text: str) -> bool:
    return len(text) >= PROSE or (len(text) >= PROSE // 2 and FULL_STOP.search(text) is not None)


def _may_be_title(text: str) -> bool:
    return (
        len(text) <= MAX_TITLE
        and len(text.split()) >= MIN_TITLE_WORDS
        and not re.search(r"(?<!\.)[.;:]\s*\Z", text)
        and not is_date_line(text)
        and clock_at_start(text) is None
        and dates_of_line(text) == ShownDates()
        and not furniture.section_names().match(text)
    )


def _best_title(top: Sequence[Lined], candidates: Sequence[int]) -> int:
    """A line that stands twice at the top is the title; else the longest of the candidates.

    Pages print their title with the name of the site, and once more without it.
    """
    keys = [_key(row.text) for row in top]
    for index in candidates:
        again = any(
            keys[other] == keys[index] or _suffix_of(top[other].text, top[index].text)
            for other in range(len(top))
            if other != index
        )
        if again:
            return index
    return max(candidates, key=lambda index: (len(top[index].text), -index))


def _suffix_of(longer: str, title: str) -> str:
    """What a line adds to a title after a bar or a dash; empty where it is another line."""
    if len(longer) <= len(title) or not longer.startswith(title):
        return ""
    rest = longer[len(title) :]
    mark = TITLE_SEPARATOR.match(rest)
    name = rest[mark.end() :].strip() if mark else ""
    return name if 0 < len(name.split()) <= MAX_SUFFIX_WORDS else ""


def _site_beside(top: Sequence[Lined], title: Lined) -> str | None:
    """The name of the site that stands behind the title in one line and not in another."""
    for row in top:
        name = _suffix_of(row.text, title.text)
        if may_be_name(name):
            return name
    above = {fold(row.text) for row in top if row is not title}
    parts = parts_of(title.text)
    return parts[0] if parts and fold(parts[0]) in above and may_be_name(parts[0]) else None


def _site_above(top: Sequence[Lined], title: Lined) -> str | None:
    """The name of the site in its banner: a short line near the date of the visit."""
    banner = []
    for row in top:
        if row is title:
            break
        banner.append(row)
    dated = any(row.junk == "date" or dates_of_line(row.text).published for row in banner)
    if not dated:
        return None
    return next((row.text for row in banner[:3] if sounds_like_outlet(row.text)), None)


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _cut_suffix(title: Lined, outlet: str | None) -> None:
    """« Titre | Actualités sur les armes »: what follows the bar names a section or the site."""
    kept = len(without_site(title.text, outlet))
    if kept < len(title.text) and title.text.startswith(without_site(title.text, outlet)):
        title.line = title.line.cut(0, kept)
        return
    bar = None
    for bar in SUFFIX.finditer(title.text):  # noqa: B007
        pass
    if bar is None or bar.start() == 0:
        return
    suffix = title.text[bar.end() :]
    if len(suffix.split()) <= MAX_SUFFIX_WORDS and bar.start() > len(suffix):
        title.line = title.line.cut(0, bar.start())


def _mark_repetitions(top: Sequence[Lined], title: Lined) -> None:
    key = _key(title.text)
    for row in top:
        if row is not title and not row.junk and _key(row.text).startswith(key):
            row.junk = "repeated"


def _mark_banners(rows: Sequence[Lined]) -> None:
    for row in rows:
        if not row.junk and (furniture.section_names().match(row.text) or FRAGMENT.match(row.text)):
            row.junk = "banner"


def _dates_below(
    top: Sequence[Lined],
    title: Lined,
    first_prose: int,
    day_first: bool | None,  # noqa: FBT001
) -> ShownDates:
    """The dates under the title. One above it is the site's: the day of the visit."""
    found = ShownDates()
    start = next(index for index, row in enumerate(top) if row is title) + 1
    for row in top[start:first_prose]:
        if row.junk not in {"", "date", "credit"}:
            continue
        told = dates_of_line(row.text, day_first=day_first)
        if told.published or told.modified:
            row.junk = row.junk or "date"
            found = found.or_else(told)
    return found


def _read_between(top: Sequence[Lined], title: Lined, first_prose: int) -> tuple[str, ...]:
    """What stands between title and text: bylines, section names, kickers."""
    byline: list[str] = []
    start = next(index for index, row in enumerate(top) if row is title) + 1
    for row in top[start:first_prose]:
        if row.junk:
            continue
        # « dans Actualités », "in World": themes print the section under the title.
        name = re.sub(r"[a-zà-ÿ]{1,4}\s", "", row.text, count=1)
        if furniture.section_names().match(row.text) or furniture.section_names().match(name):
            row.junk = "banner"
        elif BY_LINE.match(row.text) and len(row.text) < 80:  # noqa: PLR2004
            byline.append(row.text)
            row.junk = "credit"
    return tuple(byline)


def _names_between(top: Sequence[Lined], title: Lined, first_prose: int) -> tuple[str, ...]:
    """Names after « Par », "by" between title and text."""
    start = next(index for index, row in enumerate(top) if row is title) + 1
    lines = (row.text for row in top[start:first_prose] if row.junk in {"credit", "date"})
    return tuple(found["name"] for found in map(NAME_AFTER_BY.search, lines) if found)
