"""One agency or paper under two spellings is one origin."""

from recoupe.records import Decision
from recoupe.stages.trace import trace
from tests.unit.stages.trace.handmade import credit, page

NEAR = "Le port a rouvert mardi, selon la capitainerie, après deux jours de tempête."
FAR = "La criée n'a pas vendu une caisse, et les mareyeurs sont rentrés chez eux à midi."


def names_of(*pages, decisions=()):
    return sorted(
        one.name for one in trace(pages, decisions=decisions).origins if one.kind == "agency"
    )


def two(left, right):
    return (
        page("a", NEAR, credits=(credit(left),)),
        page("b", FAR, credits=(credit(right),)),
    )


def test_a_name_with_and_without_its_noun_is_one_agency():
    assert names_of(*two("Tarrant", "Tarrant Wire")) == ["Tarrant Wire"]
    assert names_of(*two("Agence Zara", "Zara")) == ["Agence Zara"]


def test_a_worn_down_letter_makes_no_second_agency():
    assert names_of(*two("Norsk Sjøpress", "Norsk Sjopress")) == ["Norsk Sjøpress"]


def test_two_names_stay_two():
    assert names_of(*two("Tarrant Wire", "Tarrago Wire")) == ["Tarrago Wire", "Tarrant Wire"]


def test_two_spellings_that_a_person_held_to_be_two_stay_two():
    decided = Decision(kind="other_origin", left="Tarrant", right="Tarrant Wire")
    found = names_of(*two("Tarrant", "Tarrant Wire"), decisions=[decided])
    assert found == ["Tarrant", "Tarrant Wire"]
