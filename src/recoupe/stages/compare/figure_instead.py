"""Values that a page takes back as it gives another: « cinq statues, et non quatre »."""

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredQuantity
from recoupe.stages.compare.between import end_in, words_between
from recoupe.stages.compare.scene import Scene

WORDS_BETWEEN = 12
"""« Cinq statues ont été dérobées au musée, et non quatre »: so far apart at most."""
WORDS_TO_FIRST = 4
"""« *d'abord* estimé à près de »: so many words before the value that was replaced."""
LETTERS_BEFORE = 120


def is_taken_back(quantity: AnchoredQuantity, scene: Scene) -> bool:
    """Whether another value of the same thing stands right before, and « et non » between."""
    own = scene.quantities.get(quantity.id, quantity)
    marks = scene.languages[own.evidence.page].measures.instead
    beside = _on_page_of(quantity, scene)
    return any(
        _is_followed_by(one, own, marks, scene) or _replaces(one, own, scene) for one in beside
    )


def instead_of(quantity: AnchoredQuantity, scene: Scene) -> float | None:
    """The value that the words beside a number take back; None where they take none."""
    marks = scene.languages[quantity.evidence.page].measures.instead
    behind = _value_behind(quantity, marks, scene)
    if behind is not None:
        return behind
    own = scene.quantities.get(quantity.id, quantity)
    beside = _on_page_of(quantity, scene)
    return next((one.low for one in beside if _replaces(own, one, scene)), None)


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


def _replaces(given: AnchoredQuantity, first: AnchoredQuantity, scene: Scene) -> bool:
    """« d'abord estimé à 1,8 million d'euros, est désormais évalué à 2,4 millions »."""
    if given.unit != first.unit or given.counted != first.counted or given.low == first.low:
        return False
    words = words_between(first.evidence, given.evidence, scene)
    if first.low is None or words is None or len(words) > WORDS_BETWEEN:
        return False
    page, span = given.evidence.page, first.evidence.span
    text, marks = scene.articles[page].text, scene.languages[page].measures.at_first
    before = text[max(0, span.end - LETTERS_BEFORE) : span.start]
    return not marks.isdisjoint(folded_words(before)[-WORDS_TO_FIRST:])


def _is_followed_by(
    given: AnchoredQuantity, other: AnchoredQuantity, marks: tuple[str, ...], scene: Scene
) -> bool:
    """Whether another value of one kind stands behind a number, and a mark right before it."""
    if given.unit != other.unit or given.counted != other.counted or given.low == other.low:
        return False
    words = words_between(given.evidence, other.evidence, scene)
    if other.low is None or words is None:
        return False
    return len(words) <= WORDS_BETWEEN and end_in(words, marks)
