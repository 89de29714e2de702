"""Two sides that cannot both hold: every kind of conflict but that of numbers."""

from collections.abc import Sequence

from recoupe.records import Conflict, Evidence
from recoupe.stages.compare.abstained import Abstained
from recoupe.stages.compare.conflict_agents import find_agent_conflicts
from recoupe.stages.compare.conflict_answers import find_answers
from recoupe.stages.compare.conflict_clefts import find_cleft_conflicts
from recoupe.stages.compare.conflict_contraries import find_contraries
from recoupe.stages.compare.conflict_counts import find_count_conflicts, find_counts_across
from recoupe.stages.compare.conflict_denials import find_denial_conflicts
from recoupe.stages.compare.conflict_doers import find_doer_conflicts
from recoupe.stages.compare.conflict_exchanges import find_exchanged_slots
from recoupe.stages.compare.conflict_frequencies import find_frequency_conflicts
from recoupe.stages.compare.conflict_hours import gather_hours
from recoupe.stages.compare.conflict_names import (
    find_name_conflicts,
    find_names_across,
    find_speaker_conflicts,
)
from recoupe.stages.compare.conflict_negations import find_negations
from recoupe.stages.compare.conflict_none import find_none_conflicts
from recoupe.stages.compare.conflict_offices import find_office_conflicts
from recoupe.stages.compare.conflict_outcomes import find_outcome_conflicts
from recoupe.stages.compare.conflict_polarity import (
    find_opposites,
    find_polarities,
    find_polarities_across,
)
from recoupe.stages.compare.conflict_posts import find_post_conflicts
from recoupe.stages.compare.conflict_prefixes import find_prefix_conflicts
from recoupe.stages.compare.conflict_quotes import find_contrary_quotes
from recoupe.stages.compare.conflict_record import conflict_of
from recoupe.stages.compare.conflict_roles import (
    find_named_role_conflicts,
    find_noun_role_conflicts,
    find_role_conflicts,
)
from recoupe.stages.compare.conflict_sites import find_site_conflicts
from recoupe.stages.compare.conflict_small_words import find_small_word_conflicts
from recoupe.stages.compare.conflict_stances import find_stance_conflicts
from recoupe.stages.compare.conflict_taken_back import find_taken_back
from recoupe.stages.compare.conflict_times import (
    find_time_conflicts,
    find_weekday_conflicts,
)
from recoupe.stages.compare.conflict_unsaid import find_unsaid
from recoupe.stages.compare.conflict_venues import find_venue_conflicts
from recoupe.stages.compare.conflict_years import gather_years
from recoupe.stages.compare.conflict_zones import gather_zones
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.time_sides import Gathered
from recoupe.stages.compare.told_words import Telling

OPPOSED = frozenset({"polarity", "denial", "translation"})
"""Kinds of conflicts between statements that affirm and negate, which several rules find."""
NAMED = frozenset({"person", "place"})
"""Kinds of conflicts whose sides are names."""
SEVERAL_RULES = frozenset({"person", "place", "count", "time", "role"})
"""The same of names, counts and times, each kind by itself."""


def find_conflicts(scene: Scene, telling: Telling, abstained: Abstained) -> list[Conflict]:
    """Conflicts of time, weekday, zone, name, role, count, polarity, denial and translation."""
    found: list[Conflict] = find_weekday_conflicts(scene)
    times = Gathered(abstained)
    gather_hours(scene, telling, times)
    gather_years(scene, telling, times)
    gather_zones(scene, times)
    found.extend(find_taken_back(scene))
    found.extend(find_role_conflicts(scene))
    found.extend(find_noun_role_conflicts(scene, telling))
    found.extend(find_named_role_conflicts(scene, telling))
    found.extend(find_exchanged_slots(scene, telling))
    found.extend(find_speaker_conflicts(scene))
    found.extend(find_denial_conflicts(scene, telling))
    for _, statements in scene.claims():
        found.extend(find_time_conflicts(statements, scene, abstained))
        found.extend(find_name_conflicts(statements, scene))
        found.extend(find_count_conflicts(statements, scene))
        found.extend(find_polarities(statements, scene, abstained))
        found.extend(find_opposites(statements, scene))
        found.extend(find_small_word_conflicts(statements, scene, telling))
    found.extend(find_counts_across(scene))
    found.extend(find_frequency_conflicts(scene, telling))
    found.extend(find_none_conflicts(scene))
    found.extend(find_polarities_across(scene))
    found.extend(find_negations(scene, telling, abstained))
    found.extend(find_unsaid(scene, telling, abstained))
    found.extend(find_contrary_quotes(scene))
    found.extend(find_stance_conflicts(scene, telling))
    found.extend(find_contraries(scene, telling))
    found.extend(find_prefix_conflicts(scene, telling))
    found.extend(find_answers(scene, telling, times))
    found.extend(times.conflicts())
    found.extend(find_cleft_conflicts(scene, telling))
    found.extend(find_outcome_conflicts(scene))
    found.extend(find_names_across(scene))
    found.extend(find_venue_conflicts(scene, telling))
    found.extend(find_agent_conflicts(scene, telling))
    found.extend(find_doer_conflicts(scene, telling))
    found.extend(find_office_conflicts(scene, telling))
    found.extend(find_post_conflicts(scene))
    found.extend(find_site_conflicts(scene, telling))
    return found


def each_once(conflicts: Sequence[Conflict]) -> list[Conflict]:
    """Conflicts without those that set the same places against each other as an earlier one."""
    kept: list[Conflict] = []
    for one in conflicts:
        at = next((at for at, other in enumerate(kept) if _are_one_pair(one, other)), None)
        if at is not None:
            kept[at] = _with(kept[at], one)
        elif not any(_meet(one, other) for other in kept):
            kept.append(one)
    return kept


def _are_one_pair(one: Conflict, other: Conflict) -> bool:
    """Whether two conflicts set the same two names against each other."""
    return one.kind == other.kind and one.kind in NAMED and _names_of(one) == _names_of(other)


def _with(kept: Conflict, one: Conflict) -> Conflict:
    """A conflict with the places of another that has the same two names."""
    names = {place.exact for place in kept.left}
    sides = (one.left, one.right) if {p.exact for p in one.left} == names else (one.right, one.left)
    left, right = {*kept.left, *sides[0]}, {*kept.right, *sides[1]}
    return conflict_of(kept.kind, left, right, kept.why, kept.rule)


def _meet(one: Conflict, other: Conflict) -> bool:
    """Whether both sides of two conflicts of sense, of names or of counts share a place."""
    kinds = {one.kind, other.kind}
    if not kinds <= OPPOSED and not (len(kinds) == 1 and kinds <= SEVERAL_RULES):
        return False
    return (_share(one.left, other.left) and _share(one.right, other.right)) or (
        _share(one.left, other.right) and _share(one.right, other.left)
    )


def _names_of(conflict: Conflict) -> frozenset[frozenset[str]]:
    """What both sides say, in either order: a pair of names."""
    return frozenset(
        frozenset(one.exact for one in side) for side in (conflict.left, conflict.right)
    )


def _share(some: Sequence[Evidence], others: Sequence[Evidence]) -> bool:
    """Whether places overlap: a quotation and the statement in it are one."""
    return any(one.page == two.page and one.span.meets(two.span) for one in some for two in others)
