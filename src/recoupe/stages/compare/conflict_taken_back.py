"""Times that a page takes back as it gives others: « à 6 h 52 et non à 6 h 40 »."""

from collections.abc import Iterator, Sequence

from recoupe.algorithms.instants import clock_of
from recoupe.records import AnchoredTimex, Conflict, Statement
from recoupe.stages.compare.between import end_in, words_between
from recoupe.stages.compare.conflict_record import conflict_of
from recoupe.stages.compare.scene import Scene

HALF_HOUR = 30
"""Much may happen at a full or a half hour; 6:40 is the hour of one happening …"""
MIN_SAMENESS = 0.5
"""… else two statements tell one from this share of words (Dice)."""


def standing_times(statement: Statement, scene: Scene) -> list[AnchoredTimex]:
    """The times of a statement but those that it takes back."""
    times = scene.times_of(statement)
    return [one for one in times if not any(_takes_back(given, one, scene) for given in times)]


def find_taken_back(scene: Scene) -> list[Conflict]:
    """Times that one page takes back and others tell: a conflict a page that takes one back.

    However rough the others tell it, « vers 6 h 40 », the page says that it was another.
    """
    told = [(one, scene.times_of(one)) for one in scene.statements.values()]
    found = []
    for statement, times in told:
        for given, taken in _taken_back(times, scene):
            others = [
                time
                for other, theirs in told
                if other.evidence.page != statement.evidence.page
                for time in theirs
                if _is_one(time, taken) and _tell_one(statement, other, taken, scene)
            ]
            if others:
                found.append(
                    conflict_of(
                        "time",
                        [given.evidence],
                        {one.evidence for one in others},
                        f"one page says that it was « {given.evidence.exact} » and not "
                        f"« {taken.evidence.exact} », as told here",
                        "time taken back",
                    )
                )
    return found


def _taken_back(
    times: Sequence[AnchoredTimex], scene: Scene
) -> Iterator[tuple[AnchoredTimex, AnchoredTimex]]:
    for given in times:
        for taken in times:
            if _takes_back(given, taken, scene):
                yield given, taken


def _takes_back(given: AnchoredTimex, taken: AnchoredTimex, scene: Scene) -> bool:
    """Whether a negation that sets one thing for another stands right before the second time."""
    words = words_between(given.evidence, taken.evidence, scene)
    if words is None:
        return False
    disputing = scene.languages[given.evidence.page].disputing
    while words and words[-1] in disputing.before_times:
        words.pop()
    return end_in(words, disputing.and_not)


def _is_one(time: AnchoredTimex, taken: AnchoredTimex) -> bool:
    """Whether a time of another page is the one taken back: the clock, or the day."""
    mine, yours = clock_of(time.value), clock_of(taken.value)
    if mine is not None or yours is not None:
        return mine == yours and time.zone == taken.zone
    return time.value == taken.value


def _tell_one(statement: Statement, other: Statement, taken: AnchoredTimex, scene: Scene) -> bool:
    """Whether two statements tell one happening, as far as their other words say."""
    if other.polarity != "positive" or scene.tells_another(other):
        return False
    clock = clock_of(taken.value)
    if clock is not None and clock % HALF_HOUR:
        return not scene.plain_keys(statement).isdisjoint(scene.plain_keys(other))
    return scene.sameness(statement, other) >= MIN_SAMENESS
