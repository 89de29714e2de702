"""Captured pages, kept by hash."""

import os
from pathlib import Path

from recoupe.records import Page

ENDING = ".page"
"""Not `.html`: a capture that is opened by mistake must not run its scripts."""


class Captures:
    """A folder of captured bytes, one file a page, named by its id.

    Args:
        folder: made when the first page comes.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, page: Page) -> None:
        """Writes the bytes, whole or not at all; a page that is there already is left alone."""
        path = self.path_of(page.id)
        if path.exists():
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(f".{os.getpid()}.part")
        unfinished.write_bytes(page.content)
        unfinished.replace(path)

    def read(self, page_id: str) -> bytes:
        """The bytes of a page.

        Raises:
            FileNotFoundError: it was not kept here.
        """
        return self.path_of(page_id).read_bytes()

    def path_of(self, page_id: str) -> Path:
        """Where the bytes of a page stand."""
        return self.folder / page_id[:2] / f"{page_id}{ENDING}"
