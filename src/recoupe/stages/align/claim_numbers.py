"""How the numbers that two statements tell compare, and what they are told of."""

from collections.abc import Sequence

from recoupe.languages.tables.concepts import GENERAL
from recoupe.stages.align.claim_counts import (
    BEFALLEN,
    UNIT,
    Count,
    comparable,
    measures_apart,
    meet,
)
from recoupe.stages.align.claim_traits import Traits


def measured_apart(left: Sequence[Count], right: Sequence[Count]) -> bool:
    """Of one unit, two measures: "profit rose to £84 million", "sales grew to £1.3 billion"."""
    shared = {one.key for one in left if one.key} & {one.key for one in right}
    pairs = [
        (one, other)
        for one in left
        for other in right
        if one.key in shared and one.key == other.key
    ]
    return bool(pairs) and all(measures_apart(*pair) for pair in pairs)


def one_is_part(left: Traits, right: Traits) -> bool:
    """« La cantine sert 180 repas », « les six cantines servent 1 250 repas ».

    « Une seule cantine » is counted, and none of several.
    """
    return any(
        key in other.keys and key not in other.many and not _counts_one(other, key)
        for one, other in ((left, right), (right, left))
        for key in one.many
    )


def _counts_one(traits: Traits, key: str) -> bool:
    return any(one.key.partition(" ")[0] == key and one.low == 1 for one in traits.counts)


def one_counts_nobody(left: Traits, right: Traits) -> bool:
    """« Aucun voyageur n'a été blessé » is about the whole of them."""
    return any(one.is_none for one in (*left.counts, *right.counts))


def tolls_of(traits: Traits) -> list[Count]:
    """Its counts of those whom something befell."""
    return [count for count in traits.counts if count.toll and count.head in BEFALLEN]


def tells_a_toll_alone(one: Traits, other: Traits) -> bool:
    """Whether one tells a toll of what the other does not speak of.

    « Trois enfants ont été hospitalisés », "three youngsters are in hospital": both speak of it.
    """
    heads = {count.head for count in tolls_of(one)}
    return bool(heads) and not tolls_of(other) and not heads <= {*other.keys}


def count_other_things(left: Sequence[Count], right: Sequence[Count]) -> bool:
    """Whether both count, and nothing that the other counts."""
    mine, yours = ({one.head for one in counts if one.key} for counts in (left, right))
    return bool(mine and yours) and mine.isdisjoint(yours)


def agree_beside(left: Sequence[Count], right: Sequence[Count], common: set[str]) -> bool:
    """Whether they give one number to a thing that is not among the words they share."""
    return any(
        comparable(one, other) and meet(one, other) and one.head not in common
        for one in left
        for other in right
        if not one.toll
    )


def share_odd_number(left: Traits, right: Traits) -> bool:
    """Whether they tell a number that two things of one story seldom share."""
    mine, yours = ({one.telling for one in side.counts} - {None} for side in (left, right))
    return not mine.isdisjoint(yours)


def share_toll(left: Traits, right: Traits) -> bool:
    """Whether both tell a toll of one kind."""
    return any(
        comparable(one, other)
        for one in left.counts
        for other in right.counts
        if one.toll and other.toll
    )


def numbered_apart(left: Traits, right: Traits) -> bool:
    """Whether numbers of one unit have two subjects, of which neither tells the other's."""
    units = [{one.key for one in side.counts if one.key.startswith(UNIT)} for side in (left, right)]
    if units[0].isdisjoint(units[1]):
        return False
    subjects = [side.frame.subject - GENERAL for side in (left, right)]
    told = [{*side.keys, *side.names, *side.frame.subject} for side in (left, right)]
    return all(subjects) and subjects[0].isdisjoint(told[1]) and subjects[1].isdisjoint(told[0])
