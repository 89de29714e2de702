"""The second map over a store: the dossiers of stories that changed."""

import hashlib
from collections.abc import Iterator, Sequence
from functools import partial

import msgspec
from msgspec import Struct

from recoupe import __version__
from recoupe.pipeline import Crashed, Engine, Progress, dossier_of
from recoupe.records import Bundle, Decision, Dossier, Story
from recoupe.settings import Settings
from recoupe.store.database import Store
from recoupe.store.packing import pack, unpack
from recoupe.store.pages import unpacked


def dossier_maker(settings: Settings) -> str:
    """Version, settings and shape of records of what makes a dossier."""
    shape = msgspec.json.encode(msgspec.json.schema(Dossier), order="deterministic")
    return f"{__version__}+{settings.digest()[:16]}+{hashlib.sha256(shape).hexdigest()[:8]}"


class _Packed(Struct, frozen=True):
    """A story on its way to where its dossier is made."""

    story: Story
    state: str
    members: tuple[tuple[bytes, str], ...]


def compose_stories(
    store: Store,
    story_ids: Sequence[str],
    *,
    engine: Engine,
    settings: Settings,
    progress: Progress,
) -> list[str]:
    """Makes the dossiers of some stories.

    A story that changes while its dossier is made keeps the old one, and stays stale.

    Returns:
        Ids of the stories whose dossier was kept.
    """
    maker = dossier_maker(settings)
    kept: list[str] = []
    work = partial(_dossier, settings=settings, decisions=store.decisions())
    results = engine.map(work, _bundles(store, story_ids))
    for done, result in enumerate(results, start=1):
        progress.step("stories", done, len(story_ids))
        if isinstance(result, Crashed):
            name, state = result.item.story.id, result.item.state
            content: bytes | str = result.reason
        else:
            name, state, content = result
        if isinstance(content, str):
            store.put_failure(name, content, state=state, maker=maker)
        else:
            dossier = msgspec.json.decode(unpack(content), type=Dossier)
            kept.extend(store.put_dossiers([(dossier, content, state)], maker))
    return kept


def _bundles(store: Store, story_ids: Sequence[str]) -> Iterator[_Packed]:
    for one in story_ids:
        with store.reading():
            found = store.find_story(one)
            if found is None:  # it went into another one meanwhile
                continue
            story, state = found
            packed = _Packed(story, state, tuple(store.packed_members(story)))
        # Outside of the block: the work takes long, and a reader that stays holds up the WAL.
        yield packed


def _dossier(
    packed: _Packed, *, settings: Settings, decisions: tuple[Decision, ...]
) -> tuple[str, str, bytes | str]:
    """(story, state, dossier as JSON, packed — or what went wrong): never raises."""
    try:
        members = tuple(unpacked(content, path) for content, path in packed.members)
        bundle = Bundle(story=packed.story, members=members)
        made = dossier_of(bundle, settings=settings, decisions=decisions)
        return packed.story.id, packed.state, pack(msgspec.json.encode(made))
    except Exception as error:  # noqa: BLE001  one bad story never stops a pile
        reason = f"a mistake of ours: {type(error).__name__}: {error}"
        return packed.story.id, packed.state, reason
