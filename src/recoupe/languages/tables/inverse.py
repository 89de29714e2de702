"""Writes tables the short way round."""

from collections.abc import Mapping
from typing import TypeVar

Meaning = TypeVar("Meaning")


def by_word(groups: Mapping[Meaning, str]) -> dict[str, Meaning]:
    """Each word or phrase with its meaning; phrases are parted by a comma and a blank.

    >>> by_word({"km": "kilomètre, kilomètres", "%": "pour cent"})
    {'kilomètre': 'km', 'kilomètres': 'km', 'pour cent': '%'}
    """
    return {word: meaning for meaning, words in groups.items() for word in words.split(", ")}
