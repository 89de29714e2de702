"""Days, hours, weekdays and zones that do not agree."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from recoupe.algorithms.folding import folded_words
from recoupe.algorithms.instants import clock_of, day_parts, days_fit, has_clock, minute_of
from recoupe.languages.tables.kindred import kin_of_all
from recoupe.records import AnchoredTimex, Conflict, Statement
from recoupe.stages.compare.abstained import Abstained
from recoupe.stages.compare.alike import verb_keys, worded_alike
from recoupe.stages.compare.conflict_polarity import opposite_terms
from recoupe.stages.compare.conflict_record import conflict_of
from recoupe.stages.compare.conflict_taken_back import standing_times
from recoupe.stages.compare.guards import counted_alike, is_of_kin
from recoupe.stages.compare.moment import moment_of
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.time_sides import Gathered, is_utc, meet
from recoupe.stages.compare.told_apart import are_told_apart

MIN_SAMENESS = 0.6
"""Statements whose other words differ more may tell of two happenings."""
MIN_OF_ONE_DEED = 0.33
"""The same where a claim lines them up and both tell one deed by its verb."""
GENERAL_DEEDS = frozenset({"occur", "come", "begin", "say", "plan"})
REPEATED = 0.75
"""Share of words, in order, from which a page repeats the sentence of another."""
MIN_ONE_CLOCK = 0.25
"""The same where both tell one clock, which says by itself that they mean one happening."""
SEVERAL = 2
YEAR_LETTERS = len("1972")
LOCAL_CHARACTERS = 20
"""« Heure locale » stands so near behind its hour."""
_CODES = "GB IE PT IS GH SN CI ML BF GM GN GW LR SL MR TG MA EH"
GREENWICH_COUNTRIES = frozenset(_CODES.split())
"""Where clocks show Greenwich time at least part of the year. Source: IANA time zone database."""
ONE_DAY = 1440 + 60
MINUTE_LETTERS = len("2025-03-12T11:43")
SAME_PLAN_MINUTES = 36 * 60
CLOCKS_APART = 60
"""Pages of neighbouring countries may tell one happening by clocks so far apart."""
TOLD = frozenset({"asserted", "attributed", "expected"})


def find_weekday_conflicts(scene: Scene) -> list[Conflict]:
    """Dates that name a weekday which they do not fall on.

    The other side is where other pages write that date out, else the same words.
    """
    ordered = sorted(scene.timexes.values(), key=lambda one: (one.evidence, one.id))
    found = []
    for timex in ordered:
        if timex.note:
            right = [one.evidence for one in ordered if _is_date_of(one, timex, scene)]
            found.append(
                conflict_of(
                    "weekday",
                    [timex.evidence],
                    right or [timex.evidence],
                    timex.note,
                    "weekday of the date",
                )
            )
    return found


def _is_date_of(timex: AnchoredTimex, noted: AnchoredTimex, scene: Scene) -> bool:
    """Whether another page writes the same date out, with the weekday that it falls on."""
    if timex.note or timex.evidence.page == noted.evidence.page:
        return False
    words = set(folded_words(timex.evidence.exact))
    weekdays = scene.languages[timex.evidence.page].calendar.weekdays
    written = not words.isdisjoint(weekdays) and any(word.isdigit() for word in words)
    same_day = day_parts(timex.value)[1] == day_parts(noted.value)[1]
    return same_day and written and days_fit(timex.value, noted.value) is True


def find_time_conflicts(
    statements: Sequence[Statement], scene: Scene, abstained: Abstained
) -> list[Conflict]:
    """Times of one claim that exclude each other: one conflict a pair of values.

    Two statements are compared where each tells one day or one hour, firmly, and the rest of
    their words is nearly the same.
    """
    found = Gathered(abstained)
    firm = [(one, single_times(one, scene)) for one in statements if one.grade in TOLD]
    for index, (left, mine) in enumerate(firm):
        for right, yours in firm[index + 1 :]:
            if not _may_tell_one(left, right, scene):
                continue
            alike = scene.sameness(left, right)
            if alike >= MIN_ONE_CLOCK and _is_slip_of_zone(
                mine.get("clock"), yours.get("clock"), scene
            ):
                found.add(mine["clock"], yours["clock"], slipped=True)
                continue
            same = alike >= MIN_SAMENESS
            if not same and not (alike >= MIN_OF_ONE_DEED and _share_a_deed(left, right, scene)):
                continue
            apart = apart_in_one_grain(mine, yours)
            if apart is not None:
                if (same or _say_when(*apart)) and _are_of_one_deed(left, right, apart, scene):
                    found.add(*apart)
            elif "clock" in mine and "clock" in yours:
                found.note_zones(mine["clock"], yours["clock"])
    return found.conflicts()


def _say_when(mine: AnchoredTimex, yours: AnchoredTimex) -> bool:
    """Whether two times say so much that fewer words need be the same: no bare year, nor "tonight".

    "Was deputy director in 1972", "which led to the resignation in 1974"; a page without a date
    leaves open which day its "yesterday" is.
    """
    if min(len(mine.value), len(yours.value)) <= YEAR_LETTERS:
        return False
    words = [folded_words(one.evidence.exact) for one in (mine, yours)]
    return words[0] != words[1] or any(map(str.isdigit, "".join(words[0])))


def _are_of_one_deed(
    left: Statement, right: Statement, told: tuple[AnchoredTimex, AnchoredTimex], scene: Scene
) -> bool:
    """Whether two times are told of one deed, and neither of a plan that may have been moved."""
    mine, yours = told
    if _is_one_wording(left, right, mine, yours):
        return False
    moved = _may_have_moved(left, right, scene) and not _is_long(mine, yours)
    return not moved and _dates_one_deed(left, mine, right, yours, scene)


def _share_a_deed(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether statements of one claim tell one deed by its verb, and of no other subject by name.

    « Avait pris ses fonctions en mars », "took office in May".
    """
    names = scene.names_of(left), scene.names_of(right)
    if names[0] and names[1] and names[0].isdisjoint(names[1]):
        return False
    return not (_deeds(left, scene) - GENERAL_DEEDS).isdisjoint(_deeds(right, scene))


