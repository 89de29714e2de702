"""Days, hours, weekdays and zones that do not agree."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredTimex, Conflict, Statement
from recoupe.stages.compare.conflict_record import conflict_of
from recoupe.stages.compare.scene import Moment, Scene, moment_of

MIN_SAMENESS = 0.6
"""Statements whose other words differ more may tell of two happenings."""
ONE_DAY = 1440 + 60
HALF_HOUR = 30
TOLD = frozenset({"asserted", "attributed", "expected"})


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
    firm = [(one, _single_times(one, scene)) for one in statements if one.grade in TOLD]
    for index, (left, mine) in enumerate(firm):
        for right, yours in firm[index + 1 :]:
            if left.evidence.page == right.evidence.page:
                continue
            if (left.grade == "expected") != (right.grade == "expected"):
                continue
            apart = _apart(mine, yours)
            if apart is None or scene.sameness(left, right) < MIN_SAMENESS:
                continue
            conflict = _compare(*apart)
            if conflict is not None:
                sides = sorted(one.value for one in apart)
                found.setdefault((conflict.kind, sides[0], sides[1]), conflict)
    return [found[key] for key in sorted(found)]


Grain = str
"""`clock`, `day` or `long`: times are compared with those of their grain."""


def _single_times(statement: Statement, scene: Scene) -> dict[Grain, AnchoredTimex]:
    """The time of each grain, where a statement tells one and it is not rough."""
    by_grain: dict[Grain, list[AnchoredTimex]] = defaultdict(list)
    for timex in scene.times_of(statement):
        by_grain[_grain(timex)].append(timex)
    return {
        grain: times[0]
        for grain, times in sorted(by_grain.items())
        if len({one.value for one in times}) == 1 and not _is_rough(times[0], statement, scene)
    }


def _grain(timex: AnchoredTimex) -> Grain:
    moment = moment_of(timex)
    if "T" in timex.value:
        return "clock"
    return "day" if moment and moment.end - moment.start <= ONE_DAY else "long"


def _apart(
    left: Mapping[Grain, AnchoredTimex], right: Mapping[Grain, AnchoredTimex]
) -> tuple[AnchoredTimex, AnchoredTimex] | None:
    """The two times of the one grain on which the statements differ; None where on more.

    A clock stands on a day, so that two clocks on two days differ in the day alone.
    """
    grains = [
        grain
        for grain in ("day", "clock", "long")
        if grain in left and grain in right and not _meet(left[grain], right[grain])
    ]
    if grains == ["day", "clock"]:
        grains = ["day"]
    return (left[grains[0]], right[grains[0]]) if len(grains) == 1 else None


def _meet(left: AnchoredTimex, right: AnchoredTimex) -> bool:
    mine, yours = moment_of(left), moment_of(right)
    return mine is None or yours is None or (mine.start < yours.end and yours.start < mine.end)


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
        "time", [left.evidence], [right.evidence], _why("another date"), "dates of one claim"
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
