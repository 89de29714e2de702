"""What a page itself tells of where its text comes from."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from recoupe.algorithms.folding import fold
from recoupe.languages import language_of
from recoupe.languages.media import Medium, media, medium_named
from recoupe.records import OriginKind, Span
from recoupe.stages.trace.issuers import outlet_name, publisher_of
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.relays import relays_of
from recoupe.stages.trace.sign import Sign

UNNAMED_RELEASE = "a press release"
NOBODY: Mapping[str, Medium] = MappingProxyType({})
_ARTICLE = re.compile(r"^(?:the |le |la |les |l['’])", re.IGNORECASE)
_LEAST_NAME = 3
_WINDOW = 60
"""Characters around the name of a medium in which a phrase of sourcing is looked for."""


def signs_of(page: TracedPage, *, known: Mapping[str, Medium] = NOBODY) -> list[Sign]:
    """All signs of one page: credits, dateline, cited media, own reporting, press releases.

    Args:
        page: the page.
        known: spelling → medium, of those that other pages of the story make known.
    """
    found = [*_credits(page), *_dateline(page), *_cited(page, known), *_own(page), *_release(page)]
    named = {one.name for one in found}
    found.extend(one for one in relays_of(page) if one.name not in named)
    own = publisher_of(page)
    return [
        one for one in found if own is None or one.name != own.name or one.kind == "own_reporting"
    ]


def _credits(page: TracedPage) -> Iterator[Sign]:
    for credit in page.article.credits:
        if credit.kind in {"picture", "author"}:
            continue
        medium = medium_named(credit.name)
        if credit.kind == "outlet" and medium is None:
            continue
        kind: OriginKind = medium.kind if medium else "unknown"
        if credit.kind == "agency" and medium is None:
            kind = "agency"
        yield Sign(
            name=medium.name if medium else credit.name,
            kind=kind,
            whole=not credit.partial,
            rule="credit-line-part" if credit.partial else "credit-line",
            reason=f"credit line: {credit.text.strip()}",
        )


def _dateline(page: TracedPage) -> Iterator[Sign]:
    line = page.article.dateline
    if line is None or not line.agency:
        return
    medium = medium_named(line.agency)
    yield Sign(
        name=medium.name if medium else line.agency,
        kind=medium.kind if medium else "agency",
        whole=True,
        rule="dateline",
        reason="dateline",
        evidence=(page.article.evidence(line.span),),
    )


@cache
def _media_pattern() -> re.Pattern[str]:
    return _names_pattern({name for one in media() for name in one.spellings})


def _names_pattern(names: Iterable[str]) -> re.Pattern[str]:
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(r"(?<!\w)(?:" + ("|".join(map(re.escape, ordered)) or "(?!)") + r")(?!\w)")


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


def _cited(page: TracedPage, known: Mapping[str, Medium]) -> Iterator[Sign]:
    """Media whose name stands behind « selon », "told", or before « rapporte », "reported"."""
    text, own = page.article.text, outlet_name(page)
    places: dict[str, tuple[Medium, list[Span]]] = {}
    for found in _media_in(text, known):
        medium = known.get(found.group()) or medium_named(found.group())
        if medium is None or medium.name == own:
            continue
        before = fold(text[max(0, found.start() - _WINDOW) : found.start()])
        after = fold(text[found.end() : found.end() + _WINDOW])
        if _before(page.language.tag).search(before) or _after(page.language.tag).match(after):
            places.setdefault(medium.name, (medium, []))[1].append(Span(*found.span()))
    for name in sorted(places):
        medium, spans = places[name]
        yield Sign(
            name=name,
            kind=medium.kind,
            whole=False,
            rule="cited",
            reason="cited in the text",
            cited=True,
            evidence=tuple(page.article.evidence(span) for span in spans),
        )


def _media_in(text: str, known: Mapping[str, Medium]) -> Iterator[re.Match[str]]:
    yield from _media_pattern().finditer(text)
    if known:
        yield from _names_pattern(known).finditer(text)


def _phrase_spans(page: TracedPage, phrases: tuple[str, ...]) -> list[Span]:
    """Where folded phrases stand, found word by word so that the spans fit the text."""
    starts: dict[str, list[list[str]]] = {}
    for phrase in phrases:
        words = phrase.replace("'", " ").split()
        starts.setdefault(words[0], []).append(words)
    flat, homes = _flat_words(page)
    spans = []
    for index, word in enumerate(flat):
        for words in starts.get(word, ()):
            if flat[index : index + len(words)] == words:
                last = homes[index + len(words) - 1]
                spans.append(Span(page.words[homes[index]].start, page.words[last].end))
                break
    return spans


def _flat_words(page: TracedPage) -> tuple[list[str], list[int]]:
    """Folded words with elided articles apart, and the index of the word each is part of."""
    flat, homes = [], []
    for index, word in enumerate(page.folded):
        for piece in word.replace("'", " ").split():
            flat.append(piece)
            homes.append(index)
    return flat, homes


def _own(page: TracedPage) -> Iterator[Sign]:
    outlet = fold(page.article.outlet or "")
    phrases = tuple(
        phrase.replace("{outlet}", outlet)
        for phrase in page.language.sourcing.own_reporting
        if outlet or "{outlet}" not in phrase
    )
    spans = _phrase_spans(page, phrases)
    if spans:
        yield Sign(
            name=outlet_name(page),
            kind="own_reporting",
            whole=False,
            rule="own-reporting",
            reason="the page tells of its own reporting",
            evidence=tuple(page.article.evidence(span) for span in spans),
        )


def _release(page: TracedPage) -> Iterator[Sign]:
    spans = _phrase_spans(page, page.language.sourcing.release)
    if spans:
        yield Sign(
            name=UNNAMED_RELEASE,
            kind="press_release",
            whole=False,
            rule="release",
            reason="the page names a press release",
            cited=True,
            evidence=tuple(page.article.evidence(span) for span in spans),
        )


def statement_spans(page: TracedPage) -> list[Span]:
    """Where the page speaks of a written statement: « dans un communiqué »."""
    return _phrase_spans(page, (*page.language.sourcing.statement, *page.language.sourcing.release))


def translation_spans(page: TracedPage) -> list[Span]:
    """Where the page says that it is a translation."""
    return _phrase_spans(page, page.language.sourcing.translated)
