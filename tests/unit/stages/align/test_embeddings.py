"""A model of sentences lines up what shares no word; it never joins what differs."""

import sys

import pytest

from recoupe.algorithms.embedding import load_encoder
from recoupe.errors import UserError
from recoupe.records import Provenance
from recoupe.stages.align import AlignConfig, align
from tests.unit.builders import count, page_of

LEFT = "Une patrouille est arrivée sur les lieux."
RIGHT = "Des agents se trouvaient déjà devant le musée."


class Lines:
    """A model with two meanings: of whoever speaks of a patrol or of agents, and of the rest."""

    def encode(self, sentences):
        return [
            [1.0, 0.1] if "patrouille" in one or "agents" in one else [0.0, 1.0]
            for one in sentences
        ]


def _sizes(*pages, encoder=None):
    return sorted(len(one.pages) for one in align(pages, Provenance(), encoder=encoder).claims)


def test_a_paraphrase_without_a_common_word():
    pages = (page_of(LEFT, page="a"), page_of(RIGHT, page="b"))
    assert _sizes(*pages) == [1, 1]
    assert _sizes(*pages, encoder=Lines()) == [2]


def test_what_the_model_holds_apart_stays_apart():
    pages = (page_of(LEFT, page="a"), page_of("Le musée rouvrira en mai.", page="b"))
    assert _sizes(*pages, encoder=Lines()) == [1, 1]


def test_numbers_that_exclude_each_other_are_not_joined():
    pages = []
    for page, words, number in (("a", "trois agents", 3), ("b", "neuf agents", 9)):
        text = f"On y a vu {words} dans la nuit." if page == "a" else f"Vinrent {words}."
        pages.append(
            page_of(text, page=page, quantities=[count(words, text, number, counted="agent")])
        )
    assert _sizes(*pages, encoder=Lines()) == [1, 1]


def test_a_model_that_is_named_and_missing_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    load_encoder.cache_clear()
    with pytest.raises(UserError) as raised:
        align([page_of(LEFT)], Provenance(), config=AlignConfig(embeddings="some-model"))
    assert "sentence-transformers" in str(raised.value)
