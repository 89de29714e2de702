"""Feeds, looked at again and again: what is new goes into a store."""

import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from recoupe.builds.desk import finish
from recoupe.errors import UserError
from recoupe.ingest.feeds import read_markup_list
from recoupe.ingest.fetch import NotFetched
from recoupe.ingest.follow import Follower
from recoupe.ingest.found import Address
from recoupe.ingest.lists import addresses_in
from recoupe.ingest.names import is_address, kept_url
from recoupe.pipeline import Engine, Progress
from recoupe.records import Page, Skipped
from recoupe.settings import Settings
from recoupe.store.database import Store
from recoupe.store.feeds import Entry, Feed

FETCHED = ".fetched"
"""Ending of the folder beside a store that keeps feeds and pages with their validators."""


class Polled(Struct, frozen=True, kw_only=True):
    """What came of one look at one feed."""

    feed: str
    new: int = 0
    """Pages that were not in the store."""
    known: int = 0
    """Entries that were there already."""
    failed: tuple[Skipped, ...] = ()
    """Entries that could not be had this time."""
    stories: tuple[str, ...] = ()
    """Stories that changed."""
    reason: str = ""
    """Why the feed itself could not be had; empty where it could."""
    next_seconds: float = 0.0
    """Until it is due again."""


def feeds_in(given: Sequence[str], settings: Settings) -> tuple[str, ...]:
    """Addresses of feeds: as given, and of OPML files and lists that are given.

    Raises:
        UserError: one is neither an address, an OPML file nor a list of addresses.
    """
    found: dict[str, None] = {}
    for one in given:
        url = kept_url(one) if is_address(one) else None
        if url is not None:
            found[url] = None
        else:
            found.update(dict.fromkeys(_feeds_of_file(Path(one), settings)))
    return tuple(found)


def _feeds_of_file(path: Path, settings: Settings) -> list[str]:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UserError(
            f"{path} cannot be read: {error.strerror}.",
            hint="Give an OPML file, a list of addresses, or the address of a feed.",
        ) from error
    listed = addresses_in(content, path.name) or [
        one
        for one in read_markup_list(content, path.name, settings.read)
        if isinstance(one, Address) and one.levels
    ]
    if not listed:
        raise UserError(
            f"{path} names no feed.",
            hint="Give an OPML file whose outlines have an xmlUrl, or a list of addresses.",
        )
    return [one.url for one in listed]


class Watcher:
    """Looks at feeds when they are due; what is captured is in the store before it is worked on.

    Killed at any moment, the next one goes on: a feed is due as the store says, an entry that was
    captured is not fetched again, and pages that wait are read.

    Args:
        store: where pages go.
        feeds: addresses.
        engine: where pages are read.
        settings: all options.
        progress: told what is done.
    """

    def __init__(
        self,
        store: Store,
        feeds: Iterable[str],
        *,
        engine: Engine,
        settings: Settings,
        progress: Progress | None = None,
    ) -> None:
        self._store = store
        self._feeds = tuple(feeds)
        self._engine = engine
        self._settings = settings
        self._progress = progress

    def due(self, now: float) -> list[Feed]:
        """Feeds that are to be looked at, those that waited longest first."""
        known = {one.url: one for one in self._store.feeds()}
        feeds = [known.get(url, Feed(url=url)) for url in self._feeds]
        return sorted((one for one in feeds if one.due <= now), key=lambda one: (one.due, one.url))

    def next_due(self) -> float:
        """Seconds since 1970 at which the next feed is due."""
        known = {one.url: one.due for one in self._store.feeds()}
        return min((known.get(url, 0.0) for url in self._feeds), default=0.0)

    def finish(self) -> tuple[str, ...]:
        """Works up what an earlier watch left; returns the stories that changed."""
        return finish(
            self._store, engine=self._engine, settings=self._settings, progress=self._progress
        ).stories

    def poll(self, feed: Feed, *, now: Callable[[], float] = time.time) -> Polled:
        """Looks at one feed, captures what is new, and makes the dossiers that this changes."""
        cache = self._store.path.with_name(self._store.path.name + FETCHED)
        follower = Follower(self._settings.read, self._settings.fetch, cache)
        polled = datetime.now(UTC).isoformat(timespec="seconds")
        try:
            found = follower.listed(Address(url=feed.url, place=feed.url, levels=1))
        except NotFetched as error:
            pause = self._pause(feed.failures + 1)
            self._store.put_feed(
                replace(
                    feed,
                    polled=polled,
                    due=now() + pause,
                    failures=feed.failures + 1,
                    told=error.reason,
                )
            )
            return Polled(feed=feed.url, reason=error.reason, next_seconds=pause)
        else:
            entries = [one for one in found if isinstance(one, Address)]
            new, known, failed = self._capture(feed.url, entries, follower)
        finally:
            follower.close()
        stories = self.finish() if new or self._store.waiting() or self._store.stale() else ()
        pause = self._pause(0)
        self._store.put_feed(Feed(url=feed.url, polled=polled, due=now() + pause))
        return Polled(
            feed=feed.url,
            new=new,
            known=known,
            failed=tuple(failed),
            stories=stories,
            next_seconds=pause,
        )

    def _capture(
        self, feed: str, addresses: Sequence[Address], follower: Follower
    ) -> tuple[int, int, list[Skipped]]:
        """New pages, known entries, and what could not be had."""
        states = self._store.entries([one.url for one in addresses])
        new = known = 0
        failed: list[Skipped] = []
        for address in addresses:
            entry = states.get(address.url, Entry(url=address.url, feed=feed))
            if entry.page is not None or entry.failures >= self._settings.watch.max_tries:
                known += 1
                continue
            found = list(follower.follow(replace(address, levels=0)))
            page = next((one for one in found if isinstance(one, Page)), None)
            skipped = next((one for one in found if isinstance(one, Skipped)), None)
            if skipped is not None:
                failed.append(skipped)
                entry = replace(entry, failures=entry.failures + 1, told=skipped.reason)
                if entry.failures < self._settings.watch.max_tries:
                    page = None  # the text of the feed is taken when the page is given up
            if page is not None:
                entry = replace(entry, page=page.id)
            new += self._store.put_entry(entry, page)
        return new, known, failed

    def _pause(self, failures: int) -> float:
        config = self._settings.watch
        return float(min(config.minutes * 2**failures, config.max_minutes) * 60)
