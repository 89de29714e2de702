"""Nobody came to harm on one page, somebody did on another: « aucun blessé », "two were hurt".

A toll grows: who tells first that nobody was hurt, and then that two were, revises. Who tells that
nobody was after another page counted two contradicts it.
"""

from collections import defaultdict

from recoupe.languages.tables.concepts import ANYBODY, BEARERS, CASUALTIES
from recoupe.languages.tables.kindred import kin_of
from recoupe.records import AnchoredQuantity, Conflict, Statement
from recoupe.stages.compare.alike import verb_keys, word_of
from recoupe.stages.compare.conflict_polarity import says_of_nobody
from recoupe.stages.compare.conflict_record import FIRM, conflict_of
from recoupe.stages.compare.page_order import stood_by
from recoupe.stages.compare.scene import Scene

HARM = frozenset({"death", "injury"})
"""What nobody may have come to."""


def find_none_conflicts(scene: Scene) -> list[Conflict]:
    """Counts of people who came to harm against later statements that nobody did: one a harm."""
    some: dict[str, list[Statement]] = defaultdict(list)
    none: dict[str, list[Statement]] = defaultdict(list)
    for one in scene.statements.values():
        if one.grade not in FIRM or scene.is_of_long_ago(one):
            continue
        for harm in sorted(_harmed(one, scene)):
            some[harm].append(one)
        for harm in sorted(_unharmed(one, scene)):
            none[harm].append(one)
    return [
        conflict
        for harm in sorted(HARM)
        for conflict in _opposed(harm, some[harm], none[harm], scene)
    ]


def _opposed(
    harm: str, some: list[Statement], none: list[Statement], scene: Scene
) -> list[Conflict]:
    counted = {one.evidence.page for one in some}
    pairs = [
        (left, right)
        for left in some
        for right in none
        # A page that tells both speaks of two groups, or of two hours; an earlier one is overtaken.
        if right.evidence.page not in counted
        and stood_by(left.evidence.page, right.evidence.page, scene)
        and _may_be_there(left, right, scene)
        and not _are_others(left, right, scene)
    ]
    if not pairs:
        return []
    sources = {right.id for _, right in pairs}
    return [
        conflict_of(
            "polarity",
            {left.evidence for left, _ in pairs},
            # Pages that said so before belong to the same side.
            {one.evidence for one in none if one.id in sources or one.evidence.page not in counted},
            f"somebody (« {word_of(pairs[0][0], harm, scene)} ») on one page, nobody on another "
            "that was not published earlier; such counts do not fall",
            "somebody or nobody",
        )
    ]


def _harmed(statement: Statement, scene: Scene) -> set[str]:
    """Harms of which a statement counts somebody."""
    if statement.polarity == "negative" or scene.tells_another(statement):
        return set()
    counted = {
        CASUALTIES[one.counted or ""]
        for one in scene.quantities_of(statement)
        if _counts_harm(one) and (one.low or 0) > 0
    }
    if statement.polarity != "positive" or scene.has_negation(statement):
        return counted
    # « Le conducteur a été légèrement blessé » counts one without a number.
    return counted | (HARM & verb_keys(statement, scene))


def _counts_harm(quantity: AnchoredQuantity) -> bool:
    return CASUALTIES.get(quantity.counted or "") in HARM


def _unharmed(statement: Statement, scene: Scene) -> set[str]:
    """Harms that a statement says nobody came to; "no serious injuries" leaves room for others."""
    concepts = scene.language(statement).concepts
    if concepts.gravities(statement.evidence.exact):
        return set()
    zeros = {
        CASUALTIES[one.counted or ""]
        for one in scene.quantities_of(statement)
        if _counts_harm(one) and one.high == 0
    }
    nobody = says_of_nobody(statement, scene)
    if statement.polarity != "negative" or not nobody or statement.entities:
        return zeros
    return zeros | (HARM & scene.plain_keys(statement))


def _may_be_there(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether neither names a place that the other page does not tell."""
    return all(
        scene.tells_word(two.evidence.page, place)
        for one, two in ((left, right), (right, left))
        for place in scene.places_in(one)
    )


def _are_others(some: Statement, none: Statement, scene: Scene) -> bool:
    """« Un client est mort », « aucun employé n'est mort »: of two kinds of people."""
    nobody = {key for token, key in scene.keyed_tokens(none) if token.tag == "NOUN"} & BEARERS
    told = {key for token, key in scene.keyed_tokens(some) if token.tag == "NOUN"} & BEARERS
    return (
        bool(nobody and told)
        and (nobody | told).isdisjoint(ANYBODY)
        and all(kin_of(one).isdisjoint(told) for one in nobody)
    )