def _deeds(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys of what is told as done: of verbs and phrases; of all where no verb tells anything.

    « A pris ses fonctions » is a phrase, and "raised the alarm" tells by its noun.
    """
    keys = scene.plain_keys(statement)
    if not verb_keys(statement, scene):
        return keys
    return keys - {key for token, key in scene.keyed_tokens(statement) if token.tag != "VERB"}


def _is_one_wording(
    left: Statement, right: Statement, mine: AnchoredTimex, yours: AnchoredTimex
) -> bool:
    """Whether one word of a sentence that a later page repeats is read from two days: "tonight"."""
    words = folded_words(mine.evidence.exact)
    same = words == folded_words(yours.evidence.exact) and not any(map(str.isdigit, "".join(words)))
    return same and worded_alike(left, right)[1] >= REPEATED


def _may_tell_one(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether two statements of two pages may tell one happening, or one plan."""
    return (
        left.evidence.page != right.evidence.page
        and (left.grade == "expected") == (right.grade == "expected")
        and not (happened_since(left, right, scene) or happened_since(right, left, scene))
        and counted_alike(left, right, scene)
        and is_of_kin(left, scene) == is_of_kin(right, scene)
        and not are_told_apart(left, right, scene)
        and not opposite_terms(left, right, scene)
    )


def _is_long(first: AnchoredTimex, second: AnchoredTimex) -> bool:
    return _grain(first) == "long" == _grain(second)


def _may_have_moved(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether both tell a plan, on pages days apart: its day may have been changed in between."""
    apart = scene.minutes_apart(left.evidence, right.evidence)
    if apart is None or {left.grade, right.grade} != {"expected"}:
        return False
    return apart > SAME_PLAN_MINUTES


def _is_slip_of_zone(left: AnchoredTimex | None, right: AnchoredTimex | None, scene: Scene) -> bool:
    """Whether one clock is given to Greenwich and to the place, where they are not one.

    Which zone a place keeps is seldom known; that it is not Greenwich's, only where no country of
    the story keeps that.
    """
    if left is None or right is None or is_utc(left) == is_utc(right):
        return False
    local = right if is_utc(left) else left
    pattern = scene.languages[local.evidence.page].concepts.local_clock
    if not pattern or clock_of(left.value) != clock_of(right.value):
        return False
    told = local.evidence.exact + local.evidence.suffix
    if re.search(pattern, told[: len(local.evidence.exact) + LOCAL_CHARACTERS]) is None:
        return False
    known = {one.known for one in scene.entities.values()}
    return known.isdisjoint(f"country:{code}" for code in GREENWICH_COUNTRIES)


def _dates_one_deed(
    left: Statement, mine: AnchoredTimex, right: Statement, yours: AnchoredTimex, scene: Scene
) -> bool:
    """Whether the verb that each time belongs to is told on the other side.

    "In 1992 she left a hospital, having been diagnosed" does not date the diagnosis: where a
    statement has several verbs, a time goes with the nearest.
    """
    deeds = [_dated_verb(left, mine, scene), _dated_verb(right, yours, scene)]
    if None in deeds:
        return not _tell_two_deeds(left, right, scene)
    keys = scene.plain_keys(left), scene.plain_keys(right)
    return deeds[0] in keys[1] or deeds[1] in keys[0]


def _tell_two_deeds(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether either tells a deed by a verb that stands for nothing the other tells.

    « Ont quitté la table des négociations jeudi », « sont revenus à la table samedi ».
    """
    mine, yours = verb_keys(left, scene), verb_keys(right, scene)
    if not mine or not yours:
        return False
    held = [scene.plain_keys(one) for one in (left, right)]
    kin = [kin_of_all(one) for one in (mine, yours)]
    return kin[0].isdisjoint(held[1]) and kin[1].isdisjoint(held[0])


def _dated_verb(statement: Statement, timex: AnchoredTimex, scene: Scene) -> str | None:
    """Key of the verb nearest to a time, where the statement has more than one."""
    verbs = [(token, key) for token, key in scene.keyed_tokens(statement) if token.tag == "VERB"]
    if len(verbs) < SEVERAL:
        return None
    span = timex.evidence.span
    return min(verbs, key=lambda one: max(one[0].start - span.end, span.start - one[0].end))[1]


def happened_since(told: Statement, later: Statement, scene: Scene) -> bool:
    """Whether one statement dates what it tells after the page of the other, that tells it as done.

    What was done on Monday, says a page of Tuesday, is not what was done on Wednesday.
    """
    published = scene.articles[told.evidence.page].published
    # Times of a page stand as clocks of the place show them, and so must its own.
    clock = minute_of(published[:MINUTE_LETTERS]) if published and has_clock(published) else None
    if clock is None or told.grade == "expected":
        return False
    moments = [moment for one in scene.times_of(later) if (moment := moment_of(one)) is not None]
    return bool(moments) and all(one.start > clock + CLOCKS_APART for one in moments)


Grain = str
"""`clock`, `day` or `long`: times are compared with those of their grain."""


def single_times(
    statement: Statement, scene: Scene, *, roughly: bool = False
) -> dict[Grain, AnchoredTimex]:
    """The time of each grain, where a statement tells one and it is no bound.

    « 11 h 43 (10h43 GMT) » is one hour, told twice: the local one stands for both. `roughly`: with
    those that are rough, « vers midi ».
    """
    by_grain: dict[Grain, list[AnchoredTimex]] = defaultdict(list)
    elsewhere = _is_clock_elsewhere(statement, scene)
    for timex in standing_times(statement, scene):
        grain = _grain(timex)
        if grain == "clock" and elsewhere:
            continue
        # « Publié le 23 décembre, 17 h 03 » stands beside many a title, and dates the page.
        if grain != "clock" or not scene.is_title(statement):
            by_grain[grain].append(timex)
    local = [one for one in by_grain.get("clock", []) if not is_utc(one)]
    if local:
        by_grain["clock"] = local
    return {
        grain: times[0]
        for grain, times in sorted(by_grain.items())
        if len({one.value for one in times}) == 1
        and (roughly if scene.is_rough(times[0], statement) else not is_bound(times[0], scene))
    }


def _is_clock_elsewhere(statement: Statement, scene: Scene) -> bool:
    """« À Paris, il était 3 h 40 », "in Madrid it was 19:20": it happened in another place."""
    pattern = scene.language(statement).disputing.clock_elsewhere
    text = " ".join(folded_words(statement.evidence.exact))
    return bool(pattern) and re.match(pattern, text) is not None


def is_bound(timex: AnchoredTimex, scene: Scene) -> bool:
    """« Avant midi »: a bound does not say when it happened."""
    bounds = scene.languages[timex.evidence.page].concepts.bounds
    words = " ".join(folded_words(timex.evidence.prefix)[-3:])
    return any(f" {words}".endswith(f" {one}") for one in bounds)


def _grain(timex: AnchoredTimex) -> Grain:
    moment = moment_of(timex)
    if "T" in timex.value:
        return "clock"
    return "day" if moment and moment.end - moment.start <= ONE_DAY else "long"


def apart_in_one_grain(
    left: Mapping[Grain, AnchoredTimex], right: Mapping[Grain, AnchoredTimex]
) -> tuple[AnchoredTimex, AnchoredTimex] | None:
    """The two times of the one grain on which the statements differ; None where on more.

    A clock stands on a day, so that two clocks on two days differ in the day alone.
    """
    grains = [
        grain
        for grain in ("day", "clock", "long")
        if grain in left and grain in right and not meet(left[grain], right[grain])
    ]
    if grains == ["day", "clock"]:
        grains = ["day"]
    return (left[grains[0]], right[grains[0]]) if len(grains) == 1 else None
