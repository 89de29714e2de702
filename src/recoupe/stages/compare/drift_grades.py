"""A reservation that hardened into a fact on its way, or a fact that got a reservation."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from recoupe.records import Drift, DriftKind, Statement
from recoupe.stages.compare.alike import counterparts, say_one_thing, worded_alike
from recoupe.stages.compare.drift_hardened import MIN_SAMENESS, lost_its_reserve, told_alike
from recoupe.stages.compare.drift_record import drift_of
from recoupe.stages.compare.drift_reserves import is_firm, is_reserved, reserve_in, will_be
from recoupe.stages.compare.page_order import stood_before
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.sourcing import Sourcing

REPORTED = frozenset({"attributed"})
ANNOUNCED = frozenset({"attributed", "expected"})
"""Grades of reports by which somebody vouches for a fact, and for what is to come."""
SHARED = "in a shared passage"
SAME_WORDS = "the other words are the same"
OTHER_WORDS = "told in other words, of the same deed"


def find_graded(
    statements: Sequence[Statement], scene: Scene, paths: Paths, sourcing: Sourcing
) -> list[Drift]:
    """Unconfirmed on one page, the page's own voice on another: one a firm statement.

    Where the other page was first, by reuse or else by date, the reservation was added: softened.
    What somebody vouches for by name, on a page that may have stood before, is confirmed and has
    not drifted.
    """
    firm = [one for one in statements if is_firm(one, scene) or will_be(one, scene)]
    unsure = [one for one in statements if is_reserved(one, scene)]
    found: list[Drift] = []
    for right in firm:
        vouched = is_vouched(right, statements, scene)
        lefts = []
        for left in unsure:
            shared = paths.share(left.evidence, right.evidence)
            if left.evidence.page == right.evidence.page or (vouched and not shared):
                continue
            if shared and vouched and _is_vouched_first(left, statements, scene):
                continue
            if (
                lost_its_reserve(left, right, scene, is_shared=shared)
                and told_alike(left, right, scene) >= MIN_SAMENESS
                and sourcing.is_own_voice(right, left)
            ):
                lefts.append(left)
        if lefts:
            left = nearest_behind(lefts, right, scene, paths)
            why = SHARED if paths.share(left.evidence, right.evidence) else SAME_WORDS
            found.append(graded(left, right, scene, paths, why=why))
    return found


def find_graded_across(scene: Scene, paths: Paths, sourcing: Sourcing) -> list[Drift]:
    """The same of statements that were not lined up, and hold nearly the same words."""
    found: dict[str, list[Statement]] = defaultdict(list)
    for left, right in hardened_across(scene, sourcing):
        found[right.id].append(left)
    firm = ((scene.statements[told], lefts) for told, lefts in found.items())
    return [
        graded(nearest_behind(lefts, right, scene, paths), right, scene, paths, why=SAME_WORDS)
        for right, lefts in firm
    ]


def hardened_across(scene: Scene, sourcing: Sourcing) -> Iterator[tuple[Statement, Statement]]:
    """Pairs of no common claim, an unsure statement first and the same as a fact second."""
    told = [one for one in scene.statements.values() if not scene.is_title(one)]
    unsure = [one for one in told if is_reserved(one, scene)]
    firm = [one for one in told if is_firm(one, scene) or will_be(one, scene)]
    vouchers = [one for one in told if one.grade == "attributed"]
    vouched = {
        one.id
        for one, other in counterparts(unsure, vouchers, scene)
        if one.polarity == other.polarity
        and not stood_before(one.evidence.page, other.evidence.page, scene)
    }
    for left, right in counterparts(unsure, firm, scene):
        if left.id in vouched or not sourcing.is_own_voice(right, left):
            continue
        if lost_its_reserve(left, right, scene) and say_one_thing(left, right, scene):
            yield left, right


def nearest_behind(
    lefts: Iterable[Statement], right: Statement, scene: Scene, paths: Paths
) -> Statement:
    """The statement that a firmer one was most likely made from, of those that it may be made from.

    One in a shared passage, else of a page that it rests on, else one that is not later; then the
    one most like it in words.
    """

    def rank(left: Statement) -> tuple[bool, bool, bool, float, str]:
        pages = (left.evidence.page, right.evidence.page)
        return (
            paths.share(left.evidence, right.evidence),
            paths.direction(*pages) == "left_to_right",
            not stood_before(pages[1], pages[0], scene),
            worded_alike(left, right)[1],
            left.id,
        )

    return max(lefts, key=rank)


def _is_vouched_first(left: Statement, statements: Iterable[Statement], scene: Scene) -> bool:
    """Whether somebody vouched for a thing before the page that reserves it was written.

    Then that page added the reserve, and who tells it plainly has it from where it was firm.
    """
    return any(
        one.grade in REPORTED
        and one.attribution is not None
        and stood_before(one.evidence.page, left.evidence.page, scene)
        and lost_its_reserve(left, one, scene)
        and told_alike(left, one, scene) >= MIN_SAMENESS
        for one in statements
    )


def is_vouched(told: Statement, statements: Iterable[Statement], scene: Scene) -> bool:
    """Whether a page that may have stood before has somebody vouch for it by name."""
    grades = ANNOUNCED if told.grade == "expected" else REPORTED
    return any(
        one.attribution is not None
        and one.grade in grades
        and not (one.grade == "expected" and is_reserved(one, scene))
        and one.polarity == told.polarity
        # A page that stood before another cannot rest on it.
        and not stood_before(told.evidence.page, one.evidence.page, scene)
        for one in statements
    )


def graded(left: Statement, right: Statement, scene: Scene, paths: Paths, *, why: str) -> Drift:
    """A reserve that hardened, or that the later page added."""
    mark = reserve_in(left, scene)
    told = f"« {mark} » on one page, stated as a fact on the other; {why}"
    return firmer(left, right, scene, paths, why=told)


def firmer(left: Statement, right: Statement, scene: Scene, paths: Paths, *, why: str) -> Drift:
    """Hardened, or softened where the firmer page was first: by reuse, or else by date."""
    direction = paths.direction(left.evidence.page, right.evidence.page)
    added = direction == "right_to_left" or (
        direction is None and stood_before(right.evidence.page, left.evidence.page, scene)
    )
    kind: DriftKind = "softened" if added else "hardened"
    return drift_of(kind, left.evidence, right.evidence, direction, why)
