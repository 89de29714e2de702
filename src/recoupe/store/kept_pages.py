"""Pages of a store: captured bytes, what was read of them, and their sketches for grouping."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec

from recoupe.errors import UserError
from recoupe.records import Article, Outline, Page, Prepared, Sketch, Skipped
from recoupe.stages.group import indexed
from recoupe.store import facets, pages, sketches, stories
from recoupe.store.connection import Connections
from recoupe.store.pages import Ready

MIN_ID = 4
"""Shortest beginning of a page id that is looked up."""


class KeptPages:
    """The part of a store that keeps pages; see `Store`."""

    def __init__(self, path: Path, *, create: bool = False) -> None:
        self.path = path
        self._connections = Connections(path, create=create)

    def writing(self) -> AbstractContextManager[object]:
        """One transaction around several calls: all of them happen, or none."""
        return self._connections.writing()

    def reading(self) -> AbstractContextManager[object]:
        """One state of the store for several questions, whoever writes meanwhile."""
        return self._connections.reading()

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

    def _counter(self, name: str) -> int:
        row = self._connections.here().execute("SELECT value FROM counter WHERE name = ?", (name,))
        return int(row.fetchone()[0])


def _no_page(path: Path, named: str) -> UserError:
    return UserError(
        f"{path} holds no article of a page {named}.",
        hint="Find pages with: recoupe search WORDS",
    )
