"""What the first real pages must show: five French pages on one event, as a crawler left them."""

import pytest

from quality.metric import SHARED
from recoupe.builds import write_build
from recoupe.engines import Serial
from recoupe.ingest import read_pile
from recoupe.settings import Settings
from recoupe.store import verify
from recoupe.store.folder import read_dossiers

SEEDS = SHARED / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the shared seed pages are not here")

LEFTOVERS = (
    "License is not validated",
    "READ ",
    "activer JavaScript",
    "HTML5",
    "window.fbApi",
    "addEventListener",
    "reCAPTCHA",
    "Lien source",
    "Bouton retour",
    "Jeoffro",
    "Retrouvez toute l’actu",
    "Contactez notre équipe",
)


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    folder = tmp_path_factory.mktemp("seeds")
    write_build(read_pile([str(SEEDS)]), folder, engine=Serial(), settings=Settings())
    return folder


@pytest.fixture(scope="module")
def dossier(out):
    (only,) = read_dossiers(out)
    return only


def test_they_are_one_story_of_five_pages(dossier):
    assert len(dossier.story.pages) == 5
    assert dossier.skipped == ()


@pytest.mark.parametrize("words", LEFTOVERS)
def test_no_leftover_of_the_crawler_stands_in_a_text(dossier, words):
    assert not [article.path for article in dossier.articles if words in article.text]


def test_every_finding_stands_in_its_bytes(out):
    assert verify(out).problems == ()


def test_clock_times_with_their_twins_in_gmt_are_resolved(dossier):
    found = {(one.evidence.exact, one.value, one.zone) for one in dossier.timexes}
    assert {
        ("11h43", "T11:43", "+09:00"),
        ("02h43 GMT", "T02:43Z", "UTC"),
        ("11h53", "T11:53", "+09:00"),
        ("02h53 GMT", "T02:53Z", "UTC"),
    } <= found


@pytest.mark.parametrize(
    "name", ["Kremlin", "KCNA", "RIA Novosti", "TASS", "chefs d’état-major interarmées sud-coréens"]
)
def test_those_who_are_cited_are_sources(dossier, name):
    names = {one.id: one.name for one in dossier.entities}
    hops = {names.get(hop.entity, hop.label) for one in dossier.attributions for hop in one.chain}
    assert name in hops


def test_the_agency_of_a_dateline_is_an_origin(dossier):
    assert "AP" in {one.name for one in dossier.origins if one.kind == "agency" and one.hidden}


def test_an_answer_in_several_translations_is_one_claim(dossier):
    statements = {one.id: one for one in dossier.statements}
    claims = [
        {statements[name].evidence.exact.rstrip(". ") for name in claim.statements}
        for claim in dossier.claims
    ]
    assert any(
        {
            "C’est pourquoi nous sommes venus ici",
            "C’est exactement pour cela que nous sommes venus ici",
        }
        <= one
        for one in claims
    )
