"""A pile → the folder that a reader opens: the road, the store and the exports together."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from recoupe import __version__
from recoupe.errors import DecisionError, NothingToRead
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
from recoupe.pipeline import build as walk
from recoupe.records import Decision, Dossier, Page, Skipped
from recoupe.settings import Settings
from recoupe.store import Captures, OutFolder
from recoupe.store.folder import DOSSIERS, INDEX, STORIES, VIEWS


def write_build(  # noqa: PLR0913  what a build is made of
    pages: Iterable[Page | Skipped],
    out: Path,
    *,
    engine: Engine,
    settings: Settings,
    progress: Progress | None = None,
    decisions: Sequence[Decision] = (),
) -> dict[str, Any]:
    """Builds the dossiers of a pile into a folder.

    Every captured page is kept before it is worked on.

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
    try:
        built = walk(
            _kept(pages, folder.captures),
            engine=engine,
            settings=settings,
            progress=progress,
            decisions=decisions,
        )
    except DecisionError:
        folder.abandon()
        raise
    touched: Counter[str] = Counter()
    language = settings.show.language
    entries: list[IndexEntry] = []
    written_in: list[str] = []
    with (folder.working / DOSSIERS).open("wb") as lines:
        for dossier in built.dossiers:
            lines.write(line_of(dossier))
            touched.update(one.decision.id for one in dossier.decisions)
            entries.append(_write_story(dossier, folder, language))
            written_in.extend(one.language for one in dossier.articles)
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
    (folder.working / INDEX).write_text(
        render_index(
            entries,
            built.skipped,
            pages=built.pages,
            language=main_language(written_in) if language == AUTO else language,
        ),
        "utf-8",
    )
    folder.write_report(report)
    folder.finish()
    return report


def _kept(pages: Iterable[Page | Skipped], captures: Captures) -> Iterator[Page | Skipped]:
    for page in pages:
        if isinstance(page, Page):
            captures.keep(page)
        yield page


def _write_story(dossier: Dossier, folder: OutFolder, language: str) -> IndexEntry:
    name = story_file_of(dossier)
    look = Look.of(dossier, language)
    (folder.working / STORIES / name).write_text(render_story(dossier, look), "utf-8")
    for number, article in enumerate(Reader(dossier).articles, start=1):
        view = render_view(
            folder.captures.read(article.id),
            article,
            back=f"../{STORIES}/{name}#page-{number}",
            words=look.words,
        )
        (folder.working / VIEWS / f"{article.id}.html").write_text(view, "utf-8")
    return IndexEntry.of(dossier, f"{STORIES}/{name}")


def _nothing(skipped: list[Skipped]) -> str:
    lines = [f"{one.path}: {one.reason}" for one in skipped[:10]]
    return "\n  ".join(["No page could be read.", *lines])
