"""The words beside a number tell what it measures, for what time, and of what whole."""

import pytest

from recoupe.languages import language_of
from recoupe.languages.number_context import context_of
from recoupe.records import AnchoredQuantity, Statement
from recoupe.stages.annotate.quantities import find_quantities
from recoupe.stages.annotate.reading import read_text
from recoupe.stages.annotate.timexes import find_timexes
from tests.unit.builders import article_of


def _contexts(text, tag):
    language = language_of(tag)
    article = article_of(text, language=tag)
    reading = read_text(text, language)
    found = [
        AnchoredQuantity(
            id=str(one.span.start),
            evidence=article.evidence(one.span),
            low=one.low,
            high=one.high,
            approximate=one.approximate,
            unit=one.unit,
            counted=one.counted,
            scope=one.scope,
            rule=one.rule,
        )
        for one in find_quantities(reading, find_timexes(reading, published="2025-03-12"))
    ]
    statement = Statement(
        id="s", evidence=article.evidence(article.blocks[0].span), grade="asserted", rule="test"
    )
    return [context_of(one, found, statement, language.measures) for one in found]


@pytest.mark.parametrize(
    ("text", "tag", "measure"),
    [
        ("Brisk Motors was fined 12 million euros.", "en", "fine"),
        ("Its annual profit was 2.6 billion dollars.", "en", "profit"),
        ("Wexley signed Moreau for 38 million euros.", "en", "price"),
        ("Turnout was 61 percent.", "en", "turnout"),
        ("Le pont coûtera 8 millions d'euros.", "fr", "price"),
        ("L'amende s'élève à 15 000 euros.", "fr", "fine"),
        ("Il a fait 41,3 °C.", "fr", "temperature"),
        ("Ils devront verser 1,2 million d'euros.", "fr", ""),
        ("The firm has 12 million euros in the bank.", "en", ""),
    ],
)
def test_a_word_tells_what_is_measured(text, tag, measure):
    (context,) = _contexts(text, tag)
    assert context.measure == measure


def test_a_measure_belongs_to_the_number_beside_it():
    first, second = _contexts("The fine is 2 million euros, the profit 9 million euros.", "en")
    assert (first.measure, second.measure) == ("fine", "profit")


@pytest.mark.parametrize(
    ("text", "tag", "field", "value"),
    [
        ("La cantine sert 180 repas par jour.", "fr", "rate", "day"),
        ("La cantine a servi 180 repas.", "fr", "rate", ""),
        ("Prices rose by 3 percent.", "en", "change", True),
        ("Prices rose to 3 percent.", "en", "change", False),
        ("Brisk has 54,000 employees worldwide.", "en", "reach", "whole"),
        ("Le groupe compte 5 200 salariés.", "fr", "reach", "group"),
        ("Le groupe Dorval compte 5 200 salariés.", "fr", "reach", ""),
        ("In the capital, turnout was 71 percent.", "en", "reach", "part"),
        ("Sales exceeded 4 billion euros.", "en", "exceeded", True),
        ("Sales reached 4 billion euros.", "en", "exceeded", False),
        ("Cinq blessés sont dans un état critique.", "fr", "grave", True),
        ("Cinq blessés sont soignés.", "fr", "grave", False),
    ],
)
def test_words_narrow_a_number(text, tag, field, value):
    (context,) = _contexts(text, tag)
    assert getattr(context, field) == value
