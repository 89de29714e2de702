"""A person's word on who is who is followed, whatever the pages and their order."""

from itertools import permutations

import pytest

from recoupe.records import Decision, Provenance
from recoupe.stages.align import align
from tests.unit.builders import clause, name, page_of


def _named(page, who):
    text = f"{who} a signé l'accord sur le port de Lorme."
    return page_of(text, page=page, clauses=[clause(text, text)], mentions=[name(who, text)])


def _names(*pages, decisions=()):
    found = align(pages, Provenance(), decisions=decisions)
    return sorted(one.name for one in found.entities), found.decisions


def test_two_spellings_that_a_person_held_to_be_one():
    pages = (_named("a", "Ahmed Farès"), _named("b", "Akhmed Varis"))
    same = Decision(kind="same_speaker", left="Ahmed Farès", right="akhmed varis")
    assert len(_names(*pages)[0]) == 2
    names, told = _names(*pages, decisions=[same])
    assert names == ["Ahmed Farès"]
    assert [(one.effect, one.found) for one in told] == [("changed", ("two speakers",))]


def test_two_people_whom_the_machine_took_for_one():
    pages = (_named("a", "Sergueï Lavrov"), _named("b", "Sergei Lavrov"))
    other = Decision(kind="other_speaker", left="Sergueï Lavrov", right="Sergei Lavrov")
    assert _names(*pages)[0] == ["Sergei Lavrov"]
    names, told = _names(*pages, decisions=[other])
    assert names == ["Sergei Lavrov", "Sergueï Lavrov"]
    assert [one.found for one in told] == [("one speaker with two names",)]


def test_a_name_that_nobody_here_has_touches_nothing():
    other = Decision(kind="other_speaker", left="Paul Delorme", right="Luc Hamon")
    assert _names(_named("a", "Paul Delorme"), decisions=[other]) == (["Paul Delorme"], ())


@pytest.mark.parametrize("kind", ["same_speaker", "other_speaker"])
def test_what_the_machine_found_too_is_confirmed(kind):
    pages = (_named("a", "Paul Delorme"), _named("b", "Odile Ferrand"))
    left, right = ("Paul Delorme", "Odile Ferrand")
    if kind == "same_speaker":
        decisions = [
            Decision(kind=kind, left=left, right=right),
            Decision(kind=kind, left=left, right=right, note="again"),
        ]
        told = _names(*pages, decisions=decisions)[1]
        assert [one.effect for one in told] == ["changed", "confirmed"]
    else:
        told = _names(*pages, decisions=[Decision(kind=kind, left=left, right=right)])[1]
        assert [one.effect for one in told] == ["confirmed"]


def test_the_order_of_pages_changes_nothing():
    pages = (_named("a", "Ahmed Farès"), _named("b", "Akhmed Varis"), _named("c", "Odile Ferrand"))
    same = [Decision(kind="same_speaker", left="Ahmed Farès", right="Akhmed Varis")]
    found = {align(order, Provenance(), decisions=same).entities for order in permutations(pages)}
    assert len(found) == 1
