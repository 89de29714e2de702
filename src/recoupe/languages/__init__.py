"""The languages we know. `language_of` gives the tables for a tag."""

from functools import cache

from recoupe.languages.base import Language

__all__ = ["KNOWN", "Language", "language_of"]

KNOWN = ("en", "fr")


@cache
def language_of(tag: str) -> Language:
    """Tables of a language; those of `und`, nearly empty, where we do not know it.

    >>> language_of("fr-BE").name
    'French'
    >>> language_of("xx").tag
    'und'
    """
    primary = tag.partition("-")[0].lower()
    if primary == "fr":
        from recoupe.languages.fr import FRENCH  # noqa: PLC0415  loaded when first needed

        return FRENCH
    if primary == "en":
        from recoupe.languages.en import ENGLISH  # noqa: PLC0415  loaded when first needed

        return ENGLISH
    from recoupe.languages.und import UNDETERMINED  # noqa: PLC0415  loaded when first needed

    return UNDETERMINED
