"""Pages that rest on two texts, and paragraphs that a page adds to a text it takes."""

import pytest

from recoupe.algorithms.origin_keys import origins_behind
from recoupe.algorithms.origin_range import origin_range
from recoupe.records import Span
from recoupe.stages.trace import trace
from tests.unit.stages.trace.handmade import credit, page

AGENCY = (
    (
        "Le barrage de Sainte-Croix, dans les Alpes, a été vidé en urgence dans la nuit de lundi à "
        "mardi après la découverte d'une fissure de douze mètres, a annoncé la préfecture."
    ),
    (
        "Quelque 3.400 habitants de la vallée ont été invités à gagner les hauteurs, où trois "
        "gymnases leur ont été ouverts par les communes de Brans et de Vallouise."
    ),
    (
        "La société Hydral, qui exploite l'ouvrage depuis 1974, assure que la retenue baissera "
        "de six mètres d'ici à jeudi et que la route départementale rouvrira aussitôt."
    ),
)
LOCAL = (
    (
        "Devant le gymnase de Brans, Odile Marchetti serre la cage de ses deux perruches : « On "
        "nous a réveillés à deux heures, j'ai pris les oiseaux et les papiers », raconte "
        "l'institutrice."
    ),
    (
        "Au bourg, la boulangère a pétri quatre cents pains de plus, livrés à la salle des fêtes "
        "par le club de judo, dont les tatamis servent maintenant de matelas aux enfants."
    ),
    (
        "Les anciens se souviennent de l'alerte de 1987, quand le syndic avait fait sonner le "
        "tocsin une heure durant avant d'apprendre qu'une vanne s'était simplement bloquée."
    ),
)
OWN = (
    (
        "Notre cour d'école sera fermée jusqu'à vendredi, et les élèves de sixième iront au "
        "collège voisin, dont la principale cherche encore soixante chaises et une "
        "seconde cantinière."
    ),
    (
        "La fanfare a reporté son concert d'automne, et les chasseurs prêtent leur cabane du col "
        "aux bergers qui ne savaient plus où abriter les neuf cents brebis de l'estive."
    ),
)
FILLER = (
    (
        "Le conseil de la communauté de communes avait voté au printemps un budget de 210.000 "
        "euros pour refaire les sirènes, que le fournisseur promettait de poser avant la Toussaint."
    ),
    (
        "Sur la place, le marché du mercredi aura lieu comme d'habitude, à ceci près que le stand "
        "du fromager manquera, sa camionnette étant restée de l'autre côté du pont coupé."
    ),
)


def agency(**more):
    return page("agency", *AGENCY, outlet="AFP", url="https://www.afp.com/x", **more)


def local(*, title="À Brans"):
    return page("local", *LOCAL, outlet="L'Écho des Cimes", title=title)


def counted(*members):
    found = trace(members)
    span = origin_range(
        [one.article.id for one in members], found.origins, found.reuse, doubts=found.doubts
    )
    return found, (span.floor, span.ceiling)


def names_behind(found, member, words):
    text = member.article.text
    start = text.index(words)
    span = Span(start, start + len(words))
    behind = origins_behind(member.article.id, span, found.origins, attributed=False)
    return [one.name for one in behind]


def test_a_page_of_two_texts_rests_on_each_for_its_paragraph():
    mix = page(
        "mix",
        AGENCY[0],
        LOCAL[0],
        f"{FILLER[0]} L'institutrice a été interrogée par L'Écho des Cimes.",
        FILLER[1],
        outlet="Le Fil",
        credits=(credit("AFP", "avec AFP", partial=True),),
    )
    found, span = counted(agency(), local(), mix)
    assert span == (3, 3)
    assert names_behind(found, mix, "fissure de douze mètres") == ["AFP"]
    assert names_behind(found, mix, "j'ai pris les oiseaux") == ["L'Écho des Cimes"]
    assert names_behind(found, mix, "fromager manquera") == ["Le Fil"]


