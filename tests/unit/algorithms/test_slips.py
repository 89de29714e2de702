"""A slip of the hand makes one number of another; a difference does not."""

import pytest

from recoupe.algorithms.slips import is_slip


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (174, 147),
        (47, 74),
        (1.2e9, 1.2e6),
        (45_000, 450_000),
        (42.13, 42.31),
        (38.4, 34.8),
        (3.5, 5.3),
    ],
)
def test_exchanged_digits_and_noughts_are_slips(left, right):
    assert is_slip(left, right)
    assert is_slip(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [(47, 48), (47, 47), (174, 741), (1, 10), (120, 350), (12.5, 13.5), (0, 10)],
)
def test_other_differences_are_none(left, right):
    assert not is_slip(left, right)
