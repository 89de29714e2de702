"""A translation keeps marks of the language that it was made from."""

import pytest

from recoupe.stages.trace import trace
from recoupe.stages.trace.direction import foreign_marks
from recoupe.stages.trace.pages import traced_page
from tests.unit.stages.trace.handmade import page


def marks(text, language):
    return foreign_marks(traced_page(page("a", text, language=language)))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He crossed the line at 16h27 on Sunday.", "en"),
        ("The boat covered 48.300 kilometres.", "en"),
        ("She said: « We will rebuild it. »", "en"),
        ("The fine is 3 € a day.", "en"),
        ("Le train est parti à 9:48 p.m.", "fr"),
        ("L'entreprise réclame $4 par tonne.", "fr"),
        ("Quelque 46,000 pots sont rappelés.", "fr"),
        ("Le rachat porte sur 4.2 millions de titres.", "fr"),
        ("Des vents de 78 mph ont plié la flèche.", "fr"),
        ("Un responsable a parlé sous condition d’anonymat.", "fr"),
        ("Des agents de l'application de la loi ont bouclé le quartier.", "fr"),
        ("Il n'y a pas d'évidence que le suspect ait tiré.", "fr"),
        ("Onze passagers ont été rapportés manquants.", "fr"),
        ("Le sénateur veut adresser la question avant l'été.", "fr"),
        ("Le plan coûtera 2,4 billions de dollars.", "fr"),
        ("La police recherche une personne d'intérêt.", "fr"),
        ("La district attorney du comté a ouvert une enquête.", "fr"),
        ("The roof fell in the night of Monday to Tuesday.", "en"),
        ("The minister has declared on Thursday that he would stay.", "en"),
        ("They are blocked since three days.", "en"),
        ("The captain precised that nobody was hurt.", "en"),
        ("The fire caused important damages.", "en"),
        ("About a dozen of people were evacuated.", "en"),
        ("The préfet spoke, and the mayor with him: the préfet was pale.", "en"),
    ],
)
def test_what_a_language_writes_otherwise_is_a_mark(text, language):
    assert len(marks(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He crossed the line at 4:27 p.m. after 48,300 kilometres; shares rose 1.234%.", "en"),
        ('"We will rebuild it," she said of the 3.5 million euro plan.', "en"),
        ("Le train est parti à 16h27 ; quelque 46.000 pots, 3,5 millions d'euros, 1,234 %.", "fr"),
        ("« Nous le rebâtirons », a-t-elle dit, pour 4 $ par tonne.", "fr"),
        ("Un projet d'intérêt général ; des personnes d'intérêt public ; sous anonymat.", "fr"),
        ("Elle a adressé la lettre au préfet. C'est une évidence. L'État veille à la loi.", "fr"),
        ("Il a rapporté la mort du chien ; trois tireurs ; 2 milliards d'euros.", "fr"),
        ("The roof fell on Monday night. The minister has declared war on litter.", "en"),
        ("He has lived there since three of them left; since two years ago, nobody has.", "en"),
        ("A court awarded damages. A dozen people; information; the prefect; the town hall.", "en"),
    ],
)
def test_what_it_writes_so_is_none(text, language):
    assert marks(text, language) == []


FRENCH = (
    (
        "Le navigateur Antoine Mercadier-Solla a franchi dimanche à 16h27 la ligne d'arrivée du "
        "Tour des Caps, à Lorient, après 74 jours de course en solitaire."
    ),
    "À 29 ans, il est le plus jeune vainqueur depuis 1989. Le Korrigan IV a parcouru 48.300 km.",
    "Il avait heurté un conteneur le 2 novembre au large de la Tasmanie. Hargrave est attendue.",
)
ENGLISH = (
    (
        "Sailor Antoine Mercadier-Solla crossed on Sunday at 16h27 the finish line of the Tour des "
        "Caps, in Lorient, after 74 days of solo racing."
    ),
    "At 29, he is the youngest winner since 1989. The Korrigan IV covered 48.300 kilometres.",
    "He had hit a container on November 2 off Tasmania. Hargrave is expected.",
)


def test_the_page_that_keeps_marks_is_the_taker():
    (found,) = trace([page("a", *ENGLISH, language="en"), page("b", *FRENCH)]).reuse
    assert (found.kind, found.direction) == ("translation", "right_to_left")
    assert "keeps marks of another language: « 16h27 », « 48.300 »" in found.why[-1]
