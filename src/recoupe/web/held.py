"""What the app hands to a handler by name, and threads for handlers that wait for the disk."""

import asyncio
import functools
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

from litestar.di import NamedDependency

from recoupe.settings import Settings
from recoupe.store.database import Store
from recoupe.web.jobs import AnyJobs

TheStore = NamedDependency[Store]
TheJobs = NamedDependency[AnyJobs]
TheSettings = NamedDependency[Settings]

THREADS = 32
"""So many requests can wait for the disk at once; more stand in line."""

Told = ParamSpec("Told")
Answer = TypeVar("Answer")


def threaded(work: Callable[Told, Answer]) -> Callable[Told, Awaitable[Answer]]:
    """A handler that runs in a thread, so that a slow one holds up no other.

    In place of Litestar's `sync_to_thread=True`: Litestar 2.25 wraps such a handler a second time
    where another one has the same path, and then answers with a coroutine.
    """

    @functools.wraps(work)
    async def answer(*args: Told.args, **kwargs: Told.kwargs) -> Answer:
        return await asyncio.to_thread(work, *args, **kwargs)

    return answer
