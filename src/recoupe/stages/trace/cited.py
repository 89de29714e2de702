"""Media that a page's text cites: « selon », "told", and a name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from recoupe.algorithms.folding import fold
from recoupe.algorithms.patterns import either
from recoupe.languages import language_of
from recoupe.languages.media import Medium, media, medium_named
from recoupe.records import Span
from recoupe.stages.trace.known import own_forms, without_article
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.sign import Sign
from recoupe.stages.trace.worded import bare_names, names_with_article, worded_media

_MASCULINE = re.compile(r"^(?:Le|Les) ")
_CONTRACTION = re.compile(r"(?<!\w)(?:aux?|du|des)\s$")
_LONGEST_CONTRACTION = len("xaux ")
_WINDOW = 60
"""Characters around the name of a medium in which a phrase of sourcing is looked for."""


def cited_media(page: TracedPage, known: Mapping[str, Medium]) -> Iterator[Sign]:
    """Media whose name stands behind « selon », "told", or before « rapporte », "reported"."""
    own = set(own_forms(page))
    places: dict[str, tuple[Medium, list[Span]]] = {}
    named: dict[str, tuple[Medium, list[Span]]] = {}
    taken: list[Span] = []
    whole = _whole_names(page.article.text, {*known, *own})
    worded = {**called_papers(page), **worded_media(page.article.text)}
    for found, medium in _media_in(page.article.text, known, worded):
        span = Span(*found.span())
        if (
            medium is not None
            and medium.name not in own
            and without_article(medium.name) not in own
            and not any(span.meets(one) for one in taken)
            and not any(span.meets(one) and span.end < one.end for one in whole)
        ):
            if _is_sourcing(page, found):
                taken.append(span)
                places.setdefault(medium.name, (medium, []))[1].append(span)
            else:
                named.setdefault(medium.name, (medium, []))[1].append(span)
    if len(places) == 1:
        ((medium, spans),) = places.values()
        spans.extend(_named_again(page, medium, spans))
    elif not places and len(named) == 1:
        # « C'est Le Fil qui lève le lièvre. […] L'hebdomadaire s'est procuré les factures. »
        ((medium, spans),) = named.values()
        again = [one for one in _named_again(page, medium, spans) if _is_called(page, one)]
        if again:
            places[medium.name] = (medium, [*spans, *again])
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


def _whole_names(text: str, names: Iterable[str]) -> list[Span]:
    """Where outlets of the story are named: "The Courier" is no paper in "The Courier Mail"."""
    known = sorted(names)
    return [Span(*one.span()) for one in _names_pattern(known).finditer(text)] if known else []


def called_papers(page: TracedPage) -> dict[str, Medium]:
    """Spelling → medium of names that no table has, and that the page itself calls a paper.

    « Après la publication par Le Canard du Rhône de documents […] D'après l'hebdomadaire, … »: a
    name with its article behind a phrase of sourcing, and a noun of media behind one further on.
    One without an article behind what only media make: « les révélations de Sud Mémoire ».
    """
    text, tag = page.article.text, page.language.tag
    named = [one for one in names_with_article(text, tag) if _is_sourcing(page, one)]
    named += [one for one in bare_names(text, tag) if _is_a_find(page, one)]
    found: dict[str, Medium] = {}
    for one in named:
        name = one.group()
        medium = Medium(name=name, kind="outlet", spellings=(name,))
        if name not in found and any(
            _is_called(page, again)
            for again in _named_again(page, medium, [Span(*one.span())], short=False)
        ):
            found[name] = medium
    return found


def _is_a_find(page: TracedPage, found: re.Match[str]) -> bool:
    text, tag = page.article.text, page.language.tag
    before = fold(text[max(0, found.start() - _WINDOW) : found.start()])
    after = fold(text[found.end() : found.end() + _WINDOW])
    return bool(_finds(tag).search(before) or _reveals(tag).match(after))


@cache
def _finds(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(language_of(tag).sourcing.finds)})\s$")


@cache
def _reveals(tag: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{either(language_of(tag).sourcing.reveals)})(?!\w)")


def own_citations(page: TracedPage) -> list[Span]:
    """Where a page tells that somebody spoke to its own outlet: « a confié au Matin libre »."""
    pattern = _names_pattern([*own_forms(page), *map(_unfused, own_forms(page))])
    found = (Span(*one.span()) for one in pattern.finditer(page.article.text))
    return [one for one in found if is_told(page, one)]


def is_told(page: TracedPage, span: Span) -> bool:
    """Whether somebody speaks to the medium that a span names: « a confié à l'AFP »."""
    before = fold(page.article.text[max(0, span.start - _WINDOW) : span.start])
    return bool(_told(page.language.tag).search(before))


def _unfused(name: str) -> str:
    return _MASCULINE.sub("", name)


@cache
def _told(tag: str) -> re.Pattern[str]:
    """Phrases of speaking to somebody that end right before a name: « a confié à », "told the"."""
    table = language_of(tag).sourcing
    return re.compile(rf"(?<!\w)(?:{_telling(tag)})(?:\s*(?:{either(table.articles)}))*\s*$")


@cache
def _telling(tag: str) -> str:
    """What is said to a medium, as a pattern of folded text, with or without the day between.

    « A indiqué mardi à l'AFP », « a confié jeudi soir au Parisien ».
    """
    table, days = language_of(tag).sourcing, language_of(tag).calendar.weekdays
    day = rf"(?:\s(?:{either(sorted({fold(one) for one in days}))})(?:\s\w+)?)?"
    parts = [phrase.rpartition(" ") for phrase in table.told]
    split = [rf"{re.escape(verb)}{day}\s{re.escape(to)}" for verb, _, to in parts if verb]
    whole = either([to for verb, _, to in parts if not verb])
    return "|".join(sorted([*split, whole], key=lambda one: (-len(one), one)))


