"""Figures of the gold stories: how each value stands to those before it."""

from collections.abc import Iterable, Sequence

from quality.metric import Metric
from quality.stories import LINED_UP, Told, meets, of_set

BLIND = "values that the gold does not list; series longer than five points; charts"


def measure() -> Iterable[Metric]:
    """Share of gold values with the right relation: of all, and of those that were found."""
    for name in LINED_UP:
        yield from measure_set(name, of_set(name))


def measure_set(name: str, told: Sequence[Told]) -> Iterable[Metric]:
    """Share of the values of some stories with the right relation: of all, and of those found."""
    verdicts = [verdict for one in told for verdict in relations(one)]
    right = sum(found == gold for found, gold in verdicts)
    known = [one for one in verdicts if one[0]]
    yield Metric(
        name=f"figures/{name}/relation_accuracy",
        value=right / max(len(verdicts), 1),
        count=len(verdicts),
        blind=BLIND,
    )
    yield Metric(
        name=f"figures/{name}/relation_precision",
        value=right / max(len(known), 1),
        count=len(known),
        blind=f"values that no figure holds; {BLIND}",
    )


def relations(told: Told) -> list[tuple[str, str]]:
    """(relation found, relation in the gold) a gold value; empty where no figure holds it.

    A number that one place tells and nothing is compared with is no series: it counts only where
    a figure holds it as a value of its own, and not as of another scope, which says the same.
    """
    found: list[tuple[str, str]] = []
    for items in told.gold.figures:
        for item in items:
            place = told.place(item)
            points = [
                point
                for figure in told.dossier.figures
                for point in figure.points
                if meets(point.evidence, place)
            ]
            alone = len(items) == 1 and item[3] == "first"
            if alone and (not points or points[0].relation == "different scope"):
                continue
            found.append((points[0].relation if points else "", item[3]))
    return found
