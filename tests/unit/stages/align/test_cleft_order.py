"""Cleft sentences in plain order."""

import pytest

from recoupe.languages import language_of
from recoupe.stages.align.cleft_order import in_plain_order
from tests.unit.cases import reading_of


def _plain(text, tag):
    words = reading_of(text, tag).tokens
    told = in_plain_order(words, text, language_of(tag).concepts)
    return " ".join(one.span.of(text).strip("'’") for one in told if one.tag != "PUNCT")


@pytest.mark.parametrize(
    ("tag", "text", "told"),
    [
        (
            "fr",
            "C'est le maire qui a saisi la cour.",
            "le maire a saisi la cour",
        ),
        (
            "fr",
            "C'est à Lyon que la préfète a reçu les maires.",
            "la préfète a reçu les maires à Lyon",
        ),
        (
            "fr",
            "En 2021, c'est le voisin qui avait vendu la grange.",
            "le voisin avait vendu la grange En 2021",
        ),
        ("en", "It was the union that broke off the talks.", "the union broke off the talks"),
        ("en", "It was the bank that the broker sued.", "the broker sued the bank"),
        ("en", "It was in Leeds that the ministers met.", "the ministers met in Leeds"),
    ],
)
def test_what_a_cleft_sets_off_stands_where_its_verb_has_it(tag, text, told):
    assert _plain(text, tag) == told


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("fr", "C'est un scandale."),
        ("fr", "Ce n'est pas le maire qui a saisi la cour."),
        ("fr", "Le maire dit que c'est la préfète qui a saisi la cour."),
        ("en", "It is clear that the mayor has left."),
        ("en", "It was thought that the broker had sued the bank."),
        ("en", "The house that it was built for has burnt."),
    ],
)
def test_other_sentences_stay_as_they_are(tag, text):
    words = reading_of(text, tag).tokens
    assert list(in_plain_order(words, text, language_of(tag).concepts)) == list(words)
