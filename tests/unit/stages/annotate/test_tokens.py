"""Where words begin and end. Cases in `tests/cases/tokens/`, tokens joined by `|`."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.languages import language_of
from recoupe.records import Sentence, Span
from recoupe.stages.annotate.tokens import find_tokens, word_spans

CASES = Path(__file__).resolve().parents[3] / "cases" / "tokens"


def cases() -> list[object]:
    return [
        pytest.param(path.stem, case["text"], case["expected"], id=f"{path.stem}: {case['label']}")
        for path in sorted(CASES.glob("*.json"))
        for case in json.loads(path.read_text("utf-8"))
    ]


@pytest.mark.parametrize(("tag", "text", "expected"), cases())
def test_tokens_are_those_of_the_case(tag: str, text: str, expected: str) -> None:
    spans = word_spans(text, 0, len(text), language_of(tag).typography)
    assert "|".join(text[start:end] for start, end in spans) == expected


@given(st.text(max_size=60), st.sampled_from(["fr", "en", "und"]))
def test_tokens_hold_every_mark_once(text: str, tag: str) -> None:
    spans = list(word_spans(text, 0, len(text), language_of(tag).typography))
    assert all(start < end for start, end in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())


@given(st.text(alphabet="lLdqu'’-tilAa1. ,é\u0301n's$%@/:", max_size=50))
def test_any_text_is_tagged(text: str) -> None:
    for tag in ("fr", "en", "und"):
        whole = Sentence(span=Span(0, len(text)), block=0)
        for token in find_tokens(text, (whole,), language_of(tag)):
            assert token.tag
            assert token.lemma
