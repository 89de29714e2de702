"""Regular expressions of phrases."""

import re
from collections.abc import Iterable


def either(phrases: Iterable[str]) -> str:
    """A pattern of any of some phrases, the longest first; it matches nothing where none is given.

    >>> either({"according", "as told", "as"}).count("|"), either({"in", "into"}), either(())
    (2, 'into|in', '(?!)')
    """
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(map(re.escape, ordered)) or "(?!)"
