"""Real pages as a reader sees them, and verdicts that hold none of their words."""

import pytest

from quality.detokenise import detokenise
from quality.ecbplus import print_of
from recoupe.records import Drift, Evidence, Span


@pytest.mark.parametrize(
    ("tokenised", "printed"),
    [
        ("`` No , '' he said .", '"No," he said.'),
        ("It cost $ 5 . 5 million , up 3 %", "It cost $5.5 million, up 3%"),
        ("The U . S . envoy did n't go", "The U.S. envoy didn't go"),
        ("a 10 - year - old girl 's bag", "a 10-year-old girl's bag"),
        ('He said " yes " and left', 'He said "yes" and left'),
        ("at 9 : 30 a . m . ( local time )", "at 9:30 a.m. (local time)"),
        ("Nothing to join here", "Nothing to join here"),
    ],
)
def test_what_a_tokeniser_set_apart_is_joined(tokenised, printed):
    assert detokenise(tokenised) == printed


def _place(page: str, exact: str) -> Evidence:
    return Evidence(page=page, span=Span(0, len(exact)), raw=(), exact=exact)


def _drift(left: Evidence, right: Evidence) -> Drift:
    return Drift(
        id="x", kind="hardened", left=left, right=right, direction=None, why="", rule="hardened"
    )


PATHS = {"a": "1/one.txt", "b": "1/two.txt"}


def test_a_print_does_not_know_left_from_right():
    one, other = _place("a", "may have been cut"), _place("b", "was cut")
    assert print_of(_drift(one, other), PATHS) == print_of(_drift(other, one), PATHS)


def test_other_words_are_another_finding():
    one, other = _place("a", "may have been cut"), _place("b", "was cut")
    changed = _drift(one, _place("b", "was cut off"))
    assert print_of(_drift(one, other), PATHS) != print_of(changed, PATHS)


def test_a_print_holds_no_word():
    mark = print_of(_drift(_place("a", "may"), _place("b", "was")), PATHS)
    assert len(mark) == len(f"{int(mark, 16):016x}")
