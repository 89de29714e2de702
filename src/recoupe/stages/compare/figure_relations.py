"""How each point of a figure stands to those before it."""

from collections.abc import Sequence
from itertools import product

from recoupe.algorithms.folding import fold
from recoupe.algorithms.slips import is_slip
from recoupe.languages.tables.concepts import SHRINKING, pairs_of
from recoupe.records import Statement
from recoupe.stages.compare.alike import verb_keys
from recoupe.stages.compare.corrections import Corrections
from recoupe.stages.compare.figure_parts import rest_beside
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_related import Related, is_later, said
from recoupe.stages.compare.figure_rounding import ANY_ROUNDING, leaves_open, may_be_one
from recoupe.stages.compare.figure_taken_back import why_taken_back
from recoupe.stages.compare.guards import has_turned, is_ahead
from recoupe.stages.compare.moment import moment_of
from recoupe.stages.compare.scene import Scene

MINUTES_A_DAY = 1440
SAME_HOUR_MINUTES = 60
"""Two counts so near in time are of one moment."""


TENFOLD = 10
LARGE = 1000
"""From here on a count hardly grows by exchanging two of its digits."""
OFFERED = frozenset({"offer", "bid", "demand"})
"""Concepts of what somebody offers or asks, which he may change on the next day."""
AGREED = "agreement"
"""Concept of a deal, whose terms change until it is signed."""
LISTED = frozenset({"share", "stock_exchange"})
"""Concepts of what has another price every hour."""
TURNS = pairs_of(
    "rise/fall monter/fall increase/fall rise/cut increase/cut win/lose strengthen/weaken"
)
"""Concepts of a value that grew, and of one that shrank."""


LEVELS = frozenset({"m", "cm", "°C"})
LEVELLED = frozenset({"rise", "fall", "monter", "river", "flood", "water"})
"""« La rivière est montée à 3,85 mètres »: units and words of what changes by the hour."""
HOURS_OF_LEVEL = 2 * 60
"""Minutes between two pages, from which on they may have read a level twice."""


def relate(
    points: Sequence[Point], scene: Scene, corrections: Corrections, *, rounding: float
) -> list[Related]:
    """Relation of each point, in their order.

    Args:
        points: of one thing in one scope, sorted by time.
        scene: their story.
        corrections: notices of its pages.
        rounding: relative difference up to which a round number is an approximation.
    """
    found: list[Related] = []
    for index, point in enumerate(points):
        before = points[:index]
        taken_back = why_taken_back(points, index, corrections)
        related = taken_back or _relation(point, before, scene, rounding)
        found.append(_outdated(related, found) or related)
    return found


def _outdated(related: Related, earlier: Sequence[Related]) -> Related | None:
    """A value told again after another page has told a revised one; None where it is not.

    Whatever is counted: once a page has revised a value, the old one is old.
    """
    if related.relation != "same" or related.to is None:
        return None
    if related.point.later or related.point.compares:
        return None
    newer = next(
        (
            one
            for one in reversed(earlier)
            if one.relation == "revised"
            and one.point.shown != related.point.shown
            and is_later(one.point, related.to)
            and is_later(related.point, one.point)
        ),
        None,
    )
    if newer is None:
        return None
    why = f"repeats {said(related.to)} after {said(newer.point)} was told"
    return Related(point=related.point, relation="outdated copy", why=why, to=related.to)


def _relation(point: Point, before: Sequence[Point], scene: Scene, rounding: float) -> Related:
    if not before:
        return Related(point=point, relation="first", why="earliest in this pile")
    repeated = _told_before(point, before, scene)
    if repeated is not None:
        return repeated
    for other in reversed(before):
        if may_be_one(point, other, rounding) and not (
            _spans_two_counts(other, (*before, point)) or _rounds_another(other, point, before)
        ):
            return Related(
                point=point,
                relation="approximation of",
                why=f"{said(point)} leaves room for {said(other)}",
                to=other,
            )
    return _changed(point, _nearest(point, before), before, scene)


def _rounds_another(rough: Point, point: Point, before: Sequence[Point]) -> bool:
    """Whether a rough value rounds an exact one that is told, and not this: 4,800, and not 5,120.

    Only where the count may have grown since: else the two exact values are in conflict.
    """
    if rough.exact or not point.exact or not _is_closed(rough):
        return False
    rounded = [one for one in before if one.exact and may_be_one(rough, one, ANY_ROUNDING)]
    return bool(rounded) and point.value > max(one.value for one in rounded) and point.evolving


