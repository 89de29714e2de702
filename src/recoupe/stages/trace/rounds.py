"""Round figures as what they stand for: « plus de neuf mille » for the 9.400 of another page.

Who retells a text rounds its figures. A round figure is then no figure of its own, but the exact
one of the page that has it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from recoupe.records import Quantity, Span
from recoupe.stages.trace.anchors import Keyed
from recoupe.stages.trace.pages import TracedPage

NEAR = 0.1
"""« Quelque 900 », « un tiers » (for 31 %) lie at most so far from what they round."""
BEYOND = 0.2
"""« Plus de 200 » is said of 212 and of 240, not of 300."""
LEAST_COUNTED = 20
"""Smaller counts without a unit are near to one another by chance."""
_FIGURE = "# "
_FRACTION = "fraction"
_PERCENT = "%"


@dataclass(frozen=True, kw_only=True, order=True)
class _Exact:
    """A figure that some page tells without rounding."""

    unit: str
    value: float


def with_rounds(pages: Sequence[TracedPage]) -> list[TracedPage]:
    """The pages, the round figures of each under the exact one that another of them tells.

    Args:
        pages: of one story, any order.

    Returns:
        In the order given. A round figure to which none or several are as near keeps its own key,
        as far as it has one.
    """
    told = [frozenset(_exact(page)) for page in pages]
    return [
        _resolved(page, sorted(set().union(*(told[:at] + told[at + 1 :]))))
        for at, page in enumerate(pages)
    ]


def _resolved(page: TracedPage, exact: Sequence[_Exact]) -> TracedPage:
    stands_for: list[tuple[Span, str]] = []
    for quantity in page.annotations.quantities:
        value = _meant(quantity, exact)
        if value is not None:
            stands_for.append((quantity.span, f"{_FIGURE}{value:.10g}"))
    if not stands_for:
        return page
    kept: list[Keyed] = [
        (span, key)
        for span, key in page.values
        if not any(span.meets(other) for other, _ in stands_for)
    ]
    return replace(page, values=tuple(sorted([*kept, *stands_for])))


def _exact(page: TracedPage) -> Iterator[_Exact]:
    """Figures that a page does not round; digits that count nothing known have no unit."""
    quantities = page.annotations.quantities
    for one in quantities:
        if one.low is not None and one.low == one.high and not one.approximate:
            yield _Exact(unit=one.unit or "", value=one.low)
    for span, key in page.values:
        if key.startswith(_FIGURE) and not any(span.meets(one.span) for one in quantities):
            yield _Exact(unit="", value=float(key.removeprefix(_FIGURE)))


def _meant(quantity: Quantity, exact: Sequence[_Exact]) -> float | None:
    """The exact figure that a quantity rounds; None where it rounds none of them."""
    bounds = _bounds(quantity)
    if bounds is None:
        return None
    unit, at, low, high = bounds
    near = sorted(
        (abs(one.value - at), one.value)
        for one in exact
        if one.unit == unit and low <= one.value <= high and one.value != at
    )
    if not near or (len(near) > 1 and near[0][0] == near[1][0]):
        return None
    return near[0][1]


def _bounds(quantity: Quantity) -> tuple[str, float, float, float] | None:
    """Unit, round value, and the least and the most that it may stand for."""
    value = quantity.low if quantity.low is not None else quantity.high
    unit = quantity.unit or ""
    if value is None or quantity.high not in {None, value}:
        return None
    if unit == _FRACTION:
        unit, value = _PERCENT, 100 * value
    elif not (quantity.approximate or quantity.low is None or quantity.high is None):
        return None
    if not unit and value < LEAST_COUNTED:
        return None
    low = value * (1 - NEAR if quantity.low is not None and quantity.high is not None else 1)
    high = value * (1 + NEAR if quantity.low is not None and quantity.high is not None else 1)
    if quantity.low is None:
        low = value * (1 - BEYOND)
    elif quantity.high is None:
        high = value * (1 + BEYOND)
    return unit, value, low, high
