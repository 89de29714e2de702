"""What stands between two values of a page: « cinq, et non quatre »."""

from collections.abc import Iterable, Sequence

from recoupe.algorithms.folding import folded_words
from recoupe.records import Evidence
from recoupe.stages.compare.scene import Scene

ENDS = frozenset(".!?;\n")


def words_between(first: Evidence, second: Evidence, scene: Scene) -> list[str] | None:
    """Words between two places of one page, in order; None where a sentence ends, or none is."""
    start, end = first.span.end, second.span.start
    if first.page != second.page or start > end:
        return None
    between = scene.articles[first.page].text[start:end]
    return folded_words(between) if ENDS.isdisjoint(between) else None


def end_in(words: Sequence[str], marks: Iterable[str]) -> bool:
    """Whether words end in one of some phrases: « …, et non ».

    >>> end_in(["hier", "et", "non"], ["et non"])
    True
    """
    phrase = f" {' '.join(words)}"
    return any(phrase.endswith(f" {one}") for one in marks)
