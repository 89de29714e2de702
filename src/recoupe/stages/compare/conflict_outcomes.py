"""One outcome or its opposite, of one and the same: « condamné » here, « relaxé » there.

Of statements that were not lined up, for such terms leave few words in common: who it is told of,
and when, must be the same.
"""

from collections import defaultdict
from itertools import product

from recoupe.languages.tables.concepts import CONVERSES, OUTCOMES
from recoupe.records import Conflict, Statement
from recoupe.stages.compare.conflict_polarity import is_negated, opposed_by, opposite_terms
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.scene import Scene

MAX_TOLD = 200
"""Statements of one outcome that are compared; a story that tells more tells of many."""
MINUTES_A_DAY = 1440
WHY = "a happening has but one of the two; both are told of the same names and of one time"


def find_outcome_conflicts(scene: Scene) -> list[Conflict]:
    """Outcomes of one deed that exclude each other, in two claims: one conflict a pair of terms."""
    by_key: dict[str, list[Statement]] = defaultdict(list)
    wanted = frozenset().union(*OUTCOMES)
    for one in scene.statements.values():
        if one.grade in FIRM and one.entities and not scene.is_distinct(one):
            for key in sorted(scene.plain_keys(one) & wanted):
                by_key[key].append(one)
    found: dict[tuple[str, str], list[tuple[Statement, Statement]]] = defaultdict(list)
    for terms in sorted(tuple(sorted(one)) for one in OUTCOMES):
        first, second = by_key[terms[0]][:MAX_TOLD], by_key[terms[1]][:MAX_TOLD]
        for left, right in product(first, second):
            if _may_oppose(left, right, (terms[0], terms[1]), scene):
                found[terms[0], terms[1]].append((left, right))
    return opposed_by(found, scene, WHY, "opposite outcomes")


def _may_oppose(left: Statement, right: Statement, terms: tuple[str, str], scene: Scene) -> bool:
    if left.evidence.page == right.evidence.page or is_negated(left, right, scene):
        return False
    if scene.are_in_one_claim(left, right):
        return False
    if opposite_terms(left, right, scene) != terms:
        return False
    return _is_of_one(left, right, terms, scene) and _is_of_one_time(left, right, scene)


def _is_of_one(left: Statement, right: Statement, terms: tuple[str, str], scene: Scene) -> bool:
    """Whether it befalls the same, or is done by the same, as far as the statements tell."""
    mine, yours = (
        [deed for deed in scene.deeds(one) if deed[0] == term]
        for one, term in zip((left, right), terms, strict=True)
    )
    borne = {deed[2] for deed in mine} & {deed[2] for deed in yours} - {None}
    done = {deed[1] for deed in mine} & {deed[1] for deed in yours} - {None}
    if frozenset(terms) in CONVERSES:
        return bool(done)
    if borne or done:
        return True
    names = scene.names_of(left), scene.names_of(right)
    shared = scene.plain_keys(left) & scene.plain_keys(right)
    return names[0] == names[1] and bool(shared)


def _is_of_one_time(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether times of both meet; where one tells none, both pages are of one day."""
    if scene.times_of(left) and scene.times_of(right):
        return scene.share_a_time(left, right)
    apart = scene.minutes_apart(left.evidence, right.evidence)
    return apart is not None and apart < MINUTES_A_DAY
