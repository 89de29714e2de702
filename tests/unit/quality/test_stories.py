"""The gold of claims stands where it says, in sets that the scores know."""

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import msgspec
import pytest

from quality.metric import GOLD
from quality.stories import KEPT, SETS, STORIES, GoldStory, Sides

FILES = (*STORIES, *(GOLD / "claims" / f"{name}.jsonl" for name in KEPT))


def stories(path: Path) -> list[GoldStory]:
    """The gold stories of one file."""
    return [
        msgspec.convert(json.loads(line), GoldStory)
        for line in path.read_text("utf-8").splitlines()
    ]


def places(story: GoldStory) -> Iterator[tuple[str, int, str]]:
    """Every place that a story names."""
    yield from chain.from_iterable(story.claims)
    yield from ((page, start, exact) for items in story.figures for page, start, exact, _ in items)
    for one in pairs(story):
        yield from (*one.left, *one.right)


def pairs(story: GoldStory) -> tuple[Sides, ...]:
    """Conflicts, drifts, and what looks like either."""
    return (*story.conflicts, *story.drifts, *story.near_misses, *story.near_drifts)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_place_of_the_gold_is_cut_from_its_page(path: Path) -> None:
    for story in stories(path):
        texts = {one.page: one.text for one in story.pages}
        for page, start, exact in places(story):
            assert exact, story.story
            assert texts[page][start : start + len(exact)] == exact, story.story


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_pair_has_two_sides_and_every_set_is_known(path: Path) -> None:
    for story in stories(path):
        assert story.set in {*SETS, *KEPT}
        assert all(one.left and one.right for one in pairs(story)), story.story


def test_sets_kept_for_later_stand_in_no_file_that_is_scored() -> None:
    assert not {story.set for path in STORIES for story in stories(path)} & {*KEPT}