def test_a_paragraph_of_two_pages_that_neither_credits_rests_on_a_text_of_its_own():
    """« Avec AFP » may mean that paragraph, but not where the agency's own is there already."""
    mix = page(
        "mix",
        AGENCY[0],
        LOCAL[0],
        *FILLER,
        outlet="Le Fil",
        credits=(credit("AFP", "avec AFP", partial=True),),
    )
    found, span = counted(agency(), local(), mix)
    assert span == (3, 3)
    assert names_behind(found, mix, "j'ai pris les oiseaux") == [
        "a text that 2 pages share and none signs"
    ]
    afp = next(one for one in found.origins if one.name == "AFP")
    assert afp.pages == ("agency", "mix")


def test_a_page_made_of_two_texts_adds_none_and_makes_no_one_of_them():
    """Two short pages that a third holds whole stay two, where they were there before it."""
    mix = page(
        "mix",
        *AGENCY,
        *LOCAL,
        outlet="Le Fil",
        published="2025-10-07T18:00:00+02:00",
    )
    first = page("local", *LOCAL, outlet="L'Écho des Cimes", published="2025-10-07T09:00:00+02:00")
    found, (floor, ceiling) = counted(agency(published="2025-10-07T07:00:00+02:00"), first, mix)
    assert ceiling == 2
    assert names_behind(found, mix, "fissure de douze mètres") == ["AFP"]
    assert floor <= 2


def test_a_paper_s_paragraph_in_a_page_that_takes_the_rest_from_an_agency_is_its_own():
    taker = page("taker", *AGENCY, OWN[0], outlet="La Vallée")
    found, span = counted(agency(), taker)
    assert span == (1, 1)
    assert names_behind(found, taker, "soixante chaises") == ["La Vallée"]
    assert names_behind(found, taker, "fissure de douze mètres") == ["AFP"]


def test_what_one_client_of_an_absent_dispatch_has_alone_may_be_the_agency_s():
    """The client that prints most of a dispatch does not own what the other one cut."""
    whole = page("whole", *AGENCY, OWN[0], outlet="La Vallée", credits=(credit("AFP"),))
    cut = page("cut", *AGENCY, outlet="Le Fil", credits=(credit("AFP"),))
    found, span = counted(whole, cut)
    assert span == (1, 1)
    assert names_behind(found, whole, "soixante chaises") == ["AFP"]


def test_own_reporting_on_a_signed_page_is_told_of_its_paragraph_only():
    signed = page(
        "signed",
        *AGENCY,
        f"{OWN[0][:-1]}, a-t-elle confié à notre journal.",
        outlet="La Vallée",
        credits=(credit("AFP"),),
    )
    found, _ = counted(signed, page("other", *LOCAL))
    assert names_behind(found, signed, "soixante chaises") == ["La Vallée"]
    assert names_behind(found, signed, "fissure de douze mètres") == ["AFP"]


def test_siblings_that_have_little_in_common_each_count():
    left = page("left", AGENCY[0], *LOCAL)
    right = page("right", AGENCY[0], *OWN, *FILLER)
    found, span = counted(left, right)
    assert span == (2, 2)
    assert names_behind(found, left, "fissure de douze mètres") == [
        "a text that 2 pages share and none signs"
    ]


def test_an_agency_s_page_gives_a_sibling_what_it_has_of_it():
    sibling = page("sibling", AGENCY[0], *OWN)
    (found,) = trace([agency(), sibling]).reuse
    assert (found.kind, found.direction) == ("sibling", "left_to_right")


def test_two_cuts_of_a_dispatch_from_its_two_ends_are_tied_by_a_third():
    """They share no passage; the print that has both ends shows that they are one."""
    top = page("top", AGENCY[0], OWN[0], credits=(credit("AFP"),))
    end = page("end", AGENCY[2], OWN[1])
    middle = page("middle", AGENCY[0], AGENCY[2])
    found = trace([top, end, middle])
    afp = next(one for one in found.origins if one.name == "AFP")
    assert set(afp.pages) == {"top", "end", "middle"}


@pytest.mark.parametrize("member", [agency(), local(title="")])
def test_one_page_rests_on_one_origin(member):
    assert counted(member)[1] == (1, 1)


