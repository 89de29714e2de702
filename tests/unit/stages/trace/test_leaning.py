"""Pages that lean on a paper: what it adds to the range, and when all of a page is from there."""

import pytest

from recoupe.algorithms.origin_range import origin_range
from recoupe.records import Decision
from recoupe.stages.trace import trace
from tests.unit.stages.trace.handmade import credit, page

RELAY = (
    "La caisse de retraite de Brans possède une villa à Madère, révèle L'Avenir de l'Ourthe.",
    "Selon le journal, l'acte de vente porte 1,9 million d'euros, payés par une brasserie fermée.",
)
OTHER_RELAY = (
    (
        "Une piscine, six chambres et des retraités qui paient : L'Avenir de l'Ourthe rapporte que "
        "le fonds des communes a sa maison de vacances."
    ),
    "Les comptes la rangent parmi les machines, selon le journal.",
)
OWN = (
    (
        "La villa de la caisse de retraite a des voisins, que nous avons rencontrés, a constaté "
        "notre équipe sur place."
    ),
    (
        "« Des gens polis », nous a dit Dona Fernanda, qui a les clés. L'affaire avait été révélée "
        "par L'Avenir de l'Ourthe ; le journal n'avait pas vu la maison."
    ),
)
PASSING = (
    (
        "Le conseil communal a voté mardi le budget des écoles, après trois heures de débat sur "
        "les cantines et les fenêtres."
    ),
    (
        "La bourgmestre, que nous avons rencontrée, promet deux classes de plus en septembre, et "
        "un potager pour la troisième année, à côté du préau qui sera repeint."
    ),
    "« On verra bien », a répondu l'opposition, citée par L'Avenir de l'Ourthe.",
)


def behind(*members, decisions=()):
    found = trace(members, decisions=decisions)
    pages = [one.article.id for one in members]
    return found, origin_range(pages, found.origins, found.reuse, doubts=found.doubts)


def test_two_pages_that_only_relay_one_paper_rest_on_it():
    found, told = behind(page("a", *RELAY), page("b", *OTHER_RELAY))
    assert (told.floor, told.ceiling) == (1, 1)
    (paper,) = [one for one in found.origins if one.name == "L'Avenir de l'Ourthe"]
    assert (paper.pages, paper.partial) == (("a", "b"), ())
    assert told.reasons == (
        "2 pages print or retell what L'Avenir de l'Ourthe published: one origin",
    )


LONG = (
    OTHER_RELAY[0],
    (
        "Le fonds, créé en 1953 par vingt-deux communes de la vallée, gère les pensions de neuf "
        "cents agents, du garde champêtre à la bibliothécaire, et publie chaque année un bilan "
        "que peu de conseillers demandent à lire."
    ),
    (
        "Son président, élu en mars, est aussi échevin des finances de Brans ; sa prédécesseure "
        "a quitté la politique pour ouvrir une ferme de fromages de brebis au-dessus du barrage, "
        "où elle reçoit des classes. Le conseil se tient en juin, à la salle des fêtes, et "
        "l'ordre du jour ne parle que des toitures."
    ),
)


def test_a_page_that_leans_on_a_paper_once_may_rest_on_it():
    found, told = behind(page("a", *RELAY), page("b", *LONG))
    assert [(one.pages, one.rule) for one in found.doubts] == [(("b",), "relayed-medium")]
    assert (told.floor, told.ceiling) == (1, 2)
    assert any("leans on L'Avenir de l'Ourthe" in line for line in told.reasons)


def test_a_brief_that_begins_with_a_paper_rests_on_it():
    _, told = behind(page("a", *RELAY), page("b", OTHER_RELAY[0]))
    assert (told.floor, told.ceiling) == (1, 1)


def test_a_brief_with_a_statement_beside_the_paper_does_not():
    statement = "Le fonds promet des comptes « d'ici à juin », dans un communiqué."
    _, told = behind(page("a", *RELAY), page("b", OTHER_RELAY[0], statement))
    assert (told.floor, told.ceiling) == (1, 2)


