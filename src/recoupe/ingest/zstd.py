"""Zstandard files, as crawlers write them: many frames, and a dictionary in front of them.

Source: RFC 8878 (frames, skippable frames), and "Zstandard compression for WARC files 1.0" of the
IIPC (a dictionary of the archive in a skippable frame at its very beginning).
"""

import io
import struct

import zstandard

from recoupe.ingest.kinds import ZSTANDARD
from recoupe.ingest.streams import CannotBeUnpacked, Unpacking, buffered

FRAME, DICTIONARY_FRAME = ZSTANDARD
MAX_DICTIONARY = 16_000_000
"""Archives in use have dictionaries of some hundred kilobytes."""
MAX_WINDOW = 1 << 27
"""So much memory may a frame ask for: what `zstd` itself takes by default."""


STEP = 512
"""Four bytes can stand for 128 kB: one step unpacks to 16 MB at most."""


def unpacked_zstd(stream: io.BufferedReader, size: int, max_ratio: float) -> io.BufferedReader:
    """The unpacked side of a Zstandard file, one or more frames.

    Raises:
        CannotBeUnpacked: now or while reading, where the bytes are broken or too many.
    """
    try:
        dictionary = _dictionary_of(stream)
        unpacker = zstandard.ZstdDecompressor(dict_data=dictionary, max_window_size=MAX_WINDOW)
    except zstandard.ZstdError as error:
        raise CannotBeUnpacked(f"cannot be unpacked: {error}") from error
    return buffered(Unpacking(_Frames(stream, unpacker), size, max_ratio))


class _Frames:
    """Frames, one after the other. The reader of `zstandard` takes a cut frame for a whole one."""

    def __init__(self, stream: io.BufferedReader, unpacker: zstandard.ZstdDecompressor) -> None:
        self._stream = stream
        self._unpacker = unpacker
        self._frame = unpacker.decompressobj()
        self._has_begun = False
        self._next = b""
        self._left = b""

    def read1(self, size: int, /) -> bytes:
        """What comes next, `size` bytes at most.

        Raises:
            CannotBeUnpacked: the frame is broken, cut off, or needs too much memory.
        """
        while not self._left:
            packed = self._next or self._stream.read(STEP)
            self._next = b""
            if not packed:
                if self._has_begun:
                    raise CannotBeUnpacked("cannot be unpacked: its last frame breaks off")
                return b""
            self._has_begun = True
            try:
                self._left = self._frame.decompress(packed)
            except zstandard.ZstdError as error:
                raise CannotBeUnpacked(f"cannot be unpacked: {error}") from error
            if self._frame.eof:
                self._next = self._frame.unused_data
                self._frame = self._unpacker.decompressobj()
                self._has_begun = False
        piece, self._left = self._left[:size], self._left[size:]
        return piece


def _dictionary_of(stream: io.BufferedReader) -> zstandard.ZstdCompressionDict | None:
    if stream.peek(len(DICTIONARY_FRAME))[: len(DICTIONARY_FRAME)] != DICTIONARY_FRAME:
        return None
    head = stream.read(8)
    length = struct.unpack("<I", head[4:8])[0] if len(head) == 8 else 0  # noqa: PLR2004
    if not 0 < length <= MAX_DICTIONARY:
        raise CannotBeUnpacked(f"its dictionary of {length:,} bytes cannot be")
    content = stream.read(length)
    if len(content) < length:
        raise CannotBeUnpacked("its dictionary is cut off")
    if content.startswith(FRAME):
        unpacker = zstandard.ZstdDecompressor(max_window_size=MAX_WINDOW)
        content = unpacker.stream_reader(content).read(MAX_DICTIONARY + 1)
        if len(content) > MAX_DICTIONARY:
            raise CannotBeUnpacked("its dictionary unpacks to far more than it holds")
    return zstandard.ZstdCompressionDict(content)
