"""People, organisations, places and other names."""

from recoupe.records import Mention
from recoupe.stages.annotate.reading import Reading


def find_mentions(reading: Reading) -> tuple[Mention, ...]:
    """Mentions in order, without overlap."""
    del reading
    return ()
