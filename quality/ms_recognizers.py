"""Agreement with the date and time cases of Microsoft Recognizers-Text, where they are at hand."""

from collections.abc import Iterable

from quality.metric import Metric


def measure_agreement() -> Iterable[Metric]:
    """Nothing yet."""
    return ()
