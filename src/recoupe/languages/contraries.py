"""Pairs of words that exclude each other, from dictionaries: "obey" and "disobey".

`en/contraries.tsv` holds antonyms of WordNet 3.0, Copyright 2006 by Princeton University, all
rights reserved; used, copied and changed by its licence (https://wordnet.princeton.edu/license),
which gives no warranty. `fr/contraries.tsv` holds words that the French thesaurus of LibreOffice
(LGPL-2.1+) has both bare and with a negative prefix. Both are made by
`python -m training.contraries`, which tells what is left out and why.
"""

from functools import cache
from importlib.resources import files

from recoupe.languages.base import Language


@cache
def _words(tag: str) -> tuple[tuple[str, str], ...]:
    """Pairs of folded words of a language; none where it has no table."""
    table = files("recoupe.languages").joinpath(tag, "contraries.tsv")
    if not table.is_file():
        return ()
    pairs = (line.split("\t") for line in table.read_text("utf-8").splitlines())
    return tuple((one, other) for one, other in pairs)


def contrary_keys(language: Language) -> frozenset[frozenset[str]]:
    """The same as pairs of keys, as statements have them: concepts, else stems.

    Of two concepts, `tables.kindred` says whether they exclude each other: a concept stands for
    more than one word.
    """
    concepts = language.concepts
    known = concepts.keys
    found = set[frozenset[str]]()
    for words in _words(language.tag):
        keys = frozenset(map(concepts.key_of, words))
        if len(keys) == len(words) and not keys <= known:
            found.add(keys)
    return frozenset(found)
