"""ZIP files → pages."""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from recoupe.ingest.kinds import MEGABYTE, media_type_of, not_a_page, page_of, too_large
from recoupe.records import Page, Skipped
from recoupe.settings import ReadConfig


def read_zip(path: Path, name: str, config: ReadConfig) -> Iterator[Page | Skipped]:
    """Pages in a ZIP, by name; archives inside it are not opened.

    A file that claims to be, or turns out to be, over the page limit is left out, so that a ZIP
    bomb costs no more than one page.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = sorted(archive.infolist(), key=lambda one: one.filename)
            for entry in entries[: config.max_archive_records]:
                inner = PurePosixPath(entry.filename)
                if entry.is_dir():
                    continue
                place = f"{name}#{inner}"
                if inner.parts[0] == "__MACOSX":
                    yield Skipped(path=place, stage="read", reason="a system file")
                elif media_type_of(entry.filename) is None:
                    yield not_a_page(place)
                else:
                    yield _read_entry(archive, entry, place, config)
    except zipfile.BadZipFile as error:
        yield Skipped(
            path=name,
            stage="read",
            reason=f"not a whole ZIP: {error}",
            hint="Get the archive again.",
        )


def _read_entry(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, place: str, config: ReadConfig
) -> Page | Skipped:
    limit = int(config.max_page_megabytes * MEGABYTE)
    if entry.file_size > limit:
        return too_large(place, entry.file_size, config)
    try:
        with archive.open(entry) as stream:
            content = stream.read(limit + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        # RuntimeError: encrypted; NotImplementedError: a compression this Python does not know.
        return Skipped(path=place, stage="read", reason=f"cannot be unpacked: {error}")
    if len(content) > limit:
        return too_large(place, len(content), config)
    return page_of(content, place)