def test_every_page_of_an_origin_has_a_ground_with_a_code():
    mix = page("mix", AGENCY[0], LOCAL[0], *FILLER, credits=(credit("AFP", partial=True),))
    for origin in trace([agency(), local(), mix]).origins:
        assert {one.page for one in origin.grounds} == set(origin.pages)
        assert all(one.rule and one.why for one in origin.grounds)


# Two desks cut one dispatch, move its sentences about and edit their links: no long passage stays.
FIRST_CUT = (
    (
        "La Vanne est montée de trois mètres en vingt minutes mardi, emportant deux "
        "passerelles et la station d'épuration de Morande, mise en service il y a neuf mois."
    ),
    (
        "En cause : un lac qui s'est vidé sous le glacier. Quelque 140 personnes ont été "
        "évacuées du hameau de Ferrière, a indiqué la police."
    ),
    "Un survol est prévu l'après-midi avec deux spécialistes de Lausanne.",
)
SECOND_CUT = (
    (
        "Quelque 140 personnes ont été évacuées mardi du hameau de Ferrière : un lac s'est vidé "
        "sous le glacier de la Vanne."
    ),
    (
        "Deux passerelles ont été arrachées par la rivière, montée de trois mètres en vingt "
        "minutes, de même que la station d'épuration, qui fut mise en service il y a neuf mois."
    ),
    "Deux spécialistes de Lausanne prévoient un survol.",
)
OTHER_HAND = (
    (
        "Quelque 140 habitants de Ferrière dormaient quand le lac a lâché sous la glace, mardi. La "
        "police les a réveillés un par un."
    ),
    (
        "L'eau a pris deux passerelles ; à Morande, la station d'épuration n'est plus qu'une cuve "
        "pleine de cailloux, dont l'exploitant cherche encore la porte."
    ),
)


def test_many_short_runs_of_the_same_words_make_siblings():
    (found,) = trace([page("a", *FIRST_CUT), page("b", *SECOND_CUT)]).reuse
    assert (found.kind, found.rule, found.direction) == ("sibling", "many-runs", None)
    assert any(one.kind in {"verbatim", "edited"} for one in found.passages)


def test_another_hand_that_tells_the_same_is_no_sibling():
    assert trace([page("a", *FIRST_CUT), page("b", *OTHER_HAND)]).reuse == ()


def test_a_credit_below_own_reporting_speaks_for_a_part():
    own = page(
        "own",
        *FILLER,
        f"{OWN[0][:-1]}, nous a dit la principale.",
        outlet="Le Fil",
        credits=(credit("AFP", "avec AFP", partial=True),),
    )
    found, span = counted(own, local())
    afp = next(one for one in found.origins if one.name == "AFP")
    assert afp.partial == ("own",)
    assert span == (3, 3)
    (ground,) = afp.grounds
    assert (ground.rule, ground.why) == ("credit-line-part", "credit line: avec AFP")


def test_a_dispatch_is_not_at_hand_where_a_cut_of_it_has_what_the_fullest_print_lacks():
    """So what a sibling has beside may be the agency's too: nothing is said to be its own."""
    signed = page("signed", *AGENCY, credits=(credit("AFP"),))
    cut = page("cut", AGENCY[0], AGENCY[1], FILLER[1])
    sibling = page("sibling", AGENCY[0], FILLER[1], OWN[0])
    found = trace([signed, cut, sibling])
    afp = next(one for one in found.origins if one.name == "AFP")
    assert "sibling" not in afp.partial


def test_a_page_that_credits_two_agencies_is_put_together_from_both_and_adds_none():
    both = (credit("AFP", partial=True), credit("Reuters", partial=True))
    afp = page("d", *AGENCY, credits=(credit("AFP"),))
    reuters = page("r", *LOCAL, credits=(credit("Reuters"),))
    mixed = page("m", AGENCY[1], OWN[1], credits=both)
    found, span = counted(afp, reuters, mixed)
    assert span == (2, 2)
    parts = {one.name: one.partial for one in found.origins}
    assert parts == {"AFP": ("m",), "Reuters": ("m",)}


