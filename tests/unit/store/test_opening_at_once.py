"""Several open one new store at the same moment: each finds a store, and nobody half of one."""

import multiprocessing
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from recoupe.store.database import Store

AT_ONCE = 6
ROUNDS = 25
"""With two questions instead of one for what a file is, some ten processes in 360 failed."""


def open_it(path: Path, start: Barrier, told: "Queue[str]") -> None:
    """Opens a store when all others do, and tells what went wrong; "" where nothing did."""
    start.wait(60)
    try:
        Store(path, create=True).close()
    except BaseException as error:  # noqa: BLE001  told by the test
        told.put(repr(error))
    else:
        told.put("")


@pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(), reason="no fork on this system"
)
def test_a_new_store_may_be_opened_by_several_processes_at_once(tmp_path):
    context = multiprocessing.get_context("fork")
    failed: list[str] = []
    for number in range(ROUNDS):
        start, told = context.Barrier(AT_ONCE), context.Queue()
        path = tmp_path / f"{number}.db"
        opening = [
            context.Process(target=open_it, args=(path, start, told)) for _ in range(AT_ONCE)
        ]
        for one in opening:
            one.start()
        failed.extend(filter(None, (told.get(timeout=120) for _ in opening)))
        for one in opening:
            one.join(120)
    assert failed == []
