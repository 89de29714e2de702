"""Logistic regression, applied."""

from collections.abc import Mapping
from math import exp


def probability(intercept: float, weights: Mapping[str, float], features: object) -> float:
    """Probability in (0, 1) of a case whose features are attributes, named as the weights are."""
    total = intercept + sum(
        weight * float(getattr(features, name)) for name, weight in weights.items()
    )
    return 1 / (1 + exp(-total))
