"""What could not be compared, and why: counted while the stage works."""

from collections import defaultdict
from collections.abc import Iterable

from recoupe.records import Abstention, Evidence

MAX_EXAMPLES = 5


class Abstained:
    """Places by the reason why they were not judged."""

    def __init__(self) -> None:
        self._places: dict[str, set[tuple[Evidence, ...]]] = defaultdict(set)

    def note(self, reason: str, places: Iterable[Evidence]) -> None:
        """One case; the same places under the same reason count once."""
        self._places[reason].add(tuple(sorted(places)))

    def abstentions(self) -> list[Abstention]:
        """One a reason, with the first places as examples, sorted."""
        return sorted(
            Abstention(
                stage="compare",
                reason=reason,
                count=len(cases),
                examples=tuple(dict.fromkeys(one for case in sorted(cases) for one in case))[
                    :MAX_EXAMPLES
                ],
            )
            for reason, cases in self._places.items()
        )
