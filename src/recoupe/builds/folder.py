"""A pile → the folder that a reader opens: the road, the store and the exports together."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from recoupe import __version__
from recoupe.errors import DecisionError, NothingToRead, UserError
from recoupe.export.captures import render_view
from recoupe.export.html import (
    AUTO,
    IndexEntry,
    Look,
    render_index,
    render_story,
    story_file_of,
)
from recoupe.export.jsonl import line_of
from recoupe.export.reader import Reader
from recoupe.export.wording import main_language
from recoupe.pipeline import Engine, Progress
from recoupe.records import Decision, Dossier, Page, Skipped
from recoupe.settings import Settings
from recoupe.store import Captures, OutFolder
from recoupe.store.folder import DOSSIERS, INDEX, STORIES, VIEWS, WAITING
from recoupe.store.spill import Spill
from recoupe.walk import walk


def write_build(  # noqa: PLR0913  what a build is made of
    pages: Iterable[Page | Skipped],
    out: Path,
    *,
    engine: Engine,
    settings: Settings,
    progress: Progress | None = None,
    decisions: Sequence[Decision] = (),
    data_only: bool = False,
) -> dict[str, Any]:
    """Builds the dossiers of a pile into a folder.

    Every captured page is kept before it is worked on. A story is written where its dossier is
    made: the folder must be seen by every machine that the engine works on.

    Args:
        pages: from the reader, with what it left out.
        out: folder to make.
        engine: where the work is done.
        settings: all options.
        progress: told what is done.
        decisions: of people, as they were given.
        data_only: no HTML is written, only `dossiers.jsonl`, `build.json` and the captures.

    Returns:
        The build report, as `build.json` holds it: `version`, `settings` (digest), `pages`,
        `stories` (id, title, file, pages, floor, ceiling …), `decisions` (as settled, and how many
        `stories` each touched) and `skipped`.

    Raises:
        NothingToRead: no page at all was in the pile.
        DecisionError: a decision names no page of the pile, or contradicts another.
        UserError: the folder cannot be written, or holds something else.
    """
    folder = OutFolder(out)
    folder.start()
    language = settings.show.language
    spill = Spill(folder.working / WAITING)
    try:
        built = walk(
            _kept(pages, folder.captures),
            engine=engine,
            finish=partial(
                _written,
                working=folder.working.resolve(),
                captures=Captures(folder.captures.folder.resolve()),
                language=language,
                data_only=data_only,
            ),
            settings=settings,
            progress=progress,
            decisions=decisions,
            kept=spill,
        )
    except DecisionError:
        spill.close()
        folder.abandon()
        raise
    touched: Counter[str] = Counter()
    entries: list[IndexEntry] = []
    written_in: list[str] = []
    with (folder.working / DOSSIERS).open("wb") as lines:
        for story in built.dossiers:
            lines.write(story.line)
            touched.update(story.decisions)
            entries.append(story.entry)
            written_in.extend(story.languages)
    spill.close()
    if not built.pages:
        folder.abandon()
        raise NothingToRead(_nothing(built.skipped), hint="Give pages, folders or archives.")
    report = {
        "version": __version__,
        "settings": settings.digest(),
        "pages": built.pages,
        "stories": [msgspec.to_builtins(entry) for entry in entries],
        "decisions": [
            {**msgspec.to_builtins(one), "stories": touched[one.id]} for one in built.decisions
        ],
        "skipped": [msgspec.to_builtins(one) for one in built.skipped],
    }
    if not data_only:
        index = render_index(
            entries,
            built.skipped,
            pages=built.pages,
            language=main_language(written_in) if language == AUTO else language,
        )
        (folder.working / INDEX).write_text(index, "utf-8")
    folder.keep_stories(entry.file for entry in entries)
    folder.write_report(report)
    folder.finish()
    return report


def _kept(pages: Iterable[Page | Skipped], captures: Captures) -> Iterator[Page | Skipped]:
    for page in pages:
        if isinstance(page, Page):
            captures.keep(page)
        yield page


class _Story(Struct, frozen=True, kw_only=True):
    """What travels back of a dossier that was written where it was made."""

    line: bytes
    entry: IndexEntry
    languages: tuple[str, ...]
    """Of its pages."""
    decisions: tuple[str, ...]
    """Ids of those that touched it."""


def _written(
    dossier: Dossier, *, working: Path, captures: Captures, language: str, data_only: bool
) -> _Story:
    """Writes the files of a story; runs wherever the engine made its dossier."""
    if not working.is_dir():
        raise UserError(
            f"{working.parent} is not to be seen on the machine that made this dossier."
        )
    name = story_file_of(dossier)
    if not data_only:
        look = Look.of(dossier, language)
        (working / STORIES / name).write_text(render_story(dossier, look), "utf-8")
        for number, article in enumerate(Reader(dossier).articles, start=1):
            view = render_view(
                captures.read(article.id),
                article,
                back=f"../{STORIES}/{name}#page-{number}",
                words=look.words,
            )
            (working / VIEWS / f"{article.id}.html").write_text(view, "utf-8")
    return _Story(
        line=line_of(dossier),
        entry=IndexEntry.of(dossier, "" if data_only else f"{STORIES}/{name}"),
        languages=tuple(one.language for one in dossier.articles),
        decisions=tuple(one.decision.id for one in dossier.decisions),
    )


def _nothing(skipped: list[Skipped]) -> str:
    lines = [f"{one.path}: {one.reason}" for one in skipped[:10]]
    return "\n  ".join(["No page could be read.", *lines])
