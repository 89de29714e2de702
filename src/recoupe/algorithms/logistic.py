"""Logistic regression, applied."""

from collections.abc import Mapping
from math import exp, log

CERTAIN = 1e-4
"""No probability is nearer to 0 or 1 than this."""


def probability(intercept: float, weights: Mapping[str, float], features: object) -> float:
    """Probability in (0, 1) of a case whose features are attributes, named as the weights are."""
    total = intercept + sum(
        weight * float(getattr(features, name)) for name, weight in weights.items()
    )
    return 1 / (1 + exp(-total))


def log_odds(share: float) -> float:
    """Log odds of a probability in [0, 1], held `CERTAIN` away from both.

    >>> round(log_odds(0.5), 3), round(log_odds(0.0) + log_odds(1.0), 6)
    (0.0, 0.0)
    """
    held = min(max(share, CERTAIN), 1 - CERTAIN)
    return log(held / (1 - held))
