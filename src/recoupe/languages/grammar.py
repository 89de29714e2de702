"""What the grammar of a language adds to the labels of its model: lemmas and forms."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Protocol


class Grammar(Protocol):
    """Turns labels of the model into tag, lemma and form."""

    def marks(self, word: str) -> tuple[str, ...]:
        """What tables say of a word, as attributes for the model; empty where they are silent."""
        ...

    def kinds(self, word: str, /) -> tuple[str, ...]:
        """What gazetteers say of a word with a capital, for it and for its neighbours."""
        ...

    def read(self, words: Sequence[str], labels: Sequence[str]) -> list[tuple[str, str, str]]:
        """(universal tag, lemma, form) a word."""
        ...


NAMES = ("Mood", "Tense", "VerbForm")


def label_of(tag: str, features: dict[str, str]) -> str:
    """What the model learns of a word: the tag, and for verbs mood, tense and verb form.

    >>> label_of("VERB", {"VerbForm": "Part", "Tense": "Past", "Gender": "Masc"})
    'VERB||Past|Part'
    """
    if tag in {"VERB", "AUX"}:
        return "|".join((tag, *(features.get(name, "") for name in NAMES)))
    return tag


def form_of(features: dict[str, str]) -> str:
    """UD features joined in alphabetic order, those without a value left out."""
    return "|".join(f"{name}={features[name]}" for name in sorted(features) if features[name])


def folded(word: str) -> str:
    """In lower case, with straight apostrophes."""
    return word.lower().replace("’", "'")


@cache
def lexicon_of(package: str) -> dict[tuple[str, str], str]:
    """(form in lower case, tag) → lemma where rules would not give it; see the model card."""
    found: dict[tuple[str, str], str] = {}
    text = files(package).joinpath("model", "lexicon.tsv").read_text("utf-8")
    for line in text.splitlines():
        tag, form, lemma = line.split("\t")
        found[form, tag] = lemma
    return found


@cache
def verbs_of(package: str) -> frozenset[str]:
    """Infinitives that the treebanks of the model know."""
    return frozenset(files(package).joinpath("model", "verbs.txt").read_text("utf-8").split())
