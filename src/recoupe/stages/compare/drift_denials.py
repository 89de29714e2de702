"""A denial that a page leaves out, though it took over what is denied from one that has it."""

from collections.abc import Sequence

from recoupe.records import Drift, Statement
from recoupe.stages.compare.alike import worded_alike
from recoupe.stages.compare.conflict_denials import is_contradicted, is_denial
from recoupe.stages.compare.drift_record import drift_of
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene

MIN_WORDS = 6
"""Shorter statements are the same by chance."""
SAME_WORDS = 0.75
"""Share of words, in order, from which a report follows the one beside the denial."""
NOT_SAID = frozenset({"denied", "expected"})


def find_dropped_denials(
    statements: Sequence[Statement], scene: Scene, paths: Paths
) -> list[Drift]:
    """Pages that tell what is denied, and not the denial: one a claim and page.

    A page that stood first cannot know of a denial; one that was made from the page which has it,
    or tells the report in the words that stand beside it there, has left it out.
    """
    denials = [one for one in statements if one.grade == "denied" and is_denial(one, scene)]
    found: dict[str, Drift] = {}
    for denial in denials:
        source = denial.evidence.page
        for said in statements:
            page = said.evidence.page
            if page == source or page in found or said.grade in NOT_SAID:
                continue
            if not _stood_first(source, page, scene) or _has_denial(page, denial, scene):
                continue
            copied = paths.may_descend(source, page)
            told_anew = _stood_first(page, source, scene) or not _follows(said, source, statements)
            if not copied and (told_anew or not is_contradicted(said, denial, scene)):
                continue
            found[page] = drift_of(
                "denial_dropped",
                denial.evidence,
                said.evidence,
                paths.direction(source, page),
                "the earlier page that it shares text with has a denial; this one has none"
                if copied
                else "the earlier page that tells it in the same words has a denial; this one has "
                "none",
            )
    return list(found.values())


def _follows(said: Statement, source: str, statements: Sequence[Statement]) -> bool:
    for report in statements:
        if report.evidence.page != source or report.grade in NOT_SAID:
            continue
        words, alike = worded_alike(report, said)
        if words >= MIN_WORDS and alike >= SAME_WORDS:
            return True
    return False


def _has_denial(page: str, denial: Statement, scene: Scene) -> bool:
    """Whether a page denies a thing of the same words anywhere, lined up or not."""
    keys = scene.plain_keys(denial)
    return any(
        one.evidence.page == page and one.grade == "denied" and keys & scene.plain_keys(one)
        for one in scene.statements.values()
    )


def _stood_first(source: str, page: str, scene: Scene) -> bool:
    mine, yours = scene.published(source), scene.published(page)
    return mine is not None and yours is not None and not yours.before(mine)
