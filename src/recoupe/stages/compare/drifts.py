"""Words that changed on their way: reservations, sources, quotes, denials."""

from collections.abc import Iterable, Sequence

from recoupe.records import Drift
from recoupe.stages.compare.corrections import Corrections
from recoupe.stages.compare.drift_adjectives import BareNouns
from recoupe.stages.compare.drift_apart import Apart
from recoupe.stages.compare.drift_cut import find_cut_quotes, find_cut_reports
from recoupe.stages.compare.drift_denials import (
    find_denials_beside,
    find_denials_contradicted,
    find_dropped_denials,
)
from recoupe.stages.compare.drift_gaps import find_gapped_quotes
from recoupe.stages.compare.drift_grades import find_graded, find_graded_across
from recoupe.stages.compare.drift_merged import find_merged_quotes
from recoupe.stages.compare.drift_quotes import (
    find_altered_quotes,
    find_moved_quotes,
    find_reworded_quotes,
    without_repeats,
)
from recoupe.stages.compare.drift_record import drift_of
from recoupe.stages.compare.drift_reports import find_firmer_reports, find_graded_reports
from recoupe.stages.compare.drift_softened import find_softened
from recoupe.stages.compare.drift_sources import find_lost_across, find_lost_sources
from recoupe.stages.compare.drift_turned import find_turned_quotes
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.sourcing import Sourcing
from recoupe.stages.compare.told_words import Telling


def find_drifts(scene: Scene, telling: Telling, corrections: Corrections) -> list[Drift]:
    """Drifts of one story, in the order of the text of their left side.

    Titles are left out: they leave out sources and reservations by trade.
    """
    paths, sourcing = Paths(scene.provenance), Sourcing(scene)
    bare_nouns = BareNouns(scene, paths, sourcing, telling)
    found: list[Drift] = []
    for _, told in scene.claims():
        statements = [one for one in told if not scene.is_title(one)]
        found.extend(find_graded(statements, scene, paths, sourcing))
        softened = {one.left for one in found if one.kind == "softened"}
        more = find_softened(statements, scene, paths, sourcing)
        found.extend(one for one in more if one.left not in softened)
        found.extend(find_graded_reports(statements, scene, paths, sourcing))
        found.extend(find_firmer_reports(statements, scene, paths, sourcing))
        found.extend(bare_nouns.drifts(statements))
        found.extend(find_lost_sources(statements, scene, paths, sourcing))
        found.extend(find_altered_quotes(statements, scene, paths))
        found.extend(find_dropped_denials(statements, scene, paths))
    found.extend(find_graded_across(scene, paths, sourcing))
    found.extend(find_lost_across(scene, paths, sourcing))
    found.extend(_of_other_places(Apart(scene, paths, sourcing, telling).drifts(), found))
    found.extend(find_denials_beside(scene, paths))
    found.extend(
        _of_other_places(find_denials_contradicted(scene, telling, paths, sourcing), found)
    )
    found.extend(find_cut_quotes(scene, paths))
    found.extend(find_cut_reports(scene, paths))
    found.extend(find_gapped_quotes(scene, paths))
    merged = find_merged_quotes(scene, paths)
    found.extend(drift for drift, _ in merged)
    found.extend(find_reworded_quotes(scene, paths))
    altered = [one for one in found if one.kind == "quote_altered"]
    found.extend(find_turned_quotes(scene, paths, altered))
    found.extend(find_moved_quotes(scene, paths))
    found.extend(_uncorrected(corrections, paths))
    unique = {one.id: one for one in without_repeats(found, {whole for _, whole in merged}, scene)}
    return sorted(unique.values(), key=lambda one: (one.left, one.right, one.kind))


def _of_other_places(more: Iterable[Drift], found: Sequence[Drift]) -> list[Drift]:
    """Of more drifts, those on places of which no drift of the kind is told yet."""
    told = {(one.kind, one.right) for one in found}
    return [one for one in more if (one.kind, one.right) not in told]


def _uncorrected(corrections: Corrections, paths: Paths) -> list[Drift]:
    """A page that tells what the notice of another page takes back."""
    return [
        drift_of(
            "correction_not_carried",
            corrected.evidence,
            stale.evidence,
            paths.direction(corrected.evidence.page, stale.evidence.page),
            f"a notice on one page takes back « {old} » for « {new} »; the other still tells it",
        )
        for corrected, stale, new, old in corrections.not_carried()
    ]