def test_a_relay_and_the_page_of_the_paper_itself_are_one_origin():
    paper = page("q", *OWN[:1], *LONG[1:], outlet="L'Avenir de l'Ourthe")
    _, told = behind(page("a", *RELAY), paper)
    assert (told.floor, told.ceiling) == (1, 1)


def test_a_page_that_may_rest_on_what_counts_beside_another_adds_none():
    """The reporter's page has the paper beside its own: a page that leans on that one is there."""
    _, told = behind(page("b", *OWN), page("c", *LONG))
    assert (told.floor, told.ceiling) == (2, 3)


def test_one_page_that_relays_a_paper_is_in_no_doubt():
    found, told = behind(page("a", *RELAY), page("b", *PASSING[:2]))
    assert (found.doubts, told.floor, told.ceiling) == ((), 2, 2)


def test_a_page_with_reporting_of_its_own_does_not_rest_on_the_paper_it_cites():
    found, told = behind(page("a", *RELAY), page("b", *OWN))
    (paper,) = [one for one in found.origins if one.name == "L'Avenir de l'Ourthe"]
    assert (paper.pages, paper.partial) == (("a", "b"), ("b",))
    assert (found.doubts, told.floor, told.ceiling) == ((), 2, 2)


def test_a_paper_that_a_page_leans_on_beside_its_own_is_one_origin_more():
    _, told = behind(page("b", *OWN))
    assert (told.floor, told.ceiling) == (2, 2)
    (line,) = [one for one in told.folds if one.rule == "cited-beside"]
    assert (line.pages, line.sure) == (("b",), True)
    assert line.why == "L'Avenir de l'Ourthe is cited for a part of 1 page: one origin more"


ANSWERED = (
    *RELAY,
    "« Nous n'avons rien à cacher », a réagi auprès de l'AFP la directrice de la caisse.",
)


def test_an_agency_that_was_told_something_about_a_papers_find_rests_on_both():
    found, told = behind(page("a", *ANSWERED, outlet="AFP"))
    assert (told.floor, told.ceiling) == (2, 2)
    (paper,) = [one for one in found.origins if one.name == "L'Avenir de l'Ourthe"]
    assert paper.partial == ("a",)


def test_an_agency_that_only_sums_up_a_paper_may_rest_on_it_alone():
    _, told = behind(page("a", *RELAY, outlet="AFP"))
    assert (told.floor, told.ceiling) == (1, 2)


def test_a_paper_that_is_cited_once_far_down_adds_none():
    _, told = behind(page("b", *PASSING))
    assert (told.floor, told.ceiling, told.reasons) == (1, 1, ())


def test_an_agency_that_is_credited_beside_own_reporting_says_why_it_counts():
    _, told = behind(page("b", *OWN[:1], credits=(credit("Belga", partial=True),)))
    assert (told.floor, told.ceiling) == (2, 2)
    assert told.reasons == ("Belga is credited for a part of 1 page: one origin more",)


def test_pages_that_share_a_text_and_lean_on_one_paper_have_it_from_there():
    text = (*RELAY, *OTHER_RELAY)
    found, told = behind(page("a", *text), page("b", *text[:3]))
    (paper,) = [one for one in found.origins if one.name == "L'Avenir de l'Ourthe"]
    assert (paper.pages, paper.partial, paper.hidden) == (("a", "b"), (), True)
    assert (told.floor, told.ceiling) == (1, 1)


def test_a_decision_ends_the_doubt_that_a_page_relays():
    decided = Decision(kind="other_origin", left="a", right="L'Avenir de l'Ourthe")
    found, _ = behind(page("a", *RELAY), page("b", *OTHER_RELAY), decisions=[decided])
    assert [one.pages for one in found.doubts if "a" in one.pages] == []


HEARD = (
    (
        "La bourgmestre, que nous avons rencontrée, promet deux classes de plus en septembre, et "
        "un potager pour la troisième année, à côté du préau qui sera repeint."
    ),
    (
        "« C'est trop tard pour mon fils », nous dit un père, qui attend devant la grille depuis "
        "sept heures du matin avec une pétition de cent vingt noms, et deux thermos de café."
    ),
)


