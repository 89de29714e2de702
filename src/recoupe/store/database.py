"""A desk's pages, stories and decisions in one file."""

from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType
from typing import Self

from recoupe.errors import UserError
from recoupe.records import Page
from recoupe.records.decision import Decision
from recoupe.store import decisions, feeds, search, stories
from recoupe.store.asked import (
    Counts,
    Filters,
    Found,
    Logged,
)
from recoupe.store.connection import now
from recoupe.store.feeds import Entry, Feed
from recoupe.store.kept_stories import KeptStories
from recoupe.store.pages import Ready


class Store(KeptStories):
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
            is_new = decisions.put_decision(connection, decision, at=now())
            if is_new:
                stories.mark_stale(connection, decisions.stories_touched(connection, decision))
            return is_new

    def undo_decision(self, decision_id: str) -> Decision:
        """Ends a decision that is in force; the log keeps it. Dossiers become stale.

        Raises:
            UserError: none of that id is in force.
        """
        with self._connections.writing() as connection:
            undone = decisions.undo(connection, decision_id, at=now())
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
