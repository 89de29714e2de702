"""Which engine serves what was asked for."""

from recoupe.engines.cluster import Cluster
from recoupe.engines.pool import Pool
from recoupe.engines.serial import Serial


def engine_of(workers: int | None, *, scheduler: str | None = None) -> Serial | Pool | Cluster:
    """A cluster where a scheduler is named; else this process for one worker, a pool for more.

    Args:
        workers: processes on this machine; None is one a core.
        scheduler: address or file of a Dask scheduler; `local` starts a cluster on this machine.
    """
    if scheduler == "local":
        return Cluster(workers=workers)
    if scheduler is not None:
        return Cluster(scheduler)
    return Serial() if workers == 1 else Pool(workers)
