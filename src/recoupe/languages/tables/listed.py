"""Tables of words, written as one string."""


def words_in(listed: str) -> frozenset[str]:
    """The words between blanks."""
    return frozenset(listed.split())


def phrases_in(listed: str) -> frozenset[str]:
    """The phrases between semicolons, with single blanks.

    >>> sorted(phrases_in("mettrait fin; aurait  pour effet;"))
    ['aurait pour effet', 'mettrait fin']
    """
    return frozenset(" ".join(one.split()) for one in listed.split(";") if one.strip())
