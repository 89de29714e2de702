"""A Dask cluster: one started here for this run, or one that runs already."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from typing import Any, TypeVar

from recoupe.errors import UserError
from recoupe.pipeline import Crashed

Item = TypeVar("Item")
Result = TypeVar("Result")

ITEMS_IN_FLIGHT_PER_THREAD = 16
"""Enough to hide the way over the network; few enough that a corpus is never held in memory."""
TRIES = 3
"""An item whose worker died so often is held to be what kills it."""
CONNECT_SECONDS = 30
LOOK_SECONDS = 30
"""After so long a wait it is looked whether any worker is left."""
ITEMS_BETWEEN_COUNTS = 64
"""A cluster grows and shrinks while it works; asking how large it is costs a round trip."""


class Cluster:
    """Runs the maps on Dask distributed.

    Items are drawn as workers get free, results come in the order of the items, and are taken
    off the cluster as they come. A worker that dies loses nothing: what it had under way is done
    again elsewhere, and an item that `TRIES` workers die of, tried by itself, is given back as
    `Crashed`.

    Args:
        address: of a running scheduler (`tcp://host:8786`), or the path of a scheduler file that
            `dask scheduler --scheduler-file` wrote on a disk which all machines see. None starts
            a cluster on this machine, without a dashboard, and ends it with `close`.
        workers: processes of the cluster that is started here; by default one a core. Must be
            None where an address is given.

    Raises:
        UserError: Dask is not installed, or no scheduler answers at the address.
    """

    def __init__(self, address: str | None = None, *, workers: int | None = None) -> None:
        if find_spec("distributed") is None:
            raise UserError(
                "This engine needs Dask, which is not installed.",
                hint="Type: pip install 'recoupe[cluster]'",
            )
        if address is not None and workers is not None:
            raise UserError(
                "A running cluster has the workers it has.",
                hint="Leave out either --workers or --scheduler.",
            )
        self._dask: Any = import_module("distributed")
        self._local: Any = None
        self._client = self._started(workers) if address is None else self._joined(address)

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Iterator[Result | Crashed[Item]]:
        """Results in the order of the items; a few items per worker are under way at a time."""
        source = iter(items)
        waiting: deque[tuple[Item, Any]] = deque()
        room = self._room()
        done = 0
        try:
            while True:
                while len(waiting) < room:
                    try:
                        item = next(source)
                    except StopIteration:
                        break
                    # Not pure: two equal items are two tasks, and hashing the bytes of a page
                    # would cost more than it saves.
                    waiting.append((item, self._client.submit(function, item, pure=False)))
                if not waiting:
                    return
                item, future = waiting.popleft()
                try:
                    self._wait([future])
                    result = future.result()
                except self._dask.KilledWorker:
                    # It may only have waited beside the one that kills: see it alone.
                    self._wait([one for _, one in waiting])
                    result = self._alone(function, item)
                future.release()
                yield result
                done += 1
                if done % ITEMS_BETWEEN_COUNTS == 0:
                    room = self._room()
        finally:
            # The reader may stop early: what is still under way is of no use to anyone.
            for _, future in waiting:
                with suppress(Exception):
                    future.cancel()

    def worker_pids(self) -> list[int]:
        """Process ids of the workers, each on its own machine, sorted by address."""
        return [pid for _, pid in sorted(self._client.run(os.getpid).items())]

    def close(self) -> None:
        """Leaves the cluster; ends it where it was started here."""
        self._client.close()
        if self._local is not None:
            self._local.close()

    def _alone(self, function: Callable[[Item], Result], item: Item) -> Result | Crashed[Item]:
        future = self._client.submit(function, item, pure=False)
        self._wait([future])
        try:
            return future.result()  # type: ignore[no-any-return]
        except self._dask.KilledWorker:
            return Crashed(item, "the workers that worked on it died")

    def _wait(self, futures: Sequence[Any]) -> None:
        """Until all are done; workers that are all gone, and were started here, are started anew.

        A worker that dies is started again by its nanny, which may give up on a busy machine.
        Workers of a cluster that runs already are its own to mend.
        """
        while futures:
            try:
                self._dask.wait(futures, timeout=LOOK_SECONDS)
            except TimeoutError:
                if self._local is not None and not self._client.nthreads():
                    workers = max(1, len(self._local.worker_spec))
                    self._local.scale(0)
                    self._local.scale(workers)
            else:
                return

    def _room(self) -> int:
        """Items that may be under way."""
        threads: int = sum(self._client.nthreads().values())
        return max(1, threads) * ITEMS_IN_FLIGHT_PER_THREAD

    def _started(self, workers: int | None) -> Any:  # noqa: ANN401  Dask gives no types
        settings = {"distributed.scheduler.allowed-failures": TRIES - 1}
        with import_module("dask").config.set(settings):
            self._local = self._dask.LocalCluster(
                n_workers=workers,
                threads_per_worker=1,
                processes=True,
                # A free port: two builds at a time would else ask for one.
                dashboard_address="127.0.0.1:0",
                scheduler_kwargs={"dashboard": False},
                host="127.0.0.1",
            )
        return self._dask.Client(self._local)

    def _joined(self, address: str) -> Any:  # noqa: ANN401
        where = {"address": address} if ":" in address else {"scheduler_file": address}
        try:
            return self._dask.Client(**where, timeout=CONNECT_SECONDS)
        except (OSError, ValueError) as error:
            raise UserError(
                f"No Dask scheduler answers at {address}.",
                hint="Start one with `dask scheduler`, and give the address that it prints.",
            ) from error
