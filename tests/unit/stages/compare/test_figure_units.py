"""Miles and kilometres are compared in one unit, with as many digits as were told."""

import pytest

from recoupe.records import AnchoredQuantity
from recoupe.stages.compare.figure_durations import printed
from recoupe.stages.compare.figure_units import in_metric, is_converted
from tests.unit.builders import article_of


def _quantity(value, unit):
    text = f"{value} {unit}"
    article = article_of(text)
    return AnchoredQuantity(
        id="q",
        evidence=article.evidence(article.blocks[0].span),
        low=value,
        high=value,
        approximate=False,
        unit=unit,
        counted=None,
        scope=None,
        rule="quantity",
    )


@pytest.mark.parametrize(
    ("value", "unit", "metric", "converted"),
    [
        (50, "mi", 80, "km"),
        (400, "ft", 120, "m"),
        (3000, "acre", 1200, "ha"),
        (1250, "acre", 506, "ha"),
        (100, "°F", 38, "°C"),
        (0, "mi", 0, "km"),
    ],
)
def test_units_become_metric(value, unit, metric, converted):
    found = in_metric(_quantity(value, unit))
    assert (found.low, found.unit) == (metric, converted)
    assert is_converted(_quantity(value, unit))


@pytest.mark.parametrize("unit", ["km", "ha", "EUR", "%", None])
def test_other_units_stay(unit):
    quantity = _quantity(12.5, unit)
    assert in_metric(quantity) is quantity
    assert not is_converted(quantity)


@pytest.mark.parametrize(
    ("values", "unit", "expected"),
    [
        ([24.0, 60.0], "month", ("year", 12)),
        ([18.0, 24.0], "month", ("month", 1)),
        ([120.0, 180.0], "minute", ("hour", 60)),
        ([95.0], "minute", ("minute", 1)),
        ([12.0], "km", ("km", 1)),
    ],
)
def test_durations_are_printed_in_the_largest_unit_that_holds_them(values, unit, expected):
    assert printed(values, unit) == expected
