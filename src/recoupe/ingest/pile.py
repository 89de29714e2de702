"""What was given on the command line → pages, in an order that does not depend on it."""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from recoupe.ingest.files import read_file
from recoupe.ingest.found import Address, Found, refusal
from recoupe.ingest.kinds import is_system_folder
from recoupe.ingest.names import is_address, kept_url, shown, without_secrets
from recoupe.records import Page, Skipped
from recoupe.settings import FetchConfig, ReadConfig

if TYPE_CHECKING:  # httpx takes a tenth of a second to import, and most piles need none of it
    from recoupe.ingest.follow import Follower

LEVELS_OF_A_GIVEN_ADDRESS = 2
"""It may be that of an OPML, which leads to feeds, which lead to pages."""
COMPANIONS = ("_files", "_fichiers", "_Dateien", "-Dateien", "_archivos", "_bestanden", "_file")
"""Browsers save `page.html` with a folder of its pictures, scripts and frames beside it."""


def read_pile(
    given: Sequence[str],
    *,
    config: ReadConfig = ReadConfig(),
    fetch: FetchConfig | None = None,
    cache: Path | None = None,
) -> Iterator[Page | Skipped]:
    """Pages of files, folders, archives, lists and addresses, one by one.

    Addresses are fetched where they were given, or stand in a list, table or feed that was given
    by its own name. A list found in a folder or an archive leads nowhere by itself: who opens a
    folder of somebody else's must not call on the sites it names.

    Args:
        given: paths and addresses; folders are walked to the bottom, by name.
        config: limits on size and number.
        fetch: whether and how addresses are fetched; by default, as `FetchConfig` says.
        cache: folder in which to keep what was fetched.

    Yields:
        A page, or what could not be read with its reason; `Skipped.path` is what was given where
        nothing stands there.
    """
    pile = _Pile(config, fetch or FetchConfig(), cache)
    try:
        for one in sorted(set(given)):
            yield from pile.read(one)
    finally:
        pile.close()


class _Pile:
    def __init__(self, config: ReadConfig, fetch: FetchConfig, cache: Path | None) -> None:
        self._config = config
        self._fetch = fetch
        self._cache = cache
        self._follower: Follower | None = None

    def close(self) -> None:
        if self._follower is not None:
            self._follower.close()

    def read(self, given: str) -> Iterator[Page | Skipped]:
        path = Path(given)
        name = without_secrets(given)
        try:
            is_folder, exists = path.is_dir(), os.path.lexists(path)
        except ValueError:  # a null byte in it
            is_folder, exists = False, False
        if is_folder:
            yield from self._settled(_read_folder(path, self._config), is_named=False)
        elif exists:
            found = read_file(path, shown(path.name), self._config)
            yield from self._settled(found, is_named=True)
        elif is_address(given):
            yield from self._read_address(given, name)
        else:
            yield refusal(name, "nothing stands there", "Check the path.")

    def _read_address(self, given: str, name: str) -> Iterator[Page | Skipped]:
        url = kept_url(given)
        if url is None:
            yield refusal(name, "not an http or https address", "Check the address.")
        elif url != given.strip():
            yield refusal(
                name,
                "the address holds a user name or a password",
                "Save the page in a browser and give the file.",
                url=url,
            )
        else:
            address = Address(url=url, place=name, levels=LEVELS_OF_A_GIVEN_ADDRESS)
            yield from self._settled((address,), is_named=True)

    def _settled(self, found: Iterable[Found], *, is_named: bool) -> Iterator[Page | Skipped]:
        """What was found, with each address turned into what stands behind it."""
        for one in found:
            if not isinstance(one, Address):
                yield one
            elif is_named and not self._fetch.offline:
                yield from self._following().follow(one)
            else:
                yield from self._unfollowed(one)

    def _unfollowed(self, address: Address) -> Iterator[Page | Skipped]:
        from recoupe.ingest.follow import unfollowed  # noqa: PLC0415  see above

        if self._fetch.offline:
            yield from unfollowed(address, "not fetched: offline", "Save the page to a file.")
        else:
            yield from unfollowed(
                address,
                "not fetched: its list stands in a folder or an archive",
                "Give the list itself to have its addresses fetched.",
            )

    def _following(self) -> "Follower":
        from recoupe.ingest.follow import Follower  # noqa: PLC0415  see above

        if self._follower is None:
            self._follower = Follower(self._config, self._fetch, self._cache)
        return self._follower


def _read_folder(folder: Path, config: ReadConfig) -> Iterator[Found]:
    root = folder.resolve()
    unread: list[Skipped] = []
    paths = sorted(
        _files_below(root, root, unread), key=lambda one: one.relative_to(root).as_posix()
    )
    yield from sorted(unread)
    for path in paths:
        name = _name_of(path, root)
        if path.is_symlink() and _leads_out(path, root):
            # A pile from elsewhere may hold a link to a file of the reader's own.
            yield refusal(name, "a link that leads out of the folder", "Give the file it leads to.")
        else:
            yield from read_file(path, name, config)
    if not paths and not unread:
        yield refusal(f"{shown(root.name)}/", "an empty folder", "Give a folder that holds pages.")


def _files_below(folder: Path, root: Path, unread: list[Skipped]) -> Iterator[Path]:
    """Everything but folders, at any depth; links to folders are not followed, so no loop is."""
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as entries:
                inside = sorted(entries, key=lambda one: one.name)
        except OSError as error:
            unread.append(
                refusal(
                    f"{_name_of(here, root)}/",
                    f"cannot be read: {error.strerror or error}",
                    "Check that you may read the folder.",
                )
            )
            continue
        names = {one.name for one in inside}
        for entry in inside:
            path = Path(entry.path)
            if not entry.is_dir(follow_symlinks=False):
                if not (entry.is_symlink() and _is_folder(path)):
                    yield path
            elif reason := _why_left_out(entry.name, names):
                hint = "Give that folder itself to have it read."
                unread.append(refusal(f"{_name_of(path, root)}/", reason, hint))
            else:
                waiting.append(path)


def _why_left_out(folder: str, beside: set[str]) -> str:
    """Why a folder inside a given one is not walked; "" where it is."""
    if is_system_folder(folder):
        return "a hidden folder"
    page = _page_of_companion(folder, beside)
    return f"pictures, scripts and frames of the saved page {shown(page)}" if page else ""


def _leads_out(path: Path, root: Path) -> bool:
    try:
        return not path.resolve().is_relative_to(root)
    except (OSError, RuntimeError):  # a link to itself: told when it is read
        return False


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except OSError:  # a link to itself, or to nothing: told when it is read
        return False


def _page_of_companion(folder: str, names: set[str]) -> str | None:
    """The page beside which a browser put this folder; None for a folder of its own."""
    for ending in COMPANIONS:
        stem = folder.removesuffix(ending)
        if stem != folder:
            for page in (f"{stem}.html", f"{stem}.htm"):
                if page in names:
                    return page
    return None


def _name_of(path: Path, root: Path) -> str:
    below = path.relative_to(root).as_posix()
    return shown(root.name if below == "." else f"{root.name}/{below}")
