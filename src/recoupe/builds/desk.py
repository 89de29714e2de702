"""The road over a store: capture, read, group, compose. Each step picks up where one was cut."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

import msgspec
from msgspec import Struct

from recoupe import __version__
from recoupe.pipeline import Crashed, Engine, NoProgress, Progress, dossier_of, join, prepare
from recoupe.records import Bundle, Dossier, Page, Skipped, Story
from recoupe.records.decision import Decision
from recoupe.settings import Settings
from recoupe.store.database import Store
from recoupe.store.packing import pack, unpack
from recoupe.store.pages import Ready, unpacked

PAGES_A_COMMIT = 64
"""A commit waits for the disk; so many pages wait together."""
RETRIES = 3
"""So often stories are reckoned again because another process changed them meanwhile; then the
store is held while they are."""


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


def refresh(
    store: Store,
    *,
    engine: Engine,
    settings: Settings = Settings(),
    progress: Progress | None = None,
) -> Added:
    """Makes anew, from the captured bytes, what another version or other settings made."""
    progress = progress or NoProgress()
    outdated = store.outdated(page_maker(settings))
    skipped = _read(store, [*outdated, *store.waiting()], engine, settings, progress)
    changed = _group(store, settings, anew=bool(outdated))
    stale = store.stale(dossier_maker(settings))
    made = _compose(store, stale, engine, settings, progress)
    return Added(new=0, known=0, skipped=tuple(skipped), stories=tuple(sorted({*changed, *made})))


def decide(store: Store, decision: Decision) -> bool:
    """Takes a decision of a person; `finish` then makes what it changes.

    Pages are named by id, by the beginning of one, by path or by address; names of origins and
    speakers as the dossier prints them.

    Returns:
        Whether it is new.

    Raises:
        UserError: it names a page that is not there.
    """
    return store.put_decision(decision)


def undo(store: Store, decision_id: str) -> Decision:
    """Ends a decision; `finish` then makes what that changes.

    Raises:
        UserError: none of that id is in force.
    """
    return store.undo_decision(decision_id)


def finish(
    store: Store,
    *,
    engine: Engine,
    settings: Settings = Settings(),
    progress: Progress | None = None,
) -> Added:
    """Reads, groups and composes whatever waits in a store.

    Args:
        store: with or without pages that wait.
        engine: where the two maps run.
        settings: all options.
        progress: told what is done.
    """
    progress = progress or NoProgress()
    skipped = _read(store, store.waiting(), engine, settings, progress)
    changed = _group(store, settings)
    made = _compose(store, store.stale(), engine, settings, progress)
    return Added(new=0, known=0, skipped=tuple(skipped), stories=tuple(sorted({*changed, *made})))


def dossier_maker(settings: Settings) -> str:
    """Version and settings of what makes a dossier."""
    return f"{__version__}+{settings.digest()[:16]}"


def page_maker(settings: Settings) -> str:
    """Version and settings of what reads a page."""
    told = (__version__, settings.clean, settings.annotate, settings.sketch)
    digest = hashlib.sha256(msgspec.json.encode(told, order="deterministic")).hexdigest()
    return f"{__version__}+{digest[:16]}"


def _batches(pages: Iterable[Page | Skipped]) -> Iterator[list[Page | Skipped]]:
    batch: list[Page | Skipped] = []
    for one in pages:
        batch.append(one)
        if len(batch) == PAGES_A_COMMIT:
            yield batch
            batch = []
    if batch:
        yield batch


def _read(
    store: Store,
    page_ids: Sequence[str],
    engine: Engine,
    settings: Settings,
    progress: Progress,
) -> list[Skipped]:
    """The first map over some pages of the store; what another process did meanwhile is left."""
    maker = page_maker(settings)
    wanted = (store.page(one) for one in page_ids if not store.is_prepared(one, maker))
    skipped = []
    batch: list[Ready] = []
    results = engine.map(partial(_ready, settings=settings), wanted)
    for done, result in enumerate(results, start=1):
        if isinstance(result, Crashed):
            page = result.item
            left_out = Skipped(path=page.path, stage="prepare", reason=result.reason, page=page.id)
            result = Ready(page=page.id, skipped=left_out)  # noqa: PLW2901  the same, settled
        if result.skipped is not None:
            skipped.append(result.skipped)
        batch.append(result)
        progress.step("pages", done, len(page_ids))
        if len(batch) == PAGES_A_COMMIT:
            store.put_ready(maker, batch)
            batch = []
    if batch:
        store.put_ready(maker, batch)
    return sorted(skipped)


def _ready(page: Page, *, settings: Settings) -> Ready:
    """Read and packed where the work is done; never raises."""
    made = prepare(page, settings=settings)
    try:
        return Ready.of(page, made)
    except Exception as error:  # noqa: BLE001  one bad page never stops a pile
        reason = f"a mistake of ours: {type(error).__name__}: {error}"
        return Ready(
            page=page.id,
            skipped=Skipped(path=page.path, stage="prepare", reason=reason, page=page.id),
        )


def _group(store: Store, settings: Settings, *, anew: bool = False) -> tuple[str, ...]:
    """Stories of all pages, reckoned outside the lock."""
    if not anew and not store.ungrouped():
        return ()
    for _ in range(RETRIES):
        before = store.generation()
        groups = join(store.sketches(), settings=settings)
        with store.writing():
            if store.generation() == before:
                return store.put_groups(groups)
    with store.writing():
        return store.put_groups(join(store.sketches(), settings=settings))


class _Packed(Struct, frozen=True):
    """A story on its way to where its dossier is made."""

    story: Story
    state: str
    members: tuple[tuple[bytes, str], ...]


def _compose(
    store: Store,
    story_ids: Sequence[str],
    engine: Engine,
    settings: Settings,
    progress: Progress,
) -> list[str]:
    maker = dossier_maker(settings)
    kept: list[str] = []
    results = engine.map(partial(_dossier, settings=settings), _bundles(store, story_ids))
    for done, result in enumerate(results, start=1):
        progress.step("stories", done, len(story_ids))
        if isinstance(result, Crashed):
            name, state = result.item.story.id, result.item.state
            content: bytes | str = result.reason
        else:
            name, state, content = result
        if isinstance(content, str):
            store.put_failure(name, content, state=state, maker=maker)
        else:
            dossier = msgspec.json.decode(unpack(content), type=Dossier)
            kept.extend(store.put_dossiers([(dossier, content, state)], maker))
    return kept


def _bundles(store: Store, story_ids: Sequence[str]) -> Iterator[_Packed]:
    for one in story_ids:
        with store.reading():
            story, state = store.story(one)
            packed = _Packed(story, state, tuple(store.packed_members(story)))
        # Outside of the block: the work takes long, and a reader that stays holds up the WAL.
        yield packed


def _dossier(packed: _Packed, *, settings: Settings) -> tuple[str, str, bytes | str]:
    """(story, state, dossier as JSON, packed — or what went wrong): never raises."""
    try:
        members = tuple(unpacked(content, path) for content, path in packed.members)
        made = dossier_of(Bundle(story=packed.story, members=members), settings=settings)
        return packed.story.id, packed.state, pack(msgspec.json.encode(made))
    except Exception as error:  # noqa: BLE001  one bad story never stops a pile
        reason = f"a mistake of ours: {type(error).__name__}: {error}"
        return packed.story.id, packed.state, reason
