"""The statement of a claim that a reader understands best by itself. Quoted, never generated."""

from collections.abc import Sequence

from recoupe.algorithms.folding import words_of
from recoupe.records import Statement

SHORT_WORDS = 6
LONG_WORDS = 32
"""Between the two, a statement reads as one line of a table."""


def clearest_of(group: Sequence[Statement]) -> Statement:
    """The clearest statement: of readable length, firm, with most names, numbers and times.

    Args:
        group: at least one statement, in an order that does not depend on the input.
    """
    return min(group, key=_unclearness)


def _unclearness(statement: Statement) -> tuple[int, int, int, str, int]:
    words = len(words_of(statement.evidence.exact))
    awkward = max(SHORT_WORDS - words, 0) + max(words - LONG_WORDS, 0)
    told = len(statement.entities) + len(statement.quantities) + min(len(statement.timexes), 1)
    firm = {"asserted": 0, "attributed": 0, "expected": 1, "unconfirmed": 1, "denied": 2}
    place = statement.evidence
    return (awkward, firm[statement.grade], -told, place.page, place.span.start)
