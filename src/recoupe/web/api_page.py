"""The OpenAPI schema as a page of the desk: nothing is fetched from elsewhere."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from litestar import Request
from litestar.openapi.plugins import OpenAPIRenderPlugin

from recoupe.web.page import page

METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One thing that a program can ask."""

    method: str
    path: str
    summary: str
    tag: str
    parameters: list[dict[str, Any]]
    body: str
    answers: list[tuple[str, str, str]]
    """Status, what it says, its shape."""


class DocsPlugin(OpenAPIRenderPlugin):
    """Shows the schema with a template of ours."""

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        """The page."""
        schemas = openapi_schema.get("components", {}).get("schemas", {})
        shown = page(
            request,
            "api.html",
            operations=list(operations_of(openapi_schema)),
            schemas={
                name: json.dumps(one, indent=1, ensure_ascii=False)
                for name, one in sorted(schemas.items())
            },
        )
        return str(shown.content).encode()


def operations_of(schema: dict[str, Any]) -> Iterator[Operation]:
    """The operations, by tag, path and method."""
    found = [
        Operation(
            method=method.upper(),
            path=path,
            summary=one.get("description") or one.get("summary", ""),
            tag=(one.get("tags") or [""])[0],
            parameters=one.get("parameters") or [],
            body=_shape((one.get("requestBody") or {}).get("content", {})),
            answers=[
                (status, told.get("description", ""), _shape(told.get("content", {})))
                for status, told in sorted(one.get("responses", {}).items())
            ],
        )
        for path, methods in schema.get("paths", {}).items()
        for method, one in methods.items()
        if method in METHODS
    ]
    yield from sorted(found, key=lambda one: (one.tag, one.path, one.method))


def _shape(content: dict[str, Any]) -> str:
    for media_type, told in content.items():
        return name_of(told.get("schema", {})) or media_type
    return ""


def name_of(shape: dict[str, Any]) -> str:
    """What a schema is called.

    >>> name_of({"type": "array", "items": {"$ref": "#/components/schemas/Logged"}})
    'Logged[]'
    """
    if "$ref" in shape:
        return str(shape["$ref"]).rpartition("/")[2]
    if shape.get("type") == "array":
        return f"{name_of(shape.get('items', {}))}[]"
    if "oneOf" in shape:
        return " | ".join(name_of(one) for one in shape["oneOf"])
    kind = shape.get("type", "")
    return " | ".join(kind) if isinstance(kind, list) else str(kind)
