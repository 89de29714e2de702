"""Words that changed on their way: reservations, sources, quotes, denials."""

from collections.abc import Sequence

from rapidfuzz.distance import Indel

from recoupe.algorithms.folding import folded_words
from recoupe.records import Direction, Drift, DriftKind, Evidence, Statement, id_of
from recoupe.stages.compare.corrections import Corrections
from recoupe.stages.compare.drift_quotes import find_altered_quotes, find_cut_quotes
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene

MIN_SAMENESS = 0.6
MIN_FOLLOWED = 0.5
"""Share of the shorter statement's keys and names that one taken over still holds."""
MIN_WORDS = 6
"""Shorter statements are the same by chance."""
SAME_WORDS = 0.75
"""Share of words, in their order, from which one wording follows the other."""
PERFECT_WORDS = 3
"""So many words after "may", an auxiliary still belongs to it."""
"""Without reuse, two statements are one on its way only where so many words are the same."""
SOURCED = frozenset({"attributed", "unconfirmed"})
OWN_VOICE = frozenset({"asserted", "unconfirmed"})


def find_drifts(scene: Scene, corrections: Corrections) -> list[Drift]:
    """Drifts of one story, in the order of the text of their left side.

    Titles are left out: they leave out sources and reservations by trade.
    """
    paths = Paths(scene.provenance)
    found: list[Drift] = []
    for _, told in scene.claims():
        statements = [one for one in told if not scene.is_title(one)]
        found.extend(_grades(statements, scene, paths))
        found.extend(_lost_sources(statements, scene, paths))
        found.extend(find_altered_quotes(statements, scene, paths))
        found.extend(_uncorrected(statements, corrections, paths))
    found.extend(find_cut_quotes(scene, paths))
    found.extend(_dropped_denials(scene, paths))
    unique = {one.id: one for one in found}
    return sorted(unique.values(), key=lambda one: (one.left, one.right, one.kind))


def _grades(statements: Sequence[Statement], scene: Scene, paths: Paths) -> list[Drift]:
    """A reservation that hardened: unconfirmed on one page, the page's own voice on another.

    Where the other page was first by reuse, the reservation was added: softened. A claim that
    somebody vouches for by name, on any page, is confirmed and has not drifted.
    """
    unsure = [
        one for one in statements if one.grade == "unconfirmed" and not _is_possibility(one, scene)
    ]
    firm = [one for one in statements if one.grade == "asserted" and one.polarity == "positive"]
    vouched = any(one.grade == "attributed" for one in statements)
    found: dict[str, Drift] = {}
    for right in firm:
        shared = [one for one in unsure if paths.share(one.evidence, right.evidence)]
        alike = [one for one in unsure if not vouched and _is_same(one, right, scene)]
        for left in (*shared, *alike):
            if left.evidence.page != right.evidence.page and right.id not in found:
                found[right.id] = _graded(left, right, paths, is_shared=left in shared)
    return list(found.values())


def _graded(left: Statement, right: Statement, paths: Paths, *, is_shared: bool) -> Drift:
    direction = paths.direction(left.evidence.page, right.evidence.page)
    mark = left.marker.exact if left.marker else "the reservation"
    where = "in a shared passage" if is_shared else "the other words are the same"
    return _drift(
        "softened" if direction == "right_to_left" else "hardened",
        left.evidence,
        right.evidence,
        direction,
        f"« {mark} » on one page, stated as a fact on the other; {where}",
    )


