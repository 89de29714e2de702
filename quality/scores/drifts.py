"""Drifts of the gold stories: reservations, sources, quotes and denials that changed."""

from collections.abc import Iterable, Sequence

from quality import ecbplus
from quality.metric import Counts, Metric, precision_and_recall, sum_of
from quality.stories import SETS, Told, of_set, sides_meet

BLIND = "invented pages; drifts through more than two pages; corrections not carried over"


def measure() -> Iterable[Metric]:
    """Precision and recall of drifts, by kind and both sides."""
    for name in SETS:
        yield from measure_set(name, of_set(name))
    yield from ecbplus.measure("drifts", "drifts/ecbplus")


def measure_set(name: str, told: Sequence[Told]) -> Iterable[Metric]:
    """Precision and recall of drifts, and alarms on near-drifts, on some stories."""
    counts = sum_of([drift_counts(one) for one in told])
    yield from precision_and_recall(f"drifts/{name}", counts, BLIND)
    alarms = [verdict for one in told for verdict in near_drift_alarms(one)]
    if alarms:
        yield Metric(
            name=f"drifts/{name}/near_drift_alarms",
            value=sum(alarms) / len(alarms),
            count=len(alarms),
            blind=BLIND,
            lower_is_better=True,
        )


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


def near_drift_alarms(told: Told) -> list[bool]:
    """Whether a drift was seen between the two sides of each near-drift."""
    return [
        any(sides_meet([one.left], [one.right], pair, told) for one in told.dossier.drifts)
        for pair in told.gold.near_drifts
    ]
