"""Names that a person held to be one speaker, or two, over what the machine found."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from recoupe.algorithms.folding import fold
from recoupe.records import Decided, Decision, Entity, Prepared, Spelling, id_of
from recoupe.stages.align.linking import Linking

BY_DECISION = "a person decided so"


def rule_speakers(
    linking: Linking, members: Sequence[Prepared], decisions: Sequence[Decision]
) -> tuple[Linking, tuple[Decided, ...]]:
    """Entities after the decisions about speakers, and what each did, sorted.

    A side is an entity's name or one of its spellings, whatever the case and the accents. A
    decision of which a side is nobody here does not touch the story.

    Args:
        linking: what the machine found.
        members: the pages of the story.
        decisions: those of other kinds are passed over; none contradicts another.
    """
    told: list[Decided] = []
    for one in sorted(decisions):
        if one.kind == "same_speaker":
            linking, decided = _joined(linking, one)
        elif one.kind == "other_speaker":
            linking, decided = _parted(linking, members, one)
        else:
            continue
        told.extend(decided)
    return linking, tuple(told)


def _joined(linking: Linking, decision: Decision) -> tuple[Linking, list[Decided]]:
    left, right = (_named(linking.entities, side) for side in (decision.left, decision.right))
    if left is None or right is None:
        return linking, []
    if left.id == right.id:
        return linking, [_told(decision, "confirmed", "one speaker")]
    pages: dict[str, set[str]] = {}
    for spelling in (*left.spellings, *right.spellings):
        pages.setdefault(spelling.text, set()).update(spelling.pages)
    whole = replace(
        left,
        spellings=_spellings(pages),
        known=left.known or right.known,
        roles=tuple(dict.fromkeys((*left.roles, *right.roles))),
        merges=tuple(sorted({*left.merges, *right.merges, BY_DECISION})),
    )
    entities = [one for one in linking.entities if one.id not in {left.id, right.id}]
    return (
        Linking(
            entities=tuple(sorted((*entities, whole), key=lambda one: one.id)),
            of={
                page: tuple(left.id if one == right.id else one for one in row)
                for page, row in linking.of.items()
            },
        ),
        [_told(decision, "changed", "two speakers")],
    )


def _parted(
    linking: Linking, members: Sequence[Prepared], decision: Decision
) -> tuple[Linking, list[Decided]]:
    left, right = (_named(linking.entities, side) for side in (decision.left, decision.right))
    if left is None or right is None:
        return linking, []
    if left.id != right.id:
        return linking, [_told(decision, "confirmed", "two speakers")]
    side = fold(decision.right)
    mine = [one for one in left.spellings if fold(one.text) != side]
    yours = [one for one in left.spellings if fold(one.text) == side]
    if not mine or not yours:
        return linking, []
    own = id_of("entity", left.id, side)
    name = yours[0].text
    parts = (
        replace(
            left,
            name=mine[0].text if fold(left.name) == side else left.name,
            spellings=tuple(mine),
        ),
        Entity(id=own, name=name, kind=left.kind, spellings=tuple(yours), merges=(BY_DECISION,)),
    )
    others = [one for one in linking.entities if one.id != left.id]
    return (
        Linking(
            entities=tuple(sorted((*others, *parts), key=lambda one: one.id)),
            of={**linking.of, **_moved(linking, members, left.id, (own, side))},
        ),
        [_told(decision, "changed", "one speaker with two names")],
    )


def _moved(
    linking: Linking, members: Sequence[Prepared], whole: str, part: tuple[str, str]
) -> Mapping[str, tuple[str | None, ...]]:
    """Rows of the mentions, with those that spell the part given to it."""
    own, side = part
    return {
        member.article.id: tuple(
            own if entity == whole and fold(mention.name) == side else entity
            for entity, mention in zip(
                linking.of[member.article.id], member.annotations.mentions, strict=True
            )
        )
        for member in members
    }


def _named(entities: Sequence[Entity], side: str) -> Entity | None:
    """The entity of a name; the one that is called so before one that is spelled so."""
    wanted = fold(side)
    called = [one for one in entities if fold(one.name) == wanted]
    spelled = [one for one in entities if any(fold(each.text) == wanted for each in one.spellings)]
    found = called or spelled
    return found[0] if len(found) == 1 else None


def _spellings(pages: Mapping[str, set[str]]) -> tuple[Spelling, ...]:
    return tuple(
        Spelling(text=text, pages=tuple(sorted(where))) for text, where in sorted(pages.items())
    )


def _told(decision: Decision, effect: str, found: str) -> Decided:
    return Decided(
        decision=decision,
        effect="changed" if effect == "changed" else "confirmed",
        found=(found,),
    )
