"""Claims → Figures, Conflicts, Drifts."""

from collections.abc import Sequence

from msgspec import Struct

from recoupe.records import Abstention, Alignment, Comparison, Prepared, Provenance
from recoupe.stages.compare.abstained import Abstained
from recoupe.stages.compare.conflict_counts import as_counts
from recoupe.stages.compare.conflicts import each_once, find_conflicts
from recoupe.stages.compare.corrections import Corrections
from recoupe.stages.compare.drifts import find_drifts
from recoupe.stages.compare.figures import find_figures
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import Telling

__all__ = ["CompareConfig", "compare"]


class CompareConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the compare stage."""

    rounding: float = 0.05
    """Relative difference up to which a round number is an approximation, in [0, 1]."""


def compare(
    members: Sequence[Prepared],
    alignment: Alignment,
    provenance: Provenance,
    *,
    config: CompareConfig = CompareConfig(),
) -> Comparison:
    """Figures over time, conflicts and drifts of one story; the order of members is free."""
    scene = Scene(members, alignment, provenance)
    corrections = Corrections(scene)
    figures, conflicts, abstentions = find_figures(scene, corrections, rounding=config.rounding)
    abstained = Abstained()
    telling = Telling(scene)
    counted = as_counts(conflicts, scene)
    conflicts = each_once([*counted, *find_conflicts(scene, telling, abstained)])
    unique = {one.id: one for one in conflicts if not corrections.settle(one)}
    return Comparison(
        figures=tuple(figures),
        conflicts=tuple(
            sorted(unique.values(), key=lambda one: (one.kind, one.left, one.right, one.id))
        ),
        drifts=tuple(find_drifts(scene, telling, corrections)),
        abstentions=tuple(sorted((*abstentions, *abstained.abstentions(), *_undated(scene)))),
    )


def _undated(scene: Scene) -> list[Abstention]:
    pages = [page for page in scene.articles if scene.published(page) is None]
    if not pages:
        return []
    reason = "pages without a date: their figures have no place in time"
    return [Abstention(stage="compare", reason=reason, count=len(pages))]
