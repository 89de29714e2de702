"""What a line is when it is not the article: furniture, dates, picture credits, code."""

import re
from functools import cache

from recoupe.languages import furniture
from recoupe.languages.agencies import PICTURE_AGENCIES, agency_names
from recoupe.languages.tables.furniture import compiled

MAX_CAPTION = 600
SENTENCE_ENDS = frozenset('.!?…»”"')
"""What closes a sentence of the text, and no caption that tells who stands where."""
SHORTEST_SENTENCE = 90
MAX_DATE_LINE = 120
URL_LINE = re.compile(r"\S*(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\[email.protected\]")
HANDLE_LINE = re.compile(r"[@#]\w{2,40}(?:[\s,]+[@#]\w{2,40}){0,12}")
MARKS_LINE = re.compile(r"[\W_\d]{1,24}")
CODE_OPENER = re.compile(
    r"(?:window|document|google(?:tag)?|jQuery|\$)\s?(?:\.|\()\s?\w+|\(?\s?!?function\s?\w{0,40}\s?\("
    r"|\b(?:var|let|const)\s+[\w$]{1,40}\s?=|//\s?<!\[CDATA|@(?:media|import|font-face)\b"
    r"|(?:[.#][\w-]{1,60}[\s,>]{0,3}){1,6}\{\s?[\w-]{1,40}\s?:|\{\s?\"@context\""
)
CODE_MARK = re.compile(r"[{};=]|\(\)|=>")
CODE_END = re.compile(r"[{};)\]]")
MIN_CODE_MARKS = 5
CODE_DENSITY = 0.02
"""Marks of code per character; prose has almost none."""


@cache
def date_line() -> re.Pattern[str]:
    """Matches a line that says nothing but a date."""
    words = furniture.merged
    months = compiled(words(lambda table: table.months))
    weekdays = compiled(words(lambda table: table.weekdays))
    dated = compiled(words(lambda table: table.dated))
    by = compiled(words(lambda table: table.by))
    number = r"\d{1,4}(?:er|st|nd|rd|th)?"
    clock = r"\d{1,2}\s?(?:[:h.]\s?\d{0,2}){1,2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?"
    zone = r"\(?(?:GMT|UTC|[A-Z]{2,4}T|heure\s\w{2,20}|local\stime|Z)(?:[+-]\d{1,2}(?::?\d\d)?)?\)?"
    numeric = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
    part = (
        rf"(?:(?:{dated}|{by})\b|{numeric}|(?:{months})(?!\w)|(?:{weekdays})(?!\w)|{clock}|{number}"
        rf"|{zone}|à|at|the|of|et|and|date)"
    )
    dash = r"[\s,.:;|/·•–—()\[\]-]*"
    must = rf"(?=.{{0,100}}(?:{numeric}|{months}|{clock}|(?:19|20)\d\d))(?=.{{0,100}}\d)"
    return re.compile(rf"{must}{dash}(?:{part}{dash}){{1,24}}\Z", re.IGNORECASE)


def is_date_line(text: str) -> bool:
    """Whether a line says nothing but when it was published or changed.

    >>> is_date_line("Publié le mercredi 13 septembre 2023 à 11h43"), is_date_line("mai 1, 2024")
    (True, True)
    >>> is_date_line("Le 13 septembre, Kim arriva")
    False
    """
    return len(text) <= MAX_DATE_LINE and date_line().match(text) is not None


@cache
def _credit_names() -> str:
    names = sorted({*agency_names(), *PICTURE_AGENCIES}, key=lambda name: (-len(name), name))
    return "|".join(re.escape(name) for name in names if len(name) > 1)


@cache
def picture_credit() -> re.Pattern[str]:
    """Matches a picture credit in brackets, « (Photo : AP) », or at the end of a line."""
    words = compiled(furniture.merged(lambda table: table.picture))
    names = _credit_names()
    inside = r"[^()\[\]\n]{1,120}"
    return re.compile(
        rf"[(\[]\s?(?:(?i:{words})\s?(?::|/|by\b|par\b|–|—|-|,)\s?{inside}"
        rf"|(?i:{words})\s(?={inside}){inside}"
        rf"|(?:[^()\[\]\n]{{0,60}}[/,]\s?|[^()\[\]\n]{{0,60}}\bvia\s)?(?:{names})(?:\s?[/,]\s?[^()\[\]\n]{{1,60}}"
        rf"|\s(?:via|pool)\b[^()\[\]\n]{{0,60}}))\s?[)\]]",
    )


@cache
def trailing_credit() -> re.Pattern[str]:
    """Matches a picture credit without brackets at the end: « …, photo : ČTK »."""
    words = compiled(furniture.merged(lambda table: table.picture))
    return re.compile(rf"[,.;|–—-]\s?(?i:{words})\s?:\s?[^.:;\n]{{2,60}}\Z")


