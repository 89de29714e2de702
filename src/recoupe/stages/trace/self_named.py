"""Pages of whom the news is about: « Le rectorat de Valmont précise », on the rectorate's site.

A body, a firm or a club that tells of itself names itself in its first sentence as everybody would.
A medium does so where it asked or found something, and by a name that says what it is.
"""

import re
from collections.abc import Iterable
from functools import cache

from recoupe.algorithms.folding import fold
from recoupe.algorithms.patterns import either
from recoupe.languages import KNOWN, language_of
from recoupe.languages.bodies import LEGAL_FORMS
from recoupe.records import Span
from recoupe.stages.trace.pages import TracedPage

_LEAST_WORD = 3
_LEAST_WORDS = 2
_LEAST_ACRONYM = 2
_WINDOW = 60
"""Characters before the name in which a phrase of telling it something may stand."""
_DOES = r"(?=\s[^\W\d_A-ZÀ-ÖØ-Þ])"
"""A word without a capital goes on behind the name: else it may sign a picture or a line."""
_LINK = re.compile(r"^(?:of |for |de |du |des |d['’]|pour )")
_ARTICLE = re.compile(r"^(?:the |le |la |les |l['’])", re.IGNORECASE)


def names_itself(page: TracedPage) -> bool:
    """Whether the outlet of a page stands in its first sentence, as one who does something.

    Not a medium by its name, one that an agency serves, that was told something or reveals it, nor
    a place.
    """
    outlet = _ARTICLE.sub("", page.article.outlet or "").strip()
    if not outlet or not page.sentences or _is_served(page) or _is_medium(outlet):
        return False
    first, text = page.sentences[0], page.article.text
    return any(
        not page.is_quoted(span) and not _is_place(page, span) and not _is_asked(page, span)
        for span in (*_places(outlet, text, first), *_short_places(outlet, text, first))
    )


def _short_places(outlet: str, text: str, first: Span) -> Iterable[Span]:
    """Where a firm is named without its legal form, a body without the noun that says what it is.

    "Helvar regrets", on the page of Helvar plc; « Les Amis du Marais dénoncent », on that of the
    Association des Amis du Marais. No medium goes by a legal form.
    """
    words = outlet.split()
    if len(words) > 1 and fold(words[-1]).replace(".", "") in LEGAL_FORMS:
        name = re.escape(" ".join(words[:-1]))
        form = rf"(?:,?\s{re.escape(words[-1])})?"
        for found in re.finditer(rf"(?<!\w){name}{form}{_DOES}", first.of(text)):
            yield Span(first.start + found.start(), first.start + found.end())
    if fold(words[0]) in _heads():
        bare = _LINK.sub("", " ".join(words[1:]))
        if bare[:1].isupper():
            yield from _places(_ARTICLE.sub("", bare), text, first)


@cache
def _heads() -> frozenset[str]:
    return frozenset(
        fold(one) for tag in KNOWN for one in language_of(tag).names.organisation_heads
    )


def _places(outlet: str, text: str, first: Span) -> Iterable[Span]:
    """Where an outlet is named: in full, or by the capitals with which its name begins.

    Somewhere with a capital that begins no sentence: « le rail romand » is what trains run on.
    """
    words = outlet.split()
    if sum(len(one) >= _LEAST_WORD for one in words) >= _LEAST_WORDS:
        for found in re.finditer(rf"(?<!\w)(?i:{re.escape(outlet)}){_DOES}", first.of(text)):
            if any(not one.islower() for one in found.group().split()[found.start() == 0 :]):
                yield Span(first.start + found.start(), first.start + found.end())
    if len(words[0]) >= _LEAST_ACRONYM and words[0].isalpha() and words[0].isupper():
        for found in re.finditer(rf"(?<!\w){re.escape(words[0])}{_DOES}", first.of(text)):
            yield Span(first.start + found.start(), first.start + found.end())


def _is_served(page: TracedPage) -> bool:
    """Whether the page credits an agency: firms and bodies do not print dispatches."""
    line = page.article.dateline
    return bool(line and line.agency) or any(one.kind == "agency" for one in page.article.credits)


def _is_medium(outlet: str) -> bool:
    """Whether a word of the name, in whatever language, is one that media have in theirs."""
    words = {fold(one) for one in re.split(r"[\s'’-]+", outlet)}
    for tag in KNOWN:
        table = language_of(tag).lexicon.relays
        if words & {fold(one) for one in table.telling_names | table.weak_names}:
            return True
        if any(outlet.endswith(end) for end in table.name_ends):
            return True
    return False


def _is_place(page: TracedPage, span: Span) -> bool:
    """Whether the name is, as a whole, one of a place: a site may be called by its region."""
    return any(one.kind == "place" and one.span.holds(span) for one in page.annotations.mentions)


def _is_asked(page: TracedPage, span: Span) -> bool:
    """Whether somebody told the outlet something, or it reveals it: then it is a medium."""
    text, tag = page.article.text, page.language.tag
    before = fold(text[max(0, span.start - _WINDOW) : span.start])
    after = fold(text[span.end : span.end + _WINDOW])
    return bool(_before(tag).search(before) or _after(tag).match(after))


@cache
def _before(tag: str) -> re.Pattern[str]:
    table = language_of(tag).sourcing
    phrases = (*table.told, *table.reported_by, *table.finds)
    return re.compile(rf"(?<!\w)(?:{either(phrases)})(?:\s*(?:{either(table.articles)}))*\s*$")


@cache
def _after(tag: str) -> re.Pattern[str]:
    return re.compile(rf"[\s,»]*(?:{either(language_of(tag).sourcing.reveals)})(?!\w)")
