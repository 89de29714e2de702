"""Writes tables the short way round."""

import unicodedata
from collections.abc import Mapping
from typing import TypeVar

Meaning = TypeVar("Meaning")


def by_word(groups: Mapping[Meaning, str]) -> dict[str, Meaning]:
    """Each word or phrase with its meaning; phrases are parted by a comma and a blank.

    >>> by_word({"km": "kilomètre, kilomètres", "%": "pour cent"})
    {'kilomètre': 'km', 'kilomètres': 'km', 'pour cent': '%'}
    """
    return {word: meaning for meaning, words in groups.items() for word in words.split(", ")}


def with_unaccented(table: Mapping[str, Meaning], *, endings: str = "") -> dict[str, Meaning]:
    """The table, and its words without accents for pages that write none.

    Args:
        table: words or phrases; a word that the table has already keeps its meaning.
        endings: last letters that a word without accents must have; « tues » for « tués » cannot be
            mistaken, « tue » for « tué » can. Empty for all.

    >>> with_unaccented({"blessés": 1, "blessé": 1}, endings="s")
    {'blessés': 1, 'blessé': 1, 'blesses': 1}
    """
    bare = {
        "".join(
            sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign)
        ): meaning
        for word, meaning in table.items()
        if not endings or word[-1:] in endings
    }
    return {**table, **{word: meaning for word, meaning in bare.items() if word not in table}}
