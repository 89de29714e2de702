"""What a page tells of where its text comes from."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from recoupe.records import Span
from recoupe.stages.trace.known import known_media, with_cited
from recoupe.stages.trace.pages import traced_page
from recoupe.stages.trace.sign import Sign
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


def cited(text, *pages, language="fr", outlet="Le Bourg"):
    traced = traced_page(page("p", text, language=language, outlet=outlet))
    known = known_media([traced, *map(traced_page, pages)])
    return [
        (sign.name, [one.exact for one in sign.evidence])
        for sign in signs_of(traced, known=known)
        if sign.cited
    ]


PAPER = page("q", "Texte.", outlet="L'Écho des Cimes")


def test_a_paper_of_the_pile_is_known_by_name_where_it_is_cited():
    text = "« J'ai pris les oiseaux », a raconté à L'Écho des Cimes l'institutrice."
    assert cited(text, PAPER) == [("L'Écho des Cimes", ["Écho des Cimes"])]
    assert cited("Les archives de L'Écho des Cimes ont brûlé.", PAPER) == []


def test_a_longer_name_of_the_pile_is_not_the_paper_it_begins_with():
    longer = page("q", "Texte.", outlet="Le Parisien Libre")
    text = "Le fichier contient des noms, révèle Le Parisien Libre."
    assert [name for name, _ in cited(text, longer)] == ["Le Parisien Libre"]
    assert cited("« Non », a dit au Parisien Libre le préfet.", outlet="Le Parisien Libre") == []
    plain = "Le fichier contient des noms, révèle Le Parisien."
    assert [name for name, _ in cited(plain, longer)] == ["Le Parisien"]


def test_an_agency_that_a_page_of_the_pile_signs_is_known_on_the_others():
    signed = page("q", "Texte.", credits=(credit("ABV"),))
    assert cited("« Non », a expliqué à l'ABV son porte-parole.", signed) == [("ABV", ["ABV"])]
    assert cited("« Non », a expliqué à l'ABV son porte-parole.") == []


def test_the_one_medium_that_a_page_cites_is_cited_again_by_a_short_name():
    ledger = page("q", "Text.", outlet="The Fenland Ledger", language="en")
    text = (
        "The Fenland Ledger first reported the sale. He told the newspaper that he had signed. "
        "The house is a machine, the Ledger said. He read the newspaper on the train."
    )
    (found,) = cited(text, ledger, language="en", outlet="The Post")
    assert found == ("The Fenland Ledger", ["Fenland Ledger", "the newspaper", "Ledger"])


def test_where_two_media_are_cited_the_newspaper_may_be_either():
    ledger = page("q", "Text.", outlet="The Fenland Ledger", language="en")
    text = (
        "The Fenland Ledger reported the sale, Reuters said. He told the newspaper he had signed."
    )
    found = dict(cited(text, ledger, language="en", outlet="The Post"))
    assert found == {"Reuters": ["Reuters"], "The Fenland Ledger": ["Fenland Ledger"]}


def whole_and_parts(*signed):
    found = signs_of(traced_page(page("p", "Texte.", credits=signed)))
    return (
        sorted(one.name for one in found if one.whole and not one.cited),
        sorted(one.name for one in found if not one.whole and not one.cited),
    )


def test_of_two_agencies_that_sign_each_is_behind_a_part():
    """« (AFP, Reuters) »: the desk put the two together."""
    assert whole_and_parts(credit("AFP"), credit("Reuters")) == ([], ["AFP", "Reuters"])
    assert whole_and_parts(credit("Belga"), credit("DPA"), credit("ANSA"))[0] == []
    assert whole_and_parts(credit("AFP"), credit("AFP")) == (["AFP", "AFP"], [])
    assert whole_and_parts(credit("AFP"), credit("Reuters", partial=True)) == (["AFP"], ["Reuters"])


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("« Rien n'est perdu », a déclaré à l'AFP la maire.", True),
        ("Le président du club a démenti auprès de l'AFP toute négociation.", True),
        ("L'avocat a dénoncé auprès de l'AFP un procès sans pièces.", True),
        ("Le club mettra fin au contrat, a indiqué mardi à l'AFP son président.", True),
        ("« Rien n'est perdu », a confié jeudi soir à l'AFP la maire.", True),
        ("La maire a indiqué la route à l'AFP et à tous les passants.", False),
        ("Selon l'AFP, le train est parti.", False),
        ("Le siège de l'AFP a été évacué.", False),
        ("« Rien n'est perdu », a déclaré à Reuters la maire.", False),
    ],
)
def test_who_speaks_to_the_agency_that_signs_was_asked_by_it(text, asked):
    found = signs_of(traced_page(page("p", text, credits=(credit("AFP"),))))
    assert any(one.rule == "asked-itself" for one in found) == asked


def test_what_one_page_calls_a_paper_is_one_on_the_next():
    calls = traced_page(
        page("q", "French sports daily Le Grand Braquet reported the move.", language="en")
    )
    traced = traced_page(page("p", "Le coureur change d'équipe, selon Le Grand Braquet."))
    assert [one for one in signs_of(traced) if one.cited] == []
    medium = Sign(
        name="Le Grand Braquet",
        kind="outlet",
        whole=False,
        rule="cited",
        reason="",
        cited=True,
        evidence=(calls.article.evidence(Span(20, 36)),),
    )
    known = with_cited({}, [calls, traced], [[medium], []])
    assert [one.name for one in signs_of(traced, known=known)] == ["Le Grand Braquet"]


def test_a_name_that_no_page_calls_a_paper_spreads_to_none():
    calls = traced_page(page("q", "Vendor Le Grand Braquet reported the move.", language="en"))
    medium = Sign(
        name="Le Grand Braquet",
        kind="outlet",
        whole=False,
        rule="cited",
        reason="",
        cited=True,
        evidence=(calls.article.evidence(Span(7, 23)),),
    )
    assert with_cited({}, [calls], [[medium]]) == {}
