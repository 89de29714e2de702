"""Round figures stand for the exact ones of other pages."""

import pytest

from quality.scores.reuse import prepared_of
from recoupe.stages.trace.content import anchors_of
from recoupe.stages.trace.pages import traced_page
from recoupe.stages.trace.rounds import with_rounds


def told(text, other, language="fr", other_language=None):
    """Figures of a page beside another page."""
    row = {"title": "", "outlet": "Le Bourg"}
    pages = [
        traced_page(prepared_of({**row, "id": "a", "language": language, "paragraphs": [text]})),
        traced_page(
            prepared_of(
                {
                    **row,
                    "id": "b",
                    "language": other_language or language,
                    "paragraphs": [other],
                }
            )
        ),
    ]
    return {key for key in anchors_of(with_rounds(pages)[0]) if key.startswith("#")}


@pytest.mark.parametrize(
    ("text", "other", "key"),
    [
        ("Plus de deux cents bons ont été saisis.", "La police a saisi 212 bons.", "# 212"),
        ("Près d'un quart des volumes a disparu.", "Les volumes ont chuté de 23 %.", "# 23"),
        ("Un tiers de la valeur s'est évaporé.", "Le titre a perdu 31 %.", "# 31"),
        ("Achetée moins de six euros le kilo.", "La viande coûtait 5,80 euros.", "# 5.8"),
        ("Quelque 900 habitants sont partis.", "Les 912 habitants sont partis.", "# 912"),
    ],
)
def test_a_round_figure_stands_for_the_exact_one(text, other, key):
    assert key in told(text, other)


def test_it_does_so_in_another_language():
    exact = "Le pont porte 9.400 véhicules par jour."
    text = "More than nine thousand vehicles use it daily."
    assert told(text, exact, language="en", other_language="fr") == {"# 9400"}


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Plus de deux cents bons ont été saisis.", "La police a saisi 312 bons."),
        ("Plus de deux cents bons ont été saisis.", "La police a saisi 196 bons."),
        ("Plus de deux cents bons ont été saisis.", "La facture est de 212 euros."),
        ("Près d'un quart des volumes a disparu.", "Les volumes ont chuté de 40 %."),
        ("Une dizaine de chiens ont été saisis.", "La police a saisi 11 chiens."),
        ("Quelque 900 habitants sont partis.", "Il en reste 890, sur les 910 de 2020."),
    ],
    ids=["too many", "too few", "another unit", "another share", "too small", "two as near"],
)
def test_what_is_not_near_or_not_alone_stays_as_it_is(text, other):
    exact = {"# 312", "# 196", "# 212", "# 40", "# 11", "# 890", "# 910"}
    assert not told(text, other) & exact


def test_an_exact_figure_stays_exact():
    assert told("La police a saisi 200 bons.", "La police a saisi 212 bons.") == {"# 200"}
