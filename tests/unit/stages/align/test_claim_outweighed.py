"""What speaks against a pair is outweighed where it stands out among others, and only there."""

import pytest

from recoupe.languages import language_of
from recoupe.records import Prepared, Provenance
from recoupe.stages.align import align
from recoupe.stages.annotate import annotate
from tests.unit.builders import page_of

FAIR = (
    "The book fair of Dunmore opened its doors on Friday with a speech by the mayor. "
    "{} "
    "Publishers from Norway were the guests of honour in the main hall. "
    "Trains to the fairground run every ten minutes until Sunday evening."
)
REPORT = (
    "On Friday the mayor opened Dunmore's book fair. "
    "{} "
    "In the main hall, Norwegian publishers are guests of honour this time. "
    "Until Sunday evening, trains leave for the fairground every ten minutes."
)


def _are_one(left, right):
    members = []
    for name, text in (("a", FAIR.format(left)), ("b", REPORT.format(right))):
        member = page_of(text, page=name, language="en", published="2026-03-14T08:00:00+00:00")
        notes = annotate(member.article, language_of("en"))
        members.append(Prepared(article=member.article, annotations=notes, sketch=member.sketch))
    found = align(members, Provenance())
    asked = {
        one.id
        for one in found.statements
        if one.evidence.exact.rstrip(".") in {left.rstrip("."), right.rstrip(".")}
    }
    assert len(asked) == 2
    return any(asked <= {*claim.statements} for claim in found.claims)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Thirteen stands were flooded.", "Nine stands had water in them.", id="what is counted"
        ),
        pytest.param(
            "A reward of 8,000 dollars has been offered.",
            "The reward now stands at 5,000 dollars.",
            id="a sum of its own kind",
        ),
        pytest.param(
            "The bakery was evacuated at 9 a.m.",
            "It was 11 a.m. when the bakery was evacuated.",
            id="an hour",
        ),
        pytest.param(
            "The inquest will be led by Ruth Palmer.",
            "A retired judge, Douglas Pryor, will lead the inquest.",
            id="who leads it",
        ),
        pytest.param(
            "The council will pay 19,000 pounds a year for the ferry.",
            "The council will pay 14,000 pounds a year for the ferry to Norway.",
            id="a place that goes without saying",
        ),
    ],
)
def test_two_values_of_what_each_page_tells_once_are_one_claim(left, right):
    assert _are_one(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "A day ticket costs 14 euros.", "The catalogue costs 32 euros.", id="two prices"
        ),
        pytest.param(
            "The stadium weighs 900 tonnes.", "A printing press weighs 40 tonnes.", id="two weights"
        ),
        pytest.param(
            "The bakery sold for 90,000 pounds.", "The harbour raised 45,000 pounds.", id="two sums"
        ),
        pytest.param(
            "Gusts reached 140 kilometres per hour.",
            "In Norway, gusts reached 165 kilometres per hour.",
            id="a number with a scene of its own",
        ),
        pytest.param(
            "Ruth Palmer wrote to the council.",
            "Douglas Pryor sued the council.",
            id="two who do two things",
        ),
    ],
)
def test_numbers_of_two_subjects_stay_two_claims(left, right):
    assert not _are_one(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Police arrested a pickpocket at the fairground.",
            "The pickpocket arrested at the fairground was released.",
            id="the arrested one is released",
        ),
        pytest.param(
            "A banner was stolen from the roof.",
            "The banner stolen from the roof was returned.",
            id="the stolen thing is back",
        ),
    ],
)
def test_what_a_noun_has_behind_it_is_not_told_again(left, right):
    assert not _are_one(left, right)


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        ("All 214 passengers were taken off by lifeboat.", "Lifeboats rescued 214 people.", True),
        ("All 300 passengers were taken off by lifeboat.", "Lifeboats rescued 214 people.", False),
        ("The ferry carried 214 passengers.", "Nine people were injured on the ferry.", False),
    ],
)
def test_a_toll_that_only_one_tells_is_outweighed_by_its_odd_number(left, right, one):
    assert _are_one(left, right) == one
