"""What a page says that another cannot have given it: its own people, sources and quotations."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from recoupe.algorithms.folding import bare, fold, folded_words
from recoupe.algorithms.stems import cognate
from recoupe.languages.given_genders import GIVEN_GENDERS
from recoupe.languages.given_names import GIVEN_NAMES
from recoupe.records import Mention, Quote, Span
from recoupe.stages.trace.anchors import NAME_LETTERS
from recoupe.stages.trace.issuers import WIRES, outlet_name, publisher_of
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.sign import Sign

MIN_QUOTED_WORDS = 4
"""Fewer quoted words are a name or a term: « carton rouge »."""
SAME_WORDS = 0.5
"""Of the words of a quotation, at least so many stand on a page that could have given it."""
SAME_ACROSS = 0.3
"""The same where only concepts and cognates can be compared."""
LONGEST_ACRONYM = 6
MANY_OWN_WORDS = 2
SHORTEST_WORD = 3
"""Shorter words of the name of an outlet are articles and prepositions."""

Keys = frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Voice:
    """Who speaks on a page, as far as other pages can be asked for it."""

    tag: str
    """Language of the page."""
    reports: bool
    """Whether it tells of its own reporting."""
    outlet: Keys
    """Keys of the name of its outlet, short words aside."""
    outlet_initials: str
    """First letters of those words: « Bureau d'enquêtes aériennes » gives `bea`."""
    known: Keys
    """Keys of all names on the page, its outlet's among them."""
    initials: str
    """First letters of its telling words, in order: « agence régionale de santé » gives `ars`."""
    people: tuple[Keys, ...]
    """Keys of each person whom it names."""
    sources: tuple[Keys, ...]
    """Keys of each source with a name to which it attributes something."""
    quotations: tuple[tuple[Keys, Keys], ...]
    """Of each quotation the keys of who says it, empty for nobody by name, and its stems, concepts
    and cognates."""
    told: Keys
    """The same of the whole page."""
    author: bool
    """Whether who wrote it speaks of himself, outside quotations: a column, a body's own words."""


def voice_of(page: TracedPage, signs: Sequence[Sign]) -> Voice:
    """The voice of a page.

    Args:
        page: the page.
        signs: what it tells of its sources.
    """
    annotations, everything = page.annotations, range(len(page.words))
    outlet = [bare(word) for word in folded_words(outlet_name(page))]
    telling = [word for word in outlet if len(word) >= SHORTEST_WORD]
    people = [
        _names(page, one.span)
        for one in annotations.mentions
        if one.kind == "person" and _is_somebody(one)
    ]
    sources = [_names(page, one.source) for one in annotations.attributions if one.source]
    quotations = [
        (_speaker(page, one), _words(page, words))
        for one in annotations.quotes
        if one.form != "scare" and len(words := page.words_in(one.span)) >= MIN_QUOTED_WORDS
    ]
    return Voice(
        tag=page.language.tag,
        reports=any(one.kind == "own_reporting" for one in signs) and not _is_wire(page),
        outlet=frozenset(word[:NAME_LETTERS] for word in telling),
        outlet_initials="".join(word[0] for word in telling),
        known=_keys(page, everything)
        | _first_parts(page)
        | {word[:NAME_LETTERS] for word in outlet},
        initials="".join(_bare(page, at)[0] for at in everything if page.stems[at]),
        people=tuple(one for one in people if one),
        sources=tuple(one for one in sources if one),
        quotations=tuple(quotations),
        told=_words(page, everything),
        author=_speaks_of_himself(page),
    )


def _is_somebody(mention: Mention) -> bool:
    """Whether a mention names a person beyond doubt: by two words, a first name, or with a role.

    One word alone, of which no more is known, may be a town or a firm: « un lycée de Valmont ».
    """
    if mention.form == "short" or " " in mention.name or mention.role or mention.known:
        return mention.form in {"name", "short"}
    return mention.form == "name" and fold(mention.name) in _given()


@cache
def _given() -> frozenset[str]:
    return frozenset(map(fold, (*GIVEN_NAMES, *GIVEN_GENDERS)))


def _speaks_of_himself(page: TracedPage) -> bool:
    """Whether words of the first person stand outside quotations, more than once.

    "Our federation has asked … we have 620 members", « J'y vois le portrait d'un pays … »: who
    retells a dispatch is not in it. Once, it may be a turn of speech: "as we know".
    """
    first = page.language.lexicon.first_person
    found = (
        piece
        for at, word in enumerate(page.folded)
        if not page.quoted[at] and not page.titles[at]
        for piece in word.replace("'", " ").split()[:1]
    )
    return sum(piece in first for piece in found) >= MANY_OWN_WORDS


