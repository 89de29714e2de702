"""Temporal expressions, resolved against the date of the article."""

from recoupe.records import Timex
from recoupe.stages.annotate.reading import Reading


def find_timexes(
    reading: Reading, *, published: str | None, timezone: str | None = None
) -> tuple[Timex, ...]:
    """Timexes in order."""
    del reading, published, timezone
    return ()
