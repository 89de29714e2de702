"""Whoever the news is about, on a page of his own, is the origin of what others print of it."""

import pytest

from quality.scores.reuse import prepared_of
from recoupe.stages.trace.issuers import publisher_of
from recoupe.stages.trace.pages import traced_page
from recoupe.stages.trace.self_named import names_itself


def traced(outlet, text, language="fr", signed=()):
    row = {"id": "p", "title": "", "language": language, "outlet": outlet, "paragraphs": [text]}
    return traced_page(prepared_of({**row, "credits": list(signed)}))


BODIES = [
    (
        "fr",
        "Syndicat des eaux de la Vence",
        "Le syndicat des eaux de la Vence informe les abonnés.",
    ),
    ("fr", "SDIS de l'Aubrac", "Le SDIS de l'Aubrac recrute trente volontaires avant l'été."),
    ("fr", "MBT Fonderies", "MBT ferme son site de Rillac et reclassera ses 84 salariés."),
    ("en", "Calder Valley Hospitals", "Calder Valley Hospitals today opened a third theatre."),
    ("en", "University of Marlow", "A team at the University of Marlow has bred a blue tomato."),
    ("en", "Torvane plc", "Torvane plc today recalled two kettles."),
    ("en", "Torvane AG", "Torvane regrets the walkout called for Friday."),
    ("fr", "Association Les Amis du Marais", "Les Amis du Marais attaquent l'arrêté du préfet."),
    ("fr", "Collectif Sauvons la Dronne", "Le barrage inquiète Sauvons la Dronne depuis mars."),
    ("en", "The Ombersley Trust", "Walkers thanked the Ombersley Trust for the new footbridge."),
]


@pytest.mark.parametrize(("tag", "outlet", "text"), BODIES)
def test_a_body_names_itself_as_everybody_would(tag, outlet, text):
    page = traced(outlet, text, tag)
    assert names_itself(page)
    found = publisher_of(page)
    assert found is not None
    assert found.kind == "press_release"


OTHERS = [
    ("a medium by its name", "fr", "La Gazette de la Vence", "La Gazette de la Vence fête 90 ans."),
    ("a station", "en", "Radio Calder Valley", "Radio Calder Valley moved its studio on Monday."),
    (
        "told something",
        "fr",
        "Le Fil de Rillac",
        "« C'est fini », a confié au Fil de Rillac l'élu.",
    ),
    ("reveals it", "en", "Marlow Watch Group", "Marlow Watch Group has learned of a second leak."),
    ("common words of its name", "fr", "Le Rail romand", "Le rail romand manque de conducteurs."),
    ("quoted", "fr", "Rillac en commun", "« Rillac en commun ne dort jamais », rit une passante."),
    ("under a picture", "fr", "Rillac en commun", "La halle vide, lundi. © Rillac en commun"),
    ("a firm's common word", "fr", "Capital SA", "Le capital de la ville fond au soleil."),
    ("a body's common words", "fr", "Centre du village", "Le village se vide de ses boutiques."),
    ("not in its first sentence", "en", "Ombersley Trust", "The bridge is open. Walkers cheered."),
    (
        "somebody else",
        "en",
        "Ombersley Today",
        "The Ombersley Trust opened a footbridge on Monday.",
    ),
]


@pytest.mark.parametrize(("tag", "outlet", "text"), [one[1:] for one in OTHERS])
def test_a_medium_does_not(tag, outlet, text):
    assert not names_itself(traced(outlet, text, tag))


def test_who_prints_dispatches_is_a_medium():
    signed = [{"name": "AFP", "kind": "agency", "text": "AFP", "partial": False}]
    text = "Chaque lundi, Rillac en commun publie la liste des chantiers."
    assert names_itself(traced("Rillac en commun", text))
    assert not names_itself(traced("Rillac en commun", text, signed=signed))
