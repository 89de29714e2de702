"""When, where and by whom: two answers to one question, in statements that were not lined up.

What makes the question one is the deed, told once on each page, and most of what the shorter clause
says beside it. « L'incendie s'est déclaré à 3 h 15 », « les flammes ont jailli à 2 h 30 ».
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, product
from math import inf
from typing import NamedTuple

from recoupe.algorithms.folding import folded_words
from recoupe.algorithms.instants import MINUTES_A_DAY
from recoupe.languages.tables.kindred import ONCE, SPOKEN, kin_of, kin_of_all
from recoupe.records import AnchoredTimex, Conflict, Statement
from recoupe.stages.compare.conflict_deadlines import deadlines_apart
from recoupe.stages.compare.conflict_names import Names, conflicts_of_names, opposed_names
from recoupe.stages.compare.conflict_polarity import opposite_terms
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.conflict_times import (
    apart_in_one_grain,
    happened_since,
    single_times,
)
from recoupe.stages.compare.drift_possible import is_soon_after
from recoupe.stages.compare.guards import (
    affirms,
    counted_alike,
    has_turned,
    is_told_plainly,
    numbers_fit,
)
from recoupe.stages.compare.moment import moment_of
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.time_sides import Gathered, minutes_apart
from recoupe.stages.compare.told_apart import are_told_apart
from recoupe.stages.compare.told_words import Clause, Telling, hold_enough

TOLD = FIRM | {"expected"}
MIN_HELD = 0.5
"""Share of the shorter clause, by weight, that the other holds …"""
MIN_SHARE = 0.25
"""… and of the longer one."""
MAX_TOLD = 60
"""Statements of one deed that are compared; a story that tells more tells of many deeds."""
NEAR_MINUTES = 120
"""Two accounts of one happening are seldom further apart."""
ROUGH_MINUTES = 30
"""What is told roughly is wrong only from so far on."""
SAME_PLAN_MINUTES = 36 * 60
"""A deadline may be moved later on."""
NEAR_DAYS = 6
"""Two days of one week: a weekday is read as the nearest one, and a week off may be a slip."""
DAY_PARTS = 2
"""A day is written with so many dashes, a month and a year with fewer."""
FEW_TIMES = 2
"""A page that tells such a deed in more statements tells of several."""


class Question(NamedTuple):
    """Two clauses of two pages that tell one deed."""

    left: Statement
    right: Statement
    clauses: tuple[Clause, Clause]

    deeds: frozenset[str]
    """Keys of the deeds that both tell."""


def find_answers(scene: Scene, telling: Telling, times: Gathered) -> list[Conflict]:
    """Places and people that two pages give to one deed; its times are added to those gathered."""
    names = list[Names]()
    for one in _questions(scene, telling):
        left, right = one.left, one.right
        apart = apart_in_one_grain(single_times(left, scene), single_times(right, scene))
        apart = apart or _roughly_apart(left, right, scene)
        due = deadlines_apart(left, right, scene)
        plain = all(
            is_told_plainly(each, scene) and not has_turned(each, scene) for each in (left, right)
        )
        if due is not None and _are_of_one_plan(left, right, scene):
            times.add(*due)
        elif apart is None and plain and {left.grade, right.grade} <= FIRM:
            names.extend(opposed_names(left, right, scene, is_one_question=True))
        elif apart is not None and _exclude(one, *apart, scene):
            times.add(*apart)
    return conflicts_of_names(names, scene)


def _are_of_one_plan(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether two deadlines are told within days, of one thing, and none of a later one."""
    apart = scene.minutes_apart(left.evidence, right.evidence)
    return (
        apart is not None
        and apart <= SAME_PLAN_MINUTES
        and numbers_fit(left, right, scene)
        and counted_alike(left, right, scene)
        and not are_told_apart(left, right, scene)
        and not (has_turned(left, scene) or has_turned(right, scene))
    )


