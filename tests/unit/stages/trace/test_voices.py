"""What a page says that another cannot have given it."""

import pytest

from quality.scores.reuse import prepared_of
from recoupe.algorithms.origin_folds import LOOSELY
from recoupe.algorithms.origin_range import origin_range
from recoupe.records import Reuse
from recoupe.stages.trace.pages import traced_page
from recoupe.stages.trace.signs import signs_of
from recoupe.stages.trace.voices import speaks_for_itself, voice_of

REPORT = (
    (
        "Le préfet du Doubs, Alain Morteau, a suspendu mardi l'agrément de l'abattoir de Sarlac, "
        "où dix-sept anomalies ont été relevées."
    ),
    (
        "« La sécurité du consommateur ne se négocie pas », a déclaré Alain Morteau, qui promet "
        "une décision avant la fin du mois."
    ),
    "L'agence régionale de santé attend les analyses de l'eau.",
)


def voice(*paragraphs, language="fr", outlet="Le Bourg"):
    row = {"id": "p", "title": "", "language": language, "outlet": outlet}
    page = traced_page(prepared_of({**row, "paragraphs": list(paragraphs)}))
    return voice_of(page, signs_of(page))


RETELLINGS = {
    "no name and no quotation": "Plus une bête à l'abattoir : trop d'anomalies, dit la préfecture.",
    "the same words quoted": (
        "« La sécurité du consommateur ne se négocie pas », fait valoir le préfet Morteau."
    ),
    "the same speaker in other words": (
        "« On ne transige pas avec la santé des acheteurs », a déclaré Alain Morteau."
    ),
    "a body by its acronym": "Les analyses de l'eau sont attendues, selon l'ARS.",
    "quoted words too short to be somebody's": "Le préfet a sorti le « carton rouge » mardi.",
}


@pytest.mark.parametrize("text", RETELLINGS.values(), ids=RETELLINGS)
def test_who_retells_brings_nobody(text):
    assert not speaks_for_itself(voice(text), voice(*REPORT))


OWN = {
    "a person": "L'éleveur Karim Delsol est resté devant la grille de l'abattoir de Sarlac.",
    "a quotation without a name": (
        "« On n'a jamais eu un sou pour changer les frigos », soupire une ouvrière à la grille."
    ),
    "a source": "Selon le syndicat Viande Libre, les frigos avaient trente ans.",
    "reporting": "Contacté par nos soins, le directeur n'a pas répondu.",
}


@pytest.mark.parametrize("text", OWN.values(), ids=OWN)
def test_who_was_there_or_asked_has_somebody(text):
    assert speaks_for_itself(voice(text), voice(*REPORT))


def test_a_translation_brings_nobody():
    text = (
        "Alain Morteau, the prefect of Doubs, suspended the licence of the Sarlac slaughterhouse "
        'on Tuesday. "The safety of consumers is not negotiable," Alain Morteau said.'
    )
    assert not speaks_for_itself(voice(text, language="en"), voice(*REPORT))


def test_the_outlet_of_a_page_is_no_source_that_it_lacks():
    cites = voice("L'abattoir est fermé, selon Le Réveil de Brans.", outlet="La Montagne")
    assert not speaks_for_itself(cites, voice(*REPORT, outlet="Le Réveil de Brans"))


def test_a_rewrite_that_little_tells_folds_for_the_floor_alone():
    def behind(rule):
        found = Reuse(
            id="r",
            left="a",
            right="b",
            kind="rewrite",
            direction=None,
            why=(),
            coverage_left=0.5,
            coverage_right=0.5,
            passages=(),
            rule=rule,
        )
        told = origin_range(["a", "b"], [], [found])
        return told.floor, told.ceiling

    assert behind("retold") == (1, 1)
    assert behind(LOOSELY) == (1, 2)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our association has bought the mill. We have 300 members and a leaking roof."),
        ("en", "I have lived under that crane for a year. My windows rattle, and so do I."),
        ("fr", "J'y vois un aveu. Je me souviens d'une gare où les trains s'arrêtaient."),
        ("fr", "Notre caserne recrute. Nos équipes accueillent les candidats samedi."),
    ],
)
def test_who_speaks_of_himself_retells_nothing(language, text):
    assert voice(text, language=language).author


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“We have bought the mill. Our roof leaks, I admit,” the chairman said."),
        ("en", "The mill, as we know, leaks. The association has bought it."),
        ("fr", "« Je m'en souviens, nous avions nos trains », dit un retraité de la gare."),
        ("fr", "La caserne recrute. Ses équipes accueillent les candidats samedi."),
    ],
)
def test_who_is_quoted_does_not_write_the_page(language, text):
    assert not voice(text, language=language).author


def test_one_word_of_which_no_more_is_known_is_nobody():
    """A town may be taken for somebody: « un lycée de Valmont »."""
    told = "Un lycée de Valmont est fermé : de l'amiante y flottait, selon trois prélèvements."
    assert not speaks_for_itself(voice(told), voice("De l'amiante flottait au lycée."))


def test_a_first_name_alone_is_somebody():
    told = "Titouan, apprenti, a vu tomber la grue. Léna, sa voisine, filmait."
    assert speaks_for_itself(voice(told), voice("Une grue est tombée, dit la mairie."))
