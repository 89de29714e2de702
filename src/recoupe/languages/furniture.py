"""Furniture of all known languages in one matcher.

A page's language is not known before it is clean, and sites mix languages: a French page carries
the English notices of its theme.
"""

import re
from collections.abc import Callable
from functools import cache

from recoupe.languages.en.furniture import TABLE as ENGLISH
from recoupe.languages.fr.furniture import TABLE as FRENCH
from recoupe.languages.tables.furniture import Furniture, Words, compiled

BY_TAG = {"en": ENGLISH, "fr": FRENCH}
TABLES = tuple(BY_TAG.values())
MAX_LINE = 320
"""Longer lines are text, whatever they begin with."""
END = r"[\s.:…!?»>\-–—|*]*"


def merged(words: Callable[[Furniture], Words]) -> Words:
    """The words of one field over all languages, without repetition, in order."""
    return tuple(dict.fromkeys(word for table in TABLES for word in words(table)))


def day_comes_first(tag: str | None) -> bool | None:
    """Whether dates in figures begin with the day in a language; None where nobody can tell."""
    table = BY_TAG.get(tag or "")
    return table.day_first if table else None


def _by_kind(field: str, end: str) -> re.Pattern[str]:
    kinds: dict[str, list[str]] = {}
    for table in TABLES:
        for kind, words in getattr(table, field).items():
            kinds.setdefault(kind, []).extend(words)
    groups = "|".join(
        f"(?P<{kind}>{compiled(tuple(dict.fromkeys(words)))})" for kind, words in kinds.items()
    )
    return re.compile(f"(?:{groups}){end}", re.IGNORECASE)


@cache
def whole_lines() -> re.Pattern[str]:
    """Matches a whole line of furniture; the group that matched names its kind."""
    return _by_kind("lines", END + r"\Z")


@cache
def line_starts() -> re.Pattern[str]:
    """Matches the start of a line of furniture."""
    return _by_kind("starts", "")


@cache
def stretches() -> re.Pattern[str]:
    """Matches furniture inside running text."""
    return re.compile(r"(?<!\w)" + _by_kind("inline", "").pattern, re.IGNORECASE)


@cache
def sections() -> re.Pattern[str]:
    """Matches a heading under which no article text stands."""
    return _by_kind("sections", END + r"\Z")


@cache
def section_names() -> re.Pattern[str]:
    """Matches a line that is the name of a section of the paper."""
    words = merged(lambda table: table.section_names)
    one = f"(?:{compiled(words)})"
    return re.compile(rf"{one}(?:\s*[>|/»·,&-]\s*{one}){{0,4}}{END}\Z", re.IGNORECASE)
