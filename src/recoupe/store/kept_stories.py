"""Stories of a store and their dossiers, with lists and trails."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from recoupe.errors import UserError
from recoupe.records import Dossier, Story
from recoupe.store import listing, pages, stories
from recoupe.store.asked import (
    Filters,
    Resolved,
    StoryList,
    StoryRow,
    TrailStep,
)
from recoupe.store.connection import now
from recoupe.store.kept_pages import KeptPages


class KeptStories(KeptPages):
    """The part of a store that keeps stories; see `Store`."""

    def generation(self) -> int:
        """Grows whenever stories change: what was reckoned before may be out of date."""
        return self._counter("generation")

    def put_groups(self, groups: Sequence[Story]) -> tuple[str, ...]:
        """Sets which pages stand together; stories that go on keep their ids.

        Args:
            groups: as grouping made them. Together they hold every page of each story of which
                they hold one.

        Returns:
            Ids of the stories whose pages changed.
        """
        with self._connections.writing() as connection:
            return stories.put_groups(connection, groups, at=now())

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


def _no_story(path: Path, named: str) -> UserError:
    return UserError(f"{path} holds no story {named}.", hint="List them with: recoupe stories")
