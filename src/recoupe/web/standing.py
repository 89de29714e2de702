"""Where a page stands before it is added: its story, who shares its text, who says the same.

Nothing is written: the pages are read, laid beside the pages of the store, and told about.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from recoupe.builds.streaming import groups_with
from recoupe.errors import UserError
from recoupe.pipeline import dossier_of, prepare
from recoupe.records import (
    Article,
    Bundle,
    Conflict,
    Dossier,
    Drift,
    Evidence,
    Grade,
    Page,
    Prepared,
    ReuseKind,
    Skipped,
    Story,
    StoryLink,
)
from recoupe.settings import Settings
from recoupe.store.database import Store

MAX_AGREEMENTS = 60
MAX_OTHERS = 12


class Sharing(Struct, frozen=True, kw_only=True):
    """A page that shares text with the new one."""

    page: str
    title: str
    outlet: str | None
    published: str | None
    kind: ReuseKind
    earlier: str | None
    """Id of the page that was there first; None where that is not known."""
    ours: float
    """Share of the new page's words that stand in the other, in [0, 1]."""
    theirs: float
    passages: int
    why: tuple[str, ...]


class Said(Struct, frozen=True, kw_only=True):
    """What a page says, in its words."""

    evidence: Evidence
    outlet: str
    language: str
    grade: Grade | None = None


class Agreement(Struct, frozen=True, kw_only=True):
    """A statement of the new page that other pages make, too."""

    ours: Said
    others: tuple[Said, ...]
    pages: int
    """All other pages that say it."""
    floor: int
    ceiling: int


class Dispute(Struct, frozen=True, kw_only=True):
    """A statement of the new page against those of others."""

    of: Literal["conflict", "drift"]
    kind: str
    """Of the conflict or drift."""
    ours: tuple[Said, ...]
    theirs: tuple[Said, ...]
    why: str


class Standing(Struct, frozen=True, kw_only=True):
    """Where one page stands."""

    article: Article
    known: bool
    """Whether these very bytes are in the store already."""
    story: str | None
    """Id of the story of the store it belongs to; None where it belongs to none."""
    story_title: str
    with_new: tuple[str, ...]
    """Ids of other pages that came with it and stand in the same story."""
    links: tuple[StoryLink, ...]
    """Why it belongs there, the strongest first."""
    sharing: tuple[Sharing, ...]
    agreements: tuple[Agreement, ...]
    disputes: tuple[Dispute, ...]
    alone: tuple[Said, ...]
    """What no other page says."""


class Look(Struct, frozen=True, kw_only=True):
    """What came of looking at some pages."""

    pages: tuple[Page, ...]
    """Those that could be read, for adding them."""
    standings: tuple[Standing, ...]
    skipped: tuple[Skipped, ...]


def look_at(
    given: Sequence[Page | Skipped],
    store: Store,
    *,
    settings: Settings,
    step: Callable[[str, int, int | None], None],
) -> Look:
    """Where some pages stand in a store, as if they were added.

    Args:
        given: pages, and what could not be read.
        store: only read.
        settings: all options.
        step: told the stage, how much is done, and of how much.
    """
    skipped = [one for one in given if isinstance(one, Skipped)]
    captured = {one.id: one for one in given if isinstance(one, Page)}
    fresh: dict[str, Prepared] = {}
    for done, one in enumerate(captured.values(), start=1):
        made = prepare(one, settings=settings)
        if isinstance(made, Skipped):
            skipped.append(made)
        else:
            fresh[one.id] = made
        step("reading", done, len(captured))
    groups = _groups_of(fresh, store, settings)
    standings: list[Standing] = []
    for done, (story, group) in enumerate(groups, start=1):
        standings.extend(_standings(story, group, fresh, store, settings))
        step("comparing", done, len(groups))
    return Look(
        pages=tuple(one for one in captured.values() if one.id in fresh),
        standings=tuple(sorted(standings, key=lambda one: (one.article.path, one.article.id))),
        skipped=tuple(sorted(skipped)),
    )


def prepared_of(page: Page, settings: Settings) -> Prepared:
    """One page read.

    Raises:
        UserError: it was left out.
    """
    made = prepare(page, settings=settings)
    if isinstance(made, Skipped):
        raise UserError(f"{made.path}: {made.reason}.", hint=made.hint)
    return made


def _groups_of(
    fresh: Mapping[str, Prepared], store: Store, settings: Settings
) -> list[tuple[str | None, Story]]:
    """Groups with a new page, each with the story of the store that most of it is."""
    groups = groups_with(store, [one.sketch for one in fresh.values()], settings)
    found: list[tuple[str | None, Story]] = []
    for group in groups:
        if not any(one in fresh for one in group.pages):
            continue
        counts: dict[str, int] = {}
        for one in group.pages:
            story = store.story_of(one)
            if story is not None:
                counts[story] = counts.get(story, 0) + 1
        best = min(counts, key=lambda one: (-counts[one], one)) if counts else None
        found.append((best, group))
    return found