def _roughly_apart(
    left: Statement, right: Statement, scene: Scene
) -> tuple[AnchoredTimex, AnchoredTimex] | None:
    """Two hours of which one at least is told roughly, too far apart for that."""
    mine, yours = (
        {**single_times(one, scene, roughly=True), **single_times(one, scene)}
        for one in (left, right)
    )
    apart = apart_in_one_grain(mine, yours)
    if apart is None or (minutes_apart(*apart) or 0) < ROUGH_MINUTES:
        return None
    return apart


def _exclude(asked: Question, first: AnchoredTimex, second: AnchoredTimex, scene: Scene) -> bool:
    """Whether two times are both told of the deed, near each other, and nothing has turned."""
    left, right = asked.left, asked.right
    names = [one.names for one in asked.clauses]
    return (
        (left.grade == "expected") == (right.grade == "expected")
        and asked.clauses[0].holds(first.evidence.span)
        and asked.clauses[1].holds(second.evidence.span)
        and (
            0 < (minutes_apart(first, second) or 0) <= NEAR_MINUTES
            or _exclude_as_days(asked, first, second, scene)
        )
        and not (names[0] - names[1] and names[1] - names[0])
        and numbers_fit(left, right, scene)
        and not are_told_apart(left, right, scene)
        and not opposite_terms(left, right, scene)
        and counted_alike(left, right, scene)
        and not (has_turned(left, scene) or has_turned(right, scene))
        and not (happened_since(left, right, scene) or happened_since(right, left, scene))
    )


def _exclude_as_days(
    asked: Question, first: AnchoredTimex, second: AnchoredTimex, scene: Scene
) -> bool:
    """Whether two days, weeks or months are of a deed that befalls a thing once.

    What happens again, happens on another day. A plan may change from day to day.
    """
    left, right = asked.left, asked.right
    if "T" in first.value or "T" in second.value:
        return False
    if asked.deeds.isdisjoint(ONCE) and not _begin_a_state(asked, first, second, scene):
        return False
    if left.grade == "expected":
        return is_soon_after(left, right, scene) or is_soon_after(right, left, scene)
    are_long = all(one.value.count("-") < DAY_PARTS for one in (first, second))
    return are_long or _days_apart(first, second) <= NEAR_DAYS or _is_slip(first, second)


def _is_slip(first: AnchoredTimex, second: AnchoredTimex) -> bool:
    """Whether two days of one month differ by one digit, or by two exchanged: the 3rd, the 13th."""
    month, _, day = first.value.rpartition("-")
    same, _, other = second.value.rpartition("-")
    if month != same or not (day.isdigit() and other.isdigit()):
        return False
    changed = [one for one, another in zip(day, other, strict=True) if one != another]
    return len(changed) == 1 or day == other[::-1]


def _begin_a_state(
    asked: Question, first: AnchoredTimex, second: AnchoredTimex, scene: Scene
) -> bool:
    """Whether both times begin what goes on, and begins once: "since 2019", "from 2017"."""
    return _opens(first, scene) and _opens(second, scene) and asked.left.grade != "expected"


def _goes_on_from_then(statement: Statement, scene: Scene) -> bool:
    return any(_opens(one, scene) for one in scene.times_of(statement))


def _opens(timex: AnchoredTimex, scene: Scene) -> bool:
    """Whether a word before a time says that something goes on from then."""
    words = scene.languages[timex.evidence.page].disputing.from_then_on
    before = f" {' '.join(folded_words(timex.evidence.prefix)[-2:])}"
    return before.endswith(tuple(f" {one}" for one in words))


def _days_apart(first: AnchoredTimex, second: AnchoredTimex) -> float:
    """Days between the beginnings of two times; endless where one has no place in time."""
    begun = [moment_of(one) for one in (first, second)]
    if begun[0] is None or begun[1] is None:
        return inf
    return abs(begun[0].start - begun[1].start) / MINUTES_A_DAY


