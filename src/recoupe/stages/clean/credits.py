"""Credit lines, datelines, correction and update notices.

A dateline stays in the text; a line that is nothing but a credit leaves it.
"""

import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from recoupe.languages import furniture
from recoupe.languages.agencies import UNNAMED_AGENCIES, agency_names, agency_of
from recoupe.languages.tables.furniture import compiled
from recoupe.records import CreditKind, Dateline, Span
from recoupe.stages.clean.assembly import Draft
from recoupe.stages.clean.closing import (
    Signature,
    read_codes,
    signs_alone,
    signs_as_writer,
    signs_beside,
)
from recoupe.stages.clean.inscribe import Line
from recoupe.stages.clean.lines import credit_line, picture_credit

LETTERS = r"[^\W\d_]"
UPPER = r"[A-ZÀ-ÖØ-Þ]"
PLACE = rf"{UPPER}{LETTERS}*(?:[\s'’.\-]{{1,2}}{LETTERS}+){{0,4}}\.?"
DASH = r"[—–‒―‐-]{1,2}"
MAX_CREDIT_LINE = 140
MAX_NOTICE = 600


class FoundCredit(Struct, frozen=True, kw_only=True):
    """A credit with the line it stands in."""

    name: str
    kind: CreditKind
    line: Line
    partial: bool = False


class FoundNotice(Struct, frozen=True, kw_only=True):
    """A correction or an update notice."""

    correction: bool
    line: Line


class Found(Struct, kw_only=True):
    """What the credit lines of an article say."""

    credits: list[FoundCredit]
    notices: list[FoundNotice]
    byline: list[str]
    dateline: Dateline | None = None
    dropped: list[Draft]
    """Blocks that are nothing but a credit."""


@cache
def _names() -> str:
    return "|".join(re.escape(name) for name in agency_names() if len(name) > 1)


@cache
def dateline_pattern() -> re.Pattern[str]:
    """« SÉOUL, Corée du Sud (AP) — », "WASHINGTON, Nov 3 (Reuters) -", « Paris - »."""
    months = compiled(furniture.merged(lambda table: table.months))
    day = rf"(?:,?\s(?:\d{{1,2}}(?:er)?\s)?(?i:{months})(?:\s\d{{1,2}})?(?:,?\s\d{{4}})?)"
    return re.compile(
        rf"(?P<place>{PLACE}(?:,\s{PLACE}){{0,2}}|{UPPER}{{2,}}(?:[\s'’/-]{UPPER}+){{0,4}}){day}?"
        rf"\s?,?\s?\((?P<agency>[^()\n]{{2,40}})\)\s?(?:{DASH}|:)\s?"
        rf"|(?P<bare>{UPPER}{{3,}}(?:[\s'’/.-]{{1,2}}{UPPER}{{2,}}){{0,3}}(?:,\s{PLACE})?){day}?\s{DASH}\s"
    )


@cache
def signature_pattern() -> re.Pattern[str]:
    """An agency in brackets at the end: « … a-t-il ajouté. (Belga) »."""
    with_words = compiled(furniture.merged(lambda table: table.with_agency))
    return re.compile(
        rf"[.!?…»”\"']\s*(?P<mark>\((?:(?i:{with_words})\s?)?"
        rf"(?P<name>(?:{_names()})(?:\s?[/,&+-]\s?(?:{_names()}))*"
        rf"|{UPPER}[\w.\-]{{1,20}}(?:[\s/-]{UPPER}[\w.\-]{{1,20}}){{0,2}})\))\W{{0,2}}\Z"
    )


