"""Names in texts: the cases of both languages, and what holds for any text."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.languages import language_of
from recoupe.records import Mention
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.reading import Reading, paragraphs_of, read_text

CASES = Path(__file__).parents[3] / "cases" / "mentions"


def read(text: str, tag: str, title: str = "") -> Reading:
    whole = f"{title}\n\n{text}" if title else text
    return read_text(whole, language_of(tag), blocks=paragraphs_of(whole, titled=bool(title)))


def cases() -> list[object]:
    found = []
    for path in sorted(CASES.glob("*.json")):
        for case in json.loads(path.read_text("utf-8")):
            reason = case.get("known_failure")
            marks = [pytest.mark.xfail(reason=reason)] if reason else []
            label = f"{path.stem}: {case['label']}"
            found.append(pytest.param(path.stem, case, id=label, marks=marks))
    return found


@pytest.mark.parametrize(("tag", "case"), cases())
def test_cases(tag: str, case: dict) -> None:
    reading = read(case["text"], tag)
    mentions = find_mentions(reading)
    found = [[one.span.of(reading.text), one.kind, one.form] for one in mentions]
    assert found == case["mentions"]
    by_text = {one.span.of(reading.text): one for one in mentions}
    for text, role in case.get("roles", {}).items():
        assert by_text[text].role == role
    for text, known in case.get("known", {}).items():
        assert by_text[text].known == known


def names(text: str, tag: str, title: str = "") -> list[str]:
    reading = read(text, tag, title)
    return [one.span.of(reading.text) for one in find_mentions(reading)]


def test_a_title_in_capitals_shows_only_names_that_the_body_knows() -> None:
    body = "On Monday, Vladimir Putin met Kim Jong Un."
    found = names(body, "en", title="Putin Meets Kim Jong Un Amid Growing Fears")
    assert found == ["Putin", "Kim Jong Un", "Vladimir Putin", "Kim Jong Un"]


def test_a_surname_shares_the_kind_of_the_full_name() -> None:
    reading = read("Hier, Denzel Washington est venu. Washington a souri.", "fr")
    kinds = {one.span.of(reading.text): (one.kind, one.form) for one in find_mentions(reading)}
    assert kinds["Washington"] == ("person", "short")


def test_the_city_stays_a_city_beside_a_man_of_its_name() -> None:
    reading = read("On Friday Denzel Washington opened a school in Washington.", "en")
    assert [one.kind for one in find_mentions(reading)] == ["person", "place"]


def test_tables_may_be_empty() -> None:
    assert [one.kind for one in find_mentions(read("Hier Anna Meier war in Bonn.", "und"))] == [
        "person",
        "place",
    ]


def test_no_text_no_mentions() -> None:
    assert find_mentions(read("", "fr")) == ()


ANY_TEXT = st.text(max_size=200) | st.lists(
    st.sampled_from(
        [
            "Le",
            "la",
            "de",
            "d'",
            "l'",
            "Poutine",
            "président",
            "russe",
            "«",
            "»",
            ",",
            ".",
            "(",
            ")",
            "M.",
            "Kim",
            "'s",
            "Bank",
            "of",
            "The",
            "Paris",
            "ONU",
            "a",
            "dit",
            "he",
            "said",
            "-t-il",
            "ministre",
            "Défense",
            "9",
            "Jean",
            "-",
            "\n\n",
            "and",
        ]
    ),
    max_size=30,
).map(" ".join)


@given(ANY_TEXT, st.sampled_from(("fr", "en", "und")))
def test_mentions_are_sorted_and_do_not_overlap(text: str, tag: str) -> None:
    found: tuple[Mention, ...] = find_mentions(read(text, tag))
    position = 0
    for mention in found:
        assert position <= mention.span.start < mention.span.end <= len(text)
        position = mention.span.end
        assert mention.name
