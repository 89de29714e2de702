"""Quotes of cases/quotes: marks, nestings, and what looks like a quote and is none."""

import json
from pathlib import Path

import pytest

from recoupe.languages import language_of
from recoupe.records import Block, Span
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.sentences import find_sentences
from recoupe.stages.annotate.tokens import find_tokens

CASES = Path(__file__).parents[3] / "cases" / "quotes"


def _cases():
    for path in sorted(CASES.glob("*.json")):
        for case in json.loads(path.read_text("utf-8")):
            marks = [pytest.mark.xfail(strict=True)] if case.get("known_failure") else []
            yield pytest.param(path.stem, case, id=f"{path.stem}: {case['label']}", marks=marks)


def _reading(text, tag):
    blocks, start = [], 0
    for piece in text.split("\n\n"):
        blocks.append(Block(span=Span(start, start + len(piece)), kind="paragraph"))
        start += len(piece) + 2
    language = language_of(tag)
    sentences = find_sentences(text, tuple(blocks), language)
    return Reading(
        text=text,
        blocks=tuple(blocks),
        sentences=sentences,
        tokens=find_tokens(text, sentences, language),
        language=language,
    )


@pytest.mark.parametrize(("tag", "case"), list(_cases()))
def test_quotes_and_their_form(tag, case):
    reading = _reading(case["text"], tag)
    _, quotes = find_attributions(reading, (), find_quotes(reading))
    found = [[quote.form, quote.span.of(case["text"])] for quote in quotes]
    assert found == case["quotes"], case["comment"]


def test_marks_stand_outside_the_span():
    text = "« Nous sommes prêts », a dit le maire."
    (quote,) = find_quotes(_reading(text, "fr"))
    assert quote.outer.of(text) == "« Nous sommes prêts »"
    assert quote.span.of(text) == "Nous sommes prêts"


def test_an_unknown_language_has_quotes_too():
    text = "“Wir sind bereit”, sagte er."
    (quote,) = find_quotes(_reading(text, "xx"))
    assert quote.span.of(text) == "Wir sind bereit"
