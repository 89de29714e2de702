"""Ids that are hashes of content, so that running twice changes nothing."""

import hashlib

ID_DIGITS = 12


def id_of(prefix: str, *parts: object) -> str:
    """A short id: the prefix, and 12 hexadecimal digits of the SHA-256 of the parts.

    >>> id_of("q", "page", 12, 40) == id_of("q", "page", 12, 40)
    True
    """
    content = "\x1f".join(str(part) for part in parts).encode("utf-8", "surrogatepass")
    return f"{prefix}-{hashlib.sha256(content).hexdigest()[:ID_DIGITS]}"