def test_a_page_that_credits_two_agencies_alone_rests_on_two():
    both = (credit("AFP", partial=True), credit("Reuters", partial=True))
    assert counted(page("m", *AGENCY, credits=both))[1] == (2, 2)


def test_a_page_that_credits_one_agency_for_a_part_may_rest_on_it_alone():
    mixed = page("m", *AGENCY, credits=(credit("AFP", partial=True),))
    assert counted(mixed)[1] == (1, 1)


RELEASE = (
    (
        "La société Hydral informe les riverains que la retenue de Sainte-Croix sera abaissée de "
        "six mètres à compter de jeudi, pour des travaux sur la vanne de fond."
    ),
    "« Nous regrettons la gêne causée aux pêcheurs », déclare sa directrice, Anne Pujol.",
)
QUOTED = "« Nous regrettons la gêne causée aux pêcheurs », déclare Anne Pujol"
LINE = (
    "La retenue de Sainte-Croix sera abaissée de six mètres à compter de jeudi, pour des travaux "
    "sur la vanne de fond"
)


@pytest.mark.parametrize(
    ("line", "partial"),
    [
        (f"{LINE}, indique le communiqué. {QUOTED} dans ce communiqué.", ("o",)),
        (f"{QUOTED} dans un communiqué.", ()),
        (f"{QUOTED} au bord de l'eau.", ()),
    ],
)
def test_a_page_with_lines_of_a_release_and_its_own_rests_on_it_in_part(line, partial):
    release = page("x", *RELEASE, title="Communiqué de presse : travaux", outlet="Hydral")
    own = page("o", f"« Et mes truites ? », nous dit un pêcheur. {line}", *OWN, *LOCAL)
    found, span = counted(release, own)
    assert span == (2, 2)
    (hydral,) = [one for one in found.origins if one.name == "Hydral"]
    assert hydral.partial == partial


def test_two_pages_that_begin_alike_may_print_one_dispatch():
    left = page("a", AGENCY[0], *OWN)
    right = page("b", AGENCY[0], *FILLER[:2])
    assert counted(left, right)[1] == (1, 2)


def test_two_pages_with_a_paragraph_in_common_further_down_each_count():
    left = page("a", OWN[0], *OWN[:1], AGENCY[0])
    right = page("b", OWN[1], FILLER[0], AGENCY[0])
    assert counted(left, right)[1] == (2, 2)


IN_ENGLISH = (
    (
        "The Sainte-Croix dam, in the Alps, was emptied as an emergency overnight from Monday to "
        "Tuesday after the discovery of a crack of twelve metres, the prefecture announced."
    ),
    (
        "Some 3,400 inhabitants of the valley were asked to reach higher ground, where three gyms "
        "were opened to them by the municipalities of Brans and Vallouise."
    ),
    (
        "The company Hydral, which has run the works since 1974, says that the reservoir will drop "
        "by six metres by Thursday and that the departmental road will reopen at once."
    ),
)


def test_a_page_that_retells_one_dispatch_and_credits_two_agencies_is_not_from_one_alone():
    both = (credit("AFP", partial=True), credit("Reuters", partial=True))
    dispatch = page("d", *AGENCY, credits=(credit("AFP"),))
    assert counted(dispatch, page("m", *IN_ENGLISH, language="en", credits=both))[1] == (2, 2)
    single = page("m", *IN_ENGLISH, language="en", credits=both[:1])
    assert counted(dispatch, single)[1] == (1, 1)


def test_a_print_that_begins_as_another_may_have_the_rest_from_there_too():
    """That a third takes all it has from the first does not show that the first has all."""
    first = page("a", *AGENCY[:2], credits=(credit("AFP"),))
    taker = page("b", *AGENCY[:2])
    other = page("c", AGENCY[0], *FILLER)
    assert counted(first, other, taker)[1] == (1, 2)
    later = page("c", FILLER[0], AGENCY[0], FILLER[1])
    assert counted(first, later, taker)[1] == (2, 2)


