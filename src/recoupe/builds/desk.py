"""The road over a store: capture, read, group, compose. Each step picks up where one was cut."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from recoupe.builds.composing import compose_stories, dossier_maker
from recoupe.builds.reading import PAGES_A_COMMIT, page_maker, read_pages
from recoupe.builds.streaming import group_new, regroup_around
from recoupe.decisions import settled
from recoupe.pipeline import Engine, NoProgress, Progress
from recoupe.records import Decision, Page, Skipped
from recoupe.settings import Settings
from recoupe.store.database import Store

ABOUT_STORIES = frozenset({"same_story", "other_story"})


class Added(Struct, frozen=True, kw_only=True):
    """What came of adding pages to a store."""

    new: int
    """Pages that were not there."""
    known: int
    """Pages that were there already: nothing changed by them."""
    skipped: tuple[Skipped, ...]
    """What could not be read, of the pages given and of those that waited."""
    stories: tuple[str, ...]
    """Stories that began, grew, shrank or changed otherwise, by id."""


def add(
    store: Store,
    pages: Iterable[Page | Skipped],
    *,
    engine: Engine,
    settings: Settings = Settings(),
    progress: Progress | None = None,
) -> Added:
    """Pages into a store, up to the dossiers that they change.

    Doing it twice changes nothing. Cut short at any moment, what was captured is there, and the
    next call goes on with it.
    """
    progress = progress or NoProgress()
    new = known = 0
    skipped: list[Skipped] = []
    for batch in _batches(pages):
        captured = [one for one in batch if isinstance(one, Page)]
        skipped.extend(one for one in batch if isinstance(one, Skipped))
        fresh = store.put_pages(captured)
        new += len(fresh)
        known += len(captured) - len(fresh)
        progress.step("captured", new + known, None)
    finished = finish(store, engine=engine, settings=settings, progress=progress)
    return Added(
        new=new,
        known=known,
        skipped=(*sorted(skipped), *finished.skipped),
        stories=finished.stories,
    )


def finish(
    store: Store,
    *,
    engine: Engine,
    settings: Settings = Settings(),
    progress: Progress | None = None,
) -> Added:
    """Reads, groups and composes whatever waits in a store."""
    progress = progress or NoProgress()
    waiting = store.waiting()
    skipped = read_pages(store, waiting, engine=engine, settings=settings, progress=progress)
    changed = group_new(store, settings)
    made = compose_stories(
        store, store.stale(), engine=engine, settings=settings, progress=progress
    )
    return Added(new=0, known=0, skipped=tuple(skipped), stories=tuple(sorted({*changed, *made})))


def refresh(
    store: Store,
    *,
    engine: Engine,
    settings: Settings = Settings(),
    progress: Progress | None = None,
) -> Added:
    """Makes anew, from the captured bytes, what another version or other settings made.

    All pages are grouped anew, too: in a large store, stories of pages that came one by one may
    merge or split.
    """
    progress = progress or NoProgress()
    pages = [*store.outdated(page_maker(settings)), *store.waiting()]
    skipped = read_pages(store, pages, engine=engine, settings=settings, progress=progress)
    changed = group_new(store, settings, anew=True)
    stale = store.stale(dossier_maker(settings))
    made = compose_stories(store, stale, engine=engine, settings=settings, progress=progress)
    return Added(new=0, known=0, skipped=tuple(skipped), stories=tuple(sorted({*changed, *made})))


def decide(store: Store, decision: Decision, *, settings: Settings = Settings()) -> Decision | None:
    """Takes a decision of a person and groups by it; `finish` then makes the dossiers.

    Pages are named by id, by the beginning of one, by path or by address; names of origins and
    speakers as the dossier prints them.

    Returns:
        The decision as it was settled; None where it was in force already.

    Raises:
        DecisionError: it names no page of the store, or several.
    """
    named = {page: paths for side in sorted(decision.sides) for page, paths in store.named(side)}
    (ruled,) = settled([decision], named)
    with store.writing():
        if not store.put_decision(ruled):
            return None
        if ruled.kind in ABOUT_STORIES:
            regroup_around(store, ruled, settings)
    return ruled


def undo(store: Store, decision_id: str, *, settings: Settings = Settings()) -> Decision:
    """Ends a decision and groups without it; `finish` then makes the dossiers.

    Raises:
        UserError: none of that id is in force.
    """
    with store.writing():
        undone = store.undo_decision(decision_id)
        if undone.kind in ABOUT_STORIES:
            regroup_around(store, undone, settings)
    return undone


def _batches(pages: Iterable[Page | Skipped]) -> Iterator[list[Page | Skipped]]:
    batch: list[Page | Skipped] = []
    for one in pages:
        batch.append(one)
        if len(batch) == PAGES_A_COMMIT:
            yield batch
            batch = []
    if batch:
        yield batch
