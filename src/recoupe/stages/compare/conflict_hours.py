"""Hours of one happening, in statements that were not lined up.

A page tells the hour of what it is about in a sentence of its own, with hardly another word: "it
happened at 7.40", « les faits se sont produits vers 16 h 30 », « les flammes ont jailli à 2 h 30 ».
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from recoupe.algorithms.folding import fold, folded_words
from recoupe.algorithms.instants import clock_of
from recoupe.languages.tables.concepts import EVENTS
from recoupe.languages.tables.kindred import HARMFUL, kin_of
from recoupe.records import AnchoredTimex, Statement
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.conflict_times import TOLD, single_times
from recoupe.stages.compare.moment import moment_of
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.time_sides import Gathered, meet, minutes_apart
from recoupe.stages.compare.told_apart import are_told_apart
from recoupe.stages.compare.told_words import Telling, ToldWord

NEAR_MINUTES = 60
"""Two accounts of one happening are seldom more than an hour apart …"""
SAME_HAPPENING_MINUTES = 180
"""… where nothing but the hour says that they tell of one; where both say so, they may be."""
ROUGH_MINUTES = 30
"""What is told roughly is wrong only from so far on."""
MIN_CONTAINED_KEYS = 2
SHARED_KEYS = 2
OFFSET = re.compile(r"(?<=T\d\d:\d\d)(?:Z|[+-]\d\d:\d\d)$")
LEAD_STATEMENTS = 4
"""What a page is about stands among its first statements."""


class Happening(NamedTuple):
    """When a page says that what it is about happened."""

    statement: Statement
    timex: AnchoredTimex
    event: str | None
    """Concept of the event; None where a pronoun or a word for any event stands for it."""
    is_lead: bool
    """Whether it is told with the deed, at the head of the page."""


def gather_hours(scene: Scene, telling: Telling, found: Gathered) -> None:
    """Adds pairs of hours that two pages give to one happening."""
    told = [
        (one, times["clock"])
        for one in scene.statements.values()
        if one.grade in TOLD and one.polarity == "positive" and not scene.tells_another(one)
        for times in (single_times(one, scene),)
        if "clock" in times
    ]
    for (left, mine), (right, yours) in combinations(told, 2):
        if _are_one_clock_in_two_zones(left, mine, right, yours, scene):
            found.add(mine, yours, slipped=True)
        elif _may_be_one_hour(left, right, scene):
            near = minutes_apart(mine, yours)
            if near is not None and 0 < near <= NEAR_MINUTES:
                found.add(mine, yours)
    for first, second in combinations(_happenings(scene, telling), 2):
        if _may_be_one_happening(first, second, scene):
            found.add(first.timex, second.timex)


def _may_be_one_hour(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether one statement says all that the other says, on another page, in another claim.

    « L'explosion est survenue à 11 h 34 » and a long sentence that says all of it and another hour
    share too few words to be one claim. An hour that is near, and no word for a second happening,
    make them one.
    """
    if left.evidence.page == right.evidence.page:
        return False
    if scene.are_in_one_claim(left, right) or are_told_apart(left, right, scene):
        return False
    mine, yours = scene.plain_keys(left), scene.plain_keys(right)
    fewer, more = sorted((mine, yours), key=len)
    return len(fewer) >= MIN_CONTAINED_KEYS and fewer <= more


def _are_one_clock_in_two_zones(
    left: Statement, mine: AnchoredTimex, right: Statement, yours: AnchoredTimex, scene: Scene
) -> bool:
    """Whether two pages name two zones for one clock: "3:10 a.m. EDT", "3:10 a.m. CDT"."""
    offsets = _offset(mine.value), _offset(yours.value)
    if left.evidence.page == right.evidence.page or None in offsets or offsets[0] == offsets[1]:
        return False
    held = [scene.plain_keys(one) | scene.names_of(one) for one in (left, right)]
    return clock_of(mine.value) == clock_of(yours.value) and len(held[0] & held[1]) >= SHARED_KEYS