def _spans_two_counts(point: Point, told: Sequence[Point]) -> bool:
    """« Entre 6 000 et 20 000 personnes »: the two bodies that count are told as well."""
    if not _is_closed(point) or point.low == point.high:
        return False
    exact = {one.value for one in told if one.exact}
    return point.low in exact and point.high in exact


def _nearest(point: Point, before: Sequence[Point]) -> Point:
    """The earlier point that another value is set against: the last, or the nearest in value.

    A count that grows is measured by the last one; a number that does not, by the likest.
    """
    if point.evolving or before[-1].evolving:
        return before[-1]
    return min(reversed(before), key=lambda one: abs(one.value - point.value))


def _told_before(point: Point, before: Sequence[Point], scene: Scene) -> Related | None:
    """The relation of a value that an earlier point tells too; None where none does."""
    for other in reversed(before):
        if other.told == point.told and point.quantity.approximate <= other.quantity.approximate:
            return _repeated(point, other, before, scene)
    same = [other for other in reversed(before) if other.shown == point.shown]
    for other in same:
        # « Au moins six morts », then « six morts ».
        if point.exact and not other.exact:
            return _repeated(point, other, before, scene)
    for other in same:
        # « Au moins quatre morts » in the evening, « quatre morts » after « neuf morts ».
        repeated = _repeated(point, other, before, scene)
        if point.evolving and repeated.relation == "outdated copy":
            return repeated
    return None


def _repeated(point: Point, other: Point, before: Sequence[Point], scene: Scene) -> Related:
    overtaken = [
        one
        for one in before
        if is_later(one, other)
        and one.shown != other.shown
        and is_later(point, one)
        and not _is_overtaken_itself(one, other, before)
        # "Almost 200" after "190" is no newer count.
        and not may_be_one(one, other, ANY_ROUNDING)
    ]
    # "At its height 42,000 homes were cut off" copies nothing.
    if overtaken and point.evolving and not (point.later or point.compares):
        newer = overtaken[-1]
        return Related(
            point=point,
            relation="outdated copy",
            why=f"repeats {said(other)} after {scene.outlet_of(newer.quantity.evidence)} "
            f"gave {said(newer)}",
            to=other,
        )
    return Related(point=point, relation="same", why=f"same value as {said(other)}", to=other)


def _is_overtaken_itself(point: Point, newer: Point, before: Sequence[Point]) -> bool:
    """Whether a value told after a newer one had been told before it: a copy that came late."""
    return any(one.shown == point.shown and is_later(newer, one) for one in before)


def _changed(point: Point, last: Point, before: Sequence[Point], scene: Scene) -> Related:
    if point.evolving or last.evolving:
        return _evolved(point, last, before, scene)
    # Of pages that give one value any may say what will make another of it.
    equal = [last, *(one for one in reversed(before) if one.told == last.told and one is not last)]
    told = (_why_revised(point, one, scene) for one in equal)
    revised = next((why for why in told if why is not None), None)
    if revised is not None:
        return Related(point=point, relation="revised", why=revised, to=last)
    rest = rest_beside(point, last, scene)
    if rest is not None:
        why = f"with « {rest.evidence.exact} », told on one of the pages, the two add up"
        return Related(point=point, relation="different scope", why=why, to=last)
    if not (_is_closed(point) and _is_closed(last)) and leaves_open(point, last):
        why = "one of the two is open-ended, and no later count is told"
        return Related(point=point, relation="approximation of", why=why, to=last)
    return Related(
        point=point,
        relation="conflict",
        why="one happening, one scope; no rounding joins the values, and such a number does not "
        "change with the hours",
        to=last,
    )


def _why_new(point: Point, last: Point) -> str | None:
    """What a page says itself of its value: that it is new, or what it was before."""
    if is_later(last, point):
        return None
    if point.key == "age" and (point.as_of is None or last.as_of is None):
        return "an age, and one of the pages has no date"
    if point.formerly == last.value:
        return f"the page says that it was {said(last)}"
    return "the page calls it the new value" if point.later else None


