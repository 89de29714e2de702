"""Somebody denies what others state: the very deed, and not a charge, an inquiry or a request."""

from collections.abc import Iterator, Sequence

from recoupe.records import Conflict, Statement
from recoupe.stages.compare.conflict_record import FIRM, conflict_of
from recoupe.stages.compare.denials import STATED, is_a_denial_of, is_contradicted, is_denial
from recoupe.stages.compare.denied_deeds import denied_deeds
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import Telling

MIN_DENIED_KEYS = 3
"""Fewer words are part of too many sentences, where no claim lines them up."""

Denial = tuple[list[Statement], list[Statement]]
"""What is stated, and the statements that deny it."""


def find_denial_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """Denials against what others state: one conflict for all that deny, or state, the same."""
    found: list[Denial] = []
    for said, denied in stated_denials(scene, telling):
        meeting = [one for one in found if _share(one[0], said) or _share(one[1], denied)]
        found = [one for one in found if one not in meeting]
        sides = [
            [each for one in (*meeting, (said, denied)) for each in one[side]] for side in (0, 1)
        ]
        found.append((_each_once(sides[0]), _each_once(sides[1])))
    return [_conflict(said, denied, scene) for said, denied in found]


def _share(some: Sequence[Statement], others: Sequence[Statement]) -> bool:
    return not {one.id for one in some}.isdisjoint(one.id for one in others)


def _each_once(statements: Sequence[Statement]) -> list[Statement]:
    return list({one.id: one for one in statements}.values())


def stated_denials(scene: Scene, telling: Telling) -> Sequence[Denial]:
    """What is stated and what denies it, pair by pair, as each rule finds them."""
    return scene.once("denials", lambda: list(_denials(scene, telling)))


def _denials(scene: Scene, telling: Telling) -> Iterator[Denial]:
    for _, statements in scene.claims():
        yield from _in_one_claim(statements, scene)
    yield from _across(scene)
    for said, denied in denied_deeds(scene, telling):
        yield said, [denied]


def _in_one_claim(statements: Sequence[Statement], scene: Scene) -> Iterator[Denial]:
    """Denials of one claim against what it states."""
    denied = [one for one in statements if is_a_denial_of(statements, one, scene)]
    said = [
        one
        for one in statements
        if one.grade in STATED and any(is_contradicted(one, other, scene) for other in denied)
    ]
    if said:
        yield said, denied


def _across(scene: Scene) -> Iterator[Denial]:
    """What somebody denies, word for word part of a longer statement of another claim."""
    firm = [one for one in scene.statements.values() if one.grade in FIRM]
    for denied in scene.statements.values():
        keys = scene.plain_keys(denied)
        if denied.grade != "denied" or len(keys) < MIN_DENIED_KEYS or not is_denial(denied, scene):
            continue
        first = next(iter(scene.keyed_tokens(denied)), None)
        verb = first[1] if first is not None and first[0].tag == "VERB" else None
        said = [
            one
            for one in firm
            if _tells_nearly_all(scene.plain_keys(one), keys, verb)
            and not scene.is_title(one)
            and not set(one.sources) & set(denied.sources)
            and scene.claim_of.get(one.id) is not scene.claim_of.get(denied.id)
            and not scene.has_negation(one)
            and is_contradicted(one, denied, scene)
        ]
        if said:
            yield said, [denied]


def _tells_nearly_all(said: frozenset[str], denied: frozenset[str], verb: str | None) -> bool:
    """Whether a statement holds the keys of a denial, but for one where it holds its first verb.

    « Avoir détourné l'argent de ses clients », « a détourné 1,8 million sur leurs comptes ».
    """
    return denied <= said or (verb in said and len(denied - said) == 1)


def _conflict(said: Sequence[Statement], denied: Sequence[Statement], scene: Scene) -> Conflict:
    who = scene.name_of(denied[0].sources[0]) if denied[0].sources else "a source"
    return conflict_of(
        "denial",
        (one.evidence for one in said),
        (one.evidence for one in denied),
        f"{who} denies what others state; one happening, no other time or scope told",
        "denied",
    )
