"""What a sentence tells beside its main clause is a clause of its own, where it is news."""

import pytest

from recoupe.languages import language_of
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.clauses import find_clauses
from recoupe.stages.annotate.quotes import find_quotes
from tests.unit.cases import reading_of


def _told(text, tag):
    assert language_of(tag)
    reading = reading_of(text, tag)
    attributions, quotes = find_attributions(reading, (), find_quotes(reading))
    return find_clauses(reading, attributions, quotes)


CUT = [
    # between a subject and its verb
    (
        "fr",
        "La halle, qui abrite 40 étals depuis 1998, a fermé ses portes lundi.",
        ["qui abrite 40 étals depuis 1998", "a fermé ses portes lundi"],
    ),
    (
        "fr",
        "Ce virage, que 900 voitures empruntent chaque jour, inquiète les riverains.",
        ["que 900 voitures empruntent chaque jour", "inquiète les riverains"],
    ),
    (
        "fr",
        "Le chalutier, parti de Lorient dimanche soir, transportait du gasoil.",
        ["parti de Lorient dimanche soir", "transportait du gasoil"],
    ),
    (
        "en",
        "The bakery, which employs 45 people in Leeds, has cut its night shift.",
        ["which employs 45 people in Leeds", "has cut its night shift"],
    ),
    (
        "en",
        "The footbridge, closed since Monday, has lost two of its cables.",
        ["closed since Monday", "has lost two of its cables"],
    ),
    # « que » with a subject of its own
    (
        "fr",
        "Le juge a relâché mardi Denis Raval, que la cour avait envoyé en prison pour huit mois.",
        [
            "Le juge a relâché mardi Denis Raval",
            "que la cour avait envoyé en prison pour huit mois",
        ],
    ),
    (
        "fr",
        "Un train a tué Lise Hardy, qui avait gagné le tournoi de son village, Corvin.",
        ["Un train a tué Lise Hardy", "qui avait gagné le tournoi de son village, Corvin"],
    ),
    # a past that the tagger takes for a participle
    (
        "en",
        "Guests slept in the town hall, where a baker brought bread for all.",
        ["Guests slept in the town hall", "a baker brought bread for all"],
    ),
    # what happened then
    (
        "fr",
        "La voie était libre quand un tramway a percuté un fourgon mardi à Dijon.",
        ["La voie était libre", "un tramway a percuté un fourgon mardi à Dijon"],
    ),
    (
        "fr",
        "Les grilles étaient ouvertes quand un fourgon a heurté un cycliste, le 9 mai, à Metz.",
        ["Les grilles étaient ouvertes", "un fourgon a heurté un cycliste, le 9 mai, à Metz"],
    ),
    (
        "en",
        "The blast happened at 4 pm, as the first of two ferries was leaving.",
        ["The blast happened at 4 pm", "the first of two ferries was leaving"],
    ),
    # a participle with a subject of its own
    (
        "fr",
        "La société a perdu 4 millions d'euros, la hausse du blé ayant rogné ses marges.",
        ["La société a perdu 4 millions d'euros", "la hausse du blé ayant rogné ses marges"],
    ),
    (
        "en",
        "Twelve batches are affected, two having been added overnight.",
        ["Twelve batches are affected", "two having been added overnight"],
    ),
    (
        "en",
        "The club sacked its coach, with nine players now said to have complained.",
        ["The club sacked its coach", "nine players now said to have complained"],
    ),
    # what the subject did before
    (
        "fr",
        "Le directeur a démissionné après avoir reconnu un détournement de 30 000 euros.",
        ["Le directeur a démissionné", "avoir reconnu un détournement de 30 000 euros"],
    ),
    (
        "en",
        "The chairman has resigned after losing two votes in the council.",
        ["The chairman has resigned", "losing two votes in the council"],
    ),
    # a time before the second subject
    (
        "fr",
        "Un camion a percuté la pile mardi et depuis jeudi le pont est fermé aux voitures.",
        ["Un camion a percuté la pile mardi", "depuis jeudi le pont est fermé aux voitures"],
    ),
    # a participle behind the last noun of a relative clause
    (
        "fr",
        "Le but est l'œuvre de Sofiane, qui avait remplacé Merlot, touché à la cuisse.",
        ["Le but est l'œuvre de Sofiane", "qui avait remplacé Merlot, touché à la cuisse"],
    ),
]
WHOLE = [
    pytest.param("fr", "Le gardien, qui était là, a ouvert la grille du parc.", id="no number"),
    pytest.param("fr", "Paul Duval, maire de Brest, a quitté son parti mardi.", id="apposition"),
    pytest.param("fr", "Le pont, fermé depuis lundi, rouvrira dimanche.", id="only a time"),
    pytest.param("fr", "Le maire a quitté la salle après trois heures de débat.", id="duration"),
    pytest.param("fr", "Le maire partira après avoir rendu son écharpe au préfet.", id="future"),
    pytest.param("fr", "Le quartier a été vidé après que le feu a pris.", id="order"),
    pytest.param("fr", "Il était midi quand les cabines se sont immobilisées.", id="what time"),
    pytest.param("en", "It was noon when the cabins stopped.", id="what time in English"),
    pytest.param("fr", "Le passage ferme quand un train arrive en gare.", id="every time"),
    pytest.param("fr", "La mairie aurait cédé quand un voisin a porté plainte.", id="hearsay"),
    pytest.param("en", "The plant will close when two buyers have signed.", id="to come"),
    pytest.param("en", "Prices rose by a tenth, as the bank said on Monday.", id="who says it"),
    pytest.param(
        "fr", "C'est pour les voisins, jeunes ou vieux, que la ville va lutter.", id="cleft"
    ),
    pytest.param("en", "She met the owner, a woman running two farms.", id="describes a noun"),
    pytest.param("fr", "Dix élèves sont malades, la moitié ayant été hospitalisés.", id="part"),
    pytest.param("en", "The museum reopened on Tuesday, with one more guard.", id="with"),
]


@pytest.mark.parametrize(("tag", "text", "parts"), CUT)
def test_what_is_told_beside_the_main_clause_is_a_clause(tag, text, parts):
    assert [one.span.of(text) for one in _told(text, tag)] == parts


@pytest.mark.parametrize(("tag", "text"), WHOLE)
def test_what_only_belongs_to_the_main_clause_stays_in_it(tag, text):
    assert len(_told(text, tag)) == 1


def test_what_is_inserted_is_told_of_the_subject_and_graded_by_itself():
    text = "Le parc, ouvert en 1998, accueillera trois loups en mai."
    opened, coming = _told(text, "fr")
    assert opened.shared.of(text) == coming.shared.of(text) == "Le parc"
    assert [opened.grade, coming.grade] == ["asserted", "expected"]


@pytest.mark.parametrize(
    "text",
    [
        "La police n'a pas identifié Paul Morel, qui avait tué deux voisins en mars.",
        "Le gardien n'était pas là quand un camion a percuté la grille.",
    ],
)
def test_a_negation_does_not_reach_a_clause_with_a_verb_of_its_own(text):
    assert [one.polarity for one in _told(text, "fr")] == ["negative", "positive"]


def test_a_negation_does_not_reach_a_participle_with_its_own_subject():
    text = "La marque ne quittera pas Vesoul, une clause de vente ayant été ajoutée."
    first, second = _told(text, "fr")
    assert [first.polarity, second.polarity] == ["negative", "positive"]
