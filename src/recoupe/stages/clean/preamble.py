"""What a crawler writes above a text: front matter, or lines of fields and values.

`trafilatura --with-metadata` writes front matter between lines of dashes; others write « URL: … »,
"Date: …", a line each, and a blank line. Two known fields, one of them an address or a date, make
such a head; a text that begins « Source : AFP » has none.
"""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from msgspec import Struct

from recoupe.stages.clean.instants import instant_of
from recoupe.stages.clean.visible import date_in_text

MAX_LINES = 40
MAX_VALUE = 1_000
MIN_FIELDS = 2
DASHES = re.compile(r"\s*-{3,}[ \t]*\r?\n")
FIELD = re.compile(
    r"[ \t#*_]{0,4}(?P<name>[^\W\d][\w \t.-]{1,30}?)[ \t*_]{0,3}(?::|=|\t)(?P<value>[^\r\n]*)"
    r"(?:\r?\n|\Z)"
)
BLANK = re.compile(r"[ \t]*\r?\n")
MARKS = " \t*_\"'"
# Field names of trafilatura, news-please, newspaper4k, Goose, Scrapy pipelines and Common Crawl
# exports, and what French crawlers call them; compared without case, spaces and marks.
NAMES = {
    "url": "url link permalink canonicalurl sourceurl articleurl address lien adresse",
    "title": "title headline titre",
    "byline": "author authors byline auteur auteurs",
    "published": "date published publishdate datepublished publicationdate pubdate datepublish"
    " publishedat datepublication publie publiele publiedate",
    "outlet": "sitename site publisher outlet source media journal",
    "other": "hostname host description categories category tags keywords fingerprint id license"
    " language lang image pagetype crawled crawldate datedownload fetched retrieved captured"
    " summary section rubrique langue motscles recupere recuperele",
}
FIELD_OF = {name: field for field, names in NAMES.items() for name in names.split()}
FOLDED = str.maketrans("éèêàçùïôû", "eeeacuiou")


class Preamble(Struct, frozen=True, kw_only=True):
    """What stands above a text."""

    end: int = 0
    """Where the text begins, in code points; 0 where nothing stands above it."""
    url: str | None = None
    title: str = ""
    byline: tuple[str, ...] = ()
    published: str | None = None
    outlet: str | None = None


def read_preamble(text: str, *, day_first: bool | None = None) -> Preamble:
    r"""The head that a crawler wrote above a text.

    >>> read_preamble("URL: https://a.example/1\nDate: 2025-03-12\n\nLe texte.").published
    '2025-03-12'
    >>> read_preamble("Source : AFP\n\nLe texte.").end
    0
    """
    start = len(text) - len(text.lstrip("\ufeff"))
    front = DASHES.match(text, start)
    position = front.end() if front else start
    values: dict[str, str] = {}
    for _ in range(MAX_LINES):
        match = FIELD.match(text, position)
        if match is None or match.end() == position:
            break
        field = _field_of(match["name"])
        if field is None:
            if not front:
                break
        elif len(match["value"]) <= MAX_VALUE:
            values.setdefault(field, match["value"].strip(MARKS))
        position = match.end()
    closing = DASHES.match(text, position) if front else BLANK.match(text, position)
    if closing is None and position < len(text):
        return Preamble()
    return _checked(values, closing.end() if closing else position, day_first)


def _checked(values: Mapping[str, str], end: int, day_first: bool | None) -> Preamble:  # noqa: FBT001
    url = values.get("url", "")
    url = url if _is_address(url) else ""
    date = values.get("published", "")
    published = instant_of(date) or date_in_text(date, day_first=day_first)
    if sum(bool(value) for value in values.values()) < MIN_FIELDS or not (url or published):
        return Preamble()
    authors = re.split(r"\s*[;|]\s*", values.get("byline", ""))
    outlet = values.get("outlet", "")
    return Preamble(
        end=end,
        url=url or None,
        title=values.get("title", ""),
        byline=tuple(author for author in authors if author and not _is_address(author)),
        published=published,
        outlet=outlet if outlet and not _is_address(outlet) else None,
    )


def _field_of(name: str) -> str | None:
    folded = re.sub(r"[\W_]", "", name.casefold().translate(FOLDED))
    return FIELD_OF.get(folded)


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and " " not in value
