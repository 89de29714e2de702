"""A reserve on what an earlier page told firmly, or had somebody vouch for: it was added."""

from collections.abc import Iterable, Sequence

from recoupe.records import Drift, Statement
from recoupe.stages.compare.drift_grades import SAME_WORDS, graded
from recoupe.stages.compare.drift_hardened import MIN_SAMENESS, has_hardened, told_alike
from recoupe.stages.compare.drift_possible import is_unsure
from recoupe.stages.compare.drift_reports import weak_cue
from recoupe.stages.compare.drift_reserves import is_hedged
from recoupe.stages.compare.guards import is_charge, numbers_fit
from recoupe.stages.compare.page_order import stood_before
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.sourcing import Sourcing

FIRM = frozenset({"asserted", "attributed"})


def find_softened(
    statements: Sequence[Statement], scene: Scene, paths: Paths, sourcing: Sourcing
) -> list[Drift]:
    """Of one claim: reserves of a page that names nobody, on what was firm before: one a page.

    « … ont été retrouvées, a annoncé le rectorat », « … auraient été retrouvées ». Where somebody
    has denied it, a reserve is fair; where the source is named, the page has it from there.
    """
    reserved = [
        one
        for one in statements
        if is_unsure(one, scene) and one.attribution is None and one.marker is not None
    ]
    found: dict[str, Drift] = {}
    for left in reserved:
        page = left.evidence.page
        if page in found or _is_in_doubt(left, statements, scene):
            continue
        firm = [one for one in statements if _was_firm(one, left, scene, sourcing)]
        if firm:
            right = max(firm, key=lambda one: (told_alike(one, left, scene), one.id))
            found[page] = graded(left, right, scene, paths, why=SAME_WORDS)
    return [found[page] for page in sorted(found)]


def _is_in_doubt(reserved: Statement, statements: Iterable[Statement], scene: Scene) -> bool:
    """Whether somebody has denied it before, or another page reserved it."""
    return any(
        one.evidence.page != reserved.evidence.page
        and one.grade in {"denied", "unconfirmed"}
        and not stood_before(reserved.evidence.page, one.evidence.page, scene)
        for one in statements
    )


def _was_firm(firm: Statement, reserved: Statement, scene: Scene, sourcing: Sourcing) -> bool:
    """Whether an earlier page tells without reserve what a later one keeps a reserve on."""
    told = scene.attributions.get(firm.attribution or "")
    return (
        firm.grade in FIRM
        and firm.polarity == reserved.polarity
        and stood_before(firm.evidence.page, reserved.evidence.page, scene)
        and not is_hedged(firm, scene)
        and not is_charge(firm, scene)
        and not weak_cue(firm, scene)
        and numbers_fit(firm, reserved, scene)
        and has_hardened(reserved, firm, scene)
        and told_alike(firm, reserved, scene) >= MIN_SAMENESS
        and sourcing.is_own_voice(reserved, firm)
        and not (told is not None and sourcing.is_named_near(told, reserved.evidence))
    )
