"""Background and opinion, where words, tenses, dates or the rubric mark them; nothing elsewhere."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from urllib.parse import urlsplit

from recoupe.algorithms.folding import fold
from recoupe.algorithms.instants import MINUTES_A_DAY, minute_of
from recoupe.languages.tables.concepts import Concepts
from recoupe.records import Article, Nature, Span, Timex, Token

PAST_MINUTES = 30 * MINUTES_A_DAY
"""What ended so long before its page is no news of it."""
EARLIER_MINUTES = 5 * MINUTES_A_DAY
"""What « avait » tells of so long before its page is what came before the news."""
OPENING = 60
"""« Pour rappel » stands so many code points before a clause at most, in its sentence."""
GROUP_WORDS = 4
"""So many words lie between « avait » and its participle at most."""
_YEAR_OR_MONTH = re.compile(r"\d{4}(?:-\d\d)?")
_BEHIND_RUBRIC = r"\s*(?:[:.|–—/]|-\s)"


class Natures:
    """What marks the statements of one page."""

    def __init__(self, article: Article, concepts: Concepts) -> None:
        self._text = article.text
        self._article = article
        self._published = minute_of(article.published)
        self._concepts = concepts

    def of(
        self,
        span: Span,
        *,
        source: Span | None,
        timexes: Sequence[Timex],
        tokens: Sequence[Token],
    ) -> tuple[Nature, Span | None] | None:
        """What marks a clause as background or opinion, and the words that do.

        Opinion: who says it holds a pen for opinions (« l'éditorialiste »), speaks for himself (« à
        mon avis », "I think"), or judges (« c'est scandaleux »); or the page stands under a rubric
        of opinions and says it itself. Background: the page says so (« pour rappel », "has long"),
        tells in the pluperfect what was days before it, or every time that the clause tells lies a
        month or more before the page.

        Args:
            span: the clause.
            source: who says it, None in the page's own voice.
            timexes: those inside the clause.
            tokens: those of the clause, in order.

        Returns:
            None where nothing marks it; most clauses are the news itself. The words are None where
            the address of the page is what marks it.
        """
        return (
            self._opinion_by_words(span, source)
            or self._background_by_words(span)
            or (self._opinion_by_rubric if source is None else None)
            or self._by_tense(timexes, tokens, source)
            or self._by_dates(timexes)
        )

    def _opinion_by_words(self, span: Span, source: Span | None) -> tuple[Nature, Span] | None:
        concepts = self._concepts
        found = None
        if source is not None:
            found = _first(self._text, source, concepts.opinion_sources)
        found = found or _first(self._text, span, concepts.opinions)
        if found is None and concepts.evaluations:
            match = _judgement(concepts).search(self._text, span.start, span.end)
            found = None if match is None else Span(match.start(1), match.end(1))
        return None if found is None else ("opinion", found)

    def _background_by_words(self, span: Span) -> tuple[Nature, Span] | None:
        start = max(span.start - OPENING, _sentence_start(self._text, span.start))
        found = _first(self._text, Span(start, span.end), self._concepts.background)
        if found is not None and found.start <= span.start + OPENING:
            return "background", found
        found = _first(self._text, span, self._concepts.longstanding)
        return None if found is None else ("background", found)

    @cached_property
    def _opinion_by_rubric(self) -> tuple[Nature, Span | None] | None:
        """« TRIBUNE. », "Opinion |" before the title, or `/opinions/` in the address."""
        rubrics = self._concepts.rubrics
        title = next((one.span for one in self._article.blocks if one.kind == "title"), None)
        if title is not None and rubrics:
            match = _rubric(rubrics).match(self._text, title.start, title.end)
            if match is not None:
                return "opinion", Span(match.start(1), match.end(1))
        path = urlsplit(self._article.url or "").path
        folders = {fold(one) for one in path.split("/")[1:-1]}
        return ("opinion", None) if folders & self._concepts.rubric_folders else None

    def _by_tense(
        self, timexes: Iterable[Timex], tokens: Sequence[Token], source: Span | None
    ) -> tuple[Nature, Span] | None:
        """« avait été condamné en 2019 »; reported speech moves its tenses back, and says less."""
        if source is not None or not self._is_pluperfect(tokens):
            return None
        told = [one for one in timexes if one.type in {"DATE", "TIME"}]
        if told and all(self._is_earlier(one) for one in told):
            return "background", told[0].span
        return None

    def _is_pluperfect(self, tokens: Sequence[Token]) -> bool:
        """Whether the first finite verb is « avait », "had" before a participle."""
        first = next((at for at, one in enumerate(tokens) if "VerbForm=Fin" in one.form), None)
        if first is None:
            return False
        if fold(tokens[first].span.of(self._text)) not in self._concepts.pluperfects:
            return False
        group = tokens[first + 1 : first + 1 + GROUP_WORDS]
        return any("VerbForm=Part" in one.form and "Tense=Past" in one.form for one in group)

    def _is_earlier(self, timex: Timex) -> bool:
        end = None if timex.interval is None else minute_of(timex.interval[1])
        if self._published is None or end is None:
            # Without a date of the page, a year told in the pluperfect is not this one.
            return _YEAR_OR_MONTH.fullmatch(timex.value) is not None
        return end < self._published - EARLIER_MINUTES

    def _by_dates(self, timexes: Iterable[Timex]) -> tuple[Nature, Span] | None:
        told = [one for one in timexes if one.type in {"DATE", "TIME"}]
        if self._published is None or not told:
            return None
        least = self._published - PAST_MINUTES
        ends = [None if one.interval is None else minute_of(one.interval[1]) for one in told]
        if all(end is not None and end < least for end in ends):
            return "background", told[0].span
        return None


def _sentence_start(text: str, start: int) -> int:
    """Where the sentence begins, roughly: behind the last stop or line before a place."""
    return max(text.rfind(mark, 0, start) for mark in (". ", "! ", "? ", "\n", "» ")) + 1


def _first(text: str, span: Span, phrases: tuple[str, ...]) -> Span | None:
    """The first of some phrases in a stretch; apostrophes of both kinds are one."""
    if not phrases:
        return None
    found = _pattern(phrases).search(text, span.start, span.end)
    return None if found is None else Span(found.start(), found.end())


def _words(phrases: Iterable[str]) -> str:
    longest_first = sorted(phrases, key=lambda one: (-len(one), one))
    return "|".join(re.escape(one).replace("'", "['’]") for one in longest_first)


@lru_cache(maxsize=32)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_words(phrases)})\b", re.IGNORECASE)


@lru_cache(maxsize=32)
def _rubric(rubrics: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\s*({_words(rubrics)}){_BEHIND_RUBRIC}", re.IGNORECASE)


def _judgement(concepts: Concepts) -> re.Pattern[str]:
    """« c'est tout à fait scandaleux »: a judgement as predicate, and no « terrible accident »."""
    return _predicate(concepts.copulas, concepts.degree_adverbs, concepts.evaluations)


@lru_cache(maxsize=32)
def _predicate(
    copulas: tuple[str, ...], adverbs: tuple[str, ...], judged: tuple[str, ...]
) -> re.Pattern[str]:
    between = rf"(?:(?:{_words(adverbs)})\s+){{0,2}}"
    return re.compile(
        rf"(?:\b(?:{_words(copulas)})|['’]s)\s+{between}({_words(judged)})\b", re.IGNORECASE
    )
