"""What people decided about copies and origins, and what it does to the findings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import msgspec

from recoupe.algorithms.components import components
from recoupe.algorithms.folding import fold
from recoupe.algorithms.origin_folds import DEPENDENT_KINDS
from recoupe.records import DECISION_RULE, Decision, Origin, Reuse, id_of

KEPT_KINDS = frozenset({"quotation"})
"""Reuse that `not_copies` leaves alone: two pages that quote one person are no copies."""


@dataclass(frozen=True)
class Rulings:
    """The decisions of one story that `trace` follows, ready to be looked up."""

    unfolded: dict[tuple[str, str], Decision] = field(default_factory=dict)
    """Page ids, in order: no copies of each other."""
    folded: dict[tuple[str, str], Decision] = field(default_factory=dict)
    apart: dict[frozenset[str], Decision] = field(default_factory=dict)
    """Folded names of origins that are two."""
    merged: dict[tuple[str, str], Decision] = field(default_factory=dict)
    """(kept, other): folded names of origins that are one."""
    barred: dict[tuple[str, str], Decision] = field(default_factory=dict)
    """(page, folded name): the page does not rest on that origin."""
    added: dict[tuple[str, str], Decision] = field(default_factory=dict)
    """(page, folded name): the page rests on that origin."""

    def __bool__(self) -> bool:
        """Whether there is any."""
        return any(vars(self).values())

    def part(self, names: Iterable[str]) -> bool:
        """Whether two of these names were decided to be two origins."""
        found = {fold(one) for one in names}
        return any(pair <= found for pair in self.apart)


NO_RULINGS = Rulings()


def rulings_of(decisions: Sequence[Decision], pages: Iterable[str]) -> Rulings:
    """Those decisions whose pages are all in the story, and those between names."""
    here = set(pages)
    rulings = Rulings()
    for one in decisions:
        if one.kind in {"copies", "not_copies"} and one.sides <= here:
            table = rulings.folded if one.kind == "copies" else rulings.unfolded
            table[min(one.sides), max(one.sides)] = one
        elif one.kind in {"same_origin", "other_origin"}:
            _enter_origin(rulings, one, here)
    return rulings


def _enter_origin(rulings: Rulings, decision: Decision, here: set[str]) -> None:
    same = decision.kind == "same_origin"
    named = sorted(decision.sides - here)
    if len(named) == 1:
        (page,) = decision.sides & here
        (rulings.added if same else rulings.barred)[page, fold(named[0])] = decision
    elif same:
        rulings.merged[fold(decision.left), fold(decision.right)] = decision
    else:
        rulings.apart[frozenset(fold(one) for one in named)] = decision


def ruled_reuse(reuse: Sequence[Reuse], rulings: Rulings) -> tuple[Reuse, ...]:
    """The reuse as decided: pairs that are no copies go, pairs that are copies come.

    A pair decided to be copies keeps the passages and the direction that were found.
    """
    kept = [
        one
        for one in reuse
        if one.kind in KEPT_KINDS or (one.left, one.right) not in rulings.unfolded
    ]
    known = {(one.left, one.right): one for one in kept}
    for pair in rulings.folded:
        before = known.get(pair)
        if before is None or before.kind not in DEPENDENT_KINDS:
            known[pair] = _decided_copy(pair, before)
    return tuple(one for _, one in sorted(known.items()))


def _decided_copy(pair: tuple[str, str], before: Reuse | None) -> Reuse:
    left, right = pair
    made = Reuse(
        id=id_of("reuse", left, right, "copy", DECISION_RULE),
        left=left,
        right=right,
        kind="copy",
        direction=None,
        why=("held to be copies by a decision",),
        coverage_left=0.0,
        coverage_right=0.0,
        passages=(),
        rule=DECISION_RULE,
    )
    if before is None:
        return made
    return msgspec.structs.replace(
        made,
        direction=before.direction,
        why=(*made.why, *before.why),
        coverage_left=before.coverage_left,
        coverage_right=before.coverage_right,
        passages=before.passages,
    )


def ruled_origins(origins: Sequence[Origin], rulings: Rulings) -> tuple[Origin, ...]:
    """The origins, those that were decided to be one merged under the name to keep."""
    by_name = {fold(one.name): one for one in sorted(origins, key=lambda one: (one.name, one.id))}
    edges = [pair for pair in rulings.merged if all(name in by_name for name in pair)]
    named = {name for pair in edges for name in pair}
    given_up = {other for _, other in edges}
    found = [
        one for one in origins if by_name[fold(one.name)] is not one or fold(one.name) not in named
    ]
    for group in components(sorted(named), edges):
        keep = min(group, key=lambda name: (name in given_up, name))
        found.append(_merged(by_name[keep], [by_name[one] for one in group if one != keep]))
    return tuple(sorted(found, key=lambda one: (-len(one.pages), one.name, one.id)))


def _merged(kept: Origin, others: Sequence[Origin]) -> Origin:
    every = (kept, *others)
    pages = tuple(sorted({page for one in every for page in one.pages}))
    main = {page for one in every for page in one.pages if page not in one.partial}
    reasons = {line for one in every for line in one.reasons}
    reasons |= {f"held to be one with « {one.name} » by a decision" for one in others}
    return msgspec.structs.replace(
        kept,
        id=id_of("origin", kept.kind, kept.name, *pages),
        hidden=all(one.hidden for one in every),
        pages=pages,
        partial=tuple(page for page in pages if page not in main),
        reasons=tuple(sorted(reasons)),
        evidence=tuple(sorted({found for one in every for found in one.evidence})),
        passages=tuple(
            sorted({each for one in every for each in one.passages if each.page not in main})
        ),
        grounds=tuple(sorted({ground for one in every for ground in one.grounds})),
    )
