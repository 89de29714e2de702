"""Making a conflict: sides sorted, an id of its places."""

from collections.abc import Iterable

from recoupe.records import Conflict, ConflictKind, Evidence, Grade, id_of

FIRM: frozenset[Grade] = frozenset({"asserted", "attributed"})
"""Grades of what may be in conflict: nobody keeps a reserve on it, denies it or announces it."""


def conflict_of(
    kind: ConflictKind, left: Iterable[Evidence], right: Iterable[Evidence], why: str, rule: str
) -> Conflict:
    """A conflict with sorted sides and an id of its places.

    Args:
        kind: what the sides disagree on.
        left: where one side stands.
        right: where the other stands.
        why: why it is not a revision, another scope, rounding, or another event.
        rule: name of what found it.
    """
    sides = tuple(sorted(left)), tuple(sorted(right))
    places = [(one.page, one.span.start, one.span.end) for side in sides for one in side]
    return Conflict(
        id=id_of("conflict", kind, *places),
        kind=kind,
        left=sides[0],
        right=sides[1],
        why=why,
        rule=rule,
    )