def _why_revised(point: Point, last: Point, scene: Scene) -> str | None:
    """Why another value is a new one, although such numbers do not grow; None where it is none."""
    slipped = is_slip(point.value, last.value) or (
        point.quantity.unit == "fraction" and is_slip(1 / point.value, 1 / last.value)
    )
    told_again = point.source is not None and point.source == last.source
    if told_again and not slipped and is_later(point, last):
        return f"{scene.name_of(point.source)} gave {said(last)} before"
    if _on_another_day(point, last) and (anew := _why_anew(point, last, scene)):
        return anew
    if not slipped and is_later(point, last) and (unsettled := _why_unsettled(point, last, scene)):
        return unsettled
    return _why_by_its_words(point, last, slipped=slipped) or _why_new(point, last)


def _why_by_its_words(point: Point, last: Point, *, slipped: bool) -> str | None:
    """Why a later number is a new one by what its page calls it, or the earlier page the other."""
    if (
        point.as_of is None
        and last.as_of is None
        and not slipped
        and point.estimate != last.estimate
    ):
        return "one page calls its value an estimate, and none of them has a date"
    if not is_later(point, last):
        return None
    if last.estimate and not point.estimate and not slipped:
        return f"{said(last)} was an estimate"
    if point.recounted and not (last.recounted or slipped):
        return f"counted once all was known; {said(last)} was told before"
    if point.total and not last.total and point.value > last.value:
        return f"it counts all; {said(last)} was told before"
    return f"an estimate; {said(last)} was told before" if point.estimate else None


def _why_anew(point: Point, last: Point, scene: Scene) -> str | None:
    """Why a number of a later day is a new one; None where nothing says so."""
    if (point.state and last.state) or (point.of_its_day and last.context == point.context):
        return "a state, counted anew on a later day"
    if _has_come(point, last, scene):
        return "what was still to come, told when it had"
    return _moved(point, last, scene)


def _has_come(point: Point, last: Point, scene: Scene) -> bool:
    """« L'opération devrait coûter 25 millions », « a coûté 52 millions »: foreseen, and done."""
    done = _looks_back(point.statement, scene) or (
        not is_ahead(point.statement, scene) and point.statement.grade in {"asserted", "attributed"}
    )
    if not done or not is_ahead(last.statement, scene) or _looks_back(last.statement, scene):
        return False
    both = (point.statement, last.statement)
    deeds = frozenset().union(*(verb_keys(one, scene) for one in both))
    return not deeds.isdisjoint(scene.plain_keys(both[0]) & scene.plain_keys(both[1]))


def _looks_back(statement: Statement, scene: Scene) -> bool:
    """« L'opération *aura coûté* 210 000 euros »: what is over, told of no later day."""
    place, text = statement.evidence, scene.articles[statement.evidence.page].text
    tokens = scene.tokens_at(place.page, place.span)
    marks = scene.language(statement).measures.over
    ahead = [at for at, one in enumerate(tokens) if "Tense=Fut" in one.form]
    over = bool(ahead) and all(
        fold(tokens[at].span.of(text)) in marks
        and any("VerbForm=Part" in one.form for one in tokens[at + 1 : at + 3])
        for at in ahead
    )
    told = scene.published(place.page)
    times = (moment_of(one) for one in scene.times_of(statement))
    return over and not any(
        one is not None and told is not None and told.before(one) for one in times
    )


def _why_unsettled(point: Point, last: Point, scene: Scene) -> str | None:
    """Why a number was not settled when the earlier page told it; None where it was."""
    left, right = point.statement, last.statement
    shared = scene.plain_keys(left) & scene.plain_keys(right)
    if point.context.change and last.context.change and shared & LISTED:
        return "a price that moves by the hour"
    apart = scene.minutes_apart(left.evidence, right.evidence) or 0
    rises = not LEVELLED.isdisjoint(scene.plain_keys(left) | scene.plain_keys(right))
    if point.quantity.unit in LEVELS and rises and apart >= HOURS_OF_LEVEL:
        return "a level, which rises and falls by the hour"
    if not _on_another_day(point, last):
        return None
    if AGREED in shared:
        return "terms of a deal, told anew on a later day"
    forecast = point.quantity.rule == "duration" and all(
        is_ahead(one, scene) for one in (left, right)
    )
    if forecast:
        return "a forecast, made anew on a later day"
    grown = point.quantity.rule != "duration" and point.value > last.value
    amassed = grown and point.measured != "" and point.measured == last.measured
    return "so much more of it by a later day" if amassed else None


