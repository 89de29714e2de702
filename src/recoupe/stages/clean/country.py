"""The country of an outlet, where its page is sure of it.

Two things tell: the address that the publisher gives of itself in JSON-LD, and a national domain.
`og:locale` and `lang` do not: they say which language is written how, and programs set them
(`en_US` and `fr_FR` stand on pages of every country).
"""

import re
from collections.abc import Sequence
from functools import cache

from babel import Locale
from babel.core import get_global

from recoupe.algorithms.folding import fold
from recoupe.languages import KNOWN
from recoupe.stages.clean.linked_data import Node, text_in, types_of
from recoupe.stages.clean.naming import domain_of

# Country domains that anybody takes for their sound or price. The first two lines are those that
# Google treats as generic (Search Central, "Generic country-code top-level domains"); the others
# are sold worldwide by their registries.
GENERIC = re.compile(
    "ad|as|bz|cc|cd|co|dj|fm|io|la|me|ms|nu|sc|sr|su|tv|tk|ws"
    "|ac|ag|ai|am|cf|cx|fo|ga|gd|gg|gl|gq|gs|gy|hm|im|is|li|ly|md|ml|mn|mu|pm|pn|pw|re|sh|so"
    "|st|sx|tc|tf|tm|to|vc|vg|vu|wf|yt|eu"
)
OTHER_NAMES = {"uk": "GB"}
# Their country domain is that of the reader or of an archive, not of who wrote the page.
OF_READERS = re.compile(r"(?:^|\.)(?:blogspot|google|archive)\.")
PUBLISHERS = frozenset({"Organization", "NewsMediaOrganization", "Corporation", "LocalBusiness"})
COUNTRY = re.compile(r"[A-Z]{2}")


def country_of(url: str | None, node: Node, nodes: Sequence[Node]) -> str | None:
    """ISO 3166 code of the country from which an outlet publishes; None where nothing is sure.

    Args:
        url: address of the page.
        node: the JSON-LD node of its article.
        nodes: all of its JSON-LD nodes.
    """
    domain = _country_of_domain(url)
    publisher = _country_of_publisher(url, node, nodes)
    if domain and publisher and domain != publisher:
        return None
    return publisher or domain


def _country_of_domain(url: str | None) -> str | None:
    host = domain_of(url) or ""
    ending = host.rpartition(".")[2]
    if GENERIC.fullmatch(ending) or OF_READERS.search(host):
        return None
    return OTHER_NAMES.get(ending) or (ending.upper() if ending.upper() in _codes() else None)


def _country_of_publisher(url: str | None, node: Node, nodes: Sequence[Node]) -> str | None:
    """The country in the publisher's own address: its node, or one whose `url` is this site."""
    publisher = node.get("publisher")
    by_id = {one["@id"]: one for one in reversed(nodes) if isinstance(one.get("@id"), str)}
    found = publisher if isinstance(publisher, list) else [publisher]
    organisations = [
        by_id.get(str(one.get("@id")), one) if not one.get("address") else one
        for one in found
        if isinstance(one, dict)
    ]
    host = domain_of(url)
    organisations += [
        one
        for one in nodes
        if PUBLISHERS & set(types_of(one)) and host and domain_of(text_in(one.get("url"))) == host
    ]
    countries = {code for one in organisations for code in _countries_in(one.get("address"))}
    return countries.pop() if len(countries) == 1 else None


def _countries_in(address: object) -> list[str]:
    addresses = address if isinstance(address, list) else [address]
    said = [
        text_in(one.get("addressCountry")).strip() for one in addresses if isinstance(one, dict)
    ]
    found = (_code_of(name) for name in said if name)
    return [code for code in found if code]


def _code_of(name: str) -> str | None:
    if name.upper() in _codes():
        return name.upper()
    alias = get_global("territory_aliases").get(name.upper(), ())
    return str(alias[0]) if len(alias) == 1 else _by_name().get(fold(name))


@cache
def _codes() -> frozenset[str]:
    return frozenset(filter(COUNTRY.fullmatch, map(str, Locale("en").territories)))


@cache
def _by_name() -> dict[str, str]:
    return {
        fold(str(name)): str(code)
        for tag in sorted(KNOWN)
        for code, name in Locale(tag).territories.items()
        if code in _codes()
    }
