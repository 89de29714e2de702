"""Lists of addresses in plain text."""

from recoupe.ingest.found import Address
from recoupe.ingest.names import kept_url
from recoupe.ingest.streams import decoded

MAX_LIST_BYTES = 8_000_000
LEVELS_OF_A_LIST = 2
"""An address in a list may be that of an OPML or a feed."""


def addresses_in(content: bytes, name: str) -> list[Address]:
    r"""The addresses of a text in which every line is one; empty for any other text.

    Empty lines and lines that begin with `#` are passed over.

    >>> [one.url for one in addresses_in(b"# mine\nhttps://a.example/1\n", "list.txt")]
    ['https://a.example/1']
    """
    if len(content) > MAX_LIST_BYTES:
        return []
    found: list[Address] = []
    for number, line in enumerate(decoded(content).removeprefix("\ufeff").splitlines(), start=1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        url = kept_url(stripped)
        if url is None:
            return []
        found.append(Address(url=url, place=f"{name}#{number}", levels=LEVELS_OF_A_LIST))
    return found
