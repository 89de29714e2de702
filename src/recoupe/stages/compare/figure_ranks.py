"""Ranks as numbers: "finished third", « a terminé à la quatrième place », "18th in the table".

Who has finished third is third for good; a standing changes with the next match.
"""

import re
from collections.abc import Iterable
from functools import cache

from recoupe.algorithms.folding import fold
from recoupe.languages import Language
from recoupe.records import AnchoredQuantity, Span, Statement
from recoupe.stages.compare.figure_exact import exact_quantity
from recoupe.stages.compare.scene import Scene

UNIT = "rank"
STANDING = "standing"
"""Rank in a table that is still played."""
RANKS = frozenset({UNIT, STANDING})
FIRST = 1.0
WORDS_OF_MOVE = 3
"""Words between a verb of going up and where to: "lifted *the Suffolk club* to 16th"."""
_FIGURE = re.compile(r"(\d{1,3})(?:st|nd|rd|th|er|re|e|eme)")


def ranks_of(statement: Statement, scene: Scene) -> list[AnchoredQuantity]:
    """Ranks that a statement gives: where a verb of finishing leads to them, and standings."""
    language = scene.language(statement)
    measures = language.measures
    folded = fold(statement.evidence.exact)
    if not measures.rank_verbs or len(folded) != len(statement.evidence.exact):
        return []
    article = scene.articles[statement.evidence.page]
    start = statement.evidence.span.start
    found: dict[Span, AnchoredQuantity] = {}
    for kind, pattern in (
        (UNIT, _finish(measures.rank_verbs, measures.rank_words)),
        (STANDING, _standing(measures.standing_marks)),
        (STANDING, _move(measures.standing_moves, measures.standing_to)),
    ):
        for match in pattern.finditer(folded):
            value = _rank(match.group("rank"), language)
            # « Au premier rang » is where somebody sits.
            if value is None or (value == FIRST and kind == STANDING):
                continue
            span = Span(start + match.start("rank"), start + match.end("rank"))
            quantity = exact_quantity(
                article.evidence(span), value, counted=kind, rule=kind, unit=kind
            )
            found.setdefault(span, quantity)
    return [found[span] for span in sorted(found)]


_RANK = r"(?P<rank>[\w-]+)"


@cache
def _finish(verbs: frozenset[str], between: tuple[str, ...]) -> re.Pattern[str]:
    """A verb of finishing, words between, and what may be a rank."""
    return re.compile(rf"\b(?:{_joined(verbs)}) (?:(?:{_joined(between)}) )*{_RANK}")


@cache
def _standing(marks: tuple[str, ...]) -> re.Pattern[str]:
    """What may be a rank, and words that say of what."""
    return re.compile(rf"\b{_RANK} (?:{_joined(marks)})\b")


@cache
def _move(verbs: frozenset[str], leads: tuple[str, ...]) -> re.Pattern[str]:
    """A verb of going up or down, who goes, and what may be a rank that no noun follows."""
    passed = rf"(?:[\w'’-]+ ){{0,{WORDS_OF_MOVE}}}"
    behind = r"(?=\s*(?:[.,;:!?)]|$)| (?:rang|place)\b)"
    return re.compile(rf"\b(?:{_joined(verbs)}) {passed}(?:{_joined(leads)}) {_RANK}{behind}")


def _joined(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda one: (-len(one), one)))


def _rank(word: str, language: Language) -> float | None:
    figure = _FIGURE.fullmatch(word)
    if figure is not None:
        return float(figure.group(1))
    value = language.measures.ordinals.get(word)
    return None if value is None else float(value)
