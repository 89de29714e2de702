"""What one speaker keeps a reservation on, and another page has him say firmly."""

from collections.abc import Sequence

from recoupe.algorithms.folding import fold
from recoupe.records import AnchoredAttribution, Drift, Statement
from recoupe.stages.compare.drift_grades import (
    MIN_SAMENESS,
    graded,
    has_hardened,
    is_confirmed,
    is_hedged,
    told_alike,
)
from recoupe.stages.compare.drift_possible import is_soon_after, is_unsure
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.sourcing import Sourcing

SAME_SPEAKER = "both have it from one source"
BELIEVING = "believe"
"""Concept of what says that somebody is not sure: « he believes LaRue died Saturday »."""


def find_graded_reports(
    statements: Sequence[Statement], scene: Scene, paths: Paths, sourcing: Sourcing
) -> list[Drift]:
    """A reservation of a speaker that another page leaves out of what he says: one a report.

    « Les missiles “semblent être tombés …” », a déclaré le porte-parole; « il a ajouté que les
    missiles sont tombés … ». On a later day he may know more; quoted words are his own.
    """
    unsure = [one for one in statements if is_unsure(one, scene)]
    found: list[Drift] = []
    for right in statements:
        said = scene.attributions.get(right.attribution or "")
        if said is None or not _is_firm_report(right, scene, sourcing):
            continue
        for left in unsure:
            told = scene.attributions.get(left.attribution or "")
            if (
                told is not None
                and left.evidence.page != right.evidence.page
                and (_are_one_speaker(told, said) or paths.share(left.evidence, right.evidence))
                and sourcing.are_one(told, said)
                and left.polarity == right.polarity
                and has_hardened(left, right, scene)
                and told_alike(left, right, scene) >= MIN_SAMENESS
                and _are_of_one_day(left, right, scene)
            ):
                found.append(graded(left, right, scene, paths, why=SAME_SPEAKER))
                break
    return found


def _is_firm_report(statement: Statement, scene: Scene, sourcing: Sourcing) -> bool:
    """Whether a page reports a thing as sure, in its own words, and nobody has confirmed it."""
    if statement.grade != "attributed" or statement.quotes or is_hedged(statement, scene):
        return False
    concepts = scene.language(statement).concepts
    lemmas = [fold(one.lemma) for one in scene.tokens_in(statement)]
    return (
        not any(one in concepts.accusing for one in lemmas)
        and not any(concepts.concept_of(one, one) == BELIEVING for one in lemmas)
        and not sourcing.is_quoted(statement.evidence)
        and not is_confirmed(statement, scene)
    )


def _are_one_speaker(one: AnchoredAttribution, other: AnchoredAttribution) -> bool:
    """Whether two reports have one known speaker; "police" on two pages may be two stations."""
    return one.entity is not None and one.entity == other.entity


def _are_of_one_day(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether a report stood soon after the reserved one, or nothing tells their order."""
    pages = [scene.published(one.evidence.page) for one in (left, right)]
    return None in pages or is_soon_after(left, right, scene)
