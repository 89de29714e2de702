"""What two statements have in common, and in what they differ."""

from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from recoupe.algorithms.roles import turned_round
from recoupe.languages.tables.concepts import GENERAL, HYPERNYMS, MUTUAL, STATES
from recoupe.records import Span
from recoupe.stages.align.claim_counts import (
    may_be_one_toll,
    meetings,
    same_number,
    scopes_apart,
)
from recoupe.stages.align.claim_frames import exchanged
from recoupe.stages.align.claim_numbers import (
    agree_beside,
    count_other_things,
    measured_apart,
    numbered_apart,
    one_counts_nobody,
    one_is_part,
    share_odd_number,
    share_toll,
    tells_a_toll_alone,
    tolls_of,
)
from recoupe.stages.align.claim_places import are_placed_apart, is_elsewhere, one_leans_on_a_place
from recoupe.stages.align.claim_times import UNIQUE, telling, times_meet, years_apart
from recoupe.stages.align.claim_traits import Traits

LARGE_NUMBER = 1000
"""« 340 millions d'euros » tells by itself which deal is meant."""
ENOUGH_TOLD = 3
"""So many rare words in common are as telling as more."""
ENOUGH_SHARED = 8
"""So many keys in common are as telling as more."""
MINIMAL_DIFFERENCE = 0.5
"""Statements of other times, names or numbers are one only where the rest is so much the same."""


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
    counts_agree: bool
    """They give one number to a thing that is not among their keys: « 40 % », a currency."""
    odd_number: bool
    """They tell one odd number of whatever: « 214 passagers », "rescued 214"."""
    toll: float
    """1: both count the same thing that befell people: the dead, the missing."""
    counts_alone: float
    """1: only one of the two tells a toll."""
    times_meet: float
    """How much the times that meet tell, in [0, 1]; 0 where none does."""
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
    measured_apart: bool
    """Their numbers of one unit measure two things: a profit, sales."""
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
    places_apart: bool
    """Each names a place that the other does not; or one alone does, as its scene, or as none of
    the other's page."""
    eras_differ: bool
    """One is dated long before its page, the other is not."""
    distinct: bool
    """Only one of the two tells of another thing of its kind."""
    same_deed: float
    """1: they have one main verb, or what stands for it in the other language."""
    both_add: float
    """1: each has a key that the other lacks."""
    objects_apart: float
    """1: behind their verbs stand nouns and names, none in common."""
    counts_unlike: float
    """1: both give numbers, of other things."""
    deeds_apart: float
    """1: their main verbs are known, and have not one sense."""
    across: float
    """1: they are in two languages."""
    siblings: bool
    """They are two parts of one sentence, which tells two things."""
    actors_apart: bool
    """Another person, or another country, acts in each."""
    years_apart: bool
    """All their times lie years apart."""
    contrasted: bool
    """They tell one deed of other things: « le quota de cabillaud », "the mackerel quota"."""
    subjects_apart: bool
    """They tell numbers of one unit of two things: « le ticket coûte », « l'abonnement coûte »."""
    passed_over: bool
    """What one tells is told of a noun by the other: « les skieurs emportés ont été retrouvés »."""
    one_left_open: bool
    """What one tells is done or not, what the other tells somebody is but free to do."""
    turned_round: bool
    """They tell one deed with its roles exchanged."""
    shared: float
    """Keys and names that both hold, up to `ENOUGH_SHARED`, as a share of it."""
    telling: float
    """Weight of the words that both hold, names and what fits any story left out.

    In units of a word that one statement alone holds, up to `ENOUGH_TOLD`.
    """


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
    counts = meetings(left.counts, right.counts)
    times = times_meet(left, right)
    names = _names(left, right)
    return Likeness(
        dice=dice,
        contained=shared / min(mass) if min(mass) else 0.0,
        letters=letters,
        counted=float(bool(counts)),
        counts_meet=sum(counts) / len(counts) if counts else 0.0,
        counts_apart=max(
            1 - sum(counts) / len(counts) if counts else 0.0,
            float(scopes_apart(left.counts, right.counts)),
        ),
        counts_agree=agree_beside(left.counts, right.counts, {*common}),
        odd_number=share_odd_number(left, right),
        toll=float(share_toll(left, right)),
        counts_alone=float(tells_a_toll_alone(left, right) or tells_a_toll_alone(right, left))
        and not all(counts or [False])
        and not share_odd_number(left, right),
        times_meet=telling(left, right, weights),
        times_apart=float(times is False),
        same_number=float(same_number(left.counts, right.counts)),
        large_number=same_number(left.counts, right.counts, least=LARGE_NUMBER),
        same_clock=bool({*left.clocks} & {*right.clocks}),
        names=names or 0.0,
        names_apart=float(names == 0),
        names_differ=float(
            bool({*left.names} - {*right.names}) and bool({*right.names} - {*left.names})
        ),
        tolls_apart=bool(tolls_of(left) and tolls_of(right))
        and not any(may_be_one_toll(one, other) for one in left.tolls for other in right.tolls),
        elsewhere=is_elsewhere(left, right) or is_elsewhere(right, left),
        places_differ=left.places != right.places and not one_leans_on_a_place(left, right),
        places_apart=are_placed_apart(left, right),
        eras_differ=left.past != right.past
        and not (left.denied or right.denied)
        # « 120 000 euros … entre 2019 et 2022 » and « 120 000 euros » are one affair.
        and not same_number(left.counts, right.counts, least=LARGE_NUMBER)
        and not (_one_is_undated(left, right) and all(counts) and dice >= MINIMAL_DIFFERENCE),
        same_none=left.negative and right.negative and bool({*left.keys} & {*right.keys} & STATES),
        same_far_day=bool(left.far_days & right.far_days),
        measured_apart=measured_apart(left.counts, right.counts),
        part_of_whole=not all(counts)
        and not one_counts_nobody(left, right)
        and (one_is_part(left, right) or left.rate != right.rate),
        distinct=_is_another(left, right),
        same_deed=float(
            left.frame.predicate is not None and left.frame.predicate == right.frame.predicate
        ),
        both_add=float(bool({*left.keys} - {*right.keys}) and bool({*right.keys} - {*left.keys})),
        objects_apart=float(
            bool(left.frame.after and right.frame.after)
            and left.frame.after.isdisjoint(right.frame.after)
        ),
        counts_unlike=float(count_other_things(left.counts, right.counts)),
        deeds_apart=float(
            left.frame.known and right.frame.known and left.frame.predicate != right.frame.predicate
        ),
        across=float(left.language != right.language),
        siblings=_are_siblings(left, right) or _are_siblings(right, left),
        contrasted=_contrasted(left, right),
        subjects_apart=numbered_apart(left, right),
        passed_over=_passes_over(left, right) or _passes_over(right, left),
        actors_apart=_actors_apart(left, right),
        years_apart=years_apart(left, right),
        one_left_open=_one_is_left_open(left, right) or _one_is_left_open(right, left),
        turned_round=turned_round(left.deeds, right.deeds, mutual=MUTUAL) is not None
        or _exchanged(left, right)
        or exchanged(left.frame, right.frame),
        shared=min(len(common), ENOUGH_SHARED) / ENOUGH_SHARED,
        telling=min(_weight_of_words(left, right, weights), ENOUGH_TOLD),
    )


