"""Days, hours, weekdays and zones that do not agree."""

from collections.abc import Sequence

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredTimex, Conflict, Statement
from recoupe.stages.compare.conflict_record import conflict_of
from recoupe.stages.compare.scene import Moment, Scene, moment_of

MIN_SAMENESS = 0.6
"""Statements whose other words differ more may tell of two happenings."""
ONE_DAY = 1440 + 60
HALF_HOUR = 30
FIRM = frozenset({"asserted", "attributed"})


def find_weekday_conflicts(scene: Scene) -> list[Conflict]:
    """Dates that name a weekday which they do not fall on; the other side is the same words."""
    found = []
    for timex in sorted(scene.timexes.values(), key=lambda one: (one.evidence, one.id)):
        if timex.note:
            found.append(
                conflict_of(
                    "weekday", [timex.evidence], [timex.evidence], timex.note, "weekday of the date"
                )
            )
    return found


def find_time_conflicts(statements: Sequence[Statement], scene: Scene) -> list[Conflict]:
    """Times of one claim that exclude each other: one conflict a pair of values.

    Two statements are compared where each tells one day or one hour, firmly, and the rest of
    their words is nearly the same.
    """
    found: dict[tuple[str, str, str], Conflict] = {}
    timed = [(one, _single_time(one, scene)) for one in statements if one.grade in FIRM]
    for index, (left, mine) in enumerate(timed):
        for right, yours in timed[index + 1 :]:
            if mine is None or yours is None or left.evidence.page == right.evidence.page:
                continue
            if scene.sameness(left, right) < MIN_SAMENESS:
                continue
            conflict = _compare(mine, yours)
            if conflict is not None:
                sides = sorted((mine.value, yours.value))
                found.setdefault((conflict.kind, sides[0], sides[1]), conflict)
    return [found[key] for key in sorted(found)]


def _single_time(statement: Statement, scene: Scene) -> AnchoredTimex | None:
    """The one day or hour of a statement; None where it tells several, or a rough one."""
    times = [
        one
        for one in scene.times_of(statement)
        if (moment := moment_of(one)) is not None and moment.end - moment.start <= ONE_DAY
    ]
    clocks = [one for one in times if "T" in one.value]
    chosen = clocks or times
    if len({one.value for one in chosen}) != 1 or _is_rough(chosen[0], statement, scene):
        return None
    return chosen[0]


def _is_rough(timex: AnchoredTimex, statement: Statement, scene: Scene) -> bool:
    words = " ".join(folded_words(timex.evidence.prefix)[-3:])
    marks = scene.language(statement).concepts.rough
    own = f" {' '.join(folded_words(timex.evidence.exact))} "
    return any(f" {words} ".endswith(f" {mark} ") or f" {mark} " in own for mark in marks)


def _compare(left: AnchoredTimex, right: AnchoredTimex) -> Conflict | None:
    mine, yours = moment_of(left), moment_of(right)
    if mine is None or yours is None or ("T" in left.value) != ("T" in right.value):
        return None
    if mine.start < yours.end and yours.start < mine.end:
        return None
    if "T" in left.value:
        return _compare_clocks(left, right, mine, yours)
    return conflict_of(
        "time", [left.evidence], [right.evidence], _why("another day"), "days of one claim"
    )


def _compare_clocks(
    left: AnchoredTimex, right: AnchoredTimex, mine: Moment, yours: Moment
) -> Conflict | None:
    apart = abs(mine.start - yours.start)
    if bool(left.zone) != bool(right.zone):
        # One page tells the zone, the other does not: 11:43 may be 02:43.
        return None
    if left.zone and left.value[-5:] == right.value[-5:] and apart % HALF_HOUR == 0:
        return conflict_of(
            "zone",
            [left.evidence],
            [right.evidence],
            _why("one clock, two zones"),
            "zones of one claim",
        )
    return conflict_of(
        "time", [left.evidence], [right.evidence], _why("another hour"), "hours of one claim"
    )


def _why(difference: str) -> str:
    return f"{difference}, in the same words of one happening; neither time is rough"
