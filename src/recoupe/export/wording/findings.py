"""What the stages say of their findings, in the language of the interface.

The records carry English. Its sentences are few, and each stands in a table with its translation;
one that does not is shown as it is, and told to be English.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from recoupe.export.wording.catalogue import catalogue_of, set_spaces

FOLDER = files("recoupe.export.wording")
HOLE = re.compile(r"\\\{(\w+)\\\}")
PART = "; "


@dataclass(frozen=True)
class Pair:
    """An English sentence with holes, and the same in another language."""

    english: re.Pattern[str]
    other: str
    kind: str
    """Table of the catalogue that translates what fills the hole `kind`; may be empty."""


@cache
def translation_of(words: str, language: str) -> str | None:
    r"""A finding in a language; None where no table holds it.

    >>> translation_of("credit line: AFP", "fr") == "ligne de crédit\N{NO-BREAK SPACE}: AFP"
    True
    >>> translation_of("something new", "fr") is None
    True
    """
    whole = _whole(words, language)
    if whole is not None or PART not in words:
        return whole
    parts = [_whole(part, language) for part in words.split(PART)]
    return set_spaces(" ; ".join(one for one in parts if one)) if all(parts) else None


def _whole(words: str, language: str) -> str | None:
    for pair in _pairs(language):
        found = pair.english.fullmatch(words)
        if found:
            fillings = found.groupdict()
            if pair.kind:
                named = catalogue_of(language).get(f"{pair.kind}.{fillings['kind']}")
                fillings["kind"] = named if isinstance(named, str) else fillings["kind"]
            return pair.other.format(**fillings)
    return None


@cache
def _pairs(language: str) -> tuple[Pair, ...]:
    table = tomllib.loads(FOLDER.joinpath(f"findings.{language}.toml").read_text("utf-8"))
    return tuple(
        Pair(
            english=re.compile(HOLE.sub(_hole, re.escape(one["en"])), re.DOTALL),
            other=set_spaces(one[language]),
            kind=one.get("kind", ""),
        )
        for one in table["pair"]
    )


def _hole(found: re.Match[str]) -> str:
    return f"(?P<{found[1]}>.+?)"
