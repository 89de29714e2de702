"""Where captured pages and what was made of them are kept."""

from recoupe.store.asked import Filters
from recoupe.store.captures import Captures
from recoupe.store.database import Store
from recoupe.store.folder import OutFolder
from recoupe.store.verify import Problem, Verified, verify

__all__ = ["Captures", "Filters", "OutFolder", "Problem", "Store", "Verified", "verify"]