def _questions(scene: Scene, telling: Telling) -> Iterator[Question]:
    seen: set[tuple[str, str]] = set()
    for told in _by_deed(scene):
        for left, right in combinations(told, 2):
            if (
                (left.id, right.id) not in seen
                and left.evidence.page != right.evidence.page
                and (
                    scene.is_of_long_ago(left) == scene.is_of_long_ago(right)
                    or all(_goes_on_from_then(one, scene) for one in (left, right))
                )
            ):
                seen.add((left.id, right.id))
                yield from _asked(left, right, telling)


def _by_deed(scene: Scene) -> list[list[Statement]]:
    found: dict[str, list[Statement]] = defaultdict(list)
    for one in scene.statements.values():
        if _may_answer(one, scene):
            for key in kin_of_all(scene.plain_keys(one) - SPOKEN):
                found[key].append(one)
    return [found[key][:MAX_TOLD] for key in sorted(found)]


def _asked(left: Statement, right: Statement, telling: Telling) -> Iterator[Question]:
    """The first clauses that tell one deed, if any."""
    for mine, yours in product(telling.clauses(left), telling.clauses(right)):
        deeds = shared_deeds(mine, yours) or _happening(mine, yours, left, right, telling)
        asked = Question(left, right, (mine, yours), deeds)
        if deeds and _tell_one(asked, telling):
            yield asked
            return


def _may_answer(statement: Statement, scene: Scene) -> bool:
    return (
        statement.grade in TOLD
        and (bool(statement.timexes) or bool(statement.entities))
        and not scene.tells_another(statement)
        and not scene.is_distinct(statement)
        and (is_told_plainly(statement, scene) or _is_dated_inquiry(statement, scene))
    )


def _is_dated_inquiry(statement: Statement, scene: Scene) -> bool:
    """« L'enquête a été ouverte en mars »: what is inquired into is open, when it began is not."""
    return bool(statement.timexes) and affirms(statement, scene)


def _tell_one(asked: Question, telling: Telling) -> bool:
    """Whether two clauses tell one deed, and of the same as far as they say more."""
    left, right, (mine, yours), deeds = asked
    named = mine.names & yours.names
    if any(telling.count_on(one.evidence.page, deeds) > FEW_TIMES for one in (left, right)):
        return False
    kin = kin_of_all(deeds)
    idle = kin | telling.idle(left) | telling.idle(right)
    rest = [((one.keys - one.names) - idle) | named for one in (mine, yours)]
    # « Il a été interpellé »: whoever it was stands in the sentence before.
    reach = telling.reach(left, mine), telling.reach(right, yours)
    beside = (rest[0] & rest[1]) | (reach[0] & rest[1]) | (rest[0] & reach[1])
    if not telling.is_telling(beside | deeds) or (not beside and all(rest)):
        return False
    of_deed = telling.weight(deeds)
    weights = [of_deed + telling.weight(one | beside, alone=True) for one in rest]
    return hold_enough(of_deed + telling.weight(beside), weights, held=MIN_HELD, share=MIN_SHARE)


def _happening(
    mine: Clause, yours: Clause, left: Statement, right: Statement, telling: Telling
) -> frozenset[str]:
    """What both clauses tell only to say when it was: « le choc a eu lieu », "heard the blast"."""
    if not (telling.idle(left) and telling.idle(right)):
        return frozenset()
    told = [
        frozenset(word.key for word in clause.words if word.key and word.tag == "NOUN")
        for clause, one in ((mine, left), (yours, right))
        if clause.verbs <= telling.idle(one)
    ]
    return told[0] & told[1] if len(told) == len((mine, yours)) else frozenset()


def shared_deeds(mine: Clause, yours: Clause) -> frozenset[str]:
    """Keys of deeds that both clauses tell, a verb on one side at least."""
    found: set[str] = set()
    for key in mine.keys | yours.keys:
        kin = kin_of(key) if key not in SPOKEN else frozenset()
        first, second = mine.keys & kin, yours.keys & kin
        if first and second and (mine.verbs & first or yours.verbs & second):
            found.update(first | second)
    return frozenset(found)
