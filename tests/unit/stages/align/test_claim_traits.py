"""What alignment reads out of one statement: its words, its numbers, and whether it is past."""

import pytest

from recoupe.languages import language_of
from recoupe.records import Prepared
from recoupe.stages.align.anchoring import anchor_annotations
from recoupe.stages.align.claim_traits import key_of, traits_of
from recoupe.stages.align.entities import link_entities
from recoupe.stages.align.statement_anchors import Anchors
from recoupe.stages.align.statements import find_statements
from recoupe.stages.annotate import annotate
from tests.unit.builders import page_of


def _traits(text, tag):
    """Traits of the statements of a page of 5 October 2026."""
    member = page_of(text, language=tag, published="2026-10-05T07:10:00+02:00")
    notes = annotate(member.article, language_of(tag))
    members = (Prepared(article=member.article, annotations=notes, sketch=member.sketch),)
    linking = link_entities(members)
    anchored = anchor_annotations(members, linking)
    statements = find_statements(members, linking)
    return traits_of(statements, Anchors(members, anchored, linking.entities))


@pytest.mark.parametrize(
    ("tag", "text", "past"),
    [
        ("fr", "Trente bus ont brûlé, dont douze autobus mis en service en mars 2024.", False),
        ("fr", "Le musée expose un tableau volé en 1987.", False),
        ("en", "The museum shows a painting stolen in 1987.", False),
        ("en", "Two million doses have been sold since May 2024.", False),
        ("fr", "Les halles sont fermées depuis mai 2024.", False),
        ("en", "The two sides have signed nothing since May 2024.", True),
        ("fr", "Le tableau a été volé en 1987.", True),
        ("en", "The painting was stolen in 1987.", True),
        ("en", "A painting stolen in 1987.", True),
    ],
)
def test_a_time_dates_a_statement_unless_it_dates_a_noun_or_goes_on(tag, text, past):
    assert _traits(text, tag)[0].past == past


@pytest.mark.parametrize(
    ("tag", "text", "toll"),
    [
        ("en", "A computer failure at three hospitals delayed operations.", False),
        ("fr", "La panne a touché trois hôpitaux de la région.", False),
        ("en", "Three people were taken to hospital.", True),
        ("fr", "Trois personnes ont été hospitalisées.", True),
    ],
)
def test_hospitals_are_places_and_people_in_them_a_toll(tag, text, toll):
    assert [one.toll for one in _traits(text, tag)[0].counts] == [toll]


@pytest.mark.parametrize(
    ("tag", "text", "key"),
    [
        ("fr", "Cinq tapisseries ont disparu.", "tapest"),
        ("fr", "Onze mareyeurs ont protesté.", "mareye"),
        ("en", "Nine kettles were melted down.", "kettle"),
        ("en", "Participation came to 86 percent, a record turnout.", "turnout"),
        ("en", "It owes 200 million pounds.", "debt"),
    ],
)
def test_what_a_number_counts_or_measures_is_told(tag, text, key):
    assert any(one.startswith(key) for one in _traits(text, tag)[0].keys)


def test_who_denies_a_deed_is_the_one_who_is_said_to_have_done_it():
    denial = _traits("The ferry operator denies ignoring the warning.", "en")[0]
    report = _traits("The ferry operator ignored the warning.", "en")[0]
    assert {*report.keys} <= {*denial.keys}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("fr", "neerlandais"), ("en", "dutch")),
        (("fr", "suedoise"), ("en", "swede")),
        (("fr", "3e"), ("en", "3rd")),
    ],
)
def test_nations_and_ranks_are_one_key_in_both_languages(left, right):
    assert len({key_of(word, language_of(tag)) for tag, word in (left, right)}) == 1


def test_a_word_of_the_tables_is_no_nation_and_no_rank():
    assert key_of("first", language_of("en")) == "first"
    assert key_of("1998", language_of("en")) == "1998"


@pytest.mark.parametrize(
    ("tag", "text", "past"),
    [
        ("fr", "La saison passée, le derby avait fait trois blessés.", True),
        ("fr", "Le salon avait attiré 40 000 visiteurs lors de l'édition précédente.", True),
        ("fr", "Le club a vendu plus de billets que la saison passée.", False),
        ("fr", "La saison a commencé par une défaite.", False),
        ("en", "Three fans were hurt at the same ground last season.", True),
        ("en", "The club has sold more tickets than last season.", False),
        ("en", "The season opened with a defeat.", False),
    ],
)
def test_the_last_round_of_what_comes_round_again_is_past(tag, text, past):
    assert _traits(text, tag)[0].past == past


def test_a_passage_is_no_passenger():
    french, english = language_of("fr"), language_of("en")
    assert key_of("passage", french) != key_of("passager", french)
    assert key_of("passage a niveau", french) == key_of("level crossing", english)
