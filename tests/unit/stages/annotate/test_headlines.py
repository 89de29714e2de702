"""Headlines that name their source without a verb."""

import pytest

from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import Reading
from tests.unit.cases import reading_of

SAID = [
    ("Ferry sank in minutes – survivors", "survivors", "Ferry sank in minutes"),
    ("Bridge was never inspected: report", "report", "Bridge was never inspected"),
    ("Sea levels will rise by a metre: UN panel", "UN panel", "Sea levels will rise by a metre"),
    ("Minister: no plan to raise fares", "Minister", "no plan to raise fares"),
    ("Study: coffee makes you live longer", "Study", "coffee makes you live longer"),
]
NOBODY = [
    "Storm hits the coast – BBC News",
    "Paris: survivors",
    "Review: Hamlet at the Old Vic",
    "Budget: what the experts think",
    "Weather: snow on the way for most of us",
    "Five things to know about the budget: video",
    "Grenfell fire: survivors?",
]


def _titled(text: str) -> Reading:
    return reading_of(text, "en", kind="title")


@pytest.mark.parametrize(("text", "source", "content"), SAID)
def test_a_noun_of_sources_beside_its_colon_or_dash_says_the_rest(text, source, content):
    reading = _titled(text)
    (one,), _ = find_attributions(reading, find_mentions(reading), find_quotes(reading))
    assert one.source is not None
    assert (one.source.of(text), one.content.of(text)) == (source, content)


@pytest.mark.parametrize("text", NOBODY)
def test_what_a_headline_is_about_says_nothing(text):
    reading = _titled(text)
    assert find_attributions(reading, find_mentions(reading), find_quotes(reading))[0] == ()


def test_a_paragraph_is_no_headline():
    text = "Bridge was never inspected: report"
    reading = reading_of(text, "en")
    assert find_attributions(reading, find_mentions(reading), find_quotes(reading))[0] == ()
