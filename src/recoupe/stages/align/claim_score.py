"""How surely two statements say the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

from rapidfuzz import fuzz

from recoupe.algorithms.instants import days_fit
from recoupe.algorithms.roles import turned_round
from recoupe.languages.tables.concepts import MUTUAL, STATES
from recoupe.records import Span
from recoupe.stages.align.claim_traits import PLACE, Count, Traits, by_key

MIN_SHARED_KEYS = 2
"""One word in common is no statement in common; a toll counts as a second."""
SAME_WORDS = 0.92
"""From this character similarity on, two texts are one wording."""

TELLING_NUMBER = 20
"""Two accounts share a smaller number by chance."""
LARGE_NUMBER = 1000
"""« 340 millions d'euros » tells by itself which deal is meant."""

TOO_LITTLE = "too little in common"

INTERCEPT = -4.89
WEIGHTS: Mapping[str, float] = {
    "large_number": 0.24,
    "same_far_day": 0.59,
    "dice": 2.53,
    "contained": 2.39,
    "letters": 3.01,
    "counted": 1.33,
    "toll": 1.90,
    "same_number": 1.04,
    "times_meet": 2.41,
    "times_apart": -0.94,
    "shared": 0.83,
}
"""Logistic regression on pairs of the gold stories: `python -m quality.calibrate_claims`."""

ENOUGH_SHARED = 8
"""So many keys in common are as telling as more."""


@dataclass(frozen=True, kw_only=True)
class Likeness:
    """What two statements have in common, each in [0, 1]."""

    dice: float
    """Weighted share of keys and names that both hold."""
    contained: float
    """The same, of the lighter statement."""
    letters: float
    """Character similarity of the words, in any order; `dice` across languages."""
    counted: float
    """1: both count the same thing."""
    counts_meet: float
    """Share of the things both count whose numbers may be one."""
    counts_apart: float
    """Share whose numbers exclude each other."""
    toll: float
    """1: both count the same thing that befell people: the dead, the missing."""
    counts_alone: float
    """1: only one of the two tells a toll."""
    times_meet: float
    times_apart: float
    """1: both tell times, and none of one meets one of the other."""
    same_number: float
    """1: both count the same number of the same thing, and it is no small one."""
    large_number: bool
    """That number is so large that two happenings do not share it."""
    same_clock: bool
    """Both tell the same minute of the day."""
    same_none: bool
    """Both say that nobody was hurt, or nothing damaged: a count of zero."""
    same_far_day: bool
    """Both tell the same day, some days away from their pages."""
    part_of_whole: bool
    """One tells a number of several, or for a time, the other another number of one, or in all."""
    names: float
    """Share of the names of the one with fewer that both have."""
    names_apart: float
    """1: each has names, none in common."""
    names_differ: float
    """1: each has a name that the other lacks."""
    tolls_apart: bool
    """Both tell tolls, of other things or in another scope."""
    elsewhere: bool
    """One names a place that the whole page of the other does not name."""
    places_differ: bool
    """One names a place that the other does not."""
    eras_differ: bool
    """One is dated long before its page, the other is not."""
    distinct: bool
    """Only one of the two tells of another thing of its kind."""
    siblings: bool
    """They are two parts of one sentence, which tells two things."""
    turned_round: bool
    """They tell one deed with its roles exchanged."""
    shared: float
    """Keys and names that both hold, up to `ENOUGH_SHARED`, as a share of it."""


