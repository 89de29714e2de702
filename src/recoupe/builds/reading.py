"""The first map over a store: captured pages are read, and lose what their site repeats."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

import msgspec

from recoupe import __version__
from recoupe.pipeline import Crashed, Engine, Progress, prepare, prepare_again
from recoupe.records import Page, Prepared, Skipped
from recoupe.settings import Settings
from recoupe.stages.site import repeated_lines
from recoupe.store.database import Store
from recoupe.store.pages import Ready, unpacked

PAGES_A_COMMIT = 64
"""A commit waits for the disk; so many pages wait together."""
SITE_PAGES = 300
"""In a large store, the lines of a page are laid beside those of the latest pages of its site."""

Again = tuple[str, bytes, tuple[int, ...]]
"""Page id, what was read of it alone, and the blocks to take out."""


def page_maker(settings: Settings) -> str:
    """Version, settings and shape of records of what reads a page.

    The shape too: what an earlier shape wrote cannot be read, and is made again instead.
    """
    shape = msgspec.json.schema(Prepared)
    told = (__version__, settings.clean, settings.annotate, settings.sketch, settings.site, shape)
    digest = hashlib.sha256(msgspec.json.encode(told, order="deterministic")).hexdigest()
    return f"{__version__}+{digest[:16]}"


def read_pages(
    store: Store,
    page_ids: Sequence[str],
    *,
    engine: Engine,
    settings: Settings,
    progress: Progress,
) -> list[Skipped]:
    """Reads some pages of the store; those that another process read meanwhile are passed over.

    Returns:
        What was left out, sorted.
    """
    maker = page_maker(settings)
    wanted = (store.page(one) for one in page_ids if not store.is_prepared(one, maker))
    results = engine.map(partial(_read, settings=settings), wanted)
    skipped = _kept(store, maker, _told(results, progress, len(page_ids)))
    skipped += _without_furniture(store, engine, settings)
    return sorted(skipped)


def _told(
    results: Iterable[Ready | Crashed[Page]], progress: Progress, total: int
) -> Iterator[Ready]:
    for done, result in enumerate(results, start=1):
        progress.step("pages", done, total)
        if isinstance(result, Crashed):
            page = result.item
            yield _failed(page.id, page.path, result.reason)
        else:
            yield result


def _kept(store: Store, maker: str, ready: Iterable[Ready]) -> list[Skipped]:
    """Writes what was made, some at a time; returns what was left out."""
    skipped = []
    batch: list[Ready] = []
    for one in ready:
        if one.skipped is not None:
            skipped.append(one.skipped)
        batch.append(one)
        if len(batch) == PAGES_A_COMMIT:
            store.put_ready(maker, batch)
            batch = []
    if batch:
        store.put_ready(maker, batch)
    return skipped


def _without_furniture(store: Store, engine: Engine, settings: Settings) -> list[Skipped]:
    """Takes out of pages what their sites repeat, as far as the pages of the store tell now.

    Pages that were read before a process died are compared by the next one.
    """
    new = store.uncompared()
    if not new:
        return []
    work = _again(store, new, settings)
    results = engine.map(partial(_read_again, settings=settings), work)
    # A page whose worker died keeps its lines: it was read once.
    made = (one for one in results if not isinstance(one, Crashed))
    skipped = _kept(store, page_maker(settings), made)
    store.mark_compared([*new, *(page for page, _, _ in work)])
    return skipped


def _again(store: Store, new: Sequence[str], settings: Settings) -> list[Again]:
    """Pages whose furniture is another than what was taken out of them."""
    found: list[Again] = []
    if store.sketch_count() <= settings.store.regroup_pages:
        places = [store.outlines()]
        only = None
    else:
        sites = sorted(store.sites_of(new))
        places = [store.outlines(one, limit=SITE_PAGES) for one in sites]
        only = frozenset(new)
    for known in places:
        outlines = [(page, outline) for page, (outline, _) in known.items()]
        blocks = repeated_lines(outlines, config=settings.site)
        for page in sorted(known):
            wanted = blocks.get(page, ())
            if wanted != known[page][1] and (only is None or page in only):
                found.append((page, store.packed_alone(page), wanted))
    return found


def _read(page: Page, *, settings: Settings) -> Ready:
    """Read and packed where the work is done; never raises."""
    try:
        return Ready.of(page.id, prepare(page, settings=settings))
    except Exception as error:  # noqa: BLE001  one bad page never stops a pile
        return _failed(page.id, page.path, f"a mistake of ours: {type(error).__name__}: {error}")


def _read_again(work: Again, *, settings: Settings) -> Ready:
    """The page without some blocks, beside what it was with them; never raises."""
    page, content, blocks = work
    alone = unpacked(content, None)
    if not blocks:
        return Ready.of(page, alone)
    made: Prepared | Skipped = prepare_again(alone, blocks, settings=settings)
    return msgspec.structs.replace(Ready.of(page, made), alone=content, blocks=blocks)


def _failed(page: str, path: str, reason: str) -> Ready:
    return Ready(page=page, skipped=Skipped(path=path, stage="prepare", reason=reason, page=page))
