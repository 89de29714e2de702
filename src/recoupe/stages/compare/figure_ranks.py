"""Ranks as numbers: "finished third", « a terminé à la quatrième place »."""

import re

from recoupe.algorithms.folding import fold
from recoupe.languages import Language
from recoupe.records import AnchoredQuantity, Span, Statement, id_of
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
    joined = "|".join(sorted(map(re.escape, verbs), key=lambda one: (-len(one), one)))
    between = "|".join(map(re.escape, language.measures.rank_words))
    pattern = re.compile(rf"\b(?:{joined}) (?:(?:{between}) )*([\w-]+)")
    article = scene.articles[statement.evidence.page]
    found = []
    for match in pattern.finditer(folded):
        value = _rank(match.group(1), language)
        if value is None:
            continue
        start = statement.evidence.span.start
        span = Span(start + match.start(1), start + match.end(1))
        found.append(
            AnchoredQuantity(
                id=id_of("rank", article.id, span.start, span.end),
                evidence=article.evidence(span),
                low=value,
                high=value,
                approximate=False,
                unit=UNIT,
                counted=UNIT,
                scope=None,
                rule="rank",
            )
        )
    return found


def _rank(word: str, language: Language) -> float | None:
    figure = _FIGURE.fullmatch(word)
    if figure is not None:
        return float(figure.group(1))
    value = language.measures.ordinals.get(word)
    return None if value is None else float(value)
