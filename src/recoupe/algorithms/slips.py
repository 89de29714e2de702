"""Numbers that a slip of the hand makes of one another."""

from itertools import pairwise

TIMES = (10, 100, 1000)
"""A nought too many, a million for a billion."""
LEAST = 10
"""Smaller numbers differ by more than a slip of the hand."""
EXCHANGED = 2


def is_slip(left: float, right: float) -> bool:
    """Whether one number is the other miswritten: two digits exchanged, or noughts too many.

    >>> is_slip(174, 147), is_slip(1.2e9, 1.2e6), is_slip(47, 74), is_slip(47, 48)
    (True, True, True, False)
    """
    less, more = sorted((abs(left), abs(right)))
    if less < LEAST or less == more:
        return False
    if any(less * times == more for times in TIMES):
        return True
    one, two = (f"{number:.12g}" for number in (less, more))
    if len(one) != len(two) or "e" in one + two:
        return False
    apart = [at for at, (mine, yours) in enumerate(zip(one, two, strict=True)) if mine != yours]
    return (
        len(apart) == EXCHANGED
        and all(second - first == 1 for first, second in pairwise(apart))
        and sorted(one) == sorted(two)
    )
