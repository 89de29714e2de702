"""ZIP and WACZ files → streams of their entries."""

import io
import struct
import zipfile
from collections.abc import Iterator
from typing import cast

from recoupe.ingest.found import refusal
from recoupe.ingest.kinds import MEGABYTE, is_never_a_page, not_a_page, too_large
from recoupe.ingest.names import shown
from recoupe.ingest.streams import (
    FREE_BYTES,
    UNPACKING_ERRORS,
    Source,
    Unpacking,
    buffered,
    unpacked_gzip,
)
from recoupe.records import Skipped
from recoupe.settings import ReadConfig

MAX_DIRECTORY_BYTES = 256_000_000
"""Python reads the whole list of entries into memory, at about ten times its size."""
END_RECORD = struct.Struct("<4s4H2LH")
END_SIGNATURE = b"PK\x05\x06"
END64_SIGNATURE = b"PK\x06\x06"
END64_DIRECTORY_SIZE = struct.Struct("<Q")
END64_OFFSET = 40
"""Where the size of the directory stands in the ZIP64 end record."""
MAX_COMMENT = 65_535
STREAMED = (".jsonl", ".ndjson", ".csv", ".tsv", ".json")
"""Lists inside a ZIP are read record by record, and may be larger than a page."""


def entries_of(source: Source, config: ReadConfig) -> Iterator[Source | Skipped]:
    """Entries of a ZIP, by name, each open until the next is asked for.

    A file that claims to be, or turns out to be, over the page limit is left out, so that a ZIP
    bomb costs no more than one page; all entries together may not unpack to more than
    `max_ratio` times the archive.
    """
    try:
        archive = _opened(source.stream)
    except UNPACKING_ERRORS as error:
        yield refusal(source.name, f"not a whole ZIP: {error}", "Get the archive again.")
        return
    allowed = max(FREE_BYTES, int(source.size * config.max_ratio))
    with archive:
        entries = sorted(archive.infolist(), key=lambda one: one.filename)
        for entry in entries[: config.max_archive_records]:
            if not entry.filename or entry.filename.endswith("/"):
                continue
            place = shown(f"{source.name}#{entry.filename}")
            stopped = _refused(entry, place, config)
            allowed -= 0 if stopped else entry.file_size
            if allowed < 0:
                yield refusal(
                    source.name, "unpacks to far more than it holds", "Unpack it by hand."
                )
                return
            if stopped:
                yield stopped
            else:
                yield from _entry(archive, entry, place, config)
        if len(entries) > config.max_archive_records:
            yield refusal(source.name, f"more than {config.max_archive_records} entries")


def _opened(stream: io.BufferedReader) -> zipfile.ZipFile:
    """The archive, its directory checked before it is read.

    Raises:
        ValueError: the directory is over `MAX_DIRECTORY_BYTES`.
        zipfile.BadZipFile: there is none.
    """
    size = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, size - MAX_COMMENT - END_RECORD.size))
    tail = stream.read()
    at = tail.rfind(END_SIGNATURE)
    if at >= 0 and len(tail) - at >= END_RECORD.size:
        directory = END_RECORD.unpack_from(tail, at)[5]
        at64 = tail.rfind(END64_SIGNATURE, 0, at)
        if at64 >= 0 and len(tail) - at64 >= END64_OFFSET + END64_DIRECTORY_SIZE.size:
            (directory,) = END64_DIRECTORY_SIZE.unpack_from(tail, at64 + END64_OFFSET)
        if min(directory, size) > MAX_DIRECTORY_BYTES:
            raise ValueError("its list of entries is too long")
    return zipfile.ZipFile(stream)


def _refused(entry: zipfile.ZipInfo, place: str, config: ReadConfig) -> Skipped | None:
    if is_never_a_page(entry.filename):
        return not_a_page(place)
    is_list = entry.filename.lower().endswith(STREAMED)
    if entry.file_size > config.max_page_megabytes * MEGABYTE and not is_list:
        return too_large(place, entry.file_size, config)
    if entry.file_size > max(FREE_BYTES, entry.compress_size * config.max_ratio):
        return refusal(place, "unpacks to far more than it holds")
    return None


def _entry(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, place: str, config: ReadConfig
) -> Iterator[Source | Skipped]:
    try:
        packed = cast("zipfile.ZipExtFile", archive.open(entry))
    except UNPACKING_ERRORS as error:
        yield refusal(place, f"cannot be unpacked: {error}")
        return
    with packed:
        stream = buffered(Unpacking(packed, entry.compress_size, config.max_ratio))
        yield Source(stream, place, entry.file_size, nested=True)


def warcs_of(source: Source, config: ReadConfig) -> Iterator[Source | Skipped]:
    """The WARC files inside a WACZ, unpacked, under the name of the WACZ.

    Its indexes and lists of pages are left alone: the records themselves say what they are.

    Source: Web Archive Collection Zipped (WACZ) 1.1.1, "archive directory".
    """
    try:
        archive = _opened(source.stream)
    except UNPACKING_ERRORS as error:
        yield refusal(source.name, f"not a whole WACZ: {error}", "Get the archive again.")
        return
    with archive:
        names = sorted(
            one.filename
            for one in archive.infolist()
            if one.filename.startswith("archive/")
            and one.filename.lower().endswith((".warc", ".warc.gz"))
        )
        if not names:
            yield refusal(source.name, "no WARC under archive/ in it", "Check that it is a WACZ.")
        for name in names:
            try:
                yield from _warc(archive, archive.getinfo(name), source.name, config)
            except (OSError, *UNPACKING_ERRORS) as error:
                yield refusal(shown(f"{source.name}#{name}"), f"cannot be unpacked: {error}")


def _warc(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, config: ReadConfig
) -> Iterator[Source]:
    with cast("zipfile.ZipExtFile", archive.open(entry)) as packed:
        stream = buffered(Unpacking(packed, entry.compress_size, config.max_ratio))
        if entry.filename.lower().endswith(".gz"):
            stream = unpacked_gzip(stream, entry.file_size, config.max_ratio)
        yield Source(stream, name, entry.file_size)
