"""What lowers the floor and folds nothing."""

import json
from itertools import permutations
from pathlib import Path

import pytest

from quality.scores.reuse import prepared_of
from recoupe.algorithms.origin_range import origin_range
from recoupe.records import Decision
from recoupe.stages.trace import trace

CASES = json.loads((Path(__file__).parents[3] / "cases/trace/doubts.json").read_text("utf-8"))


def members_of(case):
    return [
        prepared_of({"id": name, "title": "", **page})
        for name, page in zip("abcdef", case["pages"], strict=False)
    ]


def traced(members, *decisions):
    found = trace(members, decisions=decisions)
    pages = [one.article.id for one in members]
    return found, origin_range(pages, found.origins, found.reuse, doubts=found.doubts)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_a_doubt_lowers_the_floor_and_says_why(case):
    found, behind = traced(members_of(case))
    names = {one.id: one.name for one in found.origins}
    told = [[list(one.pages), one.rule, names.get(one.origin)] for one in found.doubts]
    assert told == case["doubts"]
    assert [behind.floor, behind.ceiling] == case["range"]
    assert {one.why for one in found.doubts} <= set(behind.reasons)


def test_a_doubt_is_no_reuse_and_no_sign_of_an_origin():
    found, _ = traced(members_of(CASES[0]))
    assert [one for one in found.reuse if one.kind != "quotation"] == []
    assert [one.pages for one in found.origins if one.name == "AFP"] == [("a",)]


def test_a_decision_ends_the_doubt():
    decided = Decision(kind="not_copies", left="a", right="b")
    found, behind = traced(members_of(CASES[0]), decided)
    assert (found.doubts, behind.floor) == ((), 2)


def test_the_order_of_the_pages_changes_no_doubt():
    for case in CASES:
        orders = permutations(members_of(case))
        assert len({trace(order).doubts for order in orders}) == 1
