"""Dates, names and titles are read from any text without a mistake of ours."""

import time
from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from recoupe.stages.clean.naming import (
    name_in_copyright,
    name_in_phrase,
    sounds_like_outlet,
    without_site,
)
from recoupe.stages.clean.tail import cut_tail
from recoupe.stages.clean.visible import dates_of_line

PARTS = st.sampled_from(
    [
        "Publié le ",
        "mis à jour ",
        "Updated ",
        "By ",
        "12 mars 2025",
        "June 31, 2025",
        "29/02/2023",
        "2025-13-40",
        "à 24h61",
        "5:05 pm ",
        " ET",
        "GMT+99",
        "UTC-14:59",
        " | ",
        " - ",
        "© 2025 ",
        "Le Courrier",
        "\u202f",
        "0",
    ]
)
LINES = st.one_of(st.text(max_size=120), st.lists(PARTS, max_size=9).map("".join))


@given(LINES, st.sampled_from([None, True, False]))
def test_every_date_of_a_line_is_iso_8601(
    line: str,
    day_first: bool | None,  # noqa: FBT001
) -> None:
    told = dates_of_line(line, day_first=day_first)
    for value in (told.published, told.modified):
        if value is not None:
            assert datetime.fromisoformat(value).year >= 1980


@given(LINES, LINES)
def test_a_title_without_its_site_is_a_part_of_it(title: str, outlet: str) -> None:
    assert without_site(title, outlet) in title


@given(LINES)
@example("©02000LECOURRIER")
@example("© Le 2025 Courrier")
def test_names_are_parts_of_their_line(line: str) -> None:
    folded = " ".join(line.split())
    assert (name_in_phrase(line) or "") in line
    assert (name_in_copyright([line], "https://lecourrier.example") or "") in folded
    assert sounds_like_outlet(line) in {True, False}


class Line:
    def __init__(self, text: str) -> None:
        self.text = text
        self.junk = ""


@given(st.lists(LINES, max_size=8))
def test_the_end_of_any_text_can_be_cut(texts: list[str]) -> None:
    cut_tail([Line(text) for text in texts], ["Jeanne Morel"])


UNITS = ["Publié le ", "12 mars 2025 à ", "© ", "A b ", "Aa ", ", ", "1:1 "]


@pytest.mark.parametrize("unit", UNITS)
def test_long_lines_end_soon(unit: str) -> None:
    begun = time.process_time()
    line = unit * (20_000 // len(unit))
    dates_of_line(line)
    dates_of_line(line[:200])
    without_site(line, "A")
    cut_tail([Line("x y z."), Line("a"), Line("b"), Line(line[:400])], [])
    assert time.process_time() - begun < 2
