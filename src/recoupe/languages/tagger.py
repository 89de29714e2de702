"""Part of speech, verb form and lemma for the words of a sentence."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from threading import local
from typing import Protocol

import pycrfsuite  # type: ignore[import-untyped]  # a C++ extension without stubs

from recoupe.languages.features import Features
from recoupe.languages.grammar import Grammar


class Tagger(Protocol):
    """Anything that tags the words of one sentence."""

    def tag(self, words: Sequence[str]) -> list[tuple[str, str, str]]:
        """(universal tag, lemma, form) a word; form as in `records.Token.form`."""
        ...


class NoTagger:
    """For a language without a model: every word is `X`, its own lemma."""

    def tag(self, words: Sequence[str]) -> list[tuple[str, str, str]]:
        """(`X`, the word in lower case, no form) a word."""
        return [("X", word.casefold(), "") for word in words]


class CrfTagger:
    """A conditional random field from the package's own data, read when first needed."""

    def __init__(self, package: str, grammar: Grammar) -> None:
        self.package = package
        self.grammar = grammar
        self._features = Features(grammar.marks, grammar.kinds)

    def tag(self, words: Sequence[str]) -> list[tuple[str, str, str]]:
        """(universal tag, lemma, form) a word; form as in `records.Token.form`."""
        if not words:
            return []
        labels = _model(self.package).tag(self._features.of(words))
        return self.grammar.read(words, labels)


class _Loaded(local):
    """Models of one thread: crfsuite keeps the sentence it works on in the tagger."""

    def __init__(self) -> None:
        self.models: dict[str, pycrfsuite.Tagger] = {}


_LOADED = _Loaded()


@cache
def _model_bytes(package: str) -> bytes:
    return files(package).joinpath("model", "tagger.crfsuite").read_bytes()


def _model(package: str) -> pycrfsuite.Tagger:
    models = _LOADED.models
    if package not in models:
        tagger = pycrfsuite.Tagger()
        tagger.open_inmemory(_model_bytes(package))
        models[package] = tagger
    return models[package]
