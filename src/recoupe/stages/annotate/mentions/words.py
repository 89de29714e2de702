"""The words of a text as the search for names sees them."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import pairwise

from recoupe.algorithms.folding import fold
from recoupe.languages import language_of
from recoupe.languages.gazetteer import Gazetteer, case_of, gazetteer_of
from recoupe.languages.tables.names import Names
from recoupe.records import Span
from recoupe.stages.annotate.reading import Reading

_BREAKS = frozenset('.!?…:;\n\r•|*«“”»"')
# « SÉOUL (AP) — La Corée du Nord… »: the article after the dash is no part of the name.
_AFTER_DATELINE = re.compile(r"\)\s*[—–-]\s*$")
_SPACES = frozenset((" ", "\u00a0", "\u202f", "\u2009"))
_HEADING_KINDS = frozenset(("title", "heading"))
TITLE_CASE_SHARE = 0.6
"""Share of capitals among the longer words from which a heading is in title case."""
LONG_WORD = 4


@dataclass(frozen=True, kw_only=True)
class Words:
    """Words with their folded form, capitals, and what stands before them."""

    text: str
    gazetteer: Gazetteer
    spans: tuple[tuple[int, int], ...]
    folded: tuple[str, ...]
    cases: tuple[str, ...]
    gaps: tuple[str, ...]
    """What stands between a word and the one before."""
    initial: tuple[bool, ...]
    """Whether a word starts a sentence, a quotation or a line: its capital tells nothing."""
    shouted: tuple[bool, ...]
    """Whether a word stands in a heading that capitalises everything."""
    reporting: frozenset[str]
    """Folded forms of verbs of saying."""
    tags: tuple[str, ...]
    """Universal part of speech, empty where unknown."""

    @cached_property
    def size(self) -> int:
        """Number of words, kept: loops ask for it at every step."""
        return len(self.spans)

    def __len__(self) -> int:
        """Number of words."""
        return len(self.spans)

    @property
    def names(self) -> Names:
        """The names table of the language."""
        return self.gazetteer.names

    @cached_property
    def lower(self) -> frozenset[str]:
        """Folded words that the text also writes small."""
        return frozenset(
            word for word, case in zip(self.folded, self.cases, strict=True) if case == "small"
        )

    @cached_property
    def numbered(self) -> frozenset[tuple[str, str]]:
        """Capitalised words that a number follows more than once: « Ariane 6 »."""
        pairs = Counter(
            (word, after)
            for at, (word, after) in enumerate(pairwise(self.folded))
            if after.isdigit() and self.capital(at) and self.spaced(at + 1)
        )
        return frozenset(pair for pair, count in pairs.items() if count > 1)

    def is_last_of_name(self, at: int) -> bool:
        """Whether a capitalised word stands behind a first name, with no capital behind it."""
        if at == 0 or self.cases[at] != "capital" or not self.spaced(at):
            return False
        led = self.folded[at - 1] in self.names.given_names and self.capital(at - 1)
        return led and not self._is_followed(at)

    def _is_followed(self, at: int) -> bool:
        after = at + 1
        return after < self.size and self.spaced(after) and self.capital(after)

    @cached_property
    def _surnames(self) -> frozenset[str]:
        return frozenset(self.folded[at] for at in range(self.size) if self.is_last_of_name(at))

    def is_alone_surname(self, at: int) -> bool:
        """Whether a capitalised word, with none behind it, is a surname that the page told."""
        if self.cases[at] != "capital" or self._is_followed(at):
            return False
        return self.folded[at] in self._surnames

    def of(self, first: int, last: int) -> str:
        """The text from the first to the last word, both included."""
        return self.text[self.spans[first][0] : self.spans[last][1]]

    def span(self, first: int, last: int) -> Span:
        """Where the words from the first to the last stand."""
        return Span(self.spans[first][0], self.spans[last][1])

    def capital(self, at: int) -> bool:
        """Whether a word wears a capital."""
        return self.cases[at] != "small"

    def spaced(self, at: int) -> bool:
        """Whether only a space, or nothing, stands before a word."""
        gap = self.gaps[at]
        return gap == "" or gap in _SPACES

    def comma(self, at: int) -> bool:
        """Whether a comma stands before a word, and nothing else."""
        return self.gaps[at].strip() == ","

    def fold_at(self, at: int) -> str:
        """The folded word, empty outside the text."""
        return self.folded[at] if 0 <= at < len(self.folded) else ""


def words_of(reading: Reading) -> Words:
    """The words of a text, in order."""
    text = reading.text
    gazetteer = gazetteer_of(reading.language.tag)
    spans = tuple(gazetteer.spans(text))
    seen = [_seen(text[start:end]) for start, end in spans]
    folded = tuple([one for one, _ in seen])
    starts = {sentence.span.start for sentence in reading.sentences}
    tokens = map(reading.tokens_by_start.get, [start for start, _ in spans])
    gaps, initial = _gaps(text, spans, starts, gazetteer.names)
    elisions = gazetteer.names.elisions
    cases = tuple(["small" if word in elisions else case for word, case in seen])
    return Words(
        text=text,
        gazetteer=gazetteer,
        spans=spans,
        folded=folded,
        cases=cases,
        gaps=gaps,
        initial=initial,
        shouted=_shouted(reading, spans, cases, folded, gazetteer.names),
        reporting=_reporting(reading.language.tag),
        tags=tuple(["" if token is None else token.tag for token in tokens]),
    )


@lru_cache(maxsize=65_536)
def _seen(word: str) -> tuple[str, str]:
    """(folded, case) of a word, made once a word type."""
    return fold(word), case_of(word)


@cache
def _reporting(tag: str) -> frozenset[str]:
    """Forms of the names table, and those of the lexicon that a subject can stand beside."""
    language = language_of(tag)
    return language.names.reporting | {
        fold(form)
        for form, readings in language.lexicon.reporting.items()
        if any(
            reading.tense not in {"infinitive", "gerund"} and "clause" in reading.verb.frames
            for reading in readings
        )
    }


def _gaps(
    text: str, spans: tuple[tuple[int, int], ...], starts: set[int], names: Names
) -> tuple[tuple[str, ...], tuple[bool, ...]]:
    """What stands before each word, and whether that starts a sentence or a quotation."""
    gaps: list[str] = []
    initial: list[bool] = []
    end = 0
    before = ""
    for start, stop in spans:
        gap = text[end:start]
        if gap == " " and gaps and start not in starts:
            gaps.append(gap)
            initial.append(False)
            end, before = stop, text[start:stop]
            continue
        breaks = not gaps or start in starts or not _BREAKS.isdisjoint(gap)
        breaks = breaks or bool(_AFTER_DATELINE.search(gap))
        if gap in {". ", ".\u00a0"} and _abbreviates(before, names):
            breaks = False
        if gap == "" and gaps and fold(before) in names.elisions:
            breaks = False
        gaps.append(gap)
        initial.append(breaks)
        end, before = stop, text[start:stop]
    return tuple(gaps), tuple(initial)


def _abbreviates(word: str, names: Names) -> bool:
    """« M. Martin », "J. Smith", "Gen. Mark Milley": the stop ends no sentence."""
    folded = fold(word)
    return (
        (len(word) == 1 and word.isupper())
        or folded in names.honorifics
        or folded in names.plural_honorifics
        or (len(word) <= LONG_WORD and (folded,) in names.roles)
    )


def _shouted(
    reading: Reading,
    spans: tuple[tuple[int, int], ...],
    cases: tuple[str, ...],
    folded: tuple[str, ...],
    names: Names,
) -> tuple[bool, ...]:
    """Headings in Title Case or in capitals, and lines that shout."""
    shouted = [False] * len(spans)
    at = 0
    for block in reading.blocks:
        while at < len(spans) and spans[at][0] < block.span.start:
            at += 1
        first = at
        while at < len(spans) and spans[at][1] <= block.span.end:
            at += 1
        told = [
            case
            for case, word, (start, end) in zip(
                cases[first:at], folded[first:at], spans[first:at], strict=True
            )
            if end - start >= LONG_WORD and (case != "small" or word not in names.function_words)
        ]
        heads = block.kind in _HEADING_KINDS
        capitals = sum(case != "small" for case in told)
        loud = sum(case == "shout" for case in told)
        if len(told) > 2 and (  # noqa: PLR2004  two words are often just a name
            (heads and capitals > TITLE_CASE_SHARE * len(told))
            or loud > TITLE_CASE_SHARE * len(told)
        ):
            shouted[first:at] = [True] * (at - first)
    return tuple(shouted)
