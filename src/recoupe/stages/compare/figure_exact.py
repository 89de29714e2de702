"""Numbers that no finder of quantities reads, and that figures hold all the same."""

from recoupe.records import AnchoredQuantity, Evidence, id_of


def exact_quantity(  # noqa: PLR0913  one field of the record each
    place: Evidence,
    value: float,
    *,
    counted: str,
    rule: str,
    unit: str | None = None,
    scope: str | None = None,
) -> AnchoredQuantity:
    """A quantity of one value, without "about", that stands at a place; `rule` names its id too."""
    return AnchoredQuantity(
        id=id_of(rule, place.page, place.span.start, place.span.end),
        evidence=place,
        low=value,
        high=value,
        approximate=False,
        unit=unit,
        counted=counted,
        scope=scope,
        rule=rule,
    )
