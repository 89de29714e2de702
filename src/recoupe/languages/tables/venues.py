"""Where something takes place, without a name: « à la mairie », "in the car park".

Two such places exclude each other only where neither may lie in the other: a kitchen lies in a
restaurant, and a town hall lies in no station.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

GRAINS: Mapping[str, str] = {
    venue: grain
    for grain, venues in {
        "building": (
            "town_hall prefecture chamber_of_commerce village_hall gym school high_school "
            "university church cathedral mosque synagogue court prison police_station barracks "
            "fire_station hospital clinic station airport stadium hotel restaurant bar bakery "
            "pharmacy supermarket bank post_office factory warehouse museum theatre cinema library "
            "swimming_pool embassy palace farm"
        ),
        "room": (
            "canteen kitchen bedroom living_room bathroom garden courtyard car_park garage cellar "
            "attic balcony corridor lift staircase dressing_room lobby"
        ),
        "entry": "skylight window door chimney gate back_door",
        "vehicle": "train bus plane boat ferry taxi dining_car helicopter yacht lorry",
        "ground": "forest beach field lake river pond bridge motorway roundabout",
    }.items()
    for venue in venues.split()
}
"""Venue → what kind of place it is. After the classes of artifacts and of geographic places of
WordNet (Fellbaum 1998), as far as news needs them."""

APART: frozenset[frozenset[str]] = frozenset(
    {frozenset({grain}) for grain in GRAINS.values()}
    | {frozenset({"building", "vehicle"}), frozenset({"building", "ground"})}
)
"""Kinds of places of which none lies in another of the same set."""


@dataclass(frozen=True, kw_only=True)
class Venues:
    """What a language's table of venues holds; everything is empty where we do not know it."""

    words: Mapping[str, str] = field(default_factory=dict)
    """Folded words of a venue, a space between two → its key in `GRAINS`."""
    before: frozenset[str] = frozenset()
    """Folded prepositions of where it takes place, or through what."""
