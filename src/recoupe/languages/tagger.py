"""Part of speech, verb form and lemma for the words of a sentence."""

from collections.abc import Sequence
from typing import Protocol


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
