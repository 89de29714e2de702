"""Phrases looked up by their first two words."""

from recoupe.languages.tables.openers import Openers


def test_first_in_order_counts() -> None:
    longest_first = Openers([("d", "après", "nos"), ("d", "après")])
    shortest_first = Openers([("d", "après"), ("d", "après", "nos")])
    words = ("d", "après", "nos", "informations")
    assert longest_first.at(words, 0) == ("d", "après", "nos")
    assert shortest_first.at(words, 0) == ("d", "après")


def test_one_word_keeps_its_place_among_longer_ones() -> None:
    openers = Openers([("selon",), ("selon", "nos"), ("de", "source")])
    assert openers.at(("selon", "nos", "informations"), 0) == ("selon",)
    assert openers.at(("selon",), 0) == ("selon",)
    assert openers.firsts == {"selon", "de"}


def test_nothing_outside_nor_in_part() -> None:
    openers = Openers([("de", "source", "sûre")])
    assert openers.at(("de", "source"), 0) is None
    assert openers.at(("de", "source", "sûre"), -1) is None
    assert openers.at(("de", "source", "sûre"), 3) is None
    assert openers.at((), 0) is None
