"""Work that takes longer than a request: done in the background, asked about until it is done."""

import asyncio
import logging
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from recoupe.errors import RecoupeError
from recoupe.web.failures import Missing, TooBusy

LOG = logging.getLogger("recoupe.web")
Result = TypeVar("Result")
State = Literal["waiting", "working", "done", "failed"]
POLL_SECONDS = 0.03
MAX_WAITING = 8
MAX_KEPT = 32
"""Finished pieces of work whose result is still there; the oldest goes first."""


class Ended(Exception):
    """The server ends: work stops where it is; what is on the disk stays whole."""


@dataclass(kw_only=True)
class Job(Generic[Result]):
    """One piece of work; read by many threads, written by its own."""

    id: str
    label: str
    ending: threading.Event
    state: State = "waiting"
    stage: str = ""
    done: int = 0
    total: int | None = None
    result: Result | None = None
    message: str = ""
    hint: str = ""

    @property
    def over(self) -> bool:
        """Whether nothing more will come."""
        return self.state in {"done", "failed"}

    def step(self, stage: str, done: int, total: int | None) -> None:
        """Tells how far it is: what `pipeline.Progress` asks for.

        Raises:
            Ended: the server is about to end.
        """
        if self.ending.is_set():
            raise Ended
        self.stage, self.done, self.total = stage, done, total


class Jobs(Generic[Result]):
    """The pieces of work of one server.

    Args:
        workers: threads; the others wait. Python runs one of them at a time, so that more would
            make none of them faster.
    """

    def __init__(self, workers: int = 2) -> None:
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="recoupe-job")
        self._jobs: OrderedDict[str, Job[Result]] = OrderedDict()
        self._lock = threading.Lock()
        self._ending = threading.Event()

    def start(self, label: str, work: Callable[[Job[Result]], Result]) -> Job[Result]:
        """Puts work into the line.

        Raises:
            TooBusy: the line is long.
        """
        job: Job[Result] = Job(id=secrets.token_urlsafe(12), label=label, ending=self._ending)
        with self._lock:
            if sum(not one.over for one in self._jobs.values()) >= MAX_WAITING:
                raise TooBusy(
                    f"{MAX_WAITING} piles are being read already.",
                    hint="Wait until one is done.",
                )
            self._jobs[job.id] = job
            finished = [one.id for one in self._jobs.values() if one.over]
            for old in finished[: max(0, len(self._jobs) - MAX_KEPT)]:
                del self._jobs[old]
        self._pool.submit(self._run, job, work)
        return job

    def find(self, job_id: str) -> Job[Result]:
        """The piece of work of that name.

        Raises:
            Missing: there is none, or it is too long ago.
        """
        with self._lock:
            job = self._jobs.get(job_id)
        if job is None:
            raise Missing(
                "This result is no longer kept.", hint="Give the page again: nothing was added."
            )
        return job

    @staticmethod
    async def wait(job: Job[Result], seconds: float) -> bool:
        """Whether it is over within so many seconds; holds no thread meanwhile."""
        until = time.monotonic() + seconds
        # Its end is told by another thread, which has no business in this loop.
        while not job.over and time.monotonic() < until:  # noqa: ASYNC110
            await asyncio.sleep(POLL_SECONDS)
        return job.over

    def running(self) -> list[Job[Result]]:
        """What is not over, in the order in which it began."""
        with self._lock:
            return [one for one in self._jobs.values() if not one.over]

    def forget(self, job_id: str) -> None:
        """Lets go of a result."""
        with self._lock:
            self._jobs.pop(job_id, None)

    def close(self) -> None:
        """Stops what is under way at its next step; drops what has not begun."""
        self._ending.set()
        self._pool.shutdown(wait=True, cancel_futures=True)

    @staticmethod
    def _run(job: Job[Result], work: Callable[[Job[Result]], Result]) -> None:
        job.state = "working"
        try:
            job.result = work(job)
            job.state = "done"
        except RecoupeError as error:
            job.message, job.hint = error.message, error.hint
            job.state = "failed"
        except Ended:
            job.state = "failed"
        except Exception:
            LOG.exception("%s", job.label)
            job.message = "Something went wrong on our side."
            job.hint = "Try again; if it stays, report it with what you gave."
            job.state = "failed"


AnyJobs = Jobs[object]
"""Those of the desk: what each gives is looked at when it is there."""
