"""Tellings of one deed, two by two, and the conflicts that such pairs make.

A deed may be told under any key of its class, so tellings meet by those keys, and no story is
compared pair by pair.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from recoupe.languages.tables.kindred import kin_of_all
from recoupe.records import Conflict, ConflictKind, Evidence
from recoupe.stages.compare.conflict_record import conflict_of

Told = TypeVar("Told")
Key = TypeVar("Key", tuple[str, str], tuple[int, int, tuple[str, ...]])


def pairs_of_one_deed(
    told: Sequence[Told],
    keys_of: Callable[[Told], frozenset[str]],
    leads: Callable[[Told], bool],
    *,
    most: int,
    common: frozenset[str] = frozenset(),
) -> Iterator[tuple[Told, Told]]:
    """Tellings that may be of one deed, each pair once, who leads first where one alone does.

    Args:
        told: all tellings, in order.
        keys_of: keys under which a telling may be met.
        leads: whether a telling looks for others; one that does not waits to be met.
        most: tellings of one key that are looked at.
        common: keys by which nobody looks.
    """
    by_key: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(told):
        for key in keys_of(one):
            by_key[key].append(at)
    for at, one in enumerate(told):
        if not leads(one):
            continue
        kin = kin_of_all(keys_of(one) - common)
        near = {other for key in kin for other in by_key.get(key, ())[:most]}
        for other in sorted(near):
            if other > at or (other < at and not leads(told[other])):
                yield one, told[other]


def conflicts_by_key(
    found: Iterable[tuple[Key, Evidence, Evidence]], kind: ConflictKind, why: str, rule: str
) -> list[Conflict]:
    """One conflict a key, in order of keys: « A » on one page, « B » on the other, and why.

    Args:
        found: what makes two places one conflict, and the places of its two sides.
        kind: what the sides disagree on.
        why: the reason, behind the words of both sides.
        rule: name of what found it.
    """
    gathered: dict[Key, tuple[set[Evidence], set[Evidence]]] = {}
    for key, left, right in found:
        sides = gathered.setdefault(key, (set(), set()))
        sides[0].add(left)
        sides[1].add(right)
    return [
        conflict_of(
            kind,
            left,
            right,
            f"« {min(left).exact} » on one page, « {min(right).exact} » on the other{why}",
            rule,
        )
        for _, (left, right) in sorted(gathered.items())
    ]
