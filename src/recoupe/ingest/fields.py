"""Names of fields that crawlers, extractors and exports use → one record."""

import html
import re
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from recoupe.ingest.found import Address, Found, refusal
from recoupe.ingest.names import kept_url
from recoupe.records import Page, Skipped, page_id_of
from recoupe.records.page import Basis, MediaType
from recoupe.stages.clean.instants import instant_of

# trafilatura (--json): text, raw_text, source, hostname, date. news-please: maintext, date_publish,
# url. newspaper4k: text, html, article_html, publish_date, url. fundus: plaintext, publishing_date.
# NewsAPI: content, publishedAt. schema.org: articleBody, headline, datePublished. Media Cloud
# (CSV): title, publish_date, url. WordPress: content.rendered, date, link. Names are compared
# folded: lower case, without marks. The first that is filled wins.


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


URL = _words(
    "url articleurl link lien permalink canonicalurl canonicallink source uri href address adresse "
    "respondedurl requestedurl"
)
TEXT = _words(
    "maintext plaintext fulltext articletext articlebody text texte contenttext cleantext body "
    "content contenu corps article story rawtext"
)
HTML = _words("html rawhtml pagehtml sourcehtml contenthtml articlehtml")
TITLE = _words("title headline titre")
PUBLISHED = _words(
    "published datepublish datepublished publishdate publisheddate publishingdate publishedat "
    "publishedtime pubdate publicationdate firstpublished datepub datepublication date"
)
CAPTURED = _words("datedownload crawled crawledat crawldate fetched fetchedat captured retrieved")
INNER = _words("metadata meta source article doc data fields html")
"""One level down, where the record itself does not say."""
FOLD = re.compile(r"[^a-z0-9]+")

FULL_HTML = re.compile(
    r"\s*(?:<!--[^>]{0,1000}-->\s*){0,3}<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE
)
SOME_MARKUP = re.compile(r"</(?:p|div|h[1-6]|ul|ol|blockquote|article|section)>", re.IGNORECASE)
# NewsAPI gives the first 200 characters: « … [+2041 chars] ».
CUT_SHORT = re.compile(r"\[\+\d+ chars\]\s*$")


class Record(Struct, frozen=True, kw_only=True):
    """What a line of a list says of one page."""

    url: str | None = None
    title: str = ""
    text: str = ""
    html: str = ""
    published: str | None = None
    basis: Basis = "record"
    """How `published` is known."""
    captured: str | None = None


def record_of(value: Mapping[Any, Any]) -> Record:
    """The record in an object or a row, whatever it calls its fields."""
    fields = _folded(value)
    for name in INNER:
        inner = fields.get(name)
        if isinstance(inner, Mapping):
            fields = {**_folded(inner), **{k: v for k, v in fields.items() if k != name}}
    text = _text_of(_first(fields, TEXT))
    return Record(
        url=next((url for name in URL if (url := kept_url(fields.get(name)))), None),
        title=" ".join(_text_of(_first(fields, TITLE)).split()),
        text="" if CUT_SHORT.search(text[-40:]) else text,
        html=_text_of(_first(fields, HTML)),
        published=_instant_of(fields, PUBLISHED),
        captured=_with_zone(_instant_of(fields, CAPTURED)),
    )


def found_in(record: Record, place: str) -> Found:
    """The page that a record holds, or the address it leads to.

    A whole HTML page is taken as it is. Of a text, the page is made: the title, a blank line, and
    the text as it stands in the record. A fragment of HTML gets a head with the title.
    """
    title, text = record.title, record.text
    markup = next((one for one in (record.html, text) if FULL_HTML.match(one)), "")
    if not markup:
        fragment = text if SOME_MARKUP.search(text) else "" if text else record.html
        markup = _framed(title, fragment) if fragment.strip() else ""
    if markup:
        return _made_page(markup, place, "html", record)
    if text.strip():
        # Some extractors leave the title in the text.
        begins = " ".join(text[: len(title) * 2 + 20].split()).startswith(title)
        made = text if not title or begins else f"{title}\n\n{text}"
        return _made_page(made, place, "text", record)
    if record.url:
        return Address(
            url=record.url,
            place=place,
            published=record.published,
            basis=record.basis if record.published else "none",
        )
    return nothing_in(place)


def _made_page(content: str, place: str, media_type: MediaType, record: Record) -> Page:
    """A page whose bytes are written here, in UTF-8.

    The charset is told in a header, because HTML that travelled in JSON may still name the
    charset it once had.
    """
    raw = content.encode("utf-8", "replace")
    kind = "html" if media_type == "html" else "plain"
    return Page(
        id=page_id_of(raw, record.url),
        content=raw,
        path=place,
        url=record.url,
        media_type=media_type,
        captured=record.captured,
        published=record.published,
        published_basis=record.basis if record.published else "none",
        headers=(("content-type", f"text/{kind}; charset=utf-8"),),
    )


def nothing_in(place: str) -> Skipped:
    """A record without any field that is known."""
    return refusal(
        place,
        "no text, no HTML and no address in it",
        "Name the fields url, title, date, text (docs/how-to/read-anything.md lists others).",
    )


def _framed(title: str, fragment: str) -> str:
    head = html.escape(title)
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><title>{head}</title></head>'
        f"<body><article><h1>{head}</h1>\n{fragment}\n</article></body></html>"
    )


def folded(name: object) -> str:
    """A field's name without case and marks.

    >>> folded("Date_Publish")
    'datepublish'
    """
    return FOLD.sub("", str(name).lower())


def _folded(value: Mapping[Any, Any]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for key, one in value.items():
        fields.setdefault(folded(key), one)
    return fields


def _first(fields: Mapping[str, Any], names: Iterable[str]) -> Any:  # noqa: ANN401  JSON
    for name in names:
        value = fields.get(name)
        if isinstance(value, str | list | Mapping) and value:
            return value
    return ""


def _text_of(value: Any) -> str:  # noqa: ANN401  JSON
    """A text: as it is, as a list of paragraphs, or as WordPress and fundus nest them."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return "\n\n".join(one for one in value if one)
    if isinstance(value, Mapping):
        sections = value.get("sections")
        if isinstance(sections, list):
            return _text_of([_text_of(value.get("summary")), *map(_section_of, sections)])
        return _text_of(value.get("rendered") or value.get("text") or "")
    return ""


def _section_of(section: Any) -> str:  # noqa: ANN401  JSON
    """A subhead and its paragraphs."""
    if not isinstance(section, Mapping):
        return ""
    return _text_of([_text_of(section.get(name)) for name in ("headline", "paragraphs")])


def _instant_of(fields: Mapping[str, Any], names: Iterable[str]) -> str | None:
    for name in names:
        value = fields.get(name)
        if isinstance(value, str | int) and not isinstance(value, bool):
            found = instant_of(str(value))
            if found:
                return found
    return None


def _with_zone(instant: str | None) -> str | None:
    """An instant that is one anywhere: a capture without a zone could be off by half a day."""
    return instant if instant and ("+" in instant[10:] or "-" in instant[10:]) else None
