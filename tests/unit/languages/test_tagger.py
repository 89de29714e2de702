"""The shipped models: cases in `tests/cases/tagging/`, and what any model must keep."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.languages import language_of
from recoupe.records import Sentence, Span
from recoupe.stages.annotate.tokens import find_tokens

CASES = Path(__file__).resolve().parents[2] / "cases" / "tagging"
SENTENCE = ["Le", "préfet", "aurait", "démenti", "."]


def cases() -> list[object]:
    return [
        pytest.param(path.stem, case["text"], case["expected"], id=f"{path.stem}: {case['label']}")
        for path in sorted(CASES.glob("*.json"))
        for case in json.loads(path.read_text("utf-8"))
    ]


@pytest.mark.parametrize(("tag", "text", "expected"), cases())
def test_words_are_tagged_as_in_the_case(
    tag: str, text: str, expected: dict[str, list[str]]
) -> None:
    whole = Sentence(span=Span(0, len(text)), block=0)
    tokens = find_tokens(text, (whole,), language_of(tag))
    found = {token.span.of(text): [token.tag, token.lemma, token.form] for token in tokens}
    assert {word: found[word] for word in expected} == expected


def test_no_words_give_no_tags() -> None:
    assert language_of("fr").tagger.tag([]) == []


def test_an_unknown_language_tags_nothing() -> None:
    assert language_of("und").tagger.tag(["Wort"]) == [("X", "wort", "")]


def test_threads_do_not_disturb_each_other() -> None:
    tagger = language_of("fr").tagger
    expected = tagger.tag(SENTENCE)
    with ThreadPoolExecutor(4) as pool:
        assert all(one == expected for one in pool.map(tagger.tag, [SENTENCE] * 40))


@given(st.lists(st.text(min_size=1, max_size=12), max_size=8))
def test_any_words_are_tagged_one_for_one(words: list[str]) -> None:
    for tag in ("fr", "en"):
        assert len(language_of(tag).tagger.tag(words)) == len(words)
