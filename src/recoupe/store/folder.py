"""The folder that `recoupe build` writes."""

import json
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from recoupe.errors import UserError
from recoupe.records import Dossier
from recoupe.store.captures import Captures

DOSSIERS = "dossiers.jsonl"
REPORT = "build.json"
INDEX = "index.html"
STORIES = "stories"
VIEWS = "views"
"""Captured pages shown inert, a file a page: made anew with each build."""
PAGES = "pages"
WORKING = ".unfinished"
WAITING = "prepared"
"""In the working folder: pages that were read and wait for the others."""
FETCHED = ".fetch"
"""Where the reader keeps what it fetched, so that an unchanged page is not fetched again."""


class OutFolder:
    """`index.html`, `stories/`, `views/`, `dossiers.jsonl`, `build.json` and `pages/`.

    What is written goes to a working folder first and moves into place at the end, so that a
    build that is cut short leaves the last whole one as it was; captured pages are kept at once.

    Args:
        path: new, empty, or made by an earlier build.

    Raises:
        UserError: something else stands there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        if path.exists():
            if not path.is_dir():
                raise UserError(f"{path} is a file.", hint="Give a new folder with -o.")
            others = {one.name for one in path.iterdir()} - {PAGES, WORKING, FETCHED}
            if others and not (path / REPORT).exists():
                raise UserError(
                    f"{path} holds something else than a build.",
                    hint="Give a new or an empty folder with -o.",
                )
        self.captures = Captures(path / PAGES)

    @property
    def working(self) -> Path:
        """Where the files of an unfinished build stand."""
        return self.path / WORKING

    def start(self) -> None:
        """An empty working folder.

        Raises:
            UserError: the folder cannot be made.
        """
        try:
            shutil.rmtree(self.working, ignore_errors=True)
            for name in (STORIES, VIEWS):
                (self.working / name).mkdir(parents=True)
        except OSError as error:
            raise UserError(
                f"{self.path} cannot be written: {error.strerror}.",
                hint="Give a folder in which you may write.",
            ) from error

    def finish(self) -> None:
        """Puts the new build in the place of the old one, the report last."""
        for name in (STORIES, VIEWS):
            shutil.rmtree(self.path / name, ignore_errors=True)
        for name in (STORIES, VIEWS, DOSSIERS, INDEX, REPORT):
            if (self.working / name).exists():
                (self.working / name).replace(self.path / name)
            else:
                # A build of data only has no index: an older one would lead nowhere.
                (self.path / name).unlink(missing_ok=True)
        shutil.rmtree(self.working)

    def keep_stories(self, files: Iterable[str]) -> None:
        """Takes away what stands among the stories and was not written to its end.

        Args:
            files: those that were, as paths from the folder of the build.
        """
        whole = {Path(one).name for one in files}
        for path in (self.working / STORIES).iterdir():
            if path.name not in whole:
                path.unlink()

    def abandon(self) -> None:
        """Takes the working folder away; the last whole build stays as it was."""
        shutil.rmtree(self.working, ignore_errors=True)

    def write_report(self, report: dict[str, object]) -> None:
        """`build.json`: what was read, what was left out, which stories came out."""
        content = json.dumps(report, indent=1, ensure_ascii=False, sort_keys=True)
        (self.working / REPORT).write_text(content + "\n", "utf-8")


def read_dossiers(folder: Path) -> Iterator[Dossier]:
    """The dossiers of a build, one by one.

    Raises:
        UserError: the folder is not a build, or its lines are not dossiers of this version.
    """
    path = folder / DOSSIERS
    if not path.is_file():
        raise UserError(
            f"{folder} holds no {DOSSIERS}.", hint="Give the folder that `recoupe build` wrote."
        )
    decoder = msgspec.json.Decoder(Dossier)
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                yield decoder.decode(line)
            except msgspec.MsgspecError as error:
                raise UserError(
                    f"{path}, line {number}: {error}",
                    hint="Build it again with this version of recoupe.",
                ) from error