def test_a_page_that_two_agencies_sign_is_one_with_neither():
    afp = agency()
    other = page("belga", *LOCAL, outlet="Belga", url="https://www.belga.be/x")
    both = page("both", AGENCY[0], LOCAL[0], AGENCY[1], credits=(credit("AFP"), credit("Belga")))
    found, span = counted(afp, other, both)
    assert span == (2, 2)
    parts = {one.name: one.partial for one in found.origins}
    assert parts == {"AFP": ("both",), "Belga": ("both",)}


def test_a_page_that_holds_a_signed_print_and_credits_two_took_it():
    printed = page("print", *AGENCY[:2], credits=(credit("AFP"),))
    both = page(
        "both", *AGENCY[:2], *LOCAL, outlet="Le Fil", credits=(credit("AFP"), credit("Belga"))
    )
    found, span = counted(printed, both)
    (tie,) = found.reuse
    assert (tie.left, tie.direction) == ("both", "right_to_left")
    assert span == (2, 2)


def test_a_newspaper_that_others_cite_is_one_origin_with_its_own_reporting():
    told = "« On nous a réveillés à deux heures », nous a confié l'institutrice de Brans."
    paper = page("paper", told, *LOCAL[1:], outlet="L'Écho des Cimes")
    citing = page(
        "citing",
        "L'institutrice de Brans a été réveillée, rapporte L'Écho des Cimes, qui l'a interrogée.",
        *FILLER,
        outlet="Le Fil",
    )
    found, _ = counted(paper, citing)
    named = [one for one in found.origins if one.name == "L'Écho des Cimes"]
    (origin,) = named
    assert origin.pages == ("citing", "paper")
    assert not origin.hidden
    assert {"own-reporting", "cited"} <= {one.rule for one in origin.grounds}
    alone, _ = counted(paper)
    assert [one.kind for one in alone.origins] == ["own_reporting"]


def test_what_a_site_has_of_its_station_is_from_there():
    """No third text stands behind the lines that both have."""
    station = page(
        "station",
        "Le maire de Brans nous a reçus à l'aube, trempé : « Je n'ai plus de pont, "
        "plus de stade, et ma voiture est chez le voisin, dans sa piscine. »",
        LOCAL[1],
        "Notre reporter a vu trois camions de gravier partir vers le barrage, tous phares éteints.",
        outlet="Radio Sommet",
    )
    site = page(
        "site",
        "Le maire, au micro de Radio Sommet : « Je n'ai plus de pont, plus de stade, et ma "
        "voiture est chez le voisin, dans sa piscine. »",
        LOCAL[1],
        outlet="sommet.example",
    )
    found, span = counted(station, site)
    assert span == (1, 1)
    assert [one.name for one in found.origins] == ["Radio Sommet"]


def test_a_release_has_nothing_of_the_dispatch_that_sums_it_up():
    common = (
        "Le prix du verre recyclé a doublé depuis 2021 et la verrerie a perdu quatre millions "
        "d'euros l'an dernier, une somme qu'elle juge intenable"
    )
    release = page(
        "x",
        "La verrerie Aubrac annonce l'arrêt de son troisième four, prévu le 4 novembre.",
        f"{common}. Les salariés seront reçus un à un par la direction des ressources humaines.",
        outlet="Verrerie Aubrac",
        url="https://www.verrerie-aubrac.example/presse/four",
        published="2026-03-02T08:00:00+01:00",
    )
    dispatch = page(
        "a",
        "Un four de la verrerie Aubrac va s'éteindre, ont appris mardi les 71 salariés du site.",
        f"{common}, selon un communiqué.",
        "Le sous-préfet a indiqué à l'AFP qu'il recevrait les syndicats « sans tarder ».",
        outlet="AFP",
        published="2026-03-02T11:00:00+01:00",
    )
    found = {one.name: one for one in trace([dispatch, release]).origins}
    assert found["AFP"].pages == ("a",)
    assert (found["Verrerie Aubrac"].pages, found["Verrerie Aubrac"].partial) == (
        ("a", "x"),
        ("a",),
    )
