"""Quotes of cases/quotes: marks, nestings, and what looks like a quote and is none."""

import pytest

from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.quotes import find_quotes
from tests.unit.cases import cases_of, reading_of


@pytest.mark.parametrize(("tag", "case"), list(cases_of("quotes")))
def test_quotes_and_their_form(tag, case):
    reading = reading_of(case["text"], tag)
    _, quotes = find_attributions(reading, find_mentions(reading), find_quotes(reading))
    found = [[quote.form, quote.span.of(case["text"])] for quote in quotes]
    assert found == case["quotes"], case["comment"]


def test_marks_stand_outside_the_span():
    text = "« Nous sommes prêts », a dit le maire."
    (quote,) = find_quotes(reading_of(text, "fr"))
    assert quote.outer.of(text) == "« Nous sommes prêts »"
    assert quote.span.of(text) == "Nous sommes prêts"


def test_an_unknown_language_has_quotes_too():
    text = "“Wir sind bereit”, sagte er."
    (quote,) = find_quotes(reading_of(text, "xx"))
    assert quote.span.of(text) == "Wir sind bereit"
