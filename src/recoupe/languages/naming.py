"""Names under one key for all languages: « Kaldonie » and "Kaldonia", « Storm Orla » and "Orla"."""

from functools import cache

from recoupe.algorithms.folding import folded_words
from recoupe.languages import KNOWN, language_of
from recoupe.languages.tables.concepts import STEM_LETTERS
from recoupe.records import Entity


def name_stem(entity: Entity) -> str:
    """Key of whom or what a name stands for, whatever kind a page takes it for.

    A country and its capital are one: each stands for the government. A person with a full name
    stays the entity, because brothers share a name; any other name is the stem of its most telling
    word.
    """
    kind, _, code = (entity.known or "").partition(":")
    if kind in {"country", "capital"} and code:
        return f"state:{code}"
    words = entity.name.split()
    if not words or (entity.kind == "person" and len(words) > 1):
        return entity.id
    return telling_stem(entity.name) or entity.id


@cache
def telling_stem(name: str) -> str:
    """Stem of the longest word of a name that is no common noun; of the longest where all are.

    >>> telling_stem("Storm Orla"), telling_stem("Parlement d'Estmark")
    ('orla', 'estmar')
    >>> telling_stem("Conseil de sécurité")
    'securi'
    """
    words = [word.replace("’", "'").rpartition("'")[2] for word in folded_words(name)]
    own = [word for word in words if not _is_common(word)] or words
    return max(own, key=lambda word: (len(word), word), default="")[:STEM_LETTERS]


@cache
def _is_common(word: str) -> bool:
    tables = (language_of(tag).concepts.core for tag in KNOWN)
    return any(one.concept_of(word, word) is not None or word in one.light for one in tables)