@cache
def credit_phrase() -> re.Pattern[str]:
    """A line that is nothing but a credit: « Avec AFP », "Reuters", « Source : Xinhua »."""
    words = furniture.merged
    with_words = compiled(words(lambda table: table.with_agency))
    source = compiled(words(lambda table: table.source))
    by = compiled(words(lambda table: table.by))
    agencies = compiled(words(lambda table: table.agencies))
    name = rf"(?:{_names()})"
    names = rf"{name}(?:(?:\s?[/,;&+|-]\s?|\s(?:et|and|with|avec)\s(?:the\s|l['’])?){name}){{0,4}}"
    return re.compile(
        rf"[(\[*_\s–—-]{{0,4}}(?:(?P<sourced>(?i:{source})\s?:\s?(?P<source>[^\n.]{{2,60}}))"
        rf"|(?P<head>[^\n.;:]{{2,60}}?(?:\s?[,/|–—-]|\s)\s?)??(?P<with>(?i:{with_words})\s?)"
        rf"(?P<partial>{names})"
        rf"|(?P<wires>(?P<before>[^\n.;:]{{2,60}}\s)?(?i:{agencies}))"
        rf"|(?:(?i:{by})\s)?(?P<who>{UPPER}[\w.'’\-]{{0,25}}(?:\s{UPPER}[\w.'’\-]{{0,25}}){{1,4}})"
        rf"\s?[,/|–—-]\s?(?:(?i:{with_words})\s?)?(?P<house>{names})"
        rf"|(?:(?i:{by})\s)?(?P<alone>{names}))[)\]*_\s.]{{0,4}}\Z"
    )


@cache
def _notices() -> tuple[re.Pattern[str], re.Pattern[str]]:
    start = r"[\s(\[*_–—-]{0,4}"
    return (
        re.compile(
            f"{start}(?:{compiled(furniture.merged(lambda table: table.corrections))})",
            re.IGNORECASE,
        ),
        re.compile(
            f"{start}(?:{compiled(furniture.merged(lambda table: table.updates))})", re.IGNORECASE
        ),
    )


def read_credits(
    drafts: Sequence[Draft], *, outlet: str | None = None
) -> tuple[list[Draft], Found]:
    """The blocks that stay, and what the credit lines say.

    Args:
        drafts: the blocks of the page, in order.
        outlet: name of who published it, whose initials may sign beside an agency.
    """
    found = Found(credits=[], notices=[], byline=[], dropped=[])
    kept: list[Draft] = []
    drafts = _without_closing(drafts, outlet, found)
    for draft in drafts:
        corrects = False
        if draft.kind == "caption":
            _read_picture(draft.line, found)
            if credit_line().fullmatch(draft.line.text):
                found.dropped.append(draft)
                continue
        elif draft.kind != "title" and _is_only_credit(draft.line, found):
            found.dropped.append(draft)
            continue
        else:
            corrects = _read_notice(draft.line, found) and draft.kind == "paragraph"
        kept.append(replace(draft, kind="notice") if corrects else draft)
    _read_signature(kept, outlet, found)
    _read_dateline(kept, found)
    return kept, found


def _without_closing(drafts: Sequence[Draft], outlet: str | None, found: Found) -> Sequence[Draft]:
    """The blocks without a last one that is nothing but a signature."""
    if len(drafts) <= 1 or drafts[-1].kind == "title":
        return drafts
    line = drafts[-1].line
    text = line.text.strip()
    codes = read_codes(text, outlet)
    if codes is not None and (codes.start, codes.end) == (0, len(text)):
        _add_signature(codes, line, found)
    elif (name := signs_beside(text, outlet)) is not None and not names_in_credit(name):
        _add(found, name, "agency", line, partial=True)
    elif (name := signs_alone(text)) is not None and not names_in_credit(name):
        _add(found, name, "agency", line)
    else:
        return drafts
    found.dropped.append(drafts[-1])
    return drafts[:-1]


def _add_signature(codes: Signature, line: Line, found: Found) -> None:
    for name in codes.names:
        _add(found, name, "agency", line, partial=codes.partial)


def read_bylines(lines: Sequence[Line], *, outlet: str | None, found: Found) -> None:
    """Agencies among those who sign a page: "AFP", « Le Figaro avec AFP », "By Tarrant Wire".

    An agency that signs beside somebody else wrote a part. Where the text itself credits an agency,
    that stands.

    Args:
        lines: the bylines, each where it stands in the page.
        outlet: name of who published it.
        found: what the text's own lines say; added to.
    """
    if any(one.kind == "agency" for one in found.credits):
        return
    read = [(line, _signers(line.text, outlet)) for line in lines]
    alone = all(names for _, (names, _) in read)
    for line, (names, partial) in read:
        for name in names:
            _add(found, name, "agency", line, partial=partial or not alone)


