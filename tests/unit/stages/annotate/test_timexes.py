"""Temporal expressions, on texts without a tagger: what the tables alone must give."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recoupe.languages import language_of
from recoupe.records import Token
from recoupe.stages.annotate.reading import Reading, read_text
from recoupe.stages.annotate.timexes import find_timexes

CASES = Path(__file__).parents[3] / "cases" / "timexes"


def reading_of(text: str, tag: str, tokens: tuple[Token, ...] = ()) -> Reading:
    """A text without a tagger, or with the tokens given."""
    return replace(read_text(text, language_of(tag), tagged=False), tokens=tokens)


def cases() -> list[Any]:
    """Each case with its language and its label."""
    return [
        pytest.param(path.stem, case, id=f"{path.stem}: {case['label']}")
        for path in sorted(CASES.glob("*.json"))
        for case in json.loads(path.read_text("utf-8"))
    ]


@pytest.mark.parametrize(("tag", "case"), cases())
def test_cases(tag: str, case: dict[str, Any]) -> None:
    reading = reading_of(case["text"], tag)
    found = find_timexes(reading, published=case["published"])
    told = [
        {
            "text": one.span.of(case["text"]),
            "type": one.type,
            "value": one.value,
            "interval": list(one.interval) if one.interval else None,
            "zone": one.zone,
            "note": one.note,
            "anchor": one.anchor,
        }
        for one in found
    ]
    assert told == case["expected"], case["comment"]


def test_tokens_decide_the_tense_where_a_tagger_tells() -> None:
    """« ouvre » looks like nothing; as a present it puts Monday in the days to come."""
    text = "Le salon ouvre lundi."
    token = Token(9, 14, "VERB", "ouvrir", "Mood=Ind|Tense=Pres|VerbForm=Fin")
    bare = find_timexes(reading_of(text, "fr"), published="2023-09-13")
    tagged = find_timexes(reading_of(text, "fr", (token,)), published="2023-09-13")
    assert [one.value for one in bare] == ["2023-09-11"]
    assert [one.value for one in tagged] == ["2023-09-18"]


@pytest.mark.parametrize(
    ("tag", "text", "value"),
    [
        # What is told in the present "from" a day is to come; a verb in the past keeps its side.
        ("en", "Residents face higher bills from January.", "2027-01"),
        ("en", "The ferry calls at two more ports from January 4.", "2027-01-04"),
        ("en", "The exhibition ran from January 4.", "2026-01-04"),
        ("fr", "Les abonnés paient deux euros de plus à partir de janvier.", "2027-01"),
        ("fr", "Le marché a fermé à partir du 4 janvier.", "2026-01-04"),
        # A headline whose only verb is "to" with an infinitive tells a plan.
        ("en", "Council to shut four libraries in February", "2027-02"),
        ("en", "Bus fares in Cumbria to rise by 8 per cent in January", "2027-01"),
        ("en", "Drivers were told to avoid the bridge in January.", "2026-01"),
    ],
)
def test_what_begins_or_is_planned_is_to_come(tag: str, text: str, value: str) -> None:
    reading = read_text(text, language_of(tag))
    (found,) = find_timexes(reading, published="2026-11-17")
    assert found.value == value


def test_the_zone_of_the_page_decides_the_day_of_writing() -> None:
    reading = reading_of("Il a parlé hier.", "fr")
    instant = "2025-03-12T23:30:00+00:00"
    (there,) = find_timexes(reading, published=instant, timezone="Europe/Paris")
    (here,) = find_timexes(reading, published=instant)
    assert (there.value, here.value) == ("2025-03-12", "2025-03-11")


@pytest.mark.parametrize(
    "published", ["", "2023", "hier", "2023-13-45", "9999-12-31", "0001-01-01"]
)
def test_a_strange_date_of_publication_is_survived(published: str) -> None:
    text = "Hier, mercredi dernier, dans trois jours, le mois prochain, il y a dix siècles."
    for one in find_timexes(reading_of(text, "fr"), published=published):
        assert one.value


VOCABULARY = (
    "le 13 31 2023 septembre février mercredi dernier à 11h43 ( 02h43 GMT ) de la nuit et "
    "dans il y a trois ans May March 9 p.m. ET last next week in two days 1990 s - : , . "
    "2023-09-13 99 24h00 minuit soit années siècle XXe 0 00 75 demi heure Paris ago every"
)
WORDS = st.sampled_from([*VOCABULARY.split(" "), "\n", "\u00a0"])


@settings(max_examples=150, deadline=None)
@given(
    text=st.one_of(st.text(), st.lists(WORDS, max_size=25).map(" ".join)),
    tag=st.sampled_from(["fr", "en", "und"]),
    published=st.sampled_from([None, "2023-09-13", "9999-12-31", "0001-01-01", "2024-02-29"]),
)
def test_any_text_gives_ordered_spans_that_do_not_meet(
    text: str, tag: str, published: str | None
) -> None:
    found = find_timexes(reading_of(text, tag), published=published)
    end = 0
    for one in found:
        assert end <= one.span.start < one.span.end <= len(text)
        assert one.span.of(text).strip() == one.span.of(text)
        assert one.rule
        if one.interval:
            assert one.interval[0] < one.interval[1]
        end = one.span.end


def test_the_rule_that_found_the_day_of_an_hour_is_named() -> None:
    text = "Un feu a pris lundi. Les secours ont été prévenus à 7 h 12."
    clock = find_timexes(reading_of(text, "fr"), published="2024-11-19")[-1]
    assert (clock.rule, clock.anchor) == ("clock@weekday", "2024-11-18")
    alone = find_timexes(reading_of("Il a chuté à 7 h 12.", "fr"), published="2024-11-19")[-1]
    assert (alone.rule, alone.anchor) == ("clock@publication", "2024-11-19")


@given(st.text(alphabet="àadeh 0123456789lundiveGMT().,\n", max_size=200))
@settings(max_examples=60, deadline=None)
def test_hours_and_days_in_any_order_are_survived(text: str) -> None:
    for one in find_timexes(reading_of(text, "fr"), published="2024-11-19T08:00:00+01:00"):
        assert one.value
