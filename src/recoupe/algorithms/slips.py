"""Numbers that a slip of the hand makes of one another."""

from itertools import pairwise

TIMES = (10, 1000)
"""A nought too many, a million for a billion."""
TEENS = (13, 19)
"""Heard or read for tens: "fourteen" and "forty", « quatorze » and « quarante »."""
LEAST_DIGITS = 2
"""Numbers of one digit differ by more than a slip of the hand."""
EXCHANGED = 2


def is_slip(left: float, right: float) -> bool:
    """Whether one number is the other miswritten: two digits exchanged, or noughts too many.

    Digits are exchanged across a decimal mark too.

    >>> is_slip(174, 147), is_slip(1.2e9, 1.2e6), is_slip(47, 74), is_slip(38.4, 34.8)
    (True, True, True, True)
    >>> is_slip(14, 40), is_slip(47, 48), is_slip(2, 20)
    (True, False, False)
    """
    less, more = sorted((abs(left), abs(right)))
    one, two = (f"{number:.12g}" for number in (less, more))
    if less == more or "e" in one + two or len(one.replace(".", "")) < LEAST_DIGITS:
        return False
    if any(less * times == more for times in TIMES):
        return True
    if TEENS[0] <= less <= TEENS[1] and more == 10 * (less - 10):
        return True
    if one.find(".") != two.find("."):
        return False
    one, two = (number.replace(".", "") for number in (one, two))
    if len(one) != len(two):
        return False
    apart = [at for at, (mine, yours) in enumerate(zip(one, two, strict=True)) if mine != yours]
    return (
        len(apart) == EXCHANGED
        and all(second - first == 1 for first, second in pairwise(apart))
        and sorted(one) == sorted(two)
    )