def _is_same(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether a reservation of hearsay and a fact are one."""
    return scene.sameness(left, right) >= MIN_SAMENESS


def _is_possibility(statement: Statement, scene: Scene) -> bool:
    """« Ce bilan pourrait s'alourdir » has come true where it did, and has not hardened.

    "May have been caused" is no such thing: what it tells is past, and only unsure.
    """
    concepts = scene.language(statement).concepts
    marker = statement.marker
    if marker is None or not {*folded_words(marker.exact)} & concepts.possibility:
        return False
    after = folded_words(marker.exact) + folded_words(marker.suffix)[:PERFECT_WORDS]
    return concepts.perfects.isdisjoint(after)


def _lost_sources(statements: Sequence[Statement], scene: Scene, paths: Paths) -> list[Drift]:
    """A page that takes over a statement and not who says it; quotes keep their marks."""
    found = []
    vouched = any(one.grade == "attributed" for one in statements)
    for left in statements:
        if left.attribution is None or left.grade not in SOURCED or left.quotes:
            continue
        if left.shared is not None:
            # The part before it has the same source, and is where the loss is told.
            continue
        for right in statements:
            if right.attribution is not None or right.grade not in OWN_VOICE:
                continue
            if left.evidence.page == right.evidence.page or right.quotes:
                continue
            direction = paths.direction(left.evidence.page, right.evidence.page)
            if direction == "right_to_left" or not _follows(left, right, scene, paths):
                continue
            if vouched and not paths.share(left.evidence, right.evidence):
                continue
            who = scene.name_of(left.sources[0]) if left.sources else "its source"
            found.append(
                _drift(
                    "source_lost",
                    scene.with_source(left),
                    right.evidence,
                    direction,
                    f"said by {who} on one page, in the page's own voice, in the same words, on "
                    "the other",
                )
            )
    return found


def _follows(left: Statement, right: Statement, scene: Scene, paths: Paths) -> bool:
    """Whether the words of a statement came from the other: a shared passage, or the same words.

    Two newsrooms may well know a thing each for itself, so that without a shared passage only a
    reservation that hardened in the same words, on the later page, has lost its source too.
    """
    if scene.contained(left, right) < MIN_FOLLOWED and not _is_same(left, right, scene):
        return False
    if paths.share(left.evidence, right.evidence):
        return True
    hardened = left.grade == "unconfirmed" and right.grade == "asserted"
    words = [folded_words(one.evidence.exact) for one in (left, right)]
    return (
        hardened
        and min(map(len, words)) >= MIN_WORDS
        and _stood_first(left.evidence.page, right.evidence.page, scene)
        and Indel.normalized_similarity(*words) >= SAME_WORDS
    )


def _dropped_denials(scene: Scene, paths: Paths) -> list[Drift]:
    """A page that copies what was said and not the denial that its source has beside it."""
    found = []
    for _, told in scene.claims():
        statements = [one for one in told if not scene.is_title(one)]
        denials = [one for one in statements if one.grade == "denied"]
        for denial in denials:
            source = denial.evidence.page
            for said in statements:
                page = said.evidence.page
                if page == source or said.grade in {"denied", "expected"}:
                    continue
                if not paths.may_descend(source, page) or not _stood_first(source, page, scene):
                    continue
                if any(one.evidence.page == page for one in denials):
                    continue
                found.append(
                    _drift(
                        "denial_dropped",
                        denial.evidence,
                        said.evidence,
                        paths.direction(source, page),
                        "the earlier page that it shares text with has a denial; this one has none",
                    )
                )
    return found


def _uncorrected(
    statements: Sequence[Statement], corrections: Corrections, paths: Paths
) -> list[Drift]:
    """A page that tells what the notice of another page takes back."""
    return [
        _drift(
            "correction_not_carried",
            corrected.evidence,
            stale.evidence,
            paths.direction(corrected.evidence.page, stale.evidence.page),
            f"a notice on one page takes back « {old} » for « {new} »; the other still tells it",
        )
        for corrected, stale, new, old in corrections.not_carried(statements)
    ]


def _stood_first(source: str, page: str, scene: Scene) -> bool:
    mine, yours = scene.published(source), scene.published(page)
    return mine is not None and yours is not None and not yours.before(mine)


def _drift(
    kind: DriftKind, left: Evidence, right: Evidence, direction: Direction | None, why: str
) -> Drift:
    places = [(one.page, one.span.start, one.span.end) for one in (left, right)]
    return Drift(
        id=id_of("drift", kind, *places),
        kind=kind,
        left=left,
        right=right,
        direction=direction,
        why=why,
        rule=kind,
    )
