"""Whether two things of one story are likely to share a value by chance."""

from recoupe.algorithms.slips import is_slip
from recoupe.stages.compare.figure_counted import AGE
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_units import telling_digits

TELLING_NUMBER = 20
"""Two things share a smaller number by chance."""
LARGE_NUMBER = 100
COMMON_STEP = 5
"""« 25 % », « 50 personnes »: what people round to."""
FEW_DIGITS = 2


def is_telling(point: Point) -> bool:
    """« 38 millions d'euros » twice in one story is one sum; « deux hommes » need not be."""
    return abs(point.value) >= TELLING_NUMBER or point.value != int(point.value)


def is_distinctive(point: Point) -> bool:
    """« 4,2 millions d'euros », « 1 340 salariés », "86 clients": hardly two things tell it.

    A duration has few values unless it is very long, and an age too.
    """
    if point.key == AGE or not is_telling(point):
        return False
    value = abs(point.value)
    if point.quantity.rule == "duration":
        # "11,000 hours of flight" is no "two weeks".
        value /= LARGEST_PART.get(point.quantity.unit or "", 1.0)
        if value < LARGE_NUMBER:
            return False
    if telling_digits(value) < FEW_DIGITS:
        return False
    return value >= LARGE_NUMBER or value % COMMON_STEP != 0


LARGEST_PART = {"month": 12.0, "day": 7.0, "minute": 60.0}
"""How many of the unit of a duration make the largest that it may have been told in."""


def are_miswritten(left: Point, right: Point) -> bool:
    """Whether one of two values is the other with two digits exchanged, or noughts too many.

    Only numbers that a page tells as they are: « des centaines » is no slip of 20.
    """
    if any(one.low != one.high or one.converted for one in (left, right)):
        return False
    if left.quantity.unit == "fraction" and left.value and right.value:
        return is_slip(round(1 / left.value), round(1 / right.value))
    for times in AS_WRITTEN.get(left.quantity.unit or "", (1.0,)):
        mine, yours = (round(one.value * times, 6) for one in (left, right))
        if mine.is_integer() and yours.is_integer():
            return is_slip(mine, yours)
    return left.quantity.rule != "duration" and is_slip(left.value, right.value)


def differ_in_one_digit(left: Point, right: Point) -> bool:
    """« 76 km/h », « 96 km/h »: as many digits, and the first alone is another."""
    one, two = (f"{abs(each.value):.12g}" for each in (left, right))
    told = left.low == left.high and right.low == right.high
    return told and len(one) == len(two) > 1 and one[0] != two[0] and one[1:] == two[1:]


AS_WRITTEN = {"month": (1 / 12, 1.0), "day": (1 / 7, 1.0), "minute": (1 / 60, 1.0, 60.0)}
"""Unit of durations → factors to units that a page may have written them in, the largest first:
12 and 21 seconds are miswritten, and a fifth of a minute is not what the page says."""


def is_large(point: Point) -> bool:
    """« 200 000 doses »: a value that few things of a story reach."""
    return abs(point.value) >= LARGE_NUMBER
