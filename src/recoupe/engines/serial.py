"""Everything in this process."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from recoupe.pipeline import Crashed

Item = TypeVar("Item")
Result = TypeVar("Result")


class Serial:
    """Everything in this process."""

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Iterator[Result | Crashed[Item]]:
        """Results in the order of the items."""
        for item in items:
            yield function(item)

    def close(self) -> None:
        """Nothing is open."""
