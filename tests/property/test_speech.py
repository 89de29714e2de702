"""What holds of quotes, attributions and clauses for any text."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recoupe.languages import language_of
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.clauses import find_clauses
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import read_text

PIECES = st.sampled_from(
    """
    « » “ ” " ' ‘ ’ , . : ; ( ) ? ! – — \n\n que qu' selon d'après a-t-il dit-il déclaré dit a ont
    aurait serait le la Poutine Kim l'agence TASS citant par et si ne pas said told that
    according to he Reuters would may will reported by the mayor C'est ce annonce de avoir Il elle
    """.split(" ")  # noqa: SIM905
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join))


def _speech(text, tag):
    reading = read_text(text, language_of(tag))
    attributions, quotes = find_attributions(reading, (), find_quotes(reading))
    return attributions, quotes, find_clauses(reading, attributions, quotes)


@pytest.mark.parametrize("tag", ["fr", "en", "und"])
@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_every_span_lies_in_the_text(tag, text):
    attributions, quotes, clauses = _speech(text, tag)
    spans = [span for quote in quotes for span in (quote.span, quote.outer)]
    for one in attributions:
        spans.extend([one.content, *one.parts])
        spans.extend(span for span in (one.source, one.cue) if span is not None)
        spans.extend(hop.span for hop in one.chain if hop.span is not None)
    spans.extend(clause.span for clause in clauses)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(quote.outer.holds(quote.span) for quote in quotes)
    assert all(
        quote.attribution is None or quote.attribution < len(attributions) for quote in quotes
    )


@pytest.mark.parametrize("tag", ["fr", "en"])
@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_clauses_are_in_order_and_do_not_overlap(tag, text):
    _, _, clauses = _speech(text, tag)
    assert all(left.span.end <= right.span.start for left, right in pairwise(clauses))


def test_a_page_of_marks_costs_no_more_than_its_length():
    text = "« a dit que selon Kim, " * 4000
    attributions, quotes, clauses = _speech(text, "fr")
    assert len(quotes) <= 8000
    assert len(attributions) <= 8000
    assert len(clauses) <= 16000
