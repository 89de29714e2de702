"""What people decide stands, is counted again, and what was found is kept beside it."""

from recoupe.algorithms.origin_range import origin_range
from recoupe.records import Decision
from recoupe.stages.trace import trace
from tests.unit.stages.trace.handmade import credit, page
from tests.unit.stages.trace.test_trace import DISPATCH, OWN


def traced(members, *decisions):
    found = trace(members, decisions=[Decision(kind=k, left=a, right=b) for k, a, b in decisions])
    behind = origin_range([one.article.id for one in members], found.origins, found.reuse)
    return found, (behind.floor, behind.ceiling)


def names_of(found):
    return {one.name: one.pages for one in found.origins}


COPIES = (page("a", *DISPATCH), page("b", *DISPATCH, title="Remontés"))


def test_pages_that_are_not_copies_unfold():
    machine, before = traced(COPIES)
    found, after = traced(COPIES, ("not_copies", "b", "a"))
    assert (before, after) == ((1, 1), (2, 2))
    assert found.reuse == ()
    (decided,) = found.decisions
    assert decided.effect == "changed"
    assert decided.reuse == machine.reuse
    assert decided.found[0].startswith("copy: 100%")


def test_a_third_page_may_still_tie_them_and_the_dossier_says_so():
    members = (*COPIES, page("c", *DISPATCH, title="Sauvés"))
    found, after = traced(members, ("not_copies", "a", "b"))
    assert after == (1, 1)
    assert "both still share text with page c" in found.decisions[0].found


def test_pages_that_are_copies_fold_without_a_shared_word():
    members = (page("a", *DISPATCH), page("b", *OWN))
    _, before = traced(members)
    found, after = traced(members, ("copies", "a", "b"))
    assert (before, after) == ((2, 2), (1, 1))
    assert [(one.kind, one.rule, one.passages) for one in found.reuse] == [("copy", "decision", ())]
    assert found.decisions[0].found == ("no shared text",)


def test_copies_that_were_found_are_confirmed_and_nothing_changes():
    machine, _ = traced(COPIES)
    found, _ = traced(COPIES, ("copies", "a", "b"))
    assert found.reuse == machine.reuse
    assert [one.effect for one in found.decisions] == ["confirmed"]


def test_two_names_of_one_agency_are_one_origin_under_the_first():
    members = (
        page("a", DISPATCH[0], credits=(credit("Agence Kerlan"),)),
        page("b", OWN[0], credits=(credit("AKP"),)),
    )
    found, after = traced(members, ("same_origin", "agence kerlan", "AKP"))
    assert after[0] == 1
    assert names_of(found)["Agence Kerlan"] == ("a", "b")
    assert "AKP" not in names_of(found)
    assert {one.name for one in found.decisions[0].origins} == {"Agence Kerlan", "AKP"}
    kept = next(one for one in found.origins if one.name == "Agence Kerlan")
    assert {one.page for one in kept.grounds} == {"a", "b"}


def test_a_page_rests_on_an_origin_or_not_as_decided():
    members = (page("a", DISPATCH[0], credits=(credit("AFP"),)), page("b", OWN[0]))
    found, _ = traced(members, ("same_origin", "b", "AFP"))
    assert names_of(found)["AFP"] == ("a", "b")
    assert [(one.page, one.rule) for one in found.origins[0].grounds] == [
        ("a", "credit-line"),
        ("b", "decision"),
    ]
    found, _ = traced(members, ("other_origin", "AFP", "a"))
    assert "AFP" not in names_of(found)
    assert {page for pages in names_of(found).values() for page in pages} == {"a", "b"}
    assert found.decisions[0].found == ("rests on it",)


def test_what_touches_nothing_changes_nothing_and_is_not_listed():
    machine, before = traced(COPIES)
    others = (
        ("not_copies", "a", "z"),
        ("same_origin", "Reuters", "AP"),
        ("other_origin", "a", "Reuters"),
        ("same_speaker", "Untel", "Unetelle"),
        ("other_story", "a", "b"),
    )
    found, after = traced(COPIES, *others)
    assert (found, after) == (machine, before)
