"""Prints of an agency's text beside others: a release, an earlier version, a live page's entry."""

from recoupe.algorithms.origin_range import origin_range
from recoupe.stages.trace import trace
from tests.unit.stages.trace.handmade import credit, page

RELEASE = (
    (
        "Vallon Robinetterie announces the recall of 18,400 mixer taps sold under the Torrent name "
        "after a spring in some of them was found to crack under hot water."
    ),
    (
        "Owners of taps marked T7 should shut the valve below the sink and write to the firm, "
        "which will post a new cartridge within ten working days at no cost to them."
    ),
)
WIRE = (
    (
        "A plumbers' guild told Northlight on Tuesday that its members had replaced 230 scalding "
        "Torrent taps since the spring, four months before the maker of the taps recalled them."
    ),
    (
        "An orphanage in Dellport turned off its showers for a week, the guild said, and one "
        "caretaker was treated for burns to both his hands and his left forearm."
    ),
    "The ministry of trade said that it had known nothing of the guild's letters.",
)
OLD = (
    (
        "Sept randonneurs ont été bloqués dimanche dans la grotte de Sarremont, où une crue de la "
        "Lizonne a noyé le seul passage qui mène à la salle des Orgues, selon la préfecture."
    ),
    "La fête des spéléologues, qui devait réunir 300 personnes lundi, est reportée d'une semaine.",
)
UPDATE = (
    OLD[0].replace("Sept randonneurs ont", "Neuf randonneurs ont"),
    (
        "Deux plongeurs les ont rejoints à l'aube avec des couvertures et un réchaud. Ils "
        "chantent, a fait savoir le chef des secours, Émile Vaudrey, qui compte les sortir mardi."
    ),
    (
        "Les pompes, venues de trois départements, ont fait baisser le niveau de quarante "
        "centimètres en une nuit, et une seconde équipe attend au bord du gouffre."
    ),
)
LIVE = (
    (
        "18.20. Our reporter Una Weir has been counting umbrellas on the quay: sixty-one, she "
        "tells us, and a parasol. The harbour café has run out of spoons, its owner told us."
    ),
    (
        "17.05 (PA). The swing bridge at Kelmouth will stay open to ships and shut to cars until "
        "its bearings have been greased by hand. Four buses are stranded on the island."
    ),
)
CUT = (
    (
        "A seized bearing stopped the swing bridge at noon with a wedding coach upon it, and the "
        "guests walked the last hundred yards to the church in their stockings."
    ),
    (
        "The swing bridge at Kelmouth will stay open to ships and shut to cars until its bearings "
        "have been greased by hand."
    ),
)


def behind(*members):
    found = trace(members)
    pages = [one.article.id for one in members]
    told = origin_range(pages, found.origins, found.reuse, doubts=found.doubts)
    return {one.name: one for one in found.origins}, (told.floor, told.ceiling)


def english(name, *paragraphs, **more):
    return page(name, *paragraphs, language="en", **more)


RELEASED = english(
    "x", *RELEASE, outlet="Vallon", url="https://vallon.example/press-release/torrent-recall"
)
SIGNED = {"credits": (credit("Northlight"),)}
AGENCY = english("b", *WIRE, outlet="Northlight", **SIGNED)


def test_under_an_agency_s_signature_what_is_from_a_release_is_no_agency_s():
    mixed = english("z", RELEASE[1], WIRE[1], outlet="Midland Gazette", **SIGNED)
    origins, told = behind(RELEASED, AGENCY, mixed)
    assert origins["Northlight"].partial == ("z",)
    assert origins["Vallon"].partial == ("z",)
    assert told == (2, 2)


def test_a_print_of_the_agency_s_text_alone_is_wholly_its():
    cut = english("k", *WIRE[:2], outlet="Midland Gazette", **SIGNED)
    origins, told = behind(RELEASED, AGENCY, cut)
    assert origins["Northlight"].pages == ("b", "k")
    assert not origins["Northlight"].partial
    assert told[1] == len({"x", "b"})


def sibling_of_the_update(published):
    signed = {"credits": (credit("AFP", "(AFP)"),)}
    update = page("d", *UPDATE, outlet="AFP", published="2026-03-10T18:00:00+01:00", **signed)
    return behind(update, page("u", *OLD, outlet="Le Karst", published=published))


def test_what_stood_before_an_update_may_be_all_of_it_from_what_that_replaced():
    origins, told = sibling_of_the_update("2026-03-09T12:00:00+01:00")
    assert not origins["AFP"].partial
    assert told == (1, 2)


def test_what_stands_after_an_agency_s_page_has_its_own_beside_it():
    origins, told = sibling_of_the_update("2026-03-11T12:00:00+01:00")
    assert origins["AFP"].partial == ("u",)
    assert told == (2, 2)


def test_beside_an_entry_of_a_live_page_a_cut_may_be_all_from_the_agency():
    live = english("v", *LIVE, outlet="Coast Live", credits=(credit("PA Media", partial=True),))
    origins, told = behind(live, english("u", *CUT, outlet="Coach & Bridge"))
    assert origins["PA Media"].partial == ("v",)
    assert told == (2, 2)