def in_common(likeness: Likeness) -> float:
    """Telling things that two statements share: words, names, a count, a minute, a far day."""
    return (
        likeness.shared * ENOUGH_SHARED
        + likeness.toll
        + likeness.same_clock
        + likeness.same_far_day
        + likeness.same_none
        + (1 + likeness.large_number) * likeness.same_number
        + (likeness.counts_agree or (likeness.odd_number and not likeness.same_number))
    )


def _is_another(left: Traits, right: Traits) -> bool:
    """« Un second incendie » beside « un incendie », « la 4e étape » beside « la 5e »."""
    ranked = bool(left.ordinals and right.ordinals)
    return (ranked or left.distinct != right.distinct) and left.ordinals.isdisjoint(right.ordinals)


def _weight_of_words(left: Traits, right: Traits, weights: Mapping[str, float]) -> float:
    words = ({*left.keys} & {*right.keys}) - GENERAL - {*left.names}
    return sum(weights[key] for key in sorted(words)) / weights[UNIQUE]


def _one_is_undated(left: Traits, right: Traits) -> bool:
    return bool(left.times) != bool(right.times)


def _are_siblings(one: Traits, other: Traits) -> bool:
    """Whether one leans on the other, or on what the other leans on."""
    if one.shared is None or one.page != other.page:
        return False
    mine, yours = one.shared, other.shared or Span(other.start, other.end)
    return mine.meets(yours)


def _actors_apart(left: Traits, right: Traits) -> bool:
    """« Le président Kennedy s'est rendu à Londres », « M. Trump se rendra à Londres »."""
    return any(
        mine and yours and mine.isdisjoint(yours)
        for mine, yours in zip(left.actors, right.actors, strict=True)
    )


def _contrasted(left: Traits, right: Traits) -> bool:
    """Subjects with a noun in common, and one on each side that the other statement lacks.

    « L'entreprise » and « la scierie » are no contrast: the one may stand for the other.
    """
    mine, yours = left.frame.subject, right.frame.subject
    own = mine - {*right.keys, *right.names}, yours - {*left.keys, *left.names}
    told = {*left.keys, *left.names}, {*right.keys, *right.names}
    return bool(mine & yours) and all(
        one & keys - HYPERNYMS for one, keys in zip(own, told, strict=True)
    )


def _passes_over(one: Traits, other: Traits) -> bool:
    """Whether what one tells is but the past of a noun in the other, which tells something else."""
    deed, news = one.frame.predicate, other.frame.predicate
    return (
        deed is not None and news is not None and deed != news and deed in other.frame.passed_over
    )


def _one_is_left_open(one: Traits, other: Traits) -> bool:
    """« Le club a dix jours pour payer », « le club a payé »; « paiera » may tell of the term."""
    announced = other.expected and not other.negative
    return one.left_open and not (other.left_open or other.due or announced)


def _exchanged(left: Traits, right: Traits) -> bool:
    """Whether two name each other in turn as who acts and who bears it, whatever the verbs."""
    pairs = [
        {(agent, patient) for verb, agent, patient in one.deeds if verb not in MUTUAL}
        for one in (left, right)
    ]
    return any(agent and patient and (patient, agent) in pairs[1] for agent, patient in pairs[0])


def _names(left: Traits, right: Traits) -> float | None:
    """Share of the fewer names that both have; None where there is nothing to compare.

    A place is no other name than a person: « à Lantigny », « selon Marc Pelletier ».
    """
    mine, yours = {*left.names}, {*right.names}
    common = mine & yours
    if common:
        return len(common) / min(len(mine), len(yours))
    places = bool(left.places and right.places)
    others = bool(mine - left.places and yours - right.places)
    return 0.0 if places or others else None
