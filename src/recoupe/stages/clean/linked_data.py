"""What a page says of itself in JSON-LD (schema.org)."""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Any

import msgspec

from recoupe.stages.clean.tree import Document

MAX_SCRIPT_CHARACTERS = 4_000_000
MAX_NODES = 20_000
ARTICLE_TYPE = re.compile(
    r"(?:\w*NewsArticle|Article|ReportageNews\w*|\w*BlogPosting|\w*Posting|Report|\w*Article)$"
)
WEAK_TYPE = re.compile(r"(?:WebPage|ItemPage|VideoObject|PodcastEpisode|LiveBlogPosting)$")
CONTROL = re.compile(r"[\x00-\x1f]+")
TRAILING_COMMA = re.compile(r",(\s*[}\]])")
WRAPPER = re.compile(r"\A\s*(?:<!\[CDATA\[|<!--|//\s*<!\[CDATA\[)|(?:\]\]>|-->|//\s*\]\]>)\s*\Z")

Node = dict[str, Any]


def nodes_of(document: Document) -> list[Node]:
    """All typed nodes of all JSON-LD scripts, in page order; broken scripts are passed over."""
    found: list[Node] = []
    for attributes, start, end in document.scripts:
        kind = attributes.get("type", "").partition(";")[0].strip().lower()
        if kind != "application/ld+json" or end - start > MAX_SCRIPT_CHARACTERS:
            continue
        found.extend(_typed(_read(document.text[start:end])))
    return found


def _read(script: str) -> Any:  # noqa: ANN401
    script = WRAPPER.sub("", script).strip()
    for text in (script, TRAILING_COMMA.sub(r"\1", CONTROL.sub(" ", script)), unescape(script)):
        try:
            return msgspec.json.decode(text.encode("utf-8", "replace"), strict=False)
        except (msgspec.DecodeError, RecursionError, ValueError):
            continue
    return None


def _typed(content: Any) -> Iterator[Node]:  # noqa: ANN401
    stack, count = [content], 0
    while stack and count < MAX_NODES:
        value = stack.pop()
        count += 1
        if isinstance(value, list):
            stack.extend(reversed(value))
        elif isinstance(value, dict):
            if "@type" in value:
                yield value
            stack.extend(
                one for one in reversed(list(value.values())) if isinstance(one, (dict, list))
            )


def types_of(node: Node) -> list[str]:
    """The types of a node, without a prefix: `NewsArticle`."""
    value = node.get("@type")
    names = value if isinstance(value, list) else [value]
    return [name.rpartition("/")[2].rpartition(":")[2] for name in names if isinstance(name, str)]


def article_node(nodes: Sequence[Node]) -> Node:
    """The node of the article itself; empty where the page names none.

    Related articles are nodes, too: the one that says most of itself wins, the first of equals.
    """
    best: Node = {}
    best_score = 0
    for node in nodes:
        names = types_of(node)
        strong = any(ARTICLE_TYPE.match(name) for name in names)
        if not strong and not any(WEAK_TYPE.match(name) for name in names):
            continue
        said = sum(
            1
            for key in ("headline", "datePublished", "author", "articleBody", "mainEntityOfPage")
            if node.get(key)
        )
        score = said + (3 if strong else 0) if said else 0
        if score > best_score:
            best, best_score = node, score
    return best


def text_in(value: Any) -> str:  # noqa: ANN401
    """The text of a JSON-LD value: a string, its `name`, or the first of a list."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else ""
        elif isinstance(value, dict):
            value = value.get("name") or value.get("@value") or value.get("headline") or ""
        else:
            break
    return clean_value(value) if isinstance(value, str) else ""


def names_in(value: Any, by_id: dict[str, Node]) -> list[str]:  # noqa: ANN401
    """Names of people or organisations: strings, nodes, references, lists of them."""
    values = value if isinstance(value, list) else [value]
    found: list[str] = []
    for one in values[:20]:
        node = one
        if isinstance(one, dict) and not one.get("name") and isinstance(one.get("@id"), str):
            node = by_id.get(one["@id"], one)
        name = text_in(node)
        if name and name not in found:
            found.append(name)
    return found


def clean_value(value: str) -> str:
    """A value without markup, entities and folded white space."""
    if "&" in value:
        value = unescape(value)
    if "<" in value:
        value = re.sub(r"<[^<>]{1,300}>", " ", value)
    return " ".join(value.split())
