"""What two values have to do with each other, whatever series they stand in."""

from recoupe.languages.number_context import CODE_LETTERS, may_measure_one
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_units import telling_digits

LEAST_LETTERS = 4


def is_timed(one: Point, two: Point) -> bool:
    """Whether one duration was taken by the clock: « 3 minutes 52 », « près de quatre minutes »."""
    exact, rough = (one, two) if one.exact else (two, one)
    return exact.exact and not rough.exact and telling_digits(exact.value) >= CLOCKED_DIGITS


CLOCKED_DIGITS = 2


def is_rough_of(one: Point, two: Point) -> bool:
    """Whether one value is the other, rounded: with fewer digits that tell."""
    if min(one.value, two.value) < LEAST_ROUNDED:
        return False
    digits = [telling_digits(each.value) for each in (one, two)]
    return digits[0] != digits[1]


LEAST_ROUNDED = 100
"""Of two nouns, a rounded number is known for the other from here on."""


def is_after(one: Point, two: Point) -> bool:
    """Whether one surely holds for a later time."""
    return one.as_of is not None and two.as_of is not None and two.as_of.before(one.as_of)


def is_stem(one: str, two: str) -> bool:
    """Whether two keys of nouns are one, or one is the other cut: `tapi`, `tapisseries`."""
    less, more = sorted((one, two), key=len)
    return one == two or (len(less) >= LEAST_LETTERS and more.startswith(less))


def is_money(point: Point) -> bool:
    """Whether its unit is a currency."""
    unit = point.quantity.unit or ""
    return len(unit) == CODE_LETTERS and unit.isupper()


def are_of_one_kind(one: Point, two: Point) -> bool:
    """Whether two numbers have one unit or count one thing, and no measure tells them apart."""
    if (one.quantity.unit or "") != (two.quantity.unit or ""):
        return False
    if not one.quantity.unit and one.key != two.key:
        return False
    return may_measure_one(one.context, two.context)
