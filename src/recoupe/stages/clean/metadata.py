"""What the head of a page says: title, outlet, byline, dates, language, canonical URL."""

import re
from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit

from msgspec import Struct

from recoupe.records import Basis, HeadlineBasis
from recoupe.stages.clean.country import country_of
from recoupe.stages.clean.entries import Update, updates_in
from recoupe.stages.clean.inscribe import Scribe
from recoupe.stages.clean.instants import date_in_url, finer, instant_of
from recoupe.stages.clean.linked_data import (
    Node,
    article_node,
    clean_value,
    names_in,
    nodes_of,
    text_in,
    types_of,
)
from recoupe.stages.clean.naming import TITLE_SEPARATOR
from recoupe.stages.clean.tree import Document

PUBLISHED_METAS = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "article.published",
    "date",
    "ptime",
    "article:published",
    "displaydate",
)
MODIFIED_METAS = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "article.updated",
)
AUTHOR_METAS = (
    "author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
    "article:author",
)
META_TITLES = ("twitter:title", "dc.title", "parsely-title", "sailthru.title", "title")
MAX_TITLE_ELEMENT = 1000
NO_AUTHOR = re.compile(r"https?://|^@|^\d+$|\bwww\.", re.IGNORECASE)
BY = re.compile(r"^\s*(?:by|par|de|von|por)\s+", re.IGNORECASE)


class Head(Struct, frozen=True, kw_only=True):
    """What the page says of itself outside its visible text."""

    url: str | None = None
    outlet: str | None = None
    """Name of the site; None where its data do not say."""
    country: str | None = None
    """ISO 3166 code of the outlet's country, where it is sure."""
    titles: tuple[str, ...] = ()
    """Titles, best first."""
    declared: tuple[tuple[str, HeadlineBasis], ...] = ()
    """Headlines with where they stand."""
    description: str = ""
    byline: tuple[str, ...] = ()
    published: str | None = None
    published_basis: Basis = "none"
    modified: str | None = None
    language: str | None = None
    """As declared."""
    updates: tuple[Update, ...] = ()
    """Entries of a live page that its data declare."""
    body: str = ""
    """`articleBody` of the JSON-LD node."""


class _Metas:
    """`meta` and `link` elements by name; the first of a name counts."""

    def __init__(self, document: Document) -> None:
        self.values: dict[str, str] = {}
        self.canonical = ""
        for element in document.metas:
            attributes = element.attributes
            if element.tag == "link":
                if attributes.get("rel", "").lower() == "canonical":
                    self.canonical = self.canonical or attributes.get("href", "").strip()
                continue
            content = attributes.get("content", "").strip()
            for key in ("property", "name", "itemprop", "http-equiv"):
                name = attributes.get(key, "").strip().lower()
                if name and content:
                    self.values.setdefault(name, content)

    def first(self, names: Iterable[str]) -> str:
        for name in names:
            value = self.values.get(name)
            if value:
                return clean_value(value)
        return ""


def read_head(document: Document, url: str | None) -> Head:
    """What the head and the JSON-LD of a page say."""
    metas = _Metas(document)
    nodes = nodes_of(document)
    node = article_node(nodes)
    address = _canonical(metas, url)
    published, basis = _published(metas, node, address or url)
    declared, parts = _titles(document, metas, node)
    return Head(
        url=address or url,
        outlet=_outlet(metas, node, nodes),
        country=country_of(address or url, node, nodes),
        titles=tuple(dict.fromkeys(text for text, _ in (*declared, *parts))),
        declared=declared,
        description=text_in(node.get("description"))
        or metas.first(("og:description", "description")),
        byline=_byline(metas, node, nodes),
        published=published,
        published_basis=basis,
        modified=_instant(text_in(node.get("dateModified")))
        or _instant(metas.first(MODIFIED_METAS)),
        language=_language(document, metas, node),
        updates=updates_in(nodes),
        body=text_in(node.get("articleBody")),
    )


