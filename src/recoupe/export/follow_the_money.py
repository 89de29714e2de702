"""People, bodies, places and pages as FollowTheMoney entities: what Aleph and OpenSanctions read.

JSON Lines, an entity a line: `Article` for a page, `Person`, `Organization`, `PublicBody` or
`Address` for who and what it names, `Mention` for the link between both. Ids are those of the
dossier, so that an export made again replaces the one before.

Source: FollowTheMoney, followthemoney.tech/explorer.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from recoupe.export.reader import Reader
from recoupe.export.wording import short_name_of
from recoupe.records import Article, Dossier, Entity

SCHEMATA = {"person": "Person", "organisation": "Organization"}
"""Kinds that have a schema; others would be guessed, and are left out."""
DAY = 10


def render_follow_the_money(dossier: Dossier) -> bytes:
    """A line an entity."""
    encoder = msgspec.json.Encoder(order="sorted")
    return b"".join(encoder.encode(one) + b"\n" for one in _entities(dossier))


def _entities(dossier: Dossier) -> Iterator[dict[str, Any]]:
    reader = Reader(dossier)
    for article in reader.articles:
        yield _article(article)
    named = {one.id: one for one in dossier.entities if one.kind in SCHEMATA}
    for entity in named.values():
        yield _named(entity)
    linked = {(one.entity, one.evidence.page) for one in dossier.mentions if one.entity in named}
    for entity_id, page in sorted(linked, key=str):
        yield {
            "id": f"{entity_id}.{page[:12]}",
            "schema": "Mention",
            "properties": {
                "document": [page],
                "resolved": [entity_id],
                "name": [named[str(entity_id)].name],
            },
        }


def _article(article: Article) -> dict[str, Any]:
    properties = {
        "title": [article.title or short_name_of(article)],
        "publisher": [short_name_of(article)],
        "contentHash": [article.id],
        "bodyText": [article.text],
        "fileName": [article.path],
    }
    if article.url:
        properties["sourceUrl"] = [article.url]
    if article.published:
        properties["publishedAt"] = [article.published[:DAY]]
    return {"id": article.id, "schema": "Article", "properties": properties}


def _named(entity: Entity) -> dict[str, Any]:
    aliases = sorted({one.text for one in entity.spellings} - {entity.name})
    properties: dict[str, list[str]] = {"name": [entity.name]}
    if aliases:
        properties["alias"] = aliases
    if entity.roles and entity.kind == "person":
        properties["position"] = list(entity.roles)
    return {"id": entity.id, "schema": SCHEMATA[entity.kind], "properties": properties}
