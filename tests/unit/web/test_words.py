"""The words of the desk, in each language."""

import re
import string
import tomllib
from importlib.resources import files

import pytest

from recoupe.export.wording import LANGUAGES
from recoupe.web.wording import desk_words

TEMPLATES = files("recoupe.web").joinpath("templates")
WORDS = files("recoupe.web.words")


def tables(language):
    return tomllib.loads(WORDS.joinpath(f"{language}.toml").read_text("utf-8"))["desk"]


def fields(words):
    forms = [words] if isinstance(words, str) else list(words.values())
    return [{name for _, name, _, _ in string.Formatter().parse(one) if name} for one in forms]


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_says_everything_with_the_same_values(language):
    english, other = tables("en"), tables(language)
    assert set(english) == set(other)
    for key, words in english.items():
        assert isinstance(words, str) == isinstance(other[key], str), key
        if isinstance(words, str):
            assert fields(words) == fields(other[key]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_a_template_is_in_the_catalogue(language):
    words = desk_words(language)
    used = set()
    for template in TEMPLATES.iterdir():
        used |= set(re.findall(r't(?:\.count)?\("([a-z_]+\.[a-z_]+)"', template.read_text("utf-8")))
    assert len(used) > 60
    for key in sorted(one for one in used if not one.endswith("_")):
        table, _, name = key.partition(".")
        counted = name not in words.table(table)
        assert words.count(key, 2) if counted else words(key)


def test_no_word_of_the_desk_is_unused():
    code = "".join(
        one.read_text("utf-8")
        for folder in (TEMPLATES, files("recoupe.web"))
        for one in folder.iterdir()
        if one.name.endswith((".html", ".py"))
    )
    built = ("facet_", "stage_")
    plain = [one for one in tables("en") if not one.startswith(built)]
    unused = {one for one in plain if one.removesuffix("_hint") not in code}
    assert unused == set()
