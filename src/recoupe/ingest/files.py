"""One file → the pages in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from recoupe.ingest.kinds import MEGABYTE, media_type_of, not_a_page, page_of, too_large
from recoupe.ingest.warc import read_warc
from recoupe.ingest.zips import read_zip
from recoupe.records import Page, Skipped
from recoupe.settings import ReadConfig

Reader = Callable[[Path, str, ReadConfig], Iterator[Page | Skipped]]
ARCHIVES: dict[str, Reader] = {
    ".warc": read_warc,
    ".warc.gz": read_warc,
    ".zip": read_zip,
}


def read_file(path: Path, name: str, config: ReadConfig) -> Iterator[Page | Skipped]:
    """Pages of one file; what it is, is told by the end of its name.

    Args:
        path: where it stands.
        name: what the dossier calls it.
        config: limits on size and number.
    """
    try:
        for ending, reader in ARCHIVES.items():
            if name.lower().endswith(ending):
                yield from reader(path, name, config)
                return
        if media_type_of(name) is None:
            yield not_a_page(name)
        elif path.stat().st_size > config.max_page_megabytes * MEGABYTE:
            yield too_large(name, path.stat().st_size, config)
        else:
            yield page_of(path.read_bytes(), name)
    except OSError as error:
        yield Skipped(
            path=name,
            stage="read",
            reason=f"cannot be read: {error.strerror or error}",
            hint="Check that the file is whole and that you may read it.",
        )
