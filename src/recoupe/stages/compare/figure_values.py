"""Whether two things of one story are likely to share a value by chance."""

from recoupe.algorithms.slips import is_slip
from recoupe.stages.compare.figure_points import Point
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

    A duration has few values, and an age too.
    """
    if point.quantity.rule == "duration" or point.key == "age" or not is_telling(point):
        return False
    value = abs(point.value)
    if telling_digits(value) < FEW_DIGITS:
        return False
    return value >= LARGE_NUMBER or value % COMMON_STEP != 0


def are_miswritten(left: Point, right: Point) -> bool:
    """Whether one of two values is the other with two digits exchanged, or noughts too many.

    Only numbers that a page tells as they are: « des centaines » is no slip of 20, and months are
    not what the page wrote of years.
    """
    told = all(one.low == one.high and one.quantity.rule != "duration" for one in (left, right))
    return told and is_slip(left.value, right.value)


def is_large(point: Point) -> bool:
    """« 200 000 doses »: a value that few things of a story reach."""
    return abs(point.value) >= LARGE_NUMBER