def _is_wire(page: TracedPage) -> bool:
    """Whether an agency published it: what it was told is said to all of its clients."""
    own = publisher_of(page)
    return own is not None and own.kind in WIRES


def speaks_for_itself(one: Voice, *others: Voice) -> bool:
    """Whether a page has reporting, a person, a source or a quotation that none of others has.

    Who retells a text adds none of those; who was there, or asked, has at least one.
    """
    return brings_somebody(one, *others) or any(
        not any(_may_have(other, keys, one.tag) for other in others) for keys in one.sources
    )


def brings_somebody(one: Voice, *others: Voice) -> bool:
    """Whether a page has reporting, a person or a quotation that none of others has.

    A body that it has something from may stand in the lines of a dispatch that the others cut.
    """
    if one.reports:
        return True
    if any(all(keys.isdisjoint(other.known) for other in others) for keys in one.people):
        return True
    return quotes_somebody(one, *others)


def quotes_somebody(one: Voice, *others: Voice) -> bool:
    """Whether a page quotes words, or somebody who speaks, that none of others has."""
    return any(
        not any(_has(other, *quotation, one.tag) for other in others)
        for quotation in one.quotations
    )


def names_as_source(one: Voice, other: Voice) -> bool:
    """Whether a page has something from the outlet of another by name, or by its initials.

    Not where that name is one word: « L'Alsace » is a paper, « la préfecture d'Alsace » is not.
    """
    initials = other.outlet_initials
    return len(other.outlet) > 1 and any(
        other.outlet <= keys or initials in keys for keys in one.sources
    )


def _may_have(page: Voice, source: Keys, tag: str) -> bool:
    """Whether a source is named on a page; bodies have another name in another language."""
    return page.tag != tag or not source.isdisjoint(page.known) or _spells(source, page)


def _has(page: Voice, speaker: Keys, quotation: Keys, tag: str) -> bool:
    """Whether a quotation may be from a page: its speaker speaks there, or its words stand there.

    In its words or in another language. Who rewords a quotation, or makes it back from a
    translation, keeps the speaker.
    """
    if any(not speaker.isdisjoint(keys) for keys in page.sources):
        return True
    mark, least = ("s ", SAME_WORDS) if page.tag == tag else ("k ", SAME_ACROSS)
    told = {key for key in quotation if key.startswith(mark)}
    return not told or len(told & page.told) >= least * len(told)


def _spells(keys: Keys, page: Voice) -> bool:
    """Whether a source is an acronym that a page writes out."""
    return any(1 < len(key) < LONGEST_ACRONYM and key in page.initials for key in keys)


def _speaker(page: TracedPage, quote: Quote) -> Keys:
    if quote.attribution is None:
        return frozenset()
    source = page.annotations.attributions[quote.attribution].source
    return _names(page, source) if source else frozenset()


def _names(page: TracedPage, span: Span) -> Keys:
    return _keys(page, page.words_in(span))


def _keys(page: TracedPage, places: range) -> Keys:
    """Of words that are names: the letters that they share with other spellings, and the key."""
    named = [at for at in places if page.names[at]]
    letters = {_bare(page, at)[:NAME_LETTERS] for at in named if page.stems[at]}
    return frozenset(letters | {page.keys[at] for at in named if page.keys[at]})


def _first_parts(page: TracedPage) -> Keys:
    """« FO » of « FO-Transports », « SUD » of « SUD-Rail »: names of such bodies for short."""
    texts = (page.article.text[span.start : span.end] for span in page.words)
    firsts = (first for text in texts for first, dash, _ in [text.partition("-")] if dash)
    return frozenset(fold(one)[:NAME_LETTERS] for one in firsts if len(one) > 1 and one.isupper())


def _words(page: TracedPage, places: range) -> Keys:
    found = set()
    for at in places:
        if not page.stems[at]:
            continue
        found.add("s " + page.stems[at])
        concept = page.language.concepts.concept_of(_bare(page, at), _bare(page, at))
        shared = concept or cognate(page.stems[at])
        if shared:
            found.add("k " + shared)
    return frozenset(found)


def _bare(page: TracedPage, at: int) -> str:
    return bare(page.folded[at])
