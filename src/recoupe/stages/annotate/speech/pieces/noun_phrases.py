"""Who stands behind a cue: noun phrases read from the surface, with tags as evidence."""

from msgspec import Struct

from recoupe.stages.annotate.speech.pieces.phrase_words import (
    goes_on,
    is_abbreviation,
    is_plural_owner,
    is_superlative,
    is_titled,
    is_verbal_pronoun,
    joins_names,
    possesses,
)
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_WORDS = 14
MAX_APPOSITION = 10
MAX_MARKED = 7
"""Words of a name in marks, and the marks."""


class Phrase(Struct, frozen=True, gc=False):
    """Words `first` to `last`, both included; `end` is the last word of an apposition."""

    first: int
    last: int
    is_pronoun: bool = False


def is_finite(utterance: Utterance, index: int) -> bool:
    """Whether a word looks like a finite verb."""
    return utterance.finite[index]


def has_finite(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a finite verb stands among words `first` to `last`, both included."""
    return last >= first and True in utterance.finite[max(0, first) : last + 1]


def _points_behind(utterance: Utterance, index: int) -> bool:
    """« les initiateurs de ce comité »: a pointing word between a link and its noun."""
    lexicon = utterance.language.lexicon
    after = utterance.words[index + 1 : index + 2]
    linked = utterance.lower(index - 1) in lexicon.noun_links
    return linked and bool(after) and after[0].tag in {"NOUN", "ADJ", "PROPN"}


def _stops(utterance: Utterance, index: int, first: int) -> bool:  # noqa: C901, PLR0911  one reason a line
    lexicon = utterance.language.lexicon
    word = utterance.words[index]
    lower = word.lower
    if not word.is_word:
        if joins_names(utterance, index):
            return index == first
        joins = lower == "." and is_abbreviation(utterance, index)
        joins = joins or utterance.is_inside_number(index)
        return not (joins or is_plural_owner(utterance, index))
    if "'" in lower and is_verbal_pronoun(utterance, index):
        return index > first
    if word.quoted >= 0 and utterance.words[first].quoted != word.quoted:
        return True
    if lower not in lexicon.phrase_edges:
        return index > first and not word.is_capital and utterance.finite[index]
    demonstrative = lower in lexicon.determiners and (
        index == first or _points_behind(utterance, index)
    )
    named = word.is_capital and index > first
    if index > first and is_superlative(utterance, index):
        return False
    if lower in lexicon.noun_stops and not named and not demonstrative:
        return not is_titled(utterance, index, first)
    if lower in lexicon.complementizers or lower in lexicon.auxiliaries:
        # "Will Tjernlund" is a name.
        after = utterance.words[index + 1 : index + 2]
        return not (word.is_capital and bool(after) and after[0].is_capital)
    # « Yann Le Gall », « le quotidien La Dépêche »: an article with a capital is of the name.
    if index > first and not named and lower in lexicon.articles:
        before = utterance.lower(index - 1)
        numbered = before in lexicon.numbered
        if before not in lexicon.joins and before not in lexicon.addressees and not numbered:
            return True
    if index > first and lower in lexicon.gerund_prepositions:
        after = utterance.words[index + 1 : index + 2]
        return bool(after) and "Tense=Pres|VerbForm=Part" in after[0].form
    if index > first and lower in lexicon.coordinators:
        return not goes_on(utterance, index)
    return index > first and not word.is_capital and is_finite(utterance, index)


def _leaves_name(utterance: Utterance, index: int) -> bool:
    """« Demba Sarr en zone mixte », « Rachid Benali de sa voisine »: where, and of whom."""
    lexicon = utterance.language.lexicon
    if lexicon.head_last or not utterance.words[index - 1].is_capital:
        return False
    if utterance.lower(index) in lexicon.gerund_prepositions:
        return True
    whose = utterance.lower(index + 1)
    owned = whose in lexicon.possessives and whose not in lexicon.definites
    return utterance.lower(index) in lexicon.noun_links and owned


def _opens_aside(utterance: Utterance, index: int) -> bool:
    """« l'accusée | d'une voix à peine audible »: how, when or before whom somebody says it."""
    asides = utterance.language.lexicon.voices.aside_openers
    if asides.at(utterance.lowers, index) is None:
        return False
    return utterance.lower(index - 1) not in utterance.language.lexicon.noun_links


def phrase_after(  # noqa: C901, PLR0911  one reason a line
    utterance: Utterance, start: int, limit: int | None = None
) -> Phrase | None:
    """The noun phrase that begins at a word; None where none does."""
    end = len(utterance.words) if limit is None else limit
    lexicon = utterance.language.lexicon
    if start >= end:
        return None
    index = start
    if utterance.lower(start) in lexicon.subject_pronouns and not possesses(utterance, start):
        if not _opens_name(utterance, start):
            return Phrase(start, start, is_pronoun=True)
        index += 1
    reach = min(end, start + MAX_WORDS)
    while index < reach and not _stops(utterance, index, start):
        if index > start and (_leaves_name(utterance, index) or _opens_aside(utterance, index)):
            break
        index += 1
    last = index - 1
    if last == start and utterance.lower(index) in lexicon.voices.pointing:
        # « celui-ci »
        return Phrase(start, index)
    while (
        last > start
        and utterance.lower(last) in lexicon.light_ends
        and utterance.lower(last - 1) not in lexicon.numbered
        and not utterance.words[last].is_capital
    ):
        last -= 1
    if last < start or not has_content(utterance, start, last):
        return None
    if (
        utterance.lower(last) in lexicon.governing
        and utterance.lower(last + 1) in lexicon.noun_stops
    ):
        # "a source close to the investigation"
        inner = phrase_after(utterance, last + 2, limit)
        if inner is not None and not inner.is_pronoun:
            return Phrase(start, inner.last)
    tail = lexicon.tails_openers.at(utterance.lowers, last + 1)
    if tail is not None:
        inner = phrase_after(utterance, last + 1 + len(tail), limit)
        return Phrase(start, last if inner is None else inner.last)
    return Phrase(start, _with_apposition(utterance, past_name(utterance, last, end), end))


def is_bound(utterance: Utterance, index: int) -> bool:
    """« l'auteur de | « La Marée » »: whether a link and its noun stand before marks."""
    if utterance.lower(index - 1) not in utterance.language.lexicon.noun_links:
        return False
    return index > 1 and utterance.words[index - 2].tag in {"NOUN", "PROPN"}


def past_name(utterance: Utterance, last: int, end: int) -> int:
    """The last word of a phrase that ends at `last`, with the title or name in marks behind it.

    « le collectif « Sauvons l'étang » », « le réalisateur de « Nuit blanche » ».
    """
    first = last + 1
    if not utterance.named or first >= end:
        return last
    if utterance.lower(first) in utterance.language.lexicon.noun_links and is_bound(
        utterance, first + 1
    ):
        first += 1
    if first >= end or utterance.words[first].quoted not in utterance.named:
        return last
    if utterance.words[first - 1].quoted >= 0:
        return last
    behind = first
    while behind < end and utterance.words[behind].quoted == utterance.words[first].quoted:
        behind += 1
    return behind - 1 if behind - first <= MAX_MARKED + 1 else last


def _opens_name(utterance: Utterance, index: int) -> bool:
    """« D'après Il Messaggero »: a pronoun's capital inside a sentence, before another one."""
    if index == 0 or not utterance.words[index - 1].is_word or index + 1 >= len(utterance.words):
        return False
    return utterance.words[index].is_capital and utterance.words[index + 1].is_capital


def is_complement(utterance: Utterance, index: int) -> bool:
    """Whether a phrase from there on hangs on another noun: « d'une dizaine », not « des élus »."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    other = f"{lower}'{utterance.lower(index + 1)}" in lexicon.vague_determiners
    links = lower in lexicon.noun_links and lower not in lexicon.vague_determiners
    return links and not other


def has_content(utterance: Utterance, first: int, last: int) -> bool:
    """Whether words `first` to `last`, both included, hold more than light words."""
    lexicon = utterance.language.lexicon
    light = lexicon.light_words
    for word in utterance.words[first : last + 1]:
        if word.is_word and (word.is_capital or word.lower not in light) and len(word.text) > 1:
            return True
    return False


def _is_decimal(utterance: Utterance, index: int) -> bool:
    """Whether a comma or a stop stands inside a number: « 1,3 million »."""
    around = utterance.words[index - 1 : index + 2]
    if len(around) <= 2 or around[1].text not in {",", "."}:  # noqa: PLR2004  it and a digit on either side
        return False
    before, mark, after = around
    digits = before.text[-1:].isdigit() and after.text[:1].isdigit()
    return digits and before.end == mark.start and mark.end == after.start


def _with_apposition(utterance: Utterance, last: int, end: int) -> int:
    """« le préfet, Alain Courtaud »: the last word of what a comma adds."""
    if last + 2 >= end or utterance.words[last + 1].text != ",":
        return last
    first = last + 2
    word = utterance.words[first]
    lexicon = utterance.language.lexicon
    held = utterance.words[last].quoted
    if not word.is_word or (word.quoted != held and held not in utterance.named):
        return last
    known = lexicon.source_kinds.get(word.lower, "document") != "document"
    known = known or word.lower in lexicon.titles
    behind = utterance.lower(first + 1)
    titled = word.lower in lexicon.determiners and (
        behind in lexicon.source_kinds
        or behind in lexicon.titles
        or behind in utterance.language.names.honorifics
    )
    if not (word.is_capital or known or titled):
        return last
    index = first
    while index < min(end, first + MAX_APPOSITION) and not _stops(utterance, index, first):
        index += 1
    if index >= len(utterance.words) or utterance.words[index].text in {",", ".", ";", ")", ":"}:
        # « Selon nos informations, les données de 1,3 million d'assurés ont été volées »
        return last if _is_decimal(utterance, index) else index - 1
    told = utterance.lower(index - 1) in lexicon.reporting
    if told and index - 1 > first and not utterance.words[index - 1].is_capital:
        # "announced by the ministry, Kazinform reports with reference to"
        return last
    # « D'après les gendarmes, le chauffeur s'était assoupi »: a clitic begins a verb.
    lower = utterance.lower(index)
    stops = lower in lexicon.plain_stops and lower not in lexicon.clitics
    return index - 1 if stops and not _is_verbal(utterance, index, end) else last


def _is_verbal(utterance: Utterance, index: int, end: int) -> bool:
    """As in "According to the mayor, Doyle | also left": a verb, with the adverbs before it."""
    while index < end and utterance.words[index].tag == "ADV":
        index += 1
    return index < end and is_finite(utterance, index)