def _offset(value: str) -> str | None:
    """The offset from universal time that ends a TimeML value; None where none does.

    >>> _offset("2026-07-20T03:10-04:00"), _offset("T04:30Z"), _offset("T04:30")
    ('-04:00', '+00:00', None)
    """
    found = OFFSET.search(value)
    return None if found is None else found.group().replace("Z", "+00:00")


def _happenings(scene: Scene, telling: Telling) -> list[Happening]:
    """When what each page is about happened; nothing of a page that tells of several."""
    by_page: dict[str, list[Happening]] = defaultdict(list)
    for page in scene.articles:
        told = [one for one in scene.statements_of(page) if not scene.is_title(one)]
        for number, one in enumerate(told):
            if one.grade in FIRM and one.polarity == "positive" and not scene.is_of_long_ago(one):
                by_page[page].extend(
                    _happening_of(one, scene, telling, may_lead=number < LEAD_STATEMENTS)
                )
    single = []
    for page in sorted(by_page):
        clocks = {clock_of(one.timex.value) for one in by_page[page]}
        if len(clocks) == 1 and not any(map(scene.tells_another, scene.statements_of(page))):
            single.extend(by_page[page])
    return single


def _happening_of(
    statement: Statement, scene: Scene, telling: Telling, *, may_lead: bool
) -> Iterator[Happening]:
    """The happening whose hour a statement tells, if any."""
    timex = single_times(statement, scene, roughly=True).get("clock")
    if timex is None:
        return
    disputing = scene.language(statement).disputing
    lemmas = {one.start: fold(one.lemma) for one in scene.tokens_in(statement)}
    for clause in telling.clauses(statement):
        if not clause.holds(timex.evidence.span):
            continue
        verb = next((one for one in clause.words if one.tag == "VERB"), None)
        if verb is None:
            return
        before = clause.words[: clause.words.index(verb)]
        if lemmas.get(verb.start) in disputing.arising:
            subject = _subject(before)
            if subject is not None and subject.form in disputing.happenings:
                yield Happening(statement, timex, None, is_lead=False)
            elif subject is not None and subject.key in EVENTS:
                yield Happening(statement, timex, subject.key, is_lead=False)
        elif may_lead and verb.key in EVENTS | HARMFUL:
            yield Happening(statement, timex, verb.key, is_lead=True)
        return


def _has_day(timex: AnchoredTimex, scene: Scene) -> bool:
    """Whether a time is written with its weekday or its month."""
    calendar = scene.languages[timex.evidence.page].calendar
    words = folded_words(timex.evidence.exact)
    return any(one in calendar.weekdays or one in calendar.months for one in words)


def _subject(before: Sequence[ToldWord]) -> ToldWord | None:
    """The first noun before a verb, else the pronoun."""
    nouns = [one for one in before if one.tag in {"NOUN", "PROPN"}]
    pronouns = [one for one in before if one.tag == "PRON"]
    return next(iter((*nouns, *pronouns)), None)


def _may_be_one_happening(first: Happening, second: Happening, scene: Scene) -> bool:
    """Whether two pages give two hours to what both are about.

    Two leads are compared where their words line up: who tells a deed first may tell another.
    """
    left, right = first.statement, second.statement
    if left.evidence.page == right.evidence.page or (first.is_lead and second.is_lead):
        return False
    if first.event and second.event and second.event not in kin_of(first.event):
        return False
    apart = minutes_apart(first.timex, second.timex)
    rough = any(scene.is_rough(one.timex, one.statement) for one in (first, second))
    least = ROUGH_MINUTES if rough else 1
    return (
        apart is not None
        and least <= apart <= SAME_HAPPENING_MINUTES
        and not meet(first.timex, second.timex)
        and _are_of_one_day(first.timex, second.timex, scene)
    )


def _are_of_one_day(left: AnchoredTimex, right: AnchoredTimex, scene: Scene) -> bool:
    """Whether two hours are not more than the bound apart on the calendar either.

    An hour alone has the day of its page, which may be later than what it tells.
    """
    first, second = moment_of(left), moment_of(right)
    if first is None or second is None or not (_has_day(left, scene) and _has_day(right, scene)):
        return True
    return abs(first.start - second.start) <= SAME_HAPPENING_MINUTES
