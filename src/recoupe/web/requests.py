"""What a request is to us."""

from typing import Any

from litestar import Request

AnyRequest = Request[Any, Any, Any]


def is_part(request: AnyRequest) -> bool:
    """Whether a script asks for a part of the page that it has already."""
    return "hx-request" in request.headers and "hx-boosted" not in request.headers


def is_program(request: AnyRequest) -> bool:
    """Whether JSON is wanted and not a page."""
    path = request.url.path
    return path.startswith("/api/") or "text/html" not in request.headers.get("accept", "")


def local_way(asked: str, default: str = "/") -> str:
    r"""A way that stays on this server; anything else leads to `default`.

    >>> local_way("/stories/x?y=1"), local_way("//elsewhere.example"), local_way("/\\e.example")
    ('/stories/x?y=1', '/', '/')
    """
    if not asked.startswith("/") or asked.startswith("//"):
        return default
    is_plain = asked.isascii() and asked.isprintable() and "\\" not in asked
    return asked if is_plain else default
