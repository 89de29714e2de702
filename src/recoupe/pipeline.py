"""The road: `prepare` a page, `join` all pages, `dossier_of` a story; `walk` goes all of it.

Between the first two, `furniture` names the lines that sites repeat over the pages of the pile, and
`prepare_again` takes them out of the pages that kept one.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

import msgspec

from recoupe import __version__
from recoupe.algorithms.similarity import Counted
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

LIMITS = (
    "Pages are compared by their words, names, numbers and times; pictures and sound are not read.",
    "Read in full: French and English; of other languages, only marks, figures and shared text.",
    "Contradictions that only knowledge of the world would show are not found.",
    "Background and opinion are marked by dates and fixed phrases only.",
    "Roles that changed places are seen between names, and between nouns in the same words.",
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
        return mistake(error, "clean", page.id, page.path, page.url)
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
        return mistake(error, stage, article.id, article.path, article.capture_url)


def mistake(error: Exception, stage: str, page: str, path: str, url: str | None) -> Skipped:
    """A page left out because we were wrong, not the page."""
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
    decisions: Sequence[Decision] = (),
    counted: Counted | None = None,
) -> tuple[Story, ...]:
    """All pages together: stories, by sketches alone.

    Args:
        sketches: of all pages, or of a part of a larger pile.
        settings: all options.
        decisions: what people decided, settled.
        counted: on how many pages of the larger pile features stand; None where this is all of it.
    """
    return group_sketches(sketches, config=settings.group, decisions=decisions, counted=counted)


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
    alignment = align(members, provenance, config=settings.align, decisions=decisions)
    comparison = compare(members, alignment, provenance, config=settings.compare)
    made_by = MadeBy(version=__version__, settings=settings.digest(), limits=_limits_of(members))
    return compose(bundle, provenance, alignment, comparison, made_by=made_by, skipped=skipped)


def _limits_of(members: Sequence[Prepared]) -> tuple[str, ...]:
    unknown = sorted({one.article.language for one in members} - set(KNOWN))
    if not unknown:
        return LIMITS
    return (*LIMITS, f"Languages read in part only, in this story: {', '.join(unknown)}.")
