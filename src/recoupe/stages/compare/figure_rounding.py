"""Whether two values may be one number: rounded, open-ended, or told in another unit."""

from dataclasses import replace

from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_units import BASES, rounded, telling_digits

ANY_ROUNDING = 0.05
OPEN_ROOM = 0.25
"""« Plus de » and « moins de » leave room for so much more or less."""
ROOM_OF_SHARE = 0.15
"""The same of shares: « plus de 50 % » leaves room for 55, « jusqu'à 70 % » none for 54."""


def leaves_open(left: Point, right: Point) -> bool:
    """« Au moins trois morts » does not exclude four."""
    return left.low <= right.high and right.low <= left.high


def may_be_one(left: Point, right: Point, rounding: float) -> bool:
    """Whether rounding, a range or « plus de » lets two values be one number.

    « Plus de 400 » leaves room for 450 and not for 900: who knows of 900 does not say so.
    """
    if left.told_unit != right.told_unit and left.quantity.unit == right.quantity.unit:
        left, right = (_as_converted(one) for one in (left, right))
    if left.exact and right.exact:
        return _is_shortened(left, right) or _is_shortened(right, left)
    mine, yours = _room(left, rounding), _room(right, rounding)
    return max(mine[0], yours[0]) <= min(mine[1], yours[1])


def _as_converted(point: Point) -> Point:
    """« Deux tonnes » beside 1,950 kilos is as rough as two miles beside three kilometres."""
    return replace(point, converted=True) if point.told_unit in BASES else point


def _is_shortened(point: Point, other: Point) -> bool:
    """« 84 millions d'euros » are 84.2 million with a digit less: two digits say that much."""
    digits = telling_digits(point.value)
    if not point.quantity.unit or not MOST_SHORTENED > digits >= LEAST_SHORTENED:
        return False
    if point.quantity.rule == "duration":
        return False
    longer = telling_digits(other.value) - digits
    if longer != 1 and not (longer > 1 and _is_scaled(point)):
        return False
    return rounded(other.value, digits) == point.value


def _is_scaled(point: Point) -> bool:
    """Whether a word tells the noughts: « 8,4 *millions* d'euros » are 8,437,210 as well."""
    figures = sum(one.isdigit() for one in point.quantity.evidence.exact)
    return 0 < figures < len(str(int(abs(point.value))))


LEAST_SHORTENED, MOST_SHORTENED = 2, 4
CONVERTED = 0.1
"""Share by which a value in another unit may be rounded: « 10 miles (15 kilomètres) »."""
MOST_ROUNDED = 0.2
"""« Environ 10 » leaves room for 12, and not for 14."""


def _slack(value: float, rounding: float) -> float:
    """How far a rounded value may be from the number: by share, or by its last digit."""
    return max(rounding * abs(value), min(MOST_ROUNDED * abs(value), _half_step(value)))


def _half_step(value: float) -> float:
    """Half of the place of the last digit that is not 0: 5 of 140, 50,000 of 500,000."""
    whole, places = abs(value), 0
    while whole != int(whole) and places < MOST_PLACES:
        whole, places = round(whole * 10, 6), places + 1
    step = 1
    while whole and whole % (step * 10) == 0:
        step *= 10
    return step / 2 / float(10**places)


MOST_PLACES = 4


def _room(point: Point, rounding: float) -> tuple[float, float]:
    low, high = point.low, point.high
    open_room = ROOM_OF_SHARE if point.quantity.unit == "%" else OPEN_ROOM
    if low == float("-inf"):
        low = high * (1 - open_room)
    if high == float("inf"):
        high = low * (1 + open_room)
    if point.converted:
        return low * (1 - CONVERTED), high * (1 + CONVERTED)
    if point.quantity.approximate:
        return low - _slack(low, rounding), high + _slack(high, rounding)
    return low, high
