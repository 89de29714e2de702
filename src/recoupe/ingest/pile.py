"""What was given on the command line → pages, in an order that does not depend on it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from recoupe.ingest.files import read_file
from recoupe.records import Page, Skipped
from recoupe.settings import ReadConfig

ADDRESS_SCHEMES = ("http://", "https://")


def read_pile(
    given: Sequence[str], *, config: ReadConfig = ReadConfig()
) -> Iterator[Page | Skipped]:
    """Pages of files, folders and archives, one by one.

    Args:
        given: paths, each a file or a folder; folders are walked to the bottom, by name.
        config: limits on size and number.

    Yields:
        A page, or what could not be read with its reason; `Skipped.path` is what was given where
        nothing stands there.
    """
    for one in sorted(set(given)):
        if one.startswith(ADDRESS_SCHEMES):
            yield Skipped(
                path=one,
                stage="read",
                reason="addresses are not fetched by this version",
                hint="Save the page to a file, or give a WARC.",
                url=one,
            )
            continue
        path = Path(one)
        if path.is_dir():
            yield from _read_folder(path, config)
        elif path.exists():
            yield from read_file(path, path.name, config)
        else:
            yield Skipped(
                path=one, stage="read", reason="nothing stands there", hint="Check the path."
            )


def _read_folder(folder: Path, config: ReadConfig) -> Iterator[Page | Skipped]:
    root = folder.resolve()
    found = False
    for path in sorted(_files_below(root), key=lambda one: one.relative_to(root).as_posix()):
        found = True
        yield from read_file(path, f"{root.name}/{path.relative_to(root).as_posix()}", config)
    if not found:
        yield Skipped(
            path=f"{root.name}/",
            stage="read",
            reason="an empty folder",
            hint="Give a folder that holds pages.",
        )


def _files_below(folder: Path) -> Iterator[Path]:
    """Files at any depth; links to folders are not followed, so that no loop is walked."""
    for path in folder.rglob("*"):
        if path.is_file():
            yield path
