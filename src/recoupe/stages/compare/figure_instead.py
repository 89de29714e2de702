"""Values that a statement takes back as it gives another: « cinq statues, et non quatre »."""

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredQuantity, Statement
from recoupe.stages.compare.scene import Scene

WORDS_BETWEEN = 12
"""« Cinq statues ont été dérobées au musée, et non quatre »: so far apart at most."""


def is_taken_back(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> bool:
    """Whether another value of the same thing stands right before, and « et non » between."""
    return any(
        _takes_back(one, quantity, statement, scene) for one in scene.quantities_of(statement)
    )


def instead_of(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> float | None:
    """The value that the words behind a number take back; None where they take none."""
    return next(
        (
            one.low
            for one in scene.quantities_of(statement)
            if _takes_back(quantity, one, statement, scene)
        ),
        None,
    )


def _takes_back(
    given: AnchoredQuantity, other: AnchoredQuantity, statement: Statement, scene: Scene
) -> bool:
    if given.unit != other.unit or given.counted != other.counted or given.low == other.low:
        return False
    start, end = given.evidence.span.end, other.evidence.span.start
    if start > end or other.low is None:
        return False
    words = folded_words(scene.articles[statement.evidence.page].text[start:end])
    phrase = f" {' '.join(words)}"
    return len(words) <= WORDS_BETWEEN and any(
        phrase.endswith(f" {one}") for one in scene.language(statement).measures.instead
    )
