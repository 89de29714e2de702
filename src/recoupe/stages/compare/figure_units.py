"""One unit for what two languages measure in two: miles and kilometres, acres and hectares.

Source: the international yard and pound agreement of 1959 (a yard is 0.9144 m, a pound
0.45359237 kg); the nautical mile of 1929; an acre is 4,840 square yards.
"""

from collections.abc import Collection, Mapping
from math import floor, log10

from msgspec import structs

from recoupe.records import AnchoredQuantity

METRIC: Mapping[str, tuple[str, float]] = {
    "mi": ("km", 1.609344),
    "nmi": ("km", 1.852),
    "ft": ("m", 0.3048),
    "yd": ("m", 0.9144),
    "in": ("cm", 2.54),
    "acre": ("ha", 0.40468564224),
    "mi2": ("km2", 2.589988110336),
    "ft2": ("m2", 0.09290304),
    "lb": ("kg", 0.45359237),
    "oz": ("g", 28.349523125),
    "gal": ("L", 3.785411784),
    "mph": ("km/h", 1.609344),
}
"""Unit → the metric one and how many of it."""
BASES: Mapping[str, tuple[str, float]] = {
    "t": ("kg", 1000.0),
    "km": ("m", 1000.0),
    "km2": ("ha", 100.0),
    "ha": ("m2", 10000.0),
    "GW": ("MW", 1000.0),
    "Mt": ("kt", 1000.0),
}
"""Metric unit → the lesser one that pages of one story may tell the same thing in."""
FREEZING, STEP = 32.0, 5 / 9
"""Of degrees Fahrenheit."""
LEAST_DIGITS = 2


def in_metric(quantity: AnchoredQuantity) -> AnchoredQuantity:
    """A quantity in the metric unit, with as many telling digits as it was given with.

    50 miles are 80 km, not 80.467: who says fifty has not measured the metres. Quantities of other
    units are returned as they are.
    """
    if quantity.unit == "°F":
        unit, low, high = "°C", *map(_celsius, (quantity.low, quantity.high))
    elif quantity.unit is not None and quantity.unit in METRIC:
        unit, factor = METRIC[quantity.unit]
        low, high = (_times(one, factor) for one in (quantity.low, quantity.high))
    else:
        return quantity
    return structs.replace(quantity, unit=unit, low=low, high=high)


def in_base(quantity: AnchoredQuantity, units: Collection[str | None]) -> AnchoredQuantity:
    """A quantity in the lesser unit, where the story tells others in it: two tonnes, 1,950 kg."""
    base = BASES.get(quantity.unit or "")
    if base is None or base[0] not in units:
        return quantity
    low, high = (
        None if one is None else round(one * base[1], 6) for one in (quantity.low, quantity.high)
    )
    return structs.replace(quantity, unit=base[0], low=low, high=high)


def larger_unit(units: Collection[str | None], base: str | None) -> tuple[str | None, float]:
    """(unit to print, divisor): the unit that all pages tell, where it is larger than the base."""
    (only,) = units if len(units) == 1 else (None,)
    found = BASES.get(only or "")
    return (only, found[1]) if found is not None and found[0] == base else (base, 1.0)


def is_converted(quantity: AnchoredQuantity) -> bool:
    """Whether a quantity was told in a unit that is not metric."""
    return quantity.unit == "°F" or quantity.unit in METRIC


def _celsius(value: float | None) -> float | None:
    return None if value is None else round((value - FREEZING) * STEP)


def _times(value: float | None, factor: float) -> float | None:
    if not value:
        return value
    return rounded(value * factor, max(LEAST_DIGITS, telling_digits(value)))


def rounded(value: float, digits: int) -> float:
    """A number with so many telling digits; not 0."""
    return round(value, digits - 1 - floor(log10(abs(value))))


def telling_digits(value: float) -> int:
    """How many digits a number is given with, but for the noughts that end it.

    >>> telling_digits(50), telling_digits(1250), telling_digits(6.2)
    (1, 3, 2)
    """
    return max(1, len(f"{abs(value):.10g}".replace(".", "").strip("0")))
