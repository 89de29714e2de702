"""The body of an HTTP response as a WARC holds it → the bytes of the page."""

import io
import re
import zlib
from collections.abc import Callable

from fastwarc.stream_io import BrotliReader, ZstdReader

from recoupe.ingest.kinds import GZIP, root_of_bytes

MAX_CODINGS = 2
"""Each further coding multiplies what a few kilobytes can unpack to; no server sends three."""
CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")
ZSTD = b"\x28\xb5\x2f\xfd"
AS_IT_IS = frozenset({"", "identity", "none"})


class BadBody(ValueError):
    """A body that cannot be decoded; says why."""


def body_of(raw: bytes, headers: tuple[tuple[str, str], ...], limit: int) -> bytes:
    """The page's bytes, with the codings undone that the headers tell.

    Many crawlers keep the headers of the server beside a body that they have unpacked already:
    where the bytes cannot be what a header says, they are taken as they are.

    Args:
        raw: as recorded.
        headers: names in lower case.
        limit: no more than this many bytes and one are given back.

    Raises:
        BadBody: it breaks off, or is packed in an unknown way.

    Source: RFC 9112, 7.1 (chunked) and RFC 9110, 8.4.1 (content codings).
    """
    if "chunked" in _codings(headers, "transfer-encoding"):
        raw = _without_chunks(raw)
    codings = [one for one in _codings(headers, "content-encoding") if one not in AS_IT_IS]
    if len(codings) > MAX_CODINGS:
        raise BadBody("is packed more than twice")
    for coding in reversed(codings):
        if coding not in DECODERS:
            raise BadBody("is packed in an unknown way")
        raw = DECODERS[coding](raw, limit)
    return raw


def _codings(headers: tuple[tuple[str, str], ...], name: str) -> list[str]:
    return [
        one.strip().lower() for key, value in headers if key == name for one in value.split(",")
    ]


def _without_chunks(raw: bytes) -> bytes:
    """The chunks joined; the bytes as they are where they do not begin with one."""
    pieces: list[bytes] = []
    at = 0
    while True:
        match = CHUNK_SIZE.match(raw, at)
        if match is None:
            if not pieces:
                return raw
            raise BadBody("breaks off between two chunks")
        size = int(match[1], 16)
        if size == 0:
            return b"".join(pieces)
        piece = raw[match.end() : match.end() + size]
        at = match.end() + size
        line_end = raw[at : at + 2]
        if len(piece) < size or not line_end.startswith((b"\r\n", b"\n")):
            if not pieces:
                return raw
            raise BadBody("breaks off between two chunks")
        pieces.append(piece)
        at += 2 if line_end == b"\r\n" else 1


def _gunzipped(raw: bytes, limit: int) -> bytes:
    return _inflated(raw, limit, 31) if raw.startswith(GZIP) else raw


def _inflated(raw: bytes, limit: int, window: int) -> bytes:
    unpacker = zlib.decompressobj(window)
    try:
        content = unpacker.decompress(raw, limit + 1)
    except zlib.error as error:
        raise BadBody("cannot be unpacked") from error
    if not unpacker.eof and len(content) <= limit:
        raise BadBody("breaks off")
    return content


def _undeflated(raw: bytes, limit: int) -> bytes:
    """With the head of zlib, as the standard says, or without, as some servers send it."""
    for window in (15, -15):
        try:
            return _inflated(raw, limit, window)
        except BadBody:
            continue
    return _as_it_is(raw)


def _unbrotlied(raw: bytes, limit: int) -> bytes:
    if root_of_bytes(raw):
        return raw
    try:
        return BrotliReader(io.BytesIO(raw)).read(limit + 1)
    except (OSError, ValueError) as error:
        raise BadBody("cannot be unpacked") from error


def _unzstd(raw: bytes, limit: int) -> bytes:
    if not raw.startswith(ZSTD):
        return raw
    try:
        return ZstdReader(io.BytesIO(raw)).read(limit + 1)
    except (OSError, ValueError) as error:
        raise BadBody("cannot be unpacked") from error


def _as_it_is(raw: bytes) -> bytes:
    if root_of_bytes(raw):
        return raw
    raise BadBody("cannot be unpacked")


DECODERS: dict[str, Callable[[bytes, int], bytes]] = {
    "gzip": _gunzipped,
    "x-gzip": _gunzipped,
    "deflate": _undeflated,
    "br": _unbrotlied,
    "zstd": _unzstd,
}
