"""Drifts of the gold stories: reservations, sources, quotes and denials that changed."""

from collections.abc import Iterable

from quality.metric import Counts, Metric, precision_and_recall, sum_of
from quality.stories import SETS, Told, of_set, sides_meet

BLIND = "invented pages; drifts through more than two pages; corrections not carried over"


def measure() -> Iterable[Metric]:
    """Precision and recall of drifts, by kind and both sides."""
    for name in SETS:
        counts = sum_of([drift_counts(one) for one in of_set(name)])
        yield from precision_and_recall(f"drifts/{name}", counts, BLIND)


def drift_counts(told: Told) -> Counts:
    """Drifts of the right kind whose sides meet those of the gold."""
    matched: set[int] = set()
    wrong = 0
    for drift in told.dossier.drifts:
        hits = [
            number
            for number, gold in enumerate(told.gold.drifts)
            if drift.kind == gold.kind and sides_meet([drift.left], [drift.right], gold, told)
        ]
        matched.update(hits)
        wrong += not hits
    return Counts(right=len(matched), wrong=wrong, missed=len(told.gold.drifts) - len(matched))
