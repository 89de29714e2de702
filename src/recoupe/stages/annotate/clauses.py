"""Clauses with grade and polarity."""

from recoupe.records import Attribution, Clause, Quote
from recoupe.stages.annotate.reading import Reading


def find_clauses(
    reading: Reading, attributions: tuple[Attribution, ...], quotes: tuple[Quote, ...]
) -> tuple[Clause, ...]:
    """Clauses in order, without overlap; headings and captions give none."""
    del reading, attributions, quotes
    return ()