@pytest.mark.parametrize(
    ("line", "bounds"),
    [
        ("La ministre visitera l'école jeudi, a annoncé Belga.", (2, 2)),
        ("La ministre visitera l'école jeudi, annonce L'Avenir de l'Ourthe.", (1, 1)),
        ("La ministre visitera l'école jeudi, selon l'agence spatiale européenne.", (1, 1)),
    ],
)
def test_an_agency_cited_once_beside_own_reporting_is_one_origin_more(line, bounds):
    _, told = behind(page("b", *HEARD, line))
    assert (told.floor, told.ceiling) == bounds


def test_an_agency_cited_once_on_a_page_without_reporting_adds_none():
    line = "La ministre visitera l'école jeudi, a annoncé Belga."
    _, told = behind(page("b", *LONG[1:], line))
    assert (told.floor, told.ceiling) == (1, 1)


SUMMED_UP = (
    (
        "La fonderie Carbonel va fermer son four de Lizerac en octobre, un projet qui touche 88 "
        "postes, selon un communiqué de la direction."
    ),
    (
        "Le maire, Régis Fontvieille, a déclaré à l'AFP qu'il demanderait l'aide de l'État. Un "
        "repreneur italien s'est fait connaître, a-t-il précisé à l'AFP."
    ),
)
AFAR = (
    "À Lizerac, le café du Pont ouvre à quatre heures pour l'équipe du matin.",
    "« Je connais leurs prénoms », nous a dit Odile Garrigue, qui le tient depuis neuf ans.",
)


def test_a_statement_with_which_a_dispatch_begins_may_be_one_origin_more():
    members = [page("a", *SUMMED_UP, outlet="AFP"), page("n", *AFAR)]
    _, told = behind(*members)
    assert (told.floor, told.ceiling) == (2, 3)


def test_a_dispatch_that_asked_nobody_else_rests_on_itself():
    _, told = behind(page("a", SUMMED_UP[0], outlet="AFP"), page("n", *AFAR))
    assert (told.floor, told.ceiling) == (2, 2)


def test_a_statement_further_down_adds_none():
    _, told = behind(
        page("a", SUMMED_UP[1], *LONG[1:], SUMMED_UP[0], outlet="AFP"), page("n", *AFAR)
    )
    assert (told.floor, told.ceiling) == (2, 2)


def test_what_two_people_told_an_agency_is_its_text_beside_a_medium_that_it_cites():
    told_all = page(
        "t",
        "A bridge collapsed at dawn near Kolda, two fishermen told AFP.",
        (
            "Repairs were under way, according to the Zamara Press Agency. An engineer told AFP "
            "that the third pier had been cracked for a year."
        ),
        language="en",
    )
    found, _ = behind(told_all, page("n", *AFAR))
    agency = next(one for one in found.origins if one.name == "AFP")
    assert (agency.pages, agency.partial) == (("t",), ())


def test_a_reporter_who_names_an_agency_once_has_a_part_from_it():
    once = page(
        "t",
        "A bridge collapsed at dawn near Kolda, a fisherman told AFP.",
        "Repairs were under way, according to the Zamara Press Agency, on a cracked third pier.",
        language="en",
    )
    found, _ = behind(once, page("n", *AFAR))
    assert next(one for one in found.origins if one.name == "AFP").partial == ("t",)


def test_a_paper_that_found_it_out_and_still_writes_is_cited_twice():
    found, _ = behind(
        page(
            "a",
            "C'est Le Courrier du Ventoux qui l'a révélé : la piscine de Mornas fuit depuis 2019.",
            "L'eau perdue remplirait neuf bassins par an, écrit encore le quotidien.",
        ),
        page("n", *AFAR),
    )
    assert any(one.name == "Le Courrier du Ventoux" and one.hidden for one in found.origins)


def test_a_paper_on_which_something_else_is_said_is_not_cited():
    found, _ = behind(
        page(
            "a",
            "C'est Le Courrier du Ventoux qui sponsorise la course de Mornas, le 3 mai.",
            "Les inscriptions se font à la mairie, comme l'an dernier.",
        ),
        page("n", *AFAR),
    )
    assert not any(one.name == "Le Courrier du Ventoux" for one in found.origins)
