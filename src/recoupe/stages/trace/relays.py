"""Media that a page's attributions name between a speaker and the page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recoupe.algorithms.folding import bare, fold
from recoupe.algorithms.stems import stem
from recoupe.languages import Language
from recoupe.languages.agencies import says_agency
from recoupe.languages.gazetteer import gazetteer_of
from recoupe.languages.media import medium_named
from recoupe.records import Hop, OriginKind, Span
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.sign import Sign

_RELAY_KINDS: dict[str, OriginKind] = {
    "agency": "agency",
    "state_media": "state_media",
    "media": "outlet",
}


@dataclass(frozen=True, kw_only=True, order=True)
class _Relay:
    """A medium as a page names it."""

    name: str
    kind: OriginKind
    collective: bool = False
    country: str | None = None


def relays_of(page: TracedPage) -> Iterator[Sign]:
    """Media that the annotations hold to relay a statement, the table knows them or not."""
    places: dict[_Relay, list[Span]] = {}
    for attribution in page.annotations.attributions:
        for hop in attribution.chain:
            relay = _relay_of(hop, page)
            if relay is not None and hop.span is not None:
                places.setdefault(relay, []).append(hop.span)
    for relay in sorted(places, key=lambda one: (one.name, one.kind)):
        yield Sign(
            name=relay.name,
            kind=relay.kind,
            whole=False,
            rule="cited",
            reason="cited in the text",
            cited=True,
            collective=relay.collective,
            country=relay.country,
            evidence=tuple(page.article.evidence(span) for span in sorted(set(places[relay]))),
        )


def _relay_of(hop: Hop, page: TracedPage) -> _Relay | None:
    kind = _RELAY_KINDS.get(hop.kind)
    if kind is None or hop.span is None or not hop.label:
        return None
    words = _without_time(hop, page).split()
    # "Who advises the South African parks, told Reuters": a country's, and no paper.
    if _is_whole_demonym(words, page.language) or (
        kind == "agency" and _does_other_work(words, page.language)
    ):
        return None
    name = name_in(words, page.language)
    medium = medium_named(" ".join(words)) or (medium_named(name) if name else None)
    if medium is not None:
        return _Relay(name=medium.name, kind=medium.kind)
    if name and not (len(words) == 1 and _is_common(name, page.language)):
        # "Told reporters at City Hall": a place.
        other = fold(name.split()[-1]) in page.language.lexicon.relays.other_ends
        return None if other else _Relay(name=name, kind=kind)
    if len(words) < 2:  # noqa: PLR2004  « ces agences », « la radio »: nobody in particular
        return None
    country = country_in(words, page.language)
    return _Relay(name=" ".join(words), kind=kind, collective=True, country=country)


def _does_other_work(words: Sequence[str], language: Language) -> bool:
    """Whether an agency is none of news: « l'agence spatiale Jaxa », "the space agency JAXA".

    What stands beside the noun says what it does: an agency of news has a name, a country, or a
    word that news agencies go by (`Sourcing.articles`).
    """
    known = {piece for one in language.sourcing.articles for piece in re.findall(r"\w+", one)}
    name = " ".join(words)
    return any(
        word not in known
        and word not in language.words.function
        and not _is_demonym(whole, language)
        for whole in words
        if not whole[:1].isupper() or (_is_word(whole, language) and not says_agency(name))
        for word in re.findall(r"\w+", fold(whole))
    )


def _is_word(whole: str, language: Language) -> bool:
    """Whether a word of a name is one of the language too: "Environment", of an Agency."""
    alone = bare(fold(whole))
    return language.concepts.core.concept_of(alone, alone) is not None


def _without_time(hop: Hop, page: TracedPage) -> str:
    """The label without a date that was taken into it: « médias nord-coréens en avril »."""
    label, text = hop.label, page.article.text
    assert hop.span is not None  # noqa: S101  asked before
    for timex in page.annotations.timexes:
        if hop.span.holds(timex.span):
            head, mark, _ = label.partition(timex.span.of(text))
            if mark and head.strip():
                label = head
    words = label.split()
    while words and fold(words[-1]) in page.language.words.function:
        words.pop()
    return " ".join(words) or hop.label


def name_in(words: Sequence[str], language: Language) -> str:
    """The proper name that ends a label, after words that say what it is; empty for none.

    « agence de presse ABV » gives ABV. A name that a preposition binds is of something else:
    « agence de presse de Corée » has none of its own.
    """
    start = len(words)
    while start and words[start - 1][:1].isupper():
        start -= 1
    before = fold(words[start - 1]) if start else ""
    if start == len(words) or bare(before) in language.words.function:
        return "" if start else " ".join(words)
    named = [word for word in words[start:] if not _is_demonym(word, language)]
    return " ".join(words[start:]) if named and start else " ".join(named and words)


def country_in(words: Sequence[str], language: Language) -> str | None:
    """The country whose demonym stands among the words: « médias d'État russes » gives RU."""
    gazetteer = gazetteer_of(language.tag)
    folded = [fold(piece) for piece in gazetteer.split(" ".join(words))]
    for at in range(len(folded)):
        found = gazetteer.demonyms.longest(folded, at)
        if found is not None:
            return found[1]
    return None


def _is_common(word: str, language: Language) -> bool:
    """« Presse » where a sentence starts: a word with a capital and no name."""
    return fold(word) in language.words.common or stem(fold(word)) in language.words.common_stems


def _is_demonym(word: str, language: Language) -> bool:
    return country_in([word], language) is not None


def _is_whole_demonym(words: Sequence[str], language: Language) -> bool:
    """Whether a label is the adjective of a country and nothing else: "South African"."""
    gazetteer = gazetteer_of(language.tag)
    folded = [fold(piece) for piece in gazetteer.split(" ".join(words))]
    found = gazetteer.demonyms.longest(folded, 0) if folded else None
    return found is not None and found[0] == len(folded)
