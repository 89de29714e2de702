"""Scores of matches and of ballots: "won 3-1", « s'est imposé 2 à 0 », "by 52-48"."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages import Language, language_of
from recoupe.records import AnchoredQuantity, Span, Statement
from recoupe.stages.compare.figure_exact import exact_quantity
from recoupe.stages.compare.scene import Scene

_FIGURES = re.compile(
    r"(?<![\w.,/–-])(\d{1,3})\s?[-–—]\s?(\d{1,3})(?![\w%/°]|[.,]\d|\s?[-–—]\s?\d)"
)
_ROW = re.compile(r"\d\s?[-–—]\s?\d{1,2},?\s(?:\(\d+\)\s)?\d{1,2}\s?[-–—]\s?\d")
"""Sets of one match side by side: "6-4, 3-6, 7-5"; each of them is a score of its own."""
LEAST_SETS, MOST_SETS = 2, 5
WORDS_BESIDE = 6
"""A word that says of which part of the match a score is stands so near."""
WORDS_OF_LEAD = 2
"""« un score de 2 à 1 », « menait 2 à 1 »."""
WORDS_OF_CUE = 9
"""« Dunmore a battu les Corran Rovers de Kelby 3-1 »: a word for winning stands so near …"""
WORDS_BEHIND = 4
"""… or here: "a 3-1 home win"."""
UNIT = "score"


def scores_of(statement: Statement, scene: Scene) -> list[tuple[AnchoredQuantity, float]]:
    """Scores that a statement tells, each with the lesser number; the greater one is the value.

    "Lost 1-3" and "won 3-1" are one score. Each set of a row is one of its own; what meets a time
    or a number with its noun is left out.
    """
    language = scene.language(statement)
    text = statement.evidence.exact
    cues = language.measures.score_cues
    told = bool(cues) and not cues.isdisjoint(folded_words(text))
    if _ROW.search(text):
        sets = _sets_of(statement, scene)
        # "6-4, 3-6, 7-5" is a match of tennis, whatever stands beside it.
        return sets if told or all(_is_tennis(one.low, less) for one, less in sets) else []
    if not told:
        return []
    start = statement.evidence.span.start
    taken = [
        *(one.evidence.span for one in scene.quantities_of(statement)),
        *(scene.timexes[one].evidence.span for one in statement.timexes if one in scene.timexes),
    ]
    found = []
    article = scene.articles[statement.evidence.page]
    for first, second, numbers in _pairs(text, language):
        span = Span(start + first, start + second)
        if any(one.meets(span) and not span.holds(one) for one in taken):
            continue
        if not _is_told(text, first, second, cues, language.measures.score_others):
            continue
        more, less = max(numbers), min(numbers)
        quantity = exact_quantity(
            article.evidence(span),
            more,
            counted=UNIT,
            rule="score",
            unit=UNIT,
            scope=_part(text, first, second, language),
        )
        found.append((quantity, less))
    return found


def _sets_of(statement: Statement, scene: Scene) -> list[tuple[AnchoredQuantity, float]]:
    """The sets of a match in their order, "6-4, 3-6, 7-5"; what stands in brackets is a tie-break.

    Two rows in one statement are of two matches, and none is read.
    """
    text, start = statement.evidence.exact, statement.evidence.span.start
    sets = [
        one
        for one in _FIGURES.finditer(text)
        if not (text[: one.start()].endswith("(") and text[one.end() :].startswith(")"))
    ]
    between = [text[one.end() : two.start()] for one, two in pairwise(sets)]
    if not LEAST_SETS <= len(sets) <= MOST_SETS or any(len(one) > SET_GAP for one in between):
        return []
    article = scene.articles[statement.evidence.page]
    found = []
    for number, one in enumerate(sets, 1):
        games = [float(one.group(at)) for at in (1, 2)]
        if max(games) > MOST_GAMES:
            return []
        quantity = exact_quantity(
            article.evidence(Span(start + one.start(), start + one.end())),
            max(games),
            counted=UNIT,
            rule="score",
            unit=UNIT,
            scope=f"set {number}",
        )
        found.append((quantity, min(games)))
    return found


def _is_tennis(more: float | None, less: float) -> bool:
    """Whether a set of tennis ends so: 6-0 to 6-4, 7-5, 7-6."""
    return (more == 6 and less <= 4) or (more == 7 and less in {5, 6})  # noqa: PLR2004


SET_GAP = 9
"""Letters between two sets: ", ", " (7-5), "."""
MOST_GAMES = 30
"""Of a set, in tennis and volleyball."""


def _is_told(
    text: str, first: int, second: int, cues: frozenset[str], others: frozenset[str]
) -> bool:
    """Whether a word beside two numbers says that they are a score.

    "The Colts (11-4)" have won eleven games of fifteen; what stands in brackets is a record.
    """
    if text[:first].rstrip().endswith("("):
        return False
    behind = folded_words(text[second:])[:WORDS_BEHIND]
    if not others.isdisjoint(behind):
        return False  # "a 2-14 record"
    return not cues.isdisjoint((*folded_words(text[:first])[-WORDS_OF_CUE:], *behind))


def is_running(statement: Statement, scene: Scene) -> bool:
    """Whether a score may still change: "led 1-0"."""
    marks = scene.language(statement).measures.running_scores
    return not marks.isdisjoint(folded_words(statement.evidence.exact))


def _pairs(text: str, language: Language) -> Iterator[tuple[int, int, tuple[float, float]]]:
    """(start, end, the two numbers) of each score."""
    for match in _FIGURES.finditer(text):
        yield match.start(), match.end(), (float(match.group(1)), float(match.group(2)))
    if not language.measures.score_joins:
        return
    pattern, words = _joined(language.measures.score_joins), _number_words(language.tag)
    folded = fold(text)
    for match in pattern.finditer(folded if len(folded) == len(text) else ""):
        before = folded_words(folded[: match.start()])[-WORDS_OF_LEAD:]
        if match.group(2) is None and language.measures.score_cues.isdisjoint(before):
            continue  # « de 2 à 3 degrés »
        numbers = [_number(match.group(at), words) for at in (1, 3)]
        if numbers[0] is not None and numbers[1] is not None:
            yield match.start(), match.end(), (numbers[0], numbers[1])


@cache
def _joined(joins: tuple[str, ...]) -> re.Pattern[str]:
    """Two numbers with a word between them."""
    either = "|".join(map(re.escape, joins))
    return re.compile(rf"\b(\w+)( (?:buts?|goals?|sets?|points?))? (?:{either}) (\w+)\b")


@cache
def _number_words(tag: str) -> dict[str, float]:
    """Numbers in words of a language, folded as the text is."""
    return {fold(word): value for word, value in language_of(tag).numbers.words.items()}


def _number(word: str, words: dict[str, float]) -> float | None:
    return float(word) if word.isdigit() else words.get(word)


def _part(text: str, first: int, second: int, language: Language) -> str | None:
    """Of which part of a match a score is: `half`, `first leg`."""
    before = folded_words(text[:first])[-WORDS_BESIDE:]
    behind = folded_words(text[second:])[:WORDS_BESIDE]
    for words in (behind, before):
        phrase = f" {' '.join(words)} "
        for mark, part in language.measures.score_parts.items():
            if f" {mark} " in phrase:
                return part
    return None
