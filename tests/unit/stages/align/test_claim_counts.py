"""Which numbers count one thing."""

import pytest

from recoupe.stages.align.claim_counts import Count, comparable, meetings, same_number, with_deed


def _count(key, low, high="same", *, toll=True, approximate=False):
    top = low if high == "same" else high
    return Count(key=key, toll=toll, low=low, high=top, approximate=approximate)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(_count("death", 3), _count("death", 4), id="one thing"),
        pytest.param(_count("injury passenger", 2), _count("injury", 0), id="nobody at all"),
        pytest.param(_count("injury passenger", 2), _count("injury", 2), id="one number"),
        pytest.param(
            _count("evacuation passenger", 4200),
            _count("passenger", 4000, None, toll=False),
            id="who is counted",
        ),
    ],
)
def test_numbers_of_one_thing_are_compared(left, right):
    assert comparable(left, right)
    assert comparable(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(_count("injury firefighter", 2), _count("injury", 6), id="a part of them"),
        pytest.param(_count("death soldier", 9), _count("death civilian", 9), id="others"),
        pytest.param(_count("injury wound_grave", 5), _count("injury", 14), id="the grave ones"),
        pytest.param(_count("", 5), _count("", 5), id="nobody knows what"),
    ],
)
def test_parts_and_wholes_are_not(left, right):
    assert not comparable(left, right)
    assert meetings([left], [right]) == []


def test_a_rounded_number_is_the_exact_one_only_where_it_is_near():
    exact = [_count("spectator", 18_412, toll=False)]
    assert same_number(exact, [_count("spectator", 18_000, None, toll=False)])
    assert not same_number(exact, [_count("spectator", 5_000, None, toll=False)])


def test_those_who_bear_what_the_verb_tells_are_its_toll():
    (told,) = with_deed((_count("resident", 300, None, toll=False),), "evacuation")
    assert (told.key, told.toll) == ("evacuation", True)
    (told,) = with_deed((_count("passenger", 12, toll=False),), "injury")
    assert (told.key, told.toll) == ("injury passenger", True)


@pytest.mark.parametrize(
    ("counts", "deed"),
    [
        pytest.param((_count("resident", 300, toll=False),), "celebrate", id="no toll"),
        pytest.param(
            (_count("house", 30, toll=False), _count("resident", 3, toll=False)),
            "missing",
            id="two kinds of bearers",
        ),
        pytest.param(
            (_count("injury", 3), _count("passenger", 80, toll=False)),
            "injury",
            id="the toll is told",
        ),
        pytest.param((_count("unit:EUR", 3, toll=False),), "death", id="money bears nothing"),
    ],
)
def test_other_counts_stay_what_they_are(counts, deed):
    assert with_deed(counts, deed) == counts
