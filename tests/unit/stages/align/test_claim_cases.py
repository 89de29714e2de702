"""Pairs of sentences that say one thing, and pairs that look alike and do not."""

import pytest

from recoupe.languages import language_of
from recoupe.records import Prepared, Provenance
from recoupe.stages.align import align
from recoupe.stages.annotate import annotate
from tests.unit.builders import page_of


def _page(text, page, tag):
    member = page_of(text, page=page, language=tag)
    notes = annotate(member.article, language_of(tag))
    return Prepared(article=member.article, annotations=notes, sketch=member.sketch)


def _are_one(left, right):
    pages = [_page(text, name, tag) for (tag, text), name in ((left, "a"), (right, "b"))]
    return any(len(claim.pages) > 1 for claim in align(pages, Provenance()).claims)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            ("fr", "Aucun voyageur n'a été blessé dans le train."),
            ("fr", "Deux voyageurs ont été blessés dans le train."),
            id="nobody, or two",
        ),
        pytest.param(
            ("fr", "Le musée restera fermé jusqu'au 3 mai."),
            ("en", "The museum will stay closed until 3 May."),
            id="an accent tells a farm from what is closed",
        ),
        pytest.param(
            ("fr", "Le parlement a adopté lundi la loi sur la presse."),
            ("en", "Parliament passed the press law on Monday."),
            id="a verb that is a noun elsewhere",
        ),
        pytest.param(
            ("en", "The factory employs 120 people in Corvel."),
            ("en", "In Corvel, 120 people work at the factory."),
            id="who works is employed",
        ),
        pytest.param(
            ("fr", "Le coureur néerlandais a remporté mardi la 4e étape du Tour des Marches."),
            ("en", "The Dutch rider won Tuesday's fourth stage of the Tour des Marches."),
            id="one rank in two writings",
        ),
        pytest.param(
            ("fr", "Quelque 140 habitants ont été mis à l'abri dans la nuit de dimanche à lundi."),
            ("fr", "Dans la nuit de dimanche à lundi, 140 habitants ont été évacués."),
            id="who is brought to safety is counted with it",
        ),
        pytest.param(
            ("fr", "Le notaire a été mis en examen pour fraude lundi."),
            ("en", "The notary was charged with fraud on Monday."),
            id="a phrase for a verb",
        ),
        pytest.param(
            ("en", "Turnout was 58 percent, two points higher than four years ago."),
            ("en", "Turnout reached 58 percent."),
            id="a time that something is compared with dates nothing",
        ),
        pytest.param(
            ("fr", "La participation atteint 58 %, deux points de plus qu'il y a quatre ans."),
            ("fr", "La participation s'établit à 58 %."),
            id="« de plus qu'il y a quatre ans » dates nothing",
        ),
        pytest.param(
            ("en", "Lena Osterberg came second with 34.2 percent of the vote in Korvia."),
            ("en", "Lena Osterberg won 34.2 percent of the vote in Korvia."),
            id="who came second is no second person",
        ),
        pytest.param(
            ("en", "9,500 homes were without power on Sunday, Kelling Electric said."),
            ("en", "On Sunday 9,500 customers had no electricity, according to Kelling Electric."),
            id="homes and customers without power",
        ),
        pytest.param(
            ("fr", "L'accident a fait neuf blessés, dont deux graves."),
            ("fr", "Onze adolescents ont été blessés dans l'accident."),
            id="a toll, whatever bears it",
        ),
        pytest.param(
            ("en", "Third, the barn at Ostry held 40 tons of straw that evening."),
            ("en", "The barn at Ostry held 60 tons of straw that evening."),
            id="the rank of a point in a list is none of a thing",
        ),
        pytest.param(
            ("fr", "Pour la deuxième fois, le bac de Lorme a heurté le quai du marché."),
            ("fr", "Le bac de Lorme a heurté le quai du marché."),
            id="« la deuxième fois » counts, and sets nothing apart",
        ),
        pytest.param(
            ("en", "The ferry hit the market pier for the 3rd time this year."),
            ("en", "The ferry hit the market pier for the second time this year."),
            id="how often it was",
        ),
        pytest.param(
            ("fr", "La sœur du navigateur était assise au deuxième rang de la tribune."),
            ("fr", "La sœur du navigateur était assise dans la tribune."),
            id="a row is where somebody sits",
        ),
        pytest.param(
            ("fr", "Un seul coup de feu a été entendu au moulin de Lorme."),
            ("fr", "Deux coups de feu ont été entendus au moulin de Lorme."),
            id="a single one that is counted is no part of two",
        ),
        pytest.param(
            ("en", "Divers found a single anchor at the wreck of the Merle."),
            ("en", "Divers found three anchors at the wreck of the Merle."),
            id="one, or three",
        ),
        pytest.param(
            ("en", "The tenants have ten days to appeal against the eviction order."),
            ("en", "The tenants were given ten days to appeal against the eviction order."),
            id="one term to act",
        ),
        pytest.param(
            ("en", "Corlin Ltd has until Friday to repay the grant."),
            ("en", "Corlin Ltd must repay the grant by Friday."),
            id="a term, and a duty",
        ),
        pytest.param(
            ("fr", "La coopérative a eu dix jours pour vider le silo de Brée."),
            ("fr", "La coopérative a vidé en dix jours le silo de Brée."),
            id="a term that is over is not left open",
        ),
    ],
)
def test_one_thing_in_other_words(left, right):
    assert _are_one(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            ("fr", "La banque avait porté plainte contre le notaire en 2021."),
            ("fr", "En 2021, le notaire avait porté plainte contre la banque."),
            id="roles of nouns",
        ),
        pytest.param(
            ("fr", "Le quota de sardines sera relevé de 10 %."),
            ("fr", "Le quota de thons sera relevé de 4 %."),
            id="another quota",
        ),
        pytest.param(
            ("en", "Farmers will receive 90 euros in May."),
            ("en", "Farmers will receive 12 euros for each lamb in May."),
            id="an amount for each",
        ),
        pytest.param(
            ("en", "President Alan Reed travelled to London in 1961."),
            ("en", "President Mary Stone will travel to London in July."),
            id="another president",
        ),
        pytest.param(
            ("en", "The rider won the fourth stage of the Tour des Marches."),
            ("en", "The rider won the second stage of the Tour des Marches after the fifth climb."),
            id="another rank",
        ),
        pytest.param(
            ("fr", "Cinq blessés sont dans un état critique."),
            ("fr", "Quatorze personnes ont été blessées."),
            id="the grave ones among them",
        ),
        pytest.param(
            ("en", "Brackwell's annual profit rose in 2024 to £84.2 million."),
            ("en", "Brackwell's annual sales rose in 2024 to £1.3 billion."),
            id="a profit and sales",
        ),
        pytest.param(
            ("fr", "Une peine de dix ans de prison a été requise vendredi contre Gilles Vasseur."),
            ("fr", "Gilles Vasseur a été condamné vendredi à une peine de sept ans de prison."),
            id="a term that is asked for, and the one that is given",
        ),
        pytest.param(
            ("en", "85,000 homes were without power on Sunday, the utility said."),
            ("en", "Power was restored to 85,000 homes on Sunday, the utility said."),
            id="homes without power, and homes that have it again",
        ),
        pytest.param(
            ("fr", "Deux personnes sont toujours portées disparues dans le silo de Lorme."),
            ("fr", "Les corps des deux disparus ont été découverts dans le silo de Lorme."),
            id="who is missing, and who is found",
        ),
        pytest.param(
            ("fr", "Le groupe cimentier devra payer 140 millions d'euros."),
            ("fr", "Les groupes cimentiers ont fixé les prix pendant sept ans."),
            id="what is paid, and prices that are fixed",
        ),
        pytest.param(
            ("fr", "Quarante et un cas ont été confirmés en Cordovie."),
            ("fr", "Deux cas suspects ont été signalés en Cordovie."),
            id="cases that are confirmed, and cases that are suspected",
        ),
        pytest.param(
            ("fr", "Le maraîcher a quinze jours pour contester l'amende de la ville."),
            ("fr", "Le maraîcher a contesté mardi l'amende de la ville."),
            id="a term to act, and the act",
        ),
        pytest.param(
            ("fr", "Le maire peut encore refuser la cession du moulin."),
            ("fr", "Le maire a refusé la cession du moulin."),
            id="what one may still do, and what is done",
        ),
        pytest.param(
            ("en", "The tenants have until Monday to appeal against the eviction order."),
            ("en", "The tenants appealed against the eviction order on Monday."),
            id="until when, and when",
        ),
        pytest.param(
            ("en", "The senate can still block the merger of the two ports."),
            ("en", "The senate has blocked the merger of the two ports."),
            id="can still, and has",
        ),
        pytest.param(
            ("fr", "Une deuxième grange a brûlé dans la nuit à Lorme."),
            ("fr", "Une grange a brûlé dans la nuit à Lorme."),
            id="another barn",
        ),
        pytest.param(
            ("fr", "La crèche accueille 40 enfants à Lorme."),
            ("fr", "Les six crèches accueillent 310 enfants à Lorme."),
            id="one of several, that nobody counts",
        ),
    ],
)
def test_near_misses(left, right):
    assert not _are_one(left, right)


