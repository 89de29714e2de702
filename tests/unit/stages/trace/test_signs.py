"""What a page tells of where its text comes from."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from recoupe.stages.trace.pages import traced_page
from recoupe.stages.trace.signs import outlet_name, signs_of
from tests.unit.stages.trace.handmade import credit, page

CASES = json.loads((Path(__file__).parents[3] / "cases/trace/signs.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_names_behind_a_text(case):
    traced = traced_page(page("p", case["text"], language=case["language"], outlet=case["outlet"]))
    found = signs_of(traced)
    assert sorted({one.name for one in found}) == case["names"]
    for sign in found:
        for evidence in sign.evidence:
            assert evidence.exact == evidence.span.of(traced.article.text)


def test_a_credit_line_speaks_for_the_whole_text_unless_it_says_with():
    whole = signs_of(traced_page(page("p", "Texte.", credits=(credit("AFP"),))))
    part = signs_of(traced_page(page("p", "Texte.", credits=(credit("AFP", partial=True),))))
    assert [one.whole for one in whole + part] == [True, False]


def test_a_picture_credit_says_nothing_of_the_text():
    picture = replace(credit("AFP"), kind="picture")
    assert signs_of(traced_page(page("p", "Texte.", credits=(picture,)))) == []


def test_an_outlet_is_known_by_its_address():
    traced = traced_page(page("p", "Texte.", outlet=None, url="https://www.lemonde.fr/a"))
    assert outlet_name(traced) == "Le Monde"
