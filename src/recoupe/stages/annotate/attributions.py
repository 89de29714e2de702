"""Who says what."""

from recoupe.records import Attribution, Mention, Quote
from recoupe.stages.annotate.reading import Reading


def find_attributions(
    reading: Reading, mentions: tuple[Mention, ...], quotes: tuple[Quote, ...]
) -> tuple[tuple[Attribution, ...], tuple[Quote, ...]]:
    """Attributions in order of their content, and the quotes with theirs filled in."""
    del reading, mentions
    return (), quotes