def _instant(value: str) -> str | None:
    return instant_of(value) if value else None


def _canonical(metas: _Metas, url: str | None) -> str | None:
    for value in (metas.canonical, metas.values.get("og:url", "")):
        try:
            address = urljoin(url or "", value) if value else ""
            parts = urlsplit(address)
        except ValueError:
            continue
        # A canonical link to the front page is a mistake that many sites make.
        if parts.scheme in {"http", "https"} and parts.netloc and parts.path.strip("/"):
            return address
    return None


def _outlet(metas: _Metas, node: Node, nodes: list[Node]) -> str | None:
    """The name of the site as its data give it."""
    by_id = _by_id(nodes)
    publisher = names_in(node.get("publisher"), by_id) if node.get("publisher") else []
    name = metas.first(("og:site_name",)) or (publisher[0] if publisher else "")
    if not name:
        sites = [text_in(one.get("name")) for one in nodes if "WebSite" in types_of(one)]
        name = sites[0] if sites else metas.first(("application-name", "dc.publisher", "publisher"))
    name = name.strip()
    if not name or NO_AUTHOR.search(name) or len(name) > 80:  # noqa: PLR2004
        return None
    return name


_Declared = tuple[tuple[str, HeadlineBasis], ...]


def _titles(document: Document, metas: _Metas, node: Node) -> tuple[_Declared, _Declared]:
    """What the page declares as its title, best first, and the longest part of its `title`."""
    found: list[tuple[str, HeadlineBasis]] = [
        (metas.first(("og:title",)), "og"),
        (text_in(node.get("headline")), "json-ld"),
        (metas.first(META_TITLES), "meta"),
    ]
    parts: list[tuple[str, HeadlineBasis]] = []
    if document.titles:
        start, end = document.titles[0]
        whole = Scribe(document.text).plain([(start, min(end, start + MAX_TITLE_ELEMENT))])
        found.append((whole, "title"))
        parts.append((max(TITLE_SEPARATOR.split(whole), key=len), "title"))
    found.append((text_in(node.get("alternativeHeadline")), "json-ld"))
    return tuple(one for one in found if one[0]), tuple(one for one in parts if one[0])


def _by_id(nodes: list[Node]) -> dict[str, Node]:
    return {
        one["@id"]: one
        for one in reversed(nodes)
        if isinstance(one.get("@id"), str) and one.get("name")
    }


def _byline(metas: _Metas, node: Node, nodes: list[Node]) -> tuple[str, ...]:
    names = names_in(node.get("author"), _by_id(nodes)) if node.get("author") else []
    if not names:
        value = metas.first(AUTHOR_METAS)
        names = [value] if value else []
    cleaned = [BY.sub("", name).strip() for name in names]
    return tuple(
        name
        for name in dict.fromkeys(cleaned)
        if name and not NO_AUTHOR.search(name) and len(name) < 100  # noqa: PLR2004
    )


def _published(metas: _Metas, node: Node, url: str | None) -> tuple[str | None, Basis]:
    linked = _instant(text_in(node.get("datePublished"))) or _instant(
        text_in(node.get("dateCreated"))
    )
    meta = None
    for name in PUBLISHED_METAS:
        value = metas.values.get(name)
        meta = finer(meta, instant_of(value)) if value else meta
    if linked:
        best = finer(linked, meta)
        return best, "json-ld" if best == linked else "meta"
    if meta:
        return meta, "meta"
    day = date_in_url(url) if url else None
    return (day, "url") if day else (None, "none")


def _language(document: Document, metas: _Metas, node: Node) -> str | None:
    value = (
        document.root.get("lang")
        or document.root.get("xml:lang")
        or text_in(node.get("inLanguage"))
        or metas.first(("og:locale", "content-language", "language", "dc.language"))
    )
    return value.replace("_", "-").partition("-")[0].strip().lower() or None
