"""Who shares text with whom, on pages of a few lines."""

import json
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from recoupe.stages.trace import trace
from tests.unit.stages.trace.handmade import credit, page

DISPATCH = (
    (
        "Deux mineurs ont été remontés vivants jeudi matin du puits Saint-Éloi, à Valmont, après "
        "dix-neuf heures passées à 240 mètres sous terre, a annoncé la préfecture de la Moselle."
    ),
    (
        "L'éboulement s'était produit mercredi vers 11 h 20 pendant le boisage d'une galerie "
        "ouverte en 1962, que l'exploitant Carbolor voulait fermer faute de rentabilité."
    ),
    (
        "Les secouristes ont creusé à la main une voie de quarante centimètres de large, relayés "
        "toutes les vingt minutes, en arrosant la roche pour éviter un départ de feu."
    ),
)
OWN = (
    (
        "Au café de la Place, on avait allumé des bougies dès la veille au soir et la patronne n'a "
        "pas fermé l'œil, partagée entre la radio et les visites de voisins venus aux nouvelles."
    ),
    (
        "Le village, qui a perdu onze hommes dans la catastrophe de 1958, garde dans l'église une "
        "lampe de mineur que nul n'a osé décrocher depuis l'enterrement du dernier puisatier."
    ),
)


def only(*members):
    found = trace(members).reuse
    assert len(found) == 1
    return found[0]


def test_a_copy_under_a_new_title_is_a_copy():
    found = only(page("a", *DISPATCH, title="Sauvés"), page("b", *DISPATCH, title="Remontés"))
    assert found.kind == "copy"
    assert found.coverage_left == found.coverage_right == 1.0
    assert found.direction is None


def test_the_agency_s_page_is_the_giver():
    agency = page("b", *DISPATCH, outlet="AFP", url="https://www.afp.com/x")
    client = page("a", *DISPATCH, outlet="Le Bourg", credits=(credit("AFP"),))
    assert only(agency, client).direction == "right_to_left"


def test_times_alone_give_no_direction_but_a_reason():
    first = page("a", *DISPATCH, published="2024-02-01T08:00:00+01:00")
    second = page("b", *DISPATCH, published="2024-02-01T09:30:00+01:00")
    found = only(first, second)
    assert found.direction is None
    assert any("90 minutes" in line for line in found.why)


def test_hours_between_two_unsigned_copies_tell_who_was_first():
    first = page("a", *DISPATCH, published="2024-02-01T08:00:00+01:00")
    second = page("b", *DISPATCH, published="2024-02-01T11:30:00+01:00")
    assert only(first, second).direction == "left_to_right"


def test_two_clients_of_one_agency_have_no_direction_however_far_apart():
    first = page("a", *DISPATCH, published="2024-02-01T08:00:00+01:00", credits=(credit("AFP"),))
    second = page("b", *DISPATCH, published="2024-02-01T18:00:00+01:00", credits=(credit("AFP"),))
    assert only(first, second).direction is None


def test_hours_without_a_zone_or_from_a_weak_source_tell_nothing():
    first = page("a", *DISPATCH, published="2024-02-01T08:00:00")
    second = page("b", *DISPATCH, published="2024-02-01T18:00:00+01:00")
    assert only(first, second).direction is None


def test_the_signed_page_is_nearer_the_dispatch_than_the_unsigned_one():
    signed = page("b", *DISPATCH, credits=(credit("AFP"),))
    assert only(page("a", *DISPATCH), signed).direction == "right_to_left"


def test_times_against_the_signature_leave_no_direction():
    signed = page("b", *DISPATCH, credits=(credit("AFP"),), published="2024-02-01T18:00:00+01:00")
    found = only(page("a", *DISPATCH, published="2024-02-01T08:00:00+01:00"), signed)
    assert found.direction is None
    assert any(line.startswith("but") for line in found.why)


def test_an_abridgement_follows_what_it_abridges():
    assert only(page("a", DISPATCH[0]), page("b", *DISPATCH)).direction == "right_to_left"


def test_takers_of_one_page_are_siblings_and_their_source_is_named():
    giver = page("g", *DISPATCH, outlet="Le Bourg", credits=(credit("AFP"),))
    reuse = trace([page("a", DISPATCH[0]), page("b", DISPATCH[2]), giver]).reuse
    (sibling,) = [one for one in reuse if {one.left, one.right} == {"a", "b"}]
    assert (sibling.kind, sibling.rule, sibling.direction) == ("sibling", "same-giver", None)
    assert sibling.why == ("both take from the page of Le Bourg",)


