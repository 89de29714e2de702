"""Real pages that are folded as one text told anew, read by eye."""

from collections.abc import Iterable

from quality import folds
from quality.metric import Metric


def measure() -> Iterable[Metric]:
    """Share of the pairs of ECB+ that are folded though different hands wrote them."""
    yield from folds.measure()
