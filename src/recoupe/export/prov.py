"""Who had what from whom, as PROV: the pages, their outlets, their origins and the reuses.

Light: pages and origins are entities, outlets are agents, reuse with a direction is derivation,
and reuse without one is influence told from both sides (`alternateOf`).

Source: W3C Member Submission "The PROV-JSON Serialization", 24 April 2013; W3C PROV-DM.
"""

from typing import Any

import msgspec

from recoupe.export.reader import Reader
from recoupe.export.wording import short_name_of
from recoupe.records import Dossier

PREFIXES = {"recoupe": "urn:recoupe:", "page": "urn:sha256:"}


def render_prov(dossier: Dossier) -> bytes:
    """A PROV-JSON document."""
    reader = Reader(dossier)
    document: dict[str, dict[str, Any]] = {
        "prefix": dict(PREFIXES),
        "entity": {},
        "agent": {},
        "wasAttributedTo": {},
        "wasDerivedFrom": {},
        "alternateOf": {},
    }
    for article in reader.articles:
        outlet = f"recoupe:outlet-{reader.numbers[article.id]}"
        document["entity"][f"page:{article.id}"] = {
            "prov:label": article.title or short_name_of(article),
            "prov:type": "page",
            **({"prov:atLocation": article.url} if article.url else {}),
        }
        document["agent"][outlet] = {"prov:label": short_name_of(article), "prov:type": "outlet"}
        document["wasAttributedTo"][f"_:by{reader.numbers[article.id]}"] = {
            "prov:entity": f"page:{article.id}",
            "prov:agent": outlet,
        }
    for origin in dossier.origins:
        document["entity"][f"recoupe:{origin.id}"] = {
            "prov:label": origin.name,
            "prov:type": f"origin, {origin.kind}{', not in the pile' if origin.hidden else ''}",
        }
        for number, page in enumerate(origin.pages):
            document["wasDerivedFrom"][f"_:{origin.id}-{number}"] = {
                "prov:generatedEntity": f"page:{page}",
                "prov:usedEntity": f"recoupe:{origin.id}",
                "prov:type": "in part" if page in origin.partial else "rests on",
            }
    for one in dossier.reuse:
        _add_reuse(document, one.id, one.left, one.right, one.direction, one.kind)
    filled = {name: content for name, content in document.items() if content}
    return msgspec.json.format(msgspec.json.encode(filled), indent=1) + b"\n"


def _add_reuse(  # noqa: PLR0913, PLR0917  the fields of a reuse
    document: dict[str, dict[str, Any]],
    name: str,
    left: str,
    right: str,
    direction: str | None,
    kind: str,
) -> None:
    if direction is None:
        document["alternateOf"][f"_:{name}"] = {
            "prov:alternate1": f"page:{left}",
            "prov:alternate2": f"page:{right}",
        }
        return
    giver, taker = (left, right) if direction == "left_to_right" else (right, left)
    document["wasDerivedFrom"][f"_:{name}"] = {
        "prov:generatedEntity": f"page:{taker}",
        "prov:usedEntity": f"page:{giver}",
        "prov:type": kind,
    }
