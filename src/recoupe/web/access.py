"""Who may ask: the host that was named, the token, where a write comes from. Pure decisions."""

import hashlib
import hmac
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from recoupe.errors import UserError

MIN_TOKEN = 16
"""Characters; a shorter secret can be guessed over a network."""
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
OWN_HEADER = "x-recoupe"
"""A page of another site cannot send it without asking first, and we never say yes."""
LOOPBACK_NAMES = frozenset({"localhost"})


@dataclass(frozen=True, kw_only=True)
class Access:
    """What is let in.

    Args:
        token: the secret that every request has to show; None asks for none.
        names: host names under which this server may be called, besides IP addresses and
            `localhost`.
        port: part of the cookie's name: cookies are not kept apart by port.
    """

    token: str | None = None
    names: frozenset[str] = frozenset()
    port: int = 0

    @property
    def cookie(self) -> str:
        """Name of the cookie."""
        return f"recoupe-{self.port}"

    @property
    def pass_word(self) -> str:
        """What the cookie holds: proof of the token, not the token itself."""
        return hmac.new((self.token or "").encode(), b"recoupe cookie", hashlib.sha256).hexdigest()

    def knows(self, token: str) -> bool:
        """Whether this is the token, in a time that does not depend on where it differs."""
        return self.token is not None and _same(token, self.token)

    def admits(self, cookies: Mapping[str, str], authorization: str) -> bool:
        """Whether a request shows the token, or needs none."""
        if self.token is None:
            return True
        kind, _, shown = authorization.partition(" ")
        if kind.lower() == "bearer" and self.knows(shown.strip()):
            return True
        return _same(cookies.get(self.cookie, ""), self.pass_word)

    def serves(self, host: str) -> bool:
        """Whether a `Host` header names this server.

        A page of another site can have its own name lead to this machine ("DNS rebinding"), and
        would then read us as if we were it. An IP address cannot be rebound.
        """
        name = host_name(host)
        return name is not None and (_is_address(name) or name in LOOPBACK_NAMES | self.names)


def is_own_write(method: str, headers: Mapping[str, str]) -> bool:
    """Whether a write comes from our own pages, or from a program.

    Browsers tell `Origin` with every write; a form of another site tells another one, or `null`.
    Without it, a header is asked for that no form can send.

    Source: OWASP Cross-Site Request Forgery Prevention, "verifying origin with standard headers".
    """
    if method in SAFE_METHODS:
        return True
    origin = headers.get("origin")
    if origin is not None:
        try:
            parts = urlsplit(origin)
        except ValueError:
            return False
        return (
            parts.scheme in {"http", "https"}
            and parts.netloc.lower() == headers.get("host", "").lower()
        )
    return OWN_HEADER in headers or "authorization" in headers


def is_foreign_part(headers: Mapping[str, str]) -> bool:
    """Whether another site's page wants this as a part of itself: a script, a picture, a frame.

    Source: W3C Fetch Metadata Request Headers, "resource isolation policy".
    """
    if headers.get("sec-fetch-site", "none") not in {"cross-site", "same-site"}:
        return False
    return (
        headers.get("sec-fetch-mode") != "navigate"
        or headers.get("sec-fetch-dest", "document") != "document"
    )


def access_for(host: str, token: str | None, names: tuple[str, ...] = (), port: int = 0) -> Access:
    """The rules for a server that listens on `host`.

    Raises:
        UserError: it can be reached from elsewhere and has no token, or a token that is too short.
    """
    if token is not None and len(token) < MIN_TOKEN:
        raise UserError(
            f"The token has {len(token)} characters.",
            hint=f"Give one of at least {MIN_TOKEN}, or --token new to have one made.",
        )
    if token is None and not is_loopback(host):
        raise UserError(
            f"{host} can be reached from other machines, and no token was given.",
            hint="Give --token new to have one made, or leave out --host.",
        )
    known = {one.lower() for one in (*names, host, socket.gethostname()) if one}
    return Access(token=token, names=frozenset(known), port=port)


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach a server that listens there."""
    if host.lower() in LOOPBACK_NAMES:
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def host_name(host: str) -> str | None:
    """The name in a `Host` header, without its port; None for what is no host.

    >>> host_name("[::1]:80"), host_name("LOCALHOST:8321"), host_name("a@b")
    ('::1', 'localhost', None)
    """
    if not host or any(one in host for one in "@/?#\\ \t,"):
        return None
    try:
        return urlsplit(f"//{host}").hostname
    except ValueError:
        return None


def _is_address(name: str) -> bool:
    try:
        ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return True


def _same(left: str, right: str) -> bool:
    """Equal, by digests: of one length, so that not even that can be measured."""
    return hmac.compare_digest(
        hashlib.sha256(left.encode("utf-8", "replace")).digest(),
        hashlib.sha256(right.encode("utf-8", "replace")).digest(),
    )