def likeness_of(left: Traits, right: Traits, weights: Mapping[str, float]) -> Likeness:
    """What two statements have in common."""
    mine = {*left.keys, *left.names}
    yours = {*right.keys, *right.names}
    common = sorted(mine & yours)
    shared = sum(weights[key] for key in common)
    mass = [sum(weights[key] for key in sorted(keys)) for keys in (mine, yours)]
    dice = 2 * shared / sum(mass) if sum(mass) else 0.0
    letters = dice
    if left.language == right.language:
        letters = (
            max(fuzz.ratio(left.text, right.text), fuzz.token_sort_ratio(left.text, right.text))
            / 100
        )
    counts = _counts(left.counts, right.counts)
    times = _times(left, right)
    names = _names(left.names, right.names)
    return Likeness(
        dice=dice,
        contained=shared / min(mass) if min(mass) else 0.0,
        letters=letters,
        counted=float(bool(counts)),
        counts_meet=sum(counts) / len(counts) if counts else 0.0,
        counts_apart=max(
            1 - sum(counts) / len(counts) if counts else 0.0,
            float(_scopes_apart(left.counts, right.counts)),
        ),
        toll=float(bool(_tolls(left) & _tolls(right))),
        counts_alone=float(bool(_tolls(left)) != bool(_tolls(right))),
        times_meet=float(times is True),
        times_apart=float(times is False),
        same_number=float(_same_number(left.counts, right.counts)),
        large_number=_same_number(left.counts, right.counts, least=LARGE_NUMBER),
        same_clock=bool({*left.clocks} & {*right.clocks}),
        names=names or 0.0,
        names_apart=float(names == 0),
        names_differ=float(
            bool({*left.names} - {*right.names}) and bool({*right.names} - {*left.names})
        ),
        tolls_apart=bool(_tolls(left)) and bool(_tolls(right)) and not _tolls(left) & _tolls(right),
        elsewhere=_is_elsewhere(left, right) or _is_elsewhere(right, left),
        places_differ=_places(left) != _places(right),
        eras_differ=left.past != right.past
        and not (left.denied or right.denied)
        and not (_one_is_undated(left, right) and all(counts) and dice >= MINIMAL_DIFFERENCE),
        same_none=left.negative and right.negative and bool({*left.keys} & {*right.keys} & STATES),
        same_far_day=bool(left.far_days & right.far_days),
        part_of_whole=not all(counts) and (_is_part(left, right) or left.rate != right.rate),
        distinct=left.distinct != right.distinct,
        siblings=_are_siblings(left, right) or _are_siblings(right, left),
        turned_round=turned_round(left.deeds, right.deeds, mutual=MUTUAL) is not None
        or _exchanged(left, right),
        shared=min(len(common), ENOUGH_SHARED) / ENOUGH_SHARED,
    )


def score_of(likeness: Likeness) -> float:
    """Probability in (0, 1) that two statements say the same."""
    total = INTERCEPT + sum(
        weight * float(getattr(likeness, name)) for name, weight in WEIGHTS.items()
    )
    return 1 / (1 + exp(-total))


def _one_is_undated(left: Traits, right: Traits) -> bool:
    return bool(left.times) != bool(right.times)


def _are_siblings(one: Traits, other: Traits) -> bool:
    """Whether one leans on the other, or on what the other leans on."""
    if one.shared is None or one.page != other.page:
        return False
    mine, yours = one.shared, other.shared or Span(other.start, other.end)
    return mine.meets(yours)


def _is_part(left: Traits, right: Traits) -> bool:
    """« La cantine sert 180 repas », « les six cantines servent 1 250 repas »."""
    return any(
        key in other.keys and key not in other.many
        for one, other in ((left, right), (right, left))
        for key in one.many
    )


def _exchanged(left: Traits, right: Traits) -> bool:
    """Whether two name each other in turn as who acts and who bears it, whatever the verbs."""
    pairs = [
        {(agent, patient) for verb, agent, patient in one.deeds if verb not in MUTUAL}
        for one in (left, right)
    ]
    return any(agent and patient and (patient, agent) in pairs[1] for agent, patient in pairs[0])


