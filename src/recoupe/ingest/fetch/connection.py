"""Connections to checked addresses, with an end to each request."""

import socket
import ssl
import time
from collections.abc import Iterable, Iterator
from typing import Any

import httpcore
import httpx

from recoupe.ingest.fetch.addresses import is_public

MAX_TRIED = 4
"""Addresses of one host that are tried in turn."""


class NotPublic(Exception):
    """A host name leads to an address that is not of the public internet."""


class HostNotFound(Exception):
    """A host name leads nowhere."""


class Deadline:
    """The end of the request that is under way.

    Timeouts of sockets start anew with every byte: a server that sends one byte every few seconds
    would never meet them.
    """

    def __init__(self) -> None:
        self._ends = float("inf")

    def start(self, seconds: float) -> None:
        """A new request begins now and may last so long."""
        self._ends = time.monotonic() + seconds

    def bounded(self, timeout: float | None) -> float:
        """The timeout, or what is left where that is less.

        Raises:
            httpcore.ReadTimeout: nothing is left.
        """
        left = self._ends - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the request took too long")
        return left if timeout is None else min(timeout, left)


class _TimedStream(httpcore.NetworkStream):
    """A stream that keeps the deadline."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.bounded(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.bounded(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        secure = self._stream.start_tls(
            ssl_context, server_hostname, self._deadline.bounded(timeout)
        )
        return _TimedStream(secure, self._deadline)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401  httpcore's own signature
        return self._stream.get_extra_info(info)


class CheckedBackend(httpcore.NetworkBackend):
    """Resolves a host, checks every address, and connects to one that was checked.

    The name is resolved once: a second answer for the same name (DNS rebinding) is never asked
    for.

    Args:
        deadline: of the request that is under way.
        allow_private: connect to any address.
    """

    def __init__(self, deadline: Deadline, *, allow_private: bool) -> None:
        self._deadline = deadline
        self._allow_private = allow_private
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to `host`.

        Raises:
            NotPublic: one of its addresses is not public.
            HostNotFound: it has none.
            httpcore.ConnectError: none of them answers.
        """
        failed: Exception | None = None
        for address in self._addresses_of(host, port):
            try:
                stream = self._sockets.connect_tcp(
                    address, port, self._deadline.bounded(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
            else:
                return _TimedStream(stream, self._deadline)
        raise failed or httpcore.ConnectError("no address")

    def _addresses_of(self, host: str, port: int) -> list[str]:
        try:
            answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise HostNotFound(host) from error
        found = list(dict.fromkeys(str(answer[4][0]) for answer in answers))
        if not self._allow_private and not all(is_public(one) for one in found):
            raise NotPublic(host)
        return found[:MAX_TRIED]


class _Body(httpx.SyncByteStream):
    def __init__(self, stream: Iterable[bytes]) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        close = getattr(self._stream, "close", None)
        if close:
            close()


class CheckedTransport(httpx.BaseTransport):
    """An httpx transport over `CheckedBackend`; no proxy, no retries.

    Args:
        deadline: started by the caller before each request.
        allow_private: connect to any address.
    """

    def __init__(self, deadline: Deadline, *, allow_private: bool) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(trust_env=False),
            max_connections=4,
            max_keepalive_connections=2,
            network_backend=CheckedBackend(deadline, allow_private=allow_private),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """One request; errors are those of httpcore and of this module."""
        response = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        assert isinstance(response.stream, Iterable)  # noqa: S101  for the type checker
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_Body(response.stream),
            extensions=response.extensions,
        )

    def close(self) -> None:
        """Closes its connections."""
        self._pool.close()
