"""File names from titles."""

import re

from recoupe.algorithms.folding import fold

MAX_LENGTH = 60


def slug_of(title: str) -> str:
    """Lower-case ASCII words joined by hyphens, at most 60 characters; empty where none is left.

    >>> slug_of("Été : l’accord « historique »")
    'ete-l-accord-historique'
    """
    words = re.findall(r"[a-z0-9]+", fold(title))
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word
        if len(longer) > MAX_LENGTH:
            break
        slug = longer
    return slug
