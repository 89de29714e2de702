"""Making a drift of two places: an id of its kind and places."""

from recoupe.records import Direction, Drift, DriftKind, Evidence, id_of


def drift_of(
    kind: DriftKind, left: Evidence, right: Evidence, direction: Direction | None, why: str
) -> Drift:
    """A drift whose rule is its kind."""
    places = [(one.page, one.span.start, one.span.end) for one in (left, right)]
    return Drift(
        id=id_of("drift", kind, *places),
        kind=kind,
        left=left,
        right=right,
        direction=direction,
        why=why,
        rule=kind,
    )
