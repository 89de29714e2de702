"""What a page itself tells of where its text comes from."""

import re
from collections.abc import Iterator
from functools import cache

from recoupe.algorithms.folding import fold
from recoupe.languages import language_of
from recoupe.languages.media import Medium, media, medium_named
from recoupe.records import OriginKind, Span
from recoupe.stages.trace.issuers import outlet_name, publisher_of
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.relays import relays_of
from recoupe.stages.trace.sign import Sign

UNNAMED_RELEASE = "a press release"
_WINDOW = 60
"""Characters around the name of a medium in which a phrase of sourcing is looked for."""


def signs_of(page: TracedPage) -> list[Sign]:
    """All signs of one page: credits, dateline, cited media, own reporting, press releases."""
    found = [*_credits(page), *_dateline(page), *_cited(page), *_own(page), *_release(page)]
    known = {one.name for one in found}
    found.extend(one for one in relays_of(page) if one.name not in known)
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
        reason="dateline",
        evidence=(page.article.evidence(line.span),),
    )


@cache
def _media_pattern() -> re.Pattern[str]:
    names = sorted({name for one in media() for name in one.spellings}, key=lambda n: (-len(n), n))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?!\w)")


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


def _cited(page: TracedPage) -> Iterator[Sign]:
    """Media whose name stands behind « selon », "told", or before « rapporte », "reported"."""
    text, own = page.article.text, publisher_of(page)
    places: dict[str, tuple[Medium, list[Span]]] = {}
    for found in _media_pattern().finditer(text):
        medium = medium_named(found.group())
        if medium is None or (own is not None and medium.name == own.name):
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
            reason="cited in the text",
            cited=True,
            evidence=tuple(page.article.evidence(span) for span in spans),
        )


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
