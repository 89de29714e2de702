"""A dossier as a STIX 2.1 bundle: a report with what pages say, for threat intelligence desks.

Outlets and speakers are identities, each claim of several pages is a note about the pages that
carry it, each conflict an opinion-free note about both sides. Ids are name-based UUIDs and times
those of the pages, so that the same dossier gives the same bundle.

Source: OASIS Standard "STIX Version 2.1", 10 June 2021.
"""

import uuid
from datetime import UTC, datetime
from typing import Any

import msgspec

from recoupe.export.reader import Reader
from recoupe.export.wording import short_name_of
from recoupe.records import Dossier, Evidence

NAMESPACE = uuid.UUID("2c9f3f0a-3c1e-5b7e-9d0a-6f0c5a1f7b42")
"""Ours, drawn once: names are unique below it."""
UNDATED = "1970-01-01T00:00:00.000Z"
"""STIX wants a time of everything; a story without one gets this."""
LABELS = {"person": "individual", "organisation": "organization", "place": "unknown"}


def render_stix(dossier: Dossier) -> bytes:
    """A bundle in JSON."""
    reader = Reader(dossier)
    created = _instant(dossier.story.first)
    head = {"spec_version": "2.1", "created": created, "modified": created}
    outlets = {
        name: _id("identity", f"outlet {name}")
        for name in sorted({short_name_of(one) for one in reader.articles})
    }
    objects: list[dict[str, Any]] = [
        {"type": "identity", "id": one, **head, "name": name, "identity_class": "organization"}
        for name, one in outlets.items()
    ]
    speakers = {one for said in dossier.statements for one in said.sources}
    objects.extend(
        {
            "type": "identity",
            "id": _id("identity", one.id),
            **head,
            "name": one.name,
            "identity_class": LABELS.get(one.kind, "unknown"),
        }
        for one in dossier.entities
        if one.id in speakers
    )
    for claim in dossier.claims:
        if len(claim.pages) > 1:
            said = [reader.statement[one] for one in claim.statements if one in reader.statement]
            told = "\n".join(_line(one.evidence, reader, f" [{one.grade}]") for one in said)
            names = {outlets[short_name_of(reader.article[one])] for one in claim.pages}
            objects.append(
                {
                    "type": "note",
                    "id": _id("note", claim.id),
                    **head,
                    "abstract": claim.label,
                    "content": told,
                    "object_refs": sorted(names),
                }
            )
    for conflict in dossier.conflicts:
        sides = (*conflict.left, *conflict.right)
        names = {outlets[short_name_of(reader.article[one.page])] for one in sides}
        told = "\n".join(_line(one, reader, "") for one in sides)
        objects.append(
            {
                "type": "note",
                "id": _id("note", conflict.id),
                **head,
                "abstract": f"Pages disagree: {conflict.kind}",
                "content": f"{told}\n{conflict.why}",
                "object_refs": sorted(names),
            }
        )
    report = {
        "type": "report",
        "id": _id("report", dossier.story.id),
        **head,
        "name": dossier.story.title or dossier.story.id,
        "published": created,
        "report_types": ["observed-data"],
        "object_refs": [one["id"] for one in objects],
        "external_references": [
            {
                "source_name": short_name_of(one),
                **({"url": one.url} if one.url else {"description": "page without an address"}),
            }
            for one in reader.articles
        ],
    }
    bundle = {
        "type": "bundle",
        "id": _id("bundle", dossier.story.id),
        "objects": [*objects, report],
    }
    return msgspec.json.format(msgspec.json.encode(bundle), indent=1) + b"\n"


def _id(kind: str, name: str) -> str:
    return f"{kind}--{uuid.uuid5(NAMESPACE, f'{kind} {name}')}"


def _line(evidence: Evidence, reader: Reader, more: str) -> str:
    return f"{short_name_of(reader.article[evidence.page])}: {reader.quoted(evidence)}{more}"


def _instant(text: str | None) -> str:
    """RFC 3339 in UTC, to the millisecond; a day begins at midnight."""
    if text is None:
        return UNDATED
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return UNDATED
    moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
