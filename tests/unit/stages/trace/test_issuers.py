"""Who speaks in a release or on an official page is its origin."""

import msgspec
import pytest

from recoupe.algorithms.origin_range import origin_range
from recoupe.records import Span, Timex
from recoupe.stages.trace import trace
from recoupe.stages.trace.issuers import outlet_name, publisher_of
from recoupe.stages.trace.pages import traced_page
from tests.unit.stages.trace.handmade import credit, page
from tests.unit.stages.trace.test_trace import DISPATCH, OWN


def kind_of(**more):
    found = publisher_of(traced_page(page("a", OWN[0], **more)))
    return found and found.kind


@pytest.mark.parametrize(
    ("title", "url"),
    [
        ("Communiqué de presse : fermeture du puits", None),
        ("COMMUNIQUÉ", None),
        ("Press release – Valmont mine", None),
        ("Carbolor – Communiqué de presse : fermeture du puits", None),
        ("Ville de Dole | Communiqué officiel", None),
        ("Club statement: Mateo Ibarra", None),
        ("Le puits ferme", "https://www.carbolor.example/presse/communique_2024-02-01.html"),
        ("Le puits ferme", "https://www.carbolor.example/press-releases/mine"),
        ("Le puits ferme", "https://www.carbolor.example/espace-presse/puits"),
        ("Le puits ferme", "https://www.carbolor.example/fr/presse/puits"),
        ("The mine shuts", "https://www.carbolor.example/en-gb/newsroom/mine"),
        ("First quarter", "https://ir.carbolor.example/q1"),
        ("The mine shuts", "https://newsroom.carbolor.example/2024/mine"),
    ],
)
def test_a_release_says_so_in_its_title_or_its_address(title, url):
    assert kind_of(title=title, url=url, outlet="Carbolor") == "press_release"


@pytest.mark.parametrize(
    ("title", "url"),
    [
        ("Le communiqué de presse qui fâche les mineurs", None),
        ("Mines : la direction réplique – un communiqué de presse qui fâche", None),
        ("Club statements are never about football", None),
        ("Communiqués : la préfecture en publie trop", "https://www.lebourg.example/a"),
        ("Le puits ferme", "https://www.lebourg.example/revue-de-presse/1"),
        ("Le puits ferme", "https://www.lebourg.example/economie/presse/1"),
        ("Le puits ferme", "https://investors.example/mines/1"),
        ("Le puits ferme", "https://www.lebourg.example/pressing/1"),
        ("Le puits ferme", "https://www.legouv.fr.example/x"),
    ],
)
def test_a_page_about_a_release_is_none(title, url):
    assert kind_of(title=title, url=url, outlet="Le Bourg") in {None, "press_release"} - {
        "press_release"
    }


def test_a_public_body_speaks_on_its_own_domain():
    assert kind_of(title="Vigilance", url="https://www.ardeche.gouv.fr/x") == "official"


def test_who_prints_a_release_rests_on_who_issued_it():
    release = page("a", *DISPATCH, title="Communiqué de presse", outlet="Carbolor")
    printed = page("b", *DISPATCH[:2], title="Le puits", outlet="Le Bourg")
    found = trace([release, printed])
    assert [one.direction for one in found.reuse] == ["left_to_right"]
    assert {one.name: one.pages for one in found.origins}["Carbolor"] == ("a", "b")
    assert outlet_name(traced_page(release)) == "Carbolor"


def test_a_cut_dispatch_that_is_not_at_hand_may_be_behind_the_rest_too():
    """Two clients each cut it; what the third has beside may come from it as well."""
    signed = page("a", *DISPATCH[:2], *OWN[:1], credits=(credit("AFP"),))
    unsigned = page("b", DISPATCH[0], OWN[1])
    found = trace([signed, unsigned])
    behind = origin_range(["a", "b"], found.origins, found.reuse)
    assert (behind.floor, behind.ceiling) == (1, 2)


def with_timex(member, words, note):
    text = member.article.text
    start = text.index(words)
    timex = Timex(
        span=Span(start, start + len(words)), type="DATE", value="2025-03-12", note=note, rule=""
    )
    annotations = msgspec.structs.replace(member.annotations, timexes=(timex,))
    return msgspec.structs.replace(member, annotations=annotations)


def test_one_wrong_weekday_on_two_pages_points_to_a_text_that_is_not_there():
    note = "jeudi 12 mars 2025 is a Wednesday"
    members = [
        with_timex(page("a", f"{DISPATCH[0]} C'était le jeudi 12 mars."), "jeudi 12 mars", note),
        with_timex(page("b", f"{OWN[0]} Le jeudi 12 mars, il a plu."), "jeudi 12 mars", note),
    ]
    found = {one.name: one for one in trace(members).origins}["a text that says « jeudi 12 mars »"]
    assert (found.hidden, found.pages, found.partial) == (True, ("a", "b"), ("a", "b"))
    assert found.reasons == (f"the same error: {note}",)


def test_an_error_of_one_page_or_of_a_copy_points_to_nothing_new():
    note = "jeudi 12 mars 2025 is a Wednesday"
    alone = with_timex(page("a", "Il a plu le jeudi 12 mars."), "jeudi 12 mars", note)
    copies = [
        with_timex(page(name, *DISPATCH, "Le jeudi 12 mars."), "jeudi 12 mars", note)
        for name in "ab"
    ]
    for members in ([alone, page("b", *OWN)], copies):
        assert not [one for one in trace(members).origins if one.name.startswith("a text")]


@pytest.mark.parametrize(
    ("outlet", "kind"),
    [
        ("VNA, Velian News Agency", "agency"),
        ("Agence de presse Zara", "agency"),
        ("Baltic Newswire", "agency"),
        ("Agence de l'eau Loire", None),
        ("Food Standards Agency", None),
        ("The Wire", None),
    ],
)
def test_a_news_agency_says_so_in_its_name(outlet, kind):
    assert kind_of(title="Le puits ferme", outlet=outlet) == kind


def test_an_outlet_that_signs_as_an_agency_is_one():
    assert kind_of(title="Course", outlet="Dépêches Vélo", credits=(credit("Dépêches Vélo"),)) == (
        "agency"
    )
    assert kind_of(title="Course", outlet="Vélo Matin", credits=(credit("Dépêches Vélo"),)) is None