@cache
def credit_line() -> re.Pattern[str]:
    """Matches a line that only credits a picture: « Photo : AFP », "© Reuters / Jane Doe"."""
    words = compiled(furniture.merged(lambda table: table.picture))
    names = _credit_names()
    return re.compile(
        rf"(?:(?i:{words})\s?[.,]?\s?(?::|©|/|\bby\b|\bpar\b)\s?\S.{{1,120}}"
        rf"|©\s?(?!\d{{4}}).{{2,100}}"
        rf"|(?:[A-ZÀ-Þ][\w.'’-]{{0,30}}\s){{1,4}}[/|]\s?(?:{names})(?:\W.{{0,60}})?"
        rf"|(?:{names})\s?[/|]\s?(?:[A-ZÀ-Þ][\w.'’-]{{0,30}}\s?){{1,5}}"
        rf"|(?:[^.]{{0,60}}\bvia\s)(?:{names}))\W{{0,3}}\Z"
    )


@cache
def caption_start() -> re.Pattern[str]:
    """Matches what only captions begin with: "FILE PHOTO:", « De gauche à droite : »."""
    words = compiled(furniture.merged(lambda table: table.caption_starts))
    return re.compile(rf"(?:{words})", re.IGNORECASE)


@cache
def caption_side() -> re.Pattern[str]:
    """Matches where in a picture somebody stands: "(left)", « (à droite) »."""
    words = compiled(furniture.merged(lambda table: table.caption_sides))
    return re.compile(rf"\(\s?(?i:{words})\.?\s?\)")


def _places_people(text: str) -> bool:
    """Whether a line without a full stop tells who stands where: "The mayor (left) in Leeds"."""
    ends = text[-1] in SENTENCE_ENDS
    return not ends and caption_side().search(text) is not None


def is_caption(text: str) -> bool:
    """Whether a line is a caption for sure.

    It ends with a picture credit, begins as only captions do, or tells who stands where, and has
    no full stop.

    >>> is_caption("Les deux hommes se serrent la main (Photo : AP)")
    True
    >>> is_caption("SÉOUL (AP) — Kim est rentré.")
    False
    >>> is_caption("FILE PHOTO: Kim inspects a farm"), is_caption("Moon (left) and Kim in Seoul")
    (True, True)
    >>> is_caption("The party moved from left: its voters did not."), is_caption("He (left) it.")
    (False, False)
    """
    if not text or len(text) > MAX_CAPTION:
        return False
    if trailing_credit().search(text) or caption_start().match(text) or _places_people(text):
        return True
    found = None
    for found in picture_credit().finditer(text):  # noqa: B007
        pass
    return found is not None and not text[found.end() :].strip(" .")


@cache
def _byline() -> re.Pattern[str]:
    by = compiled(furniture.merged(lambda table: table.by))
    particle = r"(?:de|du|des|von|van|bin|al|el|der|la|le)\s"
    word = r"[A-ZÀ-Þ][\w.'’\-]{0,30}"
    name = rf"{word}(?:\s(?:{particle})?{word}){{0,4}}"
    return re.compile(
        rf"(?i:{by})\s?:?\s{name}(?:\s?(?:,|&|\band\b|\bet\b|\bavec\b|\bwith\b|\|)\s?{name}){{0,6}}"
        r"(?P<rest>[\s,|·•–—-]*.{0,100})\Z"
    )


def is_byline(text: str) -> bool:
    """Whether a line says who wrote the article, and at most when.

    >>> is_byline("Par Jeanne Dupont, le 13 septembre 2023"), is_byline("By air and by sea")
    (True, False)
    """
    if len(text) > MAX_DATE_LINE + 40:
        return False
    match = _byline().match(text)
    if match is None:
        return False
    rest = match["rest"].strip(" ,|·•–—-")
    return not rest or is_date_line(rest)


def kind_of_line(text: str) -> str:  # noqa: PLR0911  one line a kind
    """Kind of furniture that a line is; empty where it may be text."""
    if len(text) > furniture.MAX_LINE:
        return ""
    if not text or MARKS_LINE.fullmatch(text):
        return "other"
    found = furniture.whole_lines().match(text)
    if found:
        return found.lastgroup or "other"
    found = furniture.line_starts().match(text)
    if found and not _reads_on(text, found):
        return found.lastgroup or "other"
    if is_date_line(text):
        return "date"
    if is_byline(text):
        return "credit"
    if URL_LINE.fullmatch(text) or HANDLE_LINE.fullmatch(text):
        return "share"
    return ""


def _reads_on(text: str, found: re.Match[str]) -> bool:
    """« Lire aussi bien les classiques que la presse … . » is a sentence, not an insertion."""
    return (
        found.lastgroup == "related"
        and text[found.end() - 1] not in ":|>»–—"
        and text.rstrip('»”" ').endswith(".")
        and len(text) > SHORTEST_SENTENCE
    )


def section_of(text: str) -> str:
    """Kind of the section that a heading opens; empty where it opens text."""
    found = furniture.sections().match(text) if len(text) <= furniture.MAX_LINE else None
    return (found.lastgroup or "") if found else ""


def code_in(text: str) -> tuple[int, int] | None:
    """Where a script or a style sheet stands in a line; None where there is none.

    Machine translation leaves brackets and semicolons as they are, and so do we look for these.
    """
    opener = CODE_OPENER.search(text)
    if opener is None:
        return None
    marks = len(CODE_MARK.findall(text, opener.start()))
    if marks < MIN_CODE_MARKS or marks < CODE_DENSITY * (len(text) - opener.start()):
        return None
    last = opener.end()
    for last_mark in CODE_END.finditer(text, opener.start()):
        last = last_mark.end()
    return opener.start(), last
