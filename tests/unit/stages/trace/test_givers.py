"""Whose text a page may have all from: what is given out, and whom it names."""

import pytest

from recoupe.stages.trace import materials_of, trace
from recoupe.stages.trace.givers import gives_to, relay_one, taker_of
from recoupe.stages.trace.issued import have_two_wires
from recoupe.stages.trace.relatives import parted
from tests.unit.algorithms.test_origin_range import reuse
from tests.unit.stages.trace.handmade import credit, page

DISPATCH = (
    "Une digue a cédé jeudi à Port-Lannec, dans le Finistère, et 240 maisons ont été inondées.",
    "La sous-préfète, Anne Kerbrat, a annoncé l'ouverture de deux gymnases.",
)
RETELLING = (
    "À Port-Lannec, 240 maisons ont les pieds dans l'eau depuis la rupture de la digue, jeudi.",
    "Deux gymnases ont été ouverts, selon la sous-préfète, Anne Kerbrat.",
)
CITING = "Une digue a cédé à Port-Lannec, rapporte Le Monde. 240 maisons ont souffert."
RELAYING = CITING + " L'eau est montée d'un mètre, précise le quotidien."


def pair(left, right):
    return materials_of([left, right])


def test_a_dispatch_gives_and_a_paper_that_nobody_names_does_not():
    signed, other = pair(page("a", *DISPATCH, credits=(credit("AFP"),)), page("b", *RETELLING))
    assert gives_to(signed, other)
    assert not gives_to(other, signed)
    plain, other = pair(page("a", *DISPATCH), page("b", *RETELLING))
    assert not gives_to(plain, other)


def test_a_paper_gives_to_the_page_that_names_it():
    paper, other = pair(page("a", *DISPATCH, outlet="Le Monde"), page("b", CITING))
    assert gives_to(paper, other)


def test_two_pages_that_cite_one_paper_relay_it_and_none_where_one_asked_somebody():
    one, other = pair(page("a", RELAYING), page("b", RELAYING + " La ville attend."))
    assert relay_one(one, other)
    one, other = pair(page("a", RELAYING), page("b", CITING))
    assert not relay_one(one, other)
    asked = RELAYING + " « J'ai tout perdu », nous a dit Luc Morvan, un habitant."
    one, other = pair(page("a", RELAYING), page("b", asked))
    assert not relay_one(one, other)


def test_who_has_it_from_a_third_has_it_not_from_the_dispatch():
    signed, other = pair(page("a", *DISPATCH, credits=(credit("AFP"),)), page("b", CITING))
    assert taker_of(signed, other) is None


@pytest.mark.parametrize(
    ("left", "right", "two"),
    [
        ({"AFP": "agency"}, {"ATS": "agency"}, True),
        ({"AFP": "agency"}, {"AFP": "agency", "ATS": "agency"}, False),
        ({"AFP": "agency"}, {}, False),
        ({"AFP": "agency"}, {"Ville de Dole": "official"}, False),
    ],
)
def test_two_agencies_have_each_their_own(left, right, two):
    assert have_two_wires(left, right) is two


def test_two_agencies_that_tell_alike_retell_nothing_of_one_another():
    members = [
        page("a", *DISPATCH, credits=(credit("AFP"),)),
        page("b", *RETELLING, credits=(credit("ATS"),)),
    ]
    assert [one.kind for one in trace(members).reuse if one.kind != "quotation"] == []


def test_a_reporter_s_page_and_a_translation_of_one_release_are_siblings():
    found = [
        reuse("a", "m", "sibling"),
        reuse("g", "m", "translation"),
        reuse("a", "g", "translation"),
    ]
    kinds = [one.kind for one in parted(found, {"m"}, {"a"})]
    assert kinds == ["sibling", "translation", "sibling"]


def test_without_reporting_or_a_release_they_stay_what_they_are():
    found = [
        reuse("a", "m", "sibling"),
        reuse("g", "m", "translation"),
        reuse("a", "g", "translation"),
    ]
    assert parted(found, {"m"}, set()) == tuple(found)
    assert parted(found, set(), {"a"}) == tuple(found)