def _signers(text: str, outlet: str | None) -> tuple[tuple[str, ...], bool]:
    """The agencies that a byline names, and whether somebody else signs with them."""
    beside = signs_beside(text, outlet)
    match = credit_phrase().match(text)
    if match is not None and not match["sourced"]:
        if match["wires"]:
            return (UNNAMED_AGENCIES,), True
        said = match["partial"] or match["house"] or match["alone"] or ""
        return tuple(names_in_credit(said)), bool(match["with"])
    if beside is not None:
        return (beside,), True
    name = signs_as_writer(text) or signs_alone(text)
    return ((name,), False) if name else ((), False)


def names_in_credit(text: str) -> list[str]:
    """Canonical names of the agencies in a credit, in order."""
    found: list[str] = []
    for match in re.finditer(rf"(?<!\w)(?:{_names()})(?!\w)", text):
        agency = agency_of(match[0])
        if agency and agency.name not in found:
            found.append(agency.name)
    return found


def _read_picture(line: Line, found: Found) -> None:
    text = line.text
    match = None
    for match in picture_credit().finditer(text):  # noqa: B007
        pass
    if match is None:
        if not credit_line().fullmatch(text):
            return
        start, end = 0, len(text)
    else:
        start, end = match.span()
    cut = line.cut(start, end)
    for name in names_in_credit(cut.text) or [cut.text.strip("()[] .")]:
        found.credits.append(FoundCredit(name=name, kind="picture", line=cut))


def _is_only_credit(line: Line, found: Found) -> bool:
    text = line.text
    if len(text) > MAX_CREDIT_LINE:
        return False
    match = credit_phrase().match(text)
    if match is None:
        return False
    partial = bool(match["with"] or match["wires"])
    if match["wires"]:
        _add(found, UNNAMED_AGENCIES, "agency", line, partial=True)
        return True
    said = match["source"] or match["partial"] or match["house"] or match["alone"] or ""
    names = names_in_credit(said)
    if match["who"]:
        found.byline.append(match["who"].strip())
    for name in names:
        _add(found, name, "agency", line, partial=partial)
    if not names and match["source"]:
        _add(found, match["source"].strip(), "source", line)
    return True


def _add(found: Found, name: str, kind: CreditKind, line: Line, *, partial: bool = False) -> None:
    if all((one.name, one.kind) != (name, kind) for one in found.credits):
        found.credits.append(FoundCredit(name=name, kind=kind, line=line, partial=partial))


def _read_notice(line: Line, found: Found) -> bool:
    """Adds what a line tells of the page itself; whether it corrects it.

    What a page adds is news: "Update: the road is open again".
    """
    if len(line.text) > MAX_NOTICE:
        return False
    correction, update = _notices()
    corrects = correction.match(line.text) is not None
    if corrects or update.match(line.text):
        found.notices.append(FoundNotice(correction=corrects, line=line))
    return corrects


def _read_signature(kept: Sequence[Draft], outlet: str | None, found: Found) -> None:
    """An agency in brackets at the very end; unknown names count there, too."""
    last = next((draft for draft in reversed(kept) if draft.kind == "paragraph"), None)
    if last is None:
        return
    match = signature_pattern().search(last.line.text)
    if match is None:
        codes = read_codes(last.line.text, outlet)
        if codes is not None:
            _add_signature(codes, last.line.cut(codes.start, codes.end), found)
        return
    line = last.line.cut(*match.span("mark"))
    for name in names_in_credit(match["name"]) or [match["name"]]:
        _add(found, name, "agency", line)


def _read_dateline(kept: Sequence[Draft], found: Found) -> None:
    position = 0
    for draft in kept:
        line = draft.line
        if draft.kind == "paragraph":
            match = dateline_pattern().match(line.text)
            if match:
                found.dateline = _dateline_of(match, line, position, found)
            return
        position += len(line.text) + 2


def _dateline_of(match: re.Match[str], line: Line, position: int, found: Found) -> Dateline:
    if match["bare"]:
        place, agency = match["bare"], None
    else:
        place = match["place"]
        names = names_in_credit(match["agency"]) or [match["agency"].strip()]
        agency = names[0]
        for name in names:
            _add(found, name, "agency", line.cut(*match.span("agency")))
    return Dateline(
        place=place.strip(" ,"),
        span=Span(position, position + len(match[0].rstrip())),
        agency=agency,
    )
