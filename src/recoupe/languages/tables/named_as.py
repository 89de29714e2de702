"""Concepts of nouns that newsrooms choose between for the same people or things.

Too loose to line statements up by: a number says whether 14,000 people are the 14,212 spectators.

Source: what second mentions call the things that news counts (people, animals, vehicles, homes,
goods, works of art), put together by hand, with the keys of the tables of concepts.
"""

from recoupe.languages.tables.concepts import ANYBODY, BEARERS, CASUALTIES, EVENTS

PERSONS: frozenset[str] = (
    BEARERS - {"house", "building"}
    | frozenset(CASUALTIES.values())
    | frozenset(
        "spectator visitor voter votant observer strike_labour migrant tourism commuter runner "
        "athlete member job agents tram_driver army forces guard".split()
    )
)
"""Nouns and states of people."""

NAMED_AS: tuple[frozenset[str], ...] = tuple(
    frozenset(one.split())
    for one in (
        "student pupil child young",
        "spectator fan visitor entrance crowd guest ticket",
        "visitor guest tourism customer",
        "batch lot",
        "branch agency_body",
        "parcel package",
        "passenger crew",
        "worker job agents official",
        "passenger commuter customer tourism guest",
        "protester strike_labour worker crowd",
        "migrant displaced",
        "soldier army man forces",
        "prisoner hostage",
        "voter votant",
        "bird poultry geese canard animal",
        "cattle sheep breed animal",
        "car bus truck van tram",
        "wagon car",
        "house housing apartment building proper",
        "painting work_art works image piece",
        "fragme morcea piece chunk debris rubble",
        "rocket missile projec device bomb shell",
        "drone device",
        "wind_farm machine",
        "box can jar bottle product units",
        "vaccine_dose dose",
        "farm breed exploitation",
        "case patient",
        "fire_area forest",
    )
)
"""Nouns of one line may stand for one another."""

ANYTHING: frozenset[str] = frozenset({"object", "items", "piece", "article_thing"})
"""What any things that are no people may be called."""


THINGS: frozenset[str] = EVENTS | frozenset().union(
    *(line for line in NAMED_AS if line.isdisjoint(PERSONS))
)
"""Nouns of what is nobody."""


def may_be_called(one: str, other: str) -> bool:
    """Whether one may be counted under two nouns: "hens", "birds"; "pupils", "people".

    >>> may_be_called("poultry", "bird"), may_be_called("worker", "bomb")
    (True, False)
    """
    if one == other or any({one, other} <= line for line in NAMED_AS):
        return True
    if {one, other} & ANYBODY:
        return {one, other} <= PERSONS
    if {one, other} & ANYTHING:
        return not {one, other} & PERSONS
    return False


def are_people_and_things(one: str, other: str) -> bool:
    """Whether one is a noun of people, and the other surely is none.

    >>> are_people_and_things("worker", "bomb"), are_people_and_things("people", "witness")
    (True, False)
    """
    return (one in PERSONS and other in THINGS) or (other in PERSONS and one in THINGS)
