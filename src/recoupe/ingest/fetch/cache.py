"""What was fetched, kept with its validators, so that an unchanged page is not sent again."""

import hashlib
import os
from pathlib import Path

import msgspec
from msgspec import Struct

ENTRY_ENDING = ".json"
BODY_ENDING = ".body"


class Kept(Struct, frozen=True, kw_only=True):
    """A response as it is kept."""

    url: str
    captured: str
    """When these bytes came, ISO 8601 with zone."""
    headers: tuple[tuple[str, str], ...]
    """Names in lower case."""
    sha256: str
    """Of the body."""

    def header(self, name: str) -> str:
        """The first header of that name; empty where there is none."""
        return next((value for key, value in self.headers if key == name), "")


class FetchCache:
    """A folder with two files a response: what is known of it, and its body.

    Args:
        folder: made when the first response comes; None keeps nothing.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def find(self, url: str) -> tuple[Kept, bytes] | None:
        """The response kept for a URL; None where there is none, or where it is damaged."""
        if self._folder is None:
            return None
        try:
            kept = msgspec.json.decode(self._path(url, ENTRY_ENDING).read_bytes(), type=Kept)
            body = self._path(url, BODY_ENDING).read_bytes()
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        if kept.url != url or hashlib.sha256(body).hexdigest() != kept.sha256:
            return None
        return kept, body

    def keep(
        self, url: str, captured: str, headers: tuple[tuple[str, str], ...], body: bytes
    ) -> None:
        """Writes a response before anything reads it; each file whole or not at all.

        Raises:
            OSError: the folder cannot be written.
        """
        if self._folder is None:
            return
        kept = Kept(
            url=url, captured=captured, headers=headers, sha256=hashlib.sha256(body).hexdigest()
        )
        self._folder.mkdir(parents=True, exist_ok=True)
        _write(self._path(url, BODY_ENDING), body)
        _write(self._path(url, ENTRY_ENDING), msgspec.json.encode(kept))

    def _path(self, url: str, ending: str) -> Path:
        assert self._folder is not None  # noqa: S101  for the type checker: callers looked
        return self._folder / (hashlib.sha256(url.encode("utf-8", "replace")).hexdigest() + ending)


def _write(path: Path, content: bytes) -> None:
    unfinished = path.with_suffix(f"{path.suffix}.{os.getpid()}.part")
    unfinished.write_bytes(content)
    unfinished.replace(path)
