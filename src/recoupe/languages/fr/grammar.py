"""Lemmas and verb forms of French: the label of the model, checked against the conjugation."""

from collections.abc import Sequence
from functools import lru_cache

from recoupe.languages.fr.conjugation import STEMS, Reading, readings_of
from recoupe.languages.fr.inflection import masculine_of, singular_of
from recoupe.languages.gazetteer import kinds_of
from recoupe.languages.grammar import NAMES, folded, form_of, lexicon_of, verbs_of

PACKAGE = "recoupe.languages.fr"
AUXILIARIES = frozenset({"être", "avoir"})
SPEAKERS = {"je": "1", "j'": "1", "-je": "1", "tu": "2", "-tu": "2"}
PRONOUNS = {
    "j'": "je", "l'": "le", "s'": "se", "c'": "ce", "qu'": "que", "m'": "me", "t'": "te",
    "l'on": "on", "-t'en": "en",
}  # fmt: skip
CLITICS = frozenset("ne n' me m' te t' se s' le la les l' lui leur y en nous vous".split())
LONG_WAY = 6
"""A subject pronoun stands at most so many words before its verb."""


class FrenchGrammar:
    """Reads the labels of the French model."""

    def marks(self, word: str) -> tuple[str, ...]:
        """Moods and tenses that the conjugation allows, as one attribute."""
        return _marks(folded(word))

    def kinds(self, word: str, /) -> tuple[str, ...]:
        """What the names table says of a word: first name, place, body, head word."""
        return kinds_of(word, "fr")

    def read(self, words: Sequence[str], labels: Sequence[str]) -> list[tuple[str, str, str]]:
        """(universal tag, lemma, form) a word."""
        found = [_read(word, label, "3") for word, label in zip(words, labels, strict=True)]
        for index, word in enumerate(words):
            person = SPEAKERS.get(folded(word))
            if person is None:
                continue
            verb = self._verb_of(index, words, found)
            if verb is not None:
                found[verb] = _read(words[verb], labels[verb], person)
        return found

    @staticmethod
    def _verb_of(
        index: int, words: Sequence[str], found: Sequence[tuple[str, str, str]]
    ) -> int | None:
        """Index of the verb that a subject pronoun belongs to."""
        if words[index].startswith("-"):
            return index - 1 if index else None
        for place in range(index + 1, min(index + LONG_WAY, len(words))):
            if found[place][0] in {"VERB", "AUX"}:
                return place
            if folded(words[place]) not in CLITICS:
                return None
        return None


@lru_cache(maxsize=32768)
def _marks(word: str) -> tuple[str, ...]:
    if not word.isalpha():
        return ()
    kinds = sorted({".".join(part or "-" for part in one.kind) for one in readings_of(word, STEMS)})
    return ("v=" + "+".join(kinds),) if kinds else ()


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return STEMS | verbs_of(PACKAGE)


@lru_cache(maxsize=65536)
def _read(word: str, label: str, person: str) -> tuple[str, str, str]:
    tag, *kind = label.split("|")
    low = folded(word)
    if tag == "PROPN":
        return tag, word, ""
    readings = readings_of(low, _known()) if low.isalpha() else ()
    if tag in {"VERB", "AUX"}:
        return _read_verb(low, tag, kind, person, readings)
    if _is_conditional(readings) and word == low and tag not in {"X", "SYM"}:
        # « les habitants auraient fui »: nothing but a conditional is written so.
        lemma = readings[0].lemma
        tag = "AUX" if lemma in AUXILIARIES else "VERB"
        return _read_verb(low, tag, ["Cnd", "Pres", "Fin"], person, readings)
    return tag, lemma_by_rule(low, tag), ""


def _is_conditional(readings: Sequence[Reading]) -> bool:
    return bool(readings) and all(one.sure and one.mood == "Cnd" for one in readings)


def _read_verb(
    low: str, tag: str, kind: Sequence[str], person: str, readings: Sequence[Reading]
) -> tuple[str, str, str]:
    """Tag, lemma and form; where the conjugation does not know the label's form, it decides."""
    asked = tuple(kind) if len(kind) == len(NAMES) else ("", "", "")
    fitting = [one for one in readings if one.kind == asked] or list(readings)
    exact = [one for one in fitting if one.person in {person, ""}] or fitting
    if not exact:
        lemma = lexicon_of(PACKAGE).get((low, tag), low)
        return tag, lemma, form_of(dict(zip(NAMES, asked, strict=True)))
    special = lexicon_of(PACKAGE).get((low, tag))
    chosen = next((one for one in exact if one.lemma == special), exact[0])
    features = dict(zip(NAMES, chosen.kind, strict=True))
    features |= {"Number": chosen.number, "Person": chosen.person, "Gender": chosen.gender}
    return tag, chosen.lemma, form_of(features)


def lemma_by_rule(low: str, tag: str, *, with_lexicon: bool = True) -> str:
    """Lemma of a word that is no verb; a pronoun keeps gender, number and case."""
    if tag == "PRON":
        return PRONOUNS.get(low, low.removeprefix("-t-").removeprefix("-"))
    if with_lexicon and (lemma := lexicon_of(PACKAGE).get((low, tag))) is not None:
        return lemma
    if tag == "NOUN":
        return singular_of(low)
    return masculine_of(low) if tag == "ADJ" else low


def verb_by_rule(low: str, tag: str, known: frozenset[str]) -> str:
    """Lemma of a verb before any lexicon; for training."""
    readings = readings_of(low, known)
    return readings[0].lemma if readings and tag else low
