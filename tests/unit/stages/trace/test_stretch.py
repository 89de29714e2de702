"""A paragraph translated within a page that goes on by itself; a page tied to two of one family."""

from recoupe.stages.trace import trace
from tests.unit.stages.trace.handmade import page

FRENCH = (
    (
        "Quelque 1.240 passagers du ferry Astrid Nordahl ont passé la nuit de samedi à "
        "dimanche au large de Gotland, après un incendie dans la salle des machines, a "
        "annoncé la compagnie Baltika."
    ),
    (
        "Parti de Tallinn à 18h40 pour Stockholm, le navire de 176 mètres a été remorqué jusqu'à "
        "Visby par le Torsken, un remorqueur de la marine suédoise."
    ),
    "La compagnie, fondée en 1968, avait retiré du service un navire jumeau en mars.",
    (
        "Les passagers, dont onze enfants, ont dormi sur le pont supérieur, enroulés dans "
        "les rideaux du restaurant. Aucun n'a été blessé, mais deux chiens ont sauté à la "
        "mer et n'ont pas été retrouvés."
    ),
    (
        "Un bureau d'enquête doit se prononcer avant l'été sur les extincteurs, que le "
        "personnel dit avoir trouvés vides, et sur la porte coupe-feu restée ouverte."
    ),
)
TRANSLATED = (
    "Some 1,240 passengers of the ferry Astrid Nordahl spent the night off Gotland after "
    "a fire in the machine room, the company Baltika announced. The 176-metre ship, "
    "which had left Tallinn at 6:40 p.m. for Stockholm, was towed to Visby by the "
    "Torsken, a tug of the Swedish navy."
)
OWN = (
    (
        "Margaret Ellis, a choir mistress from Hull, told us that her thirty singers kept "
        "their life jackets on and went through the whole of their Sibelius, twice, in the "
        "bar on deck seven."
    ),
    "She lost a shoe. The barman, a Finn called Pekka, gave everyone soup and would take no money.",
)
OTHER_HAND = (
    (
        "Smoke had filled the car deck of the Astrid Nordahl before anyone rang a bell, "
        "according to lorry drivers who came ashore in Visby on Sunday with soot on their faces."
    ),
    (
        "A tug pulled her in. The owner, Baltika, would not say how many of the 1,240 on "
        "board had asked for their money back, and the Gotland police have sealed the bridge."
    ),
)


def test_a_paragraph_in_another_language_makes_siblings_and_shows_its_place():
    (found,) = trace(
        [page("a", *FRENCH), page("b", TRANSLATED, *OWN, language="en", outlet="Choir News")]
    ).reuse
    assert (found.kind, found.rule) == ("sibling", "translated-stretch")
    (passage,) = [one for one in found.passages if one.kind == "translated"]
    assert passage.left.exact.startswith("Quelque 1.240")
    assert passage.right.exact == TRANSLATED


def test_marks_of_the_other_language_draw_no_arrow_between_siblings():
    """They tell that a page was made from French, not that it was made from this page."""
    marked = TRANSLATED.replace("6:40 p.m.", "18h40").replace("1,240", "1.240")
    (found,) = trace([page("a", *FRENCH), page("b", marked, *OWN, language="en")]).reuse
    assert (found.kind, found.direction) == ("sibling", None)


def test_an_agency_s_few_lines_within_a_page_in_another_language_are_a_part_of_it():
    agency = page("a", *FRENCH[:2], outlet="AFP", url="https://www.afp.com/x")
    found = trace([agency, page("b", TRANSLATED, *OWN, *OWN, language="en", outlet="Choir News")])
    afp = next(one for one in found.origins if one.name == "AFP")
    assert afp.partial == ("b",)
    assert [one.exact for one in afp.passages] == [TRANSLATED]


def test_a_page_that_is_mostly_such_a_paragraph_is_a_translation():
    (found,) = trace([page("a", *FRENCH), page("b", TRANSLATED, language="en")]).reuse
    assert found.kind == "translation"


def test_a_report_by_another_hand_in_another_language_is_neither():
    assert trace([page("a", *FRENCH), page("b", *OTHER_HAND, language="en")]).reuse == ()


def test_a_spokeswoman_s_words_in_two_languages_are_no_stretch():
    """Many print what she told all of them."""
    french = page(
        "a",
        "« À 16 heures, nous déplorons quatre morts et quatorze blessés à Visby et à Tallinn, dont "
        "cinq en urgence absolue », a déclaré la préfète Astrid Nordahl lors d'un point presse.",
        *FRENCH[2:],
    )
    english = page(
        "b",
        '"As of 4 p.m. we mourn four dead and 14 injured in Visby and Tallinn, five of them in a '
        'life-threatening condition," the prefect, Astrid Nordahl, told reporters at the quay.',
        *OWN,
        language="en",
    )
    assert [one.kind for one in trace([french, english]).reuse] in ([], ["quotation"])
