"""Where captured pages and what was made of them are kept."""

from recoupe.store.captures import Captures
from recoupe.store.folder import OutFolder
from recoupe.store.verify import Problem, Verified, verify

__all__ = ["Captures", "OutFolder", "Problem", "Verified", "verify"]
