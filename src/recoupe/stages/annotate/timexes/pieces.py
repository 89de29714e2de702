"""What a template gives before it is joined with its neighbours."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from recoupe.records import TimexType
from recoupe.stages.annotate.timexes.periods import Interval

Kind = Literal["day", "day_part", "part", "clock", "hours", "other"]
"""`day` 2023-09-13, `day_part` its evening, `part` an evening of no day, `clock` 11:43, `hours`
a number of hours that may be a clock after a day."""


@dataclass(slots=True)
class Piece:
    """A time found by one template. Mutable while neighbours are joined to it."""

    rule: str
    first: int
    last: int
    """Words `[first, last)`."""
    type: TimexType
    value: str
    kind: Kind = "other"
    interval: Interval | None = None
    day: date | None = None
    """The day it lies on, where it is known."""
    day_value: str = ""
    """The day as a value: `2023-09-13`, `XXXX-WXX-3`."""
    part: str | None = None
    clock: tuple[int, int] | None = None
    """Hours 0 to 24, and minutes."""
    zone: str | None = None
    is_stated: bool = True
    """Whether the text tells the zone; False where a twin in another zone gave it away."""
    anchored: bool = False
    """Whether the date of the article was needed."""
    against: date | None = None
    """The day it was resolved against, where that is not the day of writing."""
    steps: int = 0
    """Days from the day in focus: -1 for « la veille »."""
    step_unit: str = "D"
    """`W` where the value is the week that so many days lead to."""
    notes: list[str] = field(default_factory=list)
