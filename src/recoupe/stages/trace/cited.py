"""Media that a page's text cites: « selon », "told", and a name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from recoupe.algorithms.folding import fold
from recoupe.languages import language_of
from recoupe.languages.media import Medium, media, medium_named
from recoupe.records import Span
from recoupe.stages.trace.issuers import outlet_name, publisher_of
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.sign import Sign

_MASCULINE = re.compile(r"^(?:Le|Les) ")
_CONTRACTION = re.compile(r"(?<!\w)(?:aux?|du|des)\s$")
_LONGEST_CONTRACTION = len("xaux ")
_ARTICLE = re.compile(r"^(?:the |le |la |les |l['’])", re.IGNORECASE)
_LEAST_NAME = 3
_WINDOW = 60
"""Characters around the name of a medium in which a phrase of sourcing is looked for."""


def known_media(pages: Iterable[TracedPage]) -> dict[str, Medium]:
    """Spelling → medium, of outlets and agencies that no table knows and pages of a story do.

    « L'Écho des Cimes » has a page, « ABV » signs one: another page that says « a confié à l'ABV »
    speaks of those. The article before a name is left out, as a text may fuse it: « du Fil ».
    """
    found: dict[str, Medium] = {}
    for page in pages:
        names = [one.name for one in page.article.credits if one.kind == "agency"]
        line = page.article.dateline
        if line is not None and line.agency:
            names.append(line.agency)
        for name in names:
            if medium_named(name) is None and len(name) >= _LEAST_NAME and name[:1].isupper():
                found[name] = Medium(name=name, kind="agency", spellings=(name,))
        outlet = page.article.outlet
        if outlet and publisher_of(page) is None:
            bare = _ARTICLE.sub("", outlet)
            if len(bare) >= _LEAST_NAME and bare[:1].isupper():
                found.setdefault(bare, Medium(name=outlet, kind="outlet", spellings=(bare,)))
    return found


def cited_media(page: TracedPage, known: Mapping[str, Medium]) -> Iterator[Sign]:
    """Media whose name stands behind « selon », "told", or before « rapporte », "reported"."""
    own = outlet_name(page)
    places: dict[str, tuple[Medium, list[Span]]] = {}
    for found, medium in _media_in(page.article.text, known):
        if medium is not None and medium.name != own and _is_sourcing(page, found):
            places.setdefault(medium.name, (medium, []))[1].append(Span(*found.span()))
    if len(places) == 1:
        ((medium, spans),) = places.values()
        spans.extend(_named_again(page, medium, spans))
    for name in sorted(places):
        medium, spans = places[name]
        yield Sign(
            name=name,
            kind=medium.kind,
            whole=False,
            rule="cited",
            reason="cited in the text",
            cited=True,
            evidence=tuple(page.article.evidence(span) for span in sorted(spans)),
        )


@cache
def _media_pattern() -> re.Pattern[str]:
    return _names_pattern({name for one in media() for name in one.spellings})


def _names_pattern(names: Iterable[str]) -> re.Pattern[str]:
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(r"(?<!\w)(?:" + ("|".join(map(re.escape, ordered)) or "(?!)") + r")(?!\w)")


@cache
def _before(tag: str) -> re.Pattern[str]:
    """Phrases that end right before a name: « selon l'agence », "told"."""
    table = language_of(tag).sourcing
    phrases = (*table.told, *table.reported_by)
    return re.compile(rf"(?<!\w)(?:{_either(phrases)}),?(?:\s*(?:{_either(table.articles)}))*\s*$")


@cache
def _after(tag: str) -> re.Pattern[str]:
    return re.compile(rf"^[\s,)»]*(?:{_either(language_of(tag).sourcing.reported_by_after)})(?!\w)")


def _either(phrases: tuple[str, ...]) -> str:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase) for phrase in ordered) or "(?!)"


def _is_sourcing(page: TracedPage, found: re.Match[str]) -> bool:
    """Whether a phrase of sourcing stands right before or behind a name."""
    text, tag = page.article.text, page.language.tag
    before = fold(text[max(0, found.start() - _WINDOW) : found.start()])
    after = fold(text[found.end() : found.end() + _WINDOW])
    return bool(_before(tag).search(before) or _after(tag).match(after))


def _named_again(page: TracedPage, medium: Medium, spans: Sequence[Span]) -> list[Span]:
    """Where the one medium that a page cites is cited again: "told the Ledger", « au journal »."""
    last = medium.name.split()[-1]
    short = [last] if last[:1].isupper() and len(medium.name.split()) > 1 else []
    pattern = _again_pattern(page.language.tag, *short)
    first = min(spans)
    return [
        Span(*found.span())
        for found in pattern.finditer(page.article.text, first.end)
        if not any(Span(*found.span()).meets(one) for one in spans) and _is_sourcing(page, found)
    ]


@cache
def _again_pattern(tag: str, *short: str) -> re.Pattern[str]:
    words = sorted(language_of(tag).sourcing.outlet_words, key=lambda one: (-len(one), one))
    return re.compile(
        "|".join([*(rf"(?<!\w)(?i:{_accented(one)})(?!\w)" for one in words), *map(_alone, short)])
        or "(?!)"
    )


def _accented(folded: str) -> str:
    """A pattern for folded words that also finds « chaîne », « média »."""
    return "".join(
        {"e": "[eéè]", "i": "[iî]", "'": "['’]"}.get(letter, re.escape(letter)) for letter in folded
    )


def _alone(word: str) -> str:
    return rf"(?<!\w){re.escape(word)}(?!\w)"


def _media_in(
    text: str, known: Mapping[str, Medium]
) -> Iterator[tuple[re.Match[str], Medium | None]]:
    for found in _media_pattern().finditer(text):
        yield found, medium_named(found.group())
    fused = _fused()
    for found in _names_pattern(fused).finditer(text):
        if _CONTRACTION.search(text[: found.start()][-_LONGEST_CONTRACTION:]):
            yield found, fused[found.group()]
    if known:
        for found in _names_pattern(known).finditer(text):
            yield found, known[found.group()]


@cache
def _fused() -> Mapping[str, Medium]:
    """« Parisien », as it stands behind « au », « du »: names without their masculine article."""
    return {
        bare: medium
        for medium in media()
        for name in medium.spellings
        if (bare := _MASCULINE.sub("", name)) != name
    }
