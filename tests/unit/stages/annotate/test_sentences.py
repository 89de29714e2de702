"""Where sentences begin and end. A journalist adds cases in `tests/cases/sentences/`."""

import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.languages import language_of
from recoupe.records import Block, Span
from recoupe.stages.annotate.sentences import find_sentences

CASES = Path(__file__).resolve().parents[3] / "cases" / "sentences"


def cases() -> list[object]:
    found = []
    for path in sorted(CASES.glob("*.json")):
        for case in json.loads(path.read_text("utf-8")):
            marks = (pytest.mark.xfail(reason=case.get("xfail", ""), strict=True),)
            found.append(
                pytest.param(
                    path.stem,
                    case["text"],
                    case["expected"],
                    id=f"{path.stem}: {case['label']}",
                    marks=marks if "xfail" in case else (),
                )
            )
    return found


def split(text: str, tag: str) -> list[str]:
    block = Block(span=Span(0, len(text)), kind="paragraph")
    return [one.span.of(text) for one in find_sentences(text, (block,), language_of(tag))]


@pytest.mark.parametrize(("tag", "text", "expected"), cases())
def test_sentences_are_those_of_the_case(tag: str, text: str, expected: list[str]) -> None:
    assert split(text, tag) == expected


def test_no_sentence_crosses_a_block() -> None:
    text = "Un titre sans point\n\nLe texte suit."
    blocks = (
        Block(span=Span(0, 19), kind="title"),
        Block(span=Span(21, len(text)), kind="paragraph"),
    )
    found = find_sentences(text, blocks, language_of("fr"))
    assert [(one.block, one.span.of(text)) for one in found] == [
        (0, "Un titre sans point"),
        (1, "Le texte suit."),
    ]


@pytest.mark.parametrize("tag", ["fr", "en", "und"])
def test_an_unknown_language_is_split_too(tag: str) -> None:
    assert split("Eins zwei. Drei vier! Fünf?", tag) == ["Eins zwei.", "Drei vier!", "Fünf?"]


@given(st.text(alphabet=st.sampled_from("aA1. !?…«»“”\"'’()[]\n-M,é"), max_size=60))
def test_sentences_keep_every_letter_and_lie_in_order(text: str) -> None:
    block = Block(span=Span(0, len(text)), kind="paragraph")
    for tag in ("fr", "en", "und"):
        found = [one.span for one in find_sentences(text, (block,), language_of(tag))]
        assert found == sorted(found)
        assert all(one.end <= two.start for one, two in pairwise(found))
        inside = "".join(span.of(text) for span in found)
        assert [c for c in inside if c.isalnum()] == [c for c in text if c.isalnum()]
        assert all(span.of(text) == span.of(text).strip() for span in found)


@given(st.text(max_size=80))
def test_any_text_is_split(text: str) -> None:
    split(text, "fr")


@pytest.mark.parametrize("piece", ["a.", '". ', "M. ", "(a ", "«. » ", ". . . ", "A.", "\nA"])
def test_time_grows_with_the_text_only(piece: str) -> None:
    """A repeated piece takes about four times as long at four times the length."""

    def seconds(count: int) -> float:
        started = time.perf_counter()
        split(piece * count, "fr")
        return time.perf_counter() - started

    seconds(100)
    short, long = min(seconds(3000) for _ in range(3)), min(seconds(12000) for _ in range(2))
    assert long < 12 * short + 0.05
