"""Grade and polarity in the cases of cases/grades."""

import pytest

from recoupe.languages import language_of
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.clauses import find_clauses
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.speech.grade import is_conditional, is_future
from tests.unit.cases import cases_of, reading_of


def _clauses(text, tag, kind="paragraph"):
    reading = reading_of(text, tag, kind=kind)
    attributions, quotes = find_attributions(reading, (), find_quotes(reading))
    return find_clauses(reading, attributions, quotes)


@pytest.mark.parametrize(("tag", "case"), list(cases_of("grades")))
def test_grade_and_polarity(tag, case):
    found = [[one.grade, one.polarity] for one in _clauses(case["text"], tag)]
    assert found == case["clauses"], case["comment"]


def test_who_withholds_his_word():
    (by_page,) = _clauses("« Tout va bien », aurait déclaré Kim.", "fr")
    (by_source,) = _clauses("Le maire affirme que le suspect aurait fui.", "fr")
    assert (by_page.holder, by_source.holder) == ("page", "source")


def test_headings_give_no_clause():
    assert _clauses("Le pont a été détruit mardi.", "fr", kind="heading") == ()


@pytest.mark.parametrize(
    "form",
    [
        "serait",
        "aurait",
        "tiendrait",
        "préparerait",
        "pourrait",
        "finirait",
        "mettrait",
        "croirait",
        "ferait",
    ],
)
def test_conditionals(form):
    assert is_conditional(form, language_of("fr").lexicon.modality)


@pytest.mark.parametrize(
    "form",
    [
        "préparait",
        "montrait",
        "entrait",
        "tirait",
        "espérait",
        "assurait",
        "ouvrait",
        "consacrait",
        "éclairait",
        "livrait",
        "encadrait",
        "demeurait",
        "durait",
        "retirait",
        "déclarait",
        "offrait",
        "rencontrait",
        "enterrait",
    ],
)
def test_imperfects_that_end_like_conditionals(form):
    assert not is_conditional(form, language_of("fr").lexicon.modality)


def test_futures_and_past_historics():
    modality = language_of("fr").lexicon.modality
    assert is_future("viendra", modality)
    assert is_future("parlerons", modality)
    assert not is_future("tira", modality)
    assert not is_future("montra", modality)
