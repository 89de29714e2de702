"""Reading piles: files, folders, archives, lists. Everything becomes `Page` or `Skipped`."""

from recoupe.ingest.pile import read_pile

__all__ = ["read_pile"]
