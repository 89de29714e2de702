"""Whether two accounts turn round who does what to whom."""

from collections.abc import Collection, Iterable

Deed = tuple[str, str | None, str | None]
"""(verb, who does it, to whom); None where an account names nobody."""


def turned_round(
    left: Iterable[Deed],
    right: Iterable[Deed],
    *,
    mutual: Collection[str],
    befalling: Collection[str] = (),
) -> Deed | None:
    """A deed of the left account that the right one tells the other way round.

    « A a attaqué B », « B a attaqué A »; also « A a attaqué son voisin », « le voisin a attaqué
    A », where somebody acts on one side, and is acted upon on the other.

    Args:
        left: deeds of one account.
        right: deeds of the other.
        mutual: verbs that tell the same both ways: "A met B".
        befalling: verbs whose subject may be the one it happens to, "A died" and "A was killed":
            both accounts must name both.

    Returns:
        The first such deed of the left, in its order; None where there is none, or where one
        deed is the same in both accounts.

    Example:
        >>> turned_round([("sue", "a", "b")], [("sue", "b", "a")], mutual=())
        ('sue', 'a', 'b')
        >>> turned_round([("meet", "a", "b")], [("meet", "b", "a")], mutual={"meet"}) is None
        True
    """
    mine, yours = list(left), list(right)
    if set(mine) & set(yours):
        return None
    for verb, agent, patient in mine:
        if verb in mutual:
            continue
        for other, other_agent, other_patient in yours:
            if verb in befalling and None in {agent, patient, other_agent, other_patient}:
                continue
            if verb == other and _is_swapped(agent, patient, other_agent, other_patient):
                return verb, agent, patient
    return None


def _is_swapped(
    agent: str | None, patient: str | None, other_agent: str | None, other_patient: str | None
) -> bool:
    acts_then_bears = agent is not None and agent == other_patient
    bears_then_acts = patient is not None and patient == other_agent
    known = None not in (patient, other_agent), None not in (agent, other_patient)
    return (acts_then_bears and (bears_then_acts or not known[0])) or (
        bears_then_acts and not known[1]
    )
