"""What befell those who are counted, by the words that follow their number."""

from collections.abc import Collection, Sequence

from recoupe.languages.tables.concepts import STATES, Concepts
from recoupe.languages.tables.measures import Measures

STATE_WORDS = 6
"""So many words behind the number still say what befell what it counts."""
POWERLESS, POWERED = "electricity", "reinstated"
"""States of who is without power, and of who has it again."""
CASE = "case"
"""State of who caught a disease."""
KINDS_OF_CASE = frozenset({"suspect", "confirm", "grave", "serious", "import", "wound_grave"})
"""What narrows the cases of a disease."""
INFECTED = frozenset({"infect", "sick"})
"""Those who caught a disease are its cases."""
DWELLINGS = frozenset({"house", "housing", "building", "customer", "family", "belong_right"})
"""Homes, households, customers, properties: a network counts them as one."""
OUTAGE = "outage"
CUT_OFF = frozenset({OUTAGE, "shortage", "deprive", "lose", "cut", "switch_off"})
"""What befell a network, where no word behind the number tells."""
STRUCK = CUT_OFF | {"affect", "strike_hit", "hit"}
"""The same where the story counts those without power: "about 50,000 homes were hit"."""
REGAINED = frozenset({"reinstate", "return", "restart"})
"""« L'électricité a été rétablie dans 3 000 foyers » counts those who have it again."""


def befell(following: Sequence[str], concepts: Concepts, measures: Measures) -> str:
    """Key of what befell them; empty where no word tells.

    Args:
        following: folded words behind the number and its noun.
        concepts: of the language.
        measures: of the language.

    Example:
        >>> from recoupe.languages import language_of
        >>> english = language_of("en")
        >>> befell("were without power".split(), english.concepts, english.measures)
        'electricity'
    """
    words = [word.rpartition("'")[2] or word for word in following[:STATE_WORDS]]
    told = f" {' '.join(words)} "
    if any(f" {one} " in told for one in measures.released):
        return ""  # « 34 salariés, tous sortis de l'hôpital »
    known = (concepts.concept_of(word, word) for word in words)
    state = next((one for one in known if one in STATES), None)
    if state is not None:
        back = state == POWERLESS and not measures.regaining.isdisjoint(words)
        if state in INFECTED:
            return CASE
        return POWERED if back else state
    phrase = f" {' '.join(following[:STATE_WORDS])} "
    found = [
        *(measures.befallen[one] for one in words if one in measures.befallen),
        *(one for told, one in sorted(measures.befallen_phrases.items()) if f" {told} " in phrase),
    ]
    if found:
        return CASE if CASE in found else found[0]  # "38 people tested positive"
    return ""


def state_of_network(before: Sequence[str], keys: Collection[str], measures: Measures) -> str:
    """State of homes of which no word behind the number tells it; empty where none is told.

    « Le courant manque dans 1 200 habitations », "restored to all but 2,000 households".

    Args:
        before: folded words before the number.
        keys: concepts of the statement.
        measures: of the language.
    """
    if {POWERLESS, OUTAGE}.isdisjoint(keys):
        return ""
    if not REGAINED.isdisjoint(keys):
        spared = any(f" {' '.join(before)}".endswith(f" {one}") for one in measures.excepting)
        return POWERLESS if spared else POWERED
    return "" if CUT_OFF.isdisjoint(keys) else POWERLESS
