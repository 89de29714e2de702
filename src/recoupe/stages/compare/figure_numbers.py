"""The numbers of a statement that a figure may hold: quantities, durations, scores, ranks."""

from msgspec import structs

from recoupe.records import AnchoredQuantity, Statement
from recoupe.stages.compare.conflict_counts import single_events
from recoupe.stages.compare.figure_durations import durations_of
from recoupe.stages.compare.figure_exact import exact_quantity
from recoupe.stages.compare.figure_ranks import ranks_of
from recoupe.stages.compare.figure_scores import scores_of
from recoupe.stages.compare.figure_units import in_metric
from recoupe.stages.compare.scene import Scene

MAGNITUDE = "magnitude"
LEAST_SHARE = 0.01
"""A smaller share is a chance, "one in 4,200", and no percentage."""


def numbers_of(statement: Statement, scene: Scene) -> list[tuple[AnchoredQuantity, float | None]]:
    """Quantities, durations and scores of a statement; of a score, also its lesser number."""
    scores = scores_of(statement, scene)
    inside = [one.evidence.span for one, _ in scores]
    told = [in_metric(_in_percent(_as_magnitude(one))) for one in scene.quantities_of(statement)]
    counted = (*told, *durations_of(statement, scene), *ranks_of(statement, scene))
    return [
        *(
            (one, None)
            for one in counted
            if not any(span.meets(one.evidence.span) for span in inside)
        ),
        *((one, None) for one in _sole_events(statement, scene)),
        *scores,
    ]


def _as_magnitude(quantity: AnchoredQuantity) -> AnchoredQuantity:
    """The magnitude that "was revised to 5.0" is that of "a 5.0-magnitude quake"."""
    if quantity.counted == MAGNITUDE and quantity.unit is None:
        quantity = structs.replace(quantity, counted=None, unit=MAGNITUDE)
    whole = quantity.low is not None and quantity.low == int(quantity.low)
    if quantity.unit != MAGNITUDE or not whole or "." in quantity.evidence.exact:
        return quantity
    return structs.replace(quantity, approximate=True)  # a magnitude has a decimal


def _in_percent(quantity: AnchoredQuantity) -> AnchoredQuantity:
    """« Un tiers » is about 33 %."""
    if quantity.unit != "fraction" or quantity.low is None or quantity.high is None:
        return quantity
    if quantity.high < LEAST_SHARE:
        return quantity
    low, high = (round(100 * one, 1) for one in (quantity.low, quantity.high))
    return structs.replace(quantity, low=low, high=high, unit="%", approximate=True)


def _sole_events(statement: Statement, scene: Scene) -> list[AnchoredQuantity]:
    """« Une seule explosion » counts one; « une explosion » does not."""
    return [
        exact_quantity(place, number, counted=event, rule="sole")
        for event, number, place in single_events(statement, scene)
        if not any(one.evidence.span.meets(place.span) for one in scene.quantities_of(statement))
    ]
