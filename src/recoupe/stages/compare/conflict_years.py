"""A year of which two digits changed places on the way: 1897 here, 1879 there.

Two pages seldom tell so old a thing in the same words. That both tell it of one thing, in one year
each, with the same four digits, is no chance.
"""

import re
from itertools import combinations

from recoupe.languages.tables.kindred import ONCE
from recoupe.records import AnchoredTimex, Statement
from recoupe.stages.compare.guards import FIRST
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.time_sides import Gathered
from recoupe.stages.compare.told_words import Telling

YEAR = re.compile(r"\d{4}")
EXCHANGED = 2


def gather_years(scene: Scene, telling: Telling, found: Gathered) -> None:
    """Adds pairs of years with exchanged digits, told of one thing on two pages."""
    told = [
        (one, year)
        for one in scene.statements.values()
        if one.grade != "denied"
        for year in (_only_year(one, scene),)
        if year is not None
    ]
    for (left, mine), (right, yours) in combinations(told, 2):
        if (
            left.evidence.page != right.evidence.page
            and _are_exchanged(mine.value, yours.value)
            and telling.is_telling(_told(left, telling) & _told(right, telling))
            and (FIRST in scene.plain_keys(left)) == (FIRST in scene.plain_keys(right))
            and yours.value not in scene.articles[left.evidence.page].text
            and mine.value not in scene.articles[right.evidence.page].text
        ):
            found.add(mine, yours)


def _told(statement: Statement, telling: Telling) -> frozenset[str]:
    """Keys of what a statement tells of, and of deeds that befall a thing once.

    "Charges" of one deed is no "indicted" of another; what "was built" was so once.
    """
    words = telling.words(statement)
    return frozenset(one.key for one in words if one.key and (one.tag == "NOUN" or one.key in ONCE))


def _only_year(statement: Statement, scene: Scene) -> AnchoredTimex | None:
    """The one year that a statement tells without a day."""
    years = [one for one in scene.times_of(statement) if YEAR.fullmatch(one.value)]
    return years[0] if len(years) == 1 else None


def _are_exchanged(left: str, right: str) -> bool:
    """Whether two of the digits changed places.

    >>> _are_exchanged("1897", "1879"), _are_exchanged("1897", "1898")
    (True, False)
    """
    apart = [pair for pair in zip(left, right, strict=True) if pair[0] != pair[1]]
    return len(apart) == EXCHANGED and apart[0] == apart[1][::-1]
