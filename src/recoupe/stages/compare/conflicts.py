"""Two sides that cannot both hold, among statements of one claim."""

from collections import defaultdict
from collections.abc import Sequence

from recoupe.languages.tables.concepts import OPPOSITES
from recoupe.records import Conflict, Statement
from recoupe.stages.compare.abstained import Abstained
from recoupe.stages.compare.conflict_counts import find_count_conflicts
from recoupe.stages.compare.conflict_names import find_name_conflicts, find_speaker_conflicts
from recoupe.stages.compare.conflict_record import conflict_of
from recoupe.stages.compare.conflict_roles import find_role_conflicts
from recoupe.stages.compare.conflict_times import (
    find_hour_conflicts,
    find_time_conflicts,
    find_weekday_conflicts,
)
from recoupe.stages.compare.scene import Scene

COME_TRUE = "affirmed and negated, where the pages do not tell that the negation is the later one"
FIRM = frozenset({"asserted", "attributed"})
MIN_DENIED_KEYS = 3
"""Fewer words are part of too many sentences."""
MIN_SAMENESS = 0.6
"""Two statements are opposed only where the rest of their words is so much the same."""


def find_conflicts(scene: Scene, abstained: Abstained) -> list[Conflict]:
    """Conflicts of time, weekday, zone, name, role, count, polarity, denial and translation."""
    found: list[Conflict] = find_weekday_conflicts(scene)
    found.extend(find_hour_conflicts(scene, abstained))
    found.extend(find_role_conflicts(scene))
    for _, statements in scene.claims():
        found.extend(find_time_conflicts(statements, scene, abstained))
        found.extend(find_name_conflicts(statements, scene))
        found.extend(find_speaker_conflicts(statements, scene))
        found.extend(find_count_conflicts(statements, scene))
        found.extend(_denials(statements, scene))
        found.extend(_polarities(statements, scene, abstained))
        found.extend(_opposites(statements, scene))
    found.extend(_denials_across(scene))
    return found


def _denials_across(scene: Scene) -> list[Conflict]:
    """What somebody denies, word for word part of a longer statement of another claim."""
    firm = [
        one for one in scene.statements.values() if one.grade in FIRM and one.polarity == "positive"
    ]
    found = []
    for denied in scene.statements.values():
        keys = scene.plain_keys(denied)
        if denied.grade != "denied" or len(keys) < MIN_DENIED_KEYS:
            continue
        said = [
            one
            for one in firm
            if keys <= scene.plain_keys(one)
            and one.evidence.page != denied.evidence.page
            and scene.claim_of.get(one.id) is not scene.claim_of.get(denied.id)
            and not scene.has_negation(one)
        ]
        if said:
            found.extend(_denials([denied, *said], scene))
    return found


def _denials(statements: Sequence[Statement], scene: Scene) -> list[Conflict]:
    """Somebody denies what others say: one conflict a claim."""
    denied = [one for one in statements if one.grade == "denied"]
    said = [one for one in statements if one.grade in FIRM and one.polarity == "positive"]
    if not denied or not said:
        return []
    who = scene.name_of(denied[0].sources[0]) if denied[0].sources else "a source"
    return [
        conflict_of(
            "denial",
            (one.evidence for one in said),
            (one.evidence for one in denied),
            f"{who} denies what others state; one happening, no other time or scope told",
            "denied in one claim",
        )
    ]


def _polarities(
    statements: Sequence[Statement], scene: Scene, abstained: Abstained
) -> list[Conflict]:
    """Happened or not, in firm statements of the same words.

    What is negated first and affirmed later may have happened in between, and is no conflict.
    """
    yes = [one for one in statements if one.grade in FIRM and one.polarity == "positive"]
    no = [one for one in statements if one.grade in FIRM and one.polarity == "negative"]
    opposed = [
        (left, right)
        for left in yes
        for right in no
        if left.evidence.page != right.evidence.page
        and _negates_what_is_said(left, right, scene)
        and scene.sameness(left, right) >= MIN_SAMENESS
    ]
    pairs = []
    for left, right in opposed:
        if _may_have_come_true(left, right, scene):
            abstained.note(COME_TRUE, (left.evidence, right.evidence))
        else:
            pairs.append((left, right))
    if not pairs:
        return []
    return [
        conflict_of(
            "polarity",
            {left.evidence for left, _ in pairs},
            {right.evidence for _, right in pairs},
            "the same words, affirmed and then negated; no later time is told",
            "negation in one claim",
        )
    ]


def _may_have_come_true(affirmed: Statement, negated: Statement, scene: Scene) -> bool:
    """Whether the page that negates is the earlier one, or its date is unknown."""
    yes, no = (scene.published(one.evidence.page) for one in (affirmed, negated))
    return yes is None or no is None or no.before(yes)


def _negates_what_is_said(affirmed: Statement, negated: Statement, scene: Scene) -> bool:
    """Whether the negated word is one of the other's: « fermé » and « ne passent plus » agree."""
    key = scene.negated_key(negated)
    if scene.has_negation(affirmed):
        # « Versée sans condition » and « n'a pas conditionné » say the same, and so do « une
        # violence que je n'avais jamais vue » and « n'avoir jamais vu une telle violence ».
        return False
    return key is not None and key in scene.plain_keys(affirmed)


def _is_negated(left: Statement, right: Statement, scene: Scene) -> bool:
    """Neither a rise nor a fall: opposites under a negation may both hold."""
    return any(
        one.polarity == "negative" or scene.negated_key(one) is not None for one in (left, right)
    )


def _opposites(statements: Sequence[Statement], scene: Scene) -> list[Conflict]:
    """The same words but for a term that some pages give its opposite: one a pair of terms."""
    found: dict[tuple[str, str], list[tuple[Statement, Statement]]] = defaultdict(list)
    for index, left in enumerate(statements):
        for right in statements[index + 1 :]:
            if left.evidence.page == right.evidence.page or _is_negated(left, right, scene):
                continue
            terms = opposite_terms(left, right, scene)
            if terms is None or scene.sameness(left, right) < MIN_SAMENESS:
                continue
            sides = (left, right) if terms[0] < terms[1] else (right, left)
            found[min(terms), max(terms)].append(sides)
    return [
        conflict_of(
            "translation",
            {left.evidence for left, _ in found[terms]},
            {right.evidence for _, right in found[terms]},
            f"{terms[0]} / {terms[1]}: opposite terms, and the rest of the words is the same",
            "opposite terms",
        )
        for terms in sorted(found)
    ]


def opposite_terms(left: Statement, right: Statement, scene: Scene) -> tuple[str, str] | None:
    """Concepts of the left and the right statement that exclude each other, if just one pair."""
    mine, yours = scene.plain_keys(left), scene.plain_keys(right)
    only_mine, only_yours = mine - yours, yours - mine
    pairs = [
        (one, other)
        for one in sorted(only_mine)
        for other in sorted(only_yours)
        if frozenset({one, other}) in OPPOSITES
    ]
    return pairs[0] if len(pairs) == 1 else None