def test_two_things_of_one_sentence_stay_two_claims():
    page = _page("Le tireur a tué deux gardes et en a blessé trois.", "a", "fr")
    assert [len(claim.statements) for claim in align([page], Provenance()).claims] == [1, 1]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "The minister has justified the tariffs by"),
        ("fr", "s'ils concluaient de tels accords"),
        ("en", "unless the two sides sign a deal"),
    ],
)
def test_what_breaks_off_or_only_may_be_is_no_statement(tag, text):
    assert align([_page(text, "a", tag)], Provenance()).claims == ()


def test_a_condition_with_what_follows_from_it_is_one():
    page = _page("Si le pont ferme, les bus feront un détour.", "a", "fr")
    assert len(align([page], Provenance()).claims) == 1


def test_what_is_joined_to_something_else_is_one():
    page = _page("The board will meet on June 30, and", "a", "en")
    assert [one.label for one in align([page], Provenance()).claims] == [
        "The board will meet on June 30"
    ]


def test_what_a_verb_leads_to_behind_its_source_is_told_with_it():
    text = "La rencontre pourrait déboucher, selon Oslo, sur un accord de vente d'armes."
    page = _page(text, "a", "fr")
    one = align([page], Provenance()).statements[-1]
    assert (one.shared.exact, one.evidence.exact, one.grade) == (
        "La rencontre pourrait déboucher",
        "sur un accord de vente d'armes",
        "unconfirmed",
    )


def test_who_speaks_is_no_statement():
    page = _page("Le pont est fermé, ont-ils rapporté. Ils ont rapporté.", "a", "fr")
    found = align([page], Provenance()).statements
    assert [one.evidence.exact for one in found] == ["Le pont est fermé"]


@pytest.mark.parametrize(
    ("tag", "text", "told"),
    [
        ("fr", "L'accusation avait demandé dix ans.", "L'accusation avait demandé dix ans"),
        ("en", "Lawyers requested a retrial.", "Lawyers requested a retrial"),
        ("fr", "Il a demandé que la séance soit levée.", "la séance soit levée"),
        ("fr", "Le préfet a annoncé la fermeture du pont.", "la fermeture du pont"),
    ],
)
def test_who_asks_for_a_thing_is_told_with_it(tag, text, told):
    found = align([_page(text, "a", tag)], Provenance())
    assert [one.evidence.exact for one in found.statements] == [told]


def test_who_says_what_he_does_is_the_subject_of_it():
    left = ("fr", "La veille. Son avocat a annoncé qu'il ferait appel du jugement.")
    right = ("fr", "L'avocat fera appel du jugement.")
    assert _are_one(left, right)
