"""Whose a number is, where an apposition tells it: "Bandar Abbas, a city of 500,000 people"."""

from recoupe.algorithms.folding import fold
from recoupe.records import Span
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.scene import Scene

WORDS_OF_NAME = 4
"""A name before its comma is no longer."""


def are_of_two_owners(point: Point, other: Point, scene: Scene) -> bool:
    """Whether each stands in an apposition to a name, and the names have no word in common."""
    mine, yours = (owner_of(one, scene) for one in (point, other))
    return bool(mine) and bool(yours) and mine.isdisjoint(yours)


def owner_of(point: Point, scene: Scene) -> frozenset[str]:
    """Words of the name that a number is set beside; empty where it stands in no apposition.

    No verb stands between the comma behind the name and the number, but for a participle:
    « Lusange, commune peuplée de 16 000 habitants ».
    """
    key = ("owner", point.statement.id, point.quantity.id)
    return scene.once(key, lambda: _owner_of(point, scene))


def _owner_of(point: Point, scene: Scene) -> frozenset[str]:
    page, start = point.statement.evidence.page, point.statement.evidence.span.start
    text = scene.articles[page].text
    comma = text.rfind(",", start, point.quantity.evidence.span.start)
    if comma < 0:
        return frozenset()
    between = scene.tokens_at(page, Span(comma, point.quantity.evidence.span.start))
    if any(one.tag in {"VERB", "AUX"} and "VerbForm=Part" not in one.form for one in between):
        return frozenset()
    before = scene.tokens_at(page, Span(start, comma))[-WORDS_OF_NAME:]
    named: set[str] = set()
    for one in reversed(before):
        if one.tag == "PROPN":
            named.add(fold(one.span.of(text)))
        elif named or one.tag != "NOUN":
            break  # "Qeshm island, home to"
    return frozenset(named)
