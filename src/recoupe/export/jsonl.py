"""`dossiers.jsonl`: a dossier a line."""

from typing import Any

import msgspec

from recoupe.records import SCHEMA_VERSION, Dossier


def line_of(dossier: Dossier) -> bytes:
    """One line of `dossiers.jsonl`, with its line end; keys in the order of the records."""
    return msgspec.json.encode(dossier) + b"\n"


def schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a line."""
    made = msgspec.json.schema(Dossier)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Recoupe dossier, version {SCHEMA_VERSION}",
        **made,
    }
