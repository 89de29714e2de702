"""Gold of reuse and origins names pages and paragraphs that exist; some is split by digest."""

import hashlib
import itertools
import json
from pathlib import Path
from typing import Any

import pytest

GOLD = Path(__file__).parents[2] / "quality/gold"
SETS = (
    "",
    "second_",
    "held_second_",
    "third_",
    "held_third_",
    "fourth_",
    "held_fourth_",
    "fifth_",
)
UNJUDGED = ("sixth_", "eighth_", "ninth_", "tenth_", "eleventh_", "held_twelfth_")
"""Sets of origins whose pairs nobody judged."""


def rows_of(path: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (GOLD / path).read_text("utf-8").splitlines()]


@pytest.mark.parametrize("name", [*SETS, "held_", "rewrites_"])
def test_pairs_name_two_pages_of_one_story_and_paragraphs_that_they_have(name):
    pages = {row["id"]: row for row in rows_of(f"reuse/{name}pages.jsonl")}
    pairs = rows_of(f"reuse/{name}pairs.jsonl")
    assert len({frozenset((one["left"], one["right"])) for one in pairs}) == len(pairs)
    for pair in pairs:
        left, right = pages[pair["left"]], pages[pair["right"]]
        assert left["story"] == right["story"]
        assert pair.get("from") in {None, left["id"], right["id"]}
        for at_left, at_right in pair.get("paragraphs", ()):
            assert left["paragraphs"][at_left]
            assert right["paragraphs"][at_right]


@pytest.mark.parametrize("name", [*SETS, *UNJUDGED])
def test_origins_name_pages_of_their_line(name):
    pages = {row["id"] for row in rows_of(f"reuse/{name}pages.jsonl")}
    for line in rows_of(f"origins/{name}stories.jsonl"):
        roles = set(line["pages"].split())
        assert {f"{line['story']}-{role}" for role in roles} <= pages
        assert line["count"] >= 1
        for origin in line["origins"].values():
            resting = set(origin["pages"].split())
            assert set(origin.get("partial", "").split()) <= resting <= roles


@pytest.mark.parametrize(("name", "parity"), [("third_", 1), ("held_third_", 0)])
def test_the_third_set_is_split_by_the_digest_of_the_story(name, parity):
    stories = {row["story"] for row in rows_of(f"reuse/{name}pages.jsonl")}
    assert {int(hashlib.sha256(one.encode()).hexdigest(), 16) % 2 for one in stories} == {parity}


def test_the_fourth_set_holds_the_stories_whose_digests_come_first():
    """Stories ordered by digest, cut in the middle: two halves that no hand chose."""
    halves = [
        {row["story"] for row in rows_of(f"reuse/{name}pages.jsonl")}
        for name in ("fourth_", "held_fourth_")
    ]
    ordered = sorted(
        halves[0] | halves[1], key=lambda one: hashlib.sha256(one.encode()).hexdigest()
    )
    assert halves[0] == set(ordered[: len(halves[0])])
    assert len(halves[0]) == len(halves[1])


@pytest.mark.parametrize("name", ["fourth_", "held_fourth_", "fifth_"])
def test_the_fourth_and_fifth_sets_judge_every_two_pages_of_a_story(name):
    stories: dict[str, list[str]] = {}
    for row in rows_of(f"reuse/{name}pages.jsonl"):
        stories.setdefault(row["story"], []).append(row["id"])
    judged = {frozenset((one["left"], one["right"])) for one in rows_of(f"reuse/{name}pairs.jsonl")}
    assert judged == {
        frozenset(two) for pages in stories.values() for two in itertools.combinations(pages, 2)
    }
