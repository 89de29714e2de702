"""Names, numbers and clocks have one key however two pages write them."""

import pytest

from recoupe.languages import language_of
from recoupe.stages.annotate import annotate
from recoupe.stages.trace.anchors import name_keys, values_of
from recoupe.stages.trace.pages import traced_page
from tests.unit.builders import article_of
from tests.unit.stages.trace.handmade import page


def values(text, language="fr"):
    article = article_of(text, language=language)
    return [key for _, key in values_of(text, annotate(article, language_of(language)))]


def names(text, language="fr"):
    article = article_of(text, language=language)
    annotations = annotate(article, language_of(language))
    traced = traced_page(page("a", text, language=language))
    keys = name_keys(annotations, traced.words, traced.folded, traced.names)
    return [key for key in keys if key]


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Le train est parti à 21h48.", "The train left at 9:48 p.m."),
        ("Le prix est de 1,3 million d'euros.", "The price is 1.3 million euros."),
        ("Il a parcouru 48.300 kilomètres.", "He covered 48,300 kilometres."),
        ("Neuf ouvriers ont été tués.", "Nine workers were killed."),
        ("Le procès a duré dix-huit jours.", "The trial lasted 18 days."),
        ("La baisse est de 14,6 %.", "The fall is 14.6%."),
    ],
)
def test_two_languages_give_one_value(french, english):
    assert values(french) == values(english, "en") != []


@pytest.mark.parametrize(
    "text",
    [
        "Deux ouvriers ont été tués.",
        "Une cinquantaine de personnes attendaient.",
        "Le maire a parlé mercredi 12 mars.",
        "Rien n'a été dit.",
    ],
)
def test_small_and_round_numbers_in_words_and_near_days_are_no_anchor(text):
    assert values(text) == []


def test_a_precise_figure_stays_one_beside_about():
    assert values("Environ 1.450 marins sont en grève.") == ["# 1450"]


def test_a_country_and_its_people_have_one_key_in_both_languages():
    french = names("La police et les garde-côtes de Norvège ont aidé le ministre norvégien.")
    english = names("The police of Norway helped the Norwegian minister.", "en")
    assert set(english) <= set(french)
    assert "country:NO" in english


def test_days_and_months_are_no_names_though_english_gives_them_a_capital():
    assert names("He arrived on Wednesday in late October.", "en") == []


def test_a_name_keeps_its_letters_where_the_gazetteer_only_repeats_them():
    """Else the page in which one mention is missed would seem to name another place."""
    assert names("Le maire de Nantes est venu.") == ["nante"]
