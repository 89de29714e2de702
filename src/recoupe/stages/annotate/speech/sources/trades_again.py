"""Whom a trade with its complement names again: « le coureur de l'équipe X », "the X striker"."""

from collections.abc import Sequence

from recoupe.records import Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.sources.nouns_again import is_demonym, same_name, told_before
from recoupe.stages.annotate.speech.sources.people import agrees, gender_of
from recoupe.stages.annotate.speech.sources.somebody import NAMED, mentions_in
from recoupe.stages.annotate.speech.surface.words import Word

MAX_WORDS = 9
"""Words of such a phrase."""
MIN_WORDS = 3
"""An article, the trade, and what it is of."""
MAX_NOUN = 24
"""Code points before a name in which its noun stands."""


def trade_again(reading: Reading, mentions: Sequence[Mention], span: Span) -> Mention | None:
    """The only person of the page so far who agrees, for a definite trade that many have.

    A page brings in somebody new as « un coureur », or by his name; an office, « le patron de
    Renault », may be new. None where the trade was told of somebody else, or the page has told
    another trade of the person.
    """
    lexicon = reading.language.lexicon
    words = [word for word in reading.words_in(span) if word.is_word]
    if not MIN_WORDS <= len(words) <= MAX_WORDS or words[0].lower not in lexicon.definites:
        return None
    head = _head(reading, words)
    if head is None:
        return None
    gender = gender_of(reading, span)
    before = mentions_in(mentions, Span(0, span.start))
    people = [one for one in before if one.kind == "person" and one.form in NAMED]
    fitting = [one for one in people if agrees(reading, one.span, gender)]
    named = fitting[0] if fitting else None
    if named is None or any(not same_name(one, named) for one in fitting):
        return None
    if told_before(reading, named, head, span) or not _may_be(reading, named, head):
        return None
    return fitting[-1]


def _head(reading: Reading, words: Sequence[Word]) -> Word | None:
    """The trade of a phrase that says more than it: behind the article, or last in English."""
    lexicon = reading.language.lexicon
    trades = lexicon.voices.trades
    if lexicon.head_last:
        ends = lexicon.noun_links | lexicon.standing.prepositions
        link = next((at for at, word in enumerate(words) if at and word.lower in ends), len(words))
        placed = link < len(words) or any(word.is_capital for word in words[1 : link - 1])
        return words[link - 1] if placed and words[link - 1].lower in trades else None
    if any(word.is_capital for word in words[1:2]) or words[1].lower not in trades:
        return None
    return words[1] if words[2].lower in lexicon.noun_links else None


def _may_be(reading: Reading, named: Mention, head: Word) -> bool:
    """Whether what the page tells of somebody where it names him first is no other trade."""
    lexicon = reading.language.lexicon
    reach = Span(max(0, named.span.start - MAX_NOUN), named.span.start)
    near = [word for word in reading.words_in(reach) if word.is_word][-1:]
    nouns = [word.lower for word in near if word.tag == "NOUN" and not is_demonym(reading, word)]
    told = [*(named.role or "").lower().replace(";", " ").split(), *nouns]
    told = [word for word in told if word not in lexicon.definites]
    fits = lexicon.stand_ins.get(head.lower, frozenset[str]()) | {head.lower}
    return not told or not fits.isdisjoint(told)
