"""Values that a page takes back as it gives another: « cinq statues, et non quatre »."""

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredQuantity
from recoupe.stages.compare.scene import Scene

WORDS_BETWEEN = 12
"""« Cinq statues ont été dérobées au musée, et non quatre »: so far apart at most."""
ENDS = frozenset(".!?;\n")


def is_taken_back(quantity: AnchoredQuantity, scene: Scene) -> bool:
    """Whether another value of the same thing stands right before, and « et non » between."""
    own = scene.quantities.get(quantity.id, quantity)
    marks = scene.languages[own.evidence.page].measures.instead
    return any(_is_followed_by(one, own, marks, scene) for one in _on_page_of(quantity, scene))


def instead_of(quantity: AnchoredQuantity, scene: Scene) -> float | None:
    """The value that the words behind a number take back; None where they take none."""
    marks = scene.languages[quantity.evidence.page].measures.instead
    return _value_behind(quantity, marks, scene)


def formerly(quantity: AnchoredQuantity, scene: Scene) -> float | None:
    """What the words behind a number say that it was, "310, up from 280"; None where none do."""
    marks = scene.languages[quantity.evidence.page].measures.formerly
    return _value_behind(quantity, marks, scene)


def _value_behind(quantity: AnchoredQuantity, marks: tuple[str, ...], scene: Scene) -> float | None:
    own = scene.quantities.get(quantity.id, quantity)
    beside = _on_page_of(quantity, scene)
    return next((one.low for one in beside if _is_followed_by(own, one, marks, scene)), None)


def _on_page_of(quantity: AnchoredQuantity, scene: Scene) -> list[AnchoredQuantity]:
    return scene.quantities_on.get(quantity.evidence.page, [])


def _is_followed_by(
    given: AnchoredQuantity, other: AnchoredQuantity, marks: tuple[str, ...], scene: Scene
) -> bool:
    """Whether another value of one kind stands behind a number, and a mark right before it."""
    if given.unit != other.unit or given.counted != other.counted or given.low == other.low:
        return False
    start, end = given.evidence.span.end, other.evidence.span.start
    if start > end or other.low is None:
        return False
    article = scene.articles[given.evidence.page]
    between = article.text[start:end]
    words = folded_words(between)
    if len(words) > WORDS_BETWEEN or not ENDS.isdisjoint(between):
        return False
    phrase = f" {' '.join(words)}"
    return any(phrase.endswith(f" {one}") for one in marks)
