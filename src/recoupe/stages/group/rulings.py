"""What people decided about pages, as pairs that must or must not stand together."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from recoupe.records import Decision, StoryDecision

Pair = tuple[int, int]
Groups = Sequence[tuple[int, ...]]


@dataclass(frozen=True, kw_only=True)
class Rulings:
    """Decisions between pages, by their places, left < right."""

    together: Mapping[Pair, Decision] = field(default_factory=dict)
    apart: Mapping[Pair, Decision] = field(default_factory=dict)

    def within(self, part: Sequence[int]) -> "Rulings":
        """Those between places of a part, by their places in the part."""
        if not self.together and not self.apart:
            return self
        places = {place: at for at, place in enumerate(part)}
        return Rulings(together=_within(self.together, places), apart=_within(self.apart, places))


NO_RULINGS = Rulings()


def rulings_of(decisions: Sequence[Decision], pages: Sequence[str]) -> Rulings:
    """The decisions about stories between two of some pages; all others are passed over.

    Args:
        decisions: with pages by their ids.
        pages: ids, sorted.
    """
    kinds = {"same_story", "other_story"}
    wanted = [one for one in decisions if one.kind in kinds]
    if not wanted:
        return NO_RULINGS
    places = {page: at for at, page in enumerate(pages)}
    found: dict[str, dict[Pair, Decision]] = {kind: {} for kind in kinds}
    for one in wanted:
        if one.left in places and one.right in places:
            left, right = sorted((places[one.left], places[one.right]))
            found[one.kind][left, right] = one
    return Rulings(together=found["same_story"], apart=found["other_story"])


def told_by(
    rulings: Rulings,
    groups: Groups,
    machine: Callable[[], Groups],
    scores: Mapping[Pair, float],
) -> dict[Pair, StoryDecision]:
    """What each decision did, beside what is found without any.

    Args:
        rulings: of one part of the pile.
        groups: as they are with the decisions.
        machine: makes the groups without; asked only where there is a decision.
        scores: similarities within the part.
    """
    if not rulings.together and not rulings.apart:
        return {}
    before, after = _story_of(machine()), _story_of(groups)
    found = {}
    for wanted, table in ((True, rulings.together), (False, rulings.apart)):
        for (left, right), decision in table.items():
            was, now = before[left] == before[right], after[left] == after[right]
            similarity = max(scores.get((left, right), 0.0), 0.0)
            where = "one story" if was else "two stories"
            lines = [f"{where}, similarity {similarity:.2f}"]
            if now != wanted:
                lines.append("another decision keeps them apart")
            found[left, right] = StoryDecision(
                decision=decision,
                effect="confirmed" if was == wanted else "changed",
                found=tuple(lines),
            )
    return found


def _within(table: Mapping[Pair, Decision], places: Mapping[int, int]) -> dict[Pair, Decision]:
    return {
        (places[left], places[right]): one
        for (left, right), one in table.items()
        if left in places and right in places
    }


def _story_of(groups: Groups) -> dict[int, int]:
    return {place: number for number, group in enumerate(groups) for place in group}
