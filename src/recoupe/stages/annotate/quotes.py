"""Words between quotation marks."""

from recoupe.records import Quote
from recoupe.stages.annotate.reading import Reading


def find_quotes(reading: Reading) -> tuple[Quote, ...]:
    """Quotes in order."""
    del reading
    return ()
