"""Conflicts of the gold stories, and alarms on near-misses; daccord where it is present."""

from collections.abc import Iterable

from quality.metric import SHARED, Counts, Metric, sum_of
from quality.stories import SETS, Told, of_set, sides_meet

DACCORD = SHARED / "data" / "contradiction" / "daccord" / "daccord_dataset.tsv"
BLIND = (
    "invented pages, one conflict a story; conflicts between long pages; what an editor calls one"
)


def measure() -> Iterable[Metric]:
    """Precision, recall, and the share of near-misses that raised an alarm."""
    for name in SETS:
        told = of_set(name)
        counts = sum_of([conflict_counts(one) for one in told])
        misses = [verdict for one in told for verdict in near_miss_alarms(one)]
        yield Metric(
            name=f"conflicts/{name}/precision",
            value=counts.precision,
            count=counts.right + counts.wrong,
            blind=BLIND,
        )
        yield Metric(
            name=f"conflicts/{name}/recall",
            value=counts.recall,
            count=counts.right + counts.missed,
            blind=BLIND,
        )
        yield Metric(
            name=f"conflicts/{name}/near_miss_alarms",
            value=sum(misses) / max(len(misses), 1),
            count=len(misses),
            blind=BLIND,
            lower_is_better=True,
        )


def conflict_counts(told: Told) -> Counts:
    """Conflicts of the right kind whose sides meet those of the gold."""
    matched: set[int] = set()
    wrong = 0
    for conflict in told.dossier.conflicts:
        hits = [
            number
            for number, gold in enumerate(told.gold.conflicts)
            if conflict.kind == gold.kind and sides_meet(conflict.left, conflict.right, gold, told)
        ]
        matched.update(hits)
        wrong += not hits
    missed = len(told.gold.conflicts) - len(matched)
    return Counts(right=len(matched), wrong=wrong, missed=missed)


def near_miss_alarms(told: Told) -> list[bool]:
    """Whether a conflict was seen between the two sides of each near-miss."""
    return [
        any(sides_meet(one.left, one.right, pair, told) for one in told.dossier.conflicts)
        for pair in told.gold.near_misses
    ]
