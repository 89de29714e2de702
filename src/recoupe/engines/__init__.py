"""Where the maps run: `Serial` in this process, `Pool` on its cores, `Cluster` on machines.

All three give the same results in the same order; what differs is how long it takes.
"""

from recoupe.engines.choice import engine_of
from recoupe.engines.cluster import Cluster
from recoupe.engines.pool import ITEMS_IN_FLIGHT_PER_WORKER, Pool
from recoupe.engines.serial import Serial

__all__ = ["ITEMS_IN_FLIGHT_PER_WORKER", "Cluster", "Pool", "Serial", "engine_of"]
