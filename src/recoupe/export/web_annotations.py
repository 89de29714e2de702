"""Findings as W3C Web Annotations: what annotation tools and archives of the Web read.

A collection with an annotation a statement. Each targets the page at its address, or at a URN of
its hash where it has none, with two selectors: by position in the cleaned text, which stands
beside as a state, and by quotation, which holds in any rendering of the page.

Source: W3C Recommendation "Web Annotation Data Model", 23 February 2017.
"""

from typing import Any

import msgspec

from recoupe.export.reader import Reader
from recoupe.records import Dossier, Evidence, Statement

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def render_annotations(dossier: Dossier) -> bytes:
    """An `AnnotationCollection` in JSON-LD, its one page inside."""
    reader = Reader(dossier)
    claim_of = {one: claim.label for claim in dossier.claims for one in claim.statements}
    items = [
        _annotation(statement, claim_of.get(statement.id, ""), reader)
        for statement in dossier.statements
    ]
    collection: dict[str, Any] = {
        "@context": CONTEXT,
        "id": f"urn:recoupe:{dossier.story.id}",
        "type": "AnnotationCollection",
        "label": dossier.story.title,
        "total": len(items),
    }
    if items:
        collection["first"] = {
            "id": f"urn:recoupe:{dossier.story.id}:page1",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        }
    return msgspec.json.format(msgspec.json.encode(collection), indent=1) + b"\n"


def target_of(evidence: Evidence, reader: Reader) -> dict[str, Any]:
    """The passage as a specific resource of its page."""
    article = reader.article[evidence.page]
    return {
        "type": "SpecificResource",
        "source": article.url or f"urn:sha256:{evidence.page}",
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": evidence.exact,
                "prefix": evidence.prefix,
                "suffix": evidence.suffix,
            },
            {
                "type": "TextPositionSelector",
                "start": evidence.span.start,
                "end": evidence.span.end,
            },
        ],
    }


def _annotation(statement: Statement, claim: str, reader: Reader) -> dict[str, Any]:
    told: list[str] = [statement.grade]
    sources = reader.sources_of(statement)
    if sources:
        told.append(" → ".join(sources))
    bodies = [
        {"type": "TextualBody", "purpose": "tagging", "value": statement.grade},
        {"type": "TextualBody", "purpose": "describing", "value": " · ".join(told)},
    ]
    if claim:
        bodies.append({"type": "TextualBody", "purpose": "classifying", "value": claim})
    return {
        "id": f"urn:recoupe:{statement.id}",
        "type": "Annotation",
        "motivation": "describing",
        "body": bodies,
        "target": target_of(statement.evidence, reader),
    }
