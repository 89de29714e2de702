"""When something holds: an interval in minutes, of a timex or of a page."""

from dataclasses import dataclass

from recoupe.algorithms.instants import minute_of
from recoupe.records import (
    AnchoredTimex,
)


@dataclass(frozen=True, order=True)
class Moment:
    """When something holds, in minutes since 1970, end excluded."""

    start: int
    end: int

    def before(self, other: "Moment") -> bool:
        """Whether it is over when the other begins."""
        return self.end <= other.start


def moment_of(timex: AnchoredTimex) -> Moment | None:
    """The interval of a timex; None for durations, sets and what cannot be read."""
    if timex.interval is None:
        return None
    start, end = minute_of(timex.interval[0]), minute_of(timex.interval[1])
    if start is None or end is None:
        return None
    return Moment(start, max(end, start + 1))
