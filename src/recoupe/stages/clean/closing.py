"""Who signs below a text: the codes of desks in brackets, the name of an agency on a line alone."""

import re
from functools import cache

from msgspec import Struct

from recoupe.languages import furniture
from recoupe.languages.agencies import agency_names, agency_nouns, agency_of
from recoupe.languages.tables.furniture import compiled

UPPER = r"[A-ZÀ-ÖØ-Þ]"
LEAST_CODE = 3
"""« (ap) », « (pa) » may be the initials of who wrote it; « (ats) » is the agency."""
_ARTICLE = re.compile(r"^(?:the|le|la|les|l|de|du|des|d|of)$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


class Signature(Struct, frozen=True, kw_only=True):
    """Agencies that sign below a text."""

    names: tuple[str, ...]
    """Canonical where the table knows them, else in capitals or as they stand; never empty."""
    start: int
    """Where the words begin in the line."""
    end: int
    partial: bool
    """Whether somebody else signs beside them: « (ats avec nh) »."""


def read_codes(text: str, outlet: str | None) -> Signature | None:
    """Codes of desks in brackets at the end of a line: « (ats) », « (ats/nxp) », « (abv avec nh) ».

    Swiss and Belgian papers sign so, in small letters. A code alone counts where the table knows
    it. Of two that no table knows, one is the agency's where the other is the desk's: « réd. », or
    the initials of the outlet. None where nobody can tell: « (jd) », « (jd/mb) ».

    >>> read_codes("… jusqu’à mardi. (ats/jd)", None).names
    ('ATS',)
    >>> read_codes("(abv avec nh)", "Le Nouvel Helvète").names
    ('ABV',)
    >>> read_codes("… jusqu’à mardi. (jd)", None)
    """
    found = _codes().search(text)
    if found is None:
        return None
    codes = [one.rstrip(".") for one in re.split(_links(), found["codes"]) if one]
    known = {code: agency for code in codes if (agency := _known(code)) is not None}
    others = [code for code in codes if code not in known]
    if known:
        names = tuple(dict.fromkeys(known.values()))
    else:
        desk = furniture.merged(lambda table: table.desk_codes)
        own = [code for code in others if code in _initials(outlet or "") or code in desk]
        names = tuple(code.upper() for code in others if code not in own)
        if len(own) != 1 or len(names) != 1 or len(names[0]) < LEAST_CODE:
            return None
    partial = len(codes) > len(names)
    return Signature(names=names, start=found.start("mark"), end=found.end("mark"), partial=partial)


@cache
def _links() -> re.Pattern[str]:
    """What stands between two codes; a word stands between spaces."""
    words = compiled(furniture.merged(lambda table: table.with_agency))
    return re.compile(rf"\s?[/,+&-]\s?(?:(?:{words})\s)?|\s(?:{words})\s")


@cache
def _codes() -> re.Pattern[str]:
    link = _links().pattern
    code = r"[^\W\d_A-ZÀ-Þ]{2,10}\.?"
    return re.compile(
        rf"(?:^|[.!?…»”\"'’]\s*)(?P<mark>\((?P<codes>{code}(?:(?:{link}){code}){{0,3}})\))"
        r"\W{0,2}\Z"
    )


def _known(code: str) -> str | None:
    agency = agency_of(code) if len(code) >= LEAST_CODE else None
    return agency.name if agency else None


def _initials(outlet: str) -> set[str]:
    """« nh », « lnh » of « Le Nouvel Helvète »: with its articles and without."""
    words = _WORD.findall(outlet.lower())
    telling = [word for word in words if not _ARTICLE.match(word)]
    lead = words[:1] if words[:1] != telling[:1] else []
    return {"".join(word[0] for word in one) for one in (words, telling, [*lead, *telling])}


def signs_beside(text: str, outlet: str | None) -> str | None:
    """The agency of a closing line in which the outlet signs too; None otherwise.

    An unknown one must be written as an acronym: « avec Jean Morel » names a colleague.

    >>> signs_beside("Le Matin libre (avec ABV)", "Le Matin libre")
    'ABV'
    >>> signs_beside("Le Matin libre (avec Jean)", "Le Matin libre")
    """
    if not outlet or not text.casefold().startswith(outlet.casefold()):
        return None
    found = _beside().match(text, len(outlet))
    return found["name"] if found else None


@cache
def _beside() -> re.Pattern[str]:
    words = compiled(furniture.merged(lambda table: table.with_agency))
    return re.compile(
        rf"\s?[(\[,/|–—-]?\s?(?i:{words})\s?(?P<name>{UPPER}{{{LEAST_CODE},6}})[)\]*_\s.]{{0,4}}\Z"
    )


def signs_as_writer(text: str) -> str | None:
    """The agency of a byline that tells for whom somebody writes: "Tom Reed, AP Auto Writer".

    >>> signs_as_writer("TOM REED, AP Auto Writer"), signs_as_writer("Tom Reed, Auto Writer")
    ('AP', None)
    """
    found = _writer().search(text)
    agency = agency_of(found["name"]) if found else None
    return agency.name if agency else None


@cache
def _writer() -> re.Pattern[str]:
    people = compiled(furniture.merged(lambda table: table.writers))
    names = "|".join(re.escape(name) for name in agency_names() if len(name) > 1)
    return re.compile(
        rf"(?:^|[,/|–—-]\s?)(?P<name>{names})\s(?:[\w’'-]{{1,20}}\s){{0,3}}"
        rf"(?i:{people})\W{{0,2}}\Z"
    )


def signs_alone(text: str) -> str | None:
    """The agency that a closing line names and says nothing else: "Tarrant Wire"; None otherwise.

    For agencies that no table knows: the line must hold a word that only agencies have in their
    names, beside a name.

    >>> signs_alone("Tarrant Wire"), signs_alone("Agence de presse Zara"), signs_alone("The Wire")
    ('Tarrant Wire', 'Agence de presse Zara', None)
    """
    found = _alone().match(text)
    return found["name"] if found else None


@cache
def _alone() -> re.Pattern[str]:
    before, after = (compiled(nouns) for nouns in agency_nouns())
    word = rf"{UPPER}[\w.'’-]{{1,25}}"
    by = compiled(furniture.merged(lambda table: table.by))
    the = rf"(?!(?:{by}|The|Le|La|Les|A|An|Un|Une)\s)"
    return re.compile(
        rf"[(\[*_\s–—-]{{0,4}}(?:(?i:{by})\s)?"
        rf"(?P<name>{the}{word}(?:\s{word}){{0,2}}\s(?:{after})|(?:{before})\s{word}(?:\s{word}){{0,2}})"
        r"[)\]*_\s.]{0,4}\Z"
    )
