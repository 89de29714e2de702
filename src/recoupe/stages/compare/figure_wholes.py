"""Which series holds the whole of what a page tells a part of."""

from collections.abc import Sequence

from recoupe.languages.number_context import ALONE, PART, may_measure_one
from recoupe.languages.tables.befallen import KINDS_OF_CASE
from recoupe.stages.compare.figure_counted import AGE, STORYWIDE
from recoupe.stages.compare.figure_evidence import names_agree, same_context
from recoupe.stages.compare.figure_other_scope import tells_of_another
from recoupe.stages.compare.figure_pairs import is_after, is_stem
from recoupe.stages.compare.figure_parts import is_left_over, names_a_place_ahead
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_scope import GRAVE
from recoupe.stages.compare.figure_scores import UNIT as SCORE
from recoupe.stages.compare.figure_series import Series
from recoupe.stages.compare.figure_vetoes import counted_beside, is_there
from recoupe.stages.compare.scene import Scene

PARTS_OF_MATCH = frozenset({"half", "set", "1", "2", "3"})
"""Scores of a part of the match; a first leg, a shoot-out are others."""


def counted_whole(found: Series, followed: Sequence[Series]) -> Series | None:
    """The series that a page takes a part of: « 34 véhicules, dont douze autobus ».

    The gravely hurt and the like are followed by themselves, see `whole_of`; what befell some of
    them is only where a second page counts it.
    """
    if found.key[0] in STORYWIDE and (GRAVE in found.scope or found in followed):
        return None
    whole = found.points[0].part_of or found.points[0].whole_for
    # « 11 000 objets, dont un dixième » counts no objects.
    holding = (one for one in followed if one is not found and one.key[1] == found.key[1])
    return next(
        (one for one in holding if any(each.quantity.id == whole for each in one.points)), None
    )


def left_of(found: Series, followed: Sequence[Series], scene: Scene) -> Series | None:
    """The series of which something is left: « deux copies manquent encore » of the 118.

    Of one noun, or of what befell it, and told when the larger number was known.
    """
    first = found.points[0]
    if found.key[0] in STORYWIDE or not all(is_left_over(one, scene) for one in found.points):
        return None
    return next(
        (
            one
            for one in followed
            if one is not found
            and found.key[1] == one.key[1]
            and any(is_stem(found.key[0], other) for other in (one.key[0], *one.scope))
            and not any(is_left_over(each, scene) for each in one.points)
            and all(each.value > first.value for each in one.points)
            and any(is_after(first, each) for each in one.points)
        ),
        None,
    )


def whole_of(
    found: Series, series: Sequence[Series], followed: Sequence[Series], scene: Scene
) -> Series | None:
    """The series of the same thing in a wider scope, if any.

    A part has a scope, and its whole has none: of a count that a story has once, or in one claim.
    « Le groupe compte 5 200 salariés » is the whole of « l'usine emploie 340 personnes ».
    """
    for other in series:
        if other is found or other.key != found.key or _are_of_two_years(found, other):
            continue
        if found in followed and other not in followed and other.points[0].past:
            continue  # « 4 300 salariés » beside the ninety of 1974
        if found.scope and not other.scope and _are_of_one_kind(found, other, scene):
            return other
        if found.scope == other.scope and has_other_reach(found.points[0], other.points[0], scene):
            return other
    if found in followed:
        return None
    others = [one for one in followed if tells_of_another(found, one, scene)]
    return max(others, key=lambda one: _nearness(found, one), default=None)


def _nearness(found: Series, whole: Series) -> tuple[bool, int]:
    """Of several wholes, one that the same page tells, then the one that most values tell."""
    return bool(found.pages & whole.pages), len(whole.points)


def _are_of_two_years(found: Series, other: Series) -> bool:
    """Whether one is a toll of long ago: it is no part of today's."""
    return found.key[0] in STORYWIDE and (found.points[0].past or other.points[0].past)


def _are_of_one_kind(found: Series, other: Series, scene: Scene) -> bool:
    if found.key[0] == AGE:
        return False  # nobody's age is a part of another's
    if found.key[0] in STORYWIDE:
        # "Two soldiers were wounded" need not be two of the fourteen; the gravely hurt are.
        if not {GRAVE, *KINDS_OF_CASE} & {*found.scope}:
            return False
        return is_there(found.points[0], other.points[0], scene)
    if found.key[0] == SCORE:
        if not PARTS_OF_MATCH.issuperset(found.scope):
            return False
        return names_agree(found.points[0], other.points[0], scene)
    mine, yours = (claims_of(one, scene) for one in (found, other))
    pages = [{one.statement.evidence.page for one in each.points} for each in (found, other)]
    return bool(mine & yours) or bool(pages[0] & pages[1])


def claims_of(series: Series, scene: Scene) -> set[str]:
    """Ids of the claims that hold the values of a series."""
    return {scene.claim_of[one.statement.id].id for one in series.points}


def has_other_reach(point: Point, other: Point, scene: Scene) -> bool:
    """Whether the words beside a number say that it is told of a wider whole, or of a part.

    « Le groupe compte 5 200 salariés dans le monde » beside « l'usine emploie 340 personnes ».
    """
    if not may_measure_one(point.context, other.context):
        return False
    reach = point.context.reach, other.context.reach
    of_part = reach[0] in {PART, ALONE} and reach[1] not in {PART, ALONE}
    share = point.quantity.unit == "%"
    if of_part or (reach == ("whole", "") and (share or point.value > other.value)):
        return _is_near(point, other, scene)
    if names_a_place_ahead(point, other, scene):
        return share or point.value < other.value
    if point.value <= other.value or point.statement.id == other.statement.id:
        return False
    counted = counted_beside(point, scene) - counted_beside(other, scene)
    return bool(counted & scene.plain_keys(other.statement) - {other.key})


def _is_near(point: Point, other: Point, scene: Scene) -> bool:
    """Whether a part and a whole stand on one page, or share a name or a telling word."""
    same_page = point.statement.evidence.page == other.statement.evidence.page
    return same_page or point.key == "worker" or same_context(point, other, scene)
