"""RSS, Atom, JSON Feed and OPML → addresses, with the date and the text that a feed carries."""

import io
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urljoin

import feedparser  # type: ignore[import-untyped]
from lxml import etree  # type: ignore[import-untyped]
from msgspec.structs import replace

from recoupe.ingest.fields import Record, found_in, record_of
from recoupe.ingest.found import Address, Found, refusal
from recoupe.ingest.kinds import MEGABYTE, page_of, root_of_bytes
from recoupe.ingest.names import kept_url
from recoupe.records import Page
from recoupe.settings import ReadConfig
from recoupe.stages.clean.instants import instant_of

JSON_FEED = "https://jsonfeed.org/version/"
FULL_TEXT_CHARACTERS = 600
"""A shorter content of an entry is a teaser: a page made of it would pass for the article."""


def read_markup_list(
    content: bytes, name: str, config: ReadConfig, *, base: str | None = None
) -> Iterator[Found]:
    """What an XML file is: a feed, an OPML, or XHTML.

    Args:
        content: the file.
        name: what the dossier calls it.
        config: limits.
        base: where it was fetched; relative links are joined to it.
    """
    root = root_of_bytes(content)
    if root == "html":
        yield page_of(content, name, "html")
    elif root is None:
        yield refusal(
            name,
            "XML that is neither a page, a feed nor an OPML",
            "Give RSS, Atom, OPML or XHTML.",
        )
    elif len(content) > config.max_feed_megabytes * MEGABYTE:
        yield refusal(
            name,
            f"a feed over {config.max_feed_megabytes:.0f} MB",
            "Raise `max_feed_megabytes` under [read] in recoupe.toml.",
        )
    elif root == "opml":
        yield from _read_opml(content, name)
    else:
        yield from _read_feed(content, name, base)


def _read_feed(content: bytes, name: str, base: str | None) -> Iterator[Found]:
    """Entries in the order of the feed.

    feedparser opens a string as a file or an address, so it is handed a stream; its parser
    expands no external entity and stops at the entities that swell (both tested).
    """
    headers = {"content-location": base} if base else {}
    try:
        feed = feedparser.parse(io.BytesIO(content), response_headers=headers)
        entries = list(feed.entries)
    except Exception as error:  # noqa: BLE001  feedparser lets errors of its many parts through
        yield refusal(name, f"not a whole feed: {type(error).__name__}")
        return
    if not entries:
        yield refusal(name, "a feed without entries", "Check the address of the feed.")
    for number, entry in enumerate(entries, start=1):
        link = entry.get("link")
        url = kept_url(urljoin(base, link) if base and isinstance(link, str) else link)
        longest = max(
            (str(one.get("value") or "") for one in entry.get("content") or ()),
            key=len,
            default="",
        )
        record = Record(
            url=url,
            title=str(entry.get("title") or ""),
            text=longest,
            published=instant_of(str(entry.get("published") or "")),
            basis="feed",
        )
        yield _entry(record, name, number)


def _entry(record: Record, name: str, number: int) -> Found:
    place = f"{name}#{record.url or number}"
    instead = found_in(record, place) if len(record.text) >= FULL_TEXT_CHARACTERS else None
    page = instead if isinstance(instead, Page) else None
    if record.url:
        return Address(
            url=record.url,
            place=place,
            published=record.published,
            basis=record.basis if record.published else "none",
            instead=page,
        )
    return page or refusal(place, "an entry without address and without full text")


def is_json_feed(value: object) -> bool:
    """Whether a JSON value is a feed of jsonfeed.org."""
    return (
        isinstance(value, Mapping)
        and str(value.get("version", "")).startswith(JSON_FEED)
        and isinstance(value.get("items"), list)
    )


def read_json_feed(
    value: Mapping[str, Any], name: str, *, base: str | None = None
) -> Iterator[Found]:
    """Entries of a JSON Feed, version 1 or 1.1, in its order."""
    for number, item in enumerate(value["items"], start=1):
        if not isinstance(item, Mapping):
            yield refusal(f"{name}#{number}", "not a JSON object")
            continue
        link = item.get("url") or item.get("external_url")
        fields = {
            "url": urljoin(base, link) if base and isinstance(link, str) else link,
            "title": item.get("title"),
            "text": item.get("content_html") or item.get("content_text"),
            "published": item.get("date_published"),
        }
        yield _entry(replace(record_of(fields), basis="feed"), name, number)


def _read_opml(content: bytes, name: str) -> Iterator[Found]:
    """The feeds of an OPML, in its order.

    Source: OPML 2.0 specification, "subscription lists".
    """
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        tree = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        tree = None
    found = 0
    for outline in tree.iter("outline") if tree is not None else ():
        raw = next((v for k, v in outline.attrib.items() if str(k).lower() == "xmlurl"), None)
        url = kept_url(raw)
        if url:
            found += 1
            yield Address(url=url, place=f"{name}#{url}", levels=1)
    if not found:
        yield refusal(name, "an OPML without feeds", "Check that outlines have an xmlUrl.")