def test_a_page_that_takes_from_two_makes_no_siblings_of_them():
    mix = page("m", *DISPATCH, *OWN, *OWN)
    found = trace([mix, page("a", *DISPATCH, outlet="AFP"), page("b", *OWN)]).reuse
    assert not any({one.left, one.right} == {"a", "b"} for one in found)


def test_a_page_that_dropped_paragraphs_is_an_abridgement():
    assert only(page("a", *DISPATCH), page("b", DISPATCH[0])).kind == "abridgement"


def test_two_pages_with_own_paragraphs_around_one_shared_are_siblings_of_a_hidden_text():
    provenance = trace([page("a", DISPATCH[0], OWN[0]), page("b", DISPATCH[0], OWN[1])])
    assert [one.kind for one in provenance.reuse] == ["sibling"]
    hidden = [one for one in provenance.origins if one.hidden]
    assert [one.pages for one in hidden] == [("a", "b")]


def test_siblings_of_which_one_signs_rest_on_the_agency_it_names():
    signed = page("a", DISPATCH[0], OWN[0], credits=(credit("AFP"),))
    provenance = trace([signed, page("b", DISPATCH[0], OWN[1])])
    agency = next(one for one in provenance.origins if one.name == "AFP")
    assert agency.hidden
    assert agency.pages == ("a", "b")


def test_a_shared_quotation_is_no_copy():
    quote = "« Nous avons creusé sans nous arrêter parce que nous les entendions frapper », a dit"
    found = only(
        page("a", f"{quote} le chef des secours, Paul Adam.", OWN[0]),
        page("b", f"{quote} Paul Adam, qui dirigeait les secours.", OWN[1]),
    )
    assert found.kind == "quotation"


def test_a_long_official_name_is_no_passage():
    name = (
        "Direction Régionale de l'Environnement, de l'Aménagement et du Logement du Grand Est "
        "et Agence Nationale de Sécurité Sanitaire"
    )
    left = page("a", f"La {name} a été saisie.", OWN[0])
    right = page("b", f"Reste à convaincre la {name}.", OWN[1])
    assert [one.kind for one in trace([left, right]).reuse] in ([], ["boilerplate"])


def test_reports_that_share_nothing_rest_on_their_outlets():
    provenance = trace([page("a", OWN[0]), page("b", OWN[1])])
    assert provenance.reuse == ()
    assert [(one.name, one.reasons) for one in provenance.origins] == [
        ("a", ("no dependence found",)),
        ("b", ("no dependence found",)),
    ]


def test_one_speaker_in_two_translations_is_a_shared_quotation():
    left = page(
        "a",
        "« Nous n'oublierons jamais les hommes enfermés dans cette mine », a déclaré John Mercer.",
        OWN[0],
    )
    right = page(
        "b",
        "« Jamais nous n'oublierons les ouvriers enfermés au fond de la mine », a dit John Mercer.",
        OWN[1],
    )
    found = only(left, right)
    assert (found.kind, found.rule) == ("quotation", "reworded-quotation")


def test_every_passage_cuts_what_it_claims_and_order_changes_nothing():
    members = [page("a", *DISPATCH), page("b", DISPATCH[0], OWN[0]), page("c", *DISPATCH[:2])]
    found = trace(members)
    texts = {one.article.id: one.article.text for one in members}
    for reuse in found.reuse:
        for passage in reuse.passages:
            for side in (passage.left, passage.right):
                assert side.exact == side.span.of(texts[side.page])
    assert trace(members[::-1]) == found


def test_every_page_has_an_origin():
    members = [page("a", *DISPATCH), page("b", DISPATCH[0], OWN[0]), page("c", OWN[1])]
    held = {name for origin in trace(members).origins for name in origin.pages}
    assert held == {"a", "b", "c"}


def test_an_empty_story_has_nothing():
    found = trace([])
    assert (found.reuse, found.origins) == ((), ())


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=200), min_size=1, max_size=3), st.sampled_from(["fr", "en", "xx"]))
def test_any_text_can_be_traced(texts, language):
    members = [page(f"p{at}", text, language=language) for at, text in enumerate(texts)]
    held = {name for origin in trace(members).origins for name in origin.pages}
    assert held == {one.article.id for one in members}


def test_the_gold_names_pages_that_exist():
    gold = Path(__file__).parents[4] / "quality/gold/reuse"
    rows = [json.loads(line) for line in (gold / "pages.jsonl").read_text("utf-8").splitlines()]
    known = {row["id"] for row in rows}
    pairs = [json.loads(line) for line in (gold / "pairs.jsonl").read_text("utf-8").splitlines()]
    assert len(pairs) >= 150
    assert {pair[side] for pair in pairs for side in ("left", "right")} <= known
