"""One file → what is in it."""

import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from recoupe.ingest.columns import read_parquet
from recoupe.ingest.feeds import read_markup_list
from recoupe.ingest.found import Found, refusal, told_in_short
from recoupe.ingest.kinds import (
    HEAD_BYTES,
    Kind,
    is_never_a_page,
    kind_of,
    not_a_page,
    page_of,
)
from recoupe.ingest.lists import addresses_in
from recoupe.ingest.mhtml import read_mhtml
from recoupe.ingest.names import shown
from recoupe.ingest.objects import read_json, read_json_lines
from recoupe.ingest.streams import CannotBeUnpacked, Source, open_regular, unpacked_gzip, whole
from recoupe.ingest.tables import read_table
from recoupe.ingest.warc import read_warc
from recoupe.ingest.zips import entries_of, warcs_of
from recoupe.ingest.zstd import unpacked_zstd
from recoupe.records import Skipped
from recoupe.settings import ReadConfig

Reader = Callable[[Source, ReadConfig], Iterator[Found]]
ARCHIVES = frozenset({"gz", "zst", "warc", "wacz", "zip"})
PACKED_ENDING = re.compile(r"\.(?:gz|zst)\Z", re.IGNORECASE)


def read_file(path: Path, name: str, config: ReadConfig) -> Iterator[Found]:
    """Pages and addresses of one file. Never raises for what stands in it.

    Args:
        path: where it stands.
        name: what the dossier calls it, printable.
        config: limits on size and number.
    """
    yield from told_in_short(_read_file(path, name, config), name)


def _read_file(path: Path, name: str, config: ReadConfig) -> Iterator[Found]:
    if is_never_a_page(name):
        # Not opened: it may be a film on a slow disk.
        yield not_a_page(name)
        return
    try:
        stream, status = open_regular(path)
        with stream:
            yield from read_source(Source(stream, name, status.st_size, status=status), config)
    except CannotBeUnpacked as error:
        yield refusal(name, str(error), "Get the file again: it is not whole.")
    except OSError as error:
        yield refusal(
            name,
            f"cannot be read: {error.strerror or error}",
            "Check that the file is whole and that you may read it.",
        )
    except Exception as error:  # noqa: BLE001  one bad file never stops a pile
        yield refusal(
            name,
            shown(f"a mistake of ours: {type(error).__name__}: {error}"),
            "Report it, with the file if you may share it.",
        )


def read_source(
    source: Source, config: ReadConfig, *, kind_name: str | None = None
) -> Iterator[Found]:
    """As `read_file`, of a stream.

    Args:
        source: read from where it stands.
        config: limits on size and number.
        kind_name: name whose end tells what it is, where that is not the source's own.

    Raises:
        OSError: the stream broke; what came before it was yielded.
    """
    kind = kind_of(kind_name or source.name, source.stream.peek(HEAD_BYTES)[:HEAD_BYTES])
    if kind is None:
        yield not_a_page(source.name)
    elif kind in ARCHIVES and source.nested:
        yield refusal(
            source.name,
            "an archive inside an archive",
            "Unpack the outer archive and give the folder.",
        )
    else:
        yield from READERS[kind](source, config)


def _read_page(source: Source, config: ReadConfig) -> Iterator[Found]:
    content = whole(source, config)
    yield content if isinstance(content, Skipped) else page_of(content, source.name, "html")


def _read_text(source: Source, config: ReadConfig) -> Iterator[Found]:
    content = whole(source, config)
    if isinstance(content, Skipped):
        yield content
        return
    addresses = addresses_in(content, source.name)
    if addresses:
        yield from addresses
    else:
        yield page_of(content, source.name, "text")


def _read_mhtml(source: Source, config: ReadConfig) -> Iterator[Found]:
    content = whole(source, config)
    yield content if isinstance(content, Skipped) else read_mhtml(content, source.name)


def _read_xml(source: Source, config: ReadConfig) -> Iterator[Found]:
    content = whole(source, config)
    if isinstance(content, Skipped):
        yield content
    else:
        yield from read_markup_list(content, source.name, config)


def _read_gzip(source: Source, config: ReadConfig) -> Iterator[Found]:
    inner = unpacked_gzip(source.stream, source.size, config.max_ratio)
    yield from _read_unpacked(inner, source, config)


def _read_zstd(source: Source, config: ReadConfig) -> Iterator[Found]:
    inner = unpacked_zstd(source.stream, source.size, config.max_ratio)
    yield from _read_unpacked(inner, source, config)


def _read_unpacked(inner: io.BufferedReader, source: Source, config: ReadConfig) -> Iterator[Found]:
    """What is packed: a WARC, or a page or list that somebody compressed to save space."""
    if inner.peek(HEAD_BYTES).startswith(b"WARC/"):
        yield from read_warc(Source(inner, source.name, source.size), config)
        return
    packed = Source(inner, source.name, source.size, nested=True)
    yield from read_source(packed, config, kind_name=PACKED_ENDING.sub("", source.name))


def _read_zip(source: Source, config: ReadConfig) -> Iterator[Found]:
    for entry in entries_of(source, config):
        if isinstance(entry, Skipped):
            yield entry
            continue
        try:
            yield from read_source(entry, config)
        except OSError as error:
            yield refusal(entry.name, str(error))


def _read_wacz(source: Source, config: ReadConfig) -> Iterator[Found]:
    for entry in warcs_of(source, config):
        if isinstance(entry, Skipped):
            yield entry
        else:
            yield from read_warc(entry, config)


READERS: dict[Kind, Reader] = {
    "html": _read_page,
    "text": _read_text,
    "mhtml": _read_mhtml,
    "xml": _read_xml,
    "json": read_json,
    "jsonl": read_json_lines,
    "csv": read_table,
    "gz": _read_gzip,
    "zst": _read_zstd,
    "warc": read_warc,
    "zip": _read_zip,
    "wacz": _read_wacz,
    "parquet": read_parquet,
}
