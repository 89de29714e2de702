"""Two sides that cannot both hold: every kind of conflict but that of numbers."""

from recoupe.records import Conflict
from recoupe.stages.compare.abstained import Abstained
from recoupe.stages.compare.conflict_counts import find_count_conflicts
from recoupe.stages.compare.conflict_denials import find_denial_conflicts, find_denials_across
from recoupe.stages.compare.conflict_names import (
    find_name_conflicts,
    find_names_across,
    find_speaker_conflicts,
)
from recoupe.stages.compare.conflict_none import find_none_conflicts
from recoupe.stages.compare.conflict_outcomes import find_outcome_conflicts
from recoupe.stages.compare.conflict_polarity import (
    find_opposites,
    find_polarities,
    find_polarities_across,
)
from recoupe.stages.compare.conflict_roles import find_role_conflicts
from recoupe.stages.compare.conflict_times import (
    find_hour_conflicts,
    find_time_conflicts,
    find_weekday_conflicts,
)
from recoupe.stages.compare.scene import Scene


def find_conflicts(scene: Scene, abstained: Abstained) -> list[Conflict]:
    """Conflicts of time, weekday, zone, name, role, count, polarity, denial and translation."""
    found: list[Conflict] = find_weekday_conflicts(scene)
    found.extend(find_hour_conflicts(scene, abstained))
    found.extend(find_role_conflicts(scene))
    found.extend(find_speaker_conflicts(scene))
    for _, statements in scene.claims():
        found.extend(find_time_conflicts(statements, scene, abstained))
        found.extend(find_name_conflicts(statements, scene))
        found.extend(find_count_conflicts(statements, scene))
        found.extend(find_denial_conflicts(statements, scene))
        found.extend(find_polarities(statements, scene, abstained))
        found.extend(find_opposites(statements, scene))
    found.extend(find_denials_across(scene))
    found.extend(find_none_conflicts(scene))
    found.extend(find_polarities_across(scene))
    found.extend(find_outcome_conflicts(scene))
    found.extend(find_names_across(scene))
    return found
