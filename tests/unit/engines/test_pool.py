"""Engines give results in order, draw items as they need them, and survive a dead worker."""

import os
from collections.abc import Iterator

import pytest

from recoupe.engines import ITEMS_IN_FLIGHT_PER_WORKER, Pool, Serial, engine_of
from recoupe.pipeline import Crashed


def double(number: int) -> int:
    return number * 2


def die_on_three(number: int) -> int:
    if number == 3:
        os._exit(1)
    return number


def test_serial_maps_one_by_one():
    drawn = []

    def items() -> Iterator[int]:
        for number in range(3):
            drawn.append(number)
            yield number

    results = Serial().map(double, items())
    assert next(results) == 0
    assert drawn == [0]
    assert list(results) == [2, 4]


def test_the_pool_keeps_the_order():
    assert list(Pool(2).map(double, range(20))) == [number * 2 for number in range(20)]


def test_the_pool_draws_only_a_few_items_ahead():
    drawn = []

    def items() -> Iterator[int]:
        for number in range(100):
            drawn.append(number)
            yield number

    results = Pool(2).map(double, items())
    next(results)
    assert len(drawn) <= 2 * ITEMS_IN_FLIGHT_PER_WORKER + 1
    results.close()


def test_an_item_that_kills_its_worker_is_given_back_and_the_others_are_done():
    results = list(Pool(2).map(die_on_three, range(6)))
    assert [one for one in results if not isinstance(one, Crashed)] == [0, 1, 2, 4, 5]
    assert [one.item for one in results if isinstance(one, Crashed)] == [3]


@pytest.mark.parametrize(("workers", "kind"), [(1, Serial), (2, Pool)])
def test_one_worker_needs_no_pool(workers, kind):
    assert isinstance(engine_of(workers), kind)
