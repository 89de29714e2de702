"""Lemmas and verb forms of English."""

from collections.abc import Sequence
from functools import lru_cache

from recoupe.languages.en.inflection import IRREGULAR, base_of, singular_of
from recoupe.languages.grammar import NAMES, folded, form_of, lexicon_of, verbs_of

PACKAGE = "recoupe.languages.en"
PERSONS = {
    "am": ("1", "Sing"), "'m": ("1", "Sing"), "is": ("3", "Sing"), "'s": ("3", "Sing"),
    "has": ("3", "Sing"), "does": ("3", "Sing"),
}  # fmt: skip


class EnglishGrammar:
    """Reads the labels of the English model."""

    def marks(self, word: str) -> tuple[str, ...]:
        """Whether the word is an irregular form of a verb, as one attribute."""
        return ("v=" + IRREGULAR[low],) if (low := folded(word)) in IRREGULAR else ()

    def kinds(self, _word: str, /) -> tuple[str, ...]:
        """Nothing: the English model was trained without them."""
        return ()

    def read(self, words: Sequence[str], labels: Sequence[str]) -> list[tuple[str, str, str]]:
        """(universal tag, lemma, form) a word."""
        return [_read(word, label) for word, label in zip(words, labels, strict=True)]


@lru_cache(maxsize=65536)
def _read(word: str, label: str) -> tuple[str, str, str]:
    tag, *kind = label.split("|")
    if tag == "PROPN":
        return tag, word, ""
    low = folded(word)
    lemma = lemma_by_rule(low, tag, verbs_of(PACKAGE))
    if len(kind) != len(NAMES):
        return tag, lemma, ""
    features = dict(zip(NAMES, kind, strict=True))
    if features["VerbForm"] == "Fin" and features["Tense"] == "Pres":
        third = tag == "VERB" and low.endswith("s") and low != lemma
        person, number = PERSONS.get(low, ("3", "Sing") if third else ("", ""))
        features |= {"Person": person, "Number": number}
    return tag, lemma, form_of(features)


def lemma_by_rule(low: str, tag: str, known: frozenset[str], *, with_lexicon: bool = True) -> str:
    """Lemma of a word in lower case; a pronoun keeps gender, number and case."""
    if tag == "PRON":
        return low
    if with_lexicon and (lemma := lexicon_of(PACKAGE).get((low, tag))) is not None:
        return lemma
    if tag in {"VERB", "AUX"}:
        return base_of(low, known)
    return singular_of(low) if tag == "NOUN" else low
