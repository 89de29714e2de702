"""What went wrong, told with a hint; never a traceback."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from litestar import Response
from litestar.exceptions import HTTPException
from msgspec import Struct

from recoupe.errors import RecoupeError, UserError
from recoupe.web.headers import NOTHING_POLICY
from recoupe.web.page import page
from recoupe.web.requests import AnyRequest, is_part, is_program
from recoupe.web.wording import words_for

LOG = logging.getLogger("recoupe.web")
NOT_FOUND = 404
SERVER_ERROR = 500

HINTS: Mapping[int, str] = {
    400: "bad_request",
    404: "not_found",
    405: "wrong_method",
    413: "too_large",
    429: "too_busy",
    500: "our_mistake",
}
"""Status → the words for it in the catalogue; those of the hint end in `_hint`."""


class Problem(Struct, frozen=True, kw_only=True):
    """What a program is told."""

    status: int
    message: str
    hint: str = ""


class Missing(RecoupeError):
    """No such page, story or decision."""


class TooBusy(RecoupeError):
    """As much is under way as this server takes on at a time."""


@contextmanager
def or_missing() -> Iterator[None]:
    """What the store does not hold is missing, not asked for wrongly."""
    try:
        yield
    except UserError as error:
        raise Missing(error.message, hint=error.hint) from error


STATUS: Mapping[type[RecoupeError], int] = {Missing: NOT_FOUND, TooBusy: 429}


def foreseen(request: AnyRequest, error: RecoupeError) -> Response[object]:
    """An error of ours that says what to do."""
    status = next((code for kind, code in STATUS.items() if isinstance(error, kind)), 400)
    return _answer(request, status, error.message, error.hint)


def refused(request: AnyRequest, error: HTTPException) -> Response[object]:
    """What the framework refuses: a wrong path, method, parameter."""
    status = error.status_code
    if status >= SERVER_ERROR:
        return unforeseen(request, error)
    message, hint = _words(request, HINTS.get(status, HINTS[400]))
    if is_program(request) and error.detail:
        message = error.detail + _told_of(error.extra)
    return _answer(request, status, message, hint)


def _told_of(extra: object) -> str:
    """Which parameters were wrong, and how."""
    found = extra if isinstance(extra, list) else []
    told = [
        f"{one.get('key', 'body')}: {one.get('message', '')}"
        for one in found
        if isinstance(one, dict)
    ]
    return f" ({'; '.join(told)[:400]})" if told else ""


def too_deep(request: AnyRequest, error: RecursionError) -> Response[object]:
    """A body of brackets within brackets, deeper than anybody means."""
    del error
    return _answer(request, 400, *_words(request, HINTS[400]))


def unforeseen(request: AnyRequest, error: Exception) -> Response[object]:
    """A mistake of ours: the log has the trail, the reader a line."""
    LOG.error("%s %s", request.method, request.url.path, exc_info=error)
    return _answer(request, SERVER_ERROR, *_words(request, HINTS[SERVER_ERROR]))


def _words(request: AnyRequest, name: str) -> tuple[str, str]:
    words = words_for(request)
    return words(f"desk.{name}"), words(f"desk.{name}_hint")


def _answer(request: AnyRequest, status: int, message: str, hint: str) -> Response[object]:
    if is_program(request):
        return Response(
            Problem(status=status, message=message, hint=hint),
            status_code=status,
            media_type="application/json",
            headers={"content-security-policy": NOTHING_POLICY},
        )
    return page(
        request,
        "failure_part.html" if is_part(request) else "failure.html",
        status=status,
        code=status,
        message=message,
        hint=hint,
    )
