"""A pool of processes on this machine."""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from recoupe.pipeline import Crashed

Item = TypeVar("Item")
Result = TypeVar("Result")

ITEMS_IN_FLIGHT_PER_WORKER = 16
"""Few enough that a long archive is not read into memory; enough that the workers go on while the
first in line, a page of 30 MB or a story of a hundred pages, is still under way. With 4, two
workers were 1.4 times as fast as one process on 1,000 pages; with 16 they are 1.86 times."""


class Pool:
    """A pool of processes on this machine.

    A worker that dies (a crash in a parser, the kernel short of memory) takes its pool along:
    the items that were under way are tried again one by one, each in a pool of its own, and the
    one that kills it twice is given back as `Crashed`.

    Args:
        workers: number of processes; by default one a core.
    """

    def __init__(self, workers: int | None = None) -> None:
        self.workers = workers or os.cpu_count() or 1
        # Spawned, not forked: the same on every system, and safe beside the progress thread.
        self._context = multiprocessing.get_context("spawn")
        # Kept between the two maps: a worker takes a second to import what it needs.
        self._kept: ProcessPoolExecutor | None = None

    def close(self) -> None:
        """Ends the workers; the next `map` starts new ones."""
        if self._kept is not None:
            self._kept.shutdown(cancel_futures=True)
            self._kept = None

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Iterator[Result | Crashed[Item]]:
        """Results in the order of the items; a few items per worker are under way at a time."""
        source = iter(items)
        waiting: deque[tuple[Item, Future[Result]]] = deque()
        while True:
            while len(waiting) < self.workers * ITEMS_IN_FLIGHT_PER_WORKER:
                try:
                    item = next(source)
                except StopIteration:
                    break
                waiting.append((item, _submitted(self._workers(), function, item)))
            if not waiting:
                return
            item, future = waiting.popleft()
            try:
                yield future.result()
            except BrokenProcessPool:
                self.close()
                for suspect in (item, *(one for one, _ in waiting)):
                    yield self._alone(function, suspect)
                waiting.clear()

    def _workers(self) -> ProcessPoolExecutor:
        if self._kept is None:
            self._kept = self._pool(self.workers)
        return self._kept

    def _alone(self, function: Callable[[Item], Result], item: Item) -> Result | Crashed[Item]:
        with self._pool(1) as pool:
            try:
                return pool.submit(function, item).result()
            except BrokenProcessPool:
                return Crashed(item, "the process that worked on it died")

    def _pool(self, workers: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(max_workers=workers, mp_context=self._context)


def _submitted(
    pool: ProcessPoolExecutor, function: Callable[[Item], Result], item: Item
) -> Future[Result]:
    """Submitted, or already failed where the pool broke in the meantime."""
    try:
        return pool.submit(function, item)
    except BrokenProcessPool as error:
        failed: Future[Result] = Future()
        failed.set_exception(error)
        return failed
