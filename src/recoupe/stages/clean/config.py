"""Options of the clean stage."""

from msgspec import Struct


class CleanConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the clean stage."""

    min_characters: int = 140
    """Shorter texts are no article."""
    max_bytes: int = 64_000_000
    """Larger pages are skipped before anything is decoded."""
    max_article_characters: int = 2_000_000
    """Longer articles are skipped: no journalist wrote them."""
