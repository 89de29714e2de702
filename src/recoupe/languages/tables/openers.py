"""Phrases looked up where they may begin, by their first two words."""

from collections.abc import Iterable, Mapping, Sequence

Phrase = tuple[str, ...]


class Openers:
    """Phrases in an order of their own; of those that stand somewhere, the first one counts.

    >>> openers = Openers([("selon",), ("d", "après")])
    >>> openers.at(("et", "d", "après", "lui"), 1)
    ('d', 'après')
    >>> openers.at(("d", "abord"), 0) is None
    True
    """

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        listed = [phrase for phrase in phrases if phrase]
        self.firsts = frozenset(phrase[0] for phrase in listed)
        """Words that a phrase begins with."""
        self._table: dict[str, dict[str, tuple[Phrase, ...]]] = {}
        for first in self.firsts:
            same = [phrase for phrase in listed if phrase[0] == first]
            self._table[first] = {
                second: tuple(one for one in same if one[1:2] in {(), (second,)})
                for second in ("", *(phrase[1] for phrase in same if len(phrase) > 1))
            }

    def at(self, lowers: Sequence[str], index: int) -> Phrase | None:
        """The first phrase in order that stands at a word; None where none does."""
        size = len(lowers)
        if not 0 <= index < size or lowers[index] not in self._table:
            return None
        seconds = self._table[lowers[index]]
        second = lowers[index + 1] if index + 1 < size else ""
        for phrase in seconds[second if second in seconds else ""]:
            if tuple(lowers[index : index + len(phrase)]) == phrase:
                return phrase
        return None


class Beginnings:
    """How phrases begin: by one word alone, or by two.

    Most first words are everywhere: « il » opens « il est probable », and much else.

    >>> beginnings = Beginnings([("selon",), ("d", "après")])
    >>> beginnings.alone, beginnings.seconds
    (frozenset({'selon'}), {'d': frozenset({'après'})})
    """

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        listed = [phrase for phrase in phrases if phrase]
        self.alone = frozenset(phrase[0] for phrase in listed if len(phrase) == 1)
        """Words that are a phrase by themselves."""
        longer = [phrase for phrase in listed if phrase[0] not in self.alone]
        self.seconds = {
            first: frozenset(phrase[1] for phrase in longer if phrase[0] == first)
            for first in sorted({phrase[0] for phrase in longer})
        }
        """Words that begin longer phrases only, with the words that must follow."""


def cuts_of(phrase: str) -> tuple[Phrase, ...]:
    """A phrase as words: cut at elisions (« s'il »), and left whole at contractions ("he's").

    >>> cuts_of("s'il")
    (('s', 'il'), ("s'il",))
    """
    cuts = (tuple(phrase.replace("'", " ").split()), tuple(phrase.split()))
    return tuple(dict.fromkeys(cut for cut in cuts if cut))


def beginnings_of(phrases: Iterable[str]) -> Beginnings:
    """How written phrases begin; a contraction opens none but as a word alone."""
    cuts = (cut for phrase in sorted(phrases) for cut in cuts_of(phrase))
    return Beginnings(cut for cut in cuts if len(cut) == 1 or "'" not in cut[0])


def kinds_by_word(
    openers: Iterable[tuple[str, Iterable[str]]],
) -> Mapping[str, tuple[str, ...]]:
    """Word → the kinds of what it may open, in their order.

    >>> kinds_by_word([("agent", ["par", "de"]), ("place", ["à", "de"])])["de"]
    ('agent', 'place')
    """
    found: dict[str, tuple[str, ...]] = {}
    for kind, words in openers:
        for word in words:
            found[word] = (*found.get(word, ()), kind)
    return found
