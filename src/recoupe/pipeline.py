"""The road: `prepare` a page, `join` all pages, `dossier_of` a story; `build` walks it.

Between the first two, `furniture` names the lines that sites repeat over the pages of the pile, and
`prepare_again` takes them out of the pages that kept one.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, Protocol, TypeVar

import msgspec

from recoupe import __version__
from recoupe.decisions import settled
from recoupe.languages import KNOWN, language_of
from recoupe.records import (
    Article,
    Bundle,
    Decision,
    Dossier,
    MadeBy,
    Page,
    Prepared,
    Sketch,
    Skipped,
    Story,
)
from recoupe.settings import Settings
from recoupe.stages.align import align
from recoupe.stages.annotate import annotate
from recoupe.stages.clean import clean
from recoupe.stages.compare import compare
from recoupe.stages.compose import compose
from recoupe.stages.group import group_sketches
from recoupe.stages.site import outline_of, repeated_lines, without_blocks
from recoupe.stages.sketch import sketch_of
from recoupe.stages.trace import trace

MAX_SKIPPED_LISTED = 100
"""A dossier lists so many pages that were left out; the whole list is in the build report."""

LIMITS = (
    "Pages are compared by their words, names, numbers and times; pictures and sound are not read.",
    "Read in full: French and English; of other languages, only marks, figures and shared text.",
    "Contradictions that only knowledge of the world would show are not found.",
    "Background and opinion are not told apart from the news itself.",
    "Corrections that copies did not carry over, and roles that changed places, are not reported.",
    "Statements match by names, numbers, times and shared concepts; freer paraphrases are missed.",
)

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True)
class Crashed(Generic[Item]):
    """An item whose worker died; the engine goes on with the others."""

    item: Item
    reason: str


class Engine(Protocol):
    """Where the two maps run: this process, a pool, a cluster."""

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Iterator[Result | Crashed[Item]]:
        """Results in the order of the items; items are drawn as they are needed."""
        ...


class Progress(Protocol):
    """Told what was done; a face shows it."""

    def step(self, stage: str, done: int, total: int | None) -> None:
        """`done` of `total` items of a stage; `total` is None while it is not known."""
        ...


class NoProgress:
    """Shows nothing."""

    def step(self, stage: str, done: int, total: int | None) -> None:
        """Nothing happens."""


def prepare(page: Page, *, settings: Settings = Settings()) -> Prepared | Skipped:
    """One page: clean → annotate → sketch. Never raises: a mistake of ours is a `Skipped`."""
    try:
        article = clean(page, config=settings.clean)
    except Exception as error:  # noqa: BLE001  one bad page never stops a pile
        return _mistake(error, "clean", page.id, page.path, page.url)
    return article if isinstance(article, Skipped) else _prepared(article, settings)


def _prepared(article: Article, settings: Settings) -> Prepared | Skipped:
    stage = "annotate"
    try:
        annotations = annotate(article, language_of(article.language), config=settings.annotate)
        stage = "sketch"
        sketch = sketch_of(article, annotations, config=settings.sketch)
        stage = "site"
        sketch = msgspec.structs.replace(sketch, outline=outline_of(article))
        return Prepared(article=article, annotations=annotations, sketch=sketch)
    except Exception as error:  # noqa: BLE001  one bad page never stops a pile
        return _mistake(error, stage, article.id, article.path, article.capture_url)


def _mistake(error: Exception, stage: str, page: str, path: str, url: str | None) -> Skipped:
    return Skipped(
        path=path,
        stage=stage,
        reason=f"a mistake of ours: {type(error).__name__}: {error}",
        hint="Report it, with the page if you may share it.",
        page=page,
        url=url,
    )


def furniture(
    sketches: Iterable[Sketch], *, settings: Settings = Settings()
) -> dict[str, tuple[int, ...]]:
    """Blocks, by page id, that the sites of the pages repeat over them: any order, same answer."""
    outlines = ((one.page, one.outline) for one in sketches if one.outline is not None)
    return repeated_lines(outlines, config=settings.site)


def prepare_again(
    prepared: Prepared, blocks: tuple[int, ...], *, settings: Settings = Settings()
) -> Prepared | Skipped:
    """A page without blocks that `furniture` named; `Skipped` where little else is left of it."""
    article = without_blocks(prepared.article, blocks)
    if len(article.text) < settings.clean.min_characters:
        return Skipped(
            path=article.path,
            stage="site",
            reason="nothing but lines that its site repeats",
            hint="Set min_articles to 0 in the table [site] of the settings to keep them.",
            page=article.id,
            url=article.capture_url,
        )
    return _prepared(article, settings)


def join(
    sketches: Sequence[Sketch],
    *,
    settings: Settings = Settings(),
    decisions: Sequence[Decision] = (),  # noqa: ARG001  grouping follows none yet
) -> tuple[Story, ...]:
    """All pages together: stories, by sketches alone."""
    return group_sketches(sketches, config=settings.group)


def dossier_of(
    bundle: Bundle,
    *,
    settings: Settings = Settings(),
    skipped: tuple[Skipped, ...] = (),
    decisions: tuple[Decision, ...] = (),
) -> Dossier:
    """One story: reuse and origins, claims, disagreements, dossier.

    Args:
        bundle: the story and its pages.
        settings: all options.
        skipped: pages left out, to be listed.
        decisions: what people decided, settled: pages by their ids, none contradicting another.
    """
    members = bundle.members
    provenance = trace(members, config=settings.trace, decisions=decisions)
    alignment = align(members, provenance, config=settings.align)
    comparison = compare(members, alignment, provenance, config=settings.compare)
    made_by = MadeBy(version=__version__, settings=settings.digest(), limits=_limits_of(members))
    return compose(bundle, provenance, alignment, comparison, made_by=made_by, skipped=skipped)


def _limits_of(members: Sequence[Prepared]) -> tuple[str, ...]:
    unknown = sorted({one.article.language for one in members} - set(KNOWN))
    if not unknown:
        return LIMITS
    return (*LIMITS, f"Languages read in part only, in this story: {', '.join(unknown)}.")


@dataclass(kw_only=True)
class Built:
    """What `build` made, as it goes along; whole when `dossiers` is exhausted."""

    pages: int
    """Different pages read."""
    stories: tuple[Story, ...]
    dossiers: Iterator[Dossier]
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
) -> Built:
    """The whole road over a pile.

    Pages are drawn one by one; what is kept of each in between is its packed `Prepared`, so that
    memory grows with the text of the pile and not with its bytes. A page that comes twice is
    read once. The order of the pages, or of the decisions, changes nothing.

    Raises:
        DecisionError: a decision names no page of the pile, or contradicts another.
    """
    progress = progress or NoProgress()
    skipped: list[Skipped] = []
    paths: dict[str, list[str]] = {}
    packed: dict[str, bytes] = {}
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
    built = Built(
        pages=len(paths), stories=stories, dossiers=iter(()), skipped=skipped, decisions=ruled
    )
    bundles = (_bundle_of(story, packed, first_paths) for story in stories)
    listed = _listed(skipped)
    compose_one = partial(_dossier_packed, settings=settings, skipped=listed, decisions=ruled)
    made = engine.map(compose_one, bundles)
    built.dossiers = _dossiers(made, built, progress)
    return built


def _without_furniture(
    sketches: Sequence[Sketch],
    packed: dict[str, bytes],
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
        return _mistake(error, "clean", article.id, article.path, None)
    return prepared.sketch, zlib.compress(content, level=1)


def _unpacked(content: bytes) -> Prepared:
    return msgspec.msgpack.decode(zlib.decompress(content), type=Prepared)


@dataclass(frozen=True)
class _PackedBundle:
    story: Story
    members: tuple[bytes, ...]
    paths: tuple[str, ...]


def _bundle_of(story: Story, packed: dict[str, bytes], paths: dict[str, str]) -> _PackedBundle:
    return _PackedBundle(
        story,
        tuple(packed[page] for page in story.pages),
        tuple(paths[page] for page in story.pages),
    )


def _dossier_packed(
    packed: _PackedBundle,
    *,
    settings: Settings,
    skipped: tuple[Skipped, ...],
    decisions: tuple[Decision, ...],
) -> bytes | tuple[Skipped, ...]:
    """The dossier as JSON, or every page of the story as left out: never raises."""
    try:
        members = tuple(
            _with_path(_unpacked(content), path)
            for content, path in zip(packed.members, packed.paths, strict=True)
        )
        bundle = Bundle(story=packed.story, members=members)
        dossier = dossier_of(bundle, settings=settings, skipped=skipped, decisions=decisions)
        return msgspec.json.encode(dossier)
    except Exception as error:  # noqa: BLE001  one bad story never stops a pile
        return _failed(packed, f"a mistake of ours: {type(error).__name__}: {error}")


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
    made: Iterator[bytes | tuple[Skipped, ...] | Crashed[_PackedBundle]],
    built: Built,
    progress: Progress,
) -> Iterator[Dossier]:
    for done, result in enumerate(made, start=1):
        progress.step("stories", done, len(built.stories))
        if isinstance(result, bytes):
            yield msgspec.json.decode(result, type=Dossier)
        elif isinstance(result, Crashed):
            built.skipped.extend(_failed(result.item, result.reason))
        else:
            built.skipped.extend(result)