def veto_of(likeness: Likeness) -> str | None:
    """Why two statements are not one, whatever their words; None where nothing speaks so.

    Two accounts of one happening may differ in one thing, and then they disagree. Where they
    differ in two, they tell of two happenings.
    """
    if likeness.siblings:
        return "two parts of one sentence"
    if likeness.turned_round:
        return "roles exchanged"
    if likeness.letters >= SAME_WORDS and not (likeness.counts_apart or likeness.times_apart):
        return None
    apart = [
        name for name in ("counts", "times", "names") if getattr(likeness, f"{name}_apart") > 0
    ]
    elsewhere = likeness.names_differ and apart and apart != ["names"] and not likeness.toll
    same = max(likeness.dice, CONTAINED_SHARE * likeness.contained)
    too_different = apart and not likeness.toll and same < MINIMAL_DIFFERENCE
    narrowed = likeness.places_differ and apart == ["counts"] and not likeness.toll
    reasons = {
        TOO_LITTLE: likeness.shared * ENOUGH_SHARED
        + likeness.toll
        + likeness.same_clock
        + likeness.same_far_day
        + likeness.same_none
        + (1 + likeness.large_number) * likeness.same_number
        < MIN_SHARED_KEYS
        and likeness.letters < SAME_WORDS,
        "another era": likeness.eras_differ,
        "another of its kind": likeness.distinct,
        "a part of it": likeness.part_of_whole,
        "only one tells a toll": likeness.counts_alone and likeness.letters < NEARLY_SAME_WORDS,
        "a toll elsewhere": likeness.toll
        and likeness.elsewhere
        and likeness.letters < NEARLY_SAME_WORDS,
        "another toll": likeness.tolls_apart and likeness.letters < SAME_WORDS,
        f"other {' and '.join(apart)}": len(apart) > 1 or elsewhere or too_different or narrowed,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


ZONES = 14 * 60
"""No clock is farther from universal time."""
MINIMAL_DIFFERENCE = 0.5
"""Statements of other times, names or numbers are one only where the rest is so much the same."""
CONTAINED_SHARE = 0.7
"""A short statement that a long one holds almost whole is as near as so much of both."""
NEARLY_SAME_WORDS = 0.85
"""From here on, a toll that only one side tells may be a number that we failed to read."""


def _counts(left: Sequence[Count], right: Sequence[Count]) -> list[bool]:
    """For each thing that both count, whether the numbers may be one."""
    mine, yours = by_key(left), by_key(right)
    return [
        any(_meet(one, other) for one in mine[key] for other in yours[key])
        for key in sorted(set(mine) & set(yours))
    ]


def _scopes_apart(left: Sequence[Count], right: Sequence[Count]) -> bool:
    """« Deux missiles balistiques », « plus de 100 missiles »: one thing, in two scopes."""
    heads: list[dict[str, list[Count]]] = [{}, {}]
    for side, counts in zip(heads, (left, right), strict=True):
        for count in counts:
            if count.key and not count.toll:
                side.setdefault(count.key.partition(" ")[0], []).append(count)
    common = [
        (heads[0][head], heads[1][head]) for head in sorted(heads[0].keys() & heads[1].keys())
    ]
    return any(
        not any(_meet(one, other) for one in mine for other in yours)
        and {one.key for one in mine}.isdisjoint(other.key for other in yours)
        for mine, yours in common
    )


def _same_number(
    left: Sequence[Count], right: Sequence[Count], *, least: float = TELLING_NUMBER
) -> bool:
    """« 210 postes » and "up to 210 jobs": a number that two happenings seldom share by chance."""
    return any(
        one.key.partition(" ")[0] == other.key.partition(" ")[0]
        and {one.low, one.high} & {other.low, other.high} - {None}
        and max(one.low or 0, one.high or 0) >= least
        for one in left
        for other in right
        if one.key and other.key
    )


def _is_elsewhere(traits: Traits, other: Traits) -> bool:
    """A page without any place may leave out this one too."""
    places = {name for name in traits.names if name.startswith(PLACE)}
    return bool(other.page_places) and not places <= other.page_places


def _places(traits: Traits) -> set[str]:
    return {name for name in traits.names if name.startswith((PLACE, "state:"))}


def _tolls(traits: Traits) -> set[str]:
    return {count.key for count in traits.counts if count.toll}


def _meet(left: Count, right: Count) -> bool:
    """Whether two counts may be one number: ranges that meet, or the same value."""
    lows = [one.low if one.low is not None else float("-inf") for one in (left, right)]
    highs = [one.high if one.high is not None else float("inf") for one in (left, right)]
    return max(lows) <= min(highs)


def _times(left: Traits, right: Traits) -> bool | None:
    """Whether a time of one meets a time of the other; None where there is none to compare.

    Where a page has no date, its « mercredi » and its « 11 h 43 » still compare.
    """
    if left.times and right.times:
        slack = ZONES if _zones_unlike(left, right) else 0
        return any(
            one.start < other.end + slack and other.start < one.end + slack
            for one in left.times
            for other in right.times
        )
    told = [one for one in (_clocks_meet(left, right), _days_fit(left, right)) if one is not None]
    return all(told) if told else None


def _zones_unlike(left: Traits, right: Traits) -> bool:
    """Whether one tells its hours with a zone, and the other as clocks of the place show them."""
    zoned = [{zone is not None for _, zone in one.clocks} for one in (left, right)]
    return bool(zoned[0] and zoned[1]) and zoned[0] != zoned[1]


def _clocks_meet(left: Traits, right: Traits) -> bool | None:
    pairs = [one == other for one in left.clocks for other in right.clocks if one[1] == other[1]]
    return any(pairs) if pairs else None


def _days_fit(left: Traits, right: Traits) -> bool | None:
    found = [days_fit(one, other) for one in left.days for other in right.days]
    told = [one for one in found if one is not None]
    return any(told) if told else None


def _names(left: Sequence[str], right: Sequence[str]) -> float | None:
    """Share of the fewer names that both have; None where one has none."""
    if not left or not right:
        return None
    return len({*left} & {*right}) / min(len({*left}), len({*right}))