@cache
def _media_pattern() -> re.Pattern[str]:
    return _names_pattern({name for one in media() for name in one.spellings})


def _names_pattern(names: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(names)})(?!\w)")


@cache
def _before(tag: str) -> re.Pattern[str]:
    """Phrases that end right before a name: « selon l'agence », "told"."""
    table = language_of(tag).sourcing
    phrases = f"{_telling(tag)}|{either(table.reported_by)}"
    # "According to the state news agency, Xinhua": what it is and its name are one, comma or none.
    # « Écrit encore le quotidien ».
    adverb = rf"(?:\s(?:{either(table.adverbs)}))?"
    return re.compile(rf"(?<!\w)(?:{phrases}){adverb},?(?:\s*(?:{either(table.articles)}))*,?\s*$")


@cache
def _after(tag: str) -> re.Pattern[str]:
    """Phrases right behind a name: « rapporte », "news agency reports", "also said"."""
    table = language_of(tag).sourcing
    noun, adverb = either(table.nouns_behind), either(table.adverbs)
    return re.compile(
        rf"^[\s,)»]*(?:(?:{noun})\s)?(?:(?:{adverb})\s)?(?:{either(table.reported_by_after)})(?!\w)"
    )


def _is_sourcing(page: TracedPage, found: re.Match[str]) -> bool:
    """Whether a phrase of sourcing stands right before or behind a name.

    Or anywhere behind it in its sentence and the next, where a noun says that it is a paper: "Of
    the doors at which the local paper The Camden Star knocked, 21 had no alert. The mast was off,
    it reports".
    """
    text, tag = page.article.text, page.language.tag
    before = fold(text[max(0, found.start() - _WINDOW) : found.start()])
    after = fold(text[found.end() : found.end() + _WINDOW])
    if _before(tag).search(before) or _after(tag).match(after):
        return True
    if not _introduced(tag).search(before):
        return False
    ends = [one.end for one in page.sentences if one.end > found.end()][:2]
    rest = fold(text[found.end() : max(ends, default=found.end())])
    return bool(_reporting(tag).search(rest))


@cache
def _introduced(tag: str) -> re.Pattern[str]:
    """A noun of one medium right before a name: « le quotidien », "the local paper"."""
    nouns = either(tuple(sorted(map(fold, language_of(tag).lexicon.relays.single))))
    return re.compile(rf"(?<!\w)(?:{nouns})(?:\s\w+)?\s$")


@cache
def _reporting(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(language_of(tag).sourcing.reported_by_after)})(?!\w)")


def _is_called(page: TracedPage, again: Span) -> bool:
    """Whether a noun of one medium says who tells it: « selon le journal », "the paper said".

    Not « du site, affirme l'élu »: a site may be a place, and what follows a comma has another
    subject.
    """
    text, table = page.article.text, page.language.lexicon.relays
    words = re.findall(r"\w+", fold(again.of(text)))
    if not words or words[-1] not in set(map(fold, table.single)):
        return False
    before = fold(text[max(0, again.start - _WINDOW) : again.start])
    after = fold(text[again.end : again.end + _WINDOW])
    verb = _reporting(page.language.tag).match(after.lstrip(" \u00a0"))
    return bool(verb or _before(page.language.tag).search(before))


def _named_again(
    page: TracedPage, medium: Medium, spans: Sequence[Span], *, short: bool = True
) -> list[Span]:
    """Where the one medium that a page cites is cited again: "told the Ledger", « au journal »."""
    last = medium.name.split()[-1]
    words = [last] if short and last[:1].isupper() and len(medium.name.split()) > 1 else []
    pattern = _again_pattern(page.language.tag, *words)
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
        "|".join([*(_named_no_other(one) for one in words), *map(_alone, short)]) or "(?!)"
    )


def _named_no_other(folded: str) -> str:
    """« La radio », and not « la radio locale Fréquence Doubs », which names another."""
    return rf"(?<!\w)(?i:{_accented(folded)})(?!\w)(?!\s(?:\w+\s)?[A-ZÀ-ÖØ-Þ])"


def _accented(folded: str) -> str:
    """A pattern for folded words that also finds « chaîne », « média »."""
    return "".join(
        {"e": "[eéè]", "i": "[iî]", "'": "['’]"}.get(letter, re.escape(letter)) for letter in folded
    )


def _alone(word: str) -> str:
    return rf"(?<!\w){re.escape(word)}(?!\w)"


def _media_in(
    text: str, known: Mapping[str, Medium], worded: Mapping[str, Medium]
) -> Iterator[tuple[re.Match[str], Medium | None]]:
    """Names of media: of the tables, of the pages of the story, then by their words."""
    for found in _media_pattern().finditer(text):
        yield found, medium_named(found.group())
    fused = _fused()
    for found in _names_pattern(fused).finditer(text):
        if _CONTRACTION.search(text[: found.start()][-_LONGEST_CONTRACTION:]):
            yield found, fused[found.group()]
    for names in (known, worded):
        if names:
            for found in _names_pattern(names).finditer(text):
                yield found, names[found.group()]


@cache
def _fused() -> Mapping[str, Medium]:
    """« Parisien », as it stands behind « au », « du »: names without their masculine article."""
    return {
        bare: medium
        for medium in media()
        for name in medium.spellings
        if (bare := _MASCULINE.sub("", name)) != name
    }
