"""A whole pile on the road: two maps on an engine, and `join` between them."""

import zlib
from collections.abc import Callable, Iterable, Iterator, MutableMapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, TypeVar

import msgspec

from recoupe.decisions import settled
from recoupe.errors import UserError
from recoupe.pipeline import (
    Crashed,
    Engine,
    NoProgress,
    Progress,
    dossier_of,
    furniture,
    join,
    mistake,
    prepare,
    prepare_again,
)
from recoupe.records import Bundle, Decision, Dossier, Page, Prepared, Sketch, Skipped, Story
from recoupe.settings import Settings

MAX_SKIPPED_LISTED = 100
"""A dossier lists so many pages that were left out; the whole list is in the build report."""

Made = TypeVar("Made")
"""What becomes of a dossier where it is made."""


@dataclass(frozen=True)
class LeftOut:
    """The pages of a story that could not be composed."""

    pages: tuple[Skipped, ...]


@dataclass(kw_only=True)
class Built(Generic[Made]):
    """What a walk made, as it goes along; whole when `dossiers` is exhausted."""

    pages: int
    """Different pages read."""
    stories: tuple[Story, ...]
    dossiers: Iterator[Made]
    """One a story that could be composed, in the order of `stories`; draw each once."""
    skipped: list[Skipped] = field(default_factory=list)
    """Pages left out, sorted; stories that failed are added while drawing."""
    decisions: tuple[Decision, ...] = ()
    """Those that were given, settled; each dossier tells which touched it."""


def build(
    pages: Iterable[Page | Skipped],
    *,
    engine: Engine,
    settings: Settings = Settings(),
    progress: Progress | None = None,
    decisions: Sequence[Decision] = (),
) -> Built[Dossier]:
    """The whole road over a pile, up to its dossiers: `walk` with nothing done to them."""
    walked = walk(
        pages,
        engine=engine,
        finish=msgspec.json.encode,
        settings=settings,
        progress=progress,
        decisions=decisions,
    )
    return Built(
        pages=walked.pages,
        stories=walked.stories,
        dossiers=(msgspec.json.decode(one, type=Dossier) for one in walked.dossiers),
        skipped=walked.skipped,
        decisions=walked.decisions,
    )


def walk(  # noqa: PLR0913  what a walk needs
    pages: Iterable[Page | Skipped],
    *,
    engine: Engine,
    finish: Callable[[Dossier], Made],
    settings: Settings = Settings(),
    progress: Progress | None = None,
    decisions: Sequence[Decision] = (),
    kept: MutableMapping[str, bytes] | None = None,
) -> Built[Made]:
    """The whole road over a pile.

    Pages are drawn one by one; what is kept of each in between is its packed `Prepared`, so that
    what has to be held grows with the text of the pile and not with its bytes. A page that comes
    twice is read once. The order of the pages, or of the decisions, changes nothing.

    Args:
        pages: from the reader, with what it left out.
        engine: where the maps run.
        finish: done to each dossier where it is made, on whatever machine that is; what it gives
            back travels, and must be small where dossiers are many.
        settings: all options.
        progress: told what is done.
        decisions: of people, as they were given.
        kept: where packed pages wait between the maps, empty; by default in memory.

    Raises:
        DecisionError: a decision names no page of the pile, or contradicts another.
    """
    progress = progress or NoProgress()
    skipped: list[Skipped] = []
    paths: dict[str, list[str]] = {}
    packed: MutableMapping[str, bytes] = {} if kept is None else kept
    sketches: list[Sketch] = []
    fresh = _fresh_pages(pages, paths, skipped)
    results = engine.map(partial(_prepare_packed, settings=settings), fresh)
    for done, result in enumerate(results, start=1):
        progress.step("pages", done, None)
        if isinstance(result, Crashed):
            page = result.item
            skipped.append(
                Skipped(path=page.path, stage="prepare", reason=result.reason, page=page.id)
            )
        elif isinstance(result, Skipped):
            skipped.append(result)
        else:
            sketch, content = result
            sketches.append(sketch)
            packed[sketch.page] = content
    sketches = _without_furniture(sketches, packed, skipped, engine, settings)
    skipped.extend(_twins(paths))
    skipped = sorted(_at_first_path(one, paths) for one in skipped)
    sketches.sort(key=lambda one: one.page)
    ruled = settled(decisions, paths)
    stories = join(sketches, settings=settings, decisions=ruled)
    first_paths = {page: min(found) for page, found in paths.items()}
    built: Built[Made] = Built(
        pages=len(paths), stories=stories, dossiers=iter(()), skipped=skipped, decisions=ruled
    )
    bundles = (_bundle_of(story, packed, first_paths) for story in stories)
    listed = _listed(skipped)
    compose_one = partial(
        _dossier_made, finish=finish, settings=settings, skipped=listed, decisions=ruled
    )
    made = engine.map(compose_one, bundles)
    built.dossiers = _dossiers(made, built, progress)
    return built