def _standings(
    story: str | None,
    group: Story,
    fresh: Mapping[str, Prepared],
    store: Store,
    settings: Settings,
) -> list[Standing]:
    members = tuple(fresh.get(one) or store.prepared(one) for one in group.pages)
    dossier = dossier_of(
        Bundle(story=group, members=members), settings=settings, decisions=store.decisions()
    )
    articles = {one.article.id: one.article for one in members}
    title = ""
    if story is not None:
        title = store.story_rows([story])[0].title
    return [
        Standing(
            article=articles[one],
            known=store.story_of(one) is not None,
            story=story,
            story_title=title,
            with_new=tuple(other for other in group.pages if other in fresh and other != one),
            links=_links_of(one, group),
            sharing=_sharing_of(one, dossier, articles),
            agreements=_agreements_of(one, dossier, articles),
            disputes=_disputes_of(one, dossier, articles),
            alone=_alone(one, dossier, articles),
        )
        for one in group.pages
        if one in fresh
    ]


def _links_of(page: str, group: Story) -> tuple[StoryLink, ...]:
    links = [one for one in group.links if page in {one.left, one.right}]
    return tuple(sorted(links, key=lambda one: (-one.score, one.left, one.right)))


def _sharing_of(
    page: str, dossier: Dossier, articles: Mapping[str, Article]
) -> tuple[Sharing, ...]:
    found = []
    for one in dossier.reuse:
        if page not in {one.left, one.right}:
            continue
        is_left = one.left == page
        other = articles[one.right if is_left else one.left]
        first = {"left_to_right": one.left, "right_to_left": one.right}.get(one.direction or "")
        covers = (one.coverage_left, one.coverage_right)
        ours, theirs = covers if is_left else covers[::-1]
        found.append(
            Sharing(
                page=other.id,
                title=other.title,
                outlet=other.outlet,
                published=other.published,
                kind=one.kind,
                earlier=first,
                ours=ours,
                theirs=theirs,
                passages=len(one.passages),
                why=one.why,
            )
        )
    return tuple(sorted(found, key=lambda one: (-one.ours, one.page)))


def _said(evidence: Evidence, articles: Mapping[str, Article], grade: Grade | None = None) -> Said:
    article = articles[evidence.page]
    return Said(
        evidence=evidence,
        outlet=article.outlet or article.path.rpartition("/")[2],
        language=article.language,
        grade=grade,
    )


def _agreements_of(
    page: str, dossier: Dossier, articles: Mapping[str, Article]
) -> tuple[Agreement, ...]:
    """In the order in which the page makes the statements."""
    statements = {one.id: one for one in dossier.statements}
    found = []
    for claim in dossier.claims:
        said = [statements[one] for one in claim.statements]
        ours = [one for one in said if one.evidence.page == page]
        others = [one for one in said if one.evidence.page != page]
        if ours and others:
            found.append(
                Agreement(
                    ours=_said(ours[0].evidence, articles, ours[0].grade),
                    others=tuple(
                        _said(one.evidence, articles, one.grade) for one in others[:MAX_OTHERS]
                    ),
                    pages=len({one.evidence.page for one in others}),
                    floor=claim.floor,
                    ceiling=claim.ceiling,
                )
            )
    found.sort(key=lambda one: one.ours.evidence.span)
    return tuple(found[:MAX_AGREEMENTS])


def _alone(page: str, dossier: Dossier, articles: Mapping[str, Article]) -> tuple[Said, ...]:
    statements = {one.id: one for one in dossier.statements}
    shared = {
        statement
        for claim in dossier.claims
        if len(claim.pages) > 1
        for statement in claim.statements
    }
    found = [
        _said(one.evidence, articles, one.grade)
        for one in statements.values()
        if one.evidence.page == page and one.id not in shared
    ]
    found.sort(key=lambda one: one.evidence.span)
    return tuple(found[:MAX_AGREEMENTS])


def _disputes_of(
    page: str, dossier: Dossier, articles: Mapping[str, Article]
) -> tuple[Dispute, ...]:
    """Conflicts and drifts in which the page has a side."""
    found = []
    sides: list[tuple[Literal["conflict", "drift"], Conflict | Drift]] = [
        *(("conflict", one) for one in dossier.conflicts),
        *(("drift", one) for one in dossier.drifts),
    ]
    for of, one in sides:
        left, right = (
            side if isinstance(side, tuple) else (side,) for side in (one.left, one.right)
        )
        if any(each.page == page for each in left):
            ours, theirs = left, right
        elif any(each.page == page for each in right):
            ours, theirs = right, left
        else:
            continue
        found.append(
            Dispute(
                of=of,
                kind=one.kind,
                ours=tuple(_said(each, articles) for each in ours if each.page == page),
                theirs=tuple(_said(each, articles) for each in theirs),
                why=one.why,
            )
        )
    return tuple(found)