def _moved(point: Point, last: Point, scene: Scene) -> str | None:
    """Why a value of a later day is a new one by what it is told of; None where it is none.

    Told of a time behind the other page, or as new: « la direction propose désormais 4,5 % » is
    another offer; « l'eau est montée à 3,80 mètres », « est redescendue mardi à 2,10 mètres » are
    two moments, and so are a lead won and a time lost.
    """
    left, right = point.statement, last.statement
    mine, yours = scene.plain_keys(left), scene.plain_keys(right)
    told = scene.published(right.evidence.page)
    times = [moment for one in scene.times_of(left) if (moment := moment_of(one)) is not None]
    after = told is not None and any(told.before(moment) for moment in times)
    if not after and not has_turned(left, scene):
        return None
    if mine & OFFERED and yours & OFFERED:
        return "an offer, made anew on a later day"
    if any(frozenset(pair) in TURNS for pair in product(mine - yours, yours - mine)):
        return "one is told of a rise, the other of a fall, on two days"
    return None


def _evolved(point: Point, last: Point, before: Sequence[Point], scene: Scene) -> Related:
    for other in (last, *reversed(before[:-1])):
        slipped = is_slip(point.value, other.value) and not point.later
        large = min(point.value, other.value) >= LARGE
        grows = other is last and (point.growing or last.growing or _are_votes(point, last))
        if slipped and (large or grows):
            why = "one number is the other with two digits exchanged, or a nought more"
            return Related(point=point, relation="conflict", why=why, to=other)
    for other in reversed(before):
        if (
            _same_moment(point, other)
            and _two_voices(point, other, scene)
            and not leaves_open(point, other)
            and not _are_tenfold(point, other)
            and not _are_of_two_areas(point, other, scene)
        ):
            return Related(
                point=point,
                relation="conflict",
                why=f"{_who(other, scene)} and {_who(point, scene)} differ "
                "at the same moment, on the same scope",
                to=other,
            )
    if is_later(point, last):
        grown = point.value > last.value
        why = "later count" if grown or point.key in SHRINKING else "later count, lowered"
    else:
        why = "the pages do not tell which count is later; counts like this grow"
    return Related(point=point, relation="revised", why=why, to=last)


def _are_of_two_areas(left: Point, right: Point, scene: Scene) -> bool:
    """Whether one counts in a place by name, the other in its district or county."""
    told = [
        (bool(scene.places_in(one.statement)), bool(AREAS & scene.plain_keys(one.statement)))
        for one in (left, right)
    ]
    return (False, True) in told and any(named for named, _ in told)


AREAS = frozenset({"distri", "area", "region", "county", "province", "depart", "canton", "arrond"})
"""Concepts of a stretch of land that holds several places."""


def _are_tenfold(left: Point, right: Point) -> bool:
    """Whether nobody who counts one thing could count so much more: four dead, and fifty."""
    less, more = sorted((abs(left.value), abs(right.value)))
    return more >= TENFOLD * less


def _are_votes(left: Point, right: Point) -> bool:
    return all("vote" in {one.key, one.context.measure} for one in (left, right))


def _is_closed(point: Point) -> bool:
    return point.quantity.low is not None and point.quantity.high is not None


def _on_another_day(left: Point, right: Point) -> bool:
    """Whether the left page is of a later day than the right one."""
    if left.as_of is None or right.as_of is None:
        return False
    return left.as_of.start // MINUTES_A_DAY > right.as_of.start // MINUTES_A_DAY


def _same_moment(left: Point, right: Point) -> bool:
    if left.statement.evidence.page == right.statement.evidence.page:
        return not (left.compares or right.compares)
    if left.as_of is None or right.as_of is None:
        return False
    spread = max(left.as_of.end, right.as_of.end) - min(left.as_of.start, right.as_of.start)
    return spread <= SAME_HOUR_MINUTES


def _two_voices(left: Point, right: Point, scene: Scene) -> bool:
    """Two sources; where one has no name, side by side on one page: not two entries of a ticker."""
    if left.voice is None or right.voice is None or left.voice == right.voice:
        return False
    return bool(left.source and right.source) or scene.are_neighbours(
        left.statement, right.statement
    )


def _who(point: Point, scene: Scene) -> str:
    """What to call who counts; a source without a name is one."""
    return scene.name_of(point.source) if point.source else "another source"
