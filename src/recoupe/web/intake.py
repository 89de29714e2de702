"""What was dropped, pasted or named → pages, within limits; nothing of it is kept on the disk."""

import html
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from msgspec.structs import replace

from recoupe.errors import UserError
from recoupe.ingest import read_pile
from recoupe.records import Page, Skipped
from recoupe.settings import Settings

MEGABYTE = 1_000_000
MAX_UPLOAD_MEGABYTES = 64
"""Of one request, all its files together."""
MAX_FILES = 200
MAX_PAGES = 100
"""Pages looked at together; a larger pile is for `recoupe add`."""
MAX_UNPACKED_MEGABYTES = 256
MAX_ADDRESSES = 20
MAX_TEXT = 2_000_000
"""Code points of a pasted text."""
MIN_TEXT = 40
"""A shorter text says nothing that could stand anywhere."""
MAX_NAME = 120
ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
MARKUP = re.compile(r"\s*<(?:!doctype\b|!--|[a-z][a-z0-9]*[\s>])", re.IGNORECASE)
TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,300})<", re.IGNORECASE)
MAX_HEAD = 20_000
"""Code points of a pasted page in which its head stands."""
DROPPED = "dropped"
PASTED = "pasted"


class Readable(Protocol):
    """An open file."""

    def read(self, size: int = -1, /) -> bytes:
        """So many bytes; all that are left without a size."""
        ...


@dataclass(frozen=True, kw_only=True)
class Upload:
    """A file of a form."""

    name: str
    """As the browser tells it: anything."""
    content: Readable


class Given:
    """What a reader gave, on its way to pages. Close it: it has a folder of its own.

    Args:
        text: pasted: a text, the source of a page, or addresses, one a line.
        uploads: files.

    Raises:
        UserError: nothing was given, or too much.
    """

    def __init__(self, text: str, uploads: Sequence[Upload]) -> None:
        uploads = [one for one in uploads if one.name]
        text = text.strip()
        if not text and not uploads:
            raise UserError(
                "Nothing was given.", hint="Drop a file, or paste an address or a text."
            )
        if len(uploads) > MAX_FILES:
            raise UserError(
                f"{len(uploads)} files at once.",
                hint=f"Give at most {MAX_FILES}, or a ZIP of them.",
            )
        self.addresses = addresses_in(text)
        if text and not self.addresses and len(text) < MIN_TEXT:
            raise UserError(
                f"{len(text)} characters are too few to be compared.",
                hint="Paste a sentence or more, or an address that begins with http.",
            )
        if len(text) > MAX_TEXT:
            raise UserError("The text is too long.", hint="Give it as a file.")
        if len(self.addresses) > MAX_ADDRESSES:
            raise UserError(
                f"{len(self.addresses)} addresses at once.",
                hint=f"Give at most {MAX_ADDRESSES}; for more: recoupe add LIST",
            )
        self.label = _label(text, self.addresses, uploads)
        self._folder = Path(tempfile.mkdtemp(prefix="recoupe-"))
        self._names: set[str] = set()
        try:
            for one in uploads:
                self._keep(one)
            if text and not self.addresses:
                self._keep_text(text)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Takes the folder away."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def pages(
        self, settings: Settings, step: Callable[[str, int, int | None], None]
    ) -> list[Page | Skipped]:
        """The pages: files are read, addresses fetched with the fetcher's checks.

        Addresses inside files are not followed: whoever looks at somebody else's list must not
        call on the sites it names.
        """
        found: list[Page | Skipped] = []
        size = 0
        for one in self._read(settings):
            if isinstance(one, Page):
                size += len(one.content)
                pages = sum(isinstance(each, Page) for each in found)
                if pages >= MAX_PAGES or size > MAX_UNPACKED_MEGABYTES * MEGABYTE:
                    found.append(
                        Skipped(
                            path=self.label,
                            stage="read",
                            reason=f"more than {MAX_PAGES} pages, or than "
                            f"{MAX_UNPACKED_MEGABYTES} MB: the rest was not read",
                            hint="Add a large pile with: recoupe add",
                        )
                    )
                    break
            found.append(one)
            step("opening", len(found), None)
        return found

    def _read(self, settings: Settings) -> Iterator[Page | Skipped]:
        folders = [self._folder / one for one in (DROPPED, PASTED)]
        given = [str(one) for one in folders if one.exists()]
        if given:
            yield from read_pile(given, config=settings.read, fetch=settings.fetch)
        if self.addresses:
            fetch = replace(
                settings.fetch, max_addresses=MAX_ADDRESSES, max_feed_entries=MAX_ADDRESSES
            )
            yield from read_pile(self.addresses, config=settings.read, fetch=fetch)

    def _keep(self, upload: Upload) -> None:
        path = self._path(DROPPED, safe_name(upload.name))
        with path.open("wb") as file:
            shutil.copyfileobj(upload.content, file)

    def _keep_text(self, text: str) -> None:
        is_page = MARKUP.match(text)
        name = "page.html" if is_page else "text.txt"
        charset = '<meta charset="utf-8">' if is_page and "charset" not in text[:MAX_HEAD] else ""
        self._path(PASTED, name).write_text(charset + text, "utf-8", errors="replace", newline="")

    def _path(self, folder: str, name: str) -> Path:
        """A name of its own in a folder of ours."""
        stem, dot, ending = name.rpartition(".")
        free, number = name, 1
        while free in self._names:
            number += 1
            free = f"{stem or ending}-{number}{dot}{ending if stem else ''}"
        self._names.add(free)
        (self._folder / folder).mkdir(exist_ok=True)
        return self._folder / folder / free


def addresses_in(text: str) -> list[str]:
    """The addresses, where a text is nothing else, one a line.

    >>> addresses_in("https://a.example/x"), addresses_in("See https://a.example/x for more")
    (['https://a.example/x'], [])
    """
    lines = [one.strip() for one in text.splitlines() if one.strip()]
    return lines if lines and all(ADDRESS.fullmatch(one) for one in lines) else []


def safe_name(name: str) -> str:
    r"""A file name that stays in its folder.

    >>> safe_name("../../etc/passwd"), safe_name("C:\\pages\\a b.html"), safe_name("..")
    ('passwd', 'a b.html', 'file')
    """
    last = re.split(r"[/\\]", name)[-1]
    kept = "".join(one for one in last if one.isprintable() and one not in '<>:"|?*').strip(" .")
    kept = kept.encode("utf-8", "ignore").decode("utf-8")
    if len(kept.encode()) > MAX_NAME:
        stem, dot, ending = kept.rpartition(".")
        ending = ending[:16] if stem else ""
        short = (stem or kept).encode()[: MAX_NAME - 20].decode("utf-8", "ignore")
        kept = f"{short}{dot}{ending}" if ending else short
    return kept or "file"


def _label(text: str, addresses: Sequence[str], uploads: Sequence[Upload]) -> str:
    names = [safe_name(one.name) for one in uploads] + list(addresses[:3])
    if not names:
        title = TITLE.search(text[:MAX_HEAD]) if MARKUP.match(text) else None
        folded = " ".join((html.unescape(title[1]) if title else text).split())
        names = [folded if len(folded) <= 60 else f"{folded[:59]}…"]  # noqa: PLR2004
    return names[0] if len(names) == 1 else f"{names[0]} +{len(names) - 1}"
