"""A desk's pages, stories and decisions in one file."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from recoupe.errors import UserError
from recoupe.records import Article, Dossier, Outline, Page, Prepared, Sketch, Skipped, Story
from recoupe.records.decision import Decision
from recoupe.stages.group import indexed
from recoupe.store import decisions, facets, feeds, listing, pages, search, sketches, stories
from recoupe.store.asked import (
    Counts,
    Filters,
    Found,
    Logged,
    Resolved,
    StoryList,
    StoryRow,
    TrailStep,
)
from recoupe.store.connection import Connections
from recoupe.store.feeds import Entry, Feed
from recoupe.store.pages import Ready

MIN_ID = 4
"""Shortest beginning of a page id that is looked up."""


class Store:
    """One SQLite file: captured pages, what was made of them, stories, decisions.

    Everything but pages and decisions can be made again from them. Several threads and several
    processes may use one file at once: each write is a transaction of its own, readers see the
    state before or after it, and what a method has returned from is on the disk.

    Args:
        path: the file.
        create: make it where it is not there.

    Raises:
        UserError: it is not there, is no store, or was made by a newer version.
        StoreBusy: from any method, where another process writes for longer than a minute.
    """

    def __init__(self, path: Path, *, create: bool = False) -> None:
        self.path = path
        self._connections = Connections(path, create=create)

    def __enter__(self) -> Self:
        """The store, to be closed at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Closes it."""
        self.close()

    def close(self) -> None:
        """Closes its connections; the next call would open new ones."""
        self._connections.close()

    def writing(self) -> AbstractContextManager[object]:
        """One transaction around several calls: all of them happen, or none."""
        return self._connections.writing()

    def reading(self) -> AbstractContextManager[object]:
        """One state of the store for several questions, whoever writes meanwhile."""
        return self._connections.reading()

    # Pages

    def put_pages(self, captured: Sequence[Page]) -> tuple[str, ...]:
        """Keeps captured pages; when this returns they are on the disk.

        Returns:
            Ids of those that were not there before, in the order given.
        """
        with self._connections.writing() as connection:
            new, renamed = pages.put_pages(connection, captured)
            stories.mark_stale(connection, stories.stories_with(connection, renamed))
            return tuple(new)

    def page(self, page_id: str) -> Page:
        """A captured page with its bytes.

        Raises:
            UserError: there is none of that id.
        """
        found = pages.page(self._connections.here(), page_id)
        if found is None:
            raise _no_page(self.path, page_id)
        return found

    def article(self, page_id: str) -> Article:
        """What was read from a page, under the page's present path.

        Raises:
            UserError: there is no such page, or it was left out, or not read yet.
        """
        return self.prepared(page_id).article

    def prepared(self, page_id: str) -> Prepared:
        """What the first map made of a page.

        Raises:
            UserError: there is no such page, or it was left out, or not read yet.
        """
        found = pages.prepared(self._connections.here(), page_id)
        if found is None:
            raise _no_page(self.path, page_id)
        return found

    def find_page(self, named: str) -> str:
        """The id of the page that an id, its beginning, a path or an address names.

        Raises:
            UserError: none does, or several do.
        """
        connection = self._connections.here()
        found = pages.ids_of_path(connection, named)
        if not found and len(named) >= MIN_ID:
            found = pages.ids_that_begin(connection, named)
        if len(found) == 1:
            return found[0]
        if not found:
            raise _no_page(self.path, named)
        raise UserError(
            f"{named} names {len(found)} pages: {', '.join(one[:12] for one in found)} …",
            hint="Give more of the id.",
        )

    def named(self, side: str) -> list[tuple[str, list[str]]]:
        """(page id, paths and addresses) of the pages that one side of a decision may name."""
        connection = self._connections.here()
        found = pages.ids_of_path(connection, side)
        if len(side) >= MIN_ID:
            found += pages.ids_that_begin(connection, side.lower().rstrip("…"))
        return [(one, pages.paths_of(connection, one)) for one in dict.fromkeys(found)]

    def waiting(self) -> list[str]:
        """Ids of pages that were captured but not read yet, in the order of capture."""
        return pages.waiting(self._connections.here())

    def outdated(self, maker: str) -> list[str]:
        """Ids of pages that were read by another version or with other settings than `maker`."""
        return pages.outdated(self._connections.here(), maker)

    def outdated_count(self, maker: str) -> int:
        """How many they are."""
        return pages.outdated_count(self._connections.here(), maker)

    def is_prepared(self, page_id: str, maker: str) -> bool:
        """Whether a page was read by this maker."""
        return pages.is_prepared(self._connections.here(), page_id, maker)

    def put_ready(self, maker: str, ready: Sequence[Ready]) -> None:
        """Keeps what the first map made of pages, and indexes it.

        A page that is read again stays in its story; if it is left out now, it leaves it.

        Args:
            maker: version and settings of what made it.
            ready: one a page; each page is there.
        """
        with self._connections.writing() as connection:
            made = []
            for one in ready:
                seq = pages.put_ready(connection, maker, one)
                earlier = sketches.sketch(connection, seq)
                if earlier is not None:
                    sketches.take_out(connection, seq, indexed(earlier))
                    touched = stories.story_of(connection, one.page)
                    if touched is not None:
                        stories.mark_stale(connection, [touched])
                if one.content is None:
                    stories.leave(connection, seq)
                    continue
                sketch = msgspec.msgpack.decode(one.sketch, type=Sketch)
                made.append((seq, one.sketch, indexed(sketch)))
                outlet = {one.outlet} if one.outlet else set()
                values = {"outlet": outlet, "language": {one.language}}
                facets.put_facets(connection, seq, ("outlet", "language"), values)
            sketches.put_sketches(connection, made)

    def skipped(self, limit: int = 1_000) -> tuple[Skipped, ...]:
        """Pages that were left out, with the reason, in the order of capture."""
        return tuple(pages.skipped(self._connections.here(), limit))

    # Sketches, for grouping

    def sketches(self) -> list[Sketch]:
        """All sketches, in the order of capture."""
        return sketches.all_sketches(self._connections.here())

    def ungrouped(self) -> list[str]:
        """Ids of pages that were read but stand in no story yet, in the order of capture."""
        return sketches.ungrouped(self._connections.here())

    def sketches_of(self, page_ids: Sequence[str]) -> list[Sketch]:
        """Sketches of some pages, in their order; pages without one are passed over."""
        return sketches.sketches_of(self._connections.here(), page_ids)

    def sketches_numbered(self, numbers: Sequence[int]) -> list[Sketch]:
        """Sketches by the numbers of their pages, as `pages_with` gives them."""
        return sketches.sketches_numbered(self._connections.here(), numbers)

    def sketch_count(self) -> int:
        """How many pages have a sketch."""
        return self._counter("sketches")

    def feature_counts(self, features: Sequence[str]) -> dict[str, int]:
        """On how many pages features stand; those on none are left out."""
        return sketches.counts_of(self._connections.here(), features)

    def pages_with(
        self, features: Sequence[str], days: tuple[int, int] | None, *, most: int
    ) -> dict[str, list[int]]:
        """Feature → numbers of the pages that are found by it, within days; see `sketches`."""
        return sketches.pages_with(self._connections.here(), features, days, most=most)

    def outlines(
        self, site: str | None = None, *, limit: int = 1_000_000
    ) -> dict[str, tuple[Outline, tuple[int, ...]]]:
        """Page id → outline and the blocks taken out: of the latest pages, or of a site's."""
        return pages.outlines(self._connections.here(), site, limit)

    def uncompared(self) -> list[str]:
        """Ids of pages whose lines were not laid beside those of their site yet."""
        return pages.uncompared(self._connections.here())

    def mark_compared(self, page_ids: Sequence[str]) -> None:
        """The lines of these pages were laid beside those of their site."""
        with self._connections.writing() as connection:
            pages.mark_compared(connection, page_ids)

    def sites_of(self, page_ids: Sequence[str]) -> set[str]:
        """The sites on which some pages stand."""
        return pages.sites_of(self._connections.here(), page_ids)

    def packed_alone(self, page_id: str) -> bytes:
        """What was read of a page with all its lines, packed; see `pages.unpacked`."""
        return pages.alone(self._connections.here(), page_id)

    def generation(self) -> int:
        """Grows whenever stories change: what was reckoned before may be out of date."""
        return self._counter("generation")

    # Stories

    def put_groups(self, groups: Sequence[Story]) -> tuple[str, ...]:
        """Sets which pages stand together; stories that go on keep their ids.

        Args:
            groups: as grouping made them. Together they hold every page of each story of which
                they hold one.

        Returns:
            Ids of the stories whose pages changed.
        """
        with self._connections.writing() as connection:
            return stories.put_groups(connection, groups, at=_now())

    def stale(self, maker: str | None = None) -> list[str]:
        """Ids of stories whose dossier is to be made; with a maker, also those of other makers."""
        return stories.stale(self._connections.here(), maker)

    def story(self, story_id: str) -> tuple[Story, str]:
        """A story with its pages, and its state: hand that back to `put_dossier`.

        Raises:
            UserError: there is none of that id.
        """
        with self._connections.reading():
            found = self.find_story(story_id)
        if found is None:
            raise _no_story(self.path, story_id)
        return found

    def find_story(self, story_id: str) -> tuple[Story, str] | None:
        """The same; None where there is none of that id any more."""
        return stories.story(self._connections.here(), story_id)

    def story_of(self, page_id: str) -> str | None:
        """Id of the story in which a page stands; None where it is not grouped yet."""
        return stories.story_of(self._connections.here(), page_id)

    def packed_members(self, story: Story) -> list[tuple[bytes, str]]:
        """(packed `Prepared`, path) of a story's pages, in their order; see `pages.unpacked`."""
        return list(pages.packed_members(self._connections.here(), story.pages))

    def put_dossiers(
        self, made: Iterable[tuple[Dossier, bytes, str]], maker: str
    ) -> tuple[str, ...]:
        """Keeps dossiers: (dossier, its JSON packed, state of the story when work began).

        Returns:
            Ids of those that were kept; a story that changed meanwhile is left as it was.
        """
        with self._connections.writing() as connection:
            return tuple(
                one.story.id
                for one, content, state in made
                if stories.put_dossier(connection, one, content, state=state, maker=maker)
            )

    def put_failure(self, story_id: str, reason: str, *, state: str, maker: str) -> None:
        """Notes that no dossier could be made of a story; the last one stays."""
        with self._connections.writing() as connection:
            stories.put_failure(connection, story_id, reason, state=state, maker=maker)

    def stories(
        self,
        filters: Filters = Filters(),  # noqa: B008  frozen
        *,
        limit: int = 50,
        offset: int = 0,
        with_facets: bool = True,
    ) -> StoryList:
        """Stories that fit, the latest first, with facets over all that fit."""
        with self._connections.reading() as connection:
            return listing.listed(
                connection, filters, limit=limit, offset=offset, with_facets=with_facets
            )

    def story_rows(self, story_ids: Sequence[str]) -> list[StoryRow]:
        """Some stories as a list shows them, in the order given; unknown ids are passed over."""
        with self._connections.reading() as connection:
            return listing.rows_of(connection, story_ids)

    def resolve(self, asked: str) -> Resolved:
        """The story that an id, or its beginning, stands for now.

        The id of a story that went into another still leads there.

        Raises:
            UserError: there is none, or several begin like this.
        """
        found = stories.resolve(self._connections.here(), asked)
        if len(found) == 1:
            return found[0]
        if not found:
            raise _no_story(self.path, asked)
        raise UserError(
            f"{asked} is the beginning of {len(found)} stories.", hint="Give more of the id."
        )

    def dossier(self, story_id: str) -> Dossier:
        """The last dossier made of a story; its id may be whole, a beginning, or a former one.

        Raises:
            UserError: there is no such story, or no dossier of it yet.
        """
        return msgspec.json.decode(self.dossier_json(story_id), type=Dossier)

    def dossier_json(self, story_id: str) -> bytes:
        """The same as JSON, as a line of `dossiers.jsonl` holds it.

        Raises:
            UserError: there is no such story, or no dossier of it yet.
        """
        name = self.resolve(story_id).story
        found = stories.dossier_json(self._connections.here(), name)
        if found is None:
            raise UserError(
                f"No dossier of {name} is made yet.", hint="Make it with: recoupe refresh"
            )
        return found

    def trail(self, story_id: str) -> tuple[TrailStep, ...]:
        """What happened to a story since it began, in order: merged, split, pages given."""
        return tuple(stories.trail(self._connections.here(), story_id))

    # Search

    def search(
        self,
        words: str,
        filters: Filters = Filters(),  # noqa: B008  frozen
        *,
        limit: int = 20,
        offset: int = 0,
    ) -> Found:
        """Pages with all the words, best first, with snippets and facets.

        Case, accents, ligatures and elided articles make no difference; `"a run of words"` stands
        as it is, `-word` must not stand, `inond*` may go on. Without a word: the latest pages.
        """
        with self._connections.reading() as connection:
            return search.search(connection, words, filters, limit=limit, offset=offset)

    # Decisions

    def put_decision(self, decision: Decision) -> bool:
        """Takes a decision; its opposite between the same sides ends. Dossiers become stale.

        Returns:
            Whether it is new.
        """
        with self._connections.writing() as connection:
            is_new = decisions.put_decision(connection, decision, at=_now())
            if is_new:
                stories.mark_stale(connection, decisions.stories_touched(connection, decision))
            return is_new

    def undo_decision(self, decision_id: str) -> Decision:
        """Ends a decision that is in force; the log keeps it. Dossiers become stale.

        Raises:
            UserError: none of that id is in force.
        """
        with self._connections.writing() as connection:
            undone = decisions.undo(connection, decision_id, at=_now())
            if undone is None:
                raise UserError(
                    f"No decision {decision_id} is in force.",
                    hint="List them with: recoupe decide --list",
                )
            stories.mark_stale(connection, decisions.stories_touched(connection, undone))
            return undone

    def decisions(self) -> tuple[Decision, ...]:
        """Those in force, in the order in which they were taken."""
        return decisions.decisions(self._connections.here())

    def decision_log(self) -> tuple[Logged, ...]:
        """All that were ever taken, with when, and when they were undone."""
        return decisions.log(self._connections.here())

    # Feeds

    def feeds(self) -> tuple[Feed, ...]:
        """Feeds that were ever watched, by address."""
        return feeds.feeds(self._connections.here())

    def put_feed(self, feed: Feed) -> None:
        """How a feed stands now."""
        with self._connections.writing() as connection:
            feeds.put_feed(connection, feed)

    def entries(self, urls: Sequence[str]) -> dict[str, Entry]:
        """How entries of feeds stand, by address; those never tried are left out."""
        return feeds.entries(self._connections.here(), urls)

    def put_entry(self, entry: Entry, page: Page | None = None) -> bool:
        """How an entry of a feed stands now, with its page, both at once.

        Returns:
            Whether the page is new.
        """
        with self._connections.writing() as connection:
            feeds.put_entry(connection, entry)
            return page is not None and bool(self.put_pages([page]))

    # The whole

    def counts(self) -> Counts:
        """How much it holds."""
        with self._connections.reading() as connection:
            asked = {
                "pages": "SELECT count(*) FROM page",
                "articles": "SELECT count(*) FROM article",
                "left_out": "SELECT count(*) FROM prepared WHERE skipped IS NOT NULL",
                "waiting": "SELECT count(*) FROM to_read",
                "stale": "SELECT count(*) FROM to_compose",
                "stories": "SELECT count(*) FROM story WHERE pages > 0",
                "decisions": "SELECT count(*) FROM decision WHERE undone IS NULL",
            }
            found = {name: connection.execute(sql).fetchone()[0] for name, sql in asked.items()}
            return Counts(**found)

    def problems(self) -> list[str]:
        """What SQLite finds wrong with the file; empty where nothing is."""
        connection = self._connections.here()
        told = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        loose = connection.execute("PRAGMA foreign_key_check").fetchall()
        return [one for one in told if one != "ok"] + [f"loose row in {row[0]}" for row in loose]

    def _counter(self, name: str) -> int:
        row = self._connections.here().execute("SELECT value FROM counter WHERE name = ?", (name,))
        return int(row.fetchone()[0])


def batches(ready: Iterable[Ready], size: int) -> Iterator[list[Ready]]:
    """Some at a time, so that one transaction holds several."""
    batch: list[Ready] = []
    for one in ready:
        batch.append(one)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _no_page(path: Path, named: str) -> UserError:
    return UserError(
        f"{path} holds no article of a page {named}.",
        hint="Find pages with: recoupe search WORDS",
    )


def _no_story(path: Path, named: str) -> UserError:
    return UserError(f"{path} holds no story {named}.", hint="List them with: recoupe stories")
