"""Streams of bytes that end: regular files, bounded lines, unpacking with a limit."""

import codecs
import gzip
import io
import lzma
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol, cast

from recoupe.ingest.found import refusal
from recoupe.ingest.kinds import MEGABYTE, too_large
from recoupe.records import Skipped
from recoupe.settings import ReadConfig

FREE_BYTES = 64_000_000
"""So much may always be unpacked, whatever the ratio."""
CHUNK = 1 << 16
UNPACKING_ERRORS = (
    EOFError,
    gzip.BadGzipFile,
    LookupError,
    NotImplementedError,  # a compression that this Python does not know
    RuntimeError,  # an encrypted entry
    OverflowError,
    ValueError,
    lzma.LZMAError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)


class CannotBeUnpacked(OSError):
    """Compressed bytes that are broken, cut off, or too many once unpacked."""


@dataclass(frozen=True)
class Source:
    """A stream with a name, read once from its beginning.

    Args:
        stream: buffered; closed by whoever opened it.
        name: what the dossier calls it.
        size: bytes as they stand in the pile; of an entry of an archive, as it declares.
        nested: it stands in an archive, so that no archive is opened in it.
        status: of the file when it was opened; None for an entry.
    """

    stream: io.BufferedReader
    name: str
    size: int
    nested: bool = False
    status: os.stat_result | None = None

    def is_as_it_was(self) -> bool:
        """Whether nobody wrote to the file since it was opened."""
        if self.status is None:
            return True
        now = os.fstat(self.stream.fileno())
        return (now.st_size, now.st_mtime_ns) == (self.status.st_size, self.status.st_mtime_ns)


def open_regular(path: Path) -> tuple[io.BufferedReader, os.stat_result]:
    """A regular file, opened; a pipe or a device would block, or never end.

    Raises:
        OSError: it cannot be opened, or is not a regular file.
    """
    _must_be_regular(path.stat())
    # The path may have been given to a pipe in between: do not wait for its writer.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        status = os.fstat(handle)
        _must_be_regular(status)
        return os.fdopen(handle, "rb"), status
    except BaseException:
        os.close(handle)
        raise


def _must_be_regular(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise OSError("it is a pipe, a socket or a device")


class Packed(Protocol):
    """The packed side: a GzipFile, an entry of a ZIP, a Zstandard reader."""

    def read1(self, size: int, /) -> bytes:
        """What one step unpacks, `size` bytes at most."""
        ...


class Unpacking(io.RawIOBase):
    """The unpacked side of a compressed stream, with an end.

    Args:
        packed: what unpacks step by step.
        packed_bytes: size of the compressed side.
        max_ratio: unpacked bytes over compressed bytes, beyond `FREE_BYTES`.

    Raises:
        CannotBeUnpacked: while reading, where the bytes are broken or the limit is passed.
    """

    def __init__(self, packed: Packed, packed_bytes: int, max_ratio: float) -> None:
        super().__init__()
        self._packed = packed
        self._limit = max(FREE_BYTES, int(packed_bytes * max_ratio))
        self._count = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: "memoryview[int]") -> int:  # type: ignore[override]
        """Fills the buffer with what comes next."""
        try:
            # One step at a time, so that what stands before a break is given out first.
            piece = self._packed.read1(len(buffer))
        except UNPACKING_ERRORS as error:
            raise CannotBeUnpacked(f"cannot be unpacked: {error}") from error
        self._count += len(piece)
        if self._count > self._limit:
            raise CannotBeUnpacked(
                f"unpacks to more than {self._limit / 1_000_000:.0f} MB, far more than it holds"
            )
        buffer[: len(piece)] = piece
        return len(piece)


def unpacked_gzip(stream: IO[bytes], size: int, max_ratio: float) -> io.BufferedReader:
    """The unpacked side of a gzip file, one or more members."""
    packed = gzip.GzipFile(fileobj=stream, mode="rb")
    return buffered(Unpacking(packed, size, max_ratio))


def buffered(raw: io.RawIOBase) -> io.BufferedReader:
    """A stream that can be peeked into and read by lines."""
    return io.BufferedReader(cast("io.FileIO", raw), CHUNK)


def lines_of(stream: io.BufferedReader, limit: int) -> Iterator[tuple[int, bytes | None]]:
    """Lines with their number, from 1, line end left out; None for a line over the limit.

    A line over the limit is read past, not into memory.
    """
    number = 0
    while line := stream.readline(limit + 2):
        number += 1
        ended = line.endswith(b"\n")
        line = line.rstrip(b"\r\n")
        if len(line) <= limit:
            yield number, line
            continue
        while not ended:
            rest = stream.readline(CHUNK)
            ended = not rest or rest.endswith(b"\n")
        yield number, None


def decoded(raw: bytes) -> str:
    """Text of a list: UTF-8, else Windows-1252, which is what spreadsheets write."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def whole(source: Source, config: ReadConfig) -> bytes | Skipped:
    """All bytes of a page, or why not.

    Raises:
        OSError: the stream broke.
    """
    limit = int(config.max_page_megabytes * MEGABYTE)
    if source.status is not None and source.size > limit:
        return too_large(source.name, source.size, config)
    content = source.stream.read(limit + 1)
    if len(content) > limit:
        return too_large(source.name, max(len(content), source.size), config)
    if not source.is_as_it_was():
        return refusal(
            source.name, "changed while it was read", "Give it again when nothing writes to it."
        )
    return content


class _Recoding(io.RawIOBase):
    """UTF-16 as UTF-8."""

    def __init__(self, stream: io.BufferedReader) -> None:
        super().__init__()
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-16")("replace")
        self._left = b""
        self._ended = False

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: "memoryview[int]") -> int:  # type: ignore[override]
        """Fills the buffer with what comes next."""
        while not self._left and not self._ended:
            raw = self._stream.read(CHUNK)
            self._ended = not raw
            self._left = self._decoder.decode(raw, self._ended).encode("utf-8", "replace")
        piece, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


def in_utf8(stream: io.BufferedReader) -> io.BufferedReader:
    """A list as lines of UTF-8: its byte order mark read, UTF-16 (Excel's "Unicode") recoded."""
    head = stream.peek(4)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return buffered(_Recoding(stream))
    if head.startswith(b"\xef\xbb\xbf"):
        stream.read(3)
    return stream
