"""Two times side by side: whether they may be one, and the conflict where they may not."""

from recoupe.algorithms.folding import folded_words
from recoupe.algorithms.instants import clock_of, days_fit
from recoupe.records import AnchoredTimex, Conflict, ConflictKind, Evidence
from recoupe.stages.compare.abstained import Abstained
from recoupe.stages.compare.conflict_record import conflict_of
from recoupe.stages.compare.moment import moment_of

HALF_HOUR = 30
ROUND_MINUTES = 5
"""Hours told by heart are multiples of it."""
ONE_ZONE = "hours of one happening, of which only one tells its zone"


def is_utc(timex: AnchoredTimex) -> bool:
    """Whether a time is told in universal time, which no clock of the place shows."""
    return timex.zone == "UTC"


def meet(left: AnchoredTimex, right: AnchoredTimex) -> bool:
    """Whether two times may be one; a page without a date still tells the hour and the weekday."""
    mine, yours = moment_of(left), moment_of(right)
    if mine is not None and yours is not None and bool(left.zone) == bool(right.zone):
        return mine.start < yours.end and yours.start < mine.end
    apart = minutes_apart(left, right)
    return apart in {None, 0} and days_fit(left.value, right.value) is not False


def minutes_apart(left: AnchoredTimex, right: AnchoredTimex) -> int | None:
    """Between two hours of the day, as clocks of the place show them; None where not known."""
    mine, yours = clock_of(left.value), clock_of(right.value)
    if mine is None or yours is None or is_utc(left) != is_utc(right):
        return None
    return abs(mine - yours)


TimeConflict = tuple[ConflictKind, str, str]
"""Kind, what differs, and the name of the rule."""


ONE_CLOCK: TimeConflict = ("zone", "one clock, two zones", "zones of one claim")


def _kind_of(left: AnchoredTimex, right: AnchoredTimex) -> TimeConflict | None:
    """What two times disagree on; None where they may be one."""
    if ("T" in left.value) != ("T" in right.value):
        return None
    if meet(left, right) or _is_one_word(left, right) or _is_rounded(left, right):
        return None
    if "T" not in left.value:
        return "time", "another date", "dates of one claim"
    if is_utc(left) != is_utc(right) and not (left.zone and right.zone):
        # One page tells the zone, the other does not: 11:43 may be 02:43.
        return None
    if _is_one_clock_in_two_zones(left, right):
        return ONE_CLOCK
    return "time", "another hour", "hours of one claim"


def _is_one_word(left: AnchoredTimex, right: AnchoredTimex) -> bool:
    """Whether both pages say the same word, read from the day of each: "tonight", « lundi »."""
    words = folded_words(left.evidence.exact)
    same = words == folded_words(right.evidence.exact)
    return same and not any(map(str.isdigit, "".join(words)))


def _is_rounded(left: AnchoredTimex, right: AnchoredTimex) -> bool:
    """Whether one hour may round the other: 3:30 and 3:33, but not 3:34 and 3:43."""
    mine, yours = clock_of(left.value), clock_of(right.value)
    if mine is None or yours is None:
        return False
    rounds = mine % ROUND_MINUTES == 0, yours % ROUND_MINUTES == 0
    return rounds[0] != rounds[1] and abs(mine - yours) < ROUND_MINUTES


class Gathered:
    """Conflicts of times by their pair of values, with every place that gives either."""

    def __init__(self, abstained: Abstained) -> None:
        self._abstained = abstained
        self._places: dict[tuple[str, str, TimeConflict], tuple[set[Evidence], set[Evidence]]] = {}

    def add(self, left: AnchoredTimex, right: AnchoredTimex, *, slipped: bool = False) -> None:
        """Two times of one happening; nothing where they may be one.

        `slipped`: one clock is known to be given to two zones.
        """
        kind = ONE_CLOCK if slipped else _kind_of(left, right)
        if kind is None:
            return
        zoned = kind[0] == "zone"
        first, second = sorted(
            (left, right), key=lambda one: (_shown(one, zoned=zoned), one.evidence)
        )
        key = (_shown(first, zoned=zoned), _shown(second, zoned=zoned), kind)
        places = self._places.setdefault(key, (set(), set()))
        places[0].add(first.evidence)
        places[1].add(second.evidence)

    def note_zones(self, left: AnchoredTimex, right: AnchoredTimex) -> None:
        """Two hours of which one tells its zone: whether they are one cannot be known."""
        if is_utc(left) != is_utc(right) and clock_of(left.value) != clock_of(right.value):
            self._abstained.note(ONE_ZONE, (left.evidence, right.evidence))

    def conflicts(self) -> list[Conflict]:
        """One a pair of values, sorted by them."""
        return [
            conflict_of(kind, left, right, _why(difference), rule)
            for (_, _, (kind, difference, rule)), (left, right) in sorted(self._places.items())
        ]


def _shown(timex: AnchoredTimex, *, zoned: bool) -> str:
    """The hour that a page shows, whatever the day, else the value."""
    clock = clock_of(timex.value)
    if clock is None:
        return timex.value
    return f"{clock:04} {timex.zone or ''}" if zoned or is_utc(timex) else f"{clock:04}"


def _is_one_clock_in_two_zones(left: AnchoredTimex, right: AnchoredTimex) -> bool:
    mine, yours = moment_of(left), moment_of(right)
    if not left.zone or not right.zone or mine is None or yours is None:
        return False
    same_clock = clock_of(left.value) == clock_of(right.value)
    return same_clock and abs(mine.start - yours.start) % HALF_HOUR == 0


def _why(difference: str) -> str:
    return f"{difference}, in the same words of one happening; neither time is rough"
