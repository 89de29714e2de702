"""Words that exclude each other, from dictionaries, as keys of statements."""

import pytest

from recoupe.languages import KNOWN, language_of
from recoupe.languages.contraries import contrary_keys
from recoupe.languages.tables.kindred import CONTRARIES


def _are_contrary(tag: str, one: str, other: str) -> bool:
    language = language_of(tag)
    keys = frozenset(map(language.concepts.key_of, (one, other)))
    return keys in contrary_keys(language) | CONTRARIES


@pytest.mark.parametrize(
    ("tag", "one", "other"),
    [
        ("en", "obey", "disobey"),
        ("en", "conscious", "unconscious"),
        ("en", "persuade", "dissuade"),
        ("fr", "utilisable", "inutilisable"),
        ("fr", "habitable", "inhabitable"),
    ],
)
def test_antonyms_exclude_each_other(tag, one, other):
    assert _are_contrary(tag, one, other)


@pytest.mark.parametrize(
    ("tag", "one", "other"),
    [
        ("en", "mother", "father"),
        ("en", "lend", "borrow"),
        ("en", "left", "right"),
        ("en", "mental", "physical"),
        ("fr", "traitable", "intraitable"),
        ("fr", "tenir", "détenir"),
    ],
)
def test_what_is_of_two_or_by_turns_does_not(tag, one, other):
    assert not _are_contrary(tag, one, other)


@pytest.mark.parametrize("tag", KNOWN)
def test_no_pair_is_of_two_concepts(tag):
    """A concept stands for several words, so that pairs of concepts are read one by one."""
    language = language_of(tag)
    assert not any(pair <= language.concepts.keys for pair in contrary_keys(language))


def test_an_unknown_language_has_none():
    assert contrary_keys(language_of("und")) == frozenset()
