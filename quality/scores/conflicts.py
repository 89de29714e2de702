"""Conflicts of the gold stories, and alarms on near-misses; daccord where it is present."""

import csv
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from quality import ecbplus
from quality.metric import SHARED, Counts, Metric, precision_and_recall, sum_of
from quality.stories import (
    SETS,
    Told,
    article_of,
    dossier_of_articles,
    of_set,
    sides_meet,
)
from recoupe.records import Conflict, page_id_of

DACCORD = SHARED / "data" / "contradiction" / "daccord" / "daccord_dataset.tsv"
SAME_DAY = "2022-06-01"
"""The sentences of a pair are given one date: the data has none."""
BLIND = (
    "invented pages, one conflict a story; conflicts between long pages; what an editor calls one"
)


def measure() -> Iterable[Metric]:
    """Precision, recall, and the share of near-misses that raised an alarm."""
    for name in SETS:
        yield from measure_set(name, of_set(name))
    yield from daccord()
    yield from ecbplus.measure("conflicts", "conflicts/ecbplus")
    yield from ecbplus.measure("numbers", "conflicts/ecbplus-numbers")


def measure_set(name: str, told: Sequence[Told]) -> Iterable[Metric]:
    """Precision, recall, and the share of near-misses that raised an alarm, on some stories."""
    counts = sum_of([conflict_counts(one) for one in told])
    misses = [verdict for one in told for verdict in near_miss_alarms(one)]
    yield from precision_and_recall(f"conflicts/{name}", counts, BLIND)
    yield Metric(
        name=f"conflicts/{name}/near_miss_alarms",
        value=sum(misses) / max(len(misses), 1),
        count=len(misses),
        blind=BLIND,
        lower_is_better=True,
    )


def daccord() -> Iterable[Metric]:
    """Pairs of sentences as stories of two pages of one date; a side is taken or it is not.

    Takes the side *contradiction* where a conflict is found, and abstains otherwise: that no
    conflict is seen does not say that none is there. Accuracy counts an abstention as
    *compatible*, which is what a reader of the dossier sees.
    """
    if not DACCORD.exists():
        return
    with DACCORD.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    verdicts = [(row["label"] == "1", disagree(row["premise"], row["hypothesis"])) for row in rows]
    alarms = [gold for gold, side in verdicts if side]
    right = sum(gold == side for gold, side in verdicts)
    blind = "pages, dates and sources: its sentences stand alone; most need knowledge of the world"
    for measure_name, value, count in (
        ("accuracy", right / len(verdicts), len(verdicts)),
        ("contradiction_precision", sum(alarms) / max(len(alarms), 1), len(alarms)),
        ("contradiction_recall", sum(alarms) / sum(gold for gold, _ in verdicts), len(verdicts)),
    ):
        yield Metric(
            name=f"conflicts/daccord/{measure_name}", value=value, count=count, blind=blind
        )


def disagree(premise: str, hypothesis: str) -> bool:
    """Whether a conflict is found between two sentences."""
    pages = [
        replace(article_of(page_id_of(text.encode(), name), name, text, "fr"), published=SAME_DAY)
        for name, text in (("left", premise.strip()), ("right", hypothesis.strip()))
    ]
    return any(_between(one) for one in dossier_of_articles(pages).conflicts)


def _between(conflict: Conflict) -> bool:
    return {one.page for one in conflict.left} != {one.page for one in conflict.right}


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
