"""Numbers with what they count."""

from recoupe.records import Quantity, Timex
from recoupe.stages.annotate.reading import Reading


def find_quantities(reading: Reading, timexes: tuple[Timex, ...]) -> tuple[Quantity, ...]:
    """Quantities in order; none lies in a timex."""
    del reading, timexes
    return ()
