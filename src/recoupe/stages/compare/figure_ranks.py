"""Ranks as numbers: "finished third", « a terminé à la quatrième place »."""

import re
from functools import cache

from recoupe.algorithms.folding import fold
from recoupe.languages import Language
from recoupe.records import AnchoredQuantity, Span, Statement
from recoupe.stages.compare.figure_exact import exact_quantity
from recoupe.stages.compare.scene import Scene

UNIT = "rank"
_FIGURE = re.compile(r"(\d{1,3})(?:st|nd|rd|th|er|re|e|eme)")


def ranks_of(statement: Statement, scene: Scene) -> list[AnchoredQuantity]:
    """Ranks that a statement gives, where a verb of finishing leads to them."""
    language = scene.language(statement)
    verbs = language.measures.rank_verbs
    text = statement.evidence.exact
    folded = fold(text)
    if not verbs or len(folded) != len(text):
        return []
    pattern = _pattern(verbs, language.measures.rank_words)
    article = scene.articles[statement.evidence.page]
    found = []
    for match in pattern.finditer(folded):
        value = _rank(match.group(1), language)
        if value is None:
            continue
        start = statement.evidence.span.start
        span = Span(start + match.start(1), start + match.end(1))
        found.append(
            exact_quantity(article.evidence(span), value, counted=UNIT, rule="rank", unit=UNIT)
        )
    return found


@cache
def _pattern(verbs: frozenset[str], between: tuple[str, ...]) -> re.Pattern[str]:
    """A verb of finishing, words between, and what may be a rank."""
    joined = "|".join(sorted(map(re.escape, verbs), key=lambda one: (-len(one), one)))
    passed = "|".join(map(re.escape, between))
    return re.compile(rf"\b(?:{joined}) (?:(?:{passed}) )*([\w-]+)")


def _rank(word: str, language: Language) -> float | None:
    figure = _FIGURE.fullmatch(word)
    if figure is not None:
        return float(figure.group(1))
    value = language.measures.ordinals.get(word)
    return None if value is None else float(value)
