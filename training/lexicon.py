"""Lemmas that the treebanks know and the rules of the grammar do not give."""

import re
from collections import Counter
from collections.abc import Iterator

from recoupe.languages.en import grammar as english
from recoupe.languages.en import inflection as english_inflection
from recoupe.languages.fr import grammar as french
from recoupe.languages.fr import inflection as french_inflection
from recoupe.languages.fr.conjugation import STEMS
from recoupe.languages.grammar import folded
from training.treebanks import Word

OPEN_ENDED = frozenset({"PROPN", "PRON", "NUM", "PUNCT", "SYM", "X", "_"})
"""Tags whose words are their own lemma."""

SETTLED = {"fr": french_inflection.SETTLED, "en": english_inflection.SETTLED}
FEWEST = 2
"""A noun seen once is too often a slip of the pen."""

INFINITIVE = {"fr": re.compile(r"[a-zà-ÿœ]+(?:er|ir|re|oir)"), "en": re.compile(r"[a-z]{2,}")}


def _counted(sentences: list[list[Word]]) -> Iterator[tuple[str, str, str]]:
    """(form, tag, lemma) of each word that may have a lemma of its own."""
    for sentence in sentences:
        for word in sentence:
            if word.tag not in OPEN_ENDED and "Typo" not in word.features and word.lemma != "_":
                yield folded(word.text), word.tag, folded(word.lemma)


def verb_lines(sentences: list[list[Word]], tag: str) -> list[str]:
    """Infinitives of the treebanks, sorted."""
    pattern = INFINITIVE[tag]
    found = {
        lemma
        for _, pos, lemma in _counted(sentences)
        if pos in {"VERB", "AUX"} and pattern.fullmatch(lemma)
    }
    return sorted(found)


def lexicon_lines(sentences: list[list[Word]], tag: str, verbs: frozenset[str]) -> list[str]:
    """`tag<TAB>form<TAB>lemma`, sorted, where the commonest lemma is not the rule's."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    for form, pos, lemma in _counted(sentences):
        counts.setdefault((pos, form), Counter())[lemma] += 1
    found = []
    for (pos, form), lemmas in sorted(counts.items()):
        lemma = min(lemmas, key=lambda one: (-lemmas[one], one))
        if pos in {"NOUN", "ADJ"} and (form in SETTLED[tag] or lemmas[lemma] < FEWEST):
            continue
        if "\t" not in form and lemma != _by_rule(form, pos, tag, verbs):
            found.append(f"{pos}\t{form}\t{lemma}")
    return found


def _by_rule(form: str, pos: str, tag: str, verbs: frozenset[str]) -> str:
    if tag == "en":
        return english.lemma_by_rule(form, pos, verbs, with_lexicon=False)
    if pos in {"VERB", "AUX"}:
        return french.verb_by_rule(form, pos, STEMS | verbs)
    return french.lemma_by_rule(form, pos, with_lexicon=False)
