"""What each decision did, beside what the machine had found."""

from collections.abc import Iterable, Mapping, Sequence

from recoupe.algorithms.components import components
from recoupe.algorithms.folding import fold
from recoupe.algorithms.origin_folds import DEPENDENT_KINDS
from recoupe.records import Decided, Decision, Origin, Reuse
from recoupe.stages.trace.rulings import KEPT_KINDS, Rulings

Found = tuple[Sequence[Reuse], Sequence[Origin]]
"""Reuse and origins of one story."""


def decided_by(rulings: Rulings, machine: Found, final: Found) -> tuple[Decided, ...]:
    """The decisions that touch the story, sorted; the others are left out.

    Args:
        rulings: of this story.
        machine: what is found without any decision.
        final: what stands with them.
    """
    return tuple(sorted(_found(rulings, machine, final), key=lambda one: one.decision))


def _found(rulings: Rulings, machine: Found, final: Found) -> Iterable[Decided]:
    reuse = {(one.left, one.right): one for one in machine[0]}
    before, after = _by_name(machine[1]), _by_name(final[1])
    for pair, decision in rulings.unfolded.items():
        yield _unfolded(decision, reuse.get(pair), final[0])
    for pair, decision in rulings.folded.items():
        yield _folded(decision, reuse.get(pair))
    for pair, decision in rulings.merged.items():
        if all(name in before for name in pair):
            yield _changed(decision, "two origins", origins=[before[name] for name in pair])
    for names, decision in rulings.apart.items():
        if all(name in after for name in names):
            yield _parted(decision, [before[name] for name in sorted(names) if name in before])
    for wanted, table in ((True, rulings.added), (False, rulings.barred)):
        for (page, name), decision in table.items():
            if name in before:
                yield _of_page(decision, page, before[name], wanted=wanted)


def _by_name(origins: Iterable[Origin]) -> Mapping[str, Origin]:
    return {fold(one.name): one for one in origins}


def _unfolded(decision: Decision, found: Reuse | None, final: Sequence[Reuse]) -> Decided:
    lines = [_told(found)]
    edges = [(one.left, one.right) for one in final if one.kind in DEPENDENT_KINDS]
    tied = components(sorted({page for edge in edges for page in edge}), edges)
    # Both may still be copies of a third page, which nobody decided about.
    lines.extend(
        f"both still share text with page {page[:12]}"
        for group in tied
        if decision.sides <= set(group)
        for page in group
        if page not in decision.sides
    )
    if found is None or found.kind in KEPT_KINDS:
        return _confirmed(decision, *lines)
    return _changed(decision, *lines, reuse=[found])


def _folded(decision: Decision, found: Reuse | None) -> Decided:
    if found is not None and found.kind in DEPENDENT_KINDS:
        return _confirmed(decision, _told(found))
    return _changed(decision, _told(found), reuse=[found] if found else [])


def _parted(decision: Decision, met: Sequence[Origin]) -> Decided:
    if len(met) == len(decision.sides):
        return _confirmed(decision, "two origins")
    return _changed(decision, "one origin with two names", origins=met)


def _of_page(decision: Decision, page: str, origin: Origin, *, wanted: bool) -> Decided:
    rests = page in origin.pages
    partly = page in origin.partial
    line = "rests on it in part" if partly else "rests on it" if rests else "no sign of it"
    confirmed = (rests and not partly) if wanted else not rests
    if confirmed:
        return _confirmed(decision, line)
    return _changed(decision, line, origins=[origin])


def _told(found: Reuse | None) -> str:
    if found is None:
        return "no shared text"
    return (
        f"{found.kind}: {found.coverage_left:.0%} of the one and "
        f"{found.coverage_right:.0%} of the other page's words"
    )


def _confirmed(decision: Decision, *found: str) -> Decided:
    return Decided(decision=decision, effect="confirmed", found=found)


def _changed(
    decision: Decision,
    *found: str,
    reuse: Iterable[Reuse] = (),
    origins: Iterable[Origin] = (),
) -> Decided:
    return Decided(
        decision=decision,
        effect="changed",
        found=found,
        reuse=tuple(reuse),
        origins=tuple(origins),
    )