def _without_furniture(
    sketches: Sequence[Sketch],
    packed: MutableMapping[str, bytes],
    skipped: list[Skipped],
    engine: Engine,
    settings: Settings,
) -> list[Sketch]:
    """The sketches, and in `packed` the pages, without the furniture of their sites."""
    blocks = furniture(sketches, settings=settings)
    work = ((packed[page], indexes) for page, indexes in blocks.items())
    again = engine.map(partial(_prepare_packed_again, settings=settings), work)
    renewed: dict[str, Sketch | None] = {}
    for page, result in zip(blocks, again, strict=True):
        renewed[page] = None
        if isinstance(result, Crashed):
            # It was read once: what the site repeats in it is the smaller harm.
            del renewed[page]
        elif isinstance(result, Skipped):
            skipped.append(result)
        else:
            renewed[page], packed[page] = result
    kept = (renewed.get(sketch.page, sketch) for sketch in sketches)
    return [sketch for sketch in kept if sketch is not None]


def _fresh_pages(
    pages: Iterable[Page | Skipped], paths: dict[str, list[str]], skipped: list[Skipped]
) -> Iterator[Page]:
    for page in pages:
        if isinstance(page, Skipped):
            skipped.append(page)
            continue
        found = paths.setdefault(page.id, [])
        found.append(page.path)
        if len(found) == 1:
            yield page


def _twins(paths: dict[str, list[str]]) -> Iterator[Skipped]:
    for page, found in paths.items():
        first, *others = sorted(found)
        for path in others:
            yield Skipped(path=path, stage="read", reason=f"same bytes as {first}", page=page)


def _at_first_path(skipped: Skipped, paths: dict[str, list[str]]) -> Skipped:
    if skipped.page is None or skipped.stage == "read":
        return skipped
    return msgspec.structs.replace(skipped, path=min(paths[skipped.page]))


def _prepare_packed(page: Page, *, settings: Settings) -> tuple[Sketch, bytes] | Skipped:
    """The sketch, and everything else packed: a tenth of the memory, and cheap to send."""
    return _packed(prepare(page, settings=settings))


def _prepare_packed_again(
    work: tuple[bytes, tuple[int, ...]], *, settings: Settings
) -> tuple[Sketch, bytes] | Skipped:
    content, blocks = work
    return _packed(prepare_again(_unpacked(content), blocks, settings=settings))


def _packed(prepared: Prepared | Skipped) -> tuple[Sketch, bytes] | Skipped:
    if isinstance(prepared, Skipped):
        return prepared
    try:
        content = msgspec.msgpack.encode(prepared)
    except UnicodeEncodeError as error:
        # Half a character somewhere in what we read: no dossier could hold it.
        article = prepared.article
        return mistake(error, "clean", article.id, article.path, None)
    return prepared.sketch, zlib.compress(content, level=1)


def _unpacked(content: bytes) -> Prepared:
    return msgspec.msgpack.decode(zlib.decompress(content), type=Prepared)


@dataclass(frozen=True)
class _PackedBundle:
    story: Story
    members: tuple[bytes, ...]
    paths: tuple[str, ...]


def _bundle_of(
    story: Story, packed: MutableMapping[str, bytes], paths: dict[str, str]
) -> _PackedBundle:
    return _PackedBundle(
        story,
        tuple(packed[page] for page in story.pages),
        tuple(paths[page] for page in story.pages),
    )


def _dossier_made(
    packed: _PackedBundle,
    *,
    finish: Callable[[Dossier], Made],
    settings: Settings,
    skipped: tuple[Skipped, ...],
    decisions: tuple[Decision, ...],
) -> Made | LeftOut:
    """The dossier, finished; or every page of the story as left out: never raises."""
    try:
        members = tuple(
            _with_path(_unpacked(content), path)
            for content, path in zip(packed.members, packed.paths, strict=True)
        )
        bundle = Bundle(story=packed.story, members=members)
        return finish(dossier_of(bundle, settings=settings, skipped=skipped, decisions=decisions))
    except UserError as error:
        return LeftOut(_failed(packed, str(error)))
    except Exception as error:  # noqa: BLE001  one bad story never stops a pile
        return LeftOut(_failed(packed, f"a mistake of ours: {type(error).__name__}: {error}"))


def _with_path(prepared: Prepared, path: str) -> Prepared:
    if prepared.article.path == path:
        return prepared
    article = msgspec.structs.replace(prepared.article, path=path)
    return msgspec.structs.replace(prepared, article=article)


def _failed(packed: _PackedBundle, reason: str) -> tuple[Skipped, ...]:
    return tuple(
        Skipped(
            path=path,
            stage="compose",
            reason=reason,
            hint="Report it, with the pages if you may share them.",
            page=page,
        )
        for page, path in zip(packed.story.pages, packed.paths, strict=True)
    )


def _listed(skipped: Sequence[Skipped]) -> tuple[Skipped, ...]:
    listed = tuple(skipped[:MAX_SKIPPED_LISTED])
    more = len(skipped) - len(listed)
    if not more:
        return listed
    rest = Skipped(path="…", stage="read", reason=f"and {more} more", hint="See build.json.")
    return (*listed, rest)


def _dossiers(
    made: Iterator[Made | LeftOut | Crashed[_PackedBundle]],
    built: Built[Made],
    progress: Progress,
) -> Iterator[Made]:
    for done, result in enumerate(made, start=1):
        progress.step("stories", done, len(built.stories))
        if isinstance(result, Crashed):
            built.skipped.extend(_failed(result.item, result.reason))
        elif isinstance(result, LeftOut):
            built.skipped.extend(result.pages)
        else:
            yield result
