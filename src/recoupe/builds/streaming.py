"""Grouping over a store: all pages anew where they are few, a page at a time where they are many.

Both ways are one policy: the same likeness, the same linkage, the same decisions. A page that comes
into a large store is laid beside the stories of the pages that it is near to, and only these are
linked anew. What is rare is known from the whole store either way.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from recoupe.algorithms.similarity import Counted
from recoupe.pipeline import join
from recoupe.records import Decision, Sketch, Story
from recoupe.settings import Settings
from recoupe.stages.group import indexed, near_pages_of
from recoupe.store.database import Store

RETRIES = 3
"""So often stories are reckoned again because another process changed them meanwhile; then the
store is held while they are."""
STREAM_COST = 40
"""One page into a large store costs about what grouping so many pages anew costs each."""
POSTINGS = 300
"""Pages looked at of each feature; a story of a thousand pages is found by any of them."""
CANDIDATES = 120
"""Pages that are compared in full, those with most in common first."""
NEAR_STORIES = 12
"""Stories that are linked anew with a page, those nearest first."""


def group_new(store: Store, settings: Settings, *, anew: bool = False) -> tuple[str, ...]:
    """Puts pages that stand in no story into one, or begins one with them.

    Args:
        store: with or without such pages.
        settings: all options.
        anew: group all pages anew, even where there is no such page.

    Returns:
        Ids of the stories whose pages changed.
    """
    waiting = store.ungrouped()
    if not waiting and not anew:
        return ()
    count = store.sketch_count()
    few = count <= settings.store.regroup_pages or len(waiting) * STREAM_COST > count
    if anew or few:
        return _all_anew(store, settings)
    changed: set[str] = set()
    for page in waiting:
        changed.update(stream_in(store, page, settings))
    return tuple(sorted(changed))


def _all_anew(store: Store, settings: Settings) -> tuple[str, ...]:
    """Groups all pages, outside the lock as long as nobody else changes stories."""
    for _ in range(RETRIES):
        before = store.generation()
        groups = join(store.sketches(), settings=settings, decisions=store.decisions())
        with store.writing():
            if store.generation() == before:
                return store.put_groups(groups)
    with store.writing():
        groups = join(store.sketches(), settings=settings, decisions=store.decisions())
        return store.put_groups(groups)


def stream_in(store: Store, page: str, settings: Settings) -> tuple[str, ...]:
    """Puts one page into a story, in one transaction.

    Returns:
        Ids of the stories whose pages changed; none where another process was first.
    """
    with store.writing():
        (sketch,) = store.sketches_of([page])
        if store.story_of(page) is not None:
            return ()
        near = _near_stories(store, sketch, settings)
        return _linked_anew(store, near, settings, also=[sketch])


def groups_with(store: Store, new: Sequence[Sketch], settings: Settings) -> tuple[Story, ...]:
    """Stories in which pages would stand that are not in the store; nothing is written.

    Args:
        store: only read.
        new: sketches of the pages; a page that is in the store already stands there once.
        settings: up to `regroup_pages`, all stories are reckoned; in a larger store those near by.
    """
    ids = {one.page for one in new}
    counted = None
    if store.sketch_count() <= settings.store.regroup_pages:
        known = store.sketches()
    else:
        near = sorted({one for sketch in new for one in _near_stories(store, sketch, settings)})
        known = store.sketches_of([page for one in near for page in store.story(one)[0].pages])
        counted = _counted(store, [*known, *new])
    members = [*(one for one in known if one.page not in ids), *new]
    return join(
        sorted(members, key=lambda one: one.page),
        settings=settings,
        decisions=store.decisions(),
        counted=counted,
    )


def regroup_around(store: Store, decision: Decision, settings: Settings) -> tuple[str, ...]:
    """Links the stories of two pages anew, after somebody decided about them."""
    with store.writing():
        found = {store.story_of(one) for one in sorted(decision.sides)}
        return _linked_anew(store, sorted(one for one in found if one), settings)


def _linked_anew(
    store: Store, stories: Sequence[str], settings: Settings, also: Iterable[Sketch] = ()
) -> tuple[str, ...]:
    pages = [page for one in stories for page in store.story(one)[0].pages]
    members = [*store.sketches_of(pages), *also]
    groups = join(
        members,
        settings=settings,
        decisions=store.decisions(),
        counted=_counted(store, members),
    )
    return store.put_groups(groups)


def _near_stories(store: Store, sketch: Sketch, settings: Settings) -> list[str]:
    """Stories of the pages that a page is near to, and of those it was decided to stand with."""
    others = _candidates(store, sketch, settings)
    near = near_pages_of(
        sketch, others, config=settings.group, counted=_counted(store, [sketch, *others])
    )
    decided = [
        next(iter(one.sides - {sketch.page}))
        for one in store.decisions()
        if one.kind == "same_story" and sketch.page in one.sides
    ]
    found = [store.story_of(page) for page in (*decided, *(page for page, _ in near))]
    return list(dict.fromkeys(one for one in found if one is not None))[:NEAR_STORIES]


def _candidates(store: Store, sketch: Sketch, settings: Settings) -> list[Sketch]:
    """Pages that have most in common with a page, by how rare it is."""
    found = indexed(sketch)
    gap = math.ceil(settings.group.max_gap_days)
    days = None if found.day is None else (found.day - gap, found.day + gap)
    features = sorted(found.telling)
    counts = store.feature_counts(features)
    total = store.sketch_count()
    common: Counter[int] = Counter()
    for feature, pages in store.pages_with(features, days, most=POSTINGS).items():
        weight = math.log((total + 1) / (counts[feature] + 1)) ** 2
        for page in pages:
            common[page] += weight  # type: ignore[assignment]  # a counter of weights
    ranked = sorted(common, key=lambda page: (-common[page], page))
    others = store.sketches_numbered(ranked[: CANDIDATES + 1])
    return [one for one in others if one.page != sketch.page][:CANDIDATES]


def _counted(store: Store, sketches: Iterable[Sketch]) -> Counted:
    features: set[str] = set()
    for one in sketches:
        features |= indexed(one).features
    return Counted(pages=store.sketch_count(), of=store.feature_counts(sorted(features)))
