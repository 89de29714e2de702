"""Quantities, on texts without a tagger unless a case brings tokens."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recoupe.languages import language_of
from recoupe.languages.tables.numbers import PERSON_CASUALTIES
from recoupe.stages.annotate.quantities import find_quantities
from recoupe.stages.annotate.reading import read_text
from recoupe.stages.annotate.timexes import find_timexes

CASES = Path(__file__).parents[3] / "cases" / "quantities"


def told(text: str, tag: str, *, tagged: bool) -> list[dict[str, Any]]:
    """The quantities of a text, as cases write them."""
    reading = read_text(text, language_of(tag), tagged=tagged)
    found = find_quantities(reading, find_timexes(reading, published="2023-09-13"))
    return [
        {
            "text": one.span.of(text),
            "low": one.low,
            "high": one.high,
            "approximate": one.approximate,
            "unit": one.unit,
            "counted": one.counted,
            "scope": one.scope,
        }
        for one in found
    ]


def cases() -> list[Any]:
    """Each case with its language and its label."""
    return [
        pytest.param(path.stem, case, id=f"{path.stem}: {case['label']}")
        for path in sorted(CASES.glob("*.json"))
        for case in json.loads(path.read_text("utf-8"))
    ]


@pytest.mark.parametrize(("tag", "case"), cases())
def test_cases(tag: str, case: dict[str, Any]) -> None:
    assert told(case["text"], tag, tagged=True) == case["expected"], case["comment"]


@pytest.mark.parametrize(("tag", "case"), cases())
def test_without_a_tagger_only_the_scope_may_be_lost(tag: str, case: dict[str, Any]) -> None:
    bare = [{**one, "scope": None} for one in told(case["text"], tag, tagged=False)]
    assert bare == [{**one, "scope": None} for one in case["expected"]]


@pytest.mark.parametrize(
    ("tag", "text", "units"),
    [
        ("fr", "Le film a coûté 12 millions d'euros et en a rapporté 9 millions.", ["EUR", "EUR"]),
        (
            "fr",
            "L'amende de 5 millions d'euros a été ramenée à 3,5 millions en appel.",
            ["EUR"] * 2,
        ),
        ("en", "The club paid 12 million euros and sold him for 9 million.", ["EUR", "EUR"]),
        ("en", "The bill, first put at £1.8 million, is now put at 2.4 million.", ["GBP", "GBP"]),
        # Who saw, signed or was helped is counted in millions too.
        ("fr", "Le film a coûté 4 millions d'euros ; 3 millions l'ont vu.", ["EUR", None]),
        ("fr", "Le fonds a 2 millions d'euros pour 1,5 million de familles.", ["EUR", None]),
        ("en", "The fund has $4 million, and 2 million have signed its petition.", ["USD", None]),
        ("en", "The firm lost $4 million and 3 million customers.", ["USD", None]),
    ],
)
def test_money_that_is_told_of_twice_is_named_once(
    tag: str, text: str, units: list[str | None]
) -> None:
    assert [one["unit"] for one in told(text, tag, tagged=True)] == units


@pytest.mark.parametrize(
    ("tag", "text", "share"),
    [
        ("en", "Only one train in three was running.", 0.3333),
        ("fr", "Un train sur trois circule dans la région.", 0.3333),
        ("fr", "Un train sur trois trains circule.", None),
    ],
)
def test_a_tagger_tells_the_noun_between_the_numbers_of_a_share(
    tag: str, text: str, share: float | None
) -> None:
    found = [one["low"] for one in told(text, tag, tagged=True) if one["unit"] == "fraction"]
    assert found == ([] if share is None else [share])


@pytest.mark.parametrize("tag", ["fr", "en"])
def test_casualties_have_the_keys_that_all_languages_share(tag: str) -> None:
    numbers = language_of(tag).numbers
    tables = (
        numbers.casualty_nouns,
        numbers.casualty_predicates,
        numbers.casualty_verbs,
        numbers.tolls,
    )
    assert {key for table in tables for key in table.values()} <= set(PERSON_CASUALTIES)


VOCABULARY = (
    "au moins 3 12 1 000 1,5 deux trois - cents mille millions de d'euros € $ % km morts "
    "blessés dont personnes ont été tuées et , ( ) at least dozens of people killed "
    "injured 70 ans old between and 300 to 5 un une one contre"
)
WORDS = st.sampled_from([*VOCABULARY.split(" "), "\n", "\u00a0"])


@settings(max_examples=150, deadline=None)
@given(
    text=st.one_of(st.text(), st.lists(WORDS, max_size=25).map(" ".join)),
    tag=st.sampled_from(["fr", "en", "und"]),
)
def test_any_text_gives_ordered_spans_that_meet_nothing(text: str, tag: str) -> None:
    reading = read_text(text, language_of(tag), tagged=False)
    timexes = find_timexes(reading, published="2023-09-13")
    end = 0
    for one in find_quantities(reading, timexes):
        assert end <= one.span.start < one.span.end <= len(text)
        assert not any(one.span.meets(timex.span) for timex in timexes)
        assert one.low is not None or one.high is not None
        if one.low is not None and one.high is not None:
            assert one.low <= one.high
        end = one.span.end
