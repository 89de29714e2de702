"""The words of the interface: one file of keys and words a language."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

FOLDER = files("recoupe.export.wording")
LANGUAGES = ("en", "fr")
"""Languages that have a catalogue; the first is the one for pages in none of them."""

Entry = str | Mapping[str, str]

NARROW = "\N{NARROW NO-BREAK SPACE}"
WIDE = "\N{NO-BREAK SPACE}"
HIGH_MARKS = re.compile(r"(?<=\S) (?=[;!?])")
COLON = re.compile(r"(?<=\S) (?=:)")
GUILLEMETS = re.compile(r"(?<=«) | (?=»)")
UNIT = re.compile(r"(?<=\d) (?=h\b|%)|(?<=\d h) (?=\d)")


@cache
def catalogue_of(language: str) -> dict[str, Entry]:
    """The words of the dossier in one language, as `catalogue_in` gives them."""
    return catalogue_in(FOLDER, language)


def catalogue_in(folder: Traversable, language: str) -> dict[str, Entry]:
    """Words by key, `table.name`; an entry that depends on a number is a mapping.

    The keys of such a mapping are CLDR plural categories, `one` and `other`.

    Args:
        folder: holds a file a language, `fr.toml`.
        language: one of `LANGUAGES`.
    """
    tables = tomllib.loads(folder.joinpath(f"{language}.toml").read_text("utf-8"))
    return {
        f"{table}.{name}": _set(words)
        for table, found in tables.items()
        for name, words in found.items()
    }


def _set(words: Entry) -> Entry:
    if isinstance(words, str):
        return set_spaces(words)
    return {number: set_spaces(one) for number, one in words.items()}


def set_spaces(words: str) -> str:
    """Words with the spaces that no line may break at, in the places where French has them.

    English has no space there, and stays as it is.

    >>> set_spaces("Rien ; « tout » : 10 h 43").replace(NARROW, "_").replace(WIDE, "~")
    'Rien_; «_tout_»~: 10_h_43'

    Source: Imprimerie nationale, "Lexique des règles typographiques".
    """
    for pattern, space in (
        (HIGH_MARKS, NARROW),
        (COLON, WIDE),
        (GUILLEMETS, NARROW),
        (UNIT, NARROW),
    ):
        words = pattern.sub(space, words)
    return words
