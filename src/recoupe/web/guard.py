"""Stands before the app: what may not ask gets no further, and every answer gets its headers."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import parse_qs, urlencode

from recoupe.web.access import Access, is_foreign_part, is_own_write
from recoupe.web.headers import completed
from recoupe.web.refusals import Refusal, entry_page, refusal_page, welcome_page

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Any, Any, Any], Awaitable[None]]
"""ASGI, as a server sees it."""

LOG = logging.getLogger("recoupe.web")
ENTRY = "/enter"
MAX_FORM = 4_096
"""Bytes of the form that brings a token."""
WRONG_TOKEN_SECONDS = 0.5
OPEN_PATHS = frozenset({"/static/desk.css", "/static/desk.js", "/favicon.svg"})
"""What the page that asks for the token needs itself."""


class Guard:
    """The app behind its gate.

    Args:
        app: what answers those who are let in.
        access: the rules.
    """

    def __init__(self, app: App, access: Access) -> None:
        self.app = app
        self.access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1008, "reason": ""})

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                message["headers"] = completed(message["headers"])
            await send(message)

        try:
            await self._let_in(scope, receive, sending)
        except Exception:
            LOG.exception("%s %s", scope["method"], scope["path"])
            if not begun:
                await _refuse(Refusal.OUR_MISTAKE, _headers_of(scope), sending)

    async def _let_in(self, scope: Scope, receive: Receive, sending: Send) -> None:

        headers = _headers_of(scope)
        method = str(scope["method"])
        if not self.access.serves(headers.get("host", "")):
            await _refuse(Refusal.HOST, headers, sending)
        elif is_foreign_part(headers) or not is_own_write(method, headers):
            await _refuse(Refusal.ELSEWHERE, headers, sending)
        elif scope["path"] == ENTRY and self.access.token is not None:
            await self._enter(method, headers, receive, sending)
        elif scope["path"] in OPEN_PATHS or self._is_known(headers):
            await self.app(scope, receive, sending)
        elif method == "GET" and (token := _token_in(scope)):
            await self._with_token(token, scope, headers, sending)
        else:
            await _refuse(Refusal.TOKEN, headers, sending)

    def _is_known(self, headers: Mapping[str, str]) -> bool:
        return self.access.admits(_cookies_of(headers), headers.get("authorization", ""))

    async def _with_token(
        self, token: str, scope: Scope, headers: Mapping[str, str], send: Send
    ) -> None:
        """A link with the token in it: from here on the cookie stands for it.

        The way on is a page and not a redirect: a browser that came from another program does not
        show a `SameSite=Strict` cookie along redirects.
        """
        if not self.access.knows(token):
            await asyncio.sleep(WRONG_TOKEN_SECONDS)
            await _refuse(Refusal.WRONG_TOKEN, headers, send)
            return
        rest = parse_qs(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        rest.pop("token", None)
        # `//host/` would lead elsewhere.
        way = "/" + str(scope["path"]).lstrip("/")
        query = urlencode(rest, doseq=True)
        await _send(
            send, 200, welcome_page(way + (f"?{query}" if query else "")), self._set_cookie(scope)
        )

    async def _enter(
        self, method: str, headers: Mapping[str, str], receive: Receive, send: Send
    ) -> None:
        if method != "POST":
            await _send(send, 200, entry_page(), ())
            return
        form = parse_qs((await _body_of(receive, MAX_FORM)).decode("latin-1"))
        if self.access.knows(form.get("token", [""])[0].strip()):
            await _send(send, 200, welcome_page("/"), self._set_cookie(None))
        else:
            await asyncio.sleep(WRONG_TOKEN_SECONDS)
            await _refuse(Refusal.WRONG_TOKEN, headers, send)

    def _set_cookie(self, scope: Scope | None) -> tuple[tuple[bytes, bytes], ...]:
        secure = "; Secure" if scope is not None and scope["scheme"] == "https" else ""
        value = (
            f"{self.access.cookie}={self.access.pass_word}; Path=/; HttpOnly; "
            f"SameSite=Strict{secure}"
        )
        return ((b"set-cookie", value.encode()),)


async def _refuse(refusal: Refusal, headers: Mapping[str, str], send: Send) -> None:
    wants_page = "text/html" in headers.get("accept", "")
    body = refusal_page(refusal) if wants_page else refusal.as_json()
    kind = b"text/html; charset=utf-8" if wants_page else b"application/json"
    await _send(send, refusal.status, body, (), kind)


async def _send(
    send: Send,
    status: int,
    body: bytes,
    headers: tuple[tuple[bytes, bytes], ...],
    content_type: bytes = b"text/html; charset=utf-8",
) -> None:
    length = str(len(body)).encode()
    told = [(b"content-type", content_type), (b"content-length", length), *headers]
    await send({"type": "http.response.start", "status": status, "headers": told})
    await send({"type": "http.response.body", "body": body, "more_body": False})


async def _body_of(receive: Receive, limit: int) -> bytes:
    body = b""
    while len(body) <= limit:
        message = await receive()
        if message["type"] != "http.request":
            break
        body += message["body"]
        if not message["more_body"]:
            break
    return body[:limit]


def _headers_of(scope: Scope) -> dict[str, str]:
    """By name in lower case; of a name that comes twice, the values together."""
    found: dict[str, str] = {}
    for name, value in scope["headers"]:
        key, told = name.decode("latin-1").lower(), value.decode("latin-1")
        found[key] = f"{found[key]}, {told}" if key in found else told
    return found


def _cookies_of(headers: Mapping[str, str]) -> dict[str, str]:
    try:
        return {name: one.value for name, one in SimpleCookie(headers.get("cookie", "")).items()}
    except CookieError:
        return {}


def _token_in(scope: Scope) -> str:
    query: dict[str, list[str]] = parse_qs(scope["query_string"].decode("latin-1"))
    return query.get("token", [""])[0]
