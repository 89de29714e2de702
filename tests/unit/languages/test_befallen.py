"""What befell those who are counted, by the words beside their number."""

import pytest

from recoupe.languages import language_of
from recoupe.languages.tables.befallen import befell, state_of_network


@pytest.mark.parametrize(
    ("tag", "behind", "state"),
    [
        ("fr", "étaient privés d'électricité mardi matin", "electricity"),
        ("fr", "restaient sans courant", "electricity"),
        ("en", "had no electricity at 10 a.m.", "electricity"),
        ("en", "got their power back", "reinstated"),
        ("fr", "à l'abri pendant la crue", "evacuation"),
        ("en", "have a view of the river", ""),
    ],
)
def test_words_behind_the_number(tag, behind, state):
    language = language_of(tag)
    words = [one.strip(".") for one in behind.replace("é", "e").replace("à", "a").split()]
    assert befell(words, language.concepts, language.measures) == state


@pytest.mark.parametrize(
    ("before", "keys", "state"),
    [
        ("power had been restored to all but", {"electricity", "reinstate"}, "electricity"),
        ("power had been restored to", {"electricity", "reinstate"}, "reinstated"),
        ("the outage hit", {"outage"}, "electricity"),
        ("the electricity company serves", {"electricity", "company"}, ""),
        ("the fire destroyed", {"fire", "destroy"}, ""),
    ],
)
def test_words_before_the_number(before, keys, state):
    assert state_of_network(before.split(), keys, language_of("en").measures) == state
